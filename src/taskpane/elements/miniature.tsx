import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { AttachmentInspection, SheetInspection } from "../../classifier/index";
import { describeSheet } from "../../locales/index";
import { useWords } from "../words-context";
import { Caption, Heading } from "./text";
import type { LiveColumns } from "./use-column-samples";

/** More would be thinner than can be seen. */
const MOST_COLUMNS = 40;
const MOST_SHEETS = 3;

const HEADER_HEIGHT = 10;
const BODY_HEIGHT = 40;

/** Hidden parts are told apart without colour too. */
const STRIPES = `repeating-linear-gradient(135deg, ${tokens.colorPaletteMarigoldBorderActive} 0 2px, transparent 2px 6px)`;
const LINES = `repeating-linear-gradient(to bottom, transparent 0 7px, ${tokens.colorNeutralStroke2} 7px 8px)`;

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
  },
  column: {
    height: `${String(HEADER_HEIGHT + BODY_HEIGHT)}px`,
    boxSizing: "border-box",
    borderTopWidth: `${String(HEADER_HEIGHT)}px`,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralBackground5,
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: LINES,
  },
  personal: { borderTopColor: tokens.colorBrandBackground, backgroundColor: tokens.colorBrandStroke2 },
  hidden: { backgroundImage: STRIPES },
  /** Lies over the lowest rows. */
  hiddenRows: { position: "absolute", insetInline: "1px", bottom: "1px", backgroundImage: STRIPES },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  entry: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  swatch: {
    flexShrink: 0,
    width: "14px",
    height: "10px",
    borderTopWidth: 0,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
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
      <div className={styles.legend}>
        <div className={styles.entry}>
          <span aria-hidden className={mergeClasses(styles.swatch, styles.personal)} />
          <Caption>{pane.miniature.personal}</Caption>
        </div>
        {hasHidden && (
          <div className={styles.entry}>
            <span aria-hidden className={mergeClasses(styles.swatch, styles.hidden)} />
            <Caption>{pane.miniature.hidden}</Caption>
          </div>
        )}
      </div>
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
        />
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
