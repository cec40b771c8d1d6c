import type { PersonalKind } from "../../standards/kinds";
import type { CellValue } from "../../workbook/workbook";
import type { DecidedColumn } from "./decide-table";
import { addKey, addText, fold, NO_KEY } from "./key-hash";
import type { Key, KeyPart } from "./key-parts";
import { detailsKey, emailIn, isAnyFilled, nameColumns, nameKey, namePart, part, placesOf } from "./key-parts";
import { isFilled } from "./read-columns";
import { isCode, isNumeric } from "../values/value-tests";

type Row = readonly CellValue[];

/** The key of the person a row is about, or null where the row names nobody. */
export interface PersonKey extends Key {
  /** What people are told apart by: "email", "employee-id", "name", "row", and what is told beside it. Keys of one type mean the same in every sheet. */
  readonly type: string;
  /** The name alone of somebody in a row, for the same person in a sheet with other keys; null where the table has no names. */
  readonly nameOf: KeyPart | null;
  /** The key of a row of which only `columns` have been read; null where the whole row is needed. */
  quickOf(row: Row): number | null;
}

/** A key must be there for half of the rows, and tell nearly as many people apart as the best one. */
const FILLED = 0.5;
const DISTINCT = 0.8;

/** Where so many rows have a key of their own, each row is a person; below, the rows are what people did (orders, attendance). */
const REGISTER = 0.8;

const NUMBERS: readonly PersonalKind[] = ["national-id", "employee-id", "person-reference", "passport", "username"];

/** What tells namesakes apart and stays as it is wherever somebody is named. */
const LASTING: readonly PersonalKind[] = ["birth-date", "email", "phone", "gender"];
/** What does so in a list that has one row for each person. */
const PASSING: readonly PersonalKind[] = [
  "address",
  "age",
  "job-title",
  "salary",
  "location",
  "education",
  "performance",
];
/** What a person has but one of, whatever the row is about. */
const INBORN: readonly PersonalKind[] = ["birth-date", "gender"];
/** What hardly changes while a person does things: two of them beside one name are two namesakes. */
const SETTLED: readonly PersonalKind[] = ["address", "postal-code", "age", "job-title", "employer", "education"];

/**
 * The best key of a table in the order of its certainty: e-mail, number, name with birth date, name. Families share an address and
 * columns of numbers may point elsewhere, so a key that tells far fewer people apart than another is passed over, and one that gives
 * a person two genders. In a register the name is part of the key, and what is known of people beside their names: two rows "1" of
 * two sheets, or two of one name, are two people. A row without the best key falls back on the next one; a supervisor is never a key.
 */
export function choosePersonKey(columns: readonly DecidedColumn[], sample: readonly Row[]): PersonKey {
  const name = namePart(nameColumns(columns));
  const key = chooseKey(columns, sample, name);
  return { ...key, columns: joined(key.columns, nameColumns(columns)), nameOf: name };
}

function chooseKey(
  columns: readonly DecidedColumn[],
  sample: readonly Row[],
  name: KeyPart | null,
): Omit<PersonKey, "nameOf"> {
  const keys = candidates(columns, name).filter(
    (key) => key.type.indexOf("name") === 0 || !isContradicted(key, columns, sample),
  );
  const measured = keys.map((key) => {
    const found = sample.map((row) => key.keyOf(row)).filter((own) => own !== null);
    return { key, filled: found.length, distinct: new Set(found).size };
  });
  const most = measured.reduce((best, { distinct }) => Math.max(best, distinct), 0);
  const best = measured.find(
    ({ filled, distinct }) => filled >= sample.length * FILLED && distinct >= most * DISTINCT && distinct > 0,
  );
  if (best === undefined) {
    return keys.length > 0 && most > 0 ? fallingBack(keys) : anyRow(columns);
  }
  const others = keys.filter((key) => key !== best.key);
  if (best.distinct >= best.filled * REGISTER) {
    return fallingBack([apart(best.key, columns, name)].concat(others, detailsKey(columns)));
  }
  const isName = best.key.type.indexOf("name") === 0;
  return fallingBack([isName ? besideSettled(best.key, columns, sample) : best.key].concat(others));
}

/** Keys of the best kind come as they are, so that they are the same in every sheet; the others with their type. */
function fallingBack(keys: readonly Key[]): Omit<PersonKey, "nameOf"> {
  const [best, ...others] = keys;
  return {
    type: best?.type ?? "row",
    columns: best?.columns ?? null,
    quickOf: (row) => best?.keyOf(row) ?? null,
    keyOf(row) {
      const own = best?.keyOf(row) ?? null;
      if (own !== null) {
        return own;
      }
      for (const key of others) {
        const other = key.keyOf(row);
        if (other !== null) {
          return addText(other, key.type);
        }
      }
      return null;
    },
  };
}

function joined(some: Key["columns"], more: Key["columns"]): Key["columns"] {
  return some === null || more === null ? null : some.concat(more.filter((index) => some.indexOf(index) === -1));
}

/** Without any key each row that tells something is a person, unless it begins with the word for a sum. */
function anyRow(columns: readonly DecidedColumn[]): Omit<PersonKey, "nameOf"> {
  const keyOf = (row: Row): number | null =>
    part(row.find(isFilled)) !== null && columns.some(({ index }) => part(row[index]) !== null) ? 0 : null;
  return { type: "row", columns: null, quickOf: () => null, keyOf };
}

