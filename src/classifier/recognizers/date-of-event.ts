import { defineRecognizer } from "./define";

/** Dates of anything but birth. */
export const recognizeDateOfEvent = defineRecognizer({ id: "date-of-event" });
