import { uint16, uint32 } from "../container/bytes";
import { utf16 } from "../container/binary-numbers";
import type { OleEntry, OleFile } from "../container/ole-file";
import { readText } from "../text/encoding";
import { labelOfCodePage } from "../text/legacy/code-pages";
import { charsetOf, withLabel } from "../text/labelled";
import { rtfToHtml } from "../text/rtf";
import { decodeAscii } from "../text/utf8";
import { decodeWindows1252 } from "../text/windows-1252";
import type { DecodePort } from "../workbook";
import { unpackRtf } from "./compressed-rtf";
import type { Mail, MailAddress, MailFile, MailLimits } from "./mail";

const SUBJECT = 0x0037;
const BODY = 0x1000;
const HTML = 0x1013;
const RTF = 0x1009;
const SENDER_NAME = 0x0c1a;
const SENDER_ADDRESS = [0x5d01, 0x0c1f];
const NAME = 0x3001;
const RECIPIENT_ADDRESS = [0x39fe, 0x3003];
const RECIPIENT_TYPE = 0x0c15;
const FILE_NAME = [0x3707, 0x3704, 0x3001];
const DATA = 0x3701;
const METHOD = 0x3705;
const MESSAGE_CODE_PAGE = 0x3ffd;
/** Path, path that the sender resolves, path only, and a place on the web (MS-OXCMSG 2.2.2.9). */
const BY_REFERENCE = [2, 3, 4, 7];

/** A page names its character set early. */
const BEGINNING = 4096;
const UNICODE = 0x1f;
const CODE_PAGE = 0x1e;
const BINARY = 0x0102;
const OBJECT = 0x0d;

const PROPERTIES = "__properties_version1.0";
/** Bytes before the fixed properties: of a message, of one inside another, and of recipients and attachments (MS-OXMSG 2.4.1). */
const MESSAGE_HEADER = 32;
const INNER_MESSAGE_HEADER = 24;
const PART_HEADER = 8;
const PROPERTY = 16;

/** A message inside a message is a storage of its own, not a file with bytes. */
export interface Msg extends Mail {
  readonly inner: readonly { readonly name: string; readonly storage: OleEntry }[];
}

/**
 * Takes an Outlook message apart (MS-OXMSG): a storage for each recipient and attachment, a stream for each property.
 * @param storage of the message: the root, or that of a message inside
 * @throws ReadingStop `damaged`
 */
export function readMsg(ole: OleFile, storage: OleEntry, { decodeText }: MailLimits): Msg {
  const message = new MsgStorage(ole, storage, storage.isRoot ? MESSAGE_HEADER : INNER_MESSAGE_HEADER, decodeText);
  const codePage = message.fixed(MESSAGE_CODE_PAGE) ?? 0;
  const part = (child: OleEntry): MsgStorage => new MsgStorage(ole, child, PART_HEADER, decodeText, codePage);
  const children = ole.children(storage);
  const recipients = children.filter(({ name }) => /^__recip_version1\.0_/.test(name)).map(part);
  const of = (type: number): MailAddress[] =>
    recipients.filter((one) => one.fixed(RECIPIENT_TYPE) === type).map((one) => one.person(RECIPIENT_ADDRESS, NAME));
  const files: MailFile[] = [];
  const links: string[] = [];
  const inner: { name: string; storage: OleEntry }[] = [];
  for (const child of children.filter(({ name }) => /^__attach_version1\.0_/.test(name))) {
    const attachment = part(child);
    const name = attachment.text(...FILE_NAME);
    const bytes = attachment.bytes(DATA);
    const nested = attachment.entry(DATA, OBJECT);
    if (bytes !== null) files.push({ name, bytes });
    else if (nested !== null) inner.push({ name, storage: nested });
    else if (BY_REFERENCE.includes(attachment.fixed(METHOD) ?? 0)) links.push(name);
  }
  const text = message.text(BODY);
  const packed = message.bytes(RTF);
  const rtf = packed === null ? null : unpackRtf(packed);
  const html = message.text(HTML) || (rtf === null ? "" : rtfToHtml(decodeWindows1252(rtf, 0, rtf.length), decodeText));
  const { isDecoded } = message;
  const sender = message.person(SENDER_ADDRESS, SENDER_NAME);
  return {
    from: sender.address === "" ? [] : [sender],
    to: of(1),
    cc: of(2),
    bcc: of(3),
    subject: message.text(SUBJECT),
    text,
    html,
    files,
    links,
    isDecoded,
    hasReadText: text !== "" || html !== "" || (packed === null) === (rtf === null),
    inner,
    isComplete: true,
  };
}

/** The properties of a message, a recipient or an attachment. */
class MsgStorage {
  /** False once a text was read whose encoding is not known. */
  isDecoded = true;
  private readonly entries: ReadonlyMap<string, OleEntry>;

  constructor(
    private readonly ole: OleFile,
    storage: OleEntry,
    private readonly header: number,
    private readonly decodeText: DecodePort | undefined,
    /** Of the message's texts that are not Unicode; 0 where the message itself says. */
    private readonly codePage = 0,
  ) {
    this.entries = new Map(ole.children(storage).map((entry) => [entry.name.toLowerCase(), entry]));
  }

  entry(property: number, type: number): OleEntry | null {
    const tag = (property * 0x10000 + type).toString(16);
    return this.entries.get(`__substg1.0_${"0".repeat(8 - tag.length)}${tag}`) ?? null;
  }

  bytes(property: number): Uint8Array | null {
    const entry = this.entry(property, BINARY);
    return entry === null ? null : this.ole.read(entry);
  }

  /** The first of these properties that holds a text, in whichever of three forms. */
  text(...properties: readonly number[]): string {
    for (const property of properties) {
      const wide = this.entry(property, UNICODE);
      if (wide !== null) {
        const bytes = this.ole.read(wide);
        return utf16(bytes, 0, bytes.length >> 1);
      }
      const narrow = this.entry(property, CODE_PAGE) ?? this.entry(property, BINARY);
      const read = narrow === null ? null : readText(this.ole.read(narrow), this.decodeText);
      if (read === null) continue;
      const label = charsetOf(decodeAscii(read.bytes, 0, Math.min(read.bytes.length, BEGINNING)));
      const { bytes, start, decode, isCertain } = withLabel(read, label === "" ? this.label() : label, this.decodeText);
      if (!isCertain) this.isDecoded = false;
      return decode(bytes, start, bytes.length);
    }
    return "";
  }

  private label(): string {
    const codePage = this.codePage === 0 ? this.fixed(MESSAGE_CODE_PAGE) : this.codePage;
    return codePage === null || codePage === 0 ? "" : labelOfCodePage(codePage);
  }

  person(addresses: readonly number[], name: number): MailAddress {
    const found = addresses.map((property) => this.text(property)).find((address) => address.includes("@"));
    return { address: found ?? this.text(...addresses), name: this.text(name) };
  }

  /** A number of the stream that holds all properties of fixed size. */
  fixed(property: number): number | null {
    const stream = this.entries.get(PROPERTIES);
    if (stream === undefined) return null;
    const bytes = this.ole.read(stream);
    for (let at = this.header; at + PROPERTY <= bytes.length; at += PROPERTY) {
      if (uint16(bytes, at + 2) === property) return uint32(bytes, at + 8);
    }
    return null;
  }
}
