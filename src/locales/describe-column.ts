import type { PersonalColumn } from "../classifier/index";
import type { Words } from "./words";

/** Most of the tested values pass: with a header that says the same, there is no doubt left. */
const MOST = 0.5;
/** Nearly all of them: enough without a header. */
const NEARLY_ALL = 0.9;

interface ColumnDescription {
  /** What the column holds, told more closely than in a list of kinds. */
  readonly kind: string;
  readonly certainty: string;
  /** What that rests on. */
  readonly evidence: string;
}

export function describeColumn(column: PersonalColumn, { message, pane }: Words): ColumnDescription {
  const { columns } = pane;
  const { kind, headerSays, isGuess = false, matching, tested } = column;
  const share = tested === 0 ? 0 : matching / tested;
  const isSure = headerSays && share >= MOST;
  const isLikely = !isGuess && (headerSays || share >= NEARLY_ALL);
  const certainty = isSure ? columns.sure : isLikely ? columns.likely : columns.possible;
  const values = share === 1 ? columns.allValues : columns.someValues({ matching, tested });
  return {
    kind:
      kind === "full-name" || kind === "first-name" || kind === "last-name" ? columns.names[kind] : message.kinds[kind],
    certainty,
    evidence: isGuess
      ? columns.neighbours
      : matching === 0
        ? columns.headerOnly
        : headerSays
          ? columns.headerAnd({ values })
          : values,
  };
}
