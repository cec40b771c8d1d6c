import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import type { ReviewEffect, ReviewEvent, ReviewState } from "../../src/review/index";
import { advance, beginReview } from "../../src/review/index";
import { buildReport, personalColumns, visibleRecipients } from "../support/report";

const FIX = { fixId: "move-to-bcc", attachment: null, people: 296 } as const;
const CLEAN = buildReport([]);
const FOUND = buildReport([visibleRecipients()]);
const BLOCKED = buildReport([personalColumns("a.xlsx", {}, { verdict: "block" }), visibleRecipients()]);

const gathered = (run: number, report = FOUND, more: { isAcknowledged?: boolean } = {}) =>
  ({ type: "gathered", run, report, isAcknowledged: false, ...more }) as const;
const TAKE_BACK = [{ type: "set-recipients", to: [], cc: [], bcc: [], added: [], removed: [] }] as const;
const APPLIED = { type: "applied", undo: TAKE_BACK } as const;
const FAILED = { type: "apply-failed", cause: "silent", isUnchanged: true, undo: [] } as const;
const CONFIRM = { type: "confirm-requested" } as const;
const REASON = { type: "reason-given", reason: "may-see", proven: { people: 296, files: [] } } as const;
const WRITTEN = { type: "acknowledged", channels: 1 } as const;
const UNDO = { type: "undo-requested" } as const;
const CHANGED = { type: "changed" } as const;
const CHECK = { type: "check-requested" } as const;
const FIXING = { type: "fix-requested", fix: FIX } as const;
const PROGRESSED = { type: "fix-progressed", share: 0.5 } as const;
const WITHDRAW = { type: "withdraw-requested" } as const;

function play(events: readonly ReviewEvent[]): { state: ReviewState; effects: readonly ReviewEffect[] } {
  return events.reduce(({ state }, event) => advance(state, event), beginReview());
}

/** The shortest way to each place of the conversation. */
const PATHS = {
  reading: [],
  "nothing-found": [gathered(1, CLEAN)],
  findings: [gathered(1)],
  "findings, read again": [gathered(1), CHANGED],
  blocked: [gathered(1, BLOCKED)],
  fixing: [gathered(1), FIXING],
  "fixing, making a copy": [gathered(1), FIXING, PROGRESSED],
  fixed: [gathered(1), FIXING, APPLIED, gathered(2, CLEAN)],
  undoing: [gathered(1), FIXING, APPLIED, gathered(2, CLEAN), UNDO],
  confirming: [gathered(1), CONFIRM],
  "confirming, writing": [gathered(1), CONFIRM, REASON],
  confirmed: [gathered(1), CONFIRM, REASON, WRITTEN],
  "confirmed, withdrawing": [gathered(1), CONFIRM, REASON, WRITTEN, WITHDRAW],
  "changed-since": [gathered(1), CONFIRM, REASON, WRITTEN, CHANGED],
  refused: [gathered(1), FIXING, FAILED],
  "refused, half done": [gathered(1), FIXING, { ...FAILED, isUnchanged: false, undo: TAKE_BACK }],
} as const satisfies Record<string, readonly ReviewEvent[]>;
type Place = keyof typeof PATHS;

/** `next` is the run a reading answers to: one more than the run of the place. */
const EVENTS = {
  progressed: (run) => ({ type: "progressed", run, progress: { done: 1, total: 2, file: "a.xlsx", files: [] } }),
  "gathered: clean": (run) => gathered(run, CLEAN),
  "gathered: found": (run) => gathered(run),
  "gathered: blocked": (run) => gathered(run, BLOCKED),
  "gathered: acknowledged": (run) => gathered(run, FOUND, { isAcknowledged: true }),
  "gathered: blocked and acknowledged": (run) => gathered(run, BLOCKED, { isAcknowledged: true }),
  "gathered: an older run": (run) => gathered(run - 1),
  "cancel-requested": () => ({ type: "cancel-requested" }),
  "reason-given: without the number": () => ({ ...REASON, proven: { people: null, files: [] } }),
  "gather-failed": (run) => ({ type: "gather-failed", run }),
  changed: () => CHANGED,
  "check-requested": () => CHECK,
  "fix-requested": () => FIXING,
  "fix-requested: remove a file": () => ({ type: "fix-requested", fix: { ...FIX, fixId: "remove-attachment" } }),
  "undo-requested": () => UNDO,
  "undo-requested: all": () => ({ ...UNDO, which: "all" }),
  "fix-progressed": () => PROGRESSED,
  applied: () => APPLIED,
  "apply-failed": () => FAILED,
  "confirm-requested": () => CONFIRM,
  "back-requested": () => ({ type: "back-requested" }),
  "reason-given": () => REASON,
  acknowledged: () => WRITTEN,
  "acknowledged: by no channel": () => ({ type: "acknowledged", channels: 0 }),
  "withdraw-requested": () => WITHDRAW,
  "forget-requested": () => ({ type: "forget-requested" }),
  withdrawn: () => ({ type: "withdrawn", isGone: true }),
  "withdrawn: still there": () => ({ type: "withdrawn", isGone: false }),
} as const satisfies Record<string, (run: number) => ReviewEvent>;
type EventName = keyof typeof EVENTS;

