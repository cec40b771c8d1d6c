import { describe, expect, it } from "vitest";
import {
  areNamedAddresses,
  arePersonalAddresses,
} from "../../../../src/classifier/recognizers/values/personal-addresses";

describe("addresses", () => {
  it.each<[string, string[], boolean, boolean]>([
    ["of named people", ["anna.rossi@example.org", "john.smith@example.com"], true, true],
    ["of people by their initials", ["xk7@example.org", "qz9@example.org", "jw3@example.org"], true, false],
    ["of people run together", ["annakmoore@example.org", "davidbrown@example.org"], true, true],
    ["of firms by their own name", ["keller@keller.example", "novak@novak.example"], false, false],
    ["of functions", ["info@a.example", "sales@b.example", "contact@c.example"], false, false],
    ["of machines", ["root@web01.example", "cron@web02.example", "root@web03.example"], false, false],
    ["of one account everywhere", ["deploy@a.example", "deploy@b.example", "deploy@c.example"], false, false],
    ["of groups", ["rossi.group@example.org", "finance.team@example.org"], false, false],
    [
      "of a function beside two people",
      ["info@a.example", "anna.rossi@example.org", "j.smith@example.org"],
      true,
      true,
    ],
    ["that are none", ["none", "n/a"], false, false],
  ])("%s", (_, addresses, personal, named) => {
    expect(arePersonalAddresses(addresses)).toBe(personal);
    expect(areNamedAddresses(addresses)).toBe(named);
  });
});
