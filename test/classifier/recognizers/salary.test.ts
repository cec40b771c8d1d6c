import { recognizeSalary } from "../../../src/classifier/recognizers/salary";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeSalary, {
  clear: [
    "Salary",
    "annual_income",
    "Hourly wage",
    "salary(usd)",
    "Salaire",
    "Sueldo",
    "Gehalt",
    "Stipendio",
    "Wynagrodzenie",
    "Зарплата",
    "الراتب",
    "工资",
    "給与",
    "Gaji",
  ],
  vague: ["Pay"],
  other: ["Average salary", "Sales"],
  fits: [5000, "1.299,99 €", "$72,000", "Band 6"],
  misfits: ["negotiable, see the letter"],
});
