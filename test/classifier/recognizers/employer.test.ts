import { recognizeEmployer } from "../../../src/classifier/recognizers/employer";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeEmployer, {
  clear: [
    "Organization",
    "company",
    "Employer",
    "Organisation name",
    "Entreprise",
    "Empresa",
    "Firma",
    "Azienda",
    "Bedrijf",
    "Компания",
    "الشركة",
    "公司",
    "会社名",
  ],
  vague: ["Institution"],
  other: ["Accompanied by"],
  fits: ["UNICEF", "Rossi & Co"],
  misfits: [4],
});
