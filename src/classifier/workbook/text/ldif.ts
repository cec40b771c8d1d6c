import { decodeBase64 } from "../base64";
import { unfoldLines } from "./line-folding";
import type { TextTable } from "./text-table";
import { RecordTable } from "./text-table";
import { decodeUtf8 } from "./utf8";

/** What directory attributes (RFC 4519) are called at the head of a column where nobody would know their own names. */
const COLUMNS = new Map<string, string>([
  ["l", "City"],
  ["o", "Company"],
  ["ou", "Department"],
  ["uid", "Username"],
]);
/** What the directory itself needs. */
const PLUMBING = /^(?:dn|version|objectclass|changetype|control|jpegphoto|usercertificate)\b/;

/** A directory's export (RFC 2849) as a table: a row for each entry that says more of itself than its class. */
export function findLdifTable(text: string): readonly TextTable[] {
  const table = new RecordTable();
  for (const line of unfoldLines(text, false)) {
    const match = /^([\w.-]+)(?:;[\w;-]*)?:(:?)(.*)$/.exec(line);
    if (match === null) continue;
    const [, attribute = "", isBase64 = "", written = ""] = match;
    const value = written.trim();
    const name = attribute.toLowerCase();
    if (name === "dn") table.begin();
    else if (!PLUMBING.test(name)) table.put(COLUMNS.get(name) ?? attribute, isBase64 === "" ? value : decode(value));
  }
  return [table.finish("")];
}

function decode(value: string): string | null {
  const bytes = decodeBase64(value);
  return bytes === null ? null : decodeUtf8(bytes, 0, bytes.length);
}
