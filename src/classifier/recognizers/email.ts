import { defineRecognizer, mostly } from "./define";
import type { Value } from "./define";

/** An address as people write it (not all of RFC 5321), also as "Name <address>"; placeholder domains count. */
const ADDRESS = /^(?:[^<>@]{0,80}<)?[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:".]{1,63}(?:\.[^\s@<>(),;:".]{1,63}){1,6}>?[;,]?$/;

export function isEmail(value: Value): boolean {
  return typeof value === "string" && value.length <= 320 && value.indexOf("@") > 0 && ADDRESS.test(value);
}

/** E-mail addresses. Half of the values prove it: lists hold mistyped ones. */
export const recognizeEmail = defineRecognizer({
  id: "email",
  fits: isEmail,
  proves: ({ values }) => mostly(values, 0.5, isEmail),
});
