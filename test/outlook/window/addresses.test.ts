import { expect, it } from "vitest";
import { readAddresses } from "./addresses";

it.each<[string, unknown]>([
  ["a@b.example", ["a@b.example"]],
  ["a@b.example, c@d.example;e@f.example", ["a@b.example", "c@d.example", "e@f.example"]],
  ["a@b.example\nc@d.example\r\n\r\n", ["a@b.example", "c@d.example"]],
  ["a@b.example c@d.example", ["a@b.example", "c@d.example"]],
  ['"Ada Lovelace" <ada@b.example>', [{ address: "ada@b.example", name: "Ada Lovelace" }]],
  ["<ada@b.example>", ["ada@b.example"]],
  ["Ada\tada@b.example", [{ address: "Ada", isUnresolved: true }, "ada@b.example"]],
  ["somebody", [{ address: "somebody", isUnresolved: true }]],
  [" ; ,", []],
])("reads %j", (text, entries) => {
  expect(readAddresses(text)).toEqual(entries);
});
