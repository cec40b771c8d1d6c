import { describe, expect, it } from "vitest";
import type { MessageEdit } from "../../src/fixes/index";
import type { ApplyResult } from "../../src/office/apply-result";
import { applyEdits } from "../../src/office/apply-edits";
import type { Draft, DraftContent, Fault, FaultRule } from "../outlook/index";
import { FILES, REPLACE } from "../support/listed-files";
import { addresses, recipient } from "../support/message";
import { CLIENTS, inPane } from "./in-test-time";

// Every fix and every undo, with every call of Outlook going wrong at every place, one after the other.

const SENDER = "sam@contoso.example";
const COLLEAGUE = "colleague@contoso.example";

const draft: DraftContent = {
  from: { address: SENDER },
  to: ["lead@example.com", COLLEAGUE],
  cc: addresses(101, "example.com"),
  bcc: ["archive@contoso.example"],
  attachments: FILES,
};

const FIXES: Readonly<Record<string, readonly MessageEdit[]>> = {
  "move-to-bcc": [{ type: "move-to-bcc", staying: [], keepInTo: [recipient(SENDER)] }],
  "move-outside-to-bcc": [{ type: "move-to-bcc", staying: [recipient(COLLEAGUE)], keepInTo: [recipient(SENDER)] }],
  "remove-recipients": [
    {
      type: "remove-recipients",
      recipients: ["lead@example.com", "person0@example.com"].map((each) => recipient(each)),
    },
  ],
  "remove-attachment": [
    { type: "remove-attachment", name: "list.csv", ordinal: 1 },
    { type: "remove-attachment", name: "list.csv", ordinal: 0 },
  ],
  "replace-attachment": [REPLACE],
};

const FAULTS: readonly (readonly [string, Fault])[] = [
  ["fails", { fail: 9020 }],
  ["hangs", { hang: true }],
  ["answers emptily", { empty: true }],
  ["does half", { first: 1 }],
  ["answers without doing it", { answer: null }],
  ["is answered after our patience", { slow: 60_000 }],
];
/** A client that always lies about what is in the message is beyond help; one that never answers, or always refuses, is not. */
const ALWAYS: readonly string[] = ["fails", "hangs", "is answered after our patience"];

/** Everybody and everything in the message: fields apart, in no order. */
function contentOf(opened: Draft): string[] {
  const people = (["to", "cc", "bcc"] as const).flatMap((field) =>
    opened.recipients(field).map(({ address }) => `${field}: ${address}`),
  );
  return [...people, ...filesIn(opened)].sort();
}

/** The same, whatever field somebody is in: what must not be lost. */
function heldBy(opened: Draft): string[] {
  const people = (["to", "cc", "bcc"] as const).flatMap((field) =>
    opened.recipients(field).map(({ address }) => address),
  );
  return [...new Set(people), ...filesIn(opened)].sort();
}

function holds(all: readonly string[], some: readonly string[]): boolean {
  const left = [...all];
  return some.every((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

interface State {
  readonly content: readonly string[];
  readonly held: readonly string[];
}

const stateOf = (opened: Draft): State => ({ content: contentOf(opened), held: heldBy(opened) });

describe.each(CLIENTS)("on %s", (client) => {
  describe.each(Object.keys(FIXES).flatMap((id) => [[id, "fix"] as const, [id, "undo"] as const]))(
    "%s, %s",
    (id, part) => {
      /** Carries out the fix or its undo with faults, and then, without any, the undo of what was left half done. */
      const run = async (faults: readonly FaultRule[]) => {
        const { value, outlook } = await inPane({ client, draft }, async (opened) => {
          let edits = FIXES[id]!;
          if (part === "undo") edits = (await applyEdits(edits)).undo;
          const before = stateOf(opened.draft);
          const callsBefore = opened.calls.names().length;
          for (const fault of faults) opened.faults.add(fault);
          const result: ApplyResult = await applyEdits(edits);
          const calls = opened.calls.names().slice(callsBefore);
          const after = stateOf(opened.draft);
          opened.faults.clear();
          if (!result.ok) await applyEdits(result.undo);
          return { before, result, calls, after };
        });
        return { ...value, mended: stateOf(outlook.draft) };
      };

      const everyRule = (calls: readonly string[]): readonly { says: string; rule: FaultRule }[] =>
        [...new Set(calls)].flatMap((call) => {
          const times = calls.filter((name) => name === call).length;
          return FAULTS.flatMap(([how, does]) => [
            ...Array.from({ length: times }, (_, index) => ({
              says: `${call} number ${String(index + 1)} of ${String(times)} ${how}`,
              rule: { call, nth: index + 1, does },
            })),
            ...(ALWAYS.includes(how) ? [{ says: `every ${call} ${how}`, rule: { call, does } }] : []),
          ]);
        });

      it("loses nothing and says the truth, whatever call goes wrong", { timeout: 120_000 }, async () => {
        const clean = await run([]);
        expect(clean.result.ok).toBe(true);
        const rules = everyRule(clean.calls);
        expect(rules.length).toBeGreaterThan(20);
        const wrong: string[] = [];
        for (const { says, rule } of rules) {
          const { before, result, after, mended } = await run([rule]);
          const isFinished = after.content.join() === clean.after.content.join();
          const isAsBefore = after.content.join() === before.content.join();
          if (!holds(after.held, before.held) && !holds(after.held, clean.after.held)) wrong.push(`lost: ${says}`);
          if (result.ok && !isFinished) wrong.push(`not done, and said to be: ${says}`);
          if (!result.ok && result.isUnchanged && !isAsBefore) wrong.push(`changed, and said not to be: ${says}`);
          if (!result.ok && !holds(mended.held, before.held) && !holds(mended.held, clean.after.held)) {
            wrong.push(`lost by its undo: ${says}`);
          }
        }
        expect(wrong).toEqual([]);
      });
    },
  );
});

function filesIn(opened: Draft): string[] {
  return opened.attachments.map(({ name, bytes }) => `${name}: ${new TextDecoder().decode(bytes)}`);
}
