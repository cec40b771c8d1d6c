import webpack from "webpack";
import buildConfigurations, { type BuildOptions } from "../../webpack.config";

/** Builds the add-in as it ships. Throws with the compiler's words where it does not build. */
export async function buildAddIn(options: BuildOptions = {}): Promise<void> {
  const stats = await new Promise<webpack.MultiStats | undefined>((resolve, reject) => {
    webpack(buildConfigurations(options), (error, result) => {
      if (error !== null) reject(error);
      else resolve(result);
    });
  });
  if (stats?.hasErrors() === true) throw new Error(stats.toString({ all: false, errors: true }));
}
