import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { headerParts, headerTokens, withoutAccents } from "../../../../src/classifier/recognizers/header/header-text";

describe("headerTokens", () => {
  it.each<[string, string[]]>([
    ["First name", ["first", "name"]],
    ["first_name", ["first", "name"]],
    ["firstName2", ["first", "name"]],
    ["EmpFIRSTName", ["emp", "first", "name"]],
    ["IDPracownika", ["id", "pracownika"]],
    ["E-mail 2:", ["e", "mail"]],
    ["Prénom (usuel)", ["prenom", "usuel"]],
    ["Date d'embauche", ["date", "d", "embauche"]],
    ["Płeć", ["plec"]],
    ["Straße", ["strasse"]],
    ["İSİM", ["isim"]],
    ["ＴＥＬ", ["tel"]],
    ["社員ID", ["社員", "id"]],
    ["שם העובד", ["שם", "עובד"]],
    ["  ", []],
  ])("reads %j", (header, tokens) => {
    expect(headerTokens(header)).toEqual(tokens);
  });

  test.prop([fc.string({ unit: "grapheme", maxLength: 80 })])("never yields empty or upper-case words", (header) => {
    for (const token of headerTokens(header)) {
      expect(token).not.toBe("");
      expect(token).not.toMatch(/[A-Z\s]/);
    }
  });
});

describe("headerParts", () => {
  it.each<[string, string[]]>([
    ["Name / Nom", ["Name ", " Nom"]],
    ["Salary (USD)", ["Salary ", "USD"]],
    ["氏名（カナ）", ["氏名", "カナ"]],
    ["Compensation: Pay rate", ["Compensation", " Pay rate"]],
    ["Plain", ["Plain"]],
  ])("parts %j", (header, parts) => {
    expect(headerParts(header)).toEqual(parts);
  });
});

describe("withoutAccents", () => {
  test.prop([fc.string({ unit: "grapheme" })])("changes nothing the second time", (text) => {
    expect(withoutAccents(withoutAccents(text))).toBe(withoutAccents(text));
  });
});
