import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { sha256 } from "../../src/review/sha-256";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const reference = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const text = (letters: string): Uint8Array => new Uint8Array(Buffer.from(letters));

test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
])("the standard's example %o", (letters, digest) => {
  expect(hex(sha256(text(letters)))).toBe(digest);
});

test("a million letters", () => {
  expect(hex(sha256(text("a".repeat(1_000_000))))).toBe(
    "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
  );
});

test("every length around the ends of a block", () => {
  for (let length = 0; length < 260; length++) {
    const bytes = Uint8Array.from({ length }, (_, at) => at * 7 + length);
    expect(hex(sha256(bytes))).toBe(reference(bytes));
  }
});

property.prop([fc.uint8Array({ maxLength: 3_000 })])("any bytes, as another implementation has it", (bytes) => {
  expect(hex(sha256(bytes))).toBe(reference(bytes));
});
