import { expect, it } from "vitest";
import { recognizeTextFormat } from "../../../../src/classifier/workbook/text/text-format";

const UNREAD = "unsupported-format";

it.each([
  ["an html table", "<html><body><table><tr><td>a</td></tr></table></body></html>", "html", UNREAD],
  ["an html page without one", "<!DOCTYPE html>\n<html><p>hello</p></html>", "html", null],
  ["an html table behind an XML declaration", '<?xml version="1.0"?><html><table></table></html>', "html", UNREAD],
  [
    "SpreadsheetML 2003",
    '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    "xls",
    UNREAD,
  ],
  [
    "flat OpenDocument",
    '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">',
    "ods",
    null,
  ],
  ["other XML", '<?xml version="1.0"?><config><a/></config>', "text", null],
  ["an SVG picture", '<svg xmlns="http://www.w3.org/2000/svg"/>', "image", null],
  ["somebody's card", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Somebody\r\nEND:VCARD\r\n", "text", null],
  ["an address book", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Somebody\r\nEND:VCARD\r\n".repeat(4), "text", UNREAD],
  ["an appointment", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "text", null],
  ["a directory export", "dn: cn=Somebody,dc=example,dc=org\nobjectClass: person\n", "text", UNREAD],
  ["a message", "From: a@example.org\r\nTo: b@example.org\r\nSubject: list\r\n\r\nHello", "eml", UNREAD],
  ["a saved web page", "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x", "eml", UNREAD],
])("recognizes %s", (_, text, format, doubt) => {
  expect(recognizeTextFormat(text)).toEqual({ format, doubt });
});

it.each([
  ["a delimited table", "Name,Mail\na,b\n"],
  ["prose with one header-like line", "Subject: tomorrow\n\nHello,\nsee you there.\n"],
  ["a table with a colon in its header", "Date: from,to\n1,2\n"],
])("leaves %s to others", (_, text) => {
  expect(recognizeTextFormat(text)).toBeNull();
});
