import { recognizeSexualOrientation } from "../../../src/classifier/recognizers/sexual-orientation";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeSexualOrientation, {
  clear: ["Sexual orientation", "sexualOrientation", "Orientamento sessuale"],
  vague: ["Orientation"],
  other: ["Orient"],
  fits: ["Undisclosed"],
  misfits: [0],
  proofs: [
    ["Heterosexual", "Gay or lesbian", "Bisexual", "Prefer not to say"],
    ["heterosexuell", "homosexuell"],
  ],
  noProofs: [["Straight", "Curved"]],
});
