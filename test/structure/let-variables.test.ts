import ts from "typescript";
import { expect, it } from "vitest";
import { letVariables } from "../../scripts/packaging/let-variables";

function compiled(source: string, fileName = "/src/file.ts"): string {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2016 };
  return ts.transpileModule(source, { fileName, compilerOptions, transformers: { after: [letVariables] } }).outputText;
}

it("declares constants, and what the compiler adds, as variables of one kind", () => {
  const code = compiled(
    "export const f = (a?: { b?: number }[]) => { for (const c of a ?? []) { return c?.b ?? a?.at(0)?.b; } };",
  );
  expect(code).toContain("for (let c of");
  expect(code).not.toMatch(/\b(?:const|var)\b/u);
});

it("changes nothing that the code does", () => {
  const source = `
    const made: (() => number)[] = [];
    for (const each of [1, 2, undefined]) { const twice = (each ?? 0) * 2; made.push(() => twice + (each ?? 10)); }
    const f = (a: number | undefined, b = a ?? 7) => [a?.toFixed(1) ?? "none", b];
    [made.map((one) => one()), f(undefined), f(3)];`;
  expect((0, eval)(compiled(source).replace(/export \{\};/u, ""))).toEqual([
    [3, 6, 10],
    ["none", 7],
    ["3.0", 3],
  ]);
});

it("leaves libraries as they are", () => {
  expect(compiled("if (true) { var a = 1; } a;", "/node_modules/some/index.ts")).toContain("var a");
});
