import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import buildConfigurations from "../../webpack.config";

/** The source of the handler as it ships, with this policy compiled in. */
export async function buildHandler(policy: object): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), "second-look-handler-"));
  try {
    const policyFile = join(out, "policy.json");
    await writeFile(policyFile, JSON.stringify(policy));
    const handler = buildConfigurations({ policy: policyFile, out }).filter(({ name }) => name === "handler");
    await run(handler);
    return await readFile(join(out, "launchevent.js"), "utf8");
  } finally {
    await rm(out, { recursive: true });
  }
}

function run(configurations: webpack.Configuration[]): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configurations, (error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}
