import { recognizeGeo } from "../../../src/classifier/recognizers/geo";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeGeo, {
  clear: ["Latitude", "lon", "GPS", "Coordinates"],
  other: ["Latency", "Longest word"],
  fits: [-85.227966, "46.814228", "48.85, 2.35"],
  misfits: ["north", 999],
});
