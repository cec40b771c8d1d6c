import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { agoraSheet, type SheetRow } from "../../support/people";
import { inspectRows, kindsOf } from "./inspect-rows";

/** The seven columns of the UNICEF Agora sheet, in this order. */
const KINDS = ["full-name", "email", "gender", "location", "employer", "supervisor", "contract-type"] as const;

const HEADERS: Readonly<Record<string, readonly string[]>> = {
  "as leaked": ["Full name", "Email", "Gender", "Duty station", "Organization", "Supervisor", "Contract type"],
  "snake case": [
    "full_name",
    "email_address",
    "gender",
    "duty_station",
    "organisation",
    "supervisor_name",
    "contract_type",
  ],
  "camel case": [
    "fullName",
    "emailAddress",
    "genderCode",
    "dutyStation",
    "organizationName",
    "lineManager",
    "appointmentType",
  ],
  "shouted, with prefixes": [
    "EMP_NAME",
    "EMP_EMAIL",
    "SEX",
    "EMP_DUTY_STATION",
    "COMPANY",
    "MANAGER",
    "EMPLOYMENT TYPE",
  ],
  "numbered and annotated": [
    "Name of employee",
    "E-mail 1",
    "Gender (M/F)",
    "Duty Station / City",
    "Organization:",
    "First supervisor",
    "Type of contract*",
  ],
  "bare name": ["Name", "Mail", "Sex", "City", "Agency", "Reports to", "Contract"],
  French: ["Nom et prénom", "Courriel", "Sexe", "Lieu d'affectation", "Organisation", "Superviseur", "Type de contrat"],
  Spanish: [
    "Nombre completo",
    "Correo electrónico",
    "Género",
    "Ciudad",
    "Organización",
    "Supervisor",
    "Tipo de contrato",
  ],
  German: [
    "Vor- und Nachname",
    "E-Mail-Adresse",
    "Geschlecht",
    "Dienstort",
    "Organisation",
    "Vorgesetzter",
    "Vertragsart",
  ],
  Portuguese: [
    "Nome completo",
    "Correio eletrônico",
    "Gênero",
    "Cidade",
    "Organização",
    "Supervisor",
    "Tipo de contrato",
  ],
  Italian: [
    "Nome e cognome",
    "Posta elettronica",
    "Sesso",
    "Sede di lavoro",
    "Organizzazione",
    "Responsabile",
    "Tipo di contratto",
  ],
  Dutch: [
    "Volledige naam",
    "E-mailadres",
    "Geslacht",
    "Standplaats",
    "Organisatie",
    "Leidinggevende",
    "Soort contract",
  ],
  Polish: ["Imię i nazwisko", "Adres e-mail", "Płeć", "Miejsce pracy", "Organizacja", "Przełożony", "Rodzaj umowy"],
  Russian: ["ФИО", "Электронная почта", "Пол", "Место работы", "Организация", "Руководитель", "Тип договора"],
  Arabic: ["الاسم الكامل", "البريد الإلكتروني", "الجنس", "مكان العمل", "المنظمة", "المشرف", "نوع العقد"],
  Chinese: ["姓名", "电子邮件", "性别", "工作地点", "单位", "上级", "合同类型"],
  Japanese: ["氏名", "メールアドレス", "性別", "勤務地", "会社", "上司", "雇用形態"],
  bilingual: [
    "Name / Nom",
    "Email / Courriel",
    "Gender / Sexe",
    "Duty station / Lieu d'affectation",
    "Organization / Organisation",
    "Supervisor / Superviseur",
    "Contract type / Type de contrat",
  ],
};

function withHeader(header: readonly string[], rows: readonly SheetRow[]): SheetRow[] {
  return [header, ...rows.slice(1)];
}

describe("the sheet of the Agora leak", () => {
  it.each(Object.entries(HEADERS))("is known with its headers %s", (_, header) => {
    const { inspection } = inspectRows(withHeader(header, agoraSheet(60)));
    expect(Object.values(kindsOf(inspection))).toEqual(KINDS);
    expect(inspection.people).toBe(60);
  });

  test.prop([fc.constantFrom(...Object.values(HEADERS)), fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 })])(
    "is known with its columns in any order",
    (header, order) => {
      const rows = withHeader(header, agoraSheet(30)).map((row) => order.map((column) => row[column]!));
      const { inspection } = inspectRows(rows);
      expect(Object.values(kindsOf(inspection))).toEqual(order.map((column) => KINDS[column]));
      expect(inspection.people).toBe(30);
    },
  );

  it("has 8,253 people", () => {
    const { inspection } = inspectRows(agoraSheet(8_253));
    expect(inspection).toMatchObject({ rows: 8_253, people: 8_253, hiddenRows: 0 });
  });

  it("counts nobody twice, whatever the order, and never the supervisors", () => {
    const [header, ...people] = agoraSheet(500);
    const twice = [header!, ...people, ...people.slice().reverse()];
    expect(inspectRows(twice).inspection).toMatchObject({ rows: 1_000, people: 500 });
    const withoutOwnNames = twice.map((row) => [null, null, ...row.slice(2)]);
    expect(inspectRows(withoutOwnNames).inspection.people).toBeNull();
  });
});
