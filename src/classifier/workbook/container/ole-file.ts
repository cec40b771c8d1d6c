import { ReadingStop } from "../reading-stop";
import { uint16, uint32 } from "./bytes";

const HEADER = 512;
const ENTRY = 128;
const FAT_IN_HEADER = 109;
const END_OF_CHAIN = 0xfffffffa; // this and all above mean something else than a sector
const NO_SECTOR = 0xffffffff;
/** Stands for no other entry (MS-CFB 2.6.1). */
const NO_ENTRY = 0xffffffff;
/** Where the mini stream lies and the tree begins. */
const ROOT = 5;
/** Any other size is an error (MS-CFB 2.2). */
const MINI_SECTOR = 64;

export interface OleEntry {
  readonly name: string;
  readonly isStream: boolean;
  readonly isRoot: boolean;
  readonly start: number;
  readonly size: number;
  /** Positions of others in the directory. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

/** An OLE compound file (MS-CFB): a small file system of storages and streams. */
export class OleFile {
  /** All streams and storages, or those of the storage that is seen as a file. */
  readonly entries: readonly OleEntry[];
  private readonly tree: readonly OleEntry[];
  private readonly sectorSize: number;
  private readonly fat: readonly number[];
  private mini: { readonly bytes: Uint8Array; readonly fat: Uint8Array } | null = null;

  /** @throws ReadingStop `damaged` */
  constructor(private readonly bytes: Uint8Array) {
    this.sectorSize = 1 << Math.min(uint16(bytes, 30), 16);
    if (bytes.length < HEADER || this.sectorSize < HEADER) throw new ReadingStop("damaged");
    this.fat = this.readFatSectors();
    this.entries = this.tree = this.readEntries();
  }

  /** The first stream of one of these names, wherever it lies. */
  stream(...names: readonly string[]): OleEntry | null {
    return this.entries.find(({ name, isStream }) => isStream && names.includes(name)) ?? null;
  }

  has(name: string): boolean {
    return this.entries.some((entry) => entry.name === name);
  }

  /** What lies in a storage, in no order. */
  children(storage: OleEntry): readonly OleEntry[] {
    const found = new Set<OleEntry>();
    const waiting = [storage.child];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const entry = this.tree[next];
      if (entry === undefined || found.has(entry)) continue;
      found.add(entry);
      waiting.push(entry.left, entry.right);
    }
    return Array.from(found);
  }

  /**
   * Whether bytes of a stream are missing, or entries of the directory. A last sector that is not filled up loses nothing, and where no
   * stream leads, many writers leave the table as it happens to be.
   */
  get isCutOff(): boolean {
    const isLost = (place: number): boolean => place !== NO_ENTRY && place >= this.tree.length;
    return (
      this.entries.some(({ left, right, child }) => isLost(left) || isLost(right) || isLost(child)) ||
      this.entries.some((entry) => entry.isStream && this.walk(entry, () => undefined) < entry.size)
    );
  }

  /** The same file with nothing but what lies directly in a storage: what was put into this file as an object, or its own top. */
  view(storage: OleEntry): OleFile {
    return Object.create(this, { entries: { value: this.children(storage) } }) as OleFile;
  }

  /** Bytes of a stream. @throws ReadingStop `damaged` */
  read(entry: OleEntry): Uint8Array {
    const found = this.readFound(entry);
    if (found.length < entry.size) throw new ReadingStop("damaged");
    return found;
  }

  /** Bytes of a stream up to where its chain of sectors or the file breaks off; fewer than its size where it does. */
  readFound(entry: OleEntry): Uint8Array {
    const whole = new Uint8Array(Math.min(entry.size, this.bytes.length));
    return whole.subarray(
      0,
      this.walk(entry, (piece, at) => whole.set(piece, at)),
    );
  }

  /** Follows a stream's chain. @returns how many of its bytes there are */
  private walk({ start, size, isRoot }: OleEntry, take: (piece: Uint8Array, at: number) => void): number {
    const isMini = !isRoot && size < uint32(this.bytes, 56);
    if (!isMini) {
      const next = (sector: number): number => this.nextSector(sector);
      return walkChain(
        { from: this.bytes, sectorSize: this.sectorSize, shift: this.sectorSize, next },
        start,
        size,
        take,
      );
    }
    const { bytes, fat } = (this.mini ??= this.readMini());
    const next = (sector: number): number => (4 * sector + 4 > fat.length ? NO_SECTOR : uint32(fat, sector * 4));
    return walkChain({ from: bytes, sectorSize: MINI_SECTOR, shift: 0, next }, start, size, take);
  }

