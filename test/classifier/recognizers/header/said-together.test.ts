import { describe, expect, it } from "vitest";
import { readHeader } from "../../../../src/classifier/recognizers/header/header-reading";

const kindsOf = (header: string): string[] =>
  [...readHeader(header).kinds].filter(([, strength]) => strength >= 0.4).map(([kind]) => kind);

describe("words that say something together", () => {
  it.each([
    ["Employee ref", "employee-id"],
    ["Client ref", "person-reference"],
    ["Manager", "supervisor"],
    ["Manager full name", "supervisor"],
    ["Manager's employee number", "supervisor"],
    ["Manager's phone", "phone"],
    ["Job title description", "job-title"],
    ["Guardian", "family"],
    ["Guardian e-mail", "email"],
    ["City of the company", "location"],
  ])("%j says %s and nothing else", (header, kind) => {
    expect(kindsOf(header)).toEqual([kind]);
  });

  it.each(["Pay frequency", "Salary type", "PIN status", "Position ID", "Guardian notified", "Address ID"])(
    "%j holds nothing of what it names",
    (header) => {
      expect(kindsOf(header)).toEqual([]);
    },
  );
});
