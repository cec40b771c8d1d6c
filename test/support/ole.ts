const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const FAT = 0xfffffffd;
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

/** A stream with bytes, or a storage with others in it. */
export interface OleItem {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly children?: readonly OleItem[];
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly bytes: Uint8Array;
  right: number;
  child: number;
}

/**
 * Bytes of an OLE compound file (MS-CFB) that holds these streams; a name alone is an empty one. The directory's sectors are linked
 * in reverse, so that a reader must follow the chain. All streams lie in ordinary sectors: the size from which they do is 0.
 */
export function buildOle(items: readonly (string | OleItem)[]): Uint8Array {
  const entries = listEntries(items.map((item) => (typeof item === "string" ? { name: item } : item)));
  const directorySectors = Math.ceil(entries.length / 4);
  const dataSectors = entries.reduce((sum, { bytes }) => sum + sectorsOf(bytes), 0);
  const fatSectors = Math.ceil((directorySectors + dataSectors + 1) / 127);
  const bytes = Buffer.alloc(SECTOR * (1 + fatSectors + directorySectors + dataSectors));
  Buffer.from("D0CF11E0A1B11AE1", "hex").copy(bytes);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(fatSectors, 44);
  bytes.writeUInt32LE(fatSectors + directorySectors - 1, 48);
  bytes.writeUInt32LE(END, 60);
  bytes.writeUInt32LE(END, 68);
  bytes.fill(0xff, 76, SECTOR * (1 + fatSectors));
  const link = (sector: number, next: number) => bytes.writeUInt32LE(next, SECTOR + sector * 4);
  for (let i = 0; i < fatSectors; i++) {
    bytes.writeUInt32LE(i, 76 + 4 * i);
    link(i, FAT);
  }
  for (let i = 0; i < directorySectors; i++) link(fatSectors + i, i === 0 ? END : fatSectors + i - 1);
  let next = fatSectors + directorySectors;
  entries.forEach((entry, i) => {
    const sector = fatSectors + directorySectors - 1 - Math.floor(i / 4);
    const at = (sector + 1) * SECTOR + (i % 4) * 128;
    bytes.write(entry.name, at, 62, "utf16le");
    bytes.writeUInt16LE((entry.name.length + 1) * 2, at + 64);
    bytes.writeUInt8(entry.type, at + 66);
    bytes.writeUInt32LE(FREE, at + 68);
    bytes.writeUInt32LE(entry.right, at + 72);
    bytes.writeUInt32LE(entry.child, at + 76);
    const count = sectorsOf(entry.bytes);
    bytes.writeUInt32LE(count === 0 ? END : next, at + 116);
    bytes.writeUInt32LE(entry.bytes.length, at + 120);
    bytes.set(entry.bytes, (next + 1) * SECTOR);
    for (let k = 0; k < count; k++, next++) link(next, k === count - 1 ? END : next + 1);
  });
  return new Uint8Array(bytes);
}

/** Siblings hang to the right of each other: a tree that no writer balances, and every reader must walk. */
function listEntries(items: readonly OleItem[]): readonly Entry[] {
  const entries: Entry[] = [];
  const add = (item: OleItem, type: number): number => {
    const entry: Entry = { name: item.name, type, bytes: item.bytes ?? new Uint8Array(0), right: FREE, child: FREE };
    const position = entries.push(entry) - 1;
    let last: Entry | null = null;
    for (const child of item.children ?? []) {
      const at = add(child, child.children === undefined ? STREAM : STORAGE);
      if (last === null) entry.child = at;
      else last.right = at;
      last = entries[at] ?? null;
    }
    return position;
  };
  add({ name: "Root Entry", children: items }, ROOT);
  return entries;
}

function sectorsOf(bytes: Uint8Array): number {
  return Math.ceil(bytes.length / SECTOR);
}
