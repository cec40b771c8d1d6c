import { recognizeBankAccount } from "../../../src/classifier/recognizers/bank-account";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeBankAccount, {
  clear: ["IBAN", "Bank account", "account_number", "BIC", "Kontonummer", "Numer konta", "銀行口座"],
  other: ["Account manager", "Bank holiday"],
  proofs: [["DE89 3704 0044 0532 0130 00", "GB29NWBK60161331926819"]],
  noProofs: [["DE89370400440532013001", "GB29NWBK60161331926818"]],
});
