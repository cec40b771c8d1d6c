import { fc, test as property } from "@fast-check/vitest";
import { domainToASCII } from "node:url";
import { expect, test } from "vitest";
import { readableDomain } from "../../../../src/classifier/rules/contract/punycode";

test.each([
  ["xn--mller-kva.example", "müller.example"],
  ["mail.xn--80ak6aa92e.com", "mail.аррӏе.com"],
  ["xn--r8jz45g.jp", "例え.jp"],
  ["contoso.com", "contoso.com"],
  ["", ""],
])("%s is read as %s", (written, read) => {
  expect(readableDomain(written)).toBe(read);
});

test.each(["xn--\u00e9.com", "xn--a!b.com", "xn--99999999999999.com"])("%s is no such text and stays", (written) => {
  expect(readableDomain(written)).toBe(written);
});

property.prop([fc.stringMatching(/^[a-zäöüéèßñçøåžščабвгдежзий]{1,20}$/u)])(
  "reads what the platform writes",
  (label) => {
    const written = domainToASCII(`${label}.example`);
    // The platform folds what it writes ("ß" stays, signs of another script may be refused).
    fc.pre(written !== "");
    expect(domainToASCII(readableDomain(written))).toBe(written);
  },
);
