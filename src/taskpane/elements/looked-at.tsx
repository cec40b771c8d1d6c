import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import type { JSX } from "react";
import type { AttachmentInspection, Report } from "../../classifier/index";
import { leavesFilesUnknown, shortenFileName } from "../../locales/index";
import { useWords } from "../words-context";
import { Body, Caption, Heading } from "./text";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  list: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
  },
  item: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "flex-start", minWidth: 0 },
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorNeutralForeground3, display: "flex" },
});

/** What a check that found nothing has looked at, and what it has not. */
export function LookedAt({ report }: { readonly report: Report }): JSX.Element {
  const styles = useStyles();
  const { nothingFound, unchecked } = useWords().pane;
  const isUnknown = report.doubts.some(leavesFilesUnknown);
  return (
    <section className={styles.section}>
      <Heading>{nothingFound.lookedAt}</Heading>
      <ul className={styles.list}>
        <li className={styles.item}>
          <span aria-hidden className={styles.icon}>
            <PeopleTeamRegular />
          </span>
          <Body>{nothingFound.recipients}</Body>
        </li>
        {report.attachments.length === 0 && (
          <li className={styles.item}>
            <span aria-hidden className={styles.icon}>
              <DocumentRegular />
            </span>
            <Body>{isUnknown ? unchecked.files : nothingFound.noFiles}</Body>
          </li>
        )}
        {report.attachments.map((attachment, position) => (
          <LookedAtFile key={`${String(position)} ${attachment.name}`} attachment={attachment} />
        ))}
      </ul>
    </section>
  );
}

function LookedAtFile({ attachment }: { readonly attachment: AttachmentInspection }): JSX.Element {
  const styles = useStyles();
  const { message, grammar, pane } = useWords();
  const { nothingFound } = pane;
  const { name, sheets } = attachment;
  const isTable = sheets.length > 0;
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  return (
    <li className={styles.item}>
      <span aria-hidden className={styles.icon}>
        {isTable ? <DocumentTableRegular /> : <DocumentRegular />}
      </span>
      <div>
        <Body>
          <bdi>{shortenFileName(name, 60)}</bdi>
        </Body>
        <Caption>
          {isTable
            ? grammar.joinList([nothingFound.sheets({ n: sheets.length }), message.rows({ n: rows })])
            : nothingFound.otherFile}
        </Caption>
      </div>
    </li>
  );
}
