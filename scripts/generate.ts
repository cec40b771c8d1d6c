import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { BALANCED } from "../src/classifier/index";
import { policySchema } from "../src/classifier/policy/schema";
import { RULES } from "../src/classifier/rules/index";
import { RULE_SUMMARIES } from "./rule-summaries";

/**
 * Writes what is derived from the code: the policy's JSON Schema, the head of each rule's page, the list of rules.
 * `--check` writes nothing and exits 1 where a file is not what it would be.
 */
const root = join(import.meta.dirname, "..");
const END_OF_HEAD = "<!-- end generated -->";
const isCheck = process.argv.includes("--check");
const stale: string[] = [];

put("docs/policy.schema.json", `${JSON.stringify(z.toJSONSchema(policySchema, { io: "input" }), null, 2)}\n`);
put("docs/rules/README.md", ruleList());
for (const { id } of RULES) {
  const file = `docs/rules/${id}.md`;
  const written = existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : `${END_OF_HEAD}\n`;
  const body = written.slice(written.indexOf(END_OF_HEAD) + END_OF_HEAD.length);
  put(file, `${ruleHead(id)}\n\n${END_OF_HEAD}${body}`);
}

if (stale.length > 0) {
  console.error(`Not what \`npm run generate\` writes: ${stale.join(", ")}`);
  process.exitCode = 1;
}

function ruleHead(id: keyof typeof BALANCED.rules): string {
  const settings = JSON.stringify({ rules: { [id]: BALANCED.rules[id] } }, null, 2);
  return `# ${id}\n\n${RULE_SUMMARIES[id]}.\n\nDefault settings, as they would stand in \`policy.json\`:\n\n\`\`\`json\n${settings}\n\`\`\``;
}

function ruleList(): string {
  const rows = RULES.map(({ id }) => `- [${id}](${id}.md): ${RULE_SUMMARIES[id]}`);
  return `# Rules\n\nWritten by \`npm run generate\`.\n\n${rows.join("\n")}\n`;
}

function put(file: string, content: string): void {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, "utf8") === content) return;
  if (isCheck) {
    stale.push(file);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
