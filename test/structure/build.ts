import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import buildConfigurations from "../../webpack.config";

/** Builds one of the two targets as it ships, with the repository's own policy, into a new folder; gives the folder. */
export async function buildTarget(name: "handler" | "pages"): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), `second-look-${name}-`));
  const [configuration] = buildConfigurations({ out }).filter((each) => each.name === name);
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    webpack(configuration!, (error, result) => {
      if (error !== null) reject(error);
      else resolve(result);
    });
  });
  if (stats?.hasErrors() === true) throw new Error(stats.toString({ all: false, errors: true }));
  return out;
}
