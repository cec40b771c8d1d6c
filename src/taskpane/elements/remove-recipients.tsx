import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import { useId, useState } from "react";
import type { Finding } from "../../classifier/index";
import { requestFix } from "../../locales/index";
import type { FixRequest } from "../../review/index";
import { useLiveMessage } from "../live-message";
import { useWords } from "../words-context";
import { FixButton } from "./fix-button";
import { Body, Caption } from "./text";

/** Above, they are listed by domain: nobody ticks three hundred addresses. */
const MOST_ADDRESSES = 10;
const MOST_DOMAINS = 20;

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  address: typographyStyles.body1Strong,
  boxes: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
});

interface RemoveRecipientsProps {
  readonly finding: Finding;
  readonly isPrimary: boolean;
  readonly isDisabled: boolean;
  readonly onFix: (fix: FixRequest) => void;
}

/** Takes recipients out: who they are, read from the message itself, and a tick for each who is to go. */
export function RemoveRecipients({ finding, ...button }: RemoveRecipientsProps): JSX.Element | null {
  const styles = useStyles();
  const titleId = useId();
  const { pane, grammar } = useWords();
  const { removing } = pane;
  const addresses = useLiveMessage()?.concerned(finding) ?? [];
  // Who is to stay, not who is to go: the list may be another one after the message was read again.
  const [kept, setKept] = useState<readonly string[]>([]);
  if (addresses.length === 0) return null;
  const groups = groupsOf(addresses, grammar.formatNumber);
  const shown = groups.slice(0, MOST_DOMAINS);
  const hidden = groups.slice(MOST_DOMAINS).reduce((sum, { members }) => sum + members.length, 0);
  const going = addresses.filter((address) => !kept.includes(address));
  const { isDisabled } = button;
  const fixButton = (
    <FixButton
      fix={requestFix("remove-recipients", finding, going)}
      {...button}
      isDisabled={isDisabled || going.length === 0}
    />
  );
  if (addresses.length === 1) {
    // Nothing to choose, but who it is comes before the button.
    return (
      <div className={styles.all}>
        <Body className={styles.address}>
          <bdi>{addresses}</bdi>
        </Body>
        {fixButton}
      </div>
    );
  }
  return (
    <div className={styles.all}>
      {fixButton}
      <div role="group" aria-labelledby={titleId}>
        <Caption id={titleId}>{removing.whom}</Caption>
        <div className={styles.boxes}>
          {shown.map(({ label, members }) => (
            <Checkbox
              key={label}
              disabled={isDisabled}
              label={<bdi>{label}</bdi>}
              checked={members.every((address) => !kept.includes(address))}
              onChange={(_, { checked }) => {
                const others = kept.filter((address) => !members.includes(address));
                setKept(checked === true ? others : [...others, ...members]);
              }}
            />
          ))}
        </div>
        {hidden > 0 && <Caption>{removing.more({ n: hidden })}</Caption>}
      </div>
    </div>
  );
}

interface Group {
  readonly label: string;
  readonly members: readonly string[];
}

/** Each address by itself, or, where there are many, by what stands behind the "@", the largest domain first. */
function groupsOf(addresses: readonly string[], formatNumber: (count: number) => string): readonly Group[] {
  if (addresses.length <= MOST_ADDRESSES) return addresses.map((address) => ({ label: address, members: [address] }));
  const domains = new Map<string, string[]>();
  for (const address of addresses) {
    const domain = address.slice(address.lastIndexOf("@")).toLowerCase();
    const members = domains.get(domain);
    if (members === undefined) domains.set(domain, [address]);
    else members.push(address);
  }
  return [...domains]
    .map(([domain, members]) => ({ label: `${domain} (${formatNumber(members.length)})`, members }))
    .sort((one, other) => other.members.length - one.members.length);
}
