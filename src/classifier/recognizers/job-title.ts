import { defineRecognizer } from "./define";
import { isFormOfAddress } from "./gender";
import { isWords } from "./values/value-tests";

/** What an account may do is nobody's job. */
const ACCESS =
  /^(?:super|power|basic|normal|regular|standard)?[ _-]?(?:admin|administrator|user|guest|viewer|owner|member|moderator|editor|customer|client|student|agent|end-user|subscriber|attendee|presenter|organi[sz]er|root|role[ _]user|role[ _]admin)$/i;

const MARK = /^[A-G][+-]?$/i;

/** What somebody does for a living; "Mr" under "Title" is not, nor a mark under "Grade". */
export const recognizeJobTitle = defineRecognizer({
  id: "job-title",
  fits: (value) =>
    isWords(value) && !ACCESS.test(String(value)) && !isFormOfAddress(value) && !MARK.test(String(value)),
});
