import { describe, expect, it } from "vitest";
import { readEml } from "../../../../src/classifier/workbook/mail/read-eml";
import { cellsOf, readFile } from "../../../support/read-file";
import { buildXlsx } from "../../../support/xlsx";

const read = (...lines: string[]) => readEml(new Uint8Array(Buffer.from(lines.join("\r\n"))), { maxParts: 100 });
const workbook = buildXlsx({ sheets: [{ name: "A", rows: [["a"]] }] });
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\r\n");
const HEAD = ["From: A Person <a@b.example>", "To: c@d.example", "Subject: list", "MIME-Version: 1.0"];

/** A message with these parts, each its headers and its body. */
function multipart(parts: readonly (readonly string[])[], boundary = "=_x y"): string[] {
  const inner = parts.flatMap((part) => [`--${boundary}`, ...part]);
  return [
    ...HEAD,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    "preamble",
    ...inner,
    `--${boundary}--`,
    "",
  ];
}

describe("people and words", () => {
  it("are read from headers, folded and encoded", () => {
    const mail = read(
      "From: =?utf-8?Q?Ren=C3=A9e_P=2E?= <r@b.example>",
      'To: "Last, First" <l@b.example>, plain@b.example,',
      "\tGroup: one@b.example, <two@b.example>;",
      "Cc: (a comment) x@b.example (another)",
      "Bcc: undisclosed-recipients:;",
      "Subject: =?iso-8859-1?B?TfxsbGVy?=",
      " =?utf-8?Q?_list?=",
      "",
      "Hello",
    );
    expect(mail).toMatchObject({
      from: [{ address: "r@b.example", name: "Ren\u00E9e P." }],
      to: [
        { address: "l@b.example", name: "Last, First" },
        { address: "plain@b.example", name: "" },
        { address: "one@b.example", name: "" },
        { address: "two@b.example", name: "" },
      ],
      cc: [{ address: "x@b.example" }],
      bcc: [],
      subject: "M\u00FCller list",
      text: "Hello",
      files: [],
      isComplete: true,
    });
  });

  it("prefer no form of the text over the other", () => {
    const mail = read(
      ...multipart([
        [
          "Content-Type: multipart/alternative; boundary=in",
          "",
          "--in",
          "",
          "plain =",
          "--in",
          "Content-Type: text/html",
          "Content-Transfer-Encoding: quoted-printable",
          "",
          "<p>ht=",
          "ml=3D</p>",
          "--in--",
        ],
      ]),
    );
    expect([mail.text, mail.html]).toEqual(["plain =", "<p>html=</p>"]);
  });
});

describe("file names", () => {
  it.each([
    ["Content-Disposition: attachment; filename=list.xlsx", "list.xlsx"],
    ['Content-Disposition: attachment; filename="a; \\"b\\".xlsx"', 'a; "b".xlsx'],
    [
      "Content-Disposition: attachment;\r\n filename*=utf-8''Gehaltsliste%20M%C3%A4rz.xlsx;\r\n filename=x",
      "Gehaltsliste M\u00E4rz.xlsx",
    ],
    ["Content-Disposition: attachment; filename*0*=utf-8''M%C3%A4; filename*1=\"rz 100%.xlsx\"", "M\u00E4rz 100%.xlsx"],
    ['Content-Type: application/x; name="=?utf-8?B?TcOkcnoueGxzeA==?="', "M\u00E4rz.xlsx"],
    ["Content-Type: message/rfc822", "message.eml"],
  ])("%j", (header, name) => {
    expect(read(...multipart([[header, "Content-Transfer-Encoding: base64", "", "YQ=="]])).files).toEqual([
      { name, bytes: new Uint8Array([97]) },
    ]);
  });
});

