import { inflateRawSync } from "node:zlib";
import { inflateInSlices, type InflatePort } from "../classifier/index";

/** Beyond, slices keep memory low. */
const WHOLE = 256 * 1024 * 1024;
/** What claims to be packed harder may be a bomb, which must stop before it is inflated as a whole. */
const USUAL_RATIO = 100;

/** Node's own inflate for parts that are as large as they claim to be; all others go the way of the add-in. */
export const nativeInflate: InflatePort = (packed, declaredSize, take) => {
  const isPlausible = declaredSize > 0 && declaredSize <= Math.min(WHOLE, USUAL_RATIO * packed.length);
  const whole = isPlausible ? inflatedOrNull(packed, declaredSize) : null;
  if (whole === null) inflateInSlices(packed, declaredSize, take);
  else take(whole);
};

function inflatedOrNull(packed: Uint8Array, declaredSize: number): Uint8Array | null {
  try {
    const whole = inflateRawSync(packed, { maxOutputLength: declaredSize });
    return whole.length === declaredSize ? whole : null;
  } catch {
    return null;
  }
}
