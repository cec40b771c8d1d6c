import { expect, it } from "vitest";
import { OleFile } from "../../../../src/classifier/workbook/container/ole-file";
import { openMail } from "../../../../src/classifier/workbook/mail/open-mail";
import { readMsg } from "../../../../src/classifier/workbook/mail/read-msg";
import { decodeText } from "../../../../src/cli/decode-text";
import { encodeAs } from "../../../support/encode-legacy";
import { buildLegacy } from "../../../support/legacy";
import { buildMsg, packRtf } from "../../../support/msg";
import { cellsOf, readFile } from "../../../support/read-file";
import { buildXlsx } from "../../../support/xlsx";

const workbook = buildXlsx({ sheets: [{ name: "A", rows: [["a"]] }] });
const file = { name: "list.xlsx", bytes: workbook };

it("reads people, words and files", () => {
  const ole = new OleFile(
    buildMsg({
      subject: "list",
      text: "Hello",
      from: "a@b.example",
      recipients: [
        { address: "to@b.example", type: 1 },
        { address: "cc@b.example", type: 2 },
        { address: "bcc@b.example", type: 3 },
      ],
      files: [file],
    }),
  );
  const root = ole.entries.find(({ isRoot }) => isRoot);
  expect(root && readMsg(ole, root, { maxParts: 100 })).toMatchObject({
    from: [{ address: "a@b.example" }],
    to: [{ address: "to@b.example" }],
    cc: [{ address: "cc@b.example" }],
    bcc: [{ address: "bcc@b.example" }],
    subject: "list",
    text: "Hello",
    files: [{ name: "list.xlsx" }],
  });
});

it.each([
  ["directly", { files: [file] }, ["list.xlsx"]],
  ["in an attached message", { messages: [{ name: "inner", files: [file] }] }, ["inner", "list.xlsx"]],
])("reads attachments %s", (_, message, within) => {
  const read = readFile(buildMsg(message), "a.msg");
  expect(read).toMatchObject({ format: "msg", doubts: [] });
  expect(cellsOf(read)).toEqual([[["a"]]]);
  expect(read.sheets[0]?.head.within).toEqual(within);
});

it("reads a message with nothing attached without a doubt", () => {
  expect(readFile(buildMsg({ text: "Hello" }), "a.msg")).toMatchObject({ format: "msg", doubts: [], sheets: [] });
});

it("reads an object that was put into the text", () => {
  const package_ = { name: "object", children: [{ name: "Package", bytes: workbook }] };
  expect(cellsOf(readFile(buildMsg({ objects: [package_] }), "a.msg"))).toEqual([[["a"]]]);
});

it("is damaged when it breaks off", () => {
  const bytes = buildMsg({
    files: [{ name: "list.xls", bytes: buildLegacy([{ name: "A", rows: [["a"]] }], "biff8") }],
  });
  expect(readFile(bytes.slice(0, bytes.length - 4096), "a.msg").doubts).toEqual(["damaged"]);
});

it("doubts a file that it only leads to", () => {
  expect(readFile(buildMsg({ links: ["list.xlsx"] }), "a.msg").doubts).toEqual(["cloud-link"]);
});

it.each([
  [932, "shift_jis", "名前,市区,年齢\n山田,横浜,5\n鈴木,大阪,7\n"],
  [1251, "windows-1251", "Имя,Город,Возраст\nАнна,Москва,5\nИван,Казань,7\n"],
  [28_595, "iso-8859-5", "Имя,Город,Возраст\nАнна,Москва,5\nИван,Казань,7\n"],
])("reads a text in code page %d as the message names it", (codePage, label, text) => {
  const bytes = buildMsg({ narrow: { codePage, text: encodeAs(label, text) } });
  const read = readFile(bytes, "a.msg", { decodeText });
  expect(read.doubts).toEqual([]);
  expect(cellsOf(read)).toEqual([
    text
      .trim()
      .split("\n")
      .map((line) => line.split(",")),
  ]);
});

const CELLS = String.raw`\trowd\cellx99\cellx199 \pard\intbl Anna\cell Rossi\cell\row`;
const PAGE = String.raw`{\rtf1\ansi\fromhtml1{\*\htmltag <table><tr><td>}Anna{\*\htmltag </td><td>}Rossi{\*\htmltag </td></tr></table>}}`;

it.each([
  ["RTF alone", { rtf: packRtf(`{\\rtf1 ${CELLS}}`) }],
  ["a page in RTF", { rtf: packRtf(PAGE) }],
  ["RTF beside plain text", { rtf: packRtf(`{\\rtf1 ${CELLS}}`), text: "Anna Rossi" }],
  ["RTF of a message inside", { messages: [{ name: "inner", rtf: packRtf(`{\\rtf1 ${CELLS}}`) }] }],
])("reads a table in the text: %s", (_, message) => {
  const read = readFile(buildMsg(message), "a.msg");
  expect(read.doubts).toEqual([]);
  expect(cellsOf(read)).toEqual([[["Anna", "Rossi"]]]);
});

it.each([
  ["RTF packed in a way that is not known", { rtf: new Uint8Array(64) }, ["unsupported-format"]],
  ["RTF that breaks off", { rtf: packRtf(`{\\rtf1 ${CELLS}}`).slice(0, 40) }, ["unsupported-format"]],
  ["the same beside plain text", { rtf: new Uint8Array(64), text: "Hello" }, []],
  ["an empty text with its fonts", { rtf: packRtf("{\\rtf1{\\fonttbl{\\f0 Arial;}}}") }, []],
])("says what it does not read: %s", (_, message, doubts) => {
  expect(readFile(buildMsg(message), "a.msg").doubts).toEqual(doubts);
});

it("is judged as a file where its text is not read", () => {
  expect(openMail(buildMsg({ rtf: new Uint8Array(64) }), { maxParts: 100 })).toBeNull();
  expect(openMail(buildMsg({ text: "Hello" }), { maxParts: 100 })?.text).toBe("Hello");
  expect(openMail(buildMsg({ rtf: packRtf("{\\rtf1 Hello}") }), { maxParts: 100 })?.html).toBe("Hello");
});
