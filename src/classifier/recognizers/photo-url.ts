import { defineRecognizer } from "./define";
import type { Value } from "./define";

/** A link, a domain, a file of a picture, or the name of a profile. */
function isLink(value: Value): boolean {
  return typeof value === "string" && value.length <= 2_000 && !/\s\S+\s/.test(value);
}

/** Photos and profiles of a person. */
export const recognizePhotoUrl = defineRecognizer({ id: "photo-url", fits: isLink });
