const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const FAT = 0xfffffffd;

/**
 * Bytes of an OLE compound file (MS-CFB) that holds empty streams of these names, four to a directory sector. The directory's
 * sectors are linked in reverse, so that a reader must follow the chain.
 */
export function buildOle(names: readonly string[]): Uint8Array {
  const entries = ["Root Entry", ...names];
  const directorySectors = Math.ceil(entries.length / 4);
  const bytes = Buffer.alloc(SECTOR * (2 + directorySectors));
  Buffer.from("D0CF11E0A1B11AE1", "hex").copy(bytes);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(directorySectors, 48);
  bytes.writeUInt32LE(END, 68);
  bytes.fill(0xff, 76, SECTOR);
  bytes.writeUInt32LE(0, 76);

  bytes.fill(0xff, SECTOR, 2 * SECTOR);
  bytes.writeUInt32LE(FAT, SECTOR);
  for (let sector = directorySectors; sector >= 1; sector--) {
    bytes.writeUInt32LE(sector === 1 ? END : sector - 1, SECTOR + sector * 4);
  }
  entries.forEach((name, i) => {
    const sector = directorySectors - Math.floor(i / 4);
    const at = (sector + 1) * SECTOR + (i % 4) * 128;
    bytes.write(name, at, 62, "utf16le");
    bytes.writeUInt16LE((name.length + 1) * 2, at + 64);
    bytes.writeUInt8(i === 0 ? 5 : 2, at + 66);
    for (const link of [68, 72, 76]) bytes.writeUInt32LE(FREE, at + link);
  });
  return new Uint8Array(bytes);
}
