import { recognizeFullName } from "../../../src/classifier/recognizers/full-name";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeFullName, {
  clear: [
    "Full name",
    "Employee name",
    "customer_name",
    "PatientName",
    "Nom et prénom",
    "Nombre y apellidos",
    "Vor- und Nachname",
    "Nome completo",
    "nama_karyawan",
    "Imię i nazwisko",
    "ФИО",
    "الاسم الكامل",
    "姓名",
    "氏名",
    "이름",
    "Name / Nom complet",
  ],
  vague: ["Name", "Nombre", "Naam", "Student"],
  other: ["File name", "Product name", "Species name", "Domain", "Username", "Department name", "Supplier"],
  fits: ["Maria Rossi", "Jean-Pierre Dupont", "Иванов Иван Иванович", "王小明", "O’Brien, Kate", "김철수"],
  misfits: ["Villa Rossi Ltd", "Room 12 B", "a@b.org", 42],
  proofs: [["Maria Rossi", "John Smith", "Anna Kowalska", "Ahmed Hassan", "Chen Wei"]],
  noProofs: [
    ["New York", "Los Angeles", "San Diego", "Las Vegas"],
    ["Blue Widget", "Red Box", "Steel Pipe"],
    ["Maria Rossi"],
  ],
});
