import webpack from "webpack";
import buildConfigurations, { type BuildOptions } from "../../webpack.config";

/**
 * Builds the add-in as it ships.
 *
 * @param target only one of the two configurations; both where it is left out
 * @throws Error with the compiler's words where it does not build
 */
export async function buildAddIn(options: BuildOptions = {}, target?: "handler" | "pages"): Promise<void> {
  const configurations = buildConfigurations(options).filter(({ name }) => target === undefined || name === target);
  const stats = await new Promise<webpack.MultiStats | undefined>((resolve, reject) => {
    webpack(configurations, (error, result) => {
      if (error !== null) reject(error);
      else resolve(result);
    });
  });
  if (stats?.hasErrors() === true) throw new Error(stats.toString({ all: false, errors: true }));
}
