import { Buffer } from "node:buffer";
import { buildZip, type ZipItem } from "./zip";
import { addPivotCache, externalLinkXml } from "./xlsx-stores";
import { escapeXml, sheetXml, textElement, type SheetPlan } from "./xlsx-sheet";

export type { BuilderCell, SheetPlan } from "./xlsx-sheet";

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** Where texts go: the shared table (Excel's way) or into each cell. */
  readonly strings?: "shared" | "inline";
  /** Every SpreadsheetML element gets this prefix, as some writers do (`x:` in Open XML SDK). */
  readonly prefix?: string;
  readonly date1904?: boolean;
  readonly isMacroEnabled?: boolean;
  /** Leave out the `r` attributes of rows and cells, which are optional. */
  readonly hasNoReferences?: boolean;
  /** Records in one pivot cache. */
  readonly pivotRecords?: number;
  /** What a pivot table was made of, field names first: texts as shared items, all else in the records. */
  readonly pivotRows?: readonly (readonly (string | number | null)[])[];
  /** Keep only the distinct values of each field, as "save source data with file" unticked leaves them. */
  readonly hasNoPivotRecords?: boolean;
  /** Cells kept of another workbook. */
  readonly externalCells?: number;
  readonly externalRows?: readonly (readonly (string | number)[])[];
  readonly embeddedFiles?: number;
  readonly hasDataModel?: boolean;
  /** Deflate level; 1 builds big sheets fast. */
  readonly level?: number;
  /** Replaces or adds parts, last. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Bytes of a real workbook. */
export function buildXlsx(plan: WorkbookPlan): Uint8Array {
  return buildZip(
    workbookParts(plan).map(([name, bytes]): ZipItem => ({ name, bytes })),
    { level: plan.level ?? 6 },
  );
}

/** The parts of the same workbook, for tests that pack them in their own way. */
export function workbookParts(plan: WorkbookPlan): [name: string, content: string | Uint8Array][] {
  const parts = new Map<string, string | Uint8Array>();
  const shared = plan.strings === "inline" ? null : new Map<string, number>();
  const prefix = plan.prefix === undefined ? "" : `${plan.prefix}:`;
  const namespace = plan.prefix === undefined ? `xmlns="${MAIN}"` : `xmlns:${plan.prefix}="${MAIN}"`;

  plan.sheets.forEach((sheet, index) => {
    const number = index + 1;
    parts.set(`xl/worksheets/sheet${number}.xml`, HEADER + sheetXml(sheet, plan, shared, prefix, namespace));
    addComments(parts, sheet, number);
  });
  parts.set("xl/workbook.xml", HEADER + workbookXml(plan, prefix, namespace));
  parts.set("xl/styles.xml", HEADER + stylesXml(prefix, namespace));
  if (shared !== null) {
    const texts = [...shared.keys()].map((text) => `<${prefix}si>${textElement(text, prefix)}</${prefix}si>`);
    parts.set(
      "xl/sharedStrings.xml",
      `${HEADER}<${prefix}sst ${namespace} uniqueCount="${shared.size}">${texts.join("")}</${prefix}sst>`,
    );
  }
  addStores(parts, plan);
  parts.set("xl/_rels/workbook.xml.rels", HEADER + workbookRelationships(plan));
  parts.set(
    "_rels/.rels",
    `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  parts.set("[Content_Types].xml", HEADER + contentTypes([...parts.keys()], plan));
  for (const [name, content] of Object.entries(plan.parts ?? {})) parts.set(name, content);
  return [...parts];
}

function workbookXml(plan: WorkbookPlan, prefix: string, namespace: string): string {
  const sheets = plan.sheets.map((sheet, index) => {
    const state =
      sheet.visibility === undefined || sheet.visibility === "visible" ? "" : ` state="${sheet.visibility}"`;
    return `<${prefix}sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const properties = plan.date1904 === true ? `<${prefix}workbookPr date1904="1"/>` : "";
  return `<${prefix}workbook ${namespace} xmlns:r="${OFFICE}">${properties}<${prefix}sheets>${sheets.join("")}</${prefix}sheets></${prefix}workbook>`;
}

/** Cell formats: 0 general, 1 date (built-in 14), 2 date and time (custom), 3 time of day (built-in 20), 4 money. */
function stylesXml(prefix: string, namespace: string): string {
  const formats = [0, 14, 164, 20, 165].map((id) => `<${prefix}xf numFmtId="${id}"/>`).join("");
  return (
    `<${prefix}styleSheet ${namespace}><${prefix}numFmts count="2">` +
    `<${prefix}numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/>` +
    `<${prefix}numFmt numFmtId="165" formatCode="[Red]#,##0.00\\ &quot;days&quot;"/></${prefix}numFmts>` +
    `<${prefix}cellXfs count="5">${formats}</${prefix}cellXfs></${prefix}styleSheet>`
  );
}

function workbookRelationships(plan: WorkbookPlan): string {
  const count = plan.sheets.length;
  const targets: [type: string, target: string][] = plan.sheets.map((_, i) => [
    "worksheet",
    `worksheets/sheet${i + 1}.xml`,
  ]);
  targets.push(["styles", "styles.xml"]);
  if (plan.strings !== "inline") targets.push(["sharedStrings", "sharedStrings.xml"]);
  if (plan.externalCells !== undefined || plan.externalRows !== undefined)
    targets.push(["externalLink", "externalLinks/externalLink1.xml"]);
  if (plan.pivotRecords !== undefined || plan.pivotRows !== undefined)
    targets.push(["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"]);
  const relationships = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i < count ? i + 1 : 1000 + i}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${relationships.join("")}</Relationships>`;
}

function addComments(parts: Map<string, string | Uint8Array>, sheet: SheetPlan, number: number): void {
  const notes = sheet.comments ?? [];
  const threads = sheet.threadedComments ?? [];
  if (notes.length + threads.length === 0) return;
  const authors = ["<author>Somebody</author>", ...threads.map((_, i) => `<author>tc={${i}}</author>`)];
  const comments = [
    ...notes.map((text, i) => `<comment ref="A${i + 1}" authorId="0"><text>${textElement(text, "")}</text></comment>`),
    ...threads.map(
      (_, i) => `<comment ref="B${i + 1}" authorId="${i + 1}"><text><t>[Threaded comment]</t></text></comment>`,
    ),
  ];
  parts.set(
    `xl/comments${number}.xml`,
    `${HEADER}<comments xmlns="${MAIN}"><authors>${authors.join("")}</authors><commentList>${comments.join("")}</commentList></comments>`,
  );
  if (threads.length === 0) return;
  const threaded = threads.map(
    (text, i) => `<threadedComment ref="B${i + 1}" id="{${i}}"><text>${escapeXml(text)}</text></threadedComment>`,
  );
  parts.set(
    `xl/threadedComments/threadedComment${number}.xml`,
    `${HEADER}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">${threaded.join("")}</ThreadedComments>`,
  );
}

