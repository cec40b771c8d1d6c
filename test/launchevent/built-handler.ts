import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildAddIn } from "../../scripts/packaging/build-add-in";

/** The source of the handler as it ships, with this policy compiled in. */
export async function buildHandler(policy: object): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), "second-look-handler-"));
  try {
    const policyFile = join(out, "policy.json");
    await writeFile(policyFile, JSON.stringify(policy));
    await buildAddIn({ policy: policyFile, out }, "handler");
    return await readFile(join(out, "launchevent.js"), "utf8");
  } finally {
    await rm(out, { recursive: true });
  }
}
