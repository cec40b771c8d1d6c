import type { ColumnSample, DomainCount } from "../../src/classifier/index";
import type { ReviewState } from "../../src/review/index";
import type { Story } from "../taskpane/stories";

/** A story as plain data, which the page in the browser takes over: reports are made where the classifier's files are at hand. */
export interface Shown {
  readonly language: string;
  readonly state: ReviewState;
  readonly domains: readonly DomainCount[];
  /** Addresses of those whom each finding is about, in the order of the report. */
  readonly concerned: readonly (readonly string[])[];
  readonly contactGroups: readonly string[];
  readonly wasConfirmedBefore: boolean;
  /** Of each file by its name. */
  readonly samples: Readonly<Record<string, readonly ColumnSample[]>>;
}

export function shownOf({ state, live }: Story, language: string): Shown {
  const findings = "report" in state ? (state.report?.findings ?? []) : [];
  const samples: Record<string, readonly ColumnSample[]> = {};
  for (const { attachment, data } of findings) {
    if (attachment === undefined || !("columns" in data)) continue;
    samples[attachment.name] = [...(samples[attachment.name] ?? []), ...live.sample(attachment, data.columns)];
  }
  const { domains, contactGroups, wasConfirmedBefore } = live;
  const concerned = findings.map(live.concerned);
  return { language, state, domains, concerned, contactGroups, wasConfirmedBefore, samples };
}
