import { describe, expect, it } from "vitest";
import { cellsOf, readFile } from "../../support/read-file";

const LIST = "a.person@example.org\nb.person@example.org\nc.person@example.org\n";
const LETTER = "Dear all,\nplease find the list, as agreed.\nKind regards,\nthe office\n";
const PROSE = `The committee met in the spring, as every year, and again in June.
Its report, which runs to forty pages, names neither places nor people.
Most members agreed; some, among them the chair, did not.
A second meeting was set for the autumn.
Until then the office answers questions, sends copies, and keeps the minutes.
`;

describe("delimiters", () => {
  it.each([
    [",", "csv"],
    [";", "csv"],
    ["|", "csv"],
    ["\t", "tsv"],
  ])("are found: %j", (delimiter, format) => {
    const text = [
      ["Name", "Mail", "Town"],
      ["A", "a@b.example", "X, Y"],
      ["B", "b@b.example", "Z"],
    ]
      .map((cells) => cells.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter))
      .join("\n");
    const file = readFile(text, "list.csv");
    expect(file.format).toBe(format);
    expect(cellsOf(file)[0]?.[1]).toEqual(["A", "a@b.example", "X, Y"]);
  });

  it("are taken from Excel's hint", () => {
    const file = readFile("sep=!\r\na!b\r\n1!2,3\r\n", "list.csv");
    expect(cellsOf(file)).toEqual([
      [
        ["a", "b"],
        ["1", "2,3"],
      ],
    ]);
  });
});

it.each(['"sep=;"\r\n', "sep=;\r", "SEP=;\n"])("takes Excel's hint written as %j", (hint) => {
  expect(cellsOf(readFile(`${hint}a;b,c\n1;2\n`, "list.csv"))).toEqual([
    [
      ["a", "b,c"],
      ["1", "2"],
    ],
  ]);
});

it("takes titles and a list between tabs for a table that SAP calls a workbook", () => {
  const file = readFile("01.02.2024\t\t\tStaff\r\n\r\n\tName\tMail\r\n\r\n\tA\ta@b.example\r\n", "export.XLS");
  expect(file).toMatchObject({ format: "tsv", doubts: [] });
  expect(cellsOf(file)[0]?.slice(1)).toEqual([
    [null, "Name", "Mail"],
    [null, "A", "a@b.example"],
  ]);
  expect(readFile("01.02.2024 Staff\r\nName, Mail\r\n", "export.xls").doubts).toEqual(["damaged"]);
});

describe("a text is a table", () => {
  it.each([
    ["by its name, with one column", LIST, "list.csv", "csv"],
    ["by its name, whatever it holds", LETTER, "letter.csv", "csv"],
    ["by its name, with brackets in its header", "[id],[name]\n1,x\n", "export.csv", "csv"],
    ["by its lines, with an honest extension", "a;b;c\n1;2;3\n", "list.txt", "csv"],
    ["by its lines, without an extension", "a\tb\n1\t2\n3\t4\n5\t6\n", "export", "tsv"],
    ["by its lines, with a wrong extension", "a,b,c\n1,2,3\n", "list.xls", "csv"],
    ["as a .txt of short entries", LIST, "list.txt", "csv"],
  ])("%s", (_, text, name, format) => {
    const file = readFile(text, name);
    expect(file).toMatchObject({ format, doubts: [] });
    expect(file.sheets).toHaveLength(1);
  });

  it.each([
    ["a letter", LETTER, "letter.txt"],
    ["prose", PROSE, "text.txt"],
    ["short entries under another name", LIST, "list.log"],
    ["JSON", '{"a": 1,\n"b": 2,\n"c": 3}', "data.json"],
    ["a single line", "a,b,c", "line.txt"],
  ])("but not %s", (_, text, name) => {
    expect(readFile(text, name)).toMatchObject({ format: "text", doubts: [], sheets: [] });
  });
});

it("names the sheet like the file", () => {
  expect(readFile("a,b\n1,2\n", "list.csv").sheets[0]?.head).toEqual({
    index: 0,
    name: "list.csv",
    visibility: "visible",
    hiddenColumns: [],
    within: [],
  });
});

it("reads more rows than Excel's grid has without a doubt", () => {
  const file = readFile(`id\n${"7\n".repeat(1_050_000)}`, "long.csv");
  expect(file.doubts).toEqual([]);
  expect(file.sheets[0]?.rows).toHaveLength(1_050_001);
});

it("says when a record has more fields than Excel's grid has columns", () => {
  const file = readFile(`${"x,".repeat(16_390)}\n1,2\n`, "wide.csv");
  expect(file.doubts).toEqual(["too-many-cells"]);
  expect(file.sheets[0]?.rows[0]?.cells).toHaveLength(16_384);
});

it("hands over a text in an encoding it does not know, with a doubt", () => {
  const bytes = Buffer.from("\x96\xbc\x91\x4f,mail\n\x8e\x52\x93\x63,a@b.example\n", "latin1");
  const file = readFile(new Uint8Array(bytes), "list.csv");
  expect(file.doubts).toEqual(["unknown-encoding"]);
  expect(cellsOf(file)[0]?.[1]?.[1]).toBe("a@b.example");
});

describe("remarks above the header", () => {
  it.each([
    ["one", "# Exported by hand, 3 May\nName;Mail\nAnna;a@b.example\nBen;b@b.example\nCy;c@b.example\n"],
    [
      "some",
      "# Staff list\r\n#\r\n# für alle, “Zoë”\r\nName;Mail\r\nAnna;a@b.example\r\nBen;b@b.example\r\nCy;c@b.example\r\n",
    ],
  ])("are left out: %s", (_, text) => {
    for (const name of ["list.csv", "list.txt"]) {
      expect(cellsOf(readFile(text, name))[0]?.slice(0, 2)).toEqual([
        ["Name", "Mail"],
        ["Anna", "a@b.example"],
      ]);
    }
  });

  it("are none where the header itself begins with a number sign", () => {
    const text = "#,Name,Mail\n1,Anna,a@b.example\n2,Ben,b@b.example\n";
    expect(cellsOf(readFile(text, "list.csv"))[0]?.[0]).toEqual(["#", "Name", "Mail"]);
  });
});

it.each(["^", "~"])("reads fields between %s", (delimiter) => {
  const rows = [
    ["Name", "Mail", "Town"],
    ["Anna", "a@b.example", "Bern, CH"],
    ["Ben", "b@b.example", "Paris, FR"],
  ];
  const text = rows.map((row) => row.join(delimiter)).join("\n");
  for (const name of ["list.csv", "list.txt", "list"]) expect(cellsOf(readFile(text, name))).toEqual([rows]);
});
