import type { PersonalKind } from "../../standards/kinds";
import type { CellValue } from "../../workbook/workbook";
import { withoutAccents } from "../header/header-text";
import type { DecidedColumn } from "./decide-table";
import { cellOf } from "./read-columns";

type Row = readonly CellValue[];

/** How people are told apart. Keys of one type mean the same in every sheet. */
export type PersonKeyType = "email" | "number" | "name-and-birth-date" | "name" | "row";

/** The key of the person a row is about, or null where the row names nobody. */
export interface PersonKey {
  readonly type: PersonKeyType;
  keyOf(row: Row): string | null;
}

/** A key must be there for half of the rows, and tell nearly as many people apart as the best one. */
const FILLED = 0.5;
const DISTINCT = 0.8;

/**
 * The best key of a table in the order of its certainty: e-mail, number, name with birth date, name. Families share an address and
 * columns of numbers may point elsewhere, so a key that tells far fewer people apart than another is passed over.
 * A row without the best key falls back on the next one; a supervisor is never a key.
 */
export function choosePersonKey(columns: readonly DecidedColumn[], sample: readonly Row[]): PersonKey {
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
    return keys.length > 0 && most > 0 ? fallingBack(keys) : { type: "row", keyOf: () => null };
  }
  return fallingBack([best.key].concat(keys.filter((key) => key !== best.key)));
}

/** Keys of the best kind come as they are, so that they are the same in every sheet; the others with their type in front. */
function fallingBack(keys: readonly PersonKey[]): PersonKey {
  const [best, ...others] = keys;
  return {
    type: best?.type ?? "row",
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

function candidates(columns: readonly DecidedColumn[]): PersonKey[] {
  const of = (...kinds: PersonalKind[]): number[] =>
    columns.filter(({ kind }) => kinds.indexOf(kind) !== -1).map(({ index }) => index);
  const keys: PersonKey[] = [];
  for (const index of of("email")) {
    keys.push({ type: "email", keyOf: (row) => emailIn(row[index]) });
  }
  for (const index of of("national-id", "employee-id", "person-reference", "passport", "username")) {
    keys.push({ type: "number", keyOf: (row) => text(row[index]) });
  }
  const name = nameKey(of("full-name"), of("first-name"), of("last-name"));
  if (name !== null) {
    const [birth] = of("birth-date");
    if (birth !== undefined) {
      keys.push({ type: "name-and-birth-date", keyOf: (row) => both(name(row), text(row[birth])) });
    }
    keys.push({ type: "name", keyOf: name });
  }
  return keys;
}

/** The full name where there is one, else first and last name together, in any order of words; half a name tells nobody apart. */
function nameKey(full: number[], first: number[], last: number[]): ((row: Row) => string | null) | null {
  const parts = full.length > 0 ? full.slice(0, 1) : first.slice(0, 1).concat(last.slice(0, 1));
  if (parts.length === 0 || (full.length === 0 && parts.length < 2)) {
    return null;
  }
  return (row) => {
    const words = parts.map((index) => text(row[index]) ?? "").join(" ");
    const sorted = words.split(/[\s,.]+/).filter((word) => word !== "");
    return sorted.length === 0 ? null : sorted.sort().join(" ");
  };
}

function both(one: string | null, other: string | null): string | null {
  return one === null || other === null ? null : `${one} ${other}`;
}

function text(cell: CellValue | undefined): string | null {
  const value = cellOf(cell);
  return value === null ? null : withoutAccents(String(value)).toLowerCase();
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
