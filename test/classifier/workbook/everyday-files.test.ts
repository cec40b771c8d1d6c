import { describe, expect, it } from "vitest";
import { READING_LIMITS, inspectAttachment, known } from "../../../src/classifier/index";
import { judge } from "../../support/judge";
import { buildSnapshot } from "../../support/message";
import { buildZip } from "../../support/zip";

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const utf8 = (...lines: string[]) => new Uint8Array(Buffer.from(lines.join("\r\n"), "utf8"));

/** Bytes without any order, as compressed content looks; the same in every run. */
function noise(length: number): string {
  let state = 12_345;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return String.fromCharCode(state >>> 24);
  }).join("");
}

const binary = (mark: string) => latin1(mark + noise(2000));

const FRENCH = [
  "Madame, Monsieur,",
  "",
  "Suite à notre entretien téléphonique du 12 mars, je vous confirme la réunion de jeudi, à 10 heures, salle B.",
  "Merci d'apporter le contrat signé, la facture, et le relevé d'identité bancaire.",
  "",
  "Cordialement,",
  "Élodie Petit",
];
const GERMAN = [
  "Sehr geehrte Frau Müller,",
  "",
  "vielen Dank für Ihre Anfrage vom 3. März. Gerne bestätigen wir Ihnen den Termin am Donnerstag, 10 Uhr.",
  "Bitte bringen Sie den unterschriebenen Vertrag mit, außerdem die Rechnung.",
  "",
  "Mit freundlichen Grüßen",
  "Jörg Weiß",
];
const RUSSIAN = [
  "Уважаемая Анна Сергеевна,",
  "",
  "благодарим Вас за письмо, встреча состоится в четверг, в 10 часов, в переговорной комнате.",
  "",
  "С уважением,",
  "Иван Петров",
];
const JAPANESE = [
  "山田様",
  "",
  "いつもお世話になっております。来週の会議の資料をお送りします。",
  "よろしくお願いいたします。",
  "",
  "佐藤",
];

const ICS = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "METHOD:REQUEST",
  "BEGIN:VEVENT",
  "UID:1@example.org",
  "SUMMARY:Weekly, planning",
  "ORGANIZER;CN=Ann Lee:mailto:ann@example.org",
  "ATTENDEE;CN=Bob Ray;ROLE=REQ-PARTICIPANT:mailto:bob@example.org",
  "ATTENDEE;CN=Cy Fox;ROLE=REQ-PARTICIPANT:mailto:cy@example.org",
  "ATTENDEE;CN=Di Low;ROLE=REQ-PARTICIPANT:mailto:di@example.org",
  "DTSTART:20240307T100000Z",
  "END:VEVENT",
  "END:VCALENDAR",
];
const CARD = [
  "BEGIN:VCARD",
  "VERSION:3.0",
  "N:Lee;Ann;;;",
  "FN:Ann Lee",
  "EMAIL;TYPE=work:ann@example.org",
  "TEL;TYPE=cell:+44 20 7946 0018",
  "ADR;TYPE=work:;;1 High St;London;;N1 1AA;UK",
  "END:VCARD",
];
const TYPESCRIPT = [
  'import { readFile } from "node:fs/promises";',
  "",
  "interface User {",
  "  readonly name: string;",
  "  readonly email: string;",
  "}",
  "",
  "export async function load(path: string, limit: number, strict: boolean): Promise<User[]> {",
  '  const text = await readFile(path, "utf8");',
  "  return JSON.parse(text).slice(0, limit).map(({ name, email }: User) => ({ name, email }));",
  "}",
];
const PYTHON = [
  "import csv, json, sys",
  "",
  "def main(path, name, email):",
  "    with open(path) as file:",
  "        for row in csv.reader(file):",
  "            print(row[0], row[1], name, email)",
  "",
  "main(sys.argv[1], sys.argv[2], 'a@example.org')",
];
const SQL = [
  "CREATE TABLE person (",
  "  id integer PRIMARY KEY,",
  "  name text NOT NULL,",
  "  email text,",
  "  born date",
  ");",
  "SELECT name, email, born FROM person WHERE id IN (1, 2, 3);",
];
const LOG = Array.from(
  { length: 30 },
  (_, i) =>
    `2024-03-07 10:00:${String(i).padStart(2, "0")},${100 + i} INFO [worker-${i % 4}] request ${i} took ${i * 3} ms, status 200`,
);
const PACKAGE = JSON.stringify({
  name: "tool",
  version: "1.0.0",
  author: { name: "Ann Lee", email: "ann@example.org" },
  scripts: { build: "tsc -p .", test: "vitest run" },
  dependencies: { left: "^1.0.0", right: "~2.1.0" },
});
const SETTINGS = [
  '<?xml version="1.0" encoding="utf-8"?>',
  "<configuration>",
  "  <appSettings>",
  '    <add key="Timeout" value="30" />',
  '    <add key="Server" value="db.example.org" />',
  '    <add key="UserName" value="service" />',
  "  </appSettings>",
  "</configuration>",
];
const SVG = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">',
  '  <rect x="1" y="1" width="3" height="3"/><rect x="5" y="1" width="3" height="3"/>',
  "</svg>",
];
const INVOICE = `<!DOCTYPE html><html><head><title>Invoice 2024-117</title></head><body>
<table><tr><td><img src="cid:logo"></td><td>Example Ltd<br>1 High St<br>London N1 1AA</td></tr></table>
<table><tr><td>To</td><td>Ann Lee<br>22 Low St, Leeds LS1 4AP</td></tr><tr><td>Date</td><td>7 March 2024</td></tr>
<tr><td>Customer no.</td><td>10442</td></tr><tr><td>E-mail</td><td>ann@example.org</td></tr></table>
<table><tr><th>Pos.</th><th>Article</th><th>Qty</th><th>Price</th><th>Total</th></tr>
<tr><td>1</td><td>Bolt M8</td><td>10</td><td>0.30</td><td>3.00</td></tr>
<tr><td>2</td><td>Nut M8</td><td>10</td><td>0.20</td><td>2.00</td></tr>
<tr><td>3</td><td>Delivery</td><td>1</td><td>4.00</td><td>4.00</td></tr>
<tr><td colspan=4>Total</td><td>9.00</td></tr></table></body></html>`;
const RTF =
  "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0\\fs22 Dear Ann,\\par the meeting is on Thursday, at ten.\\par Regards\\par}";
