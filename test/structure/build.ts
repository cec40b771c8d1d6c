import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildAddIn } from "../../scripts/packaging/build-add-in";

/** Builds one of the two targets as it ships, with the repository's own policy, into a new folder; gives the folder. */
export async function buildTarget(target: "handler" | "pages"): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), `second-look-${target}-`));
  await buildAddIn({ out }, target);
  return out;
}
