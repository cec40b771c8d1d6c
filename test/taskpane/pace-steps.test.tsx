import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { CopySteps } from "../../src/fixes/index";
import { paceSteps } from "../../src/taskpane/pace-steps";

const BYTES = new Uint8Array(3_000_000).map((_, i) => i % 251);

/** Two pauses around something to pack; gives what was packed, unpacked again. */
function* copying(heard: string[]): CopySteps<Uint8Array> {
  yield { type: "progress", share: 0.25 };
  heard.push("begun");
  const packed = yield { type: "pack", share: 0.5, bytes: BYTES };
  heard.push("packed");
  yield { type: "progress", share: 0.75 };
  return new Uint8Array(inflateRawSync(packed!));
}

const noPacking = (): Uint8Array => {
  throw new Error("the platform packs");
};

describe("steps in the pane", () => {
  it("come to their end, and say how far they are on the way", async () => {
    const shares: number[] = [];
    const result = await paceSteps(copying([]), noPacking, (share) => shares.push(share) > 0);
    expect(result).toHaveLength(BYTES.length);
    expect(result?.every((byte, i) => byte === BYTES[i])).toBe(true);
    expect([...new Set(shares)]).toEqual([0.25, 0.5, 0.75]);
  });

  it.each([
    { at: 0.25, heard: [] },
    { at: 0.5, heard: ["begun"] },
    { at: 0.75, heard: ["begun", "packed"] },
  ])("go no further than where they are stopped: $at", async ({ at, heard }) => {
    const done: string[] = [];
    expect(await paceSteps(copying(done), noPacking, (share) => share < at)).toBeNull();
    expect(done).toEqual(heard);
  });

  it("are stopped while the sender sees the last one drawn", async () => {
    let isWanted = true;
    const go = (): boolean => {
      const answer = isWanted;
      // As a click that comes in between.
      isWanted = false;
      return answer;
    };
    expect(await paceSteps(copying([]), noPacking, go)).toBeNull();
  });
});
