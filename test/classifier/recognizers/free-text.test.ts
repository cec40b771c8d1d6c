import { recognizeFreeText } from "../../../src/classifier/recognizers/free-text";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeFreeText, {
  clear: ["Notes", "Comments", "Bemerkungen", "備考"],
  vague: ["Details"],
  other: ["Notebook"],
});
