import { expect, it } from "vitest";
import { OleFile } from "../../../../src/classifier/workbook/container/ole-file";
import { readMsg } from "../../../../src/classifier/workbook/mail/read-msg";
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
  expect(root && readMsg(ole, root)).toMatchObject({
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
