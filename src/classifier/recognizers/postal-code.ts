import { defineRecognizer } from "./define";
import type { Value } from "./define";

/** Up to ten letters and digits: "94025", "GL15 1XD", "1234 AB", "02-495". */
function isPostalCode(value: Value): boolean {
  return (
    typeof value === "number" ||
    (typeof value === "string" && /^[\dA-Z〒][\dA-Z \-.]{1,10}$/i.test(value) && /\d|^[A-Z]{2}-?x/i.test(value))
  );
}

/** Postal codes; together with a birth date and a gender they single out most people. */
export const recognizePostalCode = defineRecognizer({ id: "postal-code", fits: isPostalCode });
