/** A language by its letters beyond ASCII, the most frequent first, and the encodings it was written in before Unicode. */
export interface Language {
  /** In lower case. */
  readonly letters: string;
  readonly encodings: readonly string[];
  /** Its words have ASCII letters too. */
  readonly isLatin: boolean;
}

/** DOS and the Mac, whose names Excel still offers for csv files. */
const WESTERN = ["windows-1252", "macintosh", "ibm437"];
const CENTRAL = ["windows-1250", "iso-8859-2"];
const CYRILLIC = ["windows-1251", "koi8-u", "ibm866", "iso-8859-5", "x-mac-cyrillic"];

const latin = (encodings: readonly string[], ...alphabets: readonly string[]): readonly Language[] =>
  alphabets.map((letters) => ({ letters, encodings, isLatin: true }));
const script = (encodings: readonly string[], ...alphabets: readonly string[]): readonly Language[] =>
  alphabets.map((letters) => ({ letters, encodings, isLatin: false }));

/** Counted in names, addresses and job titles; a list that mixes the West has them all. */
export const LANGUAGES: readonly Language[] = [
  ...latin(
    WESTERN,
    "éèêçëôïîàâûùüœ",
    "üöäßé",
    "óáíéñúüº",
    "çãáéíóúõâêôà",
    "àòèùéì",
    "øåæéöä",
    "äöåé",
    "äõüöšž",
    "ëéèïöüç",
    "áíðóúéöýþæ",
    "éüöáóíäèñçåãøßúàêëôæîïõâûùìòœðþý",
  ),
  // Polish, Czech, Slovak, Hungarian, Romanian, Croatian and its neighbours.
  ...latin(CENTRAL, "łóśńżęąźć", "áíšéčýřžěůúňóťď", "áščíýéžľúňóťďôäŕ", "áéóőöíüúű", "ăşţîâ", "čćšžđ"),
  ...latin(["windows-1254"], "üışçöğâî"),
  // Lithuanian, Latvian, Estonian.
  ...latin(["windows-1257"], "äõüöšž", "ėžšūčąįų", "āīņšēūļķčģž"),
  ...script(
    CYRILLIC,
    "оаинверктслдмпубгячзьйхшфыжцюэщёъ",
    "аокнреивлсутдібмпьгчйзяцшхжфюєщїґ",
    "аиеонрјскдтвлмупзбгћшчцђжњљфхџ",
  ),
  ...script(["windows-1253"], "αοικτςρνλεσηυπμάίγδόωήχβύφέθώζξψϊΐ"),
  ...script(["windows-1255"], "יוראהלבמןדשנחעסגתפקכםזטצץףך"),
  ...script(["windows-1256"], "الينرمعدبوسفجةحهشكتقضخطصأآزگپچإثغذىظءئؤّ"),
  ...script(["windows-874"], "นราักอิงมเวตบสทุยด์จพหล่ีถ้ำคชะแธษื็ูโใไึฐผณศขซฉฟภฎฏ"),
  // Names as Japanese banks write them.
  ...script(["shift_jis"], "ﾝﾞｲｼｶｳﾏﾀﾄﾐｺｻﾔｱﾗﾅｷﾓﾕﾘﾉｽﾖﾋｸﾂﾑﾁﾛﾆｵﾊﾜｹﾌﾃﾙﾎｴﾚﾒｿﾇﾈｾﾍﾟｰ"),
];
