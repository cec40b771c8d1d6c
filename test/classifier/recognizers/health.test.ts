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
});
