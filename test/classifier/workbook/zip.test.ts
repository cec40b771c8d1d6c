import { describe, expect, it } from "vitest";
import { cellsOf, readFile } from "../../support/read-file";
import { noise } from "../../support/noise";
import { buildXlsx } from "../../support/xlsx";
import { buildZip } from "../../support/zip";

const workbook = buildXlsx({
  sheets: [
    { name: "A", rows: [["a"]] },
    { name: "B", rows: [["b"]] },
  ],
});
const csv = { name: "lists/people.csv", bytes: "Name,Mail\nx,x@example.org\n" };

it("reads every file of an archive and says where it lies", () => {
  const file = readFile(
    buildZip([{ name: "book.xlsx", bytes: workbook }, { name: "lists/", bytes: "" }, csv]),
    "all.zip",
  );
  expect(file).toMatchObject({ format: "zip", doubts: [] });
  expect(file.sheets.map(({ head }) => [head.within, head.index, head.name])).toEqual([
    [["book.xlsx"], 0, "A"],
    [["book.xlsx"], 1, "B"],
    [["lists/people.csv"], 0, "people.csv"],
  ]);
  expect(cellsOf(file)[2]).toEqual([
    ["Name", "Mail"],
    ["x", "x@example.org"],
  ]);
});

it.each([
  ["an encrypted file", { name: "a.csv", bytes: "a,b", flags: 1 }, "encrypted"],
  [
    "an archive in an archive",
    { name: "inner.zip", bytes: buildZip([{ name: "innermost.zip", bytes: buildZip([csv]) }]) },
    "too-deep",
  ],
  ["a broken workbook", { name: "a.xlsx", bytes: workbook.slice(0, 500) }, "damaged"],
  [
    "the parts of an unpacked workbook",
    {
      name: "list/xl/worksheets/sheet1.xml",
      bytes: '<worksheet><sheetData><row><c t="inlineStr"/></row></sheetData></worksheet>',
    },
    "damaged",
  ],
  [
    "a format that is not read",
    { name: "a.7z", bytes: new Uint8Array(Buffer.from("7z\xBC\xAF\x27\x1C", "latin1")) },
    "unsupported-format",
  ],
])("reads the others beside %s", (_, member, doubt) => {
  const file = readFile(buildZip([member, csv]), "all.zip", { maxDepth: 2 });
  expect(file.doubts).toEqual([doubt]);
  expect(cellsOf(file)).toEqual([
    [
      ["Name", "Mail"],
      ["x", "x@example.org"],
    ],
  ]);
});

describe("cards of one person each", () => {
  const textOf = (name: string) => `BEGIN:VCARD\r\nFN:${name}\r\nEND:VCARD`;
  const card = (name: string, bytes: string | Uint8Array = textOf(name)) => ({ name: `contacts/${name}.vcf`, bytes });
  const [a, b, c, d] = [card("A"), card("B"), card("C"), card("D")];
  const list = [["Full name"], ["A"], ["B"], ["C"], ["D"]];

  it("are read as one list", () => {
    const file = readFile(buildZip([a, csv, b, c, d]), "all.zip");
    expect(file.doubts).toEqual([]);
    expect(file.sheets.map(({ head }) => head.within)).toEqual([["lists/people.csv"], ["*.vcf"]]);
    expect(cellsOf(file)[1]).toEqual(list);
    expect(readFile(buildZip([a, b]), "two.zip")).toMatchObject({ sheets: [], doubts: [] });
  });

  it("are read each in its own encoding", () => {
    const marked = card("A", `\uFEFF${textOf("A")}`);
    const wide = card("C", Buffer.from(`\uFEFF${textOf("C")}`, "utf16le"));
    expect(cellsOf(readFile(buildZip([marked, b, wide, d]), "all.zip"))).toEqual([list]);
  });

  it("are counted behind their photos", () => {
    const [first, ...others] = ["A", "B", "C", "D"].map((name) =>
      card(name, textOf(name).replace("END", `PHOTO:${"A".repeat(200_000)}\r\nEND`)),
    );
    expect(cellsOf(readFile(buildZip([first ?? a, ...others]), "all.zip"))).toEqual([list]);
  });

  it("leave alone what is none, whatever its name", () => {
    const book = card("book", ["A", "B", "C", "D"].map(textOf).join("\r\n"));
    const strange = [
      card("me", `${textOf("X")}\r\n${textOf("Y")}`),
      card("list", "Name;Mail;Born\nx;x@example.org;1980\n"),
      card("none", "?"),
    ];
    const file = readFile(buildZip([a, ...strange, book]), "all.zip");
    expect(file.sheets.map(({ head }) => head.within)).toEqual([["contacts/list.vcf"], ["contacts/book.vcf"]]);
    expect(cellsOf(file)[1]).toEqual(list);
  });

  it("make no secret of a workbook named as one", () => {
    const file = readFile(buildZip([a, card("E", "\xD0\xCF\x11\xE0"), b, c, card("F", buildZip([csv]))]), "all.zip");
    expect(file.sheets.map(({ head }) => head.within)).toEqual([["contacts/F.vcf", "lists/people.csv"]]);
  });
});

