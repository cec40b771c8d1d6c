import { JOB_WORDS } from "../../../standards/job-words";
import { mostly } from "../../define";
import { headerTokens, withoutAccents } from "../../header/header-text";
import { has } from "./silent-column";
import type { SilentRule } from "./silent-column";

const HELD = 0.6;
const LONGEST = 60;
const FEWEST = 2;

const WORDS = withoutAccents(JOB_WORDS).split(" ");
const ENDS = new RegExp(`(?:${WORDS.filter(isEnd).join("|").replace(/\*/g, "")})(?:in)?$`);
const BEGINNINGS = new RegExp(`^(?:${WORDS.filter((word) => !isEnd(word)).join("|")})`);

/** "Engineering", "Verwaltung", "Contabilidad": what a department does, and nobody is. */
const ACTIVITY =
  /(?:ing|tion|ment|ung|cion|zione|cao|cja|osc|dade?|it[ae]|tate|eria|ie|ance|research|design|arts|control|admin|secretariat)$/;

function isEnd(word: string): boolean {
  return word.charAt(0) === "*";
}

/** Words for what people do, under no header beside the people who do it. */
export const jobs: SilentRule = {
  kind: "job-title",
  tells: ({ values }, company) =>
    values.length >= FEWEST &&
    !has(company, "job-title") &&
    mostly(
      values,
      HELD,
      (value) =>
        typeof value === "string" &&
        value.length <= LONGEST &&
        headerTokens(value).some((token) => !ACTIVITY.test(token) && (BEGINNINGS.test(token) || ENDS.test(token))),
    ),
};
