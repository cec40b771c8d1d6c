import { describe, expect, test } from "vitest";
import type { ReviewEvent, ReviewState } from "../../src/review/index";
import type { Policy } from "../../src/classifier/index";
import { BALANCED } from "../../src/classifier/index";
import { copyWordsOf } from "../../src/locales/index";
import type { Conduct } from "../../src/taskpane/conduct";
import { conductReview } from "../../src/taskpane/conduct";
import type { OpenDraft, OpenDraftOptions } from "../outlook/index";
import { openDraft } from "../outlook/index";
import { addresses } from "../support/message";
import { only } from "../support/report";
import { reach } from "../support/reach";
import { ENGLISH } from "../support/words";

const CROWD = addresses(130, "example.com");
const SHEET = `Name,E-mail,Date of birth,Salary\n${addresses(40, "example.net")
  .map((address, index) => `Ada Person,${address},19${String(50 + index)}-01-02,${String(31_000 + index)}`)
  .join("\n")}\n`;
const FIX = { fixId: "move-to-bcc", attachment: null, people: 130 } as const;

interface Conversation {
  readonly outlook: OpenDraft;
  readonly conduct: Conduct;
  /** Says something and waits until the conversation is at that place. */
  readonly say: (event: ReviewEvent, until: ReviewState["name"]) => Promise<ReviewState>;
}

/** The pane's conversation about a message in the stand-in Outlook; the first reading has ended. */
function converse(
  options: OpenDraftOptions,
  code: (conversation: Conversation) => Promise<void>,
  policy: Policy = BALANCED,
): Promise<void> {
  const outlook = openDraft({
    draft: { from: { address: "sender@contoso.example" }, cc: CROWD, subject: "Minutes", body: "Hello" },
    ...options,
  });
  return outlook.inPane(async () => {
    const conduct = conductReview(policy, copyWordsOf(ENGLISH));
    await reach(conduct, (state) => state.name !== "reading");
    await code({
      outlook,
      conduct,
      say: (event, until) => {
        conduct.dispatch(event);
        return reach(conduct, (state) => state.name === until && !("isChecking" in state && state.isChecking));
      },
    });
  });
}

describe.each(["web", "classic"] as const)("on %s", (client) => {
  test("a crowd is found, moved to Bcc, and put back", () =>
    converse({ client }, async ({ conduct, outlook, say }) => {
      expect(conduct.state()).toMatchObject({ name: "findings", report: { findings: [{ data: { people: 130 } }] } });
      await say({ type: "fix-requested", fix: FIX }, "fixed");
      expect(outlook.draft.recipients("cc")).toHaveLength(0);
      expect(outlook.draft.recipients("bcc")).toHaveLength(130);
      await say({ type: "undo-requested" }, "findings");
      expect(outlook.draft.recipients("cc")).toHaveLength(130);
      expect(outlook.draft.recipients("bcc")).toHaveLength(0);
    }));

  test("a confirmation holds when the pane is opened again, until it is taken back", () =>
    converse({ client }, async ({ outlook, say }) => {
      await say({ type: "confirm-requested" }, "confirming");
      await say({ type: "reason-given", reason: "may-see", proven: { people: 130, files: [] } }, "confirmed");
      await outlook.inPane(async () => {
        const again = conductReview(BALANCED, copyWordsOf(ENGLISH));
        await reach(again, ({ name }) => name === "confirmed");
        again.dispatch({ type: "withdraw-requested" });
        await reach(again, ({ name }) => name === "findings");
      });
    }));
});

