import type { PersonalKind } from "../../standards/kinds";
import { TOTAL_WORDS } from "../../standards/total-words";
import type { CellValue } from "../../workbook/workbook";
import { withoutAccents } from "../header/header-text";
import type { DecidedColumn } from "./decide-table";
import { cellOf } from "./read-columns";

type Row = readonly CellValue[];

/** The key of the person a row is about, or null where the row names nobody. */
export interface PersonKey {
  /** What people are told apart by: "email", "employee-id", "name", "row", and what is told beside it. Keys of one type mean the same in every sheet. */
  readonly type: string;
  /** The only columns that the key and the name are read from. */
  readonly columns: readonly number[];
  keyOf(row: Row): string | null;
  /** The name alone, for the same person in a sheet with other keys; null where the table has no names. */
  readonly nameOf: ((row: Row) => string | null) | null;
}

type Key = Omit<PersonKey, "nameOf">;

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

/**
 * The best key of a table in the order of its certainty: e-mail, number, name with birth date, name. Families share an address and
 * columns of numbers may point elsewhere, so a key that tells far fewer people apart than another is passed over. In a register the
 * name is part of the key, and what is known of people beside their names: two rows "1" of two sheets, or two of one name, are two
 * people. A row without the best key falls back on the next one; a supervisor is never a key.
 */
export function choosePersonKey(columns: readonly DecidedColumn[], sample: readonly Row[]): PersonKey {
  return { ...chooseKey(columns, sample), nameOf: nameKey(columns)?.keyOf ?? null };
}

function chooseKey(columns: readonly DecidedColumn[], sample: readonly Row[]): Key {
  const keys = candidates(columns);
  const measured = keys.map((key) => {
    const found = sample.map((row) => key.keyOf(row)).filter((text) => text !== null);
    return { key, filled: found.length, distinct: new Set(found).size };
  });
  const most = measured.reduce((best, { distinct }) => Math.max(best, distinct), 0);
  const best = measured.find(
    ({ filled, distinct }) => filled >= sample.length * FILLED && distinct >= most * DISTINCT && distinct > 0,
  );
  if (best === undefined) {
    return keys.length > 0 && most > 0 ? fallingBack(keys) : anyRow(columns);
  }
  const isRegister = best.distinct >= best.filled * REGISTER;
  const first = isRegister ? apart(best.key, columns) : best.key;
  return fallingBack([first].concat(keys.filter((key) => key !== best.key)));
}

/** Keys of the best kind come as they are, so that they are the same in every sheet; the others with their type in front. */
function fallingBack(keys: readonly Key[]): Key {
  const [best, ...others] = keys;
  return {
    type: best?.type ?? "row",
    columns: keys.reduce<readonly number[]>((all, key) => all.concat(key.columns), []),
    keyOf(row) {
      const text = best?.keyOf(row) ?? null;
      if (text !== null) {
        return text;
      }
      for (const key of others) {
        const other = key.keyOf(row);
        if (other !== null) {
          return `${key.type}:${other}`;
        }
      }
      return null;
    },
  };
}

/** Without any key each row that tells something is a person. */
function anyRow(columns: readonly DecidedColumn[]): Key {
  const places = columns.map(({ index }) => index);
  return {
    type: "row",
    columns: places,
    keyOf: (row) => (columns.some(({ index }) => text(row[index]) !== null) ? "" : null),
  };
}

function candidates(columns: readonly DecidedColumn[]): Key[] {
  const keys: Key[] = [];
  for (const index of placesOf(columns, ["email"])) {
    keys.push({ type: "email", columns: [index], keyOf: (row) => emailIn(row[index]) });
  }
  for (const { index, kind } of columns) {
    if (NUMBERS.indexOf(kind) !== -1) {
      keys.push({ type: kind, columns: [index], keyOf: (row) => text(row[index]) });
    }
  }
  const name = nameKey(columns);
  if (name !== null) {
    keys.push(beside(name, columns, LASTING));
  }
  return keys;
}

/** The same key with what tells people apart who share it. */
function apart(key: Key, columns: readonly DecidedColumn[]): Key {
  if (key.type.indexOf("name") === 0) {
    return beside(key, columns, PASSING);
  }
  const name = nameKey(columns);
  return name === null
    ? key
    : {
        type: `${key.type}+name`,
        columns: key.columns.concat(name.columns),
        keyOf(row) {
          const own = key.keyOf(row);
          return own === null ? null : `${own}|${name.keyOf(row) ?? ""}`;
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
    columns: key.columns.concat(traits.map(({ index }) => index)),
    keyOf(row) {
      const own = key.keyOf(row);
      return own === null ? null : traits.reduce((all, { index }) => `${all}|${text(row[index]) ?? ""}`, own);
    },
  };
}

function placesOf(columns: readonly DecidedColumn[], kinds: readonly PersonalKind[]): number[] {
  return columns.filter(({ kind }) => kinds.indexOf(kind) !== -1).map(({ index }) => index);
}

/** The full name where there is one, else first and last name together, in any order of words; half a name tells nobody apart. */
function nameKey(columns: readonly DecidedColumn[]): Key | null {
  const full = placesOf(columns, ["full-name"]);
  const halves = placesOf(columns, ["first-name"])
    .slice(0, 1)
    .concat(placesOf(columns, ["last-name"]).slice(0, 1));
  const parts = full.length > 0 ? full.slice(0, 1) : halves;
  if (parts.length === 0 || (full.length === 0 && parts.length < 2)) {
    return null;
  }
  return {
    type: "name",
    columns: parts,
    keyOf(row) {
      const words = parts.map((index) => text(row[index]) ?? "").join(" ");
      const sorted = words.split(/[\s,.]+/).filter((word) => word !== "");
      return sorted.length === 0 ? null : sorted.sort().join(" ");
    },
  };
}

const LONGEST_TOTAL = 16;
const TOTALS = new Set(TOTAL_WORDS.split(","));

/** A cell as part of a key; a sum names nobody. */
function text(cell: CellValue | undefined): string | null {
  const value = cellOf(cell);
  if (value === null) {
    return null;
  }
  const folded = withoutAccents(String(value)).toLowerCase();
  return typeof value === "string" && folded.length <= LONGEST_TOTAL && TOTALS.has(folded.replace(/[\s:.]+$/, ""))
    ? null
    : folded;
}

/** The address of a cell, alone or after a name; looser than the recognizer, which has judged the column. */
function emailIn(cell: CellValue | undefined): string | null {
  if (typeof cell !== "string" || cell.indexOf("@") <= 0) {
    return null;
  }
  const open = cell.indexOf("<");
  const address = open === -1 ? cell : cell.slice(open + 1, cell.indexOf(">", open));
  return address.trim().toLowerCase();
}
