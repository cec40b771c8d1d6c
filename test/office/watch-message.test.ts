import { expect, it } from "vitest";
import { watchMessage } from "../../src/office/watch-message";
import { CLIENTS, inPane } from "./in-test-time";

it.each(CLIENTS)("hears of recipients and attachments on %s until it is stopped", async (client) => {
  const { value } = await inPane({ client }, async ({ draft }, clock) => {
    let heard = 0;
    const counts: number[] = [];
    const stop = watchMessage(() => (heard += 1));
    const after = async (change: () => void) => {
      change();
      await Promise.resolve(clock.advance(0));
      counts.push(heard);
    };
    await after(() => undefined);
    await after(() => draft.addRecipients("cc", ["anna@example.com"]));
    await after(() => draft.addAttachment({ name: "list.csv" }));
    stop();
    await after(() => draft.addRecipients("cc", ["ben@example.com"]));
    return counts;
  });
  expect(value).toEqual([0, 1, 2, 2]);
});

it.each(CLIENTS)("hears of the alert's button where %s tells of it", async (client) => {
  const { value } = await inPane({ client }, async ({ draft }, clock) => {
    // Newer than the library that the tests run, so an event that this library has goes by the new one's name.
    const EventType = { InitializationContextChanged: Office.EventType.AttachmentsChanged };
    Reflect.set(globalThis, "Office", Object.create(Office, { EventType: { value: EventType } }));
    let heard = 0;
    watchMessage(() => (heard += 1));
    await Promise.resolve(clock.advance(0));
    draft.addAttachment({ name: "list.csv" });
    await clock.advance(0);
    return heard;
  });
  expect(value).toBe(1);
});
