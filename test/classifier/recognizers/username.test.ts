import { recognizeUsername } from "../../../src/classifier/recognizers/username";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeUsername, {
  clear: ["Username", "login", "user_name", "Benutzername", "ユーザー名"],
  vague: ["Account"],
  other: ["Users count"],
  fits: ["happy77"],
  misfits: ["Anna Rossi", "the name of the user", "2024-03-12", "anna@rossi.example"],
});
