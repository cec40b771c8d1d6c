import { crc32, deflateRawSync } from "node:zlib";

/** One entry of an archive under construction; everything but name and bytes defaults to what an honest archiver writes. */
export interface ZipItem {
  readonly name: string | Uint8Array;
  readonly bytes: Uint8Array | string;
  /** 0 stored, 8 deflated; any other number is written as the method and the bytes are stored. */
  readonly method?: number;
  /** Added to the general purpose flags, e.g. 1 for encrypted. */
  readonly flags?: number;
  /** What the directory claims the inflated size is. */
  readonly declaredSize?: number;
  /** Already packed bytes: taken as they are. */
  readonly packed?: Uint8Array;
  /** Sizes follow the data instead of standing in the local header. */
  readonly hasDataDescriptor?: boolean;
  /** Sizes and offset of this entry stand in a zip64 extra field. */
  readonly isZip64?: boolean;
}

export interface ZipOptions {
  readonly level?: number;
  /** Bytes before the first entry, as in a self-extracting archive. */
  readonly prefix?: Uint8Array;
  readonly comment?: string;
}

const UTF8_NAMES = 0x800;
const DATA_DESCRIPTOR = 8;

/** Writes an archive byte by byte, so that a test can lie in any field. */
export function buildZip(items: readonly ZipItem[], options: ZipOptions = {}): Uint8Array {
  const chunks: Uint8Array[] = options.prefix === undefined ? [] : [options.prefix];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const item of items) {
    const content = typeof item.bytes === "string" ? Buffer.from(item.bytes, "utf8") : item.bytes;
    const method = item.method ?? 8;
    const packed = item.packed ?? (method === 8 ? deflateRawSync(content, { level: options.level ?? 6 }) : content);
    const written = describe(item, content, packed, method, offset);
    chunks.push(written.local, packed, written.trailer);
    directory.push(written.central);
    offset += written.local.length + packed.length + written.trailer.length;
  }
  const central = Buffer.concat(directory);
  const comment = Buffer.from(options.comment ?? "", "latin1");
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(items.length & 0xffff, 8);
  end.writeUInt16LE(items.length & 0xffff, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return new Uint8Array(Buffer.concat([...chunks, central, end, comment]));
}

function describe(item: ZipItem, content: Uint8Array, packed: Uint8Array, method: number, offset: number) {
  const name = typeof item.name === "string" ? Buffer.from(item.name, "utf8") : Buffer.from(item.name);
  const flags =
    (item.flags ?? 0) |
    (item.hasDataDescriptor === true ? DATA_DESCRIPTOR : 0) |
    (typeof item.name === "string" ? UTF8_NAMES : 0);
  const checksum = crc32(content);
  const size = item.declaredSize ?? content.length;
  const common = Buffer.alloc(26);
  common.writeUInt16LE(item.isZip64 === true ? 45 : 20, 0);
  common.writeUInt16LE(flags, 2);
  common.writeUInt16LE(method, 4);
  common.writeUInt32LE(0x00210000, 6);
  common.writeUInt32LE(checksum, 10);
  common.writeUInt32LE(item.isZip64 === true ? 0xffffffff : packed.length, 14);
  common.writeUInt32LE(item.isZip64 === true ? 0xffffffff : size, 18);
  common.writeUInt16LE(name.length, 22);

  const extra = item.isZip64 === true ? zip64Extra(size, packed.length, offset) : Buffer.alloc(0);
  const localCommon = Buffer.from(common);
  if (item.hasDataDescriptor === true) localCommon.fill(0, 10, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), localCommon, name]);

  const trailer = Buffer.alloc(item.hasDataDescriptor === true ? 16 : 0);
  if (item.hasDataDescriptor === true) {
    trailer.writeUInt32LE(0x08074b50, 0);
    trailer.writeUInt32LE(checksum, 4);
    trailer.writeUInt32LE(packed.length, 8);
    trailer.writeUInt32LE(size, 12);
  }

  const centralCommon = Buffer.from(common);
  centralCommon.writeUInt16LE(extra.length, 24);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(item.isZip64 === true ? 0xffffffff : offset, 10);
  const central = Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), centralCommon, rest, name, extra]);
  return { local, trailer, central };
}

function zip64Extra(size: number, packedSize: number, offset: number): Buffer {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(packedSize), 12);
  extra.writeBigUInt64LE(BigInt(offset), 20);
  return extra;
}
