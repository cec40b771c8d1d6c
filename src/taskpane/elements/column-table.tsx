import {
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
import { columnLetter, describeKind, shortenFileName } from "../../locales/index";
import { useWords } from "../words-context";
import { Heading } from "./text";

/** A pane at 200 % zoom: two columns are all that fits. */
const NARROW = "@media (max-width: 260px)";

/** Rows that are seen at once; a sheet with forty columns would push all else away. */
const FEW = 8;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, alignItems: "flex-start" },
  letter: { width: "40px" },
  evidence: { width: "112px", [NARROW]: { display: "none" } },
  evidenceBelow: { display: "none", [NARROW]: { display: "block" } },
  kind: { "::first-letter": { textTransform: "uppercase" }, display: "block" },
  cell: { ...typographyStyles.body1, paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  head: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  sheet: { ...typographyStyles.caption1Strong, paddingBlock: tokens.spacingVerticalXS },
});

/** Which columns of which sheet hold what, and how sure that is. Positions only: no header and no cell is known here. */
export function ColumnTable({ columns }: { readonly columns: readonly ColumnReference[] }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { pane } = words;
  const titleId = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? columns : columns.slice(0, FEW);
  const sheets = new Set(columns.map(sheetKey));
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
            <TableHeaderCell className={styles.evidence}>
              <span className={styles.head}>{pane.columns.evidence}</span>
            </TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {shown.map((column, position) => {
            const key = sheetKey(column);
            const previous = shown[position - 1];
            const opensSheet = sheets.size > 1 && (previous === undefined || sheetKey(previous) !== key);
            return (
              <Fragment key={`${key} ${String(column.index)}`}>
                {opensSheet && (
                  <TableRow>
                    <TableCell colSpan={3} className={styles.sheet}>
                      {pane.columns.sheet(
                        column.sheet + 1,
                        column.within.map((file) => shortenFileName(file, 32)),
                      )}
                    </TableCell>
                  </TableRow>
                )}
                <TableRow>
                  <TableCell className={styles.cell}>{columnLetter(column.index)}</TableCell>
                  <TableCell className={styles.cell}>
                    <span className={styles.kind}>{describeKind(column.kind, words)}</span>
                    {column.hidden && <span className={styles.quiet}>{pane.columns.hidden}</span>}
                    <span className={mergeClasses(styles.quiet, styles.evidenceBelow)}>{words.evidence(column)}</span>
                  </TableCell>
                  <TableCell className={mergeClasses(styles.cell, styles.evidence)}>
                    <span className={styles.quiet}>{words.evidence(column)}</span>
                  </TableCell>
                </TableRow>
              </Fragment>
            );
          })}
        </TableBody>
      </Table>
      {columns.length > FEW && (
        <Button size="small" appearance="transparent" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? pane.columns.showFewer : pane.columns.showAll(columns.length)}
        </Button>
      )}
    </section>
  );
}

function sheetKey({ sheet, within }: ColumnReference): string {
  return JSON.stringify([within, sheet]);
}
