import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import type { JSX } from "react";
import { useState } from "react";
import type { Reason } from "../../review/index";
import { REASONS } from "../../review/index";
import { useTenant } from "../tenant-context";
import { useWords } from "../words-context";
import { describeReason } from "../../locales/index";
import { errorOf } from "./error-of";

const LONGEST = 200;

interface ReasonFieldProps {
  /** Null until one is chosen. */
  readonly reason: Reason | null;
  readonly onChange: (reason: Reason | null) => void;
  readonly isMissing: boolean;
  readonly isDisabled: boolean;
}

/** One tap: the organisation's own reasons, or ours, and the sender's words for another one. */
export function ReasonField({ reason, onChange, isMissing, isDisabled }: ReasonFieldProps): JSX.Element {
  const words = useWords();
  const { confirming } = words.pane;
  const { reasons, freeText } = useTenant().confirmation;
  const [text, setText] = useState("");
  const own: readonly Reason[] = reasons.map((each) => ({ text: each }));
  const choices: readonly Reason[] = own.length === 0 ? REASONS : [...own, ...(freeText ? (["other"] as const) : [])];
  const [chosen, setChosen] = useState("");
  const give = (position: string, typed: string): void => {
    setChosen(position);
    setText(typed);
    const choice = choices[Number(position)] ?? null;
    onChange(choice === "other" && typed.trim() !== "" ? { text: typed.trim() } : choice);
  };
  return (
    <>
      <Field
        label={confirming.question}
        required
        {...errorOf(isMissing && reason === null ? confirming.missing : null)}
      >
        <RadioGroup value={chosen} disabled={isDisabled} onChange={(_, { value }) => give(value, text)}>
          {choices.map((choice, position) => (
            <Radio key={position} value={String(position)} label={describeReason(choice, words)} />
          ))}
        </RadioGroup>
      </Field>
      {freeText && choices[Number(chosen || NaN)] === "other" && (
        <Field label={confirming.ownWords} hint={confirming.ownWordsStay}>
          <Input
            value={text}
            maxLength={LONGEST}
            autoComplete="off"
            disabled={isDisabled}
            onChange={(_, { value }) => give(chosen, value)}
          />
        </Field>
      )}
    </>
  );
}
