import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import type { RuleId } from "../../classifier/index";
import { useWords } from "../words-context";
import { Caption } from "./text";

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.caption1,
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    // The least height of a target, by WCAG 2.2.
    minHeight: "24px",
    lineHeight: "24px",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Why there is such a rule, and whose it is; folded, because it is the same for every message. */
export function Why({ rule, policy }: { readonly rule: RuleId; readonly policy: string }): JSX.Element {
  const { why } = useWords().pane;
  return (
    <details>
      <summary className={useStyles().summary}>{why.title}</summary>
      <Caption>{why.rules[rule]}</Caption>
      <Caption>{why.policy({ rule, policy })}</Caption>
    </details>
  );
}
