import { expect, it } from "vitest";
import { recognizeTextFormat } from "../../../../src/classifier/workbook/text/text-format";

const CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Somebody\r\nEND:VCARD\r\n";

/** What is done with a text: tables found in it, its XML read, settled without a doubt, or the kind itself. */
function describeFormat(text: string): string | null {
  const known = recognizeTextFormat(text);
  if (known === null || typeof known === "string") return known;
  const deed = "findTables" in known ? "tables" : "readXml" in known ? "xml" : (known.doubt ?? "silent");
  return `${known.format}: ${deed}`;
}

it.each([
  ["an html table", "<html><body><table><tr><td>a</td></tr></table></body></html>", "html: tables"],
  ["an html table without anything around it", "<table><tr><td>a</td></tr></table>", "html: tables"],
  ["rows of an html table that is not opened", "<tr><th>a</th></tr>", "html: tables"],
  ["an html table behind a comment", "<!-- made by x -->\n<table><tr><td>a</td></tr></table>", "html: tables"],
  ["an html table behind an XML declaration", '<?xml version="1.0"?><html><table></table></html>', "html: tables"],
  ["an html table behind a script", "<script>let a;</script><table><tr><td>a</td></tr></table>", "html: tables"],
  ["an html table in an element of its own", "<export><TABLE><TR><TD>a</TD></TR></TABLE></export>", "html: tables"],
  [
    "SpreadsheetML 2003",
    '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    "xls: xml",
  ],
  [
    "SpreadsheetML 2003 with a prefix",
    '<x:Workbook xmlns:x="urn:schemas-microsoft-com:office:spreadsheet">',
    "xls: xml",
  ],
  [
    "flat OpenDocument",
    '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">',
    "ods: xml",
  ],
  [
    "a sheet of Numbers '09",
    '<?xml version="1.0"?><ls:document xmlns:ls="http://developer.apple.com/namespaces/ls">',
    "other: unsupported-format",
  ],
  ["SYLK", 'ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K"Name"\r\n', "other: unsupported-format"],
  ["DIF", 'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,3\r\n""\r\n', "other: unsupported-format"],
  [
    "the address of a sheet in the cloud",
    '{"url":"https://docs.google.com/open?id=1","doc_id":"1","email":"a@example.org"}',
    "other: cloud-link",
  ],
  ["records of documents", '{"doc_id":1,"name":"Anna"}\n{"doc_id":2,"name":"Omar"}\n', "text: tables"],
  ["RTF", "{\\rtf1\\ansi Hello}", "text: tables"],
  ["other XML", '<?xml version="1.0"?><config><a/></config>', "xml"],
  ["XML without a declaration", "<people><person/></people>", "xml"],
  ["an SVG picture", '<svg xmlns="http://www.w3.org/2000/svg"/>', "image: silent"],
  ["an SVG picture with a declaration", '<?xml version="1.0"?>\n<svg width="1"/>', "image: silent"],
  ["cards, whose number is not known yet", CARD, "text: tables"],
  ["an appointment", "BEGIN:VCALENDAR\r\nATTENDEE:mailto:a@example.org\r\n", "text: silent"],
  ["an assembly", `BEGIN:VCALENDAR\r\n${"ATTENDEE:mailto:a@example.org\r\n".repeat(20)}`, "text: tables"],
  ["a directory export", "dn: cn=Somebody,dc=example,dc=org\nobjectClass: person\n", "text: tables"],
  ["a dump", "-- dump\nINSERT INTO staff (name) VALUES ('a');\n", "text: tables"],
  ["a dump in blocks", "COPY public.staff (id, name) FROM stdin;\n1\ta\n\\.\n", "text: tables"],
  ["a message", "From: a@example.org\r\nTo: b@example.org\r\nSubject: list\r\n\r\nHello", "mail"],
  ["a saved web page", "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x", "mail"],
  ["a mailbox", "From a@b Thu Mar  7 12:00:00 2024\nFrom: a@b\nTo: c@d\n\nHello\n", "mbox"],
])("recognizes %s", (_, text, expected) => {
  expect(describeFormat(text)).toBe(expected);
});

it.each([
  ["a delimited table", "Name,Mail\na,b\n"],
  ["prose with one header-like line", "Subject: tomorrow\n\nHello,\nsee you there.\n"],
  ["a table that begins like SYLK", "ID;PHONE;NAME\n1;2;a\n"],
  ["a table with a colon in its header", "Date: from,to\n1,2\n"],
  ["a letter that begins like a mailbox", "From here on 2024\nwe walk.\n"],
])("leaves %s to others", (_, text) => {
  expect(recognizeTextFormat(text)).toBeNull();
});
