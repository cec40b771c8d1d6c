/**
 * SHA-256 (FIPS 180-4) in plain JavaScript: the JavaScript-only runtime has no `crypto`, and a library's would be five times as large, in a
 * handler that has to stay small. It keeps no secret.
 *
 * @returns 32 bytes
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  const state = Int32Array.from(INITIAL);
  const whole = bytes.length - (bytes.length % BLOCK);
  for (let at = 0; at < whole; at += BLOCK) addBlock(state, bytes, at);
  const tail = tailOf(bytes, whole);
  for (let at = 0; at < tail.length; at += BLOCK) addBlock(state, tail, at);
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, position) => digest.setInt32(position * 4, word));
  return new Uint8Array(digest.buffer);
}

const BLOCK = 64;

/** The bytes that fill no block, a bit that ends them, and their number in bits (5.1.1). */
function tailOf(bytes: Uint8Array, whole: number): Uint8Array {
  const rest = bytes.length - whole;
  const tail = new Uint8Array(rest < BLOCK - 8 ? BLOCK : 2 * BLOCK);
  tail.set(bytes.subarray(whole));
  tail[rest] = 0x80;
  const view = new DataView(tail.buffer);
  view.setUint32(tail.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(tail.length - 4, (bytes.length * 8) % 2 ** 32);
  return tail;
}

/** The first 64 primes, of whose roots the constants are the first bits behind the point (4.2.2, 5.3.3). */
const PRIMES: number[] = [];
for (let number = 2; PRIMES.length < 64; number++) {
  if (PRIMES.every((prime) => number % prime !== 0)) PRIMES.push(number);
}
const behindPoint = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
const INITIAL = PRIMES.slice(0, 8).map((prime) => behindPoint(Math.sqrt(prime)));
const ROUNDS = Int32Array.from(PRIMES, (prime) => behindPoint(Math.cbrt(prime)));
const schedule = new Int32Array(64);

/** 6.2.2 */
function addBlock(state: Int32Array, bytes: Uint8Array, at: number): void {
  for (let t = 0; t < 64; t++) {
    if (t < 16) {
      const from = at + t * 4;
      schedule[t] =
        ((bytes[from] as number) << 24) |
        ((bytes[from + 1] as number) << 16) |
        ((bytes[from + 2] as number) << 8) |
        (bytes[from + 3] as number);
      continue;
    }
    const early = schedule[t - 15] as number;
    const late = schedule[t - 2] as number;
    schedule[t] =
      (schedule[t - 16] as number) +
      (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) +
      (schedule[t - 7] as number) +
      (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    const one =
      h +
      (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
      ((e & f) ^ (~e & g)) +
      (ROUNDS[t] as number) +
      (schedule[t] as number);
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, position) => (state[position] = (state[position] as number) + word));
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
