import { isQuotedHead } from "./quoted-head";

/** "-----Original Message-----" and its like, in the languages of mail programs. */
const RULED =
  /^\s*-{3,}\s*(?:begin |messag(?:e [dt]|gio)|mensa[gj]e|fwd|forward|weiterge|original|urspr|inoltr|oorspronk|doorgest|oprindelig|opprinnelig|ursprungl|wiadomo|puvodn|původn|eredeti|исходн|пересл|原始|転送|元の)[^\n]{0,60}-\s*$/i;

/** "On Monday, Anna wrote:" */
const WROTE =
  /^\s*\S[^\n]{4,200}\b(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev|napisał|napsal|пишет|写道)[^:：]{0,80}[:：]\s*$/i;

/** "-- " opens a signature (RFC 3676, 4.3); mail programs trim the space. */
const SIGNATURE = /^--\s*$/;
const QUOTED = /^\s*>/;

/** "Kind regards," and its like, in a line of their own: a salutation or a sentence that begins alike is none. */
const CLOSING =
  /^\s*(?:(?:with )?(?:my )?(?:kind|best|warm|many)(?:est)? ?(?:regards|wishes)|regards|sincerely|yours [sft]|(?:mit )?(?:freundliche|beste|liebe|viele|herzliche|schöne)[mnrs]? gr(?:ü|ue?)(?:ß|ss)|mfg|(?:bien |très )?cordialement|bien à (?:vous|toi)|salutations|(?:un )?saludos?|atentamente|un cordial|atenciosamente|cumprimentos|com os melhores|abraços|cordiali saluti|distinti saluti|(?:met )?(?:vriendelijke|hartelijke) groet|groetjes|(?:med )?v[äe]nn?lig[ae]? h|mvh|hälsningar|ystävällisin|terveisin|(?:z )?(?:poważaniem|pozdrowieniami)|pozdrawiam|s pozdrav|(?:lijep |srdačan )pozdrav|üdvözlettel|cu (?:stimă|respect)|saygılarımla|iyi çalışmalar|(?:salam )?hormat|trân trọng|с уважением|з повагою|с наилучшими|поздрави|με εκτίμηση|مع (?:أطيب|خالص|التحية)|تحياتي|با احترام|בברכה|敬具|以上(?:、|。?$)|此致|顺颂|祝好|谢谢|감사합니다)[^.?!:]{0,30}$/i;
const LONGEST_SIGNATURE = 12;

/** What the sender wrote: the lines before a quoted message or a signature, without those quoted one by one. */
export function ownLines(text: string): readonly string[] {
  const lines = linesOf(text);
  const end = lines.findIndex(
    (line, at) =>
      SIGNATURE.test(line) ||
      RULED.test(line) ||
      (WROTE.test(line) && !isQuotedByMarks(lines, at + 1)) ||
      isQuotedHead(lines, at),
  );
  return (end < 0 ? lines : lines.slice(0, end)).filter((line) => !QUOTED.test(line) && !WROTE.test(line));
}

/** Whoever answers below a quotation writes on after its marked lines. */
function isQuotedByMarks(lines: readonly string[], from: number): boolean {
  let at = from;
  while (at < lines.length && lines[at]?.trim() === "") at++;
  return QUOTED.test(lines[at] ?? "");
}

/** The same lines without what stands below a closing: who somebody is and where they work is not what they write about. */
export function beforeClosing(lines: readonly string[]): readonly string[] {
  const closing = lines.findIndex((line) => CLOSING.test(line));
  return closing < 0 ? lines : [...lines.slice(0, closing), ...lines.slice(closing + 1 + LONGEST_SIGNATURE)];
}

/** All lines, without the marks of quoting: a forwarded message is what is sent. */
export function forwardedLines(text: string): readonly string[] {
  return linesOf(text).map((line) => line.replace(/^[\s>]+/, ""));
}

export function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028]/);
}
