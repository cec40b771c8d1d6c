import { describe, expect, it } from "vitest";
import {
  divides,
  leaves,
  passesLuhn,
  passesMod1110,
  passesVerhoeff,
} from "../../../../src/classifier/recognizers/values/check-digits";

describe("check digits", () => {
  it.each<[string, (text: string) => boolean, valid: string, invalid: string]>([
    ["Luhn's", passesLuhn, "4111111111111111", "4111111111111112"],
    // The example of Verhoeff's paper of 1969.
    ["Verhoeff's", passesVerhoeff, "2363", "2364"],
    ["ISO 7064's of one digit", passesMod1110, "12345678903", "12345678904"],
    ["what is left of eleven", leaves("21", 11, "01234567890"), "340", "341"],
    ["divisible by ten", divides("31", 10), "31", "32"],
  ])("are %s", (_, passes, valid, invalid) => {
    expect(passes(valid)).toBe(true);
    expect(passes(invalid)).toBe(false);
  });

  it("tell two digits that changed places", () => {
    expect(passesVerhoeff("3263")).toBe(false);
    expect(passesLuhn("4111111111111111".replace("41", "14"))).toBe(false);
  });

  it("are none of nothing", () => {
    expect(passesLuhn("")).toBe(false);
  });
});