it("has no doubt about an empty file in it", () => {
  expect(readFile(buildZip([{ name: "a.csv", bytes: "" }, csv]), "all.zip").doubts).toEqual([]);
});

it.each(["text/plain", "application/zip", "application/vnd.example"])(
  "reads what lies beside a file named mimetype that says %s",
  (type) => {
    const file = readFile(buildZip([{ name: "mimetype", bytes: type }, csv]), "all.zip");
    expect(file.format).toBe("zip");
    expect(file.sheets).toHaveLength(1);
  },
);

it("leaves aside what systems put beside the files", () => {
  const litter = ["__MACOSX/lists/._people.csv", ".DS_Store", "lists/Thumbs.db"].map((name) => ({
    name,
    bytes: "\0\x05\x16\x07",
  }));
  expect(readFile(buildZip([...litter, csv]), "all.zip").doubts).toEqual([]);
});

it("does not inflate an album", () => {
  const picture = Buffer.concat([Buffer.from("\xFF\xD8\xFF\xE0", "latin1"), noise(700_000)]);
  const pictures = Array.from({ length: 4 }, (_, i) => ({ name: `${i}.jpg`, bytes: picture }));
  const file = readFile(buildZip([...pictures, csv]), "all.zip", { maxInflatedBytes: 1_200_000 });
  expect(file.doubts).toEqual([]);
  expect(file.sheets).toHaveLength(1);
});

it.each([0, 2])("opens archives as deep as it is told: %d", (maxDepth) => {
  const file = readFile(buildZip([{ name: "inner.zip", bytes: buildZip([csv]) }]), "outer.zip", { maxDepth });
  expect(file.doubts).toEqual(maxDepth === 0 ? ["too-deep"] : []);
  expect(file.sheets.map(({ head }) => head.within)).toEqual(maxDepth === 0 ? [] : [["inner.zip", "lists/people.csv"]]);
});

it("doubts a list that is encrypted by AES, as archivers do it", () => {
  expect(readFile(buildZip([{ ...csv, method: 99 }]), "all.zip")).toMatchObject({ doubts: ["encrypted"], sheets: [] });
});

describe("entries that overlap", () => {
  /** All entries of the directory lead to the bytes of the first one (Fifield, "A better zip bomb", 2019). */
  function overlapping(count: number, bytes: string): Uint8Array {
    const zip = buildZip(Array.from({ length: count }, (_, i) => ({ name: `${i}`.padStart(5, "0"), bytes })));
    const view = Buffer.from(zip.buffer, zip.byteOffset, zip.length);
    for (let at = view.indexOf("PK\x01\x02"); at >= 0; at = view.indexOf("PK\x01\x02", at + 1))
      view.writeUInt32LE(0, at + 42);
    return zip;
  }

  it("end at the limit of all bytes together", () => {
    const file = readFile(overlapping(1000, "Name,Mail,Town\n".repeat(3000)), "all.zip", {
      maxInflatedBytes: 1_000_000,
    });
    expect(file.doubts).toEqual(["too-many-bytes"]);
    expect(file.sheets.length).toBeLessThan(25);
  });

  it("are read as often as they are listed where they are few", () => {
    const file = readFile(overlapping(3, csv.bytes.repeat(3)), "all.zip");
    expect(file.sheets.every(({ ends }) => ends === 1)).toBe(true);
    expect(file.doubts.concat(file.sheets.map(({ head }) => head.name) as never[])).not.toEqual([]);
  });
});
