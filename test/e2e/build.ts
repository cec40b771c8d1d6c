import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { bundlePage } from "../gallery/bundle-page";
import { bundleWindow } from "../outlook/serving/bundle-window";
import { buildAddIn } from "../../scripts/packaging/build-add-in";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the production build that is tested. */
    addInFolder: string;
    /** File of the bundled compose window. */
    windowScript: string;
    /** Address of the page that shows any state of the pane. */
    galleryPage: string;
  }
}

/** Builds what the browser tests drive, once for all of them and from the sources as they are. */
export default async function build(project: TestProject): Promise<() => void> {
  const out = mkdtempSync(join(tmpdir(), "second-look-e2e-"));
  const addInFolder = join(out, "add-in");
  await buildAddIn({ out: addInFolder });
  const windowScript = join(out, "window.js");
  writeFileSync(windowScript, await bundleWindow());
  project.provide("addInFolder", addInFolder);
  project.provide("windowScript", windowScript);
  project.provide("galleryPage", await bundlePage(join(out, "gallery")));
  return () => rmSync(out, { recursive: true, force: true });
}
