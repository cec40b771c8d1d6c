import { Buffer } from "node:buffer";
import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { encodeBase64 } from "../../src/office/encode-base64";

test.prop([fc.uint8Array()])("bytes become what every decoder makes the same bytes of", (bytes) => {
  expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
});

it("joins blocks without padding between them", () => {
  const bytes = Uint8Array.from({ length: 3 * 8192 * 2 + 1 }, (_, index) => index % 251);
  expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
});
