import { expect, it } from "vitest";
import { OleFile } from "../../../../src/classifier/workbook/container/ole-file";
import { openMail } from "../../../../src/classifier/workbook/mail/open-mail";
import { readMsg } from "../../../../src/classifier/workbook/mail/read-msg";
import { decodeText } from "../../../../src/cli/decode-text";
import { encodeAs } from "../../../support/encode-legacy";
import { buildLegacy } from "../../../support/legacy";
import { buildMsg } from "../../../support/msg";
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

it.each([
  ["a long text that is compressed RTF alone", { rtfSize: 9000 }, ["unsupported-format"]],
  ["one inside another message", { messages: [{ name: "inner", rtfSize: 9000 }] }, ["unsupported-format"]],
  ["an empty text with its fonts", { rtfSize: 400 }, []],
  ["compressed RTF beside the same as plain text", { rtfSize: 9000, text: "Hello" }, []],
])("says what it does not read: %s", (_, message, doubts) => {
  const bytes = buildMsg(message);
  expect(readFile(bytes, "a.msg").doubts).toEqual(doubts);
});

it("is judged as a file where its text is not read", () => {
  expect(openMail(buildMsg({ rtfSize: 9000 }), { maxParts: 100 })).toBeNull();
  expect(openMail(buildMsg({ text: "Hello" }), { maxParts: 100 })?.text).toBe("Hello");
});
