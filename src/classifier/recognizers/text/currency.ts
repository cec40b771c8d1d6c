/** As amounts in lists are written, before or behind them: "EUR 1,200", "1 200 zł", "85 000 руб." */
const CURRENCY = "(?:[€$£¥₹₽₺円元]|(?:eur|usd|gbp|chf|kr|pln|ron|zł|lei|kč|ft|руб|грн)[a-z.]{0,3})";

/** A pattern in which "¤" stands for any currency, in capitals or not. */
export function withCurrency(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replace(/¤/g, CURRENCY), `${pattern.flags}i`);
}
