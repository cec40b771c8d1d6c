import { startTimer } from "../office/index";

/** What `event.completed` takes: allow, or refuse with words. */
export type CompletionOptions = Office.SmartAlertsEventCompletedOptions;

/**
 * Returns what completes the event, once: the first call counts, later ones do nothing. When none came in time the event is
 * completed with `late`. Classic Outlook keeps running the handler after `completed`, and a second call can release the message (office-js#6656).
 */
export function completeOnce(
  event: Office.MailboxEvent,
  milliseconds: number,
  late: CompletionOptions,
): (options: CompletionOptions) => void {
  let isComplete = false;
  const complete = (options: CompletionOptions): void => {
    if (isComplete) return;
    isComplete = true;
    stopTimer();
    event.completed(options);
  };
  const stopTimer = startTimer(milliseconds, () => complete(late));
  return complete;
}
