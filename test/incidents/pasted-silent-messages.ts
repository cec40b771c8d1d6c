import type { MessageSketch } from "../support/message";
import { buildSnapshot } from "../support/message";
import { buildXlsx } from "../support/xlsx";
import type { SilentMessage } from "./more-silent-messages";
import { otherPeople } from "./other-cells";

const to = ["contact@partner.example"];
const names = (count: number): string[] => otherPeople(count, 430).map(({ given, family }) => `${given} ${family}`);
const one = (values: string, at: number): string => {
  const list = values.split(", ");
  return list[at % list.length]!;
};
const lines = (count: number, line: (name: string, at: number) => string): string => names(count).map(line).join("\n");

const text = (name: string, bodyText: string, more: MessageSketch = {}): SilentMessage => ({
  name,
  message: buildSnapshot({ to, bodyText, ...more }),
});
const register = (name: string, head: string, row: (at: number) => readonly (string | number)[]): SilentMessage => ({
  name,
  message: buildSnapshot({
    to,
    attachments: [
      {
        name: "register.xlsx",
        bytes: buildXlsx({
          sheets: [{ name: "A", rows: [head.split(", "), ...Array.from({ length: 30 }, (_, at) => row(at))] }],
        }),
      },
    ],
  }),
});

/** Ordinary mail that looks like the lists above. */
export const PASTED_SILENT_MESSAGES: readonly SilentMessage[] = [
  register("tasks with numbers and owners", "ID, Task, Owner, Due, Status", (at) => [
    at + 1,
    one("Draft report, Book venue, Order badges", at),
    names(5)[at % 5]!,
    `2025-04-${String(10 + (at % 15))}`,
    one("done, open", at),
  ]),
  register("risks with owners and scores", "ID, Risk, Owner, Score, Mitigation", (at) => [
    `R-${String(at)}`,
    one("Delay, Budget, Supplier fails", at),
    names(6)[at % 6]!,
    at % 25,
    one("Monitor, Second source", at),
  ]),
  text(
    "painters and the years they lived",
    lines(
      10,
      (name, at) =>
        `${name} (${String(1600 + at * 7)}-${String(1660 + at * 7)}), ${one("still life, landscape, portrait", at)}`,
    ),
  ),
  text(
    "books by year",
    lines(
      12,
      (name, at) => `${name} (${String(1950 + at * 3)}): ${one("The Wall, Rivers, Night Train", at)}. London: Faber.`,
    ),
  ),
  text(
    "talks with rooms",
    lines(
      10,
      (name, at) => `${String(9 + at)}:30 ${name} – ${one("On rivers, Clay, Soils", at)} (room A${String(at)})`,
    ),
  ),
  text(
    "a form for each talk",
    lines(
      8,
      (name, at) => `Title: ${one("On rivers, Clay, Roots", at)}\nAuthor: ${name}\nSession: ${String(1 + (at % 3))}\n`,
    ),
  ),
  text(
    "a form for each product",
    lines(
      8,
      (_, at) =>
        `Product: ${one("Chair Anna, Lamp Jonas, Desk Emil", at)}\nSKU: ${String(40_011 + at)}\nPrice: EUR ${String(20 + at)}.00\n`,
    ),
  ),
  text(
    "a form for each task",
    lines(
      6,
      (name, at) =>
        `Task: ${one("Book the hall, Print flyers", at)}\nOwner: ${name}\nDue: ${String(3 + at)} May 2025\n`,
    ),
  ),
  text(
    "blocks of hotels",
    lines(
      6,
      (_, at) =>
        `${one("Hotel Adler, Park Inn, Villa Rosa", at)}\nHauptstr. ${String(3 + at)}\n8001 Zürich\n+41 44 555 01 ${String(10 + at)}\n`,
    ),
  ),
  text(
    "a flattened price list",
    `Item\nQty\nPrice\n${lines(9, (_, at) => `${one("Chair, Lamp, Desk", at)} ${String(at)}\n${String(at + 1)}\n${String(20 + at)}.00`)}`,
  ),
  text(
    "a flattened timetable",
    lines(
      8,
      (_, at) => `${one("Monday, Tuesday, Friday", at)}\n0${String(8 + (at % 2))}:30\n${one("Maths, Art, PE", at)}`,
    ),
  ),
  text(
    "functions' addresses in one line",
    `Write to: ${["sales", "support", "billing", "press", "jobs", "legal", "info"].map((box) => `${box}@globex.example`).join("; ")}`,
  ),
  text(
    "a forwarded thread of twelve",
    `FYI\n\n${lines(12, (name, at) => `From: ${name}\nSent: ${String(at + 1)} March 2025\nTo: ${names(12)[(at + 1) % 12]!}\nSubject: RE: Plan\n\nFine with me.\n`)}`,
    { composeType: "forward" },
  ),
  text(
    "jobs for Saturday",
    lines(
      10,
      (name, at) =>
        `${one("Tea hut, Car park, Raffle", at)}: ${name} (${String(9 + (at % 4))}:00-${String(12 + (at % 4))}:00)`,
    ),
  ),
  text(
    "two forms",
    lines(2, (name, at) => `Name: ${name}\nDOB: 0${String(3 + at)}/05/1971\nPhone: 07700 90010${String(at)}\n`),
  ),
  text(
    "発注",
    Array.from(
      { length: 9 },
      (_, at) => `${String(at + 1)}．${one("椅子, 机, 照明", at)}　${String(at + 2)}個　${String(1000 + at)}円`,
    ).join("\n"),
  ),
];
