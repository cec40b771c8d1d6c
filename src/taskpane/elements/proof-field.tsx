import { Checkbox, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import { useId, useState } from "react";
import { describeFinding, nameFile } from "../../locales/index";
import type { Proof, Proven } from "../../review/index";
import { isProven } from "../../review/index";
import { useWords } from "../words-context";
import { errorOf } from "./error-of";
import { parseCount } from "./parse-count";
import { Body } from "./text";

const FILE_ON_BOX = 60;

const useStyles = makeStyles({
  number: { width: "100%", minWidth: 0, maxWidth: "160px" },
  boxes: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  error: { ...typographyStyles.caption1, margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface ProofFieldProps {
  readonly proof: Proof;
  readonly proven: Proven;
  readonly onChange: (proven: Proven) => void;
  /** Whether it was asked for. */
  readonly isMissing: boolean;
  readonly isDisabled: boolean;
}

/** At the gravest exposure the sender acts on the very fact: types the number of people, or ticks each file by its name. */
export function ProofField({ proof, proven, onChange, isMissing, isDisabled }: ProofFieldProps): JSX.Element {
  const words = useWords();
  const { confirming } = words.pane;
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const [labelId, errorId] = [useId(), useId()];
  const isWrong = isMissing && !isProven(proof, proven);
  if (proof.type === "people") {
    const { headline } = describeFinding(proof.finding, words);
    return (
      <Field
        label={confirming.number({ fact: headline })}
        required
        {...errorOf(isWrong ? confirming.wrongNumber : null)}
      >
        <Input
          className={styles.number}
          value={typed}
          inputMode="numeric"
          autoComplete="off"
          disabled={isDisabled}
          onChange={(_, { value }) => {
            setTyped(value);
            onChange({ ...proven, people: parseCount(value) });
          }}
        />
      </Field>
    );
  }
  return (
    // No `Field`: it would give every box its own label as the name.
    <div role="group" aria-labelledby={labelId} aria-describedby={isWrong ? errorId : undefined}>
      <Body id={labelId}>{confirming.files}</Body>
      <div className={styles.boxes}>
        {proof.findings.map((finding, position) => (
          <Checkbox
            key={position}
            disabled={isDisabled}
            checked={proven.files.includes(finding)}
            label={confirming.file({
              file: finding.attachment === undefined ? "" : nameFile(finding.attachment, FILE_ON_BOX),
              people: words.message.people({ n: finding.data.people }),
            })}
            onChange={(_, { checked }) => {
              const others = proven.files.filter((each) => each !== finding);
              onChange({ ...proven, files: checked === true ? [...others, finding] : others });
            }}
          />
        ))}
      </div>
      {isWrong && (
        <p role="alert" id={errorId} className={styles.error}>
          {confirming.missingFiles}
        </p>
      )}
    </div>
  );
}
