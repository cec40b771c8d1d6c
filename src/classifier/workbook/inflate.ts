import { Inflate, inflateSync } from "fflate";
import type { InflatePort } from "./workbook";

/**
 * Up to these a part is inflated in one go, which takes 1.5 times less. Beyond, slices keep memory low. Deflate makes at most 1,032
 * bytes of one, which bounds the time a lie about the size can cost.
 */
const WHOLE_PACKED = 512 * 1024;
const WHOLE_DECLARED = 32 * 1024 * 1024;
/** fflate allocates several buffers for each slice; these sizes measured fastest. */
const SLICE = 8192;

export const inflateWithFflate: InflatePort = (packed, declaredSize, take) => {
  // An honest part is hardly ever larger packed.
  const isPlausible = declaredSize >= packed.length || packed.length < SLICE;
  if (isPlausible && packed.length <= WHOLE_PACKED && declaredSize <= WHOLE_DECLARED) {
    // fflate silently truncates to a given `out`; the byte on top tells a part that is larger than declared.
    const whole = inflateSync(packed, { out: new Uint8Array(declaredSize + 1) });
    if (whole.length <= declaredSize) {
      take(whole);
      return;
    }
  }
  inflateInSlices(packed, take);
};

function inflateInSlices(packed: Uint8Array, take: (slice: Uint8Array) => boolean): void {
  const progress = { isWanted: true };
  const stream = new Inflate((slice) => {
    if (progress.isWanted && slice.length > 0) progress.isWanted = take(slice);
  });
  for (let start = 0; progress.isWanted && start < packed.length; start += SLICE) {
    stream.push(packed.subarray(start, start + SLICE), start + SLICE >= packed.length);
  }
}
