import { defineRecognizer } from "./define";
import { isCode } from "./values/value-tests";

/** Passports, visas and other travel documents; each country numbers differently, so only the header can tell. */
export const recognizePassport = defineRecognizer({ id: "passport", fits: isCode });
