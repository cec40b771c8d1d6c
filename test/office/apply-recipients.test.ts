import { describe, expect, it } from "vitest";
import type { MessageEdit, MoveToBcc } from "../../src/fixes/index";
import { applyEdits } from "../../src/office/apply-edits";
import type { ClientId, Draft, DraftContent, OpenDraftOptions } from "../outlook/index";
import { addresses, recipient } from "../support/message";
import { CLIENTS, inPane } from "./in-test-time";

const SENDER = "sam@contoso.example";
const move: MoveToBcc = { type: "move-to-bcc", staying: [], keepInTo: [recipient(SENDER)] };

function peopleIn(draft: Draft) {
  const addressesIn = (field: "to" | "cc" | "bcc") => draft.recipients(field).map(({ address }) => address);
  return { to: addressesIn("to"), cc: addressesIn("cc"), bcc: addressesIn("bcc") };
}

const moveIn = (options: OpenDraftOptions) =>
  inPane(options, async (outlook) => {
    const before = peopleIn(outlook.draft);
    return { before, result: await applyEdits([move]) };
  }).then(({ value, outlook }) => ({ ...value, outlook, after: peopleIn(outlook.draft) }));

const serco: DraftContent = {
  from: { address: SENDER },
  to: ["lead@example.com"],
  cc: addresses(296, "example.com"),
  bcc: ["archive@contoso.example"],
};

describe.each(CLIENTS)("moving everybody to Bcc on %s", (client) => {
  it("moves 297 people in calls of at most 100, keeps the sender in To and whoever was in Bcc", async () => {
    const { result, after, outlook } = await moveIn({ client, draft: serco });
    expect(result.ok).toBe(true);
    expect(after.to).toEqual([SENDER]);
    expect(after.cc).toEqual([]);
    expect(after.bcc).toEqual(["archive@contoso.example", "lead@example.com", ...addresses(296, "example.com")]);
    expect(Math.max(...outlook.calls.records.map(({ size }) => size))).toBe(100);
  });

  it("is taken back by its undo", async () => {
    const { value, outlook } = await inPane({ client, draft: serco }, async (opened) => {
      const before = peopleIn(opened.draft);
      const { undo } = await applyEdits([move]);
      return { before, result: await applyEdits(undo) };
    });
    expect(value.result.ok).toBe(true);
    expect(peopleIn(outlook.draft)).toEqual(value.before);
  });

  it("takes nothing out before Bcc was read back", async () => {
    const { outlook } = await moveIn({ client, draft: serco });
    const names = outlook.calls.names();
    const firstSet = names.findIndex((name) => name.endsWith("setAsync"));
    expect(names.slice(0, firstSet).lastIndexOf("bcc.getAsync")).toBeGreaterThan(names.lastIndexOf("bcc.addAsync"));
  });
});

describe("moving everybody to Bcc", () => {
  it("adds each address once, whatever its letter case", async () => {
    const draft = { to: ["Anna@example.com", "ben@example.com"], cc: ["anna@example.com"], bcc: ["BEN@example.com"] };
    const { after } = await moveIn({ draft });
    expect(after.bcc).toEqual(["BEN@example.com", "Anna@example.com"]);
  });

  it("does not send the sender a hidden copy", async () => {
    const { after } = await moveIn({ draft: { to: ["SAM@contoso.example"], cc: ["anna@example.com"] } });
    expect(after).toEqual({ to: ["SAM@contoso.example"], cc: [], bcc: ["anna@example.com"] });
  });

  it.each<{ says: string; client: ClientId; draft: DraftContent; kind: string }>([
    {
      says: "a list that may be longer",
      client: "classic",
      draft: { cc: addresses(620, "example.com") },
      kind: "truncated",
    },
    {
      says: "a truncated Bcc",
      client: "web",
      draft: { to: ["a@example.com"], bcc: addresses(1000, "example.com") },
      kind: "truncated",
    },
    {
      says: "more people than Bcc takes",
      client: "classic",
      draft: { to: addresses(300, "example.com"), cc: addresses(300, "example.net") },
      kind: "too-many",
    },
    {
      says: "a group without an address, which could not be put back",
      client: "web",
      draft: { cc: [{ address: "", name: "Choir", type: "distributionList" }, "a@example.com"] },
      kind: "no-address",
    },
  ])("refuses $says, touching nothing", async ({ client, draft, kind }) => {
    const { result, before, after, outlook } = await moveIn({ client, draft });
    expect(result).toMatchObject({ ok: false, isUnchanged: true, undo: [], failure: { kind } });
    expect(after).toEqual(before);
    expect(outlook.calls.names().every((name) => name.endsWith("getAsync"))).toBe(true);
  });

  it("loses nobody where Outlook does not take somebody back", async () => {
    const faults = [{ call: "bcc.addAsync", nth: 3, does: { first: 40 } }] as const;
    const { result, before, after } = await moveIn({ draft: serco, faults });
    expect(result).toMatchObject({ ok: false, isUnchanged: true, failure: { kind: "not-verified" } });
    expect(after).toEqual(before);
  });

  it("refuses where the add-in may only read", async () => {
    const { result, before, after } = await moveIn({ draft: serco, permission: "ReadItem" });
    expect(result).toMatchObject({ ok: false, isUnchanged: true });
    expect(after).toEqual(before);
  });
});

