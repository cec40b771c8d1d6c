import { describe, expect, it } from "vitest";
import { inspectRows, kindsOf } from "../../inspection/inspect-rows";

const FIRST = "Ayşe Mehmet Zeynep Emre Fatma Hakan Elif Burak".split(" ");
const LAST = "Yılmaz Kaya Demir Çelik Şahin Öztürk Aydın Arslan".split(" ");
const people = FIRST.map((first, at) => ({ first, last: LAST[at] as string, day: `${10 + at}.03.1984` }));

describe("names of somebody in two columns", () => {
  it.each([
    ["a patient's name", ["Hasta Adı", "Hasta Soyadı", "Doğum Tarihi"]],
    ["a pupil's name beside a last name", ["Nom de l'élève", "Nom de famille", "Né(e) le"]],
    ["a Thai patient's name", ["ชื่อผู้ป่วย", "สกุล", "วันเกิด"]],
  ])("has %s beside last names for the first one", (_, header) => {
    const { inspection } = inspectRows([header, ...people.map(({ first, last, day }) => [first, last, day])]);
    expect(kindsOf(inspection)).toEqual({ 0: "first-name", 1: "last-name", 2: "birth-date" });
  });

  it("has a pupil's name beside first names for the last one", () => {
    const header = ["Nom de l'élève", "Prénom", "Né(e) le"];
    const { inspection } = inspectRows([header, ...people.map(({ first, last, day }) => [last, first, day])]);
    expect(kindsOf(inspection)).toEqual({ 0: "last-name", 1: "first-name", 2: "birth-date" });
  });

  it("leaves whole names whole", () => {
    const header = ["Hasta Adı", "Doktor Soyadı", "Doğum Tarihi"];
    const rows = people.map(({ first, last, day }, at) => [`${first} ${last}`, LAST[at % 2]!, day]);
    expect(kindsOf(inspectRows([header, ...rows]).inspection)).toMatchObject({ 0: "full-name" });
  });
});
