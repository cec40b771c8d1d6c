import type { HiddenPart } from "../classifier/index";
import { columnLetter } from "./column-letter";
import { describeSheet } from "./describe-sheet";
import { capitalised } from "./shorten";
import type { Words } from "./words";

/** More letters are no longer read. */
const MOST_LETTERS = 8;

interface HiddenPartDescription {
  readonly place: string;
  /** How much is there. */
  readonly size: string;
}

/** @param sheetName read from the file, or empty */
export function describeHiddenPart(part: HiddenPart, sheetName: string, words: Words): HiddenPartDescription {
  const { message, pane, grammar } = words;
  const { mechanism, sheet, within, columns } = part;
  const letters = columns.slice(0, MOST_LETTERS).map(columnLetter).join(", ");
  const isCut = columns.length > MOST_LETTERS;
  const what = `${pane.findings.places[mechanism]}${letters === "" ? "" : ` (${letters}${isCut ? "…" : ""})`}`;
  return {
    place:
      sheet === null
        ? capitalised(what)
        : pane.hiddenPlaces.inSheet({ sheet: describeSheet({ sheet, within }, sheetName, words), what }),
    size: grammar.joinList([message.people({ n: part.people }), message.rows({ n: part.rows })]),
  };
}
