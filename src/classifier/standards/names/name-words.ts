/**
 * Words that tell organisations, places and things from people, folded. A cell that holds one is nobody's name: "Villa Rossi Ltd",
 * "Martin Luther School". Words that are common family names ("Church", "Park") are left out on purpose.
 */
export const NOT_NAME_WORDS: readonly string[] = [
  "ltd limited inc llc llp plc corp corporation co company companies group holding holdings gmbh ag",
  "kg ohg ev sa sas sarl eurl srl spa sl bv nv ab as oy aps",
  "sp zoo doo sro kft ooo oao ооо зао bank hotel villa street st road rd",
  "avenue ave lane drive boulevard square county city town village district province region state republic island",
  "islands river lake mountain mount north south east west northern southern eastern western central new school",
  "college university universite universitat universidad hospital clinic center centre institute institution foundation association society club team",
  "museum library theatre theater restaurant cafe bar shop store market station airport office department ministry agency",
  "committee council services service solutions systems technologies technology software international global national united the of and",
  "for in with by to from without on at or a an le les du des",
  "et und fur mit y el los las con para por em com rue strasse str",
  "platz weg via viale piazza corso calle plaza rua avenida ulica ul straat product service total",
  "other others unknown none null yes no true false test blue red green black white small",
  "large size pack set kit box pizza manager director engineer officer assistant specialist analyst developer coordinator",
  "consultant technician supervisor nurse driver teacher accountant head senior junior chief lead associate administrator representative open",
  "gambit defense defence opening attack variation album song love my you your project course programme program",
  "data digital web online email phone address name date number type status description price quantity order",
  "cup league united fc prime pro max plus mini ultra series model edition version special health",
  "education finance economics science sciences history art arts marketing sales human resources security development management information",
  "operations production public social general administration research design engineering support training legal logistics communication supply",
  "contract agreement invoice account plan policy item sample demo user admin customer client branch campaign category region one two three first second third",
];
