import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Report } from "../../classifier/index";
import { findReferred } from "../../classifier/index";
import type { FixRequest } from "../../review/index";
import { useWords } from "../words-context";
import { ColumnTable } from "./column-table";
import type { Concern } from "./concern";
import { describeConcern, isFinding, toneOf } from "./concern";
import { ConcernIcon } from "./concern-icon";
import { FixButtons } from "./fix-buttons";
import { Miniature } from "./miniature";
import { Body, Caption } from "./text";
import { ToneIcon } from "./tone-icon";
import { Why } from "./why";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingBlockStart: tokens.spacingVerticalL,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
  },
  head: {
    display: "flex",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "flex-start",
    // At 200 % zoom words would break beside the icon.
    "@media (max-width: 260px)": { flexDirection: "column" },
  },
  headline: {
    ...typographyStyles.subtitle2,
    margin: 0,
    minWidth: 0,
    overflowWrap: "anywhere",
    paddingBlockStart: "5px",
  },
});

interface ConcernProps {
  readonly concern: Concern;
  readonly report: Report;
  /** Whether its best fix is the screen's primary button. */
  readonly isPrimary: boolean;
  readonly isDisabled: boolean;
  readonly onFix: (fix: FixRequest) => void;
}

/** Below its headline: the risk, the choices, the evidence, in that order (SPRUCE, Microsoft's guidance on warnings). */
export function ConcernDetails({ concern, report, isPrimary, isDisabled, onFix }: ConcernProps): JSX.Element {
  const { detail, remedy, advice } = describeConcern(concern, useWords());
  const columns = isFinding(concern) && "columns" in concern.data ? concern.data.columns : [];
  const { attachment } = concern;
  const inspection =
    isFinding(concern) && attachment !== undefined ? findReferred(attachment, report.attachments) : undefined;
  return (
    <>
      <Body>{detail}</Body>
      {remedy !== null && <Body>{remedy}</Body>}
      <FixButtons concern={concern} isPrimary={isPrimary} isDisabled={isDisabled} onFix={onFix} />
      {advice !== null && <Caption>{advice}</Caption>}
      {inspection !== undefined && <Miniature attachment={inspection} />}
      {columns.length > 0 && <ColumnTable attachment={attachment} columns={columns} />}
      <Why rule={concern.rule} policy={report.policy} />
    </>
  );
}

/** One that is not the first, whose headline is the screen's own. */
export function ConcernSection(props: ConcernProps): JSX.Element {
  const styles = useStyles();
  const { concern } = props;
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <ToneIcon isSmall tone={toneOf(concern.verdict)} icon={<ConcernIcon concern={concern} />} />
        <h2 className={styles.headline}>{describeConcern(concern, useWords()).headline}</h2>
      </div>
      <ConcernDetails {...props} />
    </section>
  );
}
