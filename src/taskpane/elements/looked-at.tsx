import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import type { JSX } from "react";
import type { AttachmentInspection, Report } from "../../classifier/index";
import { leavesFilesUnknown, shortenFileName } from "../../locales/index";
import { useWords } from "../words-context";
import { IconItem, IconList } from "./icon-list";
import { Body, Caption, Heading } from "./text";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** What a check that found nothing has looked at, and what it has not. */
export function LookedAt({ report }: { readonly report: Report }): JSX.Element {
  const styles = useStyles();
  const { nothingFound, unchecked } = useWords().pane;
  const isUnknown = report.doubts.some(leavesFilesUnknown);
  return (
    <section className={styles.section}>
      <Heading>{nothingFound.lookedAt}</Heading>
      <IconList>
        <IconItem icon={<PeopleTeamRegular />} colour="quiet">
          <Body>{nothingFound.recipients}</Body>
        </IconItem>
        {report.attachments.length === 0 && (
          <IconItem icon={<DocumentRegular />} colour="quiet">
            <Body>{isUnknown ? unchecked.files : nothingFound.noFiles}</Body>
          </IconItem>
        )}
        {report.attachments.map((attachment, position) => (
          <LookedAtFile key={`${String(position)} ${attachment.name}`} attachment={attachment} />
        ))}
      </IconList>
    </section>
  );
}

function LookedAtFile({ attachment }: { readonly attachment: AttachmentInspection }): JSX.Element {
  const { message, grammar, pane } = useWords();
  const { nothingFound } = pane;
  const { name, sheets } = attachment;
  const isTable = sheets.length > 0;
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  return (
    <IconItem icon={isTable ? <DocumentTableRegular /> : <DocumentRegular />} colour="quiet">
      <Body>
        <bdi>{shortenFileName(name, 60)}</bdi>
      </Body>
      <Caption>
        {isTable
          ? grammar.joinList([nothingFound.sheets({ n: sheets.length }), message.rows({ n: rows })])
          : nothingFound.otherFile}
      </Caption>
    </IconItem>
  );
}
