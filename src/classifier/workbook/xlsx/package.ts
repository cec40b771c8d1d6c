import { TokenWindow } from "../container/token-window";
import { readPart, streamPart } from "../container/zip-part";
import type { ZipDirectory, ZipEntry } from "../container/zip-directory";
import type { OpenReading } from "../open-reading";
import { ReadingStop } from "../reading-stop";
import { XmlScanner } from "../xml/xml-scanner";

const CONTENT_TYPES = "[content_types].xml";

export interface Relationship {
  /** Last step of the type's address, which transitional and strict files share: `worksheet`, `styles`. */
  readonly type: string;
  readonly entry: ZipEntry | null;
  /** Address of what lies outside the package, or null. */
  readonly external: string | null;
}

/** An Office file as a package of parts (ECMA-376 part 2): the types of its parts and the relationships between them. */
export class OfficePackage {
  private readonly overrides = new Map<string, string>();
  private readonly defaults = new Map<string, string>();

  constructor(
    private readonly reading: OpenReading,
    readonly zip: ZipDirectory,
  ) {
    const types = zip.byName.get(CONTENT_TYPES);
    if (types === undefined) return;
    const scanner = new XmlScanner(this.read(types));
    while (scanner.next()) {
      const type = scanner.attribute("ContentType");
      if (type === null) continue;
      if (scanner.name === "Override") this.overrides.set(partName("", `/${scanner.written("PartName")}`), type);
      else if (scanner.name === "Default") this.defaults.set(scanner.written("Extension").toLowerCase(), type);
    }
  }

  static isOffice(zip: ZipDirectory): boolean {
    return zip.byName.has(CONTENT_TYPES);
  }

  /** Empty where the package does not say. */
  typeOf(entry: ZipEntry): string {
    const name = entry.name.toLowerCase();
    return this.overrides.get(name) ?? this.defaults.get(name.slice(name.lastIndexOf(".") + 1)) ?? "";
  }

  /** The part a package is about: a workbook, a document, a presentation. */
  mainPart(): ZipEntry | null {
    for (const relationship of this.relationships("").values()) {
      if (relationship.type === "officeDocument" && relationship.entry !== null) return relationship.entry;
    }
    return null;
  }

  /** By id; `""` asks for the package's own. */
  relationships(source: string): Map<string, Relationship> {
    const slash = source.lastIndexOf("/") + 1;
    const folder = source.slice(0, slash);
    const entry = this.zip.byName.get(`${folder}_rels/${source.slice(slash)}.rels`.toLowerCase());
    const found = new Map<string, Relationship>();
    if (entry === undefined) return found;
    const scanner = new XmlScanner(this.read(entry));
    while (scanner.next()) {
      if (scanner.name !== "Relationship" || !scanner.opens) continue;
      const type = scanner.written("Type");
      const isExternal = scanner.attribute("TargetMode") === "External";
      found.set(scanner.written("Id"), {
        type: type.slice(type.lastIndexOf("/") + 1),
        entry: isExternal ? null : this.find(folder, scanner.written("Target")),
        external: isExternal ? scanner.written("Target") : null,
      });
    }
    return found;
  }

  /** An XML part as one array. @throws ReadingStop */
  read(entry: ZipEntry): Uint8Array {
    const bytes = readPart(this.reading, this.zip, entry);
    refuseUtf16(bytes);
    return bytes;
  }

  /**
   * Hands an XML part over piece by piece, as long as more is wanted.
   * @param scan gives how many of the bytes before an end are done with
   * @throws ReadingStop
   */
  scan(entry: ZipEntry, scan: (bytes: Uint8Array, end: number) => number, isWanted: () => boolean): void {
    const window = new TokenWindow(scan);
    let isFirst = true;
    streamPart(this.reading, this.zip, entry, (slice) => {
      if (isFirst) refuseUtf16(slice);
      isFirst = false;
      window.take(slice);
      return isWanted();
    });
    window.finish();
  }

  private find(folder: string, target: string): ZipEntry | null {
    return (
      this.zip.byName.get(partName(folder, target)) ?? this.zip.byName.get(partName(folder, unescaped(target))) ?? null
    );
  }
}

/** XML parts may be UTF-16 (ECMA-376 part 2, 8.1.4), which no known writer uses: said rather than misread. */
function refuseUtf16(bytes: Uint8Array): void {
  const first = bytes[0];
  const second = bytes[1];
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (hasMark || (bytes.length > 1 && (first === 0 || second === 0))) throw new ReadingStop("unknown-encoding");
}

/** A target, relative to a folder or absolute, as the lower-case name of an entry. */
function partName(folder: string, target: string): string {
  const steps: string[] = [];
  const path = target.charAt(0) === "/" || target.charAt(0) === "\\" ? target : folder + target;
  for (const step of path.replace(/\\/g, "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/").toLowerCase();
}

function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
