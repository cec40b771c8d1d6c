import type { HeaderWords } from "../header-words";
import { ALBANIAN } from "./albanian";
import { ARABIC } from "./arabic";
import { BENGALI } from "./bengali";
import { BULGARIAN } from "./bulgarian";
import { CATALAN_GALICIAN } from "./catalan-galician";
import { CHINESE } from "./chinese";
import { CZECH_SLOVAK } from "./czech-slovak";
import { DANISH } from "./danish";
import { DUTCH } from "./dutch";
import { ENGLISH } from "./english";
import { ESTONIAN } from "./estonian";
import { FINNISH } from "./finnish";
import { FRENCH } from "./french";
import { GERMAN } from "./german";
import { GREEK } from "./greek";
import { HEBREW } from "./hebrew";
import { HINDI } from "./hindi";
import { HUNGARIAN } from "./hungarian";
import { ICELANDIC } from "./icelandic";
import { INDONESIAN } from "./indonesian";
import { INTERNATIONAL } from "./international";
import { ITALIAN } from "./italian";
import { JAPANESE } from "./japanese";
import { KOREAN } from "./korean";
import { LATVIAN } from "./latvian";
import { LITHUANIAN } from "./lithuanian";
import { NORWEGIAN } from "./norwegian";
import { PERSIAN } from "./persian";
import { POLISH } from "./polish";
import { PORTUGUESE } from "./portuguese";
import { ROMANIAN } from "./romanian";
import { RUSSIAN } from "./russian";
import { SOUTH_SLAVIC } from "./south-slavic";
import { SPANISH } from "./spanish";
import { SWAHILI } from "./swahili";
import { SWEDISH } from "./swedish";
import { THAI } from "./thai";
import { TURKISH } from "./turkish";
import { UKRAINIAN } from "./ukrainian";
import { VIETNAMESE } from "./vietnamese";

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
  ROMANIAN,
  SOUTH_SLAVIC,
  TURKISH,
  BENGALI,
  BULGARIAN,
  DANISH,
  FINNISH,
  GREEK,
  HEBREW,
  HINDI,
  ICELANDIC,
  NORWEGIAN,
  PERSIAN,
  SWAHILI,
  SWEDISH,
  THAI,
  UKRAINIAN,
  VIETNAMESE,
  ALBANIAN,
  CATALAN_GALICIAN,
  ESTONIAN,
  LATVIAN,
  LITHUANIAN,
];
