import { defineConfig } from "vitest/config";

/**
 * One project per layer: `core` has no DOM, so a test of the classifier that needs one fails. `corpus` reads the material beside
 * the repository (`../shared`) and says so when it is not there; `e2e` drives a real browser.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "core",
          include: ["test/{classifier,fixes,review,locales,cli,incidents}/**/*.test.ts"],
          environment: "node",
          setupFiles: ["test/seed.ts"],
          // Properties over whole workbooks take their time on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "office",
          include: ["test/{office,launchevent,outlook}/**/*.test.ts"],
          environment: "node",
          setupFiles: ["test/seed.ts"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "taskpane",
          include: ["test/taskpane/**/*.test.tsx"],
          environment: "jsdom",
          setupFiles: ["test/taskpane/setup.ts"],
          // Loading Fluent takes longer than all of these tests: once for all files, not once for each.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: { name: "structure", include: ["test/structure/**/*.test.ts"], environment: "node", testTimeout: 60_000 },
      },
      { test: { name: "corpus", include: ["test/corpus/**/*.test.ts"], environment: "node", testTimeout: 300_000 } },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          environment: "node",
          globalSetup: ["test/e2e/build.ts"],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
