import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { READY_MESSAGES } from "../ready-messages";
import { demoFile, libraryFile } from "./add-in-files";
import { fileOf } from "./file";
import { windowFile } from "./window-files";

const PAGE = `<meta http-equiv="Content-Security-Policy" content="script-src 'self' https://appsforoffice.microsoft.com; connect-src 'none'" />
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`;

const folder = mkdtempSync(join(tmpdir(), "second-look-serving-"));
writeFileSync(join(folder, "taskpane.html"), PAGE);

describe("a page of the demo", () => {
  it("loads Office.js from this computer alone, under a policy that is otherwise the same", () => {
    const page = String(demoFile(folder, "taskpane.html", "/office-js/")?.body);
    expect(page).not.toContain("microsoft.com");
    expect(page).toContain("script-src 'self'; connect-src 'none'");
    expect(page).toContain(
      '<script src="/office-js/microsoft-ajax.js"></script><script src="/office-js/office.js"></script>',
    );
  });

  it("is left as it is in the build", () => {
    expect(String(fileOf(folder, "taskpane.html")?.body)).toBe(PAGE);
  });
});

describe("a path", () => {
  it.each(["../package.json", "/../../etc/hosts", "missing.js", ""])("to %j is not served", (path) => {
    expect(fileOf(folder, path)).toBeNull();
    expect(libraryFile(path)).toBeNull();
  });

  it.each(["/ready/serco/no.xlsx", "/ready/nobody/agora.xlsx", "/ready/unicef/../agora.xlsx"])(
    "to %j is not served",
    (path) => expect(windowFile(path, "/", "")).toBeNull(),
  );
});

describe("the ready messages", () => {
  it("are four to be stopped and four to stay silent", () => {
    const expected = READY_MESSAGES.map(({ expects }) => expects);
    expect(expected.filter((each) => each === "stop")).toHaveLength(4);
    expect(expected.filter((each) => each === "silence")).toHaveLength(4);
  });

  it("are listed without their files' bytes, which are served by name", () => {
    const listed = JSON.parse(String(windowFile("/ready-messages.json", "/", "")?.body)) as { files: string[] }[];
    expect(listed.flatMap(({ files }) => files)).toContain("customers.csv");
    expect(windowFile("/ready/customers/customers.csv", "/", "")?.body.length).toBeGreaterThan(1_000);
  });
});
