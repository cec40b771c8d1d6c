import { defineRecognizer } from "./define";
import { nameShape } from "./values/name-shape";
import { isCode } from "./values/value-tests";

/** Whom somebody reports to, by name, number or entry of a directory. A supervisor is never counted as one of the people of the table. */
export const recognizeSupervisor = defineRecognizer({
  id: "supervisor",
  fits: (value) => nameShape(value) !== null || isCode(value) || /^CN=/i.test(String(value)),
});
