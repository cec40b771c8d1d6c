import { describe, expect, it } from "vitest";
import { readText } from "../../../../src/classifier/workbook/text/encoding";
import { layOutRecords } from "../../../../src/classifier/workbook/text/lay-out-records";

function laidOut(text: string, isFile = true): string | null {
  const given = readText(new TextEncoder().encode(text));
  const records = given === null ? null : layOutRecords(given, isFile);
  return records === null ? null : records.decode(records.bytes, records.start, records.bytes.length);
}

const PEOPLE = ["Anna Kim", "Bert Oak", "Cleo Ash", "Dora Elm", "Emil Fir"];
const entry = (name: string, position: number): string => `"${name}" <person${String(position)}@example.org>`;
const SPREAD = PEOPLE.map((name, position) => `${name}\tperson${String(position)}@example.org`).join("\n");

describe("lines in quotes", () => {
  it.each([
    ["as a whole", '"Name,City,Year"\n"Anna,Rome,1980"\n"Bert,Oslo,1970"\n'],
    ["in Windows' line ends, with quotes of their own", '"Name,City,Year"\r\n"Anna,""Rome"",1980"\r\n"Bert,Oslo,1970"'],
    ["but for one", '"Name,City,Year"\n"Anna,Rome,1980"\nBert,Oslo,1970\n'],
  ])("are laid out: %s", (_, text) => {
    expect(laidOut(text)?.replace(/"/gu, "")).toBe("Name,City,Year\nAnna,Rome,1980\nBert,Oslo,1970");
  });

  it.each([
    ["fields in quotes", '"Name","City"\n"Anna","Rome"\n"Bert","Oslo"\n'],
    ["one column", '"Name"\n"Anna"\n"Bert"\n'],
    ["sentences", '"Dear Anna, how are you?"\n"Well, thank you."\n"So am I, and Bert, and Cleo."\n'],
  ])("are left as they are: %s", (_, text) => {
    expect(laidOut(text)).toBeNull();
  });
});

it("addresses on a line each are laid out in documents, and are a list as it is in files", () => {
  const lines = PEOPLE.map(entry).join("\n");
  expect(laidOut(lines, false)).toBe(SPREAD);
  expect(laidOut(lines)).toBeNull();
  expect(laidOut("Dear Anna,\nwrite to person1@example.org\n".repeat(3), false)).toBeNull();
});

describe("addresses one after another", () => {
  it.each([
    ["semicolons", PEOPLE.map(entry).join("; ")],
    ["commas", `${PEOPLE.map(entry).join(", ")}\n`],
    [
      "both, over some lines",
      `${PEOPLE.slice(0, 3).map(entry).join(";")};\n${PEOPLE.slice(3)
        .map((name, at) => entry(name, at + 3))
        .join(";\n")}`,
    ],
  ])("are a line each: parted by %s", (_, text) => {
    expect(laidOut(text)).toBe(SPREAD);
  });

  it("are still a line each where one of them is followed by another mark", () => {
    expect(laidOut(`${PEOPLE.map(entry).join(", ")};`)).toBe(SPREAD);
  });

  it("may have names with commas where semicolons part them", () => {
    const text = PEOPLE.map((_, at) => `Kim, Anna <person${String(at)}@example.org>`).join("; ");
    expect(laidOut(text)?.split("\n")[0]).toBe("Kim, Anna\tperson0@example.org");
  });

  it.each([
    ["one a line", PEOPLE.map(entry).join("\n")],
    ["four of them", PEOPLE.slice(1).map(entry).join("; ")],
    ["a table that has them", PEOPLE.map((name, at) => `${name},person${String(at)}@example.org`).join("\n")],
    ["a sentence with one", "Write to anna@example.org, to Bert, or to Cleo, whoever is there, and, please, soon."],
    ["nothing", ""],
  ])("are left as they are: %s", (_, text) => {
    expect(laidOut(text)).toBeNull();
  });
});
