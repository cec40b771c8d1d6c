import { PANE_COMMAND_ID, SEND_FUNCTION } from "../../../src/office/manifest-ids";
import { startFrameHandler, type AddInPages } from "../adapters/browser";
import { clientOf } from "../host/client";
import type { DraftContent } from "../host/draft";
import { Outlook } from "../host/outlook";
import { alertDialog } from "./alert-dialog";
import { compose } from "./compose";
import { element } from "./element";
import { messageList } from "./message-list";
import { fetchContent, fetchList, type ListedMessage } from "./ready";
import { sentNote } from "./sent-note";
import { taskPane } from "./task-pane";

const ADD_IN = {
  name: "Second Look",
  sendFunction: SEND_FUNCTION,
  sendMode: "softBlock",
  commandIds: [PANE_COMMAND_ID],
} as const;

const addIn = new URL(document.currentScript?.dataset["addIn"] ?? "/addin/", location.href);
const pages: AddInPages & { readonly icon: URL } = {
  handler: new URL("launchevent.html", addIn),
  pane: new URL("taskpane.html", addIn),
  icon: new URL("assets/icon-32.png", addIn),
};

async function start(): Promise<void> {
  const rooms = document.getElementById("rooms")!;
  const desk = element("div", { class: "desk" });
  let close: () => void = () => undefined;
  let asked = 0;
  const open = async (message: ListedMessage | null): Promise<void> => {
    const ask = ++asked;
    const content = message === null ? {} : await fetchContent(message);
    // Another message was asked for while this one's files came.
    if (ask !== asked) return;
    close();
    list.select(message?.id ?? null);
    close = openMessage(desk, content, () => void open(message));
  };
  const messages = await fetchList();
  const list = messageList(messages, (message) => void open(message));
  rooms.append(list.element, desk);
  await open(messages[0] ?? null);
}

/** Puts one message on the desk. Returns what takes it away again. */
function openMessage(desk: HTMLElement, content: DraftContent, reopen: () => void): () => void {
  const outlook = new Outlook({
    client: clientOf("web"),
    draft: content,
    addIn: ADD_IN,
    // The display language of Outlook: `?language=ar-SA`.
    language: new URLSearchParams(location.search).get("language") ?? "en-US",
    startHandler: (host) => startFrameHandler(host, pages),
  });
  const page = compose(outlook, pages, () => pane.open(""));
  const pane = taskPane(outlook, pages, () => page.querySelector<HTMLElement>(".send")?.focus());
  outlook.sending.onPaneRequest(({ contextData }) => pane.open(contextData));
  outlook.sending.watch((state) => {
    if (state.type !== "sent") return;
    pane.close();
    page.replaceWith(sentNote(state.message, reopen));
  });
  desk.replaceChildren(page, pane.element, alertDialog(outlook.sending));
  return () => {
    outlook.sending.abandon();
    pane.close();
    desk.replaceChildren();
  };
}

void start();
