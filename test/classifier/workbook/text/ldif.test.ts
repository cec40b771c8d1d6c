import { expect, it } from "vitest";
import { findLdifTable } from "../../../../src/classifier/workbook/text/ldif";

it("reads entries with encoded values, folded lines and several values", () => {
  const text = `version: 1

dn: cn=A Person,dc=example
objectClass: person
givenName:: UmVuw6ll
sn: Per
 son
mail: a@b.example
mail: c@b.example

dn:: Y249Qg==
sn: Other
shoeSize: 42
`;
  expect(findLdifTable(text)[0]?.rows).toEqual([
    ["givenName", "sn", "mail", "mail 2", "shoeSize"],
    ["Ren\u00E9e", "Person", "a@b.example", "c@b.example"],
    [null, "Other", null, null, "42"],
  ]);
});
