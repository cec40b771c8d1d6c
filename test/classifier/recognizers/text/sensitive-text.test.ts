import { describe, expect, test } from "vitest";
import { sensitivityOf } from "../../../../src/classifier/recognizers/text/sensitive-text";
import { MATTERS, TITLES } from "./sensitive-titles";

describe.each(Object.entries(TITLES))("it is private to be among the readers, %s", (_, listed) => {
  const titles = listed.split(" | ");
  test.each(titles.map((title, at) => [MATTERS[at], title]))("%s: %s", (_matter, title) => {
    expect(titles).toHaveLength(MATTERS.length);
    expect(sensitivityOf([title], "")).not.toBe("none");
    expect(sensitivityOf([title.toUpperCase()], "")).not.toBe("none");
    expect(sensitivityOf(["Lunch", `2026_${title} (final).xlsx`], "")).not.toBe("none");
  });
});

describe("how sure that is", () => {
  test.each([
    ["a clear word in a title", ["Asylum seekers"], "", "plain"],
    ["a clear word in the text", ["Lunch"], "our asylum team", "plain"],
    ["two vague words in one sentence", ["Lunch"], "News for patients with a disability.", "plain"],
    ["a vague word in a title and one in the text", ["Health"], "Dear patients, see below.", "plain"],
    ["one vague word in a title", ["Health"], "", "likely"],
    ["a file's name in capitals and underscores", ["HIV_AIDS_registry.xls"], "", "plain"],
    ["one vague word in the text", ["Lunch"], "health", "none"],
    ["two vague words in different sentences", ["Lunch"], "My health is fine. The debt is paid.", "none"],
  ] as const)("%s", (_, titles, text, sensitivity) => {
    expect(sensitivityOf(titles, text)).toBe(sensitivity);
  });
});

describe("ordinary", () => {
  test.each([
    "Health and safety meeting",
    "Gesundheit und Sicherheit",
    "Santé et sécurité au travail",
    "Seguridad y salud",
    "Debt capital markets weekly",
    "Q3 net debt and cash flow",
    "Technical debt backlog",
    "Teams adoption plan",
    "Steel grades for the new plant",
    "Ministry of Health: tender 44",
    "Health cluster coordination, minutes",
    "Refugee response: coordination meeting",
    "WHO policy on health data",
    "Cancer research symposium",
    "Workshop: rape seed prices",
    "Insurance: victims of storms",
    "Ministère de la Santé - atelier",
    "Tagung Gesundheit 2030",
    "Konferenz Flüchtlingspolitik",
    "Ministerio de Salud: licitación",
    "Convegno salute digitale",
    "وزارة الصحة: اجتماع",
    "منظمة الصحة العالمية",
    "صحة البيانات",
    "システム障害のお知らせ",
    "営業成績のご報告",
    "정성적 평가 결과",
    "긍정적 피드백",
    "Team sucht Verstärkung",
    "Parole chiave per il sito",
    "Prise de parole en public",
    "Sida 2 av 3",
    "SIDA grant agreement",
    "Oceny ofert przetargowych",
    "Ochranné známky",
    "Audience report",
    "Please be patient",
    "Diagnostics of the pump",
    "Notes de frais",
    "Union budget",
    "Food court opening hours",
    "Tennis court booking",
    "Witness the launch",
    "Trial balance",
    "Victory Day",
    "会议纪要：健康数据政策",
    "Your archive: chiven shiva aidsfree",
    "Kündigungsfrist Mietwagen",
    "Noten für Klavier",
    "Sendika dışı konular toplantı gündemi değil: bütçe konferansı",
  ])("%s", (title) => {
    expect(sensitivityOf([title], "")).toBe("none");
  });

  test.each([
    ["an address or a link", "write to abuse@example.org or see https://example.org/asylum"],
    ["patience", "Please be patient, the two grades of steel will come."],
    ["work in the same sentence", "The Ministry of Health and its refugee sector ask for the budget."],
    ["nothing", ""],
  ])("%s in the text", (_, text) => {
    expect(sensitivityOf(["Lunch"], text)).toBe("none");
  });
});
