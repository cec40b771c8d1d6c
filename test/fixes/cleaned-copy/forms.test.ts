import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { inspectAttachment, known } from "../../../src/classifier/index";
import { COPY_OPTIONS, madeCopy } from "../../support/copy";
import { partsSaying } from "../../support/find-words";
import { syntheticPeople } from "../../support/people";
import type { SyntheticPerson } from "../../support/people";
import { buildXlsx } from "../../support/xlsx";

type Row = readonly (string | null)[];

const peopleIn = (bytes: Uint8Array, name: string): readonly (number | null)[] =>
  inspectAttachment({ name, kind: "file", content: known(bytes) }, COPY_OPTIONS.limits).sheets.map(
    ({ people }) => people,
  );
const form = (p: SyntheticPerson): readonly Row[] => [
  ["Name", p.fullName],
  ["Date of birth", p.birthDate],
  ["Phone", p.phone],
  ["E-mail", p.email],
];
const pairs = (p: SyntheticPerson): readonly Row[] => [
  ["Name", p.fullName, "Date of birth", p.birthDate],
  ["Phone", p.phone, "E-mail", p.email],
];
const beside = (people: readonly SyntheticPerson[], abreast: number, gap: Row): readonly Row[] =>
  people.slice(0, people.length / abreast).flatMap((_, line) => {
    const forms = people.slice(line * abreast, line * abreast + abreast).map(form);
    return forms[0]!.map((_row, at) => forms.flatMap((one, place) => [...(place > 0 ? gap : []), ...one[at]!]));
  });

describe.each<[string, (people: readonly SyntheticPerson[]) => readonly Row[]]>([
  ["two forms side by side", (people) => beside(people, 2, [null])],
  ["two forms side by side without a gap", (people) => beside(people, 2, [])],
  ["three forms side by side", (people) => beside(people, 3, [null])],
  ["forms with two labels a line", (people) => people.flatMap(pairs)],
])("a copy without the personal columns of %s", (_, layOut) => {
  it.each([6, 90, 300])("holds nobody of %i", (size) => {
    const people = syntheticPeople(size, 21);
    const rows = layOut(people);
    const text = rows.map((row) => row.map((cell) => (cell === null ? "" : `"${cell}"`)).join(",")).join("\n");
    const files = {
      "forms.csv": new Uint8Array(Buffer.from(text)),
      "forms.xlsx": buildXlsx({ sheets: [{ name: "Forms", rows }] }),
    };
    for (const [name, bytes] of Object.entries(files)) {
      expect(peopleIn(bytes, name)).toEqual([size]);
      const copy = madeCopy(bytes, name, "drop-columns");
      expect(peopleIn(copy.bytes, copy.name)).toEqual([null]);
      for (const p of people.slice(0, 6)) expect(partsSaying(copy.bytes, p.email)).toEqual([]);
    }
  });
});
