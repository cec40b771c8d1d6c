import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseHost, readOrder } from "../../scripts/packaging/order";
import { readManifest, ROOT, urlsOf } from "./manifest-file";

const folder = mkdtempSync(join(tmpdir(), "second-look-package-"));
const out = join(folder, "upload");
const host = "https://addin.example.org/second-look";
const governmentScript = "https://appsforoffice.gcch.cdn.office.net/lib/1/hosted/office.js";

function runPackage(...args: readonly string[]) {
  const script = join(ROOT, "scripts/package.ts");
  return spawnSync(process.execPath, ["--import", "tsx", script, ...args], { cwd: ROOT, encoding: "utf8" });
}

function writePolicy(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function filesBelow(path: string): ReadonlyMap<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => [
      join(parentPath, name)
        .slice(path.length + 1)
        .replaceAll("\\", "/"),
      readFileSync(join(parentPath, name), "base64"),
    ]),
  );
}

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("a package", () => {
  let first: ReturnType<typeof runPackage>;

  beforeAll(() => {
    const policy = writePolicy(
      "policy.json",
      JSON.stringify({ name: "county council", ownDomains: ["county.example"] }),
    );
    first = runPackage("--host", `${host}/`, "--policy", policy, "--office-js", governmentScript, "--out", out);
  }, 240_000);

  it("says where it is and what to read", () => {
    expect(first.stderr).toBe("");
    expect(first.status).toBe(0);
    expect(first.stdout).toContain(host);
    expect(first.stdout).toContain("README.txt");
  });

  it("names only files that it holds, at the host that was asked for", () => {
    const urls = urlsOf(readManifest(join(out, "manifest.xml")));
    for (const url of urls) {
      expect(url.slice(0, host.length + 1)).toBe(`${host}/`);
      expect(existsSync(join(out, url.slice(host.length + 1))), url).toBe(true);
    }
    expect(readFileSync(join(out, "manifest.xml"), "utf8")).not.toContain("localhost");
  });

  it("carries the tenant's policy in the handler and in the pane", () => {
    const scripts = readdirSync(out).filter((name) => /^(?:launchevent|taskpane)\..*js$/u.test(name));
    expect(scripts).toHaveLength(2);
    for (const script of scripts) expect(readFileSync(join(out, script), "utf8")).toContain("county.example");
  });

  it.each(["taskpane.html", "launchevent.html"])(
    "loads Office.js in %s from the address given, and allows it",
    (page) => {
      const html = readFileSync(join(out, page), "utf8");
      expect(html).toContain(governmentScript);
      expect(html).toMatch(/script-src [^;]*https:\/\/appsforoffice\.gcch\.cdn\.office\.net/u);
      expect(html).not.toContain("appsforoffice.microsoft.com");
    },
  );

  it("tells the administrator about addresses, headers and consent", () => {
    const readme = readFileSync(join(out, "README.txt"), "utf8");
    for (const word of [host, "county council", "Cache-Control", "frame-ancestors", "consent"]) {
      expect(readme).toContain(word);
    }
  });

  it("is the same, byte for byte, when made again over itself", () => {
    const before = filesBelow(out);
    const again = runPackage(
      "--host",
      host,
      "--policy",
      join(folder, "policy.json"),
      "--office-js",
      governmentScript,
      "--out",
      out,
    );
    expect(again.status).toBe(0);
    expect(filesBelow(out)).toEqual(before);
  }, 240_000);
});

describe("an order that cannot be carried out", () => {
  function errorsOf(...args: readonly string[]): string {
    const order = readOrder(["--out", join(folder, "refused"), ...args], ROOT);
    return order.ok ? "" : order.errors.join("\n");
  }

  it("ends with status 2, its reason on stderr, and no folder", () => {
    const { status, stdout, stderr } = runPackage(
      "--host",
      "http://addin.example.org",
      "--out",
      join(folder, "refused"),
    );
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toBe("--host http://addin.example.org: must be an address that starts with https://\n");
    expect(existsSync(join(folder, "refused"))).toBe(false);
  });

  it.each([
    ["no host", [], "--host is missing"],
    ["an unknown flag", ["--hots", host], "--hots"],
    ["an Office.js under another name", ["--host", host, "--office-js", "https://cdn.example/o.js"], "office.js"],
    ["a policy that is not there", ["--host", host, "--policy", "none.json"], "there is no such file"],
  ])("is refused: %s", (_, args, word) => {
    expect(errorsOf(...args)).toContain(word);
  });

  it("names everything that is wrong at once", () => {
    const policy = writePolicy(
      "wrong.json",
      JSON.stringify({ ownDomains: ["@county.example"], rules: { "visible-recipients": { maxVisible: 0 } } }),
    );
    const errors = errorsOf("--host", "addin", "--policy", policy);
    expect(errors).toContain("--host addin");
    expect(errors).toContain("ownDomains.0: must be a domain such as example.org");
    expect(errors).toContain("rules.visible-recipients.maxVisible");
  });

  it("says where a policy stops being JSON", () => {
    expect(errorsOf("--host", host, "--policy", writePolicy("broken.json", "{"))).toContain("is not JSON");
  });

  it("leaves a folder alone that holds something else", () => {
    writePolicy("keep.txt", "kept");
    expect(errorsOf("--host", host, "--out", folder)).toContain("holds other files");
    expect(errorsOf("--host", host, "--out", ROOT)).toContain("holds other files");
  });
});

describe("the host", () => {
  it.each([
    ["https://addin.example.org", "https://addin.example.org"],
    ["https://addin.example.org/", "https://addin.example.org"],
    ["https://Addin.Example.org:8443/a/b//", "https://addin.example.org:8443/a/b"],
    ["https://addin.example.org/a/../b", "https://addin.example.org/b"],
  ])("%s is %s", (text, value) => {
    expect(parseHost(text)).toEqual({ ok: true, value });
  });

  it.each([
    "addin.example.org",
    "http://addin.example.org",
    "https://me:secret@addin.example.org",
    "https://addin.example.org/?tenant=1",
    "https://addin.example.org/#top",
    "https://addin.example.org/second look",
    "https://addin.example.org/a&b",
    "https://addin.example.org//a",
    "https://addin.example.org/manifest.xml",
  ])("%s is refused", (text) => {
    expect(parseHost(text).ok).toBe(false);
  });
});
