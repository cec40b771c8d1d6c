import type { Recipient } from "../classifier/index";
import type { SetRecipients } from "../fixes/index";
import type { ApplyResult } from "./apply-result";
import { notBegun } from "./apply-result";
import type { OfficeFailure } from "./failure";
import { failed } from "./failure";
import { readRecipients } from "./gather-recipients";
import type { RecipientFields } from "./recipient-fields";
import {
  RECIPIENT_FIELDS,
  addToField,
  eachField,
  everybodyIn,
  isSameAudience,
  readWholeFields,
  setField,
  without,
  withoutDuplicates,
} from "./recipient-fields";
import { recipientsPerField } from "./recipient-limits";

/**
 * Brings the three fields from what they hold to what `plan` makes of it, losing nobody: every field grows first, the growth is read
 * back, and only then anything is taken out. On a failure, what was added is taken out again and what was taken out is put back.
 */
export async function applyRecipients(plan: (before: RecipientFields) => RecipientFields): Promise<ApplyResult> {
  const read = await readWholeFields();
  if (!read.ok) return notBegun(read.failure);
  const before = read.value;
  const target = plan(before);
  const obstacle = findObstacle(before, target);
  if (obstacle !== null) return notBegun(obstacle);
  const added = without(everybodyIn(target), everybodyIn(before));
  const undoOf = (removed: readonly Recipient[]): readonly SetRecipients[] => [
    { type: "set-recipients", ...before, added, removed },
  ];
  const failure = await changeFields(before, target);
  if (failure === null) return { ok: true, undo: undoOf(without(everybodyIn(before), everybodyIn(target))) };
  const isUnchanged = await restore(before, target, failure);
  // Whom a half-done change left where is not known: everybody comes back.
  return { ok: false, failure, isUnchanged, undo: isUnchanged ? [] : undoOf(everybodyIn(before)) };
}

/** What would lose somebody on the way, found before anything is touched. */
function findObstacle(before: RecipientFields, target: RecipientFields): OfficeFailure | null {
  for (const field of RECIPIENT_FIELDS) {
    if (isSameAudience(before[field], target[field])) continue;
    // A contact group comes without an address and cannot be written again (office-js#5439, error 5010).
    if (before[field].some(({ address }) => address === "")) return failed(`${field}.getAsync`, "no-address").failure;
    if (target[field].length > recipientsPerField()) return failed(`${field}.addAsync`, "too-many").failure;
  }
  return null;
}

async function changeFields(now: RecipientFields, target: RecipientFields): Promise<OfficeFailure | null> {
  return (await growFields(now, target)) ?? (await shrinkFields(now, target)) ?? (await verifyFields(now, target));
}

async function growFields(now: RecipientFields, target: RecipientFields): Promise<OfficeFailure | null> {
  for (const field of RECIPIENT_FIELDS) {
    const missing = withoutDuplicates(without(target[field], now[field]));
    if (missing.length === 0) continue;
    const failure = await addToField(field, missing);
    if (failure !== null) return failure;
    const grown = await readRecipients(field);
    if (!grown.ok) return grown.failure;
    if (without(target[field], grown.value.entries).length > 0)
      return failed(`${field}.addAsync`, "not-verified").failure;
  }
  return null;
}

async function shrinkFields(now: RecipientFields, target: RecipientFields): Promise<OfficeFailure | null> {
  for (const field of RECIPIENT_FIELDS) {
    if (without(now[field], target[field]).length === 0) continue;
    // Setting replaces the field, so whoever came since it was read would be lost.
    const last = await readRecipients(field);
    if (!last.ok) return last.failure;
    if (newcomersIn(last.value.entries, now[field], target[field]).length > 0) {
      return failed(`${field}.getAsync`, "changed").failure;
    }
    const failure = await setField(field, withoutDuplicates(target[field]));
    if (failure !== null) return failure;
  }
  return null;
}

async function verifyFields(before: RecipientFields, target: RecipientFields): Promise<OfficeFailure | null> {
  const read = await readWholeFields();
  if (!read.ok) return read.failure;
  const now = read.value;
  const wrong = RECIPIENT_FIELDS.find((field) => !isSameAudience(now[field], target[field]));
  if (wrong === undefined) return null;
  const hasNewcomers = newcomersIn(now[wrong], before[wrong], target[wrong]).length > 0;
  return failed(`${wrong}.setAsync`, hasNewcomers ? "changed" : "not-verified").failure;
}

/** Whom the sender added meanwhile: neither there before, nor put there by us. */
function newcomersIn(
  now: readonly Recipient[],
  before: readonly Recipient[],
  target: readonly Recipient[],
): readonly Recipient[] {
  return without(now, [...before, ...target]);
}

/** @returns true where the fields were read again and hold what they held before, and whom the sender added meanwhile */
async function restore(before: RecipientFields, target: RecipientFields, failure: OfficeFailure): Promise<boolean> {
  const read = await readWholeFields();
  if (!read.ok) return false;
  const now = read.value;
  const wanted = eachField((field) => {
    const staying = without(now[field], without(target[field], before[field]));
    return [...staying, ...without(before[field], staying)];
  });
  // A field whose replacing was not answered may yet be emptied: then whoever was in it must stay where they were added.
  const mayStillShrink = failure.kind === "silent" && failure.call.endsWith(".setAsync");
  await (mayStillShrink ? growFields(now, wanted) : changeFields(now, wanted));
  const restored = await readWholeFields();
  return (
    !mayStillShrink &&
    restored.ok &&
    RECIPIENT_FIELDS.every((field) => isSameAudience(restored.value[field], wanted[field]))
  );
}
