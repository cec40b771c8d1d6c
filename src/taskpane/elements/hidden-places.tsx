import { makeStyles, tokens } from "@fluentui/react-components";
import { EyeOffRegular } from "@fluentui/react-icons/svg/eye-off";
import type { JSX } from "react";
import { useId } from "react";
import type { HiddenPart } from "../../classifier/index";
import { describeHiddenPart } from "../../locales/index";
import { useWords } from "../words-context";
import { IconItem, IconList } from "./icon-list";
import { Body, Caption, Heading } from "./text";
import type { LiveColumns } from "./use-column-samples";

/** A workbook of a hundred hidden sheets is shown by its first ones. */
const MOST_PARTS = 6;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface HiddenPlacesProps {
  readonly parts: readonly HiddenPart[];
  readonly live: LiveColumns;
}

/** Where in the file the hidden parts are, so that the sender can go and look. */
export function HiddenPlaces({ parts, live }: HiddenPlacesProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const titleId = useId();
  const { hiddenPlaces } = words.pane;
  const shown = parts.slice(0, MOST_PARTS);
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <Heading id={titleId}>{hiddenPlaces.title}</Heading>
      <IconList>
        {shown.map((part, position) => {
          const { sheet, within } = part;
          const name = sheet === null ? "" : live.nameOf({ sheet, within });
          const { place, size } = describeHiddenPart(part, name, words);
          return (
            <IconItem key={position} icon={<EyeOffRegular />} colour="caution">
              <Body>{place}</Body>
              <Caption>{size}</Caption>
            </IconItem>
          );
        })}
      </IconList>
      {parts.length > shown.length && <Caption>{hiddenPlaces.more({ n: parts.length - shown.length })}</Caption>}
      <Caption>{words.pane.findings.hiddenAdvice}</Caption>
    </section>
  );
}
