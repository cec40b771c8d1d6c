import type { ReviewState } from "../../src/review/index";
import type { Conduct } from "../../src/taskpane/conduct";

/** Waits until the conversation is at such a place, where it may be already. */
export function reach(conduct: Conduct, isThere: (state: ReviewState) => boolean): Promise<ReviewState> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isThere(conduct.state())) return;
      stop();
      resolve(conduct.state());
    };
    const stop = conduct.subscribe(look);
    look();
  });
}
