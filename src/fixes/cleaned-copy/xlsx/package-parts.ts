import type { CopySteps } from "../copy-steps";
import { packZip, encodeUtf8 } from "../../zip";
import { escapeText } from "./xml-element";

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const CONTENT_TYPES = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  table: `${SPREADSHEET}.table+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  png: "image/png",
  jpeg: "image/jpeg",
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
} as const;

const MACRO_WORKBOOK = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

export type PartType = keyof typeof CONTENT_TYPES;

interface LinkedPart {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

const KNOWN: readonly string[] = [
  ...(Object.keys(CONTENT_TYPES) as (keyof typeof CONTENT_TYPES)[]).map((type) => CONTENT_TYPES[type]),
  MACRO_WORKBOOK,
];

/** Whether a part is of a type that copies have: comments, caches, macros and the like are not. */
export function isKnownPart(name: string, type: string): boolean {
  return KNOWN.includes(type) || /^(?:\[Content_Types\]\.xml|(?:[^/]+\/)*_rels\/[^/]*\.rels)$/.test(name);
}

/** A new package: only what is put in is in it, under names of our own, so that nothing of the original slips through. */
export class PackageParts {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly types: string[] = [];
  private readonly links = new Map<string, LinkedPart[]>();

  /**
   * @param relationships address that types of relationships begin with, which strict files have their own of
   * @param isMacroWorkbook declared as a workbook that may hold macros, as Excel demands of one called .xlsm; none is in it
   */
  constructor(
    private readonly relationships: string,
    private readonly isMacroWorkbook: boolean,
  ) {}

  add(name: string, type: PartType, content: string | Uint8Array): void {
    this.parts.set(name, typeof content === "string" ? encodeUtf8(HEADER + content) : content);
    const isMacroWorkbook = type === "workbook" && this.isMacroWorkbook;
    const contentType = isMacroWorkbook ? MACRO_WORKBOOK : CONTENT_TYPES[type];
    this.types.push(`<Override PartName="/${name}" ContentType="${contentType}"/>`);
  }

  /** @param source the part it leads from, empty for the package */
  link(source: string, id: string, type: string, target: string, isExternal = false): void {
    const links = this.links.get(source) ?? [];
    links.push({ id, type: `${this.relationships}/${type}`, target, isExternal });
    this.links.set(source, links);
  }

  *pack(): CopySteps<Uint8Array> {
    const files = new Map<string, Uint8Array>();
    const defaults =
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>';
    // Excel wants the types first.
    files.set(
      "[Content_Types].xml",
      encodeUtf8(`${HEADER}<Types xmlns="${PACKAGE}/content-types">${defaults}${this.types.join("")}</Types>`),
    );
    this.links.forEach((links, source) =>
      files.set(relationshipsName(source), encodeUtf8(HEADER + relationshipsXml(links))),
    );
    this.parts.forEach((bytes, name) => files.set(name, bytes));
    return yield* packZip(files);
  }
}

function relationshipsName(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function relationshipsXml(links: readonly LinkedPart[]): string {
  const items = links.map(({ id, type, target, isExternal }) => {
    const mode = isExternal ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${type}" Target="${escapeText(target)}"${mode}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}