/** Screen after the event, and the effects; what is not listed changes nothing at all. */
const TABLE: Record<Place, Partial<Record<EventName, string>>> = {
  reading: {
    progressed: "reading",
    "gathered: clean": "nothing-found",
    "gathered: found": "findings",
    "gathered: blocked": "blocked",
    "gathered: acknowledged": "confirmed",
    "gathered: blocked and acknowledged": "blocked",
    "gather-failed": "refused",
    "cancel-requested": "refused",
    changed: "reading",
  },
  "nothing-found": {
    changed: "nothing-found + gather",
    "check-requested": "reading + gather",
    "forget-requested": "nothing-found + forget",
    withdrawn: "nothing-found + gather",
    "withdrawn: still there": "refused",
  },
  findings: {
    changed: "findings + gather",
    "check-requested": "reading + gather",
    "fix-requested": "fixing + apply",
    "confirm-requested": "confirming",
  },
  "findings, read again": {
    "gathered: clean": "nothing-found",
    "gathered: found": "findings",
    "gathered: blocked": "blocked",
    "gathered: acknowledged": "confirmed",
    "gathered: blocked and acknowledged": "blocked",
    "gather-failed": "refused",
    changed: "findings",
  },
  blocked: {
    changed: "blocked + gather",
    "check-requested": "reading + gather",
    "fix-requested": "fixing + apply",
    "fix-requested: remove a file": "fixing + apply",
  },
  fixing: { applied: "reading + gather", "apply-failed": "refused", "fix-progressed": "fixing", changed: "fixing" },
  "fixing, making a copy": {
    applied: "reading + gather",
    "apply-failed": "refused",
    "fix-progressed": "fixing",
    changed: "fixing",
    "cancel-requested": "findings",
  },
  fixed: {
    changed: "fixed + gather",
    "check-requested": "reading + gather",
    "undo-requested": "fixing + undo",
    "undo-requested: all": "fixing + undo",
  },
  undoing: { applied: "reading + gather", "apply-failed": "refused", changed: "fixing" },
  confirming: {
    changed: "changed-since + gather",
    "back-requested": "findings",
    "reason-given": "confirming + acknowledge",
  },
  "confirming, writing": {
    changed: "changed-since + gather",
    acknowledged: "confirmed",
    "acknowledged: by no channel": "refused",
  },
  confirmed: {
    changed: "changed-since + gather",
    "check-requested": "reading + gather",
    "withdraw-requested": "confirmed + withdraw",
  },
  "confirmed, withdrawing": {
    changed: "changed-since + gather",
    "check-requested": "reading + gather",
    withdrawn: "findings",
    "withdrawn: still there": "refused",
  },
  "changed-since": {
    "gathered: clean": "nothing-found",
    "gathered: found": "findings",
    "gathered: blocked": "blocked",
    "gathered: acknowledged": "confirmed",
    "gathered: blocked and acknowledged": "blocked",
    "gather-failed": "refused",
    changed: "changed-since",
  },
  refused: { "check-requested": "reading + gather" },
  "refused, half done": {
    "check-requested": "reading + gather",
    "undo-requested": "fixing + undo",
    "undo-requested: all": "fixing + undo",
  },
};

const places = Object.keys(PATHS) as Place[];
const eventNames = Object.keys(EVENTS) as EventName[];

describe.each(places)("%s", (place) => {
  const { state } = play(PATHS[place]);

  test.each(eventNames)("%s", (name) => {
    const next = advance(state, EVENTS[name](state.run));
    const expected = TABLE[place][name];
    if (expected === undefined) {
      expect(next.state).toBe(state);
      expect(next.effects).toEqual([]);
    } else {
      expect([next.state.name, ...next.effects.map(({ type }) => type)].join(" + ")).toBe(expected);
    }
  });
});

test("it begins by reading the message", () => {
  expect(beginReview()).toMatchObject({ state: { name: "reading", run: 1 }, effects: [{ type: "gather", run: 1 }] });
});

