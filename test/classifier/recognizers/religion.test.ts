import { recognizeReligion } from "../../../src/classifier/recognizers/religion";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeReligion, {
  clear: ["Religion", "Faith", "Konfession", "Wyznanie", "الديانة", "宗教"],
  other: ["Region", "Relegation"],
  proofs: [
    ["Christian", "Muslim", "Hindu", "None"],
    ["evangelisch", "römisch-katholisch", "keine"],
    ["Islam", "Kristen", "Hindu", "Buddha"],
    ["хүмүүс", "Православный", "мусульманин", "католик", "буддист"],
    ["हिन्दू", "मुस्लिम", "सिख"],
    ["佛教", "基督教"],
  ],
  // A given name; building styles.
  noProofs: [["Christian"], ["Christian", "Anna", "Peter"], ["Gothic", "Baroque"]],
});
