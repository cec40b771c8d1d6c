import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import { useId, useState } from "react";
import type { DomainCount } from "../../classifier/index";
import { useLiveMessage } from "../live-message";
import { useWords } from "../words-context";
import { Legend, LegendEntry } from "./legend";
import { FORCED } from "./media";
import { Caption, Heading } from "./text";

/** Domains that are listed; a list of three hundred helps nobody. */
const MOST_DOMAINS = 12;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "stretch" },
  bar: { display: "flex", columnGap: "2px", height: "12px", forcedColorAdjust: "none" },
  part: { minWidth: "4px", borderRadius: tokens.borderRadiusSmall },
  // Told apart without colour too: hollow, full, striped.
  inside: {
    boxShadow: `inset 0 0 0 2px ${tokens.colorPaletteTealBorderActive}`,
    [FORCED]: { boxShadow: "inset 0 0 0 2px CanvasText" },
  },
  outside: {
    backgroundColor: tokens.colorPaletteMarigoldBorderActive,
    [FORCED]: { backgroundColor: "CanvasText" },
  },
  freeMail: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteRedBorderActive} 0 4px, ${tokens.colorNeutralBackground1} 4px 5px)`,
    [FORCED]: { backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 4px, Canvas 4px 6px)" },
  },
  swatch: {
    flexShrink: 0,
    width: "10px",
    height: "10px",
    borderRadius: tokens.borderRadiusCircular,
    forcedColorAdjust: "none",
  },
  button: { alignSelf: "flex-start" },
  list: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
  item: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "baseline", minWidth: 0 },
  domain: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
});

type Place = "inside" | "outside" | "freeMail";

function placeOf({ isInside, isFreeMail }: DomainCount): Place {
  return isInside ? "inside" : isFreeMail ? "freeMail" : "outside";
}

/** A bar of who will read the message, and their domains on request. */
export function Audience(): JSX.Element | null {
  const styles = useStyles();
  const { pane } = useWords();
  const live = useLiveMessage();
  const titleId = useId();
  const [isOpen, setOpen] = useState(false);
  const domains = live?.domains ?? [];
  if (domains.length === 0) return null;
  const count = (place: Place): number =>
    domains.reduce((sum, each) => sum + (placeOf(each) === place ? each.people + each.groups : 0), 0);
  const groups = domains.reduce((sum, each) => sum + each.groups, 0);
  const places = (["outside", "freeMail", "inside"] as const).filter((place) => count(place) > 0);
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <Heading id={titleId}>{pane.recipients.title}</Heading>
      <div aria-hidden className={styles.bar}>
        {places.map((place) => (
          <div key={place} className={mergeClasses(styles.part, styles[place])} style={{ flexGrow: count(place) }} />
        ))}
      </div>
      <Legend>
        {places.map((place) => (
          <LegendEntry key={place} swatch={mergeClasses(styles.swatch, styles[place])}>
            {pane.recipients[place]({ n: count(place) })}
          </LegendEntry>
        ))}
        {groups > 0 && <Caption>{pane.recipients.groups({ n: groups })}</Caption>}
      </Legend>
      <Button className={styles.button} size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? pane.recipients.hide : pane.recipients.show}
      </Button>
      {isOpen && <DomainList domains={domains} />}
    </section>
  );
}

function DomainList({ domains }: { readonly domains: readonly DomainCount[] }): JSX.Element {
  const styles = useStyles();
  const { message, pane, grammar } = useWords();
  const rest = domains.slice(MOST_DOMAINS).reduce((sum, { people, groups }) => sum + people + groups, 0);
  return (
    <ul className={styles.list}>
      {domains.slice(0, MOST_DOMAINS).map((each) => (
        <li key={each.domain} className={styles.item}>
          <span aria-hidden className={mergeClasses(styles.swatch, styles[placeOf(each)])} />
          <bdi className={styles.domain}>{each.domain === "" ? pane.recipients.noAddress : each.domain}</bdi>
          <span className={styles.count}>
            {grammar.joinList([
              ...(each.people > 0 ? [message.people({ n: each.people })] : []),
              ...(each.groups > 0 ? [message.groups({ n: each.groups })] : []),
            ])}
          </span>
        </li>
      ))}
      {rest > 0 && <li className={styles.count}>{pane.recipients.more({ n: rest })}</li>}
    </ul>
  );
}
