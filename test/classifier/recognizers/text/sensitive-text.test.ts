import { describe, expect, test } from "vitest";
import { sensitivityOf } from "../../../../src/classifier/recognizers/text/sensitive-text";

describe("it is private to be among the readers", () => {
  test.each([
    "HIV clinic newsletter",
    "Survivors of child abuse",
    "Your asylum claim",
    "EU Settled Status",
    "Grades of module 3",
    "Debt advice on Monday",
    "Réunion du groupe VIH",
    "Demandeurs d'asile",
    "Schuldnerberatung am Montag",
    "Häusliche Gewalt: Hilfe",
    "Víctimas de abusos",
    "Violenza domestica",
    "Asielzoekers in de gemeente",
    "Przemoc domowa",
    "Помощь: ВИЧ и СПИД",
    "беженцы",
    "مرضى الإيدز",
    "难民庇护申请",
    "HIV感染者の会",
    "가정 학대 상담",
    "CANCER SUPPORT",
    "SALUD MENTAL",
  ])("%s", (subject) => {
    expect(sensitivityOf([subject], "")).not.toBe("none");
  });

  test("a file's name says it as well, and so do two vague words in the text", () => {
    expect(sensitivityOf(["Lunch", "HIV_AIDS_registry.xls"], "")).not.toBe("none");
    expect(sensitivityOf(["Lunch"], "news for patients with a disability")).not.toBe("none");
    expect(sensitivityOf(["Lunch"], "our asylum team")).not.toBe("none");
  });
});

describe("ordinary", () => {
  test.each([
    ["Health and safety newsletter", ""],
    ["Gesundheit und Sicherheit", ""],
    ["Lunch", "Please be patient."],
    ["Lunch", "health"],
    ["Quote", "two grades of steel"],
    ["Your archive", "chiven shiva aidsfree"],
    ["Lunch", "write to abuse@example.org or see https://example.org/asylum"],
    ["", ""],
  ])("%s: %s", (subject, text) => {
    expect(sensitivityOf([subject], text)).toBe("none");
  });
});
