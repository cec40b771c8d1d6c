import { readFileSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const FOLDER = join(ROOT, "node_modules", ".cache", "stand-in-outlook");

/** Bundles the compose window's code. Gives its source; throws with the compiler's words where it does not compile. */
export async function bundleWindow(): Promise<string> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target: ["web", "es2022"],
    entry: { window: join(ROOT, "test", "outlook", "window", "main.ts") },
    output: { path: FOLDER, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: {
            instance: "stand-in-outlook",
            transpileOnly: true,
            configFile: join(ROOT, "tsconfig.base.json"),
            compilerOptions: { noEmit: false },
          },
        },
      ],
    },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
  return readFileSync(join(FOLDER, "window.js"), "utf8");
}
