import type { RuntimeKind } from "../host/behaviour";
import type { Outlook } from "../host/outlook";
import type { HandlerRun } from "../host/send";
import { webHostInfo, XdmHost } from "./xdm";

/** The add-in's pages, as the manifest names them. */
export interface AddInPages {
  readonly handler: URL;
  readonly pane: URL;
}

/** A page that never gets as far as asking for launch events, because it is missing or broken. */
const START_LIMIT_MS = 15_000;

let pages = 0;

/** A page of the add-in in a frame of its own, talking to this window. */
class Frame {
  readonly host: XdmHost;
  readonly element: HTMLIFrameElement;
  readonly #listen: (event: MessageEvent<unknown>) => void;

  constructor(outlook: Outlook, runtime: RuntimeKind, url: URL, leave?: (isBackward: boolean) => void) {
    const page = { conversationId: `conversation-${++pages}`, controlId: "control-1", runtime };
    const frame = document.createElement("iframe");
    // The library takes host and channel from the frame's name.
    frame.name = JSON.stringify({
      baseFrameName: "_xdm_stand-in",
      hostInfo: webHostInfo(outlook.language).replaceAll("$", "|"),
      xdmInfo: `${page.conversationId}|${page.controlId}|${location.origin}`,
      serializerVersion: "1",
      flights: "[]",
    });
    frame.src = url.href;
    this.element = frame;
    const post = (message: string): void => frame.contentWindow?.postMessage(message, url.origin);
    this.host = new XdmHost(outlook, { ...page, post, ...(leave && { leave }) }, location.origin);
    this.#listen = ({ source, origin, data }) => {
      if (source === frame.contentWindow && origin === url.origin && typeof data === "string") this.host.receive(data);
    };
    addEventListener("message", this.#listen);
  }

  close(): void {
    removeEventListener("message", this.#listen);
    this.host.close();
    this.element.remove();
  }
}

export interface PaneFrame {
  /** Put it where the pane is to appear; taking it out of the document ends the pane. */
  readonly element: HTMLIFrameElement;
  close(): void;
}

/** @param leave puts the focus beside the pane, where Tab leads out of it */
export function openPaneFrame(
  outlook: Outlook,
  addIn: AddInPages,
  title: string,
  leave: (isBackward: boolean) => void,
): PaneFrame {
  const frame = new Frame(outlook, "pane", addIn.pane, leave);
  frame.element.title = title;
  return frame;
}

/** Runs the launch event in a hidden frame, a fresh one for each event, as Outlook on the web does. */
export function startFrameHandler(outlook: Outlook, addIn: AddInPages): HandlerRun {
  const frame = new Frame(outlook, "handler", addIn.handler);
  frame.element.hidden = true;
  frame.element.title = "Launch event";
  document.body.append(frame.element);
  const { host } = frame;
  const unavailable = new Promise<{ readonly type: "unavailable" }>((resolve) => {
    const timer = outlook.clock.setTimeout(() => resolve({ type: "unavailable" }), START_LIMIT_MS);
    void host.ready.then(() => {
      outlook.clock.clearTimeout(timer);
      host.fire(outlook.addIn.sendFunction);
    });
  });
  return { end: Promise.race([host.end, unavailable]), kill: () => frame.close() };
}
