import { recognizePhotoUrl } from "../../../src/classifier/recognizers/photo-url";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizePhotoUrl, {
  clear: ["Photo", "LinkedIn", "facebook", "Profile picture"],
  vague: ["Website"],
  other: ["Photosynthesis rate count"],
  fits: ["https://example.org/a.jpg", "anna.rossi"],
  misfits: ["a photo of the team", 3],
});