describe("attachments are read", () => {
  const file = [
    "Content-Disposition: attachment; filename=list.xlsx",
    "Content-Transfer-Encoding: base64",
    "",
    base64(workbook),
  ];
  const inner = multipart([file], "inner").join("\r\n");
  it.each([
    ["directly", multipart([["", "Hello"], file]), ["list.xlsx"]],
    [
      "in parts of parts",
      multipart([["Content-Type: multipart/related; boundary=in", "", "--in", ...file, "--in--"]]),
      ["list.xlsx"],
    ],
    ["in an attached message", multipart([["Content-Type: message/rfc822", "", inner]]), ["message.eml", "list.xlsx"]],
    ["behind a mailing list's footer", multipart([[...file, "", "_____", "footer!"]]), ["list.xlsx"]],
    ["of a message without a body", [...HEAD, ...file], ["list.xlsx"]],
  ])("%s", (_, lines, within) => {
    const found = readFile(lines.join("\r\n"), "a.eml");
    expect(found).toMatchObject({ format: "eml", doubts: [] });
    expect(cellsOf(found)).toEqual([[["a"]]]);
    expect(found.sheets[0]?.head.within).toEqual(within);
  });

  it("written into the text", () => {
    const text = [...HEAD, "", "see below", "begin 644 list.csv", '83F%M92Q-86EL"D$L84!B+F5X86UP;&4*', "`", "end"].join(
      "\n",
    );
    expect(readFile(text, "a.eml").sheets[0]?.head.within).toEqual(["list.csv"]);
  });
});

it("reads tables in the text", () => {
  const html = read(...HEAD, "Content-Type: text/html", "", "<table><tr><td>a</table>");
  expect(html.html).toContain("<table>");
  const file = readFile([...HEAD, "Content-Type: text/html", "", "<table><tr><td>a</table>"].join("\n"), "a.eml");
  expect(cellsOf(file)).toEqual([[["a"]]]);
  const plain = readFile([...HEAD, "", "Name;Mail;Town", "A;a@b.example;X", "B;b@b.example;Y"].join("\n"), "a.eml");
  expect(cellsOf(plain)[0]).toHaveLength(3);
});

it("reads lists in the lines of a page", () => {
  const rows = Array.from({ length: 6 }, (_, i) => ["Ann Lee", `a${String(i)}@b.example`]);
  const page = rows.map(([name = "", mail = ""]) => `<p><b>${name}</b> &lt;${mail}&gt;</p>`).join("\n");
  for (const [lines, name] of [
    [[...HEAD, "Content-Type: text/html", "", `<style>p {}</style>${page}`], "a.eml"],
    [[`<html><body>${page}<table><tr><td>x</table></body></html>`], "a.html"],
  ] as const) {
    expect(cellsOf(readFile(lines.join("\n"), name))).toContainEqual(rows);
  }
});

it("reads every message of a mailbox", () => {
  const message = (text: string) =>
    `From a@b Thu Mar  7 12:00:00 2024\n${HEAD.join("\n")}\n\nName;Mail;Town\n${text};x@y.example;Z\n\n`;
  const file = readFile(message("A") + message("B"), "archive.mbox");
  expect(file).toMatchObject({ format: "eml", doubts: [] });
  expect(cellsOf(file).map((rows) => rows[1]?.[0])).toEqual(["A", "B"]);
});

describe("what breaks off is damaged", () => {
  const whole = multipart([
    ["Content-Disposition: attachment; filename=a.csv", "Content-Transfer-Encoding: base64", "", base64("a,b\n1,2\n")],
  ]).join("\r\n");
  it.each([
    ["before the last boundary", whole.slice(0, -14)],
    ["in the base64", whole.replace(/(base64\r\n\r\n)[^\r]*/, "$1YWJjY")],
  ])("%s", (_, text) => {
    expect(readFile(text, "a.eml").doubts).toEqual(["damaged"]);
  });
});

it("stops at messages and parts without end", () => {
  let text = "x";
  for (let i = 0; i < 30; i++) text = `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n${text}\n--b${i}--\n`;
  expect(readFile(`From: a@b\nTo: c@d\n${text}`, "a.eml").doubts).toEqual(["too-deep"]);
  const many = multipart(Array.from({ length: 50 }, () => ["", "x"])).join("\n");
  expect(readFile(many, "a.eml", { maxParts: 10 }).doubts).toEqual(["too-many-parts"]);
});

it("reads the tables of a page saved as .mht", () => {
  const page = [
    "From: <Saved by a browser>",
    "Subject: staff",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    "",
    "--b",
    "Content-Type: text/html",
    "Content-Transfer-Encoding: quoted-printable",
    "Content-Location: file:///list.htm",
    "",
    "<table><tr><td colspan=3D1>a</td></tr></table>",
    "--b",
    "Content-Type: image/png",
    "Content-Transfer-Encoding: base64",
    "Content-Location: logo.png",
    "",
    base64("\u0089PNG"),
    "--b--",
  ];
  const file = readFile(page.join("\r\n"), "list.mht");
  expect(file.doubts).toEqual([]);
  expect(cellsOf(file)).toEqual([[["a"]]]);
});
