import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { parsePolicy } from "../../src/classifier/index";
import { README, README_TITLE } from "./readme";

/** What an administrator asks to be packaged. Paths are absolute. */
export interface PackageOrder {
  /** https address of the folder the files are served from, without a slash at its end. */
  readonly host: string;
  readonly policy: string;
  readonly policyName: string;
  /** Where the pages load Office.js from; undefined for Microsoft's public address. */
  readonly officeJs: string | undefined;
  readonly out: string;
}

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly string[] };

const USAGE = "npm run package -- --host https://addin.example.org --policy policy.json [--office-js URL] [--out DIR]";

/**
 * Reads the command line. Every error is found at once, so that it is mended at once.
 *
 * @param argv arguments after the script's name
 * @param folder where relative paths start
 */
export function readOrder(argv: readonly string[], folder: string): Read<PackageOrder> {
  const flags = readFlags(argv);
  if (!flags.ok) return flags;
  const { host, policy, out, "office-js": officeJs } = flags.value;

  const readHost = host === undefined ? failed(`--host is missing: ${USAGE}`) : parseHost(host);
  const readPolicy = readPolicyName(resolve(folder, policy));
  const readOfficeJs = officeJs === undefined ? { ok: true as const, value: officeJs } : parseOfficeJs(officeJs);
  const readOut = checkOut(resolve(folder, out));
  if (readHost.ok && readPolicy.ok && readOfficeJs.ok && readOut.ok) {
    return {
      ok: true,
      value: {
        host: readHost.value,
        policy: resolve(folder, policy),
        policyName: readPolicy.value,
        officeJs: readOfficeJs.value,
        out: readOut.value,
      },
    };
  }
  return {
    ok: false,
    errors: [readHost, readPolicy, readOfficeJs, readOut].flatMap((read) => (read.ok ? [] : read.errors)),
  };
}

function readFlags(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        host: { type: "string" },
        policy: { type: "string", default: "policy.json" },
        "office-js": { type: "string" },
        out: { type: "string", default: join("dist", "package") },
      },
    });
    return { ok: true as const, value: values };
  } catch (error) {
    return failed(`${error instanceof Error ? error.message : String(error)}: ${USAGE}`);
  }
}

/** The path may hold unreserved characters only (RFC 3986, 2.3): it is written into XML, and nothing there is to be escaped. */
export function parseHost(text: string): Read<string> {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:") return failed(`--host ${text}: must be an address that starts with https://`);
  if (url.username !== "" || url.password !== "")
    return failed(`--host ${text}: must not hold a user name or password`);
  if (url.search !== "" || url.hash !== "") return failed(`--host ${text}: must end before "?" and "#"`);
  const path = url.pathname.replace(/\/+$/u, "");
  if (!/^(?:\/[\w.~-]+)*$/u.test(path)) {
    return failed(`--host ${text}: folder names may hold letters, digits, "-", ".", "_" and "~" only`);
  }
  if (/\.(?:html?|js|xml)$/iu.test(path)) return failed(`--host ${text}: must be the folder, not a file in it`);
  return { ok: true, value: url.origin + path };
}

/** The library finds its other files by its own script's name, which must be exactly `office.js`. */
function parseOfficeJs(text: string): Read<string> {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === "https:" && url.pathname.endsWith("/office.js")) return { ok: true, value: url.href };
  return failed(`--office-js ${text}: must be an https address that ends in /office.js`);
}

function readPolicyName(file: string): Read<string> {
  if (!existsSync(file)) return failed(`--policy ${file}: there is no such file`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    return failed(`--policy ${file}: is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = parsePolicy(json);
  if (parsed.ok) return { ok: true, value: parsed.policy.name };
  return { ok: false, errors: parsed.errors.map((error) => `--policy ${file}: ${error}`) };
}

/** An earlier package is replaced; a folder with anything else in it is not ours to empty. */
function checkOut(folder: string): Read<string> {
  const readme = join(folder, README);
  const isFree = !existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0);
  if (isFree || (existsSync(readme) && readFileSync(readme, "utf8").startsWith(README_TITLE))) {
    return { ok: true, value: folder };
  }
  return failed(`--out ${folder}: holds other files; name an empty folder`);
}

function failed(error: string): { readonly ok: false; readonly errors: readonly string[] } {
  return { ok: false, errors: [error] };
}
