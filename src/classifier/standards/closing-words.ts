/** Beginnings of the line with which a letter ends, in lower case and without accents: below it stands who writes. */
export const CLOSING_WORDS: readonly string[] = [
  // English, German, Dutch, the Nordic languages, Finnish
  "kind regards, with kind regards, best regards, with best regards, warm regards, kindest regards, regards, best wishes, with best wishes, warm wishes, sincerely, yours sincerely, yours truly, yours faithfully",
  "mit freundlichen gru, freundliche gru, beste gru, mit besten gru, liebe gru, viele gru, herzliche gru, mit herzlichen gru, schone gru, mfg",
  "met vriendelijke groet, vriendelijke groet, met hartelijke groet, hartelijke groet, groetjes, med venlig, venlig, med vanlig, vanlig, med vennlig, vennlig, mvh, halsningar, ystavallisin, terveisin",
  // Romance languages
  "cordialement, bien cordialement, tres cordialement, bien a, salutations, saludos, un saludo, atentamente, un cordial, atenciosamente, cumprimentos, com os melhores, abracos, cordiali saluti, distinti saluti, cu stima, cu respect",
  // Slavic languages, Hungarian, Turkish
  "z powazaniem, powazaniem, z pozdrowieniami, pozdrowieniami, pozdrawiam, s pozdrav, lijep pozdrav, srdacan, udvozlettel, saygilarimla, iyi calismalar, с уважением, з повагою, с наилучшими, поздрави",
  // Greek, Arabic, Persian, Hebrew
  "με εκτιμηση, مع أطيب, مع خالص, مع التحية, تحياتي, با احترام, בברכה",
  // Indonesian, Vietnamese, Japanese, Chinese, Korean
  "salam hormat, hormat, tran trong, 敬具, 以上, 此致, 顺颂, 祝好, 谢谢, 감사합니다",
];
