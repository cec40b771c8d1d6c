import { defineRecognizer } from "./define";

/** Married or not, as words or codes. */
export const recognizeMaritalStatus = defineRecognizer({ id: "marital-status" });
