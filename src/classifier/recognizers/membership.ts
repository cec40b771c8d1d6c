import { defineRecognizer } from "./define";

/** Clubs, subscriptions, consent. */
export const recognizeMembership = defineRecognizer({ id: "membership" });
