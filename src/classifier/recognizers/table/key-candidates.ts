import type { PersonalKind } from "../../standards/kinds";
import { isCode, isNumeric } from "../values/value-tests";
import type { DecidedColumn } from "./decide-table";
import { addText, NO_KEY } from "./key-hash";
import type { Key, KeyPart } from "./key-parts";
import { emailIn, isAnyFilled, nameColumns, nameKey, part, placesOf } from "./key-parts";

const NUMBERS: readonly PersonalKind[] = ["national-id", "employee-id", "person-reference", "passport", "username"];

/** What tells namesakes apart and stays as it is wherever somebody is named. */
const LASTING: readonly PersonalKind[] = ["birth-date", "email", "phone", "gender"];

/** All that the people of a table may be told apart by, the surest first. */
export function keyCandidates(columns: readonly DecidedColumn[], name: KeyPart | null): Key[] {
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
      return written === null ? null : addText(NO_KEY, written.replace(NOT_DIALLED, ""));
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

/** A key with the values of other columns behind it, empty ones too. */
export function beside(key: Key, columns: readonly DecidedColumn[], kinds: readonly PersonalKind[]): Key {
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

/** The columns of two keys, null for all. */
export function joined(some: Key["columns"], more: Key["columns"]): Key["columns"] {
  return some === null || more === null ? null : some.concat(more.filter((index) => some.indexOf(index) === -1));
}
