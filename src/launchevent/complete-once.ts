import { startTimer } from "../office/index";

/** What `event.completed` takes: allow, or refuse with words. */
export type CompletionOptions = Office.SmartAlertsEventCompletedOptions;

/**
 * Returns what completes the event, once: the first call counts, later ones do nothing. When none came in time the event is
 * completed with what `late` says. Classic Outlook keeps running the handler after `completed`, and a second call can release the message
 * (office-js#6656).
 */
export function completeOnce(
  event: Office.MailboxEvent,
  milliseconds: number,
  late: () => CompletionOptions,
): (options: CompletionOptions) => void {
  let isComplete = false;
  const complete = (options: CompletionOptions): void => {
    if (isComplete) return;
    isComplete = true;
    stopTimer();
    // Whatever this client did not take of the options, every client with Smart Alerts takes what is left without them. If it throws
    // again there is nothing more to say: Outlook's own time-out answers.
    if (!hasTaken(event, options)) hasTaken(event, withoutExtras(options));
  };
  const stopTimer = startTimer(milliseconds, () => complete(late()));
  return complete;
}

function hasTaken(event: Office.MailboxEvent, options: CompletionOptions): boolean {
  try {
    event.completed(options);
    return true;
  } catch {
    return false;
  }
}

function withoutExtras({ allowEvent = false, errorMessage }: CompletionOptions): CompletionOptions {
  return errorMessage === undefined ? { allowEvent } : { allowEvent, errorMessage };
}
