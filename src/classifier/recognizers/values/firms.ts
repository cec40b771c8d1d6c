import type { Column } from "../recognizer";

/** "Keller Ltd", "Keller Group", "Keller and Sons", "Keller, Lund and Rossi", as firms are called after people. */
const FIRM =
  /(?:^| )(?:ltd|limited|inc|llc|llp|plc|corp|group|holding|gmbh|ag|kg|s\.?a|s\.?a\.?r\.?l|s\.?[rp]\.?[al]|sp\. ?z ?o\.? ?o|s\.r\.o)\.?$| (?:and|&) (?:sons|co|partners?)\.?$|^[^\s,]+, [^\s,]+ (?:and|[&y]|und|et|e) [^\s,]+$/i;
const SOME = 0.2;
const HARDLY_ANY = 0.2;

/** Firms by their names: some bear the form of one, and hardly any value has the two words of somebody's name. */
export function areFirms({ values, names }: Column): boolean {
  return (
    names.paired < HARDLY_ANY &&
    values.filter((value) => FIRM.test(String(value))).length > values.length * SOME &&
    values.length > 1
  );
}