const draft: DraftContent = {
  from: { address: SENDER },
  to: ["lead@example.com", "aide@example.com"],
  cc: addresses(140, "example.com"),
};
describe("a clearing that Outlook carries out after its time", () => {
  it.each(["to", "cc"] as const)("loses nobody: %s is emptied after the failure was reported", async (field) => {
    const faults = [{ call: `${field}.setAsync`, does: { hang: true } }] as const;
    const { value, outlook } = await inPane({ draft, faults }, async (opened) => {
      const before = peopleIn(opened.draft);
      const result = await applyEdits([move]);
      opened.draft.setRecipients(field, []);
      return { before, result };
    });
    expect(value.result).toMatchObject({ ok: false, isUnchanged: false });
    const { to, cc, bcc } = peopleIn(outlook.draft);
    const everybody = new Set([...to, ...cc, ...bcc]);
    for (const address of [...value.before.to, ...value.before.cc]) expect(everybody).toContain(address);
  });
});

describe("somebody added by the sender while everybody is moved", () => {
  /** The call after which the sender adds them. */
  const moveWhile = async (call: string, nth: number, field: "to" | "cc" | "bcc") => {
    const { value, outlook } = await inPane({ draft }, async (opened) => {
      const before = peopleIn(opened.draft);
      const isDue = () => opened.calls.count(call) === nth && !peopleIn(opened.draft)[field].includes(LATE);
      const stop = opened.draft.watch(() => {
        if (isDue()) opened.draft.addRecipients(field, [LATE]);
      });
      const result = await applyEdits([move]);
      stop();
      return { before, result };
    });
    return { ...value, after: peopleIn(outlook.draft) };
  };
  const LATE = "late@example.com";

  it.each([
    { says: "before anything is taken out", call: "bcc.addAsync", nth: 2, field: "cc" },
    { says: "after To was emptied", call: "to.setAsync", nth: 1, field: "cc" },
    { says: "to a field that was emptied", call: "cc.setAsync", nth: 1, field: "to" },
  ] as const)("stays, and the move is taken back: $says", async ({ call, nth, field }) => {
    const { result, before, after } = await moveWhile(call, nth, field);
    expect(result).toMatchObject({ ok: false, isUnchanged: true, undo: [], failure: { kind: "changed" } });
    for (const each of ["to", "cc", "bcc"] as const) {
      expect(after[each].sort()).toEqual([...before[each], ...(each === field ? [LATE] : [])].sort());
    }
  });
});

describe("moving only those outside", () => {
  const mixed: DraftContent = {
    from: { address: SENDER },
    to: ["colleague@contoso.example", "Ann@example.com"],
    cc: [SENDER, "ben@example.net", "ann@example.com"],
  };
  const outside: MoveToBcc = {
    ...move,
    staying: [recipient("Colleague@Contoso.example"), recipient(SENDER)],
  };

  it("leaves those who stay in their fields, and the sender is not put into To beside them", async () => {
    const { value, outlook } = await inPane({ draft: mixed }, async (opened) => {
      const before = peopleIn(opened.draft);
      const { undo } = await applyEdits([outside]);
      const moved = peopleIn(opened.draft);
      await applyEdits(undo);
      return { before, moved };
    });
    expect(value.moved).toEqual({
      to: ["colleague@contoso.example"],
      cc: [SENDER],
      bcc: ["ben@example.net", "Ann@example.com"],
    });
    expect(peopleIn(outlook.draft)).toEqual(value.before);
  });

  it("puts the sender into To where nobody stays in To and Cc", async () => {
    const { outlook } = await inPane({ draft: { to: ["a@example.com"], cc: ["b@example.com"] } }, () =>
      applyEdits([outside]),
    );
    expect(peopleIn(outlook.draft)).toEqual({ to: [SENDER], cc: [], bcc: ["a@example.com", "b@example.com"] });
  });
});