/** A PKCS #7 file: its type, the version, the digest, then the type of the content and the content, if it is in there. */
const pkcs7 = (type: string, content: string) =>
  binary(
    `\x30\x82\x0A\x2C\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07${type}\xA0\x82\x0A\x1D\x30\x82\x0A\x19\x02\x01\x01\x31\x0F\x30\x0D${"\x05".repeat(13)}${content}`,
  );
const DETACHED = "\x30\x0B\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01";
const ENCLOSED = "\x30\x82\x09\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01\xA0\x82\x08\x01";
const SIGNATURE = ["-----BEGIN PGP SIGNATURE-----", "", "iQEzBAABCAAdFiEE", "=abcd", "-----END PGP SIGNATURE-----", ""];
const KEY = ["-----BEGIN PGP PUBLIC KEY BLOCK-----", "", "mQENBF", "=abcd", "-----END PGP PUBLIC KEY BLOCK-----", ""];
const ENVELOPE = ["Content-Type: text/plain", "", "Dear all,", "see you on Thursday.", ""];

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join("")}</w:tr>`;

function docx(body: string): Uint8Array {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return buildZip([
    {
      name: "[Content_Types].xml",
      bytes: `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    },
    {
      name: "_rels/.rels",
      bytes: '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    { name: "word/document.xml", bytes: `<w:document><w:body>${body}</w:body></w:document>` },
  ]);
}

/** Message class and text, as Outlook writes them; nothing attached (MS-OXTNEF 2.1.3). */
function winmail(): Uint8Array {
  const attribute = (level: number, id: number, value: string) => {
    const head = Buffer.alloc(9);
    head.writeUInt8(level, 0);
    head.writeUInt32LE(id, 1);
    head.writeUInt32LE(value.length, 5);
    return Buffer.concat([head, Buffer.from(value, "latin1"), Buffer.alloc(2)]);
  };
  return new Uint8Array(
    Buffer.concat([
      Buffer.from("\x78\x9F\x3E\x22\x01\x00", "latin1"),
      attribute(1, 0x00089006, "\x00\x00\x01\x00"),
      attribute(1, 0x00078008, "IPM.Microsoft Mail.Note\0"),
      attribute(1, 0x0002800c, "Dear all, see you on Thursday.\0"),
    ]),
  );
}

const LAYOUT = `<w:tbl>${row("Ann Lee", "Curriculum vitae")}${row("2019 to now", "Head of sales, Example Ltd")}${row(
  "2015 to 2019",
  "Sales clerk, Sample plc",
)}${row("Languages", "English, French")}</w:tbl>`;

function inspect(name: string, bytes: Uint8Array) {
  return inspectAttachment(
    { name, kind: "file", content: known(bytes) },
    { ...READING_LIMITS, isOutOfTime: () => false },
  );
}

/** What a sender would be told who mails this file to somebody outside. */
function findingsAbout(name: string, bytes: Uint8Array): unknown[] {
  const { findings, doubts } = judge(buildSnapshot({ to: ["a@outside.example"], attachments: [{ name, bytes }] }));
  return [...findings, ...doubts];
}

