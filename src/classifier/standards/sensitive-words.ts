/**
 * Words that make it private to be on a list at all (incidents: HIV Scotland, Tavistock, IICSA, Windrush): health, abuse, asylum,
 * debt, marks, discipline. Written without accents, separated by commas; a star makes a stem. A question mark says that the word has
 * everyday meanings too: it counts in a subject or a file name, in running text only beside another one.
 */
export const SENSITIVE_WORDS: readonly string[] = [
  // English
  "hiv, aids clinic, gender identity, transgender, lgbt*, abortion*, miscarriage*, ivf, cancer?, oncolog*, dementia, autis*, epilep*, mental health, psychiatr*, psychotherap*, counselling?, counseling?, addiction*, rehab?, alcoholics, overdose",
  "sexual abuse, child abuse, abuse?, survivors, victims?, domestic violence, safeguarding?, asylum*, refugees?, immigration?, deportation*, settled status, windrush, foster care, adoption?, food bank*, homeless*, eviction*, arrears?, debt?, debts?, bankruptc*",
  "grades?, exam results, academic standing, academic probation, disciplinary*, grievance?, redundancies, whistleblow*, parole, prisoner*, ex offenders, health?, patients?, disabilit*?, diagnos*?, depression?, asthma?, diabet*?, migraine?, sick leave?, off sick, food parcel*, benefits claim*, hardship fund",
  // French
  "vih, sida, avortement*, sante?, sante mentale, psychiatri*, toxicoman*, alcoolique*, cancer?, handicap*?, maladie*?, violences conjugales, abus sexuel*, victimes?, droit d asile, demandeurs d asile, refugies?, surendettement, dettes?, expulsion*?, arret maladie?, arrets maladie?, notes d examen, releve de notes, sanction disciplinaire, licenciement*",
  // German
  "krebs?, psychiatri*, psychotherap*, sucht*?, schwangerschaftsabbruch, gesundheit*?, krankheit*?, behinder*?, schwerbehinder*, missbrauch*, hausliche gewalt, hauslicher gewalt, krankgemeldet*, krankmeldung*?, opfer?, asyl*, gefluchtete?, fluchtlinge?, schulden?, schuldner*, insolvenz*?, noten?, zeugnisse?, abmahnung*, kundigungen?, wohnungslos*",
  // Spanish, Portuguese, Italian
  "sida, vih, aborto*, salud?, saude?, salute?, salud mental, saude mental, salute mentale, discapacidad*?, deficiencia?, disabilita?, violencia de genero, violencia domestica, violenza domestica, abuso*?, abusi?, victimas?, vitimas?, vittime?, asilo?, refugiados?, rifugiati?, deudas?, dividas?, debiti?, desahucio*, sfratto, sfratti, calificaciones?, notas finais, voti d esame, expediente disciplinario, processo disciplinar, tossicodipenden*",
  // Dutch, Nordic
  "kanker?, gezondheid?, verslaving*, huiselijk geweld, misbruik?, slachtoffers?, asielzoeker*, vluchtelingen?, schulden?, schuldhulp*, cijferlijst*, beperking?, helse?, halsa?, sundhed?, kraeft?, kreft?, misbrug*, overgrep*, overgreb*, asyl*, flyktning*?, flykting*?, gjeld?, gaeld?, karakterer?, betyg?",
  // Polish, Czech and Slovak, Hungarian, Romanian, South Slavic, Turkish, Indonesian
  "zdrowie?, uzalezni*, przemoc domowa, molestowan*, azyl*, uchodzc*?, zadluzen*?, oceny?, zdravi?, zavislost*, domaci nasili, uprchlic*?, dluhy?, znamky?, egeszseg*?, eroszak*?, menekult*?, adossag*?, erdemjegy*?, sanatate?, violenta domestica, refugiati?, datorii?, zdravlje?, nasilje u obitelji, izbjeglic*?, dugovi?, saglik?, istismar*, siginma*, borclar?, notlar?, kesehatan?, pelecehan*, suaka, utang?",
  // Russian, Arabic, Chinese, Japanese, Korean
  "вич, спид, аборт*, здоровье?, наркоман*, инвалидност*?, домашнее насилие, беженц*?, убежищ*?, долги?, задолженност*?, оценки?, الايدز, صحة, اعاقة, تحرش, لجوء, لاجئين, ديون, 艾滋, 健康?, 虐待, 性侵, 庇护, 难民, 债务, 成绩单, 精神疾病, エイズ, 被害者, 難民, 債務, 成績, 障害?, 精神科, 에이즈, 학대, 난민, 채무, 성적?, 정신과",
];

/** Everyday uses of the words above; they are taken out of a text before it is looked at. */
export const HARMLESS_PHRASES: readonly string[] = [
  "health and safety",
  "safety and health",
  "health check",
  "bilan de sante",
  "sante et securite",
  "gesundheit und sicherheit",
  "arbeitsschutz und gesundheitsschutz",
  "seguridad y salud",
  "salute e sicurezza",
];
