import { decodeAscii } from "../text/utf8";

const ZERO = 0x30;
const DOT = 0x2e;
const MINUS = 0x2d;
/** With this many digits the digits alone and a power of ten are exact, so one division rounds right. */
const EXACT_DIGITS = 15;
/** So many digits stay below 2^31. */
const SURE_DIGITS = 9;
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** A decimal number; NaN where the bytes are none. */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS;
  const from = isNegative ? start + 1 : start;
  let digits = 0;
  let count = 0;
  let dotAt = -1;
  for (let i = from; i < end; i++) {
    const digit = (bytes[i] as number) - ZERO;
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      count++;
    } else if (bytes[i] === DOT && dotAt < 0) dotAt = i;
    else return parseOther(bytes, start, end);
  }
  if (count === 0 || count > EXACT_DIGITS) return parseOther(bytes, start, end);
  const value = dotAt < 0 ? digits : digits / (POWERS[end - dotAt - 1] as number);
  return isNegative ? -value : value;
}

function parseOther(bytes: Uint8Array, start: number, end: number): number {
  const text = decodeAscii(bytes, start, end).trim();
  return text === "" ? NaN : Number(text);
}

/** A whole number from 0 to 2^31; -1 where the bytes are none. */
export function parseIndex(bytes: Uint8Array, start: number, end: number): number {
  let index = 0;
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] as number) - ZERO;
    if (digit < 0 || digit > 9 || i - start === SURE_DIGITS) return parseUnusualIndex(bytes, start, end);
    index = index * 10 + digit;
  }
  return start === end ? -1 : index;
}

function parseUnusualIndex(bytes: Uint8Array, start: number, end: number): number {
  const value = parseNumber(bytes, start, end);
  return value >= 0 && value <= 0x7fffffff && Math.floor(value) === value ? value : -1;
}
