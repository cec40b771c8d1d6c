import { recognizeCredential } from "../../../src/classifier/recognizers/credential";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeCredential, {
  clear: ["Password", "pwd", "encrypted_password", "Mot de passe", "Passwort", "Contraseña", "密码"],
  other: ["Passport", "Pass rate"],
  fits: ["hunter2", 1234],
  misfits: ["ask the help desk about it", "2021-09-10 14:22"],
  proofs: [["$2a$10$7aoot2KFFqikpTYVEbErYOxZijCHDPvqT4OMoFwdmsYBE9SK2PibC", "$2b$12$raEJqJ7eraEJqJ7eraEJqJ7eraEJqJ7e"]],
  noProofs: [["hunter2", "letmein"]],
});
