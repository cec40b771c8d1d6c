import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { JSX, Ref } from "react";
import type { Report } from "../../classifier/index";
import { findReferred } from "../../classifier/index";
import type { FixRequest } from "../../review/index";
import { useWords } from "../words-context";
import type { Concern } from "./concern";
import { describeConcern, isFinding, toneOf } from "./concern";
import { ConcernIcon } from "./concern-icon";
import { Disclosure } from "./disclosure";
import { Evidence } from "./evidence";
import { FixButtons } from "./fix-buttons";
import { MailMerge } from "./mail-merge";
import { NARROW } from "./media";
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
    [NARROW]: { flexDirection: "column" },
  },
  headline: {
    ...typographyStyles.subtitle2,
    margin: 0,
    minWidth: 0,
    overflowWrap: "anywhere",
    paddingBlockStart: "5px",
    ":focus": { outlineStyle: "none" },
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

interface DetailsProps extends ConcernProps {
  /** Fold what it rests on: one finding at a time is enough to look at. */
  readonly isFolded: boolean;
}

/** Below its headline: the risk, the choices, the evidence, in that order (SPRUCE, Microsoft's guidance on warnings). */
export function ConcernDetails(props: DetailsProps): JSX.Element {
  const { concern, report, isPrimary, isDisabled, onFix, isFolded } = props;
  const words = useWords();
  const { detail, remedy, advice } = describeConcern(concern, words);
  const evidence = evidenceOf(concern, report);
  return (
    <>
      <Body>{detail}</Body>
      {remedy !== null && <Body>{remedy}</Body>}
      <FixButtons concern={concern} isPrimary={isPrimary} isDisabled={isDisabled} onFix={onFix} />
      {advice !== null && <Caption>{advice}</Caption>}
      {advice !== null && concern.rule === "visible-recipients" && <MailMerge />}
      {evidence !== null &&
        (isFolded ? <Disclosure title={words.pane.columns.title}>{evidence}</Disclosure> : evidence)}
      <Why rule={concern.rule} policy={report.policy} />
    </>
  );
}

function evidenceOf(concern: Concern, { attachments }: Report): JSX.Element | null {
  if (!isFinding(concern) || concern.attachment === undefined) return null;
  const inspection = findReferred(concern.attachment, attachments);
  return inspection === undefined ? null : <Evidence finding={concern} inspection={inspection} />;
}

interface SectionProps extends ConcernProps {
  /** Of its headline. */
  readonly headlineRef?: Ref<HTMLHeadingElement>;
}

/** One that is not the first, whose headline is the screen's own. */
export function ConcernSection({ headlineRef, ...props }: SectionProps): JSX.Element {
  const styles = useStyles();
  const { concern } = props;
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <ToneIcon isSmall tone={toneOf(concern.verdict)} icon={<ConcernIcon concern={concern} />} />
        <h2 ref={headlineRef} tabIndex={-1} className={styles.headline}>
          {describeConcern(concern, useWords()).headline}
        </h2>
      </div>
      <ConcernDetails {...props} isFolded />
    </section>
  );
}
