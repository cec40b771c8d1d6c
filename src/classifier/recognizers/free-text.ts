import { defineRecognizer } from "./define";

/** Remarks: nobody can say beforehand what stands in them. */
export const recognizeFreeText = defineRecognizer({ id: "free-text" });
