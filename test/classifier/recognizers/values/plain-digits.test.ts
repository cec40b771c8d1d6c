import { describe, expect, it } from "vitest";
import { withPlainDigits } from "../../../../src/classifier/recognizers/values/plain-digits";
import { inspectRows, kindsOf } from "../../inspection/inspect-rows";

describe("withPlainDigits", () => {
  it.each(["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "০১২৩৪৫৬৭৮৯", "๐๑๒๓๔๕๖๗๘๙", "０１２３４５６７８９"])(
    "reads %s",
    (digits) => {
      expect(withPlainDigits(`${digits}/a`)).toBe("0123456789/a");
    },
  );
});

const inDigits = (zero: number, text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

describe.each([
  ["Persian", 0x6f0, ["نام و نام خانوادگی", "تلفن همراه", "تاریخ تولد"], "محمد زهرا رضا", "احمدی کریمی رضایی", "1362"],
  ["Thai", 0xe50, ["ชื่อ-สกุล", "โทรศัพท์", "วันเกิด"], "สมชาย มาลี สุดา", "ใจดี ทองคำ บุญมี", "2525"],
  ["Bengali", 0x9e6, ["নাম", "মোবাইল", "জন্ম তারিখ"], "রহিম ফাতেমা করিম", "হোসেন খাতুন আহমেদ", "1984"],
] as const)("a list in %s digits", (_, zero, header, given, family, year) => {
  const rows = Array.from({ length: 9 }, (_, row) => [
    `${given.split(" ")[row % 3]} ${family.split(" ")[Math.floor(row / 3)]}`,
    inDigits(zero, `09123456${10 + row}`),
    inDigits(zero, `${10 + row}/05/${year}`),
  ]);

  it.each([
    ["under its header", [[...header], ...rows]],
    ["without a header", rows],
  ])("%s has its names and telephones", (_, table) => {
    const { inspection } = inspectRows(table);
    expect(inspection.people).toBe(9);
    expect(kindsOf(inspection)).toMatchObject({ 0: "full-name", 1: "phone" });
  });

  it("has the dates under their header", () => {
    expect(kindsOf(inspectRows([[...header], ...rows]).inspection)).toMatchObject({ 2: "birth-date" });
  });
});
