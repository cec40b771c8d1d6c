import { describe, expect, it } from "vitest";
import { FREE_MAIL_DOMAINS } from "../../../src/classifier/standards/free-mail";

describe("FREE_MAIL_DOMAINS", () => {
  it("are domains in lower case", () => {
    expect([...FREE_MAIL_DOMAINS].filter((domain) => !/^[\da-z-]+(?:\.[\da-z-]+)+$/.test(domain))).toEqual([]);
  });

  it.each(["gmail.com", "outlook.com", "gmx.de", "163.com", "proton.me", "orange.fr"])("hold %s", (domain) => {
    expect(FREE_MAIL_DOMAINS.has(domain)).toBe(true);
  });
});
