import { domainToASCII } from "node:url";
import { describe, expect, test } from "vitest";
import { BALANCED, unknown } from "../../../src/classifier/index";
import { lookAlikePairs } from "../../../src/classifier/rules/contract/look-alike";
import { inspectionOf } from "../../support/inspection";
import { addresses, buildSnapshot } from "../../support/message";
import { testRule } from "../../support/test-rule";

const payroll = inspectionOf("payroll.xlsx", 700, ["full-name", "national-id", "salary"]);
const from = "anna.kim@contoso.example.org";

testRule("recipient-domain", ["failed", "passed", "cantTell", "inapplicable"], {
  failed: [
    {
      name: "Snapchat 2016: payroll to a private address",
      message: buildSnapshot({ from, to: ["ceo.name@gmail.com"] }),
      inspections: [payroll],
      data: { people: 1, freeMail: 1, lookAlikes: 0, isOwnAddress: false, exposed: 700 },
      exposure: "outside",
    },
    {
      name: "to the sender's own private address",
      message: buildSnapshot({ from, to: ["Anna_Kim@gmail.com"] }),
      inspections: [payroll],
      data: { isOwnAddress: true },
    },
    {
      name: "payroll to a look-alike of the own domain",
      message: buildSnapshot({ from: "hr@contoso.example", to: ["ceo@contosso.example"] }),
      inspections: [payroll],
      data: { lookAlikes: 1, freeMail: 0 },
      exposure: "grave",
    },
    {
      name: "one of five partners is mistyped",
      message: buildSnapshot({ to: [...addresses(4, "northwind.example"), "eva@nothwind.example"] }),
      data: { people: 1, lookAlikes: 1, exposed: null },
      exposure: "minor",
    },
    ...["contoso.co.example", "contoso-payroll.example", "mycontoso.example"].map((domain) => ({
      name: `payroll to the own name elsewhere: ${domain}`,
      message: buildSnapshot({ from: "hr@contoso.example", to: [`ceo@${domain}`] }),
      inspections: [payroll],
      data: { lookAlikes: 1 },
      exposure: "outside",
    })),
    {
      name: "payroll to a Cyrillic look-alike in its ASCII form",
      message: buildSnapshot({ from: "hr@apple.example", to: [`ceo@${domainToASCII("аррӏе.example")}`] }),
      inspections: [payroll],
      exposure: "grave",
    },
    {
      name: "a look-alike in Bcc",
      message: buildSnapshot({ from: "hr@contoso.example", bcc: ["ceo@c0ntoso.example"] }),
      data: { lookAlikes: 1 },
    },
  ],
  passed: [
    {
      name: "ordinary mail to the organisation's other offices and brands",
      message: buildSnapshot({
        from: "a@contoso.org",
        to: ["b@contoso.com", "c@contoso.de", "d@contoso-foundation.org", "e@contoso.co.uk"],
      }),
    },
    {
      name: "a private address, and nothing about people",
      message: buildSnapshot({ to: ["friend@gmail.com"] }),
      inspections: [inspectionOf("menu.xlsx", null)],
    },
    {
      name: "a board's contact sheet to a member's private address",
      message: buildSnapshot({ to: ["member@gmail.com"] }),
      inspections: [inspectionOf("board.xlsx", 8, ["full-name", "email", "phone"])],
    },
    { name: "payroll to a partner", message: buildSnapshot({ to: ["desk@payroll.example"] }), inspections: [payroll] },
    {
      name: "a sub-domain of the own one",
      message: buildSnapshot({ to: ["a@field.example.org"] }),
      inspections: [payroll],
    },
    {
      name: "an approved look-alike holds no surprise",
      message: buildSnapshot({ to: ["a@gmail.com"] }),
      inspections: [payroll],
      policy: { ...BALANCED, approvedDomains: ["gmail.com"] },
    },
  ],
  cantTell: [
    {
      name: "Bcc could not be read",
      message: { ...buildSnapshot({ to: ["a@b.example"] }), bcc: unknown("host-silent") },
      reason: "host-silent",
    },
  ],
  inapplicable: [{ name: "nobody yet", message: buildSnapshot(), inspections: [payroll] }],
});

describe("look-alikes", () => {
  test.each([
    ["contoso.com", "contosso.com"],
    ["contoso.com", "contsoo.com"],
    ["contoso.com", "conteso.com"],
    ["contoso.com", "con-toso.com"],
    ["contoso.com", "contoso.co"],
    ["contoso.com", "contoso.cm"],
    ["contoso.com", "contoso.con"],
    ["contoso.org", "contoso.ogr"],
    ["modern.org", "modem.org"],
    ["vvater.org", "water.org"],
    ["google.com", "g00gle.com"],
    ["paypal.com", "раураl.com"],
    ["international-relief.org", "internationnal-releif.org"],
    ["mail.contoso.co.uk", "mail.contosso.co.uk"],
    ["gmail.com", "gmial.com"],
    ["gmail.com", "gmail.co"],
    ["yahoo.com", "yahooo.com"],
    ["hotmail.com", "hotmal.com"],
    ["outlook.com", "outlock.com"],
    ["a.contoso.com", "a.contosso.com"],
  ])("%s and %s", (one, other) => {
    expect(lookAlikePairs(["fabrikam.com", other, "partner.example", one])).toHaveLength(1);
  });

  test.each([
    ["contoso.com", "contoso.com"],
    ["contoso.com", "mail.contoso.com"],
    ["contoso.de", "contoso.be"],
    ["contoso.com", "contoso.net"],
    ["contoso.com", "fabrikam.com"],
    ["abc.org", "abd.org"],
    ["mail1.example", "mail2.example"],
    ["example.com", "example.de"],
    ["un.org", "uno.org"],
    ["gmail.com", "mail.com"],
    ["gmail.com", "ymail.com"],
    ["hotmail.com", "hotmail.fr"],
    ["web.de", "gmx.de"],
    ["unige.ch", "unibe.ch"],
    ["unipd.it", "unipr.it"],
    ["essex.ac.uk", "sussex.ac.uk"],
    ["ucl.ac.uk", "uel.ac.uk"],
    ["uk.fabrikam.com", "us.fabrikam.com"],
    ["de.abc.com", "be.abc.com"],
    ["dept1.gov.example", "dept2.gov.example"],
    ["contoso.co.uk", "contoso.com"],
    ["contoso.com.au", "contoso.co.nz"],
    ["contoso.com.br", "contoso.com.ar"],
    ["", "contoso.com"],
  ])("not %s and %s", (one, other) => {
    expect(lookAlikePairs(["fabrikam.com", other, "partner.example", one])).toEqual([]);
  });
});