describe("a list that the sender wishes not to be asked about again", () => {
  const policy: Policy = {
    ...BALANCED,
    rules: {
      ...BALANCED.rules,
      "visible-recipients": { ...BALANCED.rules["visible-recipients"], rememberDays: 90 },
    },
  };
  const draft = {
    from: { address: "sender@contoso.example" },
    to: Array.from({ length: 30 }, (_, index) => `partner@org${String(index)}.example`),
  };
  const WISH = {
    type: "reason-given",
    reason: "may-see",
    proven: { people: null, files: [] },
    isRemembered: true,
  } as const;
  const reopen = async (outlook: OpenDraft, code: (again: Conduct) => Promise<void>): Promise<void> =>
    outlook.inPane(async () => {
      const again = conductReview(policy, copyWordsOf(ENGLISH));
      await reach(again, ({ name }) => name !== "reading");
      await code(again);
    });

  test("is silent in a message to them and one more, until it is forgotten", () =>
    converse(
      { draft },
      async ({ outlook, say }) => {
        await say({ type: "confirm-requested" }, "confirming");
        expect(await say(WISH, "confirmed")).toMatchObject({ isRemembered: true });
        outlook.draft.setRecipients(
          "to",
          [...draft.to, "new@org30.example"].map((address) => ({ address, name: "" })),
        );
        await reopen(outlook, async (again) => {
          expect(again.state().name).toBe("nothing-found");
          expect(again.live()?.wasConfirmedBefore).toBe(true);
          again.dispatch({ type: "forget-requested" });
          await reach(again, ({ name }) => name === "findings");
        });
        await reopen(outlook, async (again) => {
          expect(again.state().name).toBe("findings");
          await Promise.resolve();
        });
      },
      policy,
    ));

  test("is asked about again when the confirmation is taken back", () =>
    converse(
      { draft },
      async ({ outlook, say }) => {
        await say({ type: "confirm-requested" }, "confirming");
        await say(WISH, "confirmed");
        await say({ type: "withdraw-requested" }, "findings");
        await reopen(outlook, async (again) => {
          expect(again.state().name).toBe("findings");
          await Promise.resolve();
        });
      },
      policy,
    ));

  test("is asked about again when it changes while it is being confirmed", () =>
    converse(
      { draft },
      async ({ conduct, outlook, say }) => {
        await say({ type: "confirm-requested" }, "confirming");
        conduct.dispatch(WISH);
        outlook.draft.setRecipients(
          "to",
          [...draft.to, "new@org30.example"].map((address) => ({ address })),
        );
        await reach(conduct, ({ name }) => name === "findings");
        await reopen(outlook, async (again) => {
          expect(again.state().name).toBe("findings");
          await Promise.resolve();
        });
      },
      policy,
    ));

  test("stays confirmed where Outlook does not forget it", () =>
    converse(
      { draft },
      async ({ outlook, say }) => {
        await say({ type: "confirm-requested" }, "confirming");
        await say(WISH, "confirmed");
        outlook.faults.add({ call: "roamingSettings.saveAsync", does: { fail: 5001 } });
        expect(await say({ type: "withdraw-requested" }, "refused")).toMatchObject({ problem: "not-withdrawn" });
      },
      policy,
    ));

  test("is said to stay remembered where Outlook does not forget it", () =>
    converse(
      { draft },
      async ({ outlook, say }) => {
        await say({ type: "confirm-requested" }, "confirming");
        await say(WISH, "confirmed");
        outlook.draft.setRecipients(
          "to",
          [...draft.to, "new@org30.example"].map((address) => ({ address, name: "" })),
        );
        outlook.faults.add({ call: "roamingSettings.saveAsync", does: { fail: 5001 } });
        await reopen(outlook, async (again) => {
          again.dispatch({ type: "forget-requested" });
          await reach(again, ({ name }) => name === "refused");
          expect(again.state()).toMatchObject({ problem: "not-withdrawn", isUnchanged: true });
        });
      },
      policy,
    ));

  test("is asked about again where Outlook does not save it", () =>
    converse(
      { draft, faults: [{ call: "roamingSettings.saveAsync", does: { fail: 5001 } }] },
      async ({ say }) => {
        await say({ type: "confirm-requested" }, "confirming");
        expect(await say(WISH, "confirmed")).toMatchObject({ isRemembered: false });
      },
      policy,
    ));
});

test("a sheet is read, and removed with a way back", () =>
  converse(
    {
      draft: {
        from: { address: "sender@contoso.example" },
        to: ["one@example.com"],
        attachments: [{ name: "list.csv", bytes: new TextEncoder().encode(SHEET) }],
      },
    },
    async ({ conduct, outlook, say }) => {
      expect(conduct.state()).toMatchObject({
        name: "findings",
        report: { findings: [{ attachment: only("list.csv") }] },
      });
      const fix = { fixId: "remove-attachment", attachment: only("list.csv"), people: 40 } as const;
      await say({ type: "fix-requested", fix }, "fixed");
      expect(outlook.draft.attachments).toHaveLength(0);
      await say({ type: "undo-requested" }, "findings");
      expect(outlook.draft.attachments).toHaveLength(1);
    },
  ));

const LIST = {
  from: { address: "sender@contoso.example" },
  to: ["one@example.com"],
  attachments: [{ name: "list.csv", bytes: new TextEncoder().encode(SHEET) }],
};

test("a sheet is replaced by a copy without its personal columns, and put back", () =>
  converse({ draft: LIST }, async ({ conduct, outlook, say }) => {
    expect(conduct.state()).toMatchObject({ report: { fixes: ["drop-columns", "remove-attachment"] } });
    const fix = { fixId: "drop-columns", attachment: only("list.csv"), people: 40 } as const;
    await say({ type: "fix-requested", fix }, "fixed");
    const [copy] = outlook.draft.attachments;
    expect(copy?.name).toBe("list (without personal data).csv");
    expect(new TextDecoder().decode(copy?.bytes)).not.toContain("@");
    await say({ type: "undo-requested" }, "findings");
    expect(outlook.draft.attachments.map(({ name }) => name)).toEqual(["list.csv"]);
  }));

test("a copy that cannot be made is said, and the message was not touched", () =>
  converse({ draft: LIST }, async ({ conduct, outlook, say }) => {
    const state = conduct.state();
    if (state.name !== "findings") throw new Error("nothing was found");
    // As if the file had been found to be of a format that is only read.
    const [attachment] = state.report.attachments;
    Object.assign(attachment!, { format: "html" });
    const fix = { fixId: "drop-columns", attachment: only("list.csv"), people: 40 } as const;
    expect(await say({ type: "fix-requested", fix }, "refused")).toMatchObject({
      problem: "not-copied",
      cause: "copy-unreadable",
      isUnchanged: true,
    });
    expect(outlook.draft.attachments.map(({ name }) => name)).toEqual(["list.csv"]);
    expect(outlook.calls.count("addFileAttachmentFromBase64Async")).toBe(0);
  }));

test("a fix that Outlook refuses leaves the message as it was, and says so", () =>
  converse({ faults: [{ call: "bcc.addAsync", does: { fail: 9000 } }] }, async ({ outlook, say }) => {
    const state = await say({ type: "fix-requested", fix: FIX }, "refused");
    expect(state).toMatchObject({ problem: "not-fixed", isUnchanged: true, fix: FIX });
    expect(outlook.draft.recipients("cc")).toHaveLength(130);
  }));
