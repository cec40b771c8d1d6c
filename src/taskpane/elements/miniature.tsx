import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import type { AttachmentInspection, SheetInspection } from "../../classifier/index";
import { columnLetter, describeSheet } from "../../locales/index";
import { useWords } from "../words-context";
import { Legend, LegendEntry } from "./legend";
import { FORCED, NARROW } from "./media";
import { Caption, Heading } from "./text";
import type { LiveColumns } from "./use-column-samples";

/** More would be thinner than can be seen. */
const MOST_COLUMNS = 40;
const MOST_SHEETS = 3;
/** With more, the letters would not fit above the columns. */
const MOST_LETTERS = 14;

const HEADER_HEIGHT = 14;
const BODY_HEIGHT = 40;

/** Hidden parts are told apart without colour too. */
const STRIPES =
  "repeating-linear-gradient(135deg, var(--stripe) 0 2px, var(--edge, transparent) 2px 4px, transparent 4px 6px)";
const LINES = "repeating-linear-gradient(to bottom, transparent 0 7px, var(--line) 7px 8px)";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  sheet: {
    position: "relative",
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "minmax(2px, 1fr)",
    columnGap: "1px",
    padding: "1px",
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralStroke2,
    forcedColorAdjust: "none",
    "--line": tokens.colorNeutralStroke2,
    "--stripe": tokens.colorPaletteMarigoldBorderActive,
    [FORCED]: { backgroundColor: "CanvasText", "--line": "CanvasText", "--stripe": "CanvasText", "--edge": "Canvas" },
  },
  column: {
    ...typographyStyles.caption2,
    lineHeight: `${String(HEADER_HEIGHT)}px`,
    height: `${String(HEADER_HEIGHT + BODY_HEIGHT)}px`,
    overflow: "hidden",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    "--head": tokens.colorNeutralBackground5,
    "--body": LINES,
    backgroundImage: `linear-gradient(var(--head) 0 ${String(HEADER_HEIGHT)}px, transparent ${String(HEADER_HEIGHT)}px), var(--body)`,
    // The header keeps clear of it: a theme's highlight may be see-through.
    backgroundPosition: `0 0, 0 ${String(HEADER_HEIGHT)}px`,
    backgroundRepeat: "no-repeat",
    [FORCED]: { color: "CanvasText", backgroundColor: "Canvas", "--head": "Canvas" },
  },
  letter: { [NARROW]: { visibility: "hidden" } },
  personal: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandStroke2,
    "--head": tokens.colorBrandBackground,
    [FORCED]: { color: "HighlightText", backgroundColor: "Highlight", "--head": "Highlight", "--line": "Canvas" },
  },
  hidden: { "--body": STRIPES },
  /** Lies over the lowest rows. */
  hiddenRows: { position: "absolute", insetInline: "1px", bottom: "1px", backgroundImage: STRIPES },
  swatch: {
    flexShrink: 0,
    width: "14px",
    height: "10px",
    boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
    "--stripe": tokens.colorPaletteMarigoldBorderActive,
    backgroundImage: "var(--body)",
    [FORCED]: { boxShadow: "0 0 0 1px CanvasText", "--stripe": "CanvasText", "--edge": "Canvas" },
  },
});

interface MiniatureProps {
  readonly attachment: AttachmentInspection;
  readonly live: LiveColumns;
}

/** Looking beats reading: where in the sheets the people are, and what of it nobody sees. */
export function Miniature({ attachment, live }: MiniatureProps): JSX.Element | null {
  const styles = useStyles();
  const words = useWords();
  const { message, pane } = words;
  const sheets = attachment.sheets.filter(({ columns }) => columns.length > 0).slice(0, MOST_SHEETS);
  if (sheets.length === 0) return null;
  const hasHidden = sheets.some(
    (sheet) => sheet.hiddenRows > 0 || sheet.columns.some((column) => isHidden(column, sheet)),
  );
  return (
    <section className={styles.section}>
      <Heading>{pane.miniature.title}</Heading>
      {sheets.map((sheet) => {
        const { index, within, columns, rows, hiddenRows } = sheet;
        const place = { sheet: index, within };
        return (
          <div key={`${within.join("/")} ${String(index)}`} className={styles.section}>
            <SheetPicture sheet={sheet} />
            <div>
              {attachment.sheets.length > 1 && <Caption>{describeSheet(place, live.nameOf(place), words)}</Caption>}
              <Caption>
                {pane.miniature.sheet({
                  personal: new Set(columns.map((column) => column.index)).size,
                  all: widthOf(sheet),
                  rows: message.rows({ n: rows }),
                })}
              </Caption>
              {hiddenRows > 0 && <Caption>{pane.miniature.hiddenRows({ n: hiddenRows })}</Caption>}
            </div>
          </div>
        );
      })}
      <Legend>
        <LegendEntry swatch={mergeClasses(styles.swatch, styles.personal)}>{pane.miniature.personal}</LegendEntry>
        {hasHidden && (
          <LegendEntry swatch={mergeClasses(styles.swatch, styles.hidden)}>{pane.miniature.hidden}</LegendEntry>
        )}
      </Legend>
    </section>
  );
}

/** Decoration: the caption below says it in words. One element a column, since there may be fifty sheets. */
function SheetPicture({ sheet }: { readonly sheet: SheetInspection }): JSX.Element {
  const styles = useStyles();
  const { rows, hiddenRows, columns, visibility } = sheet;
  const shown = Array.from({ length: Math.min(MOST_COLUMNS, widthOf(sheet)) }, (_, index) =>
    columns.find((column) => column.index === index),
  );
  // Few rows of many can still be seen, and the last one in sight as well.
  const share = Math.min(0.9, Math.max(0.15, hiddenRows / Math.max(1, rows)));
  return (
    <div aria-hidden className={styles.sheet}>
      {shown.map((column, index) => (
        <div
          key={index}
          className={mergeClasses(
            styles.column,
            column !== undefined && styles.personal,
            (column === undefined ? visibility !== "visible" : isHidden(column, sheet)) && styles.hidden,
          )}
        >
          {shown.length <= MOST_LETTERS && <span className={styles.letter}>{columnLetter(index)}</span>}
        </div>
      ))}
      {hiddenRows > 0 && <div className={styles.hiddenRows} style={{ height: `${String(share * BODY_HEIGHT)}px` }} />}
    </div>
  );
}

function isHidden({ hidden }: { readonly hidden: boolean }, { visibility }: SheetInspection): boolean {
  return hidden || visibility !== "visible";
}

/** Columns up to the last one that is known of. */
function widthOf({ columnsInUse, columns }: SheetInspection): number {
  return Math.max(columnsInUse, ...columns.map(({ index }) => index + 1));
}
