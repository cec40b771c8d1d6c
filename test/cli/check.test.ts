import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { agoraSheet, syntheticPeople } from "../support/people";
import { buildMsg } from "../support/msg";
import { buildXlsx } from "../support/xlsx";

const ROOT = join(import.meta.dirname, "../..");
const TSX = join(ROOT, "node_modules/tsx/dist/cli.mjs");
let folder = "";

function path(name: string): string {
  return join(folder, name);
}

function check(...names: string[]): { status: number | null; lines: Record<string, unknown>[]; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TSX, "src/cli/check.ts", ...names], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const lines = stdout.trim() === "" ? [] : stdout.trim().split("\n");
  return { status, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), errors: stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "second-look-cli-"));
  writeFileSync(path("agora.xlsx"), buildXlsx({ sheets: [{ name: "Report", rows: agoraSheet(300) }] }));
  writeFileSync(path("prices.csv"), "Article,Price\nBolt,3\nNut,2\n");
  const numbered = syntheticPeople(24, 5).map(({ fullName, gender }, row) => `${700 + row * 3},${fullName},${gender}`);
  writeFileSync(path("numbered.csv"), `${numbered.join("\n")}\n`);
  writeFileSync(path("broken.xlsx"), "PK\u0003\u0004 and no more");
  const cc = Array.from({ length: 296 }, (_, index) => ({ address: `tracer${String(index)}@gmail.com` }));
  writeFileSync(path("serco.json"), JSON.stringify({ from: { address: "desk@serco.example" }, to: [], cc }));
  const attachments = [{ name: "agora.xlsx", path: "agora.xlsx" }];
  const to = [{ address: "all@agora.example", type: "distributionList" }];
  writeFileSync(path("agora.json"), JSON.stringify({ from: { address: "a@unicef.example" }, to, attachments }));
  const everyone = Array.from({ length: 30 }, (_, index) => `tracer${String(index)}@gmail.com`);
  const list =
    "Full name,Email,Date of birth\nAnn Lee,ann@x.example,1984-03-12\nBob Ray,bob@x.example,1979-11-02\nCy Fox,cy@x.example,1990-01-30\n";
  writeFileSync(
    path("sent.eml"),
    [
      "From: desk@serco.example",
      `To: ${everyone.join(",\r\n ")}`,
      "Subject: Training",
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "See the list.",
      "--b",
      'Content-Type: text/csv; name="staff.csv"',
      "Content-Transfer-Encoding: base64",
      "Content-Disposition: attachment",
      "",
      Buffer.from(list).toString("base64"),
      "--b--",
      "",
    ].join("\r\n"),
  );
  writeFileSync(
    path("sent.msg"),
    buildMsg({
      from: "desk@serco.example",
      subject: "Training",
      text: "See the list.",
      recipients: everyone.map((address) => ({ address, type: 1 })),
      files: [{ name: "staff.csv", bytes: new Uint8Array(Buffer.from(list)) }],
    }),
  );
  writeFileSync(path("wrong.json"), '{"from": {"address": anna.secret@example.org}}');
});

