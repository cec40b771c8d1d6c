import { defineRecognizer } from "./define";

/** Health in any form: diagnoses, disability, doses, scores. A special category (GDPR Art. 9); the values may be anything. */
export const recognizeHealth = defineRecognizer({ id: "health" });
