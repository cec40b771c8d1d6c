import type { CallResult } from "./failure";
import { failed } from "./failure";
import type { HostCalls } from "./host-calls";
import { ORDINARY_CALL_MS } from "./time-limits";
import { startTimer } from "./timer";

/**
 * Calls a member of `mailbox.item`, or of the settings. Always resolves: errors, silence, a thrown error and a missing member come back as values. An answer
 * after the time limit is ignored.
 *
 * @param milliseconds how long Outlook may take; with 0 or less it is not asked at all
 */
export function callOffice<Name extends keyof HostCalls>(
  name: Name,
  parameters: HostCalls[Name]["parameters"],
  milliseconds = ORDINARY_CALL_MS,
): Promise<CallResult<HostCalls[Name]["answer"] | null>> {
  type Result = CallResult<HostCalls[Name]["answer"] | null>;
  if (milliseconds <= 0) return Promise.resolve(failed(name, "silent"));
  return new Promise((resolve) => {
    const settle = (result: Result): void => {
      stopTimer();
      resolve(result);
    };
    const stopTimer = startTimer(milliseconds, () => resolve(failed(name, "silent")));
    // Missing permission and parameters out of range are thrown, not answered (checkPermissionsAndThrow in the library).
    try {
      const call = findCall(name);
      if (call === null) settle(failed(name, "missing"));
      else call(...parameters, (answer) => settle(readAnswer(name, answer)));
    } catch (error) {
      settle(failed(name, "threw", codeOf(error)));
    }
  });
}

/** As `callOffice`, for calls that answer with a value: success without one is a failure. */
export async function askOffice<Name extends keyof HostCalls>(
  name: Name,
  parameters: HostCalls[Name]["parameters"],
  milliseconds = ORDINARY_CALL_MS,
): Promise<CallResult<NonNullable<HostCalls[Name]["answer"]>>> {
  const result = await callOffice(name, parameters, milliseconds);
  if (!result.ok) return result;
  return result.value === null || result.value === undefined
    ? failed(name, "empty")
    : { ok: true, value: result.value };
}

/** An `Office.AsyncResult` of which nothing is certain; its status is text, since the enum's object is absent in older libraries. */
type Answer = { readonly status?: string; readonly value?: unknown; readonly error?: unknown } | null | undefined;
type HostFunction = (this: unknown, ...parameters: unknown[]) => void;

function findCall(name: string): ((...parameters: [...unknown[], (answer: Answer) => void]) => void) | null {
  let owner: unknown = null;
  let member: unknown = name.startsWith("roamingSettings.") ? Office.context : Office.context.mailbox.item;
  for (const part of name.split(".")) {
    owner = member;
    if (owner === null || owner === undefined) return null;
    member = (owner as Record<string, unknown>)[part];
  }
  return typeof member === "function" ? (...parameters) => (member as HostFunction).apply(owner, parameters) : null;
}

function readAnswer<T>(name: string, answer: Answer): CallResult<T | null> {
  if (answer?.status !== "succeeded") return failed(name, "refused", codeOf(answer?.error));
  return { ok: true, value: (answer.value ?? null) as T | null };
}

function codeOf(error: unknown): number | null {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === "number" ? code : null;
}
