import { answer, DONE, ERROR, refuse, type Answer } from "./answer";
import { text, type Behaviours, type Parameters, type Surroundings } from "./behaviour";

const MOST_NOTIFICATIONS = 5;
const TYPE_NAMES = ["informationalMessage", "progressIndicator", "errorMessage", "insightMessage"];

/** Bars above the message. */
export const notificationBehaviours: Behaviours = {
  33: { name: "notificationMessages.addAsync", needs: "read", run: add },
  34: { name: "notificationMessages.getAllAsync", needs: "read", run: all },
  35: { name: "notificationMessages.replaceAsync", needs: "read", run: replace },
  36: { name: "notificationMessages.removeAsync", needs: "read", run: remove },
};

function add(parameters: Parameters, { draft }: Surroundings): Answer {
  if (draft.notifications.has(text(parameters, "key"))) return refuse(ERROR.duplicateNotification);
  if (draft.notifications.size >= MOST_NOTIFICATIONS) return refuse(ERROR.tooManyNotifications);
  draft.setNotification(notificationOf(parameters));
  return DONE;
}

function all(_: Parameters, { draft }: Surroundings): Answer {
  return answer([...draft.notifications.values()].map((each) => ({ ...each, type: TYPE_NAMES[each.type] })));
}

function replace(parameters: Parameters, { draft }: Surroundings): Answer {
  draft.setNotification(notificationOf(parameters));
  return DONE;
}

function remove(parameters: Parameters, { draft }: Surroundings): Answer {
  const key = text(parameters, "key");
  if (!draft.notifications.has(key)) return refuse(ERROR.notificationMissing);
  draft.removeNotification(key);
  return DONE;
}

function notificationOf(parameters: Parameters): { key: string; type: number; message: string } {
  return { key: text(parameters, "key"), type: Number(parameters["type"]), message: text(parameters, "message") };
}
