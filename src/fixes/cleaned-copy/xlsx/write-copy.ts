import type { OpenWorkbook } from "../../../classifier/index";
import type { CopyOrder, CopyWords } from "../cleaned-copy";
import type { CopySteps } from "../copy-steps";
import type { DrawnCounts } from "../drawing/add-drawing";
import { addDrawing } from "../drawing/add-drawing";
import { copyDrawing } from "../drawing/copy-drawing";
import { officePart } from "../drawing/office-part";
import type { CopiedCells } from "./copy-cells";
import { copyFrame } from "./copy-frame";
import { copyStyles, copyTheme, renameTableStyles } from "./copy-looks";
import type { CopyContext } from "./copy-context";
import { copyTable } from "./copy-table";
import type { DefinedName } from "./defined-names";
import { keepDefinedNames, newPosition } from "./defined-names";
import type { SheetPlan } from "./open-sheets";
import { PackageParts } from "./package-parts";
import type { SheetSource } from "./sheet-source";
import { ownContent, vocabularyOf } from "./vocabulary";
import type { XmlElement } from "./xml-element";
import { childrenOf, elementsOf, localName, newElement, parseXml, prefixOf, serializeXml } from "./xml-element";

export interface CopyParts {
  readonly opened: OpenWorkbook;
  readonly root: XmlElement;
  readonly names: readonly DefinedName[];
  readonly plans: readonly SheetPlan[];
  /** By sheet; null for those that go. */
  readonly cells: readonly (CopiedCells | null)[];
  readonly context: CopyContext;
  readonly order: CopyOrder;
  readonly words: CopyWords;
  readonly styles: Uint8Array | null;
  readonly theme: Uint8Array | null;
}

export interface WrittenCopy {
  readonly bytes: Uint8Array;
  /** A sheet had a name that says what was removed. */
  readonly isRenamed: boolean;
  /** Parts that the copy has of the original. */
  readonly parts: number;
}

export function* writeCopy(copy: CopyParts): CopySteps<WrittenCopy> {
  const { root, plans, cells, context, styles, theme } = copy;
  const vocabulary = vocabularyOf(root);
  const looks = styles === null ? null : parseXml(styles);
  const tableStyles = looks === null ? new Map<string, string>() : renameTableStyles(looks, context.removedValues);
  const files = new PackageParts(vocabulary.relationships, copy.order.isMacroWorkbook === true);
  const sheets = newElement(vocabulary.element("sheets"));
  let parts = 1;
  const renamed = new Set<string>();
  const drawn: DrawnCounts = { drawings: 0, charts: 0, pictures: 0 };
  let tables = 0;
  // Charts lead to sheets by name, also to those behind their own.
  plans
    .filter(({ removal }) => !removal.isWhole)
    .forEach(({ source }, at) => {
      if (source !== null && nameOf(copy, source, at + 1) !== source.listed.name)
        renamed.add(source.listed.name.toLowerCase());
    });
  files.link("", "rId1", "officeDocument", "xl/workbook.xml");
  plans.forEach(({ source }, index) => {
    const copied = cells[index] ?? null;
    if (source === null || copied === null) return;
    const number = sheets.children.length + 1;
    const name = nameOf(copy, source, number);
    sheets.children.push(sheetElement(vocabulary.element("sheet"), name, number, source));
    files.link("xl/workbook.xml", `rId${number}`, "worksheet", `worksheets/sheet${number}.xml`);
    const added = addSheet(files, copy, source, copied, { number, tables, tableStyles, drawn, renamed });
    tables += added;
    parts += 1 + added;
  });
  const add = (type: "styles" | "theme" | "sharedStrings", content: string | Uint8Array | null): void => {
    if (content === null) return;
    const target = type === "theme" ? "theme/theme1.xml" : `${type}.xml`;
    files.link("xl/workbook.xml", `rId${type}`, type, target);
    files.add(`xl/${target}`, type, content);
    parts++;
  };
  add("styles", looks === null ? null : copyStyles(looks, context.removedValues, tableStyles));
  add("theme", theme === null ? null : copyTheme(parseXml(theme)));
  add("sharedStrings", context.strings.write(vocabulary));
  files.add("xl/workbook.xml", "workbook", workbookXml(copy, sheets));
  return {
    bytes: yield* files.pack(),
    isRenamed: renamed.size > 0,
    parts: parts + drawn.drawings + drawn.charts + drawn.pictures,
  };
}

/** What the sender sees on a tab stays; with columns gone, a name that repeats one of their values goes too. */
function nameOf({ context, order, words }: CopyParts, { listed }: SheetSource, number: number): string {
  const isTrace = order.fix === "drop-columns" && context.removedValues.isIn(listed.name);
  return isTrace ? `${words.removed} ${number}` : listed.name;
}

function sheetElement(tag: string, name: string, number: number, { listed }: SheetSource): XmlElement {
  const element = newElement(tag, [
    ["name", name],
    ["sheetId", String(number)],
  ]);
  if (listed.visibility !== "visible") element.attributes.set("state", listed.visibility);
  element.attributes.set("r:id", `rId${number}`);
  return element;
}

