import { ReadingStop } from "../reading-stop";
import { uint16, uint32 } from "./bytes";

const HEADER = 512;
const ENTRY = 128;
const FAT_IN_HEADER = 109;
const END_OF_CHAIN = 0xfffffffa; // this and all above mean something else than a sector

/**
 * Names of the streams and storages in an OLE compound file (MS-CFB), which say what it is.
 * @throws ReadingStop `damaged`
 */
export function readOleNames(bytes: Uint8Array): ReadonlySet<string> {
  const sectorSize = 1 << Math.min(uint16(bytes, 30), 16);
  if (bytes.length < HEADER || sectorSize < HEADER) throw new ReadingStop("damaged");
  const fat = readFatSectors(bytes, sectorSize);
  const perSector = sectorSize / 4;
  const names = new Set<string>();
  const limit = bytes.length / sectorSize;
  let sector = uint32(bytes, 48);
  for (let steps = 0; sector < END_OF_CHAIN; steps++) {
    const at = (sector + 1) * sectorSize;
    const fatSector = fat[Math.floor(sector / perSector)];
    if (steps > limit || at + ENTRY > bytes.length || fatSector === undefined) throw new ReadingStop("damaged");
    for (let entry = at; entry < at + sectorSize && entry + ENTRY <= bytes.length; entry += ENTRY) {
      if (bytes[entry + 66] !== 0) names.add(entryName(bytes, entry));
    }
    sector = uint32(bytes, (fatSector + 1) * sectorSize + (sector % perSector) * 4);
  }
  return names;
}

/** Sectors of the file allocation table: the first 109 are in the header, the others in a chain of their own. */
function readFatSectors(bytes: Uint8Array, sectorSize: number): number[] {
  const sectors: number[] = [];
  for (let i = 0; i < FAT_IN_HEADER; i++) sectors.push(uint32(bytes, 76 + 4 * i));
  const limit = bytes.length / sectorSize;
  let next = uint32(bytes, 68);
  for (let steps = 0; next < END_OF_CHAIN && steps < limit; steps++) {
    const at = (next + 1) * sectorSize;
    for (let i = 0; i < sectorSize - 4; i += 4) sectors.push(uint32(bytes, at + i));
    next = uint32(bytes, at + sectorSize - 4);
  }
  return sectors.filter((sector) => sector < END_OF_CHAIN);
}

function entryName(bytes: Uint8Array, at: number): string {
  const length = Math.min(uint16(bytes, at + 64), 64);
  let name = "";
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(uint16(bytes, at + i));
  return name;
}
