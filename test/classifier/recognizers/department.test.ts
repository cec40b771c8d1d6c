import { recognizeDepartment } from "../../../src/classifier/recognizers/department";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeDepartment, {
  clear: ["Department", "dept", "Abteilung", "Reparto", "部门"],
  vague: ["Team"],
  other: ["Depth"],
});
