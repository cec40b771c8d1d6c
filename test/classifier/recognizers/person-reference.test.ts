import { recognizePersonReference } from "../../../src/classifier/recognizers/person-reference";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizePersonReference, {
  clear: [
    "Patient ID",
    "customer_id",
    "Student number",
    "MRN",
    "Case number",
    "Kundennummer",
    "Numéro client",
    "client_no",
    "学号",
    "顧客ID",
  ],
  vague: ["ID", "URN"],
  other: ["Employee ID", "Order ID", "Product code"],
  fits: ["P-001", 7],
  misfits: ["to be given later on"],
});
