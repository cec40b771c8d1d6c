import {
  Badge,
  Button,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { JSX } from "react";
import { Fragment, useId, useState } from "react";
import type { ColumnReference } from "../../classifier/index";
import { columnLetter, describeColumn, shortenFileName } from "../../locales/index";
import { useWords } from "../words-context";
import { Heading } from "./text";
import { useColumnSamples } from "./use-column-samples";

/** A pane at 200 % zoom: two columns are all that fits. */
const NARROW = "@media (max-width: 260px)";

/** Rows that are seen at once; a sheet with forty columns would push all else away. */
const FEW = 8;
const LONGEST_HEADER = 48;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, alignItems: "flex-start" },
  letter: { width: "40px" },
  certainty: { width: "104px", [NARROW]: { display: "none" } },
  certaintyBelow: { display: "none", [NARROW]: { display: "block" } },
  kind: { "::first-letter": { textTransform: "uppercase" }, display: "inline-block" },
  cell: {
    ...typographyStyles.body1,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
    verticalAlign: "top",
  },
  badge: { marginInlineStart: tokens.spacingHorizontalXS, verticalAlign: "middle" },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: "block" },
  head: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  sheet: { ...typographyStyles.caption1Strong, paddingBlock: tokens.spacingVerticalXS },
});

interface ColumnTableProps {
  readonly attachment: string;
  readonly columns: readonly ColumnReference[];
}

/** Which columns of which sheet hold what, how sure that is, and what they look like in the file. */
export function ColumnTable({ attachment, columns }: ColumnTableProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { pane } = words;
  const titleId = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? columns : columns.slice(0, FEW);
  const sheets = new Set(columns.map(sheetKey));
  const sampleOf = useColumnSamples(attachment, columns);
  return (
    <section className={styles.section}>
      <Heading id={titleId}>{pane.columns.title}</Heading>
      <Table size="extra-small" aria-labelledby={titleId}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.letter}>
              <span className={styles.head}>{pane.columns.column}</span>
            </TableHeaderCell>
            <TableHeaderCell>
              <span className={styles.head}>{pane.columns.kind}</span>
            </TableHeaderCell>
            <TableHeaderCell className={styles.certainty}>
              <span className={styles.head}>{pane.columns.certainty}</span>
            </TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {shown.map((column, position) => {
            const key = sheetKey(column);
            const previous = shown[position - 1];
            const opensSheet = sheets.size > 1 && (previous === undefined || sheetKey(previous) !== key);
            const { kind, certainty, evidence } = describeColumn(column, words);
            const sample = sampleOf(column);
            const header = sample?.header ?? null;
            const files = column.within.map((file) => shortenFileName(file, 32));
            return (
              <Fragment key={`${key} ${String(column.index)}`}>
                {opensSheet && (
                  <TableRow>
                    <TableCell colSpan={3} className={styles.sheet}>
                      {[...files, pane.columns.sheet({ n: column.sheet + 1 })].join(" › ")}
                    </TableCell>
                  </TableRow>
                )}
                <TableRow>
                  <TableCell className={styles.cell}>{columnLetter(column.index)}</TableCell>
                  <TableCell className={styles.cell}>
                    <span className={styles.kind}>{kind}</span>
                    {column.hidden && (
                      <Badge className={styles.badge} size="small" appearance="tint" color="warning">
                        {pane.columns.hidden}
                      </Badge>
                    )}
                    {header !== null && (
                      <span className={styles.quiet}>
                        {pane.columns.header({ header: shortenFileName(header, LONGEST_HEADER) })}
                      </span>
                    )}
                    {sample !== undefined && sample.samples.length > 0 && (
                      <span className={styles.quiet}>
                        {pane.columns.samples({ samples: sample.samples.join(" · ") })}
                      </span>
                    )}
                    <span className={mergeClasses(styles.quiet, styles.certaintyBelow)}>
                      {`${certainty}: ${evidence}`}
                    </span>
                  </TableCell>
                  <TableCell className={mergeClasses(styles.cell, styles.certainty)}>
                    {certainty}
                    <span className={styles.quiet}>{evidence}</span>
                  </TableCell>
                </TableRow>
              </Fragment>
            );
          })}
        </TableBody>
      </Table>
      {columns.length > FEW && (
        <Button size="small" appearance="transparent" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? pane.columns.showFewer : pane.columns.showAll({ n: columns.length })}
        </Button>
      )}
    </section>
  );
}

function sheetKey({ sheet, within }: ColumnReference): string {
  return JSON.stringify([within, sheet]);
}
