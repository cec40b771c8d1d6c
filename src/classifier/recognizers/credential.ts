import { defineRecognizer, mostly } from "./define";
import type { Value } from "./define";
import { yearOf } from "./values/value-tests";

/** Salted hashes of bcrypt, argon2, crypt: nobody writes them for anything but a password. */
const HASH = /^\$(?:2[aby]?|argon2id?|[156])\$[\w./$,=+-]{20,}$/;

/** One word, whatever it is; sentences are remarks about passwords. */
function isSecret(value: Value): boolean {
  return (
    typeof value === "number" ||
    (typeof value === "string" && yearOf(value) === null && value.length <= 400 && !/\s\S+\s/.test(value))
  );
}

/** Passwords and what stands for them. */
export const recognizeCredential = defineRecognizer({
  id: "credential",
  fits: isSecret,
  proves: ({ values }) => mostly(values, 0.8, (value) => typeof value === "string" && HASH.test(value)),
});