describe("a message that changes while it is read", () => {
  test("is read once more before anything is shown", () => {
    const { state, effects } = play([CHANGED, CHANGED, gathered(1)]);
    expect(state).toMatchObject({ name: "reading", run: 2, isStale: false });
    expect(effects).toEqual([{ type: "gather", run: 2 }]);
    expect(advance(state, gathered(2, CLEAN)).state.name).toBe("nothing-found");
  });

  test("after a confirmation, is shown again and says why", () => {
    const { state } = play([...PATHS["changed-since"], gathered(2)]);
    expect(state).toMatchObject({ name: "findings", notice: { type: "lapsed" } });
  });

  test("and turns out to be the same, stays confirmed with its reason", () => {
    const { state } = play([...PATHS["changed-since"], gathered(2, FOUND, { isAcknowledged: true })]);
    expect(state).toMatchObject({ name: "confirmed", reason: "may-see" });
  });
});

describe("undo", () => {
  test("is offered after a fix that leaves something to look at, and the fix is told", () => {
    const { state } = play([gathered(1), FIXING, APPLIED, gathered(2)]);
    expect(state).toMatchObject({ name: "findings", notice: { type: "fixed", fix: FIX }, done: [{ fix: FIX }] });
    expect(advance(state, UNDO).effects).toEqual([{ type: "undo", edits: TAKE_BACK }]);
  });

  test("is told when it is done", () => {
    const { state } = play([...PATHS.undoing, APPLIED, gathered(3)]);
    expect(state).toMatchObject({ name: "findings", notice: { type: "undone" }, done: [] });
  });

  test("stays when the message changed since: it leaves alone what the sender did", () => {
    const { state } = play([...PATHS.fixed, CHANGED, gathered(3, CLEAN)]);
    expect(state).toMatchObject({ name: "fixed", done: [{ fix: FIX, undo: TAKE_BACK, isHalf: false }] });
    expect(advance(state, UNDO).effects).toEqual([{ type: "undo", edits: TAKE_BACK }]);
  });

  test("is not offered for a fix that cannot be undone, nor past it", () => {
    const twice = [...PATHS.fixed.slice(0, -1), gathered(2), FIXING, { ...APPLIED, undo: [] }, gathered(3, CLEAN)];
    expect(play(twice).state.done).toEqual([]);
  });

  const REMOVE = { fixId: "remove-attachment", attachment: null, people: 40 } as const;
  const PUT_BACK = [{ type: "add-attachment", name: "a.csv", base64: "" }] as const;
  const BOTH = buildReport([visibleRecipients(), personalColumns("a.xlsx")]);
  const TWO = [
    gathered(1, BOTH),
    FIXING,
    APPLIED,
    gathered(2, BOTH),
    { type: "fix-requested", fix: REMOVE },
    { type: "applied", undo: PUT_BACK },
    gathered(3, CLEAN),
  ] as const;
  const FIRST = { fix: FIX, undo: TAKE_BACK, isHalf: false };
  const SECOND = { fix: REMOVE, undo: PUT_BACK, isHalf: false };

  test("goes back one fix at a time, the last first", () => {
    expect(play(TWO).state.done).toEqual([FIRST, SECOND]);
    const { state, effects } = play([...TWO, UNDO]);
    expect(effects).toEqual([{ type: "undo", edits: PUT_BACK }]);
    expect(advance(state, APPLIED).state.done).toEqual([FIRST]);
  });

  test("takes back an earlier fix alone", () => {
    const { state, effects } = play([...TWO, { ...UNDO, which: 0 }]);
    expect(effects).toEqual([{ type: "undo", edits: TAKE_BACK }]);
    expect(advance(state, APPLIED).state.done).toEqual([SECOND]);
  });

  test("takes back all, the last first, and reads the message once they are", () => {
    const begun = play([...TWO, { ...UNDO, which: "all" }]);
    expect(begun.effects).toEqual([{ type: "undo", edits: PUT_BACK }]);
    const half = advance(begun.state, APPLIED);
    expect(half).toMatchObject({ state: { name: "fixing", fix: FIX, done: [FIRST] } });
    expect(half.effects).toEqual([{ type: "undo", edits: TAKE_BACK }]);
    const ended = advance(half.state, APPLIED);
    expect(ended).toMatchObject({ state: { name: "reading", notice: { type: "undone" }, done: [] } });
  });

  test("of all keeps what is left to take back when Outlook refuses on the way", () => {
    const { state } = play([...TWO, { ...UNDO, which: "all" }, APPLIED, FAILED]);
    expect(state).toMatchObject({ name: "refused", problem: "not-undone", done: [FIRST] });
    expect(advance(state, UNDO).effects).toEqual([{ type: "undo", edits: TAKE_BACK }]);
  });

  test.each([2, -1])("of a fix that was not done (%d) changes nothing", (which) => {
    const { state } = play(TWO);
    expect(advance(state, { ...UNDO, which }).state).toBe(state);
  });

  test("of a half-done fix is gone once the sender asked to check again, for it may be mended by hand", () => {
    expect(play([...PATHS["refused, half done"], CHECK]).state.done).toEqual([]);
  });
});

