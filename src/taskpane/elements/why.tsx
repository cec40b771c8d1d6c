import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { RuleId } from "../../classifier/index";
import { useTenant } from "../tenant-context";
import { useWords } from "../words-context";
import { Disclosure } from "./disclosure";
import { Caption } from "./text";

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Why there is such a rule, whose it is, and whom to ask; folded, because it is the same for every message. */
export function Why({ rule, policy }: { readonly rule: RuleId; readonly policy: string }): JSX.Element {
  const { why, support } = useWords().pane;
  const { supportContact } = useTenant();
  const styles = useStyles();
  return (
    <Disclosure title={why.title}>
      <Caption>{why.rules[rule]}</Caption>
      <Caption>
        {why.policy({ rule, policy })} {supportContact !== "" && support({ contact: supportContact })}
      </Caption>
      {/* One of the add-in's own files. It opens in the browser, and only when somebody follows it. */}
      <Caption>
        <a className={styles.link} href={`assets/rules.html#${rule}`} hrefLang="en" target="_blank" rel="noopener">
          {why.rulePage}
        </a>
      </Caption>
    </Disclosure>
  );
}
