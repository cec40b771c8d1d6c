import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { cellsOf, readFile } from "../../../support/read-file";

const ROWS = [
  ["Name", "Street", "Phone"],
  ["Anna Kim", "1 High Street", "020 7946 0018"],
  ["Zoë Müller", "22 Mill Lane", "020 7946 0019"],
  ["Ben Ray", "3 The Green", "020 7946 0020"],
  ["Cy Fox", "44 Station Road", "020 7946 0021"],
  ["Di Low", "5 Church Walk", "020 7946 0022"],
];
const laidOut = (rows: readonly (readonly string[])[], widths = [14, 20, 13]) =>
  rows.map((row) =>
    row
      .map((field, i) => field.padEnd(widths[i] ?? 0))
      .join("")
      .trimEnd(),
  );

describe("a text laid out with spaces", () => {
  it.each([
    ["as it is", laidOut(ROWS), ROWS],
    ["with a line below its header", laidOut([ROWS[0]!, ["----", "------", "-----"], ...ROWS.slice(1)]), ROWS],
    ["with fields that are empty", laidOut([...ROWS, ["Ed Oak", "", "1"]]), [...ROWS, ["Ed Oak", null, "1"]]],
    ["with a margin", laidOut(ROWS).map((line) => `    ${line}`), ROWS],
  ])("is a table: %s", (_, lines, rows) => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const file = readFile(lines.join(end), "list.txt");
      expect(file.format).toBe("text");
      expect(file.doubts).toEqual([]);
      expect(cellsOf(file)).toEqual([rows]);
    }
  });

  it("may have narrow gaps and two columns where a spreadsheet printed it", () => {
    const dated = ROWS.map(([name = "", street = ""], i) => [name, street, i === 0 ? "Born" : `1984-03-1${String(i)}`]);
    const narrow = laidOut(dated, [11, 16, 10]).join("\n");
    expect(cellsOf(readFile(narrow, "list.prn"))).toEqual([dated]);
    expect(readFile(narrow, "list.rpt").sheets).toEqual([]);
    const names = ROWS.map((row) => row.slice(0, 2));
    expect(cellsOf(readFile(laidOut(names).join("\n"), "list.prn"))).toEqual([names]);
  });

  it("keeps a value whole that runs into the gap behind it", () => {
    const many = [...ROWS, ...Array.from({ length: 60 }, () => ROWS[1]!)];
    const lines = [...laidOut(many), "Maximiliana-Elea9 Long Street       1"];
    const last = cellsOf(readFile(lines.join("\n"), "list.prn"))[0]?.pop();
    expect(last?.join("|").replace(/\|/g, "")).toBe("Maximiliana-Elea9 Long Street1");
  });

  test.prop([fc.shuffledSubarray(ROWS.slice(1), { minLength: 5 })])(
    "is read whatever the order of its rows",
    (rows) => {
      const all = [ROWS[0]!, ...rows];
      expect(cellsOf(readFile(laidOut(all).join("\n"), "list"))).toEqual([all]);
    },
  );
});

describe("no table is", () => {
  const LETTER = [
    "Dear Anna,",
    "",
    "thank you for your letter of last week, and for the photographs, which arrived",
    "this morning. We shall all be glad to see you on Thursday; the train at ten is",
    "usually on time, and somebody will be at the station to meet you. Please bring",
    "the contract with you, and the two invoices of which you wrote, so that we can",
    "settle them before the end of the month. The weather here has been fine so far",
    "and the children hope that you will stay until Sunday at the very least, or as",
    "long as you like.",
  ];
  const CODE = ["const a = 1;", "if (a) {", "  run(a);", "  if (b) {", "    stop(b);", "  }", "}", "export { a };"];

  it.each([
    ["a letter", LETTER],
    ["a letter with indented lines", LETTER.map((line) => `      ${line}`)],
    ["source code", CODE],
    ["a few lines", laidOut(ROWS).slice(0, 4)],
    ["two columns", laidOut(ROWS.map(([name = "", , phone = ""]) => [name, phone, ""]))],
  ])("%s", (_, lines) => {
    expect(
      readFile(lines.join("\n"), "note.txt").sheets.flatMap(({ rows }) => rows.filter((row) => row.cells.length > 2)),
    ).toEqual([]);
  });

  it("a laid-out text that calls itself source code or a log", () => {
    for (const name of ["a.ts", "a.log", "a.md"]) expect(readFile(laidOut(ROWS).join("\n"), name).sheets).toEqual([]);
  });
});
