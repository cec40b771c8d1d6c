import { recognizeEmail } from "../../../src/classifier/recognizers/email";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeEmail, {
  clear: [
    "Email",
    "E-mail",
    "email_address",
    "Email 2",
    "Courriel",
    "Correo electrónico",
    "E-Mail-Adresse",
    "Adres e-mail",
    "Электронная почта",
    "البريد الإلكتروني",
    "邮箱",
    "メールアドレス",
  ],
  vague: ["Mail", "Supplier email"],
  other: ["Email sent count", "Mailing date"],
  fits: ["anna@example.org", '"Rossi" <maria.rossi@example.it>', "a.b+c@mail.example.co.uk"],
  misfits: ["anna at example", "@anna", "https://example.org", 12],
  proofs: [["a@example.org", "b@example.org", "not known", "c@example.org"]],
  noProofs: [["@home", "@work"]],
});