/** Its number, what came before it, and new names for the styles of tables and of sheets. */
interface SheetPlace {
  readonly number: number;
  readonly tables: number;
  readonly tableStyles: ReadonlyMap<string, string>;
  readonly drawn: DrawnCounts;
  readonly renamed: ReadonlySet<string>;
}

/** @returns how many tables it has */
function addSheet(
  files: PackageParts,
  copy: CopyParts,
  source: SheetSource,
  copied: CopiedCells,
  place: SheetPlace,
): number {
  const { plans, context, order } = copy;
  const { number, tables: tablesBefore, tableStyles } = place;
  const removal = plans[source.index]?.removal;
  if (removal === undefined) return 0;
  const { frame, relationships } = source;
  const vocabulary = vocabularyOf(frame);
  const part = `xl/worksheets/sheet${number}.xml`;
  const { removedValues, scope } = context;
  const isSeenOnly = order.fix === "visible-values-only";
  const { elements, links } = copyFrame(frame, { removal, scope, removedValues, relationships, isSeenOnly });
  links.forEach((target, position) => files.link(part, `rId${position + 1}`, "hyperlink", target, true));

  const tables = newElement(vocabulary.element("tableParts"));
  for (const { table, names } of copied.tables) {
    const xml = copyTable(table, removal, names, { removedValues, tableStyles });
    if (xml === null) continue;
    const position = tablesBefore + tables.children.length + 1;
    const id = `rIdTable${tables.children.length + 1}`;
    files.link(part, id, "table", `../tables/table${position}.xml`);
    files.add(`xl/tables/table${position}.xml`, "table", xml);
    tables.children.push(newElement(vocabulary.element("tablePart"), [["r:id", id]]));
  }
  const drawing = sheetDrawing(files, copy, source, place);
  const tail = [...(drawing === null ? [] : [drawing]), ...(tables.children.length > 0 ? [tables] : [])];
  const behind = [...elements, ...tail].map(serializeXml).join("");
  copied.out.text(`</${vocabulary.element("sheetData")}>${behind}</${frame.name}>`);
  files.add(part, "worksheet", copied.out.finish());
  return tables.children.length;
}

/** The element that leads to the sheet's charts and pictures; null where none stays. */
function sheetDrawing(
  files: PackageParts,
  { opened, plans, context, order }: CopyParts,
  { index, relationships, frame }: SheetSource,
  { number, drawn, renamed }: SheetPlace,
): XmlElement | null {
  const entry = Array.from(relationships.values()).find(({ type }) => type === "drawing")?.entry ?? null;
  const removal = plans[index]?.removal;
  if (entry === null || removal === undefined) return null;
  const { removedValues, scope } = context;
  const vocabulary = vocabularyOf(frame);
  const copied = copyDrawing(officePart(opened, entry), {
    removal,
    scope,
    removedValues,
    renamed,
    relationships: vocabulary.relationships,
    isSeenOnly: order.fix !== "drop-columns",
  });
  if (copied === null) return null;
  files.link(`xl/worksheets/sheet${number}.xml`, "rIdDrawing", "drawing", addDrawing(files, copied, drawn));
  return newElement(vocabulary.element("drawing"), [["r:id", "rIdDrawing"]]);
}

function workbookXml({ root, names, plans, context, order }: CopyParts, sheets: XmlElement): string {
  const prefix = prefixOf(root.name);
  const { element, declarations } = vocabularyOf(root);
  const copy = newElement(root.name);
  const is1904 = elementsOf(root).some(
    ({ name, attributes }) =>
      localName(name) === "workbookPr" && ["1", "true", "on"].includes(attributes.get("date1904") ?? ""),
  );
  if (is1904) copy.children.push(newElement(element("workbookPr"), [["date1904", "1"]]));
  const [view] = childrenOf(root, "bookViews");
  if (view !== undefined) {
    const views = newElement(element("bookViews"));
    views.children.push(keepView(ownContent(view, prefix), plans));
    copy.children.push(views);
  }
  copy.children.push(sheets);
  const isSeenOnly = order.fix === "visible-values-only";
  const { removedValues, scope } = context;
  const kept = keepDefinedNames(root, names, { plans, lost: scope.lostNames, removedValues, isSeenOnly });
  if (kept !== null) copy.children.push(kept);
  return serializeXml(copy).replace(`<${copy.name}`, `<${copy.name} ${declarations}`);
}

/** The tab that is open, by its new place. */
function keepView(view: XmlElement, plans: readonly SheetPlan[]): XmlElement {
  const active = Number(view.attributes.get("activeTab") ?? 0);
  const isKept = plans[active]?.removal.isWhole === false;
  view.attributes.delete("firstSheet");
  view.attributes.set("activeTab", String(isKept ? newPosition(plans, active) : 0));
  return view;
}
