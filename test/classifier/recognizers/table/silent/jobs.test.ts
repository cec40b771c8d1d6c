import { expect, it } from "vitest";
import { kindBeside, many } from "./beside-people";

it.each<[string, string[]]>([
  ["in English", ["Stock clerk", "Sales manager", "Night nurse"]],
  ["compounds", ["Kranführer", "Schichtleiterin", "Waldarbeiter"]],
  ["in Polish", ["Księgowa", "Kierowca", "Magazynier"]],
  ["in Russian", ["Бухгалтер", "Водитель", "Инженер"]],
])("takes for jobs: %s", (_, words) => {
  expect(kindBeside(many(12, (row) => words[row % words.length]!))).toBe("job-title");
});

it.each<[string, string[]]>([
  ["departments", ["Sales", "Transport", "Finance"]],
  ["departments called by what jobs are called by", ["Engineering", "Administration", "Accounting", "Design"]],
  ["departments in German", ["Buchhaltung", "Entwicklung", "Verwaltung"]],
  ["departments in Spanish", ["Contabilidad", "Administración", "Dirección"]],
  ["teams, one of which is called as a job is", ["Red", "Blue", "Driver", "Green"]],
  ["answers", ["yes", "no", "maybe"]],
  ["dishes", ["Soup", "Fish", "Salad"]],
])("takes for none: %s", (_, words) => {
  expect(kindBeside(many(12, (row) => words[row % words.length]!))).toBeNull();
});
