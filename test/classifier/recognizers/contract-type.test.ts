import { recognizeContractType } from "../../../src/classifier/recognizers/contract-type";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeContractType, {
  clear: [
    "Contract type",
    "Type of appointment",
    "employment_status",
    "Type de contrat",
    "Tipo de contrato",
    "Vertragsart",
    "Tipo contratto",
    "Soort contract",
    "Rodzaj umowy",
    "Тип договора",
    "نوع العقد",
    "合同类型",
    "雇用形態",
  ],
  vague: ["FTE"],
  other: ["Contact", "Contrast"],
  fits: ["Fixed-term appointment", "TA", 0.8, "80 %"],
  misfits: [2026],
  proofs: [
    ["Fixed-term appointment", "Temporary appointment", "Consultant"],
    ["CDI", "CDD"],
    ["Unbefristet", "Befristet"],
  ],
  noProofs: [["Red", "Blue"], ["Consultant"]],
});
