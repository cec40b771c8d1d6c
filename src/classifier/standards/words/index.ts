import type { HeaderWords } from "../header-words";
import { ARABIC } from "./arabic";
import { CHINESE } from "./chinese";
import { CZECH_SLOVAK } from "./czech-slovak";
import { DUTCH } from "./dutch";
import { ENGLISH } from "./english";
import { FRENCH } from "./french";
import { GERMAN } from "./german";
import { HUNGARIAN } from "./hungarian";
import { INTERNATIONAL } from "./international";
import { INDONESIAN } from "./indonesian";
import { ITALIAN } from "./italian";
import { JAPANESE } from "./japanese";
import { KOREAN } from "./korean";
import { NORDIC } from "./nordic";
import { POLISH } from "./polish";
import { PORTUGUESE } from "./portuguese";
import { ROMANIAN } from "./romanian";
import { RUSSIAN } from "./russian";
import { SOUTH_SLAVIC } from "./south-slavic";
import { SPANISH } from "./spanish";
import { TURKISH } from "./turkish";

/** Headers are read in all languages at once: offices mix them. */
export const LANGUAGES: readonly HeaderWords[] = [
  INTERNATIONAL,
  ENGLISH,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  GERMAN,
  ITALIAN,
  DUTCH,
  POLISH,
  RUSSIAN,
  ARABIC,
  CHINESE,
  JAPANESE,
  KOREAN,
  CZECH_SLOVAK,
  HUNGARIAN,
  INDONESIAN,
  NORDIC,
  ROMANIAN,
  SOUTH_SLAVIC,
  TURKISH,
];
