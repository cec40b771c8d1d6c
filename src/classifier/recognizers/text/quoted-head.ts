/** What begins the lines of a quoted message's head, in the languages that mail programs write. */
const LABELS = {
  from: "from|von|de|de la|da|van|fra|från|od|šalje|feladó|kimden|lähettäjä|dari|từ|от|від|από|מאת|من|发件人|寄件者|差出人|보낸 사람",
  when: "sent|date|gesendet|datum|envoyé|enviado|enviada em|enviado el|fecha|data|inviato|verzonden|sendt|dato|skickat|wysłano|odesláno|odoslané|poslano|elküldve|dátum|gönderildi|gönderilme tarihi|tarih|trimis|lähetetty|dikirim|tanggal|đã gửi|отправлено|дата|надіслано|στάλθηκε|ημερομηνία|נשלח|תאריך|تاريخ الإرسال|التاريخ|发送时间|日期|寄件日期|送信日時|日付|보낸 날짜|날짜",
  to: "to|an|à|para|a|aan|til|till|do|komu|pre|za|prima|címzett|kime|către|vastaanottaja|kepada|đến|кому|προς|אל|إلى|收件人|收件者|宛先|받는 사람",
  copy: "cc|c\\.c\\.|kopie|kopi|kopia|copie|copie à|copia|dw|kópia|másolatot kap|bilgi|kopio|tembusan|копия|копія|κοιν\\.?|κοινοποίηση|עותק|نسخة|抄送|抄送人|副本|참조",
} as const;

const line = (labels: string): RegExp => new RegExp(`^[\\s>*_]*(?:${labels})[\\s*_]*[:：]`, "i");
const SENT_BY = line(LABELS.from);
const SENT_TO = line(`${LABELS.when}|${LABELS.to}`);
const WITH_PEOPLE = line(`${LABELS.from}|${LABELS.to}|${LABELS.copy}`);
const OF_HEAD = /^[\s>*_]*[^\s:：<@][^:：<@]{0,30}[:：]/;
const HEAD_LINES = 3;

/** Above that a message is no longer read by anybody, and the judgement must not take longer than a glance. */
const MOST_LINES = 20_000;
/** No address is longer; without a limit a long word would be gone through from each of its letters. */
const ADDRESS = /[^\s<>"'()[\],;:@]{1,200}@[^\s<>"'()[\],;:@]+/g;
/** Shorter names are many people's. */
const SHORTEST_NAME = 5;

/** Those whom the heads name, in lower case. */
interface NamedInHeads {
  readonly addresses: ReadonlySet<string>;
  /** As they are displayed. */
  readonly names: ReadonlySet<string>;
}

/** Whether a quoted message begins here: who sent it, then when or to whom, in the next lines. */
export function isQuotedHead(lines: readonly string[], at: number): boolean {
  return SENT_BY.test(lines[at] ?? "") && lines.slice(at + 1, at + 1 + HEAD_LINES).some((next) => SENT_TO.test(next));
}

/** Whether a line tells who a message is from, to whom or when. */
export function isLineOfHead(written: string): boolean {
  return WITH_PEOPLE.test(written) || SENT_TO.test(written);
}

/**
 * Who the heads of the quoted messages name. Outlook tells an add-in nothing else about a thread's past (the conversation's other
 * messages would need a wider permission).
 */
export function peopleInQuotedHeads(lines: readonly string[]): NamedInHeads {
  const addresses = new Set<string>();
  const names = new Set<string>();
  const end = Math.min(lines.length, MOST_LINES);
  for (let at = 0; at < end; at++) {
    if (!isQuotedHead(lines, at)) continue;
    let isNaming = false;
    for (; at < end && (lines[at] ?? "").replace(/[\s>]/g, "") !== ""; at++) {
      const written = lines[at] ?? "";
      // A long list goes on in the next lines.
      if (OF_HEAD.test(written)) isNaming = WITH_PEOPLE.test(written);
      if (isNaming) readPeople(written.replace(WITH_PEOPLE, ""), addresses, names);
    }
  }
  return { addresses, names };
}

function readPeople(text: string, addresses: Set<string>, names: Set<string>): void {
  for (const address of text.match(ADDRESS) ?? []) addresses.add(address.toLowerCase().replace(/^mailto:/, ""));
  const plain = text.replace(/<[^>]{0,400}>|\[mailto:[^\]]{0,400}\]|[*_]/g, "");
  for (const part of plain.split(plain.includes(";") ? /;/ : /,/)) {
    const name = plainName(part);
    if (name.length >= SHORTEST_NAME && !name.includes("@")) names.add(name);
  }
}

/** A displayed name as names are compared. */
export function plainName(name: string): string {
  return name
    .replace(/["'\s]+/g, " ")
    .trim()
    .toLowerCase();
}
