import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { DelimitedScanner } from "../../../../src/classifier/workbook/text/delimited-scanner";
import { decodeUtf8 } from "../../../../src/classifier/workbook/text/utf8";
import { cellsOf, readFile } from "../../../support/read-file";

const rowsOf = (text: string, name = "list.csv") => cellsOf(readFile(text, name))[0];

describe("a delimited text", () => {
  it.each([
    [
      "line feeds",
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "carriage returns and line feeds",
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "carriage returns",
      "a,b\r1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "no line end at the end",
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "empty fields",
      "a,,c\n,2,\n",
      [
        ["a", null, "c"],
        [null, "2"],
      ],
    ],
    [
      "quoted delimiters",
      '"a,b",c\n"1",2\n',
      [
        ["a,b", "c"],
        ["1", "2"],
      ],
    ],
    [
      "quoted line ends",
      '"a\r\nb",c\n1,2\n',
      [
        ["a\r\nb", "c"],
        ["1", "2"],
      ],
    ],
    [
      "doubled quotes",
      '"say ""hello""",c\n1,2\n',
      [
        ['say "hello"', "c"],
        ["1", "2"],
      ],
    ],
    [
      "an empty quoted field",
      'a,"",c\n1,2,3\n',
      [
        ["a", null, "c"],
        ["1", "2", "3"],
      ],
    ],
    [
      "text behind a closing quote",
      'a,"b"c\n1,2\n',
      [
        ["a", "bc"],
        ["1", "2"],
      ],
    ],
    [
      "spaces before quotes, as scripts write them",
      '"a", "b,b", "c" \n"1",  "2", "3 \n',
      [
        ["a", "b,b", "c"],
        ["1", "2", ' "3 '],
      ],
    ],
    [
      "the other quotes",
      "'a','b'\n'1, 1','2,'\n's-Hertogenbosch,O'Neil\n",
      [
        ["a", "b"],
        ["1, 1", "2,"],
        ["'s-Hertogenbosch", "O'Neil"],
      ],
    ],
    [
      "a quote inside a field",
      'a,5" disk\n1,2\n',
      [
        ["a", '5" disk'],
        ["1", "2"],
      ],
    ],
    [
      "a quote that never closes",
      'a,b\n"1,2\n3,4\n',
      [
        ["a", "b"],
        ['"1', "2"],
        ["3", "4"],
      ],
    ],
    [
      "leading zeros and plus signs",
      "id,phone\n007,+41 22\n",
      [
        ["id", "phone"],
        ["007", "+41 22"],
      ],
    ],
  ])("with %s", (_, text, expected) => {
    expect(rowsOf(text)).toEqual(expected);
  });

  it("with a long loosely quoted field has its other fields where they belong", () => {
    const note = "among others, pain, ".repeat(100);
    expect(rowsOf(`"a", "b", "c"\n"1", "${note}", "3"\n`)).toEqual([
      ["a", "b", "c"],
      ["1", note, "3"],
    ]);
  });

  it("is searched once in a line whose quotes never close", () => {
    const line = "'a, \"b,".repeat(2000);
    let reads = 0;
    const bytes = new Proxy(new Uint8Array(Buffer.from(line)), {
      get(target, key) {
        reads++;
        return Reflect.get(target, key) as unknown;
      },
    });
    let fields = 0;
    const scanner = new DelimitedScanner(bytes, 0x2c, decodeUtf8);
    scanner.scan(0, { begin: () => undefined, field: () => fields++, end: () => undefined });
    expect(fields).toBe(4001);
    expect(reads).toBeLessThan(12 * line.length);
  });

  it("passes over unwanted fields as it reads them", () => {
    const records: number[] = [];
    const text = `a,'q,"y'\nb,"c\nd", "e,"\nf, "g,"h", x\ni,j\n`;
    const scanner = new DelimitedScanner(new Uint8Array(Buffer.from(text)), 0x2c, decodeUtf8);
    const sink = { begin: (at: number) => records.push(at), field: () => undefined, end: () => undefined };
    scanner.scan(0, sink);
    const all = records.splice(0);
    scanner.scan(0, { ...sink, wantsAfter: () => false });
    expect(records).toEqual(all);
    expect(all.map((at) => text[at])).toEqual(["a", "b", "f", "i"]);
  });

  it("counts blank records in the positions of the others", () => {
    const [sheet] = readFile("a,b\n\n,\n1,2\n", "list.csv").sheets;
    expect(sheet!.rows.map((row) => row.position)).toEqual([0, 3]);
  });

  const field = fc.string({ unit: fc.constantFrom("a", "é", ",", ";", '"', "\n", "\r", " ", "7"), maxLength: 6 });
  test.prop([fc.array(fc.tuple(field, field, field), { minLength: 1, maxLength: 12 })])(
    "gives back what a careful writer wrote",
    (records) => {
      const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
      const text = records.map((record) => record.map(quoted).join(",")).join("\r\n");
      const expected = [["x", "y", "z"], ...records.map((record) => record.map((value) => value || null))]
        .map((cells) => cells.slice(0, 1 + cells.reduce((last, cell, i) => (cell === null ? last : i), -1)))
        .filter((cells) => cells.length > 0);
      expect(rowsOf(`"x","y","z"\r\n${text}`)).toEqual(expected);
    },
  );
});
