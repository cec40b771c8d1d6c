import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { RULES } from "../../src/classifier/rules/index";
import { ROOT } from "./manifest-file";

const MAX_LINES = 250;

const WORDS_OF_A_LANGUAGE = "words: test/locales/words.test.ts reads every text of every language";

/** Modules, or what begins like this, that no test of their own folder reaches, each with what fails when they break. */
const TESTED_ELSEWHERE: Readonly<Record<string, string>> = {
  "src/classifier/standards/": "data that imports nothing: read by every test in test/classifier/recognizers",
  "src/classifier/message/":
    "a list of reasons and two constructors of one line: used by every test in test/classifier/rules",
  "src/classifier/policy/verdicts.ts":
    "the policy's answers: test/classifier/check-message.test.ts and the tables of the rules",
  "src/classifier/workbook/mail/open-mail.ts":
    "the door to a whole message: test/cli/check.test.ts judges .eml and .msg through it",
  "src/classifier/workbook/open-workbook.ts":
    "the door to a file for copying: test/fixes/cleaned-copy copies through it",
  "src/classifier/recognizers/index.ts": "the list of recognizers: test/classifier/inspection tells every kind by it",
  "src/classifier/rules/index.ts": "the list of rules: this file compares it with the folder",
  ...Object.fromEntries(
    ["ar", "de", "en", "es", "fr", "ja", "pt", "ru", "zh"].map((language) => [
      `src/locales/${language}/`,
      WORDS_OF_A_LANGUAGE,
    ]),
  ),
  "src/classifier/find-concerned.ts": "whom a fix takes out: test/fixes/remove-recipients.test.ts plans by it",
  "src/office/invitation.ts":
    "the bar above a message: test/launchevent/check-while-writing.test.ts shows and hides it",
  "src/locales/language-for.ts": "a choice among languages: test/locales/words.test.ts",
  "src/taskpane/": "shown by test/taskpane/screens, each screen with its elements, and played by test/e2e",
};

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

/** Files below a folder as paths from the root, with "/" on every system. */
function filesBelow(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => pattern.test(file))
    .sort();
}

const modules = filesBelow("src", /\.tsx?$/u);
const tests = filesBelow("test", /\.test\.tsx?$/u);
const decisions = filesBelow("docs/decisions", /\.md$/u).filter((file) => basename(file) !== "README.md");

/** Nothing is left of it once types are taken away: only types, or a door that passes on what others export. */
function hasOwnCode(file: string): boolean {
  const { outputText } = ts.transpileModule(read(file), {
    fileName: file,
    compilerOptions: { target: ts.ScriptTarget.ES2022, jsx: ts.JsxEmit.ReactJSX, removeComments: true },
  });
  return outputText.replaceAll(/^(?:export (?:\{.*\}|\*)(?: from .*)?|import .*);$/gmu, "").trim() !== "";
}

function mirroredModule(test: string): string | undefined {
  const stem = test.replace(/^test\//u, "src/").replace(/\.test\.tsx?$/u, "");
  return modules.find((file) => file === `${stem}.ts` || file === `${stem}.tsx`);
}

/** Modules that a module imports by a path of its own. */
function importsOf(file: string): readonly string[] {
  const paths = [...read(file).matchAll(/ from "(\.[\w./-]+)"/gu)].map(([, path]) =>
    posix.join(dirname(file), path ?? ""),
  );
  return modules.filter((each) => paths.includes(each.replace(/\.tsx?$/u, "")));
}

/**
 * What the tests at mirrored paths run: the modules they are named after, and what those are made of in their own folder and below.
 * A test of the classifier as a whole runs everything and so says nothing about its parts: there, only its own folder counts.
 */
function testedModules(): ReadonlySet<string> {
  const tested = new Set<string>();
  for (const start of tests.map(mirroredModule).filter((file) => file !== undefined)) {
    const folder = dirname(start);
    const isPart = (file: string) =>
      folder === "src/classifier" ? dirname(file) === folder : file.startsWith(`${folder}/`);
    const reached = new Set<string>();
    const reach = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      importsOf(file).filter(isPart).forEach(reach);
    };
    reach(start);
    for (const file of reached) tested.add(file);
  }
  return tested;
}

function isExcepted(file: string): boolean {
  return Object.keys(TESTED_ELSEWHERE).some((path) => (path.endsWith(".ts") ? file === path : file.startsWith(path)));
}

describe("rules", () => {
  const files = filesBelow("src/classifier/rules", /rules\/[^/]+\.ts$/u).filter(
    (file) => basename(file) !== "index.ts",
  );
  const ids = files.map((file) => basename(file, ".ts"));

  it("are all in the list, under the name of their file", () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual(ids);
  });

  it.each(ids)("%s has a test and a page", (id) => {
    expect(existsSync(join(ROOT, `test/classifier/rules/${id}.test.ts`))).toBe(true);
    expect(read(`docs/rules/${id}.md`).startsWith(`# ${id}\n`)).toBe(true);
  });
});

describe("decisions", () => {
  it.each(decisions)("%s says what it is about, what was decided, what is good and what is bad about it", (file) => {
    const text = read(file);
    expect(text.match(/^## .*$/gmu)).toEqual(["## Context", "## Decision", "## Good", "## Bad"]);
    expect(text.split("\n").length).toBeLessThanOrEqual(70);
  });

  it("are all in the index", () => {
    const index = read("docs/decisions/README.md");
    expect(decisions.filter((file) => !index.includes(`(${basename(file)})`))).toEqual([]);
  });
});

describe("documentation", () => {
  const pages = ["README.md", "CONTRIBUTING.md", ...filesBelow("docs", /\.md$/u)].filter((file) =>
    existsSync(join(ROOT, file)),
  );

  it.each(pages)("%s links only to files that are there", (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/gu)].map(([, link]) => link ?? "");
    expect(links.filter((link) => !existsSync(join(ROOT, page, "..", link)))).toEqual([]);
  });
});

describe("modules", () => {
  const tested = testedModules();
  const untested = modules.filter((file) => !tested.has(file) && hasOwnCode(file));

  it(`have at most ${MAX_LINES} lines`, () => {
    const files = [...modules, ...filesBelow("scripts", /\.ts$/u), ...filesBelow("src", /\.(?:html|css)$/u)];
    expect(files.filter((file) => read(file).split("\n").length > MAX_LINES + 1)).toEqual([]);
  });

  it("with code of their own are run by a test of their folder, or there is a reason why not", () => {
    expect(untested.filter((file) => !isExcepted(file))).toEqual([]);
  });

  it("are excepted only while they need to be", () => {
    const stale = Object.keys(TESTED_ELSEWHERE).filter((path) => !untested.some((file) => file.startsWith(path)));
    expect(stale).toEqual([]);
  });
});
