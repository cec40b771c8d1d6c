import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/classifier/index";
import { BALANCED } from "../../src/classifier/index";
import { checkWhileWriting } from "../../src/launchevent/check-while-writing";
import type { OpenDraft, OpenDraftOptions } from "../outlook/index";
import { CLIENTS, inPane } from "../office/in-test-time";
import { addresses } from "../support/message";
import { agoraSheet } from "../support/people";
import { buildXlsx } from "../support/xlsx";
import { confirmMessage } from "./task-pane";

const INVITING: Policy = { ...BALANCED, earlyInvitation: true };
/** As the library sends them. */
const INFORMATION = 0;
const INSIGHT = 3;
const crowd = addresses(296, "gmail.com");
const agora = { name: "agora.xlsx", bytes: buildXlsx({ sheets: [{ name: "People", rows: agoraSheet(40) }] }) };

/** The bars above the message after each of the changes, which the handler hears of one after the other. */
async function barsAfter(
  options: Omit<OpenDraftOptions, "clock">,
  changes: readonly ((outlook: OpenDraft) => unknown)[],
  policy = INVITING,
) {
  const bars: string[][] = [];
  let completions = 0;
  await inPane(options, async (outlook, clock) => {
    const event = { completed: () => (completions += 1) } as unknown as Office.MailboxEvent;
    for (const change of [() => undefined, ...changes]) {
      await change(outlook);
      await checkWhileWriting(event, policy, () => clock.now());
      bars.push([...outlook.draft.notifications.values()].map(({ message }) => message));
    }
  });
  expect(completions).toBe(changes.length + 1);
  return bars;
}

describe.each(CLIENTS)("while a message is written, on %s", (client) => {
  it("a bar says what was found, and goes with it", async () => {
    const bars = await barsAfter({ client, draft: {} }, [
      ({ draft }) => draft.addRecipients("cc", crowd),
      ({ draft }) => draft.setRecipients("cc", []),
      ({ draft }) => draft.addAttachment(agora),
    ]);
    expect(bars.map((each) => each.length)).toEqual([0, 1, 0, 1]);
    expect(bars[1]![0]).toMatch(/^296 people will see each other/u);
    expect(bars[3]![0]).toMatch(/^40 people in agora\.xlsx/u);
    for (const [bar = ""] of bars) expect(bar.length).toBeLessThanOrEqual(150);
  });

  it("the bar has a button where the client has such bars, and only words elsewhere", async () => {
    const kinds = await Promise.all(
      [undefined, { faults: [{ call: "notificationMessages.replaceAsync", nth: 1, does: { fail: 5001 } }] }].map(
        async (more) => {
          const { outlook } = await inPane({ client, draft: { cc: crowd }, ...more }, (_, clock) => {
            const event = { completed: () => undefined } as unknown as Office.MailboxEvent;
            return checkWhileWriting(event, INVITING, () => clock.now());
          });
          return [...outlook.draft.notifications.values()].map(({ type }) => type);
        },
      ),
    );
    expect(kinds).toEqual([[INSIGHT], [INFORMATION]]);
  });

  it("a message that was confirmed is not spoken of", async () => {
    const bars = await barsAfter({ client, draft: { cc: crowd } }, [() => confirmMessage(INVITING)]);
    expect(bars.map((each) => each.length)).toEqual([1, 0]);
  });

  it("nothing is shown where the policy does not want it", async () => {
    expect(await barsAfter({ client, draft: { cc: crowd } }, [], BALANCED)).toEqual([[]]);
  });

  it("what cannot be read in time takes no bar away, and holds nothing up", async () => {
    const faults = [{ call: "getAttachmentContentAsync", does: { hang: true } }] as const;
    const bars = await barsAfter({ client, draft: { cc: crowd, attachments: [agora] }, faults }, [
      ({ draft }) => draft.setRecipients("cc", []),
    ]);
    expect(bars.map((each) => each.length)).toEqual([1, 1]);
  });
});

it("events that overlap are answered at once, and one more look is taken", async () => {
  const { value } = await inPane({ draft: {} }, async ({ draft }, clock) => {
    const ended: number[] = [];
    const event = (name: number) => ({ completed: () => ended.push(name) }) as unknown as Office.MailboxEvent;
    const first = checkWhileWriting(event(1), INVITING, () => clock.now());
    draft.addRecipients("cc", crowd);
    await checkWhileWriting(event(2), INVITING, () => clock.now());
    await first;
    return { ended, bars: draft.notifications.size };
  });
  expect(value).toEqual({ ended: [2, 1], bars: 1 });
});
