import { sha256 as hash } from "@noble/hashes/sha2.js";

/** SHA-256 in plain JavaScript: the JavaScript-only runtime has no `crypto`. The library's own types need more than ES2016. */
export const sha256 = hash as (bytes: Uint8Array) => Uint8Array;
