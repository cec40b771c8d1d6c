import { join } from "node:path";
import webpack from "webpack";

const ROOT = join(import.meta.dirname, "..", "..");
/** Inside node_modules, so that the libraries compared with are found from there. */
export const BENCH_FOLDER = join(ROOT, "node_modules", ".cache", "bench");

/** Compiles what is measured once: a loader of TypeScript in each cold process would be measured too. */
export async function bundle(): Promise<{
  readonly measured: string;
  readonly reader: string;
  readonly usualReader: string;
  readonly judgement: string;
}> {
  await compile([
    options("measured", "es2022", "node"),
    options("reader", "es2016", "webworker"),
    options("usual-reader", "es2016", "webworker"),
    options("judgement", "es2016", "node"),
  ]);
  return {
    measured: join(BENCH_FOLDER, "measured.js"),
    reader: join(BENCH_FOLDER, "reader.js"),
    usualReader: join(BENCH_FOLDER, "usual-reader.js"),
    judgement: join(BENCH_FOLDER, "judgement.js"),
  };
}

function options(name: string, language: string, host: string): webpack.Configuration {
  return {
    name,
    mode: "production",
    devtool: false,
    target: [host, language],
    entry: { [name]: join(ROOT, "test", "bench", `${name}.ts`) },
    output: { path: BENCH_FOLDER, filename: "[name].js", library: { name: "bench", type: "var" } },
    externals:
      host === "node"
        ? { "@e965/xlsx": "commonjs @e965/xlsx", papaparse: "commonjs papaparse", hucre: "import hucre" }
        : {},
    resolve: { extensions: [".ts", ".js"] },
    performance: { hints: false },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: {
            instance: `bench-${name}`,
            transpileOnly: true,
            configFile: join(ROOT, "tsconfig.base.json"),
            compilerOptions: { noEmit: false, target: language },
          },
        },
      ],
    },
  };
}

function compile(configurations: webpack.Configuration[]): Promise<void> {
  const compiler = webpack(configurations);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}
