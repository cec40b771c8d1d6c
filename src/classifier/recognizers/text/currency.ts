/** As amounts in lists are written, before or behind them: "EUR 1,200", "1 200 zł", "85 000 руб." */
export const CURRENCY = "[€$£¥₹₽₺円元]|(?:eur|usd|gbp|chf|kr|pln|ron|zł|lei|kč|ft|руб|грн)[a-z.]{0,3}";
