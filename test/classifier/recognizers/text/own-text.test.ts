import { expect, test } from "vitest";
import { beforeClosing, forwardedLines, ownLines } from "../../../../src/classifier/recognizers/text/own-text";

const own = ["Thank you.", ""];

test.each([
  ["Outlook", ["From: Anna", "Sent: Monday", "To: Marco", "list"]],
  ["Outlook auf Deutsch", ["Von: Anna", "Gesendet: Montag", "An: Marco", "Liste"]],
  ["Outlook en français", ["De : Anna", "Envoyé : lundi", "À : Marco", "liste"]],
  ["Outlook, Japanese", ["差出人: Anna", "送信日時: 2025", "宛先: Marco"]],
  ["a ruled line", ["-----Original Message-----", "list"]],
  ["eine Linie", ["-----Ursprüngliche Nachricht-----", "Liste"]],
  ["Gmail", ["On Mon, 3 Mar 2025 at 10:00, Anna Kim <anna@example.com> wrote:", "list"]],
  ["Apple Mail auf Deutsch", ["Am 03.03.2025 um 10:00 schrieb Anna Kim <anna@example.com>:", "Liste"]],
  ["a signature", ["-- ", "Marco, Rome"]],
  ["quoted lines", ["> list", ">> list"]],
])("what follows is not the sender's own: %s", (_, history) => {
  expect(ownLines([...own, ...history].join("\r\n"))).toEqual(own);
});

test.each([
  ["a line of dashes in a table", ["Name | Age", "-----------", "Anna | 31"]],
  ["a line that only begins like a head", ["From: the bottom of my heart", "thank you"]],
  ["a list under 'To:'", ["To: do", "buy paper"]],
  ["answers below quoted lines", ["yes", "no"]],
])("is the sender's own: %s", (_, lines) => {
  expect(ownLines(lines.join("\n"))).toEqual(lines);
});

test("whoever answers below a quotation marked line by line writes on after it", () => {
  const lines = [
    "On Mon, 3 Mar 2025, Anna Kim <anna@example.com> wrote:",
    "",
    "> Who comes?",
    "",
    "All of these:",
    "Marco",
  ];
  expect(ownLines(lines.join("\n"))).toEqual(["", "", "All of these:", "Marco"]);
});

test.each([
  "Kind regards,",
  "Warmest regards",
  "With warm regards,",
  "My best regards",
  "Kindest wishes,",
  "Many regards",
  "Mit freundlichen Grüßen",
  "Mit freundlichem Gruß",
  "Lieben Gruß",
  "Besten Gruß",
  "Schönen Gruß,",
  "Herzlichen Gruß",
  "Liebe Grüße, Anna",
  "Viele Gruesse",
  "Bien cordialement",
  "Bien à vous,",
  "Vänliga hälsningar",
  "Med vennlig hilsen",
  "以上、よろしくお願いします",
  "以上",
  "С уважением,",
  "مع التحية",
])("below %s stands who writes, not what about", (closing) => {
  const signature = ["Anna", "Department of Psychiatry"];
  expect(beforeClosing(["Hello", closing, ...signature])).toEqual(["Hello"]);
  expect(beforeClosing(["Hello", closing, ...signature, ...Array<string>(10).fill(""), "P.S.: a list"])).toEqual([
    "Hello",
    "P.S.: a list",
  ]);
});

test.each([
  "Liebe Gruppe,",
  "Liebe Gründer,",
  "Viele Gruppen kommen",
  "Vanliga symptom",
  "Vänligen se listan nedan",
  "Bien avancé aujourd'hui",
  "以上の方は",
  "Yours is the list below",
])("%s ends no letter", (line) => {
  expect(beforeClosing([line, "HIV patients"])).toEqual([line, "HIV patients"]);
});

test("what is forwarded counts whole, without the marks of quoting", () => {
  expect(forwardedLines("FYI\n-----Original Message-----\n> a\n>> b")).toEqual([
    "FYI",
    "-----Original Message-----",
    "a",
    "b",
  ]);
});