describe.each(CLIENTS)("removing recipients on %s", (client) => {
  const remove = (...named: string[]): MessageEdit => ({
    type: "remove-recipients",
    recipients: named.map((address) => recipient(address)),
  });

  it("takes them out of all fields, whatever their letter case, and puts them back", async () => {
    const people: DraftContent = {
      to: ["a@example.com", "Bad@example.net"],
      cc: [...addresses(150, "example.com"), "bad@example.net"],
      bcc: ["BAD@example.net"],
    };
    const { value, outlook } = await inPane({ client, draft: people }, async (opened) => {
      const before = peopleIn(opened.draft);
      const { undo } = await applyEdits([remove("bad@EXAMPLE.net", "nobody@example.org")]);
      const removed = peopleIn(opened.draft);
      await applyEdits(undo);
      return { before, removed };
    });
    expect(value.removed).toEqual({ to: ["a@example.com"], cc: addresses(150, "example.com"), bcc: [] });
    expect(peopleIn(outlook.draft)).toEqual(value.before);
  });

  it("may leave nobody", async () => {
    const { outlook } = await inPane({ client, draft: { to: ["bad@example.net"] } }, () =>
      applyEdits([remove("bad@example.net")]),
    );
    expect(peopleIn(outlook.draft)).toEqual({ to: [], cc: [], bcc: [] });
  });

  it("leaves a field alone that would not change, even with a contact group in it", async () => {
    const choir = { address: "", name: "Choir", type: "distributionList" } as const;
    const { value, outlook } = await inPane({ client, draft: { to: ["bad@example.net"], cc: [choir] } }, () =>
      applyEdits([remove("bad@example.net")]),
    );
    expect(value.ok).toBe(true);
    expect(peopleIn(outlook.draft)).toEqual({ to: [], cc: [""], bcc: [] });
  });
});

describe("taking the move back", () => {
  it("brings nobody back whom the sender took out since", async () => {
    const { outlook } = await inPane({ draft }, async (opened) => {
      const { undo } = await applyEdits([move]);
      const { bcc } = peopleIn(opened.draft);
      opened.draft.setRecipients(
        "bcc",
        bcc.filter((address) => address !== "lead@example.com"),
      );
      return applyEdits(undo);
    });
    const { to, cc, bcc } = peopleIn(outlook.draft);
    expect(to).toEqual(["aide@example.com"]);
    expect(cc).toHaveLength(140);
    expect(bcc).toEqual([]);
  });

  it("before a later removal is taken back, leaves those out who were removed", async () => {
    const late: MessageEdit = { type: "remove-recipients", recipients: [recipient("lead@example.com")] };
    const { value, outlook } = await inPane({ draft }, async (opened) => {
      const before = peopleIn(opened.draft);
      const moved = await applyEdits([move]);
      const removed = await applyEdits([late]);
      await applyEdits(moved.undo);
      const between = peopleIn(opened.draft);
      await applyEdits(removed.undo);
      return { before, between };
    });
    expect(value.between.to).toEqual(["aide@example.com"]);
    const { to, cc, bcc } = peopleIn(outlook.draft);
    expect([...to, ...cc, ...bcc].sort()).toEqual([...value.before.to, ...value.before.cc].sort());
  });
  it("leaves whoever was added since", async () => {
    const { outlook } = await inPane({ draft }, async (opened) => {
      const { undo } = await applyEdits([move]);
      opened.draft.addRecipients("to", ["late@example.com"]);
      return applyEdits(undo);
    });
    const { to, cc, bcc } = peopleIn(outlook.draft);
    expect(to.sort()).toEqual(["aide@example.com", "late@example.com", "lead@example.com"]);
    expect(cc).toHaveLength(140);
    expect(bcc).toEqual([]);
  });

  it("loses nobody when it fails half way", async () => {
    const faults = [{ call: "cc.addAsync", nth: 2, does: { fail: 9020 } }] as const;
    const { value, outlook } = await inPane({ draft, faults }, async (opened) => {
      const { undo } = await applyEdits([move]);
      const before = peopleIn(opened.draft);
      return { before, result: await applyEdits(undo) };
    });
    expect(value.result).toMatchObject({ ok: false, isUnchanged: true });
    expect(peopleIn(outlook.draft)).toEqual(value.before);
  });
});
