import { describe, expect, it } from "vitest";
import { readColumns } from "../../../../src/classifier/recognizers/table/read-columns";
import { areFirms } from "../../../../src/classifier/recognizers/values/firms";

function column(values: readonly string[]): Parameters<typeof areFirms>[0] {
  const [read] = readColumns(
    ["Customer name"],
    values.map((value) => [value]),
  );
  if (read === undefined) throw new Error("no column");
  return read;
}

describe("firms by their names", () => {
  it.each([
    [["Keller Ltd", "Lund-Rossi", "Novak, Berg and Haddad"]],
    [["Keller and Sons", "Lund", "Rossi"]],
    [["Keller GmbH", "Lund & Co", "Rossi S.p.A."]],
  ])("%j are firms", (values) => expect(areFirms(column(values))).toBe(true));

  it.each([
    [["Keller", "Lund", "Rossi"]],
    [["Keller", "Lund", "Rossi", "Novak", "Berg", "Haddad Ltd"]],
    [["Anna Keller", "Jonas Lund", "Rossi Ltd"]],
    [["Keller, Anna", "Lund, Jonas", "Rossi, Carla"]],
  ])("%j are not", (values) => expect(areFirms(column(values))).toBe(false));
});
