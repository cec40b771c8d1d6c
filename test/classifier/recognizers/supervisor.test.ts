import { recognizeSupervisor } from "../../../src/classifier/recognizers/supervisor";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeSupervisor, {
  clear: [
    "Supervisor",
    "Line manager",
    "manager_id",
    "ManagerName",
    "Supérieur hiérarchique",
    "Jefe",
    "Vorgesetzter",
    "Leidinggevende",
    "Przełożony",
    "Руководитель",
    "المشرف",
    "上级",
    "上司",
  ],
  vague: ["Reviewer"],
  other: ["Management fee", "Supermarket"],
  fits: ["Maria Rossi", "E-12", 12, "CN=Maria Rossi,OU=Staff,DC=example"],
  misfits: ["whoever is there on the day"],
});
