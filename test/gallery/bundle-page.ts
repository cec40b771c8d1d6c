import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import webpack from "webpack";

const ROOT = join(import.meta.dirname, "..", "..");

/**
 * Builds the page that shows states of the pane, as the pane itself is built.
 *
 * @param folder it is written to
 * @returns its address
 */
export async function bundlePage(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2022"],
    devtool: false,
    entry: join(ROOT, "test/gallery/page.tsx"),
    output: { path: folder, filename: "page.js" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/u,
          loader: "ts-loader",
          options: {
            transpileOnly: true,
            configFile: join(ROOT, "tsconfig.json"),
            compilerOptions: { noEmit: false },
          },
        },
      ],
    },
    performance: false,
  });
  await new Promise<void>((done, failed) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error !== null) failed(error);
      else if (stats?.hasErrors() === true) failed(new Error(stats.toString({ all: false, errors: true })));
      else done();
    });
  });
  const page = join(folder, "page.html");
  writeFileSync(
    page,
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Second Look</title><body><script src="page.js"></script>',
  );
  return pathToFileURL(page).href;
}