function addStores(parts: Map<string, string | Uint8Array>, plan: WorkbookPlan): void {
  const pivotRows =
    plan.pivotRows ??
    (plan.pivotRecords === undefined
      ? null
      : [["Label", "Sum"], ...Array.from({ length: plan.pivotRecords }, (): [string, number] => ["Somewhere", 1])]);
  if (pivotRows !== null) addPivotCache(parts, pivotRows, plan.hasNoPivotRecords === true);
  const externalRows =
    plan.externalRows ??
    (plan.externalCells === undefined ? null : [Array.from({ length: plan.externalCells }, (_, index) => index)]);
  if (externalRows !== null) parts.set("xl/externalLinks/externalLink1.xml", HEADER + externalLinkXml(externalRows));
  for (let i = 1; i <= (plan.embeddedFiles ?? 0); i++) {
    parts.set(`xl/embeddings/oleObject${i}.bin`, Buffer.from("embedded"));
  }
  if (plan.hasDataModel === true) parts.set("xl/model/item.data", Buffer.from("model"));
}

const PART_TYPES: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^xl\/worksheets\//, `${SPREADSHEET}.worksheet+xml`],
  [/^xl\/styles/, `${SPREADSHEET}.styles+xml`],
  [/^xl\/sharedStrings/, `${SPREADSHEET}.sharedStrings+xml`],
  [/^xl\/comments/, `${SPREADSHEET}.comments+xml`],
  [/^xl\/threadedComments\//, "application/vnd.ms-excel.threadedcomments+xml"],
  [/pivotCacheRecords/, `${SPREADSHEET}.pivotCacheRecords+xml`],
  [/pivotCacheDefinition/, `${SPREADSHEET}.pivotCacheDefinition+xml`],
  [/^xl\/externalLinks\//, `${SPREADSHEET}.externalLink+xml`],
];

function contentTypes(names: readonly string[], plan: WorkbookPlan): string {
  const workbook =
    plan.isMacroEnabled === true
      ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
      : `${SPREADSHEET}.sheet.main+xml`;
  const overrides = names.flatMap((name) => {
    const type = name === "xl/workbook.xml" ? workbook : PART_TYPES.find(([pattern]) => pattern.test(name))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`];
  });
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.oleObject"/>` +
    `<Default Extension="data" ContentType="application/vnd.openxmlformats-officedocument.model+data"/>${overrides.join("")}</Types>`
  );
}
