import { recognizeEmployeeId } from "../../../src/classifier/recognizers/employee-id";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeEmployeeId, {
  clear: [
    "Employee ID",
    "emp_id",
    "staff_no",
    "Personnel number",
    "Matricule",
    "Personalnummer",
    "Numer pracownika",
    "ID_Karyawan",
    "工号",
    "社員番号",
    "사번",
  ],
  vague: ["ID", "No."],
  other: ["Product ID", "Order number", "Customer ID"],
  fits: ["HYS-SN123456", 10234],
  misfits: ["the one on the badge"],
  proofs: [["198503122010011003", "197011052005012001"]],
  noProofs: [["199903129910019003", "555503122010011003"]],
});