describe("--json", () => {
  test("answers one line per input, in order, in the contract's form", () => {
    const { status, lines } = check(
      "--json",
      path("agora.xlsx"),
      path("prices.csv"),
      path("serco.json"),
      path("agora.json"),
    );

    expect(status).toBe(0);
    expect(
      lines.map(({ file, outcome, verdict, people, fixes }) => ({ file, outcome, verdict, people, fixes })),
    ).toEqual([
      {
        file: path("agora.xlsx"),
        outcome: "failed",
        verdict: "review",
        people: 300,
        fixes: expect.arrayContaining(["remove-attachment"]) as string[],
      },
      { file: path("prices.csv"), outcome: "passed", verdict: "send", people: null, fixes: [] },
      { file: path("serco.json"), outcome: "failed", verdict: "review", people: null, fixes: ["move-to-bcc"] },
      {
        file: path("agora.json"),
        outcome: "failed",
        verdict: "review",
        people: 300,
        fixes: expect.arrayContaining(["remove-attachment"]) as string[],
      },
    ]);
    expect(lines[0]?.["attachments"]).toEqual([
      {
        name: "agora.xlsx",
        format: "xlsx",
        people: 300,
        sheets: [
          {
            index: 0,
            visibility: "visible",
            rows: 300,
            people: 300,
            columns: ["full-name", "email", "gender", "location", "employer", "supervisor", "contract-type"].map(
              (kind, index) => ({ index, kind, hidden: false }),
            ),
          },
        ],
      },
    ]);
  });

  test("says which columns are guesses by their neighbours", () => {
    const [line] = check("--json", path("numbered.csv")).lines;
    expect(line).toMatchObject({
      attachments: [
        {
          sheets: [
            {
              columns: [
                { index: 0, kind: "person-reference", hidden: false, isGuess: true },
                { index: 1, kind: "full-name", hidden: false },
                { index: 2, kind: "gender", hidden: false },
              ],
            },
          ],
        },
      ],
    });
  });

  test.each(["sent.eml", "sent.msg"])("judges %s as the message it is: its recipients and its file", (name) => {
    const { status, lines } = check("--json", path(name));

    expect(status).toBe(0);
    expect(lines[0]).toMatchObject({
      outcome: "failed",
      verdict: "review",
      people: 3,
      findings: expect.arrayContaining([
        expect.objectContaining({ rule: "visible-recipients" }),
        expect.objectContaining({ rule: "personal-columns", attachment: "staff.csv" }),
      ]) as unknown[],
      attachments: [{ name: "staff.csv", format: "csv", people: 3 }],
      doubts: [],
    });
  });

  test("a list that stands only in the HTML of a saved message is seen", () => {
    const row = (i: number): string =>
      `<tr><td>Ann Lee</td><td>tracer${String(i)}@gmail.com</td><td>19${String(i)}-03-12</td></tr>`;
    const rows = Array.from({ length: 30 }, (_, i) => row(60 + i)).join("");
    const part = (type: string, text: string): string[] => ["--b", `Content-Type: text/${type}`, "", text];
    writeFileSync(
      path("html.eml"),
      [
        "From: desk@serco.example",
        "To: partner@outside.example",
        'Content-Type: multipart/alternative; boundary="b"',
        "",
        ...part("plain", "Open this mail in your browser."),
        ...part("html", `<table><tr><th>Name</th><th>Email</th><th>Date of birth</th></tr>${rows}</table>`),
        "--b--",
        "",
      ].join("\r\n"),
    );

    expect(check("--json", path("html.eml")).lines[0]).toMatchObject({
      verdict: "review",
      findings: [{ rule: "personal-list-in-body" }],
    });
  });

  test("a broken file in a good run is a doubt", () => {
    const { status, lines } = check("--json", path("broken.xlsx"));

    expect(status).toBe(0);
    expect(lines[0]).toMatchObject({
      outcome: "cantTell",
      doubts: [{ rule: "unreadable-attachment", attachment: "broken.xlsx", reason: "damaged" }],
    });
  });
});

test("an input that cannot be opened ends in status 2 and hides no other's answer", () => {
  const { status, lines, errors } = check("--json", path("absent.xlsx"), path("prices.csv"));

  expect(status).toBe(2);
  expect(lines).toHaveLength(1);
  expect(errors).toContain("absent.xlsx");
});

test("a message that begins with a byte order mark, or holds an attachment that is no base64, is judged all the same", () => {
  const message = { from: { address: "a@inside.example" }, to: [{ address: "b@outside.example" }] };
  const attachments = [{ name: "staff.xlsx", base64: "%%" }];
  writeFileSync(path("marked.json"), `\uFEFF${JSON.stringify({ ...message, attachments })}`);
  const { status, lines } = check("--json", path("marked.json"));

  expect(status).toBe(0);
  expect(lines[0]).toMatchObject({
    doubts: [{ rule: "unreadable-attachment", attachment: "staff.xlsx", reason: "damaged" }],
  });
});

test("a JSON list is no message but a file of its own", () => {
  const people = Array.from({ length: 20 }, (_, i) => ({ email: `tracer${String(i)}@mail.example`, gender: "female" }));
  writeFileSync(path("people.json"), JSON.stringify(people));

  expect(check("--json", path("people.json")).lines[0]).toMatchObject({ verdict: "review", people: 20 });
});

test("an error quotes nothing of the file", () => {
  const { status, errors } = check("--json", path("wrong.json"));

  expect(status).toBe(2);
  expect(errors).toContain("is not JSON");
  expect(errors).not.toContain("anna");
});

test.each([
  ["{bad", /policy\.json: is not JSON\n$/u],
  ['{"ownDomains":["gmail.com"]}', /policy\.json: is not a valid policy:\nownDomains\.0: anybody/u],
])("a policy that is %s judges nothing, and is named", (content, sentence) => {
  const policy = path("policy.json");
  writeFileSync(policy, content);
  const { status, lines, errors } = check("--json", "--policy", policy, path("serco.json"));
  expect({ status, lines }).toEqual({ status: 2, lines: [] });
  expect(errors).toMatch(sentence);
});

test("a policy file changes the verdict", () => {
  const policy = path("policy.json");
  writeFileSync(policy, JSON.stringify({ rules: { "visible-recipients": { verdicts: { grave: "block" } } } }));
  const output = execFileSync(
    process.execPath,
    [TSX, "src/cli/check.ts", "--json", "--policy", policy, path("serco.json")],
    {
      cwd: ROOT,
      encoding: "utf8",
    },
  );

  expect(JSON.parse(output)).toMatchObject({ verdict: "block" });
});
