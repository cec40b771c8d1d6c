import type { OleItem } from "./ole";
import { buildOle } from "./ole";

export interface MsgItem {
  readonly subject?: string;
  readonly text?: string;
  readonly from?: string;
  /** The text as compressed RTF, packed already. */
  readonly rtf?: Uint8Array;
  /** The text in a Windows code page instead of Unicode. */
  readonly narrow?: { readonly codePage: number; readonly text: Uint8Array };
  readonly recipients?: readonly { readonly address: string; readonly type: 1 | 2 | 3 }[];
  readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Names of attachments that only lead to a file. */
  readonly links?: readonly string[];
  readonly messages?: readonly (MsgItem & { readonly name: string })[];
  /** Other OLE objects that lie in attachments. */
  readonly objects?: readonly OleItem[];
}

const wide = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const property = (tag: string, bytes: Uint8Array): OleItem => ({ name: `__substg1.0_${tag}`, bytes });
const numbered = (kind: string, i: number) => `__${kind}_version1.0_#${String(i).padStart(8, "0")}`;

/** Bytes of an Outlook message (MS-OXMSG). */
export function buildMsg(message: MsgItem): Uint8Array {
  return buildOle(storageOf(message));
}

function storageOf({
  subject = "",
  text = "",
  narrow,
  rtf,
  from = "",
  recipients = [],
  files = [],
  links = [],
  messages = [],
  objects = [],
}: MsgItem): OleItem[] {
  const attachments: OleItem[][] = [
    ...files.map(({ name, bytes }) => [property("3707001F", wide(name)), property("37010102", bytes)]),
    ...links.map((name) => [
      property("3707001F", wide(name)),
      { name: "__properties_version1.0", bytes: numberProperty(0x3705, 4) },
    ]),
    ...messages.map((inner) => [
      property("3001001F", wide(inner.name)),
      { name: "__substg1.0_3701000D", children: storageOf(inner) },
    ]),
    ...objects.map(({ name, children = [] }) => [
      property("3001001F", wide(name)),
      { name: "__substg1.0_3701000D", children },
    ]),
  ];
  return [
    {
      name: "__properties_version1.0",
      bytes: narrow === undefined ? new Uint8Array(32) : numberProperty(0x3ffd, narrow.codePage, 32),
    },
    property("0037001F", wide(subject)),
    ...(rtf === undefined ? [] : [property("10090102", rtf)]),
    narrow === undefined ? property("1000001F", wide(text)) : property("1000001E", narrow.text),
    property("5D01001F", wide(from)),
    ...recipients.map(({ address, type }, i) => ({
      name: numbered("recip", i),
      children: [
        property("39FE001F", wide(address)),
        { name: "__properties_version1.0", bytes: numberProperty(0x0c15, type) },
      ],
    })),
    ...attachments.map((children, i) => ({ name: numbered("attach", i), children })),
  ];
}

function numberProperty(id: number, value: number, header = 8): Uint8Array {
  const bytes = Buffer.alloc(header + 16);
  bytes.writeUInt16LE(3, header);
  bytes.writeUInt16LE(id, header + 2);
  bytes.writeUInt32LE(value, header + 8);
  return new Uint8Array(bytes);
}

/** RTF as a message keeps it (MS-OXRTFCP), with a reference to nothing but its end. */
export function packRtf(text: string): Uint8Array {
  const pieces: number[] = [];
  for (let at = 0; at < text.length; at += 8) {
    const piece = Array.from(text.slice(at, at + 8), (char) => char.charCodeAt(0));
    pieces.push(0, ...piece);
  }
  // A piece that is full is followed by marks of its own.
  const isFull = text.length % 8 === 0;
  const end = (207 + text.length) % 4096;
  const marksAt = isFull ? pieces.length : pieces.length - (text.length % 8) - 1;
  if (isFull) pieces.push(0);
  pieces[marksAt] = 1 << (text.length % 8);
  pieces.push(end >> 4, (end & 15) << 4);
  const bytes = Buffer.alloc(16 + pieces.length);
  bytes.writeUInt32LE(12 + pieces.length, 0);
  bytes.writeUInt32LE(text.length, 4);
  bytes.write("LZFu", 8);
  bytes.set(pieces, 16);
  return new Uint8Array(bytes);
}
