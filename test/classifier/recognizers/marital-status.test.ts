import { recognizeMaritalStatus } from "../../../src/classifier/recognizers/marital-status";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeMaritalStatus, {
  clear: [
    "Marital status",
    "MaritalDesc",
    "Situation familiale",
    "Estado civil",
    "Familienstand",
    "Stato civile",
    "Stan cywilny",
    "الحالة الاجتماعية",
    "婚姻状况",
  ],
  other: ["Status", "Martial arts"],
  proofs: [
    ["single", "Married", "divorced"],
    ["ledig", "verh.", "gesch.", "verwitwet"],
    ["Casado(a)", "Solteiro(a)"],
    ["kawaler", "panna", "żonaty", "zamężna"],
    ["холост", "женат", "замужем"],
    ["متزوج", "أعزب"],
    ["已婚", "未婚"],
    ["Belum menikah", "Menikah", "Cerai hidup"],
  ],
  // Rooms; one word alone; what is no list of such words.
  noProofs: [["Single", "Double"], ["Single"], ["married", "engineer", "Rome"]],
});
