import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { AttachmentInspection, SheetInspection } from "../../classifier/index";
import { useWords } from "../words-context";
import { Caption, Heading } from "./text";

/** More would be thinner than can be seen. */
const MOST_COLUMNS = 40;
const MOST_SHEETS = 3;
const ROWS = 5;

const STRIPES = `repeating-linear-gradient(135deg, ${tokens.colorPaletteMarigoldBorderActive} 0 2px, transparent 2px 5px)`;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  sheet: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "minmax(2px, 1fr)",
    columnGap: "1px",
    padding: "1px",
    backgroundColor: tokens.colorNeutralStroke2,
    forcedColorAdjust: "none",
  },
  column: { display: "grid", rowGap: "1px" },
  cell: { height: "7px", backgroundColor: tokens.colorNeutralBackground1 },
  head: { backgroundColor: tokens.colorNeutralBackground4, height: "9px" },
  personal: { backgroundColor: tokens.colorBrandBackground },
  hidden: { backgroundImage: STRIPES },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  entry: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  swatch: {
    width: "14px",
    height: "10px",
    borderTopWidth: 0,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
  },
});

/** Looking beats reading: where in the sheets the people are, and what of it nobody sees. */
export function Miniature({ attachment }: { readonly attachment: AttachmentInspection }): JSX.Element | null {
  const styles = useStyles();
  const { message, pane } = useWords();
  const sheets = attachment.sheets.filter(({ columns }) => columns.length > 0).slice(0, MOST_SHEETS);
  if (sheets.length === 0) return null;
  const hasHidden = sheets.some(
    (sheet) => sheet.hiddenRows > 0 || sheet.columns.some((column) => isHidden(column, sheet)),
  );
  return (
    <section className={styles.section}>
      <Heading>{pane.miniature.title}</Heading>
      {sheets.map((sheet) => {
        const label = pane.miniature.sheet({
          personal: sheet.columns.length,
          all: widthOf(sheet),
          rows: message.rows({ n: sheet.rows }),
        });
        const rows = sheet.hiddenRows > 0 ? `, ${pane.miniature.hiddenRows({ n: sheet.hiddenRows })}` : "";
        return (
          <div key={`${sheet.within.join("/")} ${String(sheet.index)}`} className={styles.section}>
            <SheetPicture sheet={sheet} />
            <Caption>{`${sheets.length > 1 ? `${pane.columns.sheet({ n: sheet.index + 1 })}: ` : ""}${label}${rows}`}</Caption>
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

/** Decoration: the caption below says it in words. */
function SheetPicture({ sheet }: { readonly sheet: SheetInspection }): JSX.Element {
  const styles = useStyles();
  const { rows, hiddenRows, columns } = sheet;
  const hiddenFrom = hiddenRows === 0 ? ROWS : ROWS - Math.max(1, Math.round((hiddenRows / Math.max(1, rows)) * ROWS));
  const shown = Array.from({ length: Math.min(MOST_COLUMNS, widthOf(sheet)) }, (_, index) =>
    columns.find((column) => column.index === index),
  );
  return (
    <div aria-hidden className={styles.sheet}>
      {shown.map((column, index) => {
        const isPersonal = column !== undefined;
        const isGone = isPersonal ? isHidden(column, sheet) : sheet.visibility !== "visible";
        return (
          <div key={index} className={styles.column}>
            <div className={mergeClasses(styles.cell, styles.head, isPersonal && styles.personal)} />
            {Array.from({ length: ROWS }, (_, row) => (
              <div
                key={row}
                className={mergeClasses(
                  styles.cell,
                  isPersonal && styles.personal,
                  (isGone || row >= hiddenFrom) && styles.hidden,
                )}
              />
            ))}
          </div>
        );
      })}
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
