import { recognizeHealth } from "../../../src/classifier/recognizers/health";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeHealth, {
  clear: [
    "Diagnosis",
    "Medical condition",
    "HIV status",
    "Blood type",
    "stress_level",
    "Maladie",
    "Krankheit",
    "Allergien",
    "Diagnosi",
    "Диагноз",
    "التشخيص",
    "诊断",
    "病名",
  ],
  vague: ["Weight"],
  other: ["Wealth", "Species"],
  proofs: [
    ["O+", "A-", "AB+", "B+"],
    ["A Rh+", "0 Rh-"],
    ["E11.9", "I10", "F32.1"],
    ["Type 2 diabetes", "asthma", "fracture of wrist"],
    ["Диабет", "гипертония"],
    ["糖尿病", "高血压"],
  ],
  // Marks, shelves, seats, anything else.
  noProofs: [
    ["A+", "B-", "A-"],
    ["A10", "B12", "C04"],
    ["oak", "pine", "asthma"],
  ],
});
