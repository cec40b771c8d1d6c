/** What making a copy hands out on its way: how far it is, from 0 to 1, or a part whose packed bytes (raw DEFLATE) it waits for. */
export type CopyStep =
  | { readonly type: "progress"; readonly share: number }
  | { readonly type: "pack"; readonly share: number; readonly bytes: Uint8Array };

/** Work that can be interrupted between its steps. Whoever drives it answers a `pack`, and only that. */
export type CopySteps<Result> = Generator<CopyStep, Result, Uint8Array | undefined>;

/** What a platform has of its own to pack with, which is several times as fast as ours. */
export type DeflatePort = (bytes: Uint8Array) => Uint8Array;

/** Shares of the whole that are done when its parts are, roughly by the time they take. */
export const SHARES = { begun: 0.1, copied: 0.6, packed: 0.75 } as const;

/** In one go. */
export function finishSteps<Result>(steps: CopySteps<Result>, deflate: DeflatePort): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next(step.value.type === "pack" ? deflate(step.value.bytes) : undefined);
  return step.value;
}
