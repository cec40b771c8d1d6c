import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import { Fragment, useId, useState } from "react";
import type { ColumnReference, ColumnSample } from "../../classifier/index";
import { columnLetter, describeColumn, describeSheet, shortenFileName } from "../../locales/index";
import { useWords } from "../words-context";
import { NARROW } from "./media";
import { Tag } from "./tag";
import { Heading } from "./text";
import type { LiveColumns } from "./use-column-samples";
import { isSameSheet } from "./use-column-samples";

/** Rows that are seen at once; a sheet with forty columns would push all else away. */
const FEW = 6;
const LONGEST_HEADER = 48;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, alignItems: "stretch" },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", textAlign: "start" },
  letter: { width: "52px", [NARROW]: { width: "24px" } },
  // What the two columns are, their cells say; the words would not fit above them.
  heads: {
    [NARROW]: { position: "absolute", clipPath: "inset(50%)", width: "1px", height: "1px", overflow: "hidden" },
  },
  certainty: { width: "104px", [NARROW]: { display: "none" } },
  certaintyBelow: { display: "none", [NARROW]: { display: "block" } },
  kind: { "::first-letter": { textTransform: "uppercase" }, display: "inline-block" },
  cell: {
    ...typographyStyles.body1,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: `0 ${tokens.spacingHorizontalS}`,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
  },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    textAlign: "start",
    verticalAlign: "bottom",
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInline: `0 ${tokens.spacingHorizontalS}`,
  },
  position: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground2 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: "block" },
  sheet: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

interface ColumnTableProps {
  readonly columns: readonly ColumnReference[];
  readonly live: LiveColumns;
}

/** Which columns of which sheet hold what, how sure that is, and what they look like in the file. */
export function ColumnTable({ columns: all, live }: ColumnTableProps): JSX.Element {
  const styles = useStyles();
  const columns = all.filter((column, position) => isNews(column, all.slice(0, position)));
  const words = useWords();
  const { pane } = words;
  const titleId = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? columns : columns.slice(0, FEW);
  const [first] = columns;
  const hasSheets = first !== undefined && columns.some((column) => !isSameSheet(column, first));
  return (
    <section className={styles.section}>
      <Heading id={titleId}>{pane.columns.title}</Heading>
      <table aria-labelledby={titleId} className={styles.table}>
        <colgroup>
          <col className={styles.letter} />
          <col />
          <col className={styles.certainty} />
        </colgroup>
        <thead className={styles.heads}>
          <tr>
            <th scope="col" className={styles.head}>
              {pane.columns.column}
            </th>
            <th scope="col" className={styles.head}>
              {pane.columns.kind}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.certainty)}>
              {pane.columns.certainty}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((column, position) => {
            const previous = shown[position - 1];
            const opensSheet = hasSheets && (previous === undefined || !isSameSheet(previous, column));
            return (
              <Fragment key={position}>
                {opensSheet && (
                  <tr>
                    <th scope="rowgroup" colSpan={2} className={mergeClasses(styles.cell, styles.sheet)}>
                      {describeSheet(column, live.nameOf(column), words)}
                    </th>
                    <td className={mergeClasses(styles.cell, styles.certainty)} />
                  </tr>
                )}
                <ColumnRow column={column} sample={live.sampleOf(column)} />
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {columns.length > FEW && (
        <Button className={styles.button} size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? pane.columns.showFewer : pane.columns.showAll({ n: columns.length })}
        </Button>
      )}
    </section>
  );
}

/** Where people stand in columns, what is told of them is in the rows, and the same for each of them. */
function isNews(column: ColumnReference, before: readonly ColumnReference[]): boolean {
  return column.row === undefined || !before.some((other) => other.row === column.row && isSameSheet(other, column));
}

interface ColumnRowProps {
  readonly column: ColumnReference;
  readonly sample: ColumnSample | undefined;
}

function ColumnRow({ column, sample }: ColumnRowProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { columns } = words.pane;
  const { kind, certainty, evidence } = describeColumn(column, words);
  const header = sample?.header ?? null;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.position)}>
        {columnLetter(column.index)}
        {column.row !== undefined && column.row + 1}
      </th>
      <td className={styles.cell}>
        <span className={styles.kind}>{kind}</span> {column.hidden && <Tag>{columns.hidden}</Tag>}
        {header !== null && header.toLowerCase() !== kind.toLowerCase() && (
          <span className={styles.quiet}>{columns.header({ header: shortenFileName(header, LONGEST_HEADER) })}</span>
        )}
        {sample !== undefined && sample.samples.length > 0 && (
          <span className={styles.quiet}>
            <bdi>{sample.samples.join(" · ")}</bdi>
          </span>
        )}
        <span className={mergeClasses(styles.quiet, styles.certaintyBelow)}>{`${certainty}: ${evidence}`}</span>
      </td>
      <td className={mergeClasses(styles.cell, styles.certainty)}>
        {certainty} <span className={styles.quiet}>{evidence}</span>
      </td>
    </tr>
  );
}
