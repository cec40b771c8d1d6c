import { expect, it } from "vitest";
import { holdBirths } from "../../../../src/classifier/recognizers/values/birth-numbers";

const BIRTHS = ["480312", "610725", "771130", "880104", "990617", "030922"];
const turned = BIRTHS.map((date) => date.slice(4) + date.slice(2, 4) + date.slice(0, 2));

it.each<[string, string[]]>([
  ["year first", BIRTHS.map((date, at) => `${date}${4100 + at}`)],
  ["with a dash", BIRTHS.map((date, at) => `${date}-${2100 + at}`)],
  ["behind a digit for the gender", BIRTHS.map((date, at) => `${1 + (at % 2)}${date}12${3456 + at}`)],
  ["day first", turned.map((date, at) => `${date}-${100 + at}K`)],
  [
    "day first, with three digits of the year",
    turned.map((date, at) => `${date.slice(0, 4)}9${date.slice(4)}71000${at}`),
  ],
])("sees days of birth in numbers: %s", (_, numbers) => {
  expect(holdBirths(numbers)).toBe(true);
  expect(holdBirths([...numbers].reverse())).toBe(true);
});

it.each<[string, string[]]>([
  ["orders by the day of one year", ["260104-0001", "260211-0002", "260318-0003", "260420-0004"]],
  ["any numbers", ["4829301123", "7719402281", "3958827710", "8837102294"]],
  [
    "a third of which hold a day",
    BIRTHS.flatMap((date, at) => [`${date}4100`, `${date.slice(0, 2)}99${at}12345`, `99${at}9123451`]),
  ],
  ["three of them", BIRTHS.slice(0, 3).map((date) => `${date}4100`)],
  ["books of one library, whose number looks like a day", ["300427137", "300136222", "300652926", "300885477"]],
  ["days alone", BIRTHS],
])("sees none in: %s", (_, numbers) => {
  expect(holdBirths(numbers)).toBe(false);
});
