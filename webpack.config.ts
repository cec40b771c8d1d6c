import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import type ts from "typescript";
import webpack from "webpack";
import { manifestFor } from "./scripts/packaging/manifest-for";
import { letVariables } from "./scripts/packaging/let-variables";
import { unkeyTexts } from "./scripts/packaging/unkeyed-texts";
import type { Policy } from "./src/classifier/index";
import { parsePolicy } from "./src/classifier/index";

/** Microsoft's address for the public cloud; government clouds have others (docs/deploy.md). */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Raw bytes; `test/structure` holds the gzipped budgets. */
const MAX_HANDLER_BYTES = 356 * 1024;
const MAX_PANE_BYTES = 760 * 1024;

export interface BuildOptions {
  /** Path of the policy file, from the repository's root. */
  readonly policy?: string;
  /** https address of the folder the build is served from, without a slash at its end. */
  readonly host?: string;
  readonly officeJs?: string;
  /** Folder to write to. */
  readonly out?: string;
}

const root = import.meta.dirname;

export default function buildConfigurations(options: BuildOptions = {}): webpack.Configuration[] {
  const policy = readPolicy(resolve(root, options.policy ?? "policy.json"));
  const path = resolve(root, options.out ?? "dist");
  return [handlerConfiguration(policy, path), pagesConfiguration(policy, path, options)];
}

/** Sound for code that never asks how a function was written down, nor for its arguments' number. */
const SMALLEST = {
  ecma: 2016,
  toplevel: true,
  compress: {
    passes: 8,
    // Only functions without arguments: others written where they are called are shorter, but pack worse.
    inline: 1,
    unsafe_arrows: true,
    unsafe_methods: true,
    keep_fargs: false,
    lhs_constants: false,
    pure_getters: true,
  },
} as const;

/** One file, no chunks, no runtime chunk, ES2016: classic Outlook loads exactly one script (platform facts, 1.2). */
function handlerConfiguration(policy: Policy, path: string): webpack.Configuration {
  return {
    name: "handler",
    mode: "production",
    target: ["web", "es2016"],
    devtool: false,
    entry: { launchevent: resolve(root, "src/launchevent/index.ts") },
    output: { path, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        typescript(
          "handler",
          { target: "ES2016", allowJs: true, importHelpers: true },
          { before: [unkeyTexts], after: [letVariables] },
        ),
      ],
    },
    plugins: [compiledPolicy(policy), new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }), askOnce],
    optimization: { minimizer: [new TerserPlugin({ extractComments: false, terserOptions: SMALLEST })] },
    performance: { hints: "error", maxAssetSize: MAX_HANDLER_BYTES, maxEntrypointSize: MAX_HANDLER_BYTES },
  };
}

function pagesConfiguration(policy: Policy, path: string, options: BuildOptions): webpack.Configuration {
  const officeJs = options.officeJs ?? OFFICE_JS;
  return {
    name: "pages",
    mode: "production",
    target: ["web", "es2022"],
    devtool: false,
    entry: { taskpane: resolve(root, "src/taskpane/index.tsx") },
    // The handler is the other configuration's file.
    output: { path, filename: "[name].[contenthash:12].js", clean: { keep: /^launchevent\.js$/u } },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [typescript("pages", { target: "ES2022", jsx: "react-jsx" })] },
    plugins: [
      compiledPolicy(policy),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        templateContent: page("src/taskpane/taskpane.html", officeJs),
        chunks: ["taskpane"],
      }),
      new HtmlWebpackPlugin({
        filename: "launchevent.html",
        templateContent: page("src/launchevent/launchevent.html", officeJs),
        inject: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: resolve(root, "assets/*.{png,html}"), to: "assets/[name][ext]" },
          {
            from: resolve(root, "manifest.xml"),
            transform: (content) => manifestFor(content.toString(), options.host, policy),
          },
        ],
      }),
    ],
    // Three files and the words, as src/taskpane divides them, and not further.
    optimization: { minimizer: [new TerserPlugin({ extractComments: false })], splitChunks: false },
    performance: {
      hints: "error",
      maxAssetSize: MAX_PANE_BYTES,
      maxEntrypointSize: MAX_PANE_BYTES,
      assetFilter: (file) => /^taskpane\..*\.js$/u.test(file),
    },
  };
}

/** Types are checked by `npm run types`; here they are only taken away. */
function typescript(
  instance: string,
  compilerOptions: Record<string, unknown>,
  steps: ts.CustomTransformers = {},
): webpack.RuleSetRule {
  return {
    test: /\.(?:tsx?|m?js)$/u,
    // Libraries come as newer JavaScript than classic Outlook may run.
    include: [join(root, "src"), ...["fflate", "tslib"].map((name) => join(root, "node_modules", name))],
    loader: "ts-loader",
    options: {
      instance,
      transpileOnly: true,
      getCustomTransformers: () => steps,
      configFile: join(root, "tsconfig.base.json"),
      // "force" would take a UMD library for an ES module, without `this` and `module`.
      compilerOptions: { ...compilerOptions, noEmit: false, allowJs: true, moduleDetection: "auto" },
    },
  };
}

/**
 * Before `?.` and `??` TypeScript asks whether something is null and whether it is undefined, which differ for `document.all` alone. One
 * question for both takes 5 KiB less. Objects are put together with one call, by a short name, where TypeScript writes two: 1.2 KiB.
 */
function askOnce(compiler: webpack.Compiler): void {
  const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
  compiler.hooks.thisCompilation.tap("ask-once", (compilation) => {
    compilation.hooks.processAssets.tap({ name: "ask-once", stage }, (assets) => {
      for (const [name, source] of Object.entries(assets)) {
        const code = String(source.source())
          .replace(/ !== null && \w+ !== void 0 \? /gu, " != null ? ")
          .replace(/ === null \|\| \w+ === void 0 \? void 0 : /gu, " == null ? void 0 : ")
          .replace(/\bObject\.assign\(Object\.assign\(\{\}, ([\w.]+)\), /gu, "Object.assign({}, $1, ")
          .replace(/\bObject\.assign\(/gu, "assign(")
          .replace('"use strict";', '"use strict"; const assign = Object.assign;');
        compilation.updateAsset(name, new webpack.sources.RawSource(code));
      }
    });
  });
}

function compiledPolicy(policy: Policy): webpack.DefinePlugin {
  return new webpack.DefinePlugin({
    SECOND_LOOK_POLICY: JSON.stringify(policy),
    SECOND_LOOK_INVITES: JSON.stringify(policy.earlyInvitation),
  });
}

function page(file: string, officeJs: string): string {
  return readFileSync(resolve(root, file), "utf8")
    .replaceAll(OFFICE_JS, officeJs)
    .replaceAll(new URL(OFFICE_JS).origin, new URL(officeJs).origin);
}

function readPolicy(file: string): Policy {
  const parsed = parsePolicy(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(`${file} is not a valid policy:\n${parsed.errors.join("\n")}`);
  return parsed.policy;
}
