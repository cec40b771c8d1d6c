/** "-----Original Message-----" and its like, in the languages of mail programs. */
const RULED =
  /^\s*-{3,}\s*(?:begin |message transf|fwd|forward|weiterge|original|urspr|message d|mensaje|mensagem|messaggio|inoltr|oorspronk|doorgest|oprindelig|opprinnelig|ursprungl|wiadomo|puvodn|původn|eredeti|исходн|пересл|原始|転送|元の)[^\n]{0,60}-\s*$/i;

/** "On Monday, Anna wrote:" */
const WROTE =
  /^\s*\S[^\n]{4,200}\b(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev|napisał|napsal|пишет|写道)[^:：]{0,80}[:：]\s*$/i;

/** The head of a quoted message: who sent it, then when or to whom, in the next lines. */
const SENT_BY = /^[\s*]*(?:from|von|de|da|van|fra|från|od|feladó|kimden|от|من|发件人|寄件者|差出人|보낸 사람)\s*[:：]/i;
const SENT_TO =
  /^[\s*]*(?:sent|date|to|gesendet|datum|an|envoyé|à|enviado|para|fecha|data|inviato|a|verzonden|aan|sendt|til|skickat|till|wysłano|do|odesláno|komu|отправлено|кому|дата|发送时间|收件人|送信日時|宛先|보낸 날짜|받는 사람)\s*[:：]/i;
const HEAD_LINES = 3;

/** "-- " opens a signature (RFC 3676, 4.3); mail programs trim the space. */
const SIGNATURE = /^--\s*$/;
const QUOTED = /^\s*>/;

/** What the sender wrote: the lines before a quoted message or a signature, without those quoted one by one. */
export function ownLines(text: string): readonly string[] {
  const lines = linesOf(text);
  const end = lines.findIndex(
    (line, at) => SIGNATURE.test(line) || RULED.test(line) || WROTE.test(line) || isHead(lines, at),
  );
  return (end < 0 ? lines : lines.slice(0, end)).filter((line) => !QUOTED.test(line));
}

/** All lines, without the marks of quoting: a forwarded message is what is sent. */
export function forwardedLines(text: string): readonly string[] {
  return linesOf(text).map((line) => line.replace(/^[\s>]+/, ""));
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028]/);
}

function isHead(lines: readonly string[], at: number): boolean {
  return SENT_BY.test(lines[at] ?? "") && lines.slice(at + 1, at + 1 + HEAD_LINES).some((line) => SENT_TO.test(line));
}
