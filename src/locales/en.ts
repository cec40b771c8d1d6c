import { EN_DOUBTS, EN_KINDS, EN_UNCHECKED } from "./en/data";
import { EN_MESSAGE } from "./en/message";
import { EN_PANE } from "./en/pane";
import type { Words } from "./words";

export const EN: Words = {
  ...EN_MESSAGE,
  language: "en",
  direction: "ltr",
  kinds: EN_KINDS,
  doubts: EN_DOUBTS,
  uncheckedFile: (file) => `${file} could not be checked`,
  uncheckedPart: EN_UNCHECKED,
  pane: EN_PANE,
};
