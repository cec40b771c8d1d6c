import { expect, it } from "vitest";
import { findAddressBook, findAttendees, findCards } from "../../../../src/classifier/workbook/text/cards";
import { decodeUtf8 } from "../../../../src/classifier/workbook/text/utf8";

const rowsOf = (...lines: string[]) => findCards(lines.join("\r\n"), decodeUtf8)[0]?.rows;

it.each([
  ["3.0", ["N:Person;Ren\u00E9e;;;", "FN:Ren\u00E9e Person", "EMAIL;TYPE=INTERNET:r@b.example"]],
  ["4.0 with groups", ["N:Person;Ren\u00E9e;;;", "item1.FN:Ren\u00E9e Person", "item1.EMAIL:r@b.example"]],
  ["folded", ["N:Person;Ren\u00E9e;;;", "FN:Ren\u00E9e", "  Person", "EMAIL:r@b.exam", " ple"]],
  [
    "2.1, quoted-printable over two lines",
    [
      "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Person;Ren=C3=A9e;;;",
      "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ren=C3=A9e=",
      " Person",
      "EMAIL;INTERNET:r@b.example",
    ],
  ],
])("reads a card of version %s", (_, lines) => {
  expect(rowsOf("BEGIN:VCARD", ...lines, "END:VCARD")).toEqual([
    ["Last name", "First name", "Full name", "Email"],
    ["Person", "Ren\u00E9e", "Ren\u00E9e Person", "r@b.example"],
  ]);
});

it("puts a row for each card, and a second value of one kind beside the first", () => {
  const rows = rowsOf(
    ...["BEGIN:VCARD", "FN:A", "TEL;TYPE=CELL:+1 1", "TEL:+1 2", "ADR:;;Street 1;Town;;1000;", "END:VCARD"],
    ...["BEGIN:VCARD", "FN:B\\, C", "BDAY:1980-02-03", "END:VCARD"],
  );
  expect(rows).toEqual([
    ["Full name", "Phone", "Phone 2", "Address", "Date of birth"],
    ["A", "+1 1", "+1 2", "Street 1, Town, 1000"],
    ["B, C", null, null, null, "1980-02-03"],
  ]);
});

it("lists who is invited", () => {
  const text = 'ORGANIZER;CN=A:mailto:a@b.example\r\nATTENDEE;ROLE=x;CN="C, D":MAILTO:c@b.example\r\n';
  expect(findAttendees(text)[0]?.rows).toEqual([
    ["Full name", "Email"],
    ["A", "a@b.example"],
    ["C, D", "c@b.example"],
  ]);
});

it("takes more than three cards for an address book", () => {
  const cards = (count: number) => findAddressBook("BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n".repeat(count), decodeUtf8);
  expect(cards(3)).toEqual([]);
  expect(cards(4)[0]?.rows).toHaveLength(5);
});