describe("what is attached every day and holds no list raises nothing", () => {
  it.each([
    ["image001.png", binary("\x89PNG\r\n\x1a\n")],
    ["photo.jpg", binary("\xFF\xD8\xFF\xE0\0\x10JFIF\0")],
    ["logo.gif", binary("GIF89a")],
    ["photo.webp", binary("RIFF\x24\0\0\0WEBPVP8 ")],
    ["IMG_0001.heic", binary("\0\0\0\x18ftypheic\0\0\0\0mif1heic")],
    ["IMG_0002.heic", binary("\0\0\0\x18ftypmif1\0\0\0\0mif1heic")],
    ["scan.tif", binary("II*\0\x08\0\0\0")],
    ["image.bmp", binary("BM\x36\0\x0C\0\0\0\0\0\x36\0\0\0")],
    ["report.pdf", binary("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")],
    ["drawing.svg", utf8(...SVG)],
    ["font.ttf", binary("\0\x01\0\0\0\x0F\0\x80")],
    ["font.otf", binary("OTTO\0\x0F\0\x80")],
    ["font.woff2", binary("wOF2\0\x01\0\0")],
    ["voice.mp3", binary("ID3\x04\0\0\0\0\0\0")],
    ["voice.m4a", binary("\0\0\0\x20ftypM4A ")],
    ["voicemail.wav", binary("RIFF\x24\x08\0\0WAVEfmt ")],
    ["film.mp4", binary("\0\0\0\x20ftypisom\0\0\x02\0")],
    ["film.mov", binary("\0\0\0\x14ftypqt  ")],
    ["smime.p7s", pkcs7("\x02", DETACHED)],
    ["signature.asc", utf8(...SIGNATURE)],
    ["OpenPGP_0x1234.asc", utf8(...KEY)],
    ["certificate.pem", utf8("-----BEGIN CERTIFICATE-----", "MIIDdzCCAl+gAwIBAgIE", "-----END CERTIFICATE-----")],
    ["certificate.cer", binary("\x30\x82\x03\x77\x30\x82\x02\x5F\xA0\x03\x02\x01\x02\x02")],
    ["winmail.dat", winmail()],
    ["invite.ics", utf8(...ICS)],
    ["Ann Lee.vcf", utf8(...CARD)],
    ["load.ts", utf8(...TYPESCRIPT)],
    ["load.py", utf8(...PYTHON)],
    ["schema.sql", utf8(...SQL)],
    ["server.log", utf8(...LOG)],
    ["notes.md", utf8("# Notes", "", "- first, second", "- third", "", "| a | b |", "|---|---|", "| 1 | 2 |")],
    ["lettre.txt", utf8(...FRENCH)],
    ["brief.txt", utf8(...GERMAN)],
    ["brief-windows.txt", latin1(GERMAN.join("\r\n"))],
    ["письмо.txt", utf8(...RUSSIAN)],
    ["手紙.txt", utf8(...JAPANESE)],
    ["ATT00001.txt", utf8("", "")],
    ["ATT00001.htm", utf8("<html><body><p>Sent from my phone</p></body></html>")],
    ["letter.docx", docx(["Dear Ann,", "see you on Thursday.", "Regards"].map(paragraph).join(""))],
    ["cv.docx", docx(LAYOUT)],
    ["letter.rtf", latin1(RTF)],
    ["invoice.html", utf8(INVOICE)],
    ["package.json", utf8(PACKAGE)],
    ["settings.xml", utf8(...SETTINGS)],
    ["message.eml", utf8("From: a@example.org", "To: b@example.org", "Subject: Thursday", ...ENVELOPE)],
    ["empty.txt", new Uint8Array(0)],
    ["empty", new Uint8Array(0)],
    ["empty.png", new Uint8Array(0)],
    ["__init__.py", new Uint8Array(0)],
  ])("%s", (name, bytes) => {
    expect(findingsAbout(name, bytes)).toEqual([]);
  });
});

describe("what is in an S/MIME envelope is unknown", () => {
  it.each([
    ["encrypted", pkcs7("\x03", ""), "encrypted"],
    ["a signature around its content", pkcs7("\x02", ENCLOSED), "unsupported-format"],
  ])("%s", (_, bytes, doubt) => {
    expect(inspect("smime.p7m", bytes).doubts).toEqual([doubt]);
  });
});

describe("a file that promises a list and has no bytes is unknown, not clean", () => {
  it.each(["staff.xlsx", "staff.xlsm", "staff.xls", "staff.xlsb", "staff.ods", "staff.csv", "STAFF.TSV", "staff.zip"])(
    "%s",
    (name) => {
      expect(inspect(name, new Uint8Array(0)).doubts).toEqual(["no-content"]);
    },
  );
});
