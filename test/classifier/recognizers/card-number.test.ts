import { recognizeCardNumber } from "../../../src/classifier/recognizers/card-number";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeCardNumber, {
  clear: ["Card number", "credit_card", "cc_number", "CVV", "Número de tarjeta"],
  other: ["Scorecard", "Cardinality"],
  proofs: [["4111 1111 1111 1111", "5500-0000-0000-0004"]],
  noProofs: [["4111 1111 1111 1112", "5500-0000-0000-0005"], ["4111111111111111"]],
});
