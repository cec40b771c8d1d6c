import { defineRecognizer, mostly } from "./define";
import type { Value } from "./define";

const IP_V4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/;
const IP_V6 = /^(?=[\da-f:]*:[\da-f:]*:)[\da-f:]{6,39}$/i;

function isIpAddress(value: Value): boolean {
  return (
    typeof value === "string" && value.length <= 45 && (IP_V4.test(value) || (IP_V6.test(value) && value.length > 12))
  );
}

/** Addresses a person was online with. */
export const recognizeIpAddress = defineRecognizer({
  id: "ip-address",
  fits: isIpAddress,
  proves: ({ values }) => mostly(values, 0.8, isIpAddress),
});
