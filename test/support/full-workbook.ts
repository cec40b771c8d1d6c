import { buildXlsx } from "./xlsx";
import { escapeXml } from "./xlsx-sheet";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface FullWorkbookPlan {
  /** One person a row: the first two columns are to go, the others to stay. */
  readonly rows: readonly {
    readonly secret: string;
    readonly otherSecret: string;
    readonly amount: number;
    readonly day: number;
    readonly note: string;
  }[];
  readonly hiddenRows?: readonly number[];
  readonly strings?: "shared" | "inline";
}

/**
 * A workbook with every place in which Excel keeps values: beside cells in shared or inline strings, rich text, formulas with results, a
 * table, lists, formats, names, links, comments, caches, connections, macros, properties, a chart, embedded and custom parts. Sheets: 0
 * `People` (columns A and B to go), 1 `Sums`, 2 `Store`, very hidden.
 */
export function buildFullWorkbook(plan: FullWorkbookPlan): Uint8Array {
  const { rows } = plan;
  const secrets = rows.flatMap(({ secret, otherSecret }) => [secret, otherSecret]);
  const some = escapeXml(secrets.join(", "));
  const first = escapeXml(rows[0]!.secret);
  const other = escapeXml(rows[0]!.otherSecret);
  const last = rows.length + 1;
  const strings: string[] = [];
  const shared = (si: string): string => `t="s"><v>${strings.push(si) - 1}</v>`;
  const text = (words: string): string =>
    plan.strings === "inline"
      ? `t="inlineStr"><is><t>${escapeXml(words)}</t></is>`
      : shared(`<t xml:space="preserve">${escapeXml(words)}</t>`);
  const rich = (words: string): string => {
    const half = Math.floor(words.length / 2);
    const runs = `<r><rPr><b/></rPr><t xml:space="preserve">${escapeXml(words.slice(0, half))}</t></r><r><t xml:space="preserve">${escapeXml(words.slice(half))}</t></r>`;
    return plan.strings === "inline" ? `t="inlineStr"><is>${runs}</is>` : shared(runs);
  };
  const heads = ["Name", "E-mail", "Amount", "Day", "Note", "Greeting", "Double"];
  const header = `<row r="1" ht="20" customHeight="1">${heads.map((head, i) => `<c r="${"ABCDEFG"[i]!}1" s="1" ${text(head)}</c>`).join("")}</row>`;
  const body = rows.map(({ secret, otherSecret, amount, day, note }, i) => {
    const r = i + 2;
    const shape = i === 0 ? `<f t="shared" ref="G2:G${last}" si="0">C2*2</f>` : '<f t="shared" si="0"/>';
    const hidden = plan.hiddenRows?.includes(r - 1) === true ? ' hidden="1"' : "";
    return (
      `<row r="${r}"${hidden}><c r="A${r}" s="0" ${text(secret)}</c><c r="B${r}" ${rich(otherSecret)}</c>` +
      `<c r="C${r}" s="4"><v>${amount}</v></c><c r="D${r}" s="1"><v>${day}</v></c><c r="E${r}" s="2" ${rich(note)}</c>` +
      `<c r="F${r}" t="str"><f>"Dear "&amp;A${r}</f><v>Dear ${escapeXml(secret)}</v></c><c r="G${r}">${shape}<v>${amount * 2}</v></c></row>`
    );
  });
  const people =
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr codeName="${first}"><tabColor rgb="FFFF0000"/></sheetPr>` +
    `<dimension ref="A1:G${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols><col min="1" max="2" width="30.5" customWidth="1"/><col min="3" max="3" width="12" customWidth="1"/></cols>` +
    `<sheetData>${header}${body.join("")}</sheetData>` +
    `<scenarios><scenario name="${first}" user="${other}"><inputCells r="A2" val="${first}"/></scenario></scenarios>` +
    `<autoFilter ref="A1:G${last}"><filterColumn colId="0"><filters><filter val="${first}"/></filters></filterColumn></autoFilter>` +
    `<mergeCells count="1"><mergeCell ref="I1:J1"/></mergeCells>` +
    `<conditionalFormatting sqref="C2:C${last}"><cfRule type="expression" dxfId="0" priority="1"><formula>A2="${first}"</formula></cfRule><cfRule type="cellIs" operator="greaterThan" dxfId="0" priority="2"><formula>10</formula></cfRule></conditionalFormatting>` +
    `<conditionalFormatting sqref="E2:E${last}"><cfRule type="containsText" operator="containsText" text="${first}" priority="3"><formula>NOT(ISERROR(SEARCH("${first}",E2)))</formula></cfRule></conditionalFormatting>` +
    `<dataValidations count="2"><dataValidation type="list" sqref="E2:E${last}"><formula1>"${first},${other}"</formula1></dataValidation><dataValidation type="whole" prompt="a number" sqref="C2:C${last}"><formula1>0</formula1><formula2>99999</formula2></dataValidation></dataValidations>` +
    `<hyperlinks><hyperlink ref="A2" r:id="rId1"/><hyperlink ref="E2" r:id="rId1" tooltip="${first}"/><hyperlink ref="C2" r:id="rId2"/></hyperlinks>` +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="landscape" r:id="rId3"/>` +
    `<headerFooter><oddHeader>&amp;L${some}</oddHeader></headerFooter><drawing r:id="rId4"/><legacyDrawing r:id="rId5"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts>` +
    `<extLst><ext uri="{x}"><list>${some}</list></ext></extLst></worksheet>`;
  const sums =
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>SUM(People!C2:C${last})</f><v>${rows.reduce((sum, { amount }) => sum + amount, 0)}</v></c>` +
    `<c r="B1"><f>COUNTA(People!A2:A${last})</f><v>${rows.length}</v></c><c r="C1" t="str"><f>Store!A1</f><v>seen</v></c>` +
    `<c r="D1" t="str"><f>VLOOKUP(1,People!A:C,1)</f><v>${first}</v></c><c r="E1" t="str"><f>INDIRECT("People!A2")</f><v>${first}</v></c></row></sheetData></worksheet>`;
  const stored = secrets.map(
    (words, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>${escapeXml(words)}</t></is></c></row>`,
  );
  const store = `<worksheet xmlns="${MAIN}"><sheetData>${stored.join("")}</sheetData></worksheet>`;
  const values = secrets.map((words) => `<s v="${escapeXml(words)}"/>`).join("");
  const parts: Record<string, string> = {
    "xl/worksheets/sheet1.xml": people,
    "xl/worksheets/sheet2.xml": sums,
    "xl/worksheets/sheet3.xml": store,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["hyperlink", `mailto:${encodeURI(rows[0]!.secret)}?${first}`, true],
      ["hyperlink", "https://example.org/terms", true],
      ["printerSettings", "../printerSettings/printerSettings1.bin"],
      ["drawing", "../drawings/drawing1.xml"],
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["table", "../tables/table1.xml"],
      ["comments", "../comments1.xml"],
      ["queryTable", "../queryTables/queryTable1.xml"],
    ]),
    "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="Staff" displayName="Staff" ref="A1:G${last}" totalsRowShown="0"><autoFilter ref="A1:G${last}"><filterColumn colId="1"><filters><filter val="${other}"/></filters></filterColumn></autoFilter><tableColumns count="7">${heads.map((head, i) => `<tableColumn id="${i + 1}" name="${head}" totalsRowLabel="${first}"><calculatedColumnFormula>"${first}"</calculatedColumnFormula></tableColumn>`).join("")}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>${first}</author></authors><commentList><comment ref="C2" authorId="0"><text><t>${some}</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments><threadedComment ref="C2"><text>${some}</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `<personList><person displayName="${first}" userId="${other}"/></personList>`,
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="d"><xdr:sp>${some}</xdr:sp></xdr:wsDr>`,
    "xl/drawings/vmlDrawing1.vml": `<xml>${some}</xml>`,
    "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="c"><c:strCache>${secrets.map((words) => `<c:pt><c:v>${escapeXml(words)}</c:v></c:pt>`).join("")}</c:strCache></c:chartSpace>`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}"><sharedItems>${values}</sharedItems></pivotCacheDefinition>`,
    "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords xmlns="${MAIN}"><r>${values}</r></pivotCacheRecords>`,
    "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" name="${first}"/>`,
    "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"><cell><v>${some}</v></cell></externalLink>`,
    "xl/queryTables/queryTable1.xml": `<queryTable xmlns="${MAIN}" name="${first}"/>`,
    "xl/connections.xml": `<connections xmlns="${MAIN}"><connection name="${first}"/></connections>`,
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="F2" i="1"/></calcChain>`,
    "xl/model/item.data": Buffer.from(some, "utf16le").toString("latin1"),
    "xl/embeddings/oleObject1.bin": Buffer.from(some).toString("base64"),
    "xl/printerSettings/printerSettings1.bin": Buffer.from(first, "utf16le").toString("latin1"),
    "xl/vbaProject.bin": some,
    "xl/unheard/of.xml": `<a>${Buffer.from(some).toString("base64")}</a>`,
    "customXml/item1.xml": `<list>${some}</list>`,
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="p"><title>${some}</title></cp:coreProperties>`,
    "docProps/app.xml": `<Properties><Company>${first}</Company></Properties>`,
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileSharing userName="${first}"/><workbookPr codeName="${first}"/><bookViews><workbookView activeTab="0"/></bookViews>` +
      `<sheets><sheet name="People" sheetId="1" r:id="rId1"/><sheet name="Sums" sheetId="2" r:id="rId2"/><sheet name="Store" sheetId="3" state="veryHidden" r:id="rId3"/></sheets>` +
      `<definedNames><definedName name="Names">People!$A$2:$A$${last}</definedName><definedName name="Amounts" comment="${first}">People!$C$2:$C$${last}</definedName><definedName name="Constant">"${first}"</definedName>` +
      `<definedName name="_xlnm.Print_Area" localSheetId="0">People!$A$1:$G$${last}</definedName></definedNames><extLst><ext>${some}</ext></extLst></workbook>`,
  };
  parts["xl/sharedStrings.xml"] =
    `<sst xmlns="${MAIN}">${strings.map((si) => `<si>${si}</si>`).join("")}<si><t>${first}</t></si></sst>`;
  return buildXlsx({ sheets: ["People", "Sums", "Store"].map((name) => ({ name, rows: [] })), parts });
}

function relationships(targets: readonly (readonly [type: string, target: string, isExternal?: boolean])[]): string {
  const items = targets.map(
    ([type, target, isExternal], i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${escapeXml(target)}"${isExternal === true ? ' TargetMode="External"' : ""}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}
