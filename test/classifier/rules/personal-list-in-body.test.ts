import { unknown } from "../../../src/classifier/index";
import { buildSnapshot } from "../../support/message";
import { syntheticPeople } from "../../support/people";
import { peopleLines } from "../../support/people-lines";
import { testRule } from "../../support/test-rule";

const to = ["someone@elsewhere.example"];
const mail = (lines: readonly string[], more: object = {}) =>
  buildSnapshot({ to, bodyText: lines.join("\r\n"), ...more });
const names = (count: number) => syntheticPeople(count).map(({ fullName }) => fullName);

testRule("personal-list-in-body", ["failed", "passed", "cantTell", "inapplicable"], {
  failed: [
    {
      name: "eight people in a pasted table",
      message: mail([
        "Dear Kim,",
        "here is the group:",
        "",
        "Name\tDate of birth\tPhone",
        ...peopleLines(8),
        "",
        "Best, Ana",
      ]),
      data: { people: 8 },
      exposure: "outside",
    },
    {
      name: "parted by commas",
      message: mail(["Please book, as agreed with you:", ...peopleLines(9, ", ")]),
      data: { people: 9 },
    },
    {
      name: "a numbered list with dashes",
      message: mail(peopleLines(10, " - ").map((line, index) => `${String(index + 1)}. ${line}`)),
      data: { people: 10 },
    },
    {
      name: "a table drawn with bars",
      message: mail([
        "| Name | DOB | Phone |",
        "|---|---|---|",
        ...peopleLines(12, " | ").map((line) => `| ${line} |`),
      ]),
      data: { people: 12 },
    },
    { name: "among colleagues", message: mail(peopleLines(20), { to: ["colleague@example.org"] }), exposure: "inside" },
    {
      name: "passport numbers are grave",
      message: mail([
        "Name\tPassport no",
        ...syntheticPeople(31).map(({ fullName }, index) => `${fullName}\tP${String(1_000_000 + index * 37)}`),
      ]),
      exposure: "grave",
    },
    {
      name: "twenty e-mail addresses are an address list, as they were in a file",
      message: mail(syntheticPeople(20).map(({ fullName, email }) => `${fullName}\t${email}`)),
      exposure: "outside",
    },
    {
      name: "nineteen are a contact sheet",
      message: mail(syntheticPeople(19).map(({ fullName, email }) => `${fullName}\t${email}`)),
      exposure: "minor",
    },
    { name: "twelve names alone are an attendance list", message: mail(["Present:", ...names(12)]), exposure: "minor" },
    {
      name: "names and amounts are no contact sheet, whatever the amounts mean",
      message: mail([
        "Customer\tBalance",
        ...names(12).map((name, index) => `${name}\t£${String(400 + index * 31)}.50`),
      ]),
      data: { people: 12 },
      exposure: "outside",
    },
    {
      name: "nine people and what they are ill with",
      message: mail([
        "Off sick this week:",
        ...names(9).map((name, index) => `${name} - ${["asthma", "depression", "migraine"][index % 3]!}`),
      ]),
      exposure: "grave",
    },
    {
      name: "accounts and amounts behind the names, with nothing else between them",
      message: mail(
        names(9).map(
          (name, index) => `${name} DE893704004405320130${String(10 + index)} ${String(120 + index)},00 EUR`,
        ),
      ),
      data: { people: 9 },
      exposure: "outside",
    },
    {
      name: "cards in groups of four digits",
      message: mail(names(8).map((name, index) => `${name} 4539 1488 0343 ${String(6400 + index * 11)} 04/27`)),
      data: { people: 8 },
      exposure: "outside",
    },
    {
      name: "a table whose cells came apart, each in a line of its own",
      message: mail([
        "As agreed:",
        ...["Name", "Date of birth", "Salary"],
        ...syntheticPeople(12).flatMap(({ fullName, birthDate, salary }) => [fullName, birthDate, String(salary)]),
        "Regards",
      ]),
      data: { people: 12, kinds: ["salary", "birth-date", "full-name"] },
    },
    {
      name: "a form for each person",
      message: mail(
        syntheticPeople(10).flatMap(({ fullName, birthDate }, index) => [
          `Name: ${fullName}`,
          `DOB: ${birthDate}`,
          `Diagnosis: ${["asthma", "depression", "migraine"][index % 3]!}`,
          "",
        ]),
      ),
      data: { people: 10 },
      exposure: "grave",
    },
    {
      name: "born then and then, in words",
      message: mail(names(9).map((name, index) => `${name} (${String(1 + index)} April 19${String(60 + index)})`)),
      data: { people: 9 },
      exposure: "outside",
    },
    {
      name: "sixty addresses in one line",
      message: mail([
        syntheticPeople(60)
          .map(({ fullName, email }) => `${fullName} <${email}>`)
          .join("; "),
      ]),
      exposure: "outside",
    },
    { name: "forty names are a list", message: mail(names(40)), exposure: "outside" },
    {
      name: "a forwarded list leaves with the message",
      message: mail(["FYI", "", "-----Original Message-----", ...peopleLines(15)], { composeType: "forward" }),
      data: { people: 15 },
    },
  ],
  passed: [{ name: "seven people", message: mail(peopleLines(7)) }],
  cantTell: [
    {
      name: "the text could not be read",
      message: { ...mail([]), bodyText: unknown("host-refused") },
      reason: "host-refused",
    },
  ],
  inapplicable: [
    {
      name: "a few lines of prose",
      message: mail([
        "Dear Anna,",
        "thank you, we will, as agreed, meet on Tuesday, in Rome.",
        "See you there,",
        "Marco",
      ]),
    },
    {
      name: "a list in the quoted history of a reply",
      message: mail(["Thanks, Anna!", "", "From: Anna Kim", "Sent: Monday", "To: Marco", "", ...peopleLines(30)], {
        composeType: "reply",
      }),
    },
    { name: "quoted line by line", message: mail(["Thanks!", ...peopleLines(30).map((line) => `> ${line}`)]) },
    {
      name: "a list of things",
      message: mail([
        "Item\tPrice\tStock",
        ...Array.from(
          { length: 30 },
          (_, index) => `Bolt M${String(index)}\t${String(index)}.50\t${String(index * 7)}`,
        ),
      ]),
    },
    {
      name: "an agenda with minutes",
      message: mail(
        ["Budget", "Cantine", "Sorties", "Travaux", "Calendrier", "Questions", "Sécurité", "Clôture"].map(
          (topic, index) => `${String(index + 1)}. ${topic} (${String(5 + index)} min)`,
        ),
      ),
    },
    {
      name: "a form about things for each of them",
      message: mail(
        Array.from({ length: 12 }, (_, index) => [
          `Item: Bolt M${String(index)}`,
          `Price: ${String(index)}.50`,
          "Colour: zinc",
          "",
        ]).flat(),
      ),
    },
    {
      name: "steps of a recipe",
      message: mail(
        Array.from({ length: 12 }, (_, index) => `${String(index + 1)}. Stir the pot, then wait, then stir`),
      ),
    },
  ],
});
