import type { JSX } from "react";
import type { RuleId } from "../../classifier/index";
import { useWords } from "../words-context";
import { Disclosure } from "./disclosure";
import { Caption } from "./text";

/** Why there is such a rule, and whose it is; folded, because it is the same for every message. */
export function Why({ rule, policy }: { readonly rule: RuleId; readonly policy: string }): JSX.Element {
  const { why } = useWords().pane;
  return (
    <Disclosure title={why.title}>
      <Caption>{why.rules[rule]}</Caption>
      <Caption>{why.policy({ rule, policy })}</Caption>
    </Disclosure>
  );
}
