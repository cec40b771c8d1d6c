import { expect, it } from "vitest";
import { readPaneContext } from "../../src/office/pane-context";
import { CLIENTS, inPane } from "./in-test-time";

it.each(CLIENTS)("is null on %s when the pane was opened from the ribbon", async (client) => {
  expect((await inPane({ client }, () => readPaneContext())).value).toBeNull();
});

it("is what the alert handed over", async () => {
  const faults = [{ call: "getInitializationContextAsync", does: { answer: '{"verdict":"ask"}' } }] as const;
  expect((await inPane({ faults }, () => readPaneContext())).value).toBe('{"verdict":"ask"}');
});

it("is null where Outlook does not answer", async () => {
  const faults = [{ call: "getInitializationContextAsync", does: { hang: true } }] as const;
  expect((await inPane({ faults }, () => readPaneContext())).value).toBeNull();
});
