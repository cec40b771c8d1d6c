import type { ReviewEvent, ReviewState } from "../../review/index";

/** A screen shows its state and tells what the sender does; it knows neither Outlook nor the conversation. */
export interface ScreenProps<Name extends ReviewState["name"]> {
  readonly state: Extract<ReviewState, { name: Name }>;
  readonly onEvent: (event: ReviewEvent) => void;
}
