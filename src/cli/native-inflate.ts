import { inflateRawSync } from "node:zlib";
import { inflateInSlices, type InflatePort } from "../classifier/index";

/** Beyond, slices keep memory low. */
const WHOLE = 256 * 1024 * 1024;
/** What claims to be packed harder may be a bomb, which must stop before it is inflated as a whole. */
const USUAL_RATIO = 100;

/** Zlib takes no smaller pieces. */
const SMALLEST = 64;

/** Node's own inflate for parts that are as large as they claim to be; all others go the way of the add-in. */
export const nativeInflate: InflatePort = (packed, declaredSize, take) => {
  const isPlausible = declaredSize > 0 && declaredSize <= Math.min(WHOLE, USUAL_RATIO * packed.length);
  const whole = isPlausible ? inflatedOrNull(packed, declaredSize) : null;
  if (whole === null) inflateInSlices(packed, declaredSize, take);
  else take(whole);
};

function inflatedOrNull(packed: Uint8Array, declaredSize: number): Uint8Array | null {
  try {
    // In one piece: zlib's usual ones of 16 KB have to be joined, which takes as long as inflating them. The byte more lets it see the end.
    const whole = inflateRawSync(packed, {
      maxOutputLength: declaredSize,
      chunkSize: Math.max(SMALLEST, declaredSize + 1),
    });
    return whole.length === declaredSize ? whole : null;
  } catch {
    return null;
  }
}
