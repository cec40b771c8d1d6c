import type { OpenDraft, OpenDraftOptions } from "../outlook/index";
import { ManualClock, openDraft } from "../outlook/index";

/** The clients whose libraries differ: the web's, and the one of classic Windows. */
export const CLIENTS = ["web", "classic"] as const;

interface Ended<T> {
  readonly value: T;
  readonly outlook: OpenDraft;
  /** Milliseconds of the test's time that it took. */
  readonly took: number;
  /** Timers that the code under test left running. */
  readonly timersLeft: number;
}

/**
 * Runs code of the Office layer in a task pane of the stand-in. Its timers and Outlook's live in the test's time, which moves on until
 * the code has ended, so waiting for an answer that never comes takes no time.
 */
export async function inPane<T>(
  options: Omit<OpenDraftOptions, "clock">,
  code: (outlook: OpenDraft, clock: ManualClock) => Promise<T>,
): Promise<Ended<T>> {
  const clock = new ManualClock();
  const outlook = openDraft({ ...options, clock });
  return outlook.inPane(async () => {
    const timers = new Set<number>();
    const putBack = replaceTimers(clock, timers);
    try {
      const started = clock.now();
      const end = { isReached: false };
      const running = code(outlook, clock).finally(() => (end.isReached = true));
      while (!end.isReached) await clock.advance(STEP);
      return { value: await running, outlook, took: clock.now() - started, timersLeft: timers.size };
    } finally {
      putBack();
    }
  });
}

const STEP = 500;

function replaceTimers(clock: ManualClock, timers: Set<number>): () => void {
  const { setTimeout, clearTimeout } = globalThis;
  Object.assign(globalThis, {
    setTimeout: (callback: () => void, milliseconds: number) => {
      const timer = clock.setTimeout(() => {
        timers.delete(timer);
        callback();
      }, milliseconds);
      timers.add(timer);
      return timer;
    },
    clearTimeout: (timer: number) => {
      timers.delete(timer);
      clock.clearTimeout(timer);
    },
  });
  return () => Object.assign(globalThis, { setTimeout, clearTimeout });
}
