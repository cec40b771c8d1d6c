import type { CopySteps } from "../fixes/index";
import { paint } from "./paint";

/** Bytes that are packed before somebody else is let in. */
const SLICE = 1 << 20;

/**
 * Carries out step by step what would hold the pane up as a whole: between two steps it draws, and hears the sender.
 *
 * @param pack ours, where the browser has nothing of its own
 * @param go tells how far it is, from 0 to 1, and whether it is still wanted
 * @returns null where it was not wanted any more
 */
export async function paceSteps<Result>(
  steps: CopySteps<Result>,
  pack: (bytes: Uint8Array) => Uint8Array,
  go: (share: number) => boolean,
): Promise<Result | null> {
  let step = steps.next();
  while (step.done !== true) {
    const { value } = step;
    const isWanted = async (): Promise<boolean> => {
      const answer = go(value.share);
      await paint();
      return answer && go(value.share);
    };
    if (!(await isWanted())) return null;
    if (value.type === "progress") step = steps.next();
    else {
      const packed = await packSlices(value.bytes, pack, isWanted);
      if (packed === null) return null;
      step = steps.next(packed);
    }
  }
  return step.value;
}

/** With the browser's own packing, which is several times as fast as ours; null where it was not wanted to its end. */
async function packSlices(
  bytes: Uint8Array,
  pack: (bytes: Uint8Array) => Uint8Array,
  isWanted: () => Promise<boolean>,
): Promise<Uint8Array | null> {
  if (typeof CompressionStream === "undefined") return pack(bytes);
  const stream = new CompressionStream("deflate-raw");
  const packed = new Response(stream.readable).arrayBuffer();
  const writer = stream.writable.getWriter();
  for (let at = 0; at < bytes.length; at += SLICE) {
    await writer.write(bytes.slice(at, at + SLICE));
    if (await isWanted()) continue;
    packed.catch(() => undefined);
    await writer.abort();
    return null;
  }
  await writer.close();
  return new Uint8Array(await packed);
}
