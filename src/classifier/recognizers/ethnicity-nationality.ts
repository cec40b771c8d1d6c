import { defineRecognizer } from "./define";

/** Origin, nationality and citizenship; often coded, so values are not tested. */
export const recognizeEthnicityNationality = defineRecognizer({ id: "ethnicity-nationality" });