  /** Writers are careless about the size of the small sectors' table. */
  private readMini(): { readonly bytes: Uint8Array; readonly fat: Uint8Array } {
    const root = this.tree.find(({ isRoot }) => isRoot);
    if (root === undefined) throw new ReadingStop("damaged");
    const size = uint32(this.bytes, 64) * this.sectorSize;
    const start = uint32(this.bytes, 60);
    return { bytes: this.readFound(root), fat: this.readFound({ ...root, start, size }) };
  }

  private readEntries(): OleEntry[] {
    const { bytes, sectorSize } = this;
    const entries: OleEntry[] = [];
    const limit = bytes.length / sectorSize;
    let sector = uint32(bytes, 48);
    for (let steps = 0; sector < END_OF_CHAIN; steps++) {
      const at = (sector + 1) * sectorSize;
      if (steps > limit || at + ENTRY > bytes.length) throw new ReadingStop("damaged");
      for (let entry = at; entry < at + sectorSize && entry + ENTRY <= bytes.length; entry += ENTRY) {
        entries.push(readEntry(bytes, entry));
      }
      sector = this.nextSector(sector);
    }
    return entries;
  }

  private nextSector(sector: number): number {
    const perSector = this.sectorSize / 4;
    const fatSector = this.fat[Math.floor(sector / perSector)];
    if (fatSector === undefined) return NO_SECTOR;
    const at = (fatSector + 1) * this.sectorSize + (sector % perSector) * 4;
    return at + 4 > this.bytes.length ? NO_SECTOR : uint32(this.bytes, at);
  }

  /** Sectors of the file allocation table: the first 109 are in the header, the others in a chain of their own. */
  private readFatSectors(): number[] {
    const { bytes, sectorSize } = this;
    const sectors: number[] = [];
    for (let i = 0; i < FAT_IN_HEADER; i++) sectors.push(uint32(bytes, 76 + 4 * i));
    const limit = bytes.length / sectorSize;
    let next = uint32(bytes, 68);
    for (let steps = 0; next < END_OF_CHAIN && steps < limit; steps++) {
      const at = (next + 1) * sectorSize;
      if (at + sectorSize > bytes.length) break;
      for (let i = 0; i < sectorSize - 4; i += 4) sectors.push(uint32(bytes, at + i));
      next = uint32(bytes, at + sectorSize - 4);
    }
    return sectors.filter((sector) => sector < END_OF_CHAIN);
  }
}

/** Where sectors lie and which comes after which. */
interface Chain {
  readonly from: Uint8Array;
  readonly sectorSize: number;
  /** Bytes before the first. */
  readonly shift: number;
  readonly next: (sector: number) => number;
}

function walkChain(
  { from, sectorSize, shift, next }: Chain,
  start: number,
  size: number,
  take: (piece: Uint8Array, at: number) => void,
): number {
  const end = Math.min(size, from.length);
  let sector = start;
  let length = 0;
  while (length < end) {
    const offset = sector * sectorSize + shift;
    if (sector >= END_OF_CHAIN || offset >= from.length) break;
    const piece = from.subarray(offset, Math.min(offset + sectorSize, offset + end - length));
    take(piece, length);
    length += piece.length;
    if (piece.length < sectorSize) break;
    sector = next(sector);
  }
  return length;
}

/** Free entries stay in the list, because others are known by their position in it; they have no name. */
function readEntry(bytes: Uint8Array, at: number): OleEntry {
  const type = bytes[at + 66];
  const length = type === 0 ? 0 : Math.min(uint16(bytes, at + 64), 64);
  let name = "";
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(uint16(bytes, at + i));
  return {
    name,
    isStream: type === 2,
    isRoot: type === ROOT,
    start: uint32(bytes, at + 116),
    size: uint32(bytes, at + 120),
    left: uint32(bytes, at + 68),
    right: uint32(bytes, at + 72),
    child: uint32(bytes, at + 76),
  };
}