describe("a copy that is being made", () => {
  const COPYING = PATHS["fixing, making a copy"];
  const STOP = { type: "cancel-requested" } as const;

  test("never seems to go back", () => {
    expect(play([...COPYING, { ...PROGRESSED, share: 0.2 }]).state).toMatchObject({ share: 0.5 });
  });

  test("can be stopped, which is told", () => {
    expect(play([...COPYING, STOP]).state).toMatchObject({ name: "findings", notice: { type: "stopped" } });
  });

  test("and stopped after the message changed, has it read again", () => {
    const { state, effects } = play([...COPYING, CHANGED, STOP]);
    expect(state).toMatchObject({ name: "reading", notice: { type: "stopped" } });
    expect(effects).toEqual([{ type: "gather", run: 2 }]);
  });

  test("cannot be stopped once Outlook changes the message", () => {
    const { state } = play([...COPYING, { ...PROGRESSED, share: null }]);
    expect(advance(state, STOP).state).toBe(state);
  });
});

describe("what Outlook refuses", () => {
  test.each([
    ["reading", [{ type: "gather-failed", run: 1 }], { problem: "not-read", isUnchanged: true }],
    ["a fix", PATHS.refused, { problem: "not-fixed", isUnchanged: true, cause: "silent", fix: FIX }],
    ["half a fix", PATHS["refused, half done"], { problem: "not-fixed", isUnchanged: false }],
    ["an undo", [...PATHS.undoing, FAILED], { problem: "not-undone", isUnchanged: true }],
    [
      "a confirmation",
      [...PATHS["confirming, writing"], EVENTS["acknowledged: by no channel"]()],
      { problem: "not-confirmed" },
    ],
    [
      "taking it back",
      [...PATHS["confirmed, withdrawing"], EVENTS["withdrawn: still there"]()],
      { problem: "not-withdrawn" },
    ],
    [
      "lists that stay remembered",
      [...PATHS["nothing-found"], EVENTS["forget-requested"](), EVENTS["withdrawn: still there"]()],
      { problem: "not-withdrawn" },
    ],
  ] as const)("%s is told as what it is", (_, events, screen) => {
    expect(play(events).state).toMatchObject({ name: "refused", ...screen });
  });
});

const isUndoingAll = (state: ReviewState) => state.name === "fixing" && state.direction === "undo-all";

/** What the sender clicked where this is to be done. */
const CLICKS = {
  apply: "fix-requested",
  undo: "undo-requested",
  acknowledge: "reason-given",
  forget: "forget-requested",
  withdraw: "withdraw-requested",
} as const;

describe("whatever happens, in whatever order", () => {
  const anyEvents = fc.array(fc.tuple(fc.constantFrom(...eventNames), fc.integer({ min: 0, max: 1 })), {
    maxLength: 30,
  });

  property.prop([fc.constantFrom(...places), anyEvents], { numRuns: 2_000 })("the laws hold", (place, steps) => {
    let { state } = play(PATHS[place]);
    for (const [name, age] of steps) {
      const event: ReviewEvent = EVENTS[name](state.run - age);
      const next = advance(state, event);

      // Confirmed only by an acknowledgement that was written or read in the message, and never past a block.
      if (next.state.name === "confirmed" && state.name !== "confirmed") {
        const isWritten = event.type === "acknowledged" && event.channels > 0;
        expect(isWritten || (event.type === "gathered" && event.isAcknowledged)).toBe(true);
        expect(next.state.report.verdict).not.toBe("block");
      }
      // The message is changed, and the sender's word is given, on a click only.
      for (const effect of next.effects) {
        if (effect.type === "gather") expect(effect.run).toBe(state.run + 1);
        else expect(event.type === CLICKS[effect.type] || (effect.type === "undo" && isUndoingAll(state))).toBe(true);
      }
      // One thing at a time.
      expect(next.effects.length).toBeLessThanOrEqual(1);
      // What is shown is always of the latest reading.
      if (next.state.run !== state.run) expect(next.effects.map(({ type }) => type)).toEqual(["gather"]);
      ({ state } = next);
    }
  });
});
