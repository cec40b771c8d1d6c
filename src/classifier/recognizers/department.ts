import { defineRecognizer } from "./define";

/** Where in the organisation; tells that a table is about staff. */
export const recognizeDepartment = defineRecognizer({ id: "department" });