function candidates(columns: readonly DecidedColumn[], name: KeyPart | null): Key[] {
  const keys: Key[] = [];
  for (const index of placesOf(columns, ["email"])) {
    keys.push({ type: "email", columns: [index], keyOf: (row) => emailIn(row[index]) });
  }
  for (const { index, kind } of columns) {
    if (NUMBERS.indexOf(kind) !== -1) {
      keys.push(numberKey(index, kind, columns));
    }
  }
  if (name !== null) {
    const read = nameColumns(columns).concat(besideName(columns));
    keys.push(beside({ type: "name", columns: read, keyOf: nameKey(columns, name) }, columns, LASTING));
  }
  return keys.length === 0 && columns.length === 1 ? placesOf(columns, ["phone"]).map(phoneKey) : keys;
}

/** A list of telephones alone: one that comes again is the same person's. */
function phoneKey(index: number): Key {
  return {
    type: "phone",
    columns: [index],
    keyOf(row) {
      const written = part(row[index]);
      return written === null ? null : addText(0, written.replace(NOT_DIALLED, ""));
    },
  };
}

const NOT_DIALLED = /[^\d+]+/g;

/** What mostly shows that a name is no remark. */
function besideName(columns: readonly DecidedColumn[]): readonly number[] {
  const names = nameColumns(columns);
  return columns
    .map(({ index }) => index)
    .filter((index) => names.indexOf(index) === -1)
    .slice(0, 1);
}

function isContradicted(key: Key, columns: readonly DecidedColumn[], sample: readonly Row[]): boolean {
  return INBORN.some((kind) => differs(key, placesOf(columns, [kind]), sample));
}

/** Names that come again, each time with another address or job: namesakes, told apart by those. */
function besideSettled(key: Key, columns: readonly DecidedColumn[], sample: readonly Row[]): Key {
  return beside(
    key,
    columns,
    SETTLED.filter((kind) => differs(key, placesOf(columns, [kind]), sample)),
  );
}

/** Alone in its row a small number was filled in beforehand, and nobody has got it yet; words without a number are a remark. */
function numberKey(index: number, kind: PersonalKind, columns: readonly DecidedColumn[]): Key {
  const others = columns.map((column) => column.index).filter((other) => other !== index);
  return {
    type: kind,
    columns: [index].concat(others.slice(0, 1)),
    keyOf(row) {
      const own = part(row[index]);
      if (own === null || !(others.length === 0 || isAnyFilled(row, others) || isOwnNumber(own))) {
        return null;
      }
      return addText(NO_KEY, own);
    },
  };
}

function isOwnNumber(written: string): boolean {
  const isUnused = written.length <= LONGEST_SERIAL && isNumeric(written);
  return !isUnused && /\d/.test(written) && isCode(written) && !COUNTED.test(written);
}

/** "(107 rows)", as databases write below what they export. */
const COUNTED = /\d\s+[^\s\d]{3,}/;
const LONGEST_SERIAL = 5;
const FEWEST_REPEATED = 3;
const MOSTLY = 0.5;

/** Whether rows of one key mostly have different values in these columns. */
function differs(key: Key, places: readonly number[], sample: readonly Row[]): boolean {
  const firsts = new Map<number, Row>();
  let [repeated, different] = [0, 0];
  for (const row of places.length === 0 ? [] : sample) {
    const own = key.keyOf(row);
    const first = own === null ? undefined : firsts.get(own);
    if (own !== null && first === undefined) {
      firsts.set(own, row);
    } else if (first !== undefined) {
      repeated++;
      different += Number(places.some((index) => lowered(first[index]) !== lowered(row[index])));
    }
  }
  return repeated >= FEWEST_REPEATED && different >= repeated * MOSTLY;
}

function lowered(cell: CellValue | undefined): string | null {
  const text = part(cell);
  return text === null ? null : fold(text);
}

/** The same key with what tells people apart who share it. */
function apart(key: Key, columns: readonly DecidedColumn[], whole: KeyPart | null): Key {
  if (key.type.indexOf("name") === 0) {
    return beside(key, columns, PASSING);
  }
  const parts = whole !== null ? nameColumns(columns) : placesOf(columns, ["first-name", "last-name"]).slice(0, 1);
  const name = whole ?? namePart(parts);
  return name === null
    ? key
    : {
        type: `${key.type}+name`,
        columns: joined(key.columns, parts),
        keyOf(row) {
          const own = key.keyOf(row);
          return own === null ? null : addKey(own, name(row) ?? 0);
        },
      };
}

/** A key with the values of other columns behind it, empty ones too. */
function beside(key: Key, columns: readonly DecidedColumn[], kinds: readonly PersonalKind[]): Key {
  const traits = columns.filter(({ kind }) => kinds.indexOf(kind) !== -1);
  if (traits.length === 0) {
    return key;
  }
  return {
    type: [key.type].concat(traits.map(({ kind }) => kind).sort()).join("+"),
    columns: joined(
      key.columns,
      traits.map(({ index }) => index),
    ),
    keyOf(row) {
      const own = key.keyOf(row);
      return own === null ? null : traits.reduce((all, { index }) => addText(all, part(row[index]) ?? ""), own);
    },
  };
}
