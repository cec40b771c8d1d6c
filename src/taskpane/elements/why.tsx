import { Link } from "@fluentui/react-components";
import type { JSX } from "react";
import type { RuleId } from "../../classifier/index";
import { useTenant } from "../tenant-context";
import { useWords } from "../words-context";
import { Disclosure } from "./disclosure";
import { Caption } from "./text";

/** Why there is such a rule, whose it is, and whom to ask; folded, because it is the same for every message. */
export function Why({ rule, policy }: { readonly rule: RuleId; readonly policy: string }): JSX.Element {
  const { why, support } = useWords().pane;
  const { supportContact } = useTenant();
  return (
    <Disclosure title={why.title}>
      <Caption>{why.rules[rule]}</Caption>
      <Caption>
        {why.policy({ rule, policy })} {supportContact !== "" && support({ contact: supportContact })}
      </Caption>
      {/* One of the add-in's own files. It opens in the browser, and only when somebody follows it. */}
      <Caption>
        <Link inline href={`assets/rules.html#${rule}`} hrefLang="en" target="_blank" rel="noopener">
          {why.rulePage}
        </Link>
      </Caption>
    </Disclosure>
  );
}
