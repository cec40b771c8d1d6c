import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readHeader, type HeaderReading } from "../../../../src/classifier/recognizers/header/header-reading";

const best = ({ kinds }: HeaderReading): string | null =>
  [...kinds].sort(([, one], [, other]) => other - one).find(([, strength]) => strength >= 0.4)?.[0] ?? null;

describe("a header of two words", () => {
  it.each([
    ["Customer name", "full-name"],
    ["Employee ID", "employee-id"],
    ["Patient number", "person-reference"],
    ["Guardian phone", "phone"],
    ["Guardian name", "family"],
    ["Manager ID", "supervisor"],
    ["Manager email", "email"],
    ["Numéro de passeport", "passport"],
    ["Mitarbeiternummer", "employee-id"],
    ["Telefonnummer", "phone"],
    ["email_pelanggan", "email"],
    ["顧客ID", "person-reference"],
    ["מספר העובד", "employee-id"],
    ["Injury description", "health"],
    ["Job information: Reports to", "supervisor"],
    ["Address 1 - City", "location"],
    ["Address 2 - Region", "location"],
    ["Home Address State", "location"],
    ["Personen im Haushalt", "family"],
    ["Nº carteirinha", "person-reference"],
    ["Position applied for", "job-title"],
    ["RegisteredUserAddressLine1", "address"],
    ["Total weekly salary", "salary"],
    ["Numéro de matricule", "employee-id"],
    ["E-Mail-Adresse", "email"],
    ["Role (E = engineer, M = manager)", "job-title"],
    ["Sex (1=male, 2=female)", "gender"],
    ["Salary (USD)", "salary"],
    ["Дети до 14 лет", "family"],
    ["Commune naissance", "location"],
    ["ID / Passport no.", "national-id"],
    ["Bank a/c no.", "bank-account"],
    ["Miejsce urodzenia", "location"],
    ["Mjesto rođenja", "location"],
    ["居民身份证号码", "national-id"],
    ["因私护照号", "passport"],
    ["จังหวัดที่เกิด", "location"],
    ["ฐานเงินเดือน", "salary"],
    ["월급여", "salary"],
    ["आधार क्रमांक", "national-id"],
  ])("%j says %s", (header, kind) => {
    expect(best(readHeader(header))).toBe(kind);
  });

  it.each([
    "Product name",
    "File name",
    "Order number",
    "Average age",
    "Average salary",
    "Share of female",
    "address_id",
    "Organisation type",
    "31108TC-V 1A",
  ])("%j says nothing about a person", (header) => {
    expect(best(readHeader(header))).toBeNull();
  });
});

describe("whose a column is", () => {
  it.each([
    ["Employee phone", "staff"],
    ["Customer email", "people"],
    ["Supplier email", "organisation"],
    ["Product colour", "thing"],
    ["Breed", "thing"],
    ["Propriétaire", "people"],
    ["Issued to", "people"],
    ["Make", "thing"],
    ["Email", null],
  ])("%j: %s", (header, owner) => {
    expect(readHeader(header).owner).toBe(owner);
  });

  it("weakens contact details of firms", () => {
    expect(readHeader("Supplier email").kinds.get("email")).toBeLessThan(readHeader("Email").kinds.get("email")!);
  });
});

describe("a bare header", () => {
  it.each(["Name", "Nom", "Nombre", "Naam", "Navn"])("%j is a name of anything", (header) => {
    expect(readHeader(header)).toMatchObject({ bareName: 1, bareNumber: 0 });
  });

  it.each(["ID", "No.", "Nr", "Code"])("%j is a number of anything", (header) => {
    expect(readHeader(header)).toMatchObject({ bareName: 0, bareNumber: 1 });
  });

  it("is silent where there is none, and where it is a whole question", () => {
    expect(readHeader(null).isKnown).toBe(false);
    expect(
      readHeader("What is your name, and how would you describe your health over the last twelve months?").isKnown,
    ).toBe(false);
  });
});

describe("a doubtful phrase", () => {
  it("counts alone and not beside other words", () => {
    expect(readHeader("Last").kinds.get("last-name")).toBe(0.5);
    expect(readHeader("Last updated").kinds.get("last-name")).toBeLessThan(0.4);
    expect(readHeader("Last qwertz").kinds.get("last-name")).toBeLessThan(0.4);
  });
});

test.prop([fc.string({ unit: "grapheme", maxLength: 80 })])(
  "any text is read, with strengths from 0 to 1",
  (header) => {
    const { kinds, bareName, bareNumber } = readHeader(header);
    for (const strength of [...kinds.values(), bareName, bareNumber]) {
      expect(strength).toBeGreaterThanOrEqual(0);
      expect(strength).toBeLessThanOrEqual(1);
    }
  },
);

test.prop([fc.constantFrom("First name", "Date of birth", "Duty station", "Prénom", "Geburtsdatum", "Contract type")])(
  "case and the kind of space never matter",
  (header) => {
    const expected = best(readHeader(header));
    for (const same of [
      header.toUpperCase(),
      header.toLowerCase(),
      header.replaceAll(" ", "_"),
      ` ${header}: `,
      `${header} 2`,
    ]) {
      expect(best(readHeader(same))).toBe(expected);
    }
  },
);

describe("a header as offices shorten it, or systems write it in Latin letters", () => {
  it.each([
    ["Os. č.", "employee-id"],
    ["Rodné č.", "national-id"],
    ["Zák. zástupce 1", "family"],
    ["Nr marcă", "employee-id"],
    ["Stan cywilny", "marital-status"],
    ["Os. upoważniona", "family"],
    ["Doğ. Tar.", "birth-date"],
    ["Hane sayısı", "family"],
    ["Családi áll.", "marital-status"],
    ["familiya", "last-name"],
    ["data_rozhd", "birth-date"],
    ["Серия, № паспорта", "passport"],
    ["ФИО мамы", "family"],
    ["Дата нар.", "birth-date"],
    ["Бр. картона", "person-reference"],
    ["Текући рачун", "bank-account"],
    ["Ημ/νία γέν.", "birth-date"],
    ["Αρ. διαβατηρίου", "passport"],
    ["eponymo", "last-name"],
    ["נייד", "phone"],
    ["אחוז משרה", "contract-type"],
    ["حقوق پایه", "salary"],
    ["रजि. नं.", "person-reference"],
    ["मो. नं.", "phone"],
    ["জন্ম নিবন্ধন নং", "national-id"],
    ["no_rek", "bank-account"],
    ["ว/ด/ป เกิด", "birth-date"],
    ["เลขบัตร ปชช.", "national-id"],
    ["xingming", "full-name"],
    ["身心障礙等級", "health"],
    ["家属电话", "phone"],
    ["세대원수", "family"],
    ["Anst.form", "contract-type"],
    ["Henk.nro", "employee-id"],
    ["Hali ya VVU", "health"],
  ])("%j says %s", (header, kind) => {
    expect(best(readHeader(header))).toBe(kind);
  });

  it.each(["Broj učenika", "Br. škola", "Matrículas"])("%j counts and tells of nobody", (header) => {
    expect(readHeader(header).isMeasure).toBe(true);
  });

  it.each(["№ з/п", "Кем выдан", "Wydany przez"])("%j says nothing of anybody", (header) => {
    expect(best(readHeader(header))).toBeNull();
  });
});
