import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/** Everything that axe finds wrong, in words; evaluated in the page, it is not subject to the page's policy. */
export async function accessibilityViolations(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // Off by default in axe, as the only rule of WCAG 2.2.
    const rules = { "target-size": { enabled: true } };
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({ rules });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
  });
}
