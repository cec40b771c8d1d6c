import type { RuntimeKind } from "../host/behaviour";
import type { Outlook } from "../host/outlook";
import type { HandlerRun } from "../host/send";
import { FakeWindow } from "./fake-window";
import { webHostInfo, XdmHost, xdmFragment } from "./xdm";

const HOST_ORIGIN = "https://outlook.office.com";
const PAGE_ORIGIN = "https://addin.test";

/** One page of the add-in with the real web library in it, in `node:vm`. */
export interface VmPage {
  /** The library's `Office`, ready. */
  readonly Office: typeof Office;
  close(): void;
}

let pages = 0;

function openPage(outlook: Outlook, runtime: RuntimeKind): { window: FakeWindow; host: XdmHost } {
  const page = { conversationId: `conversation-${++pages}`, controlId: "control-1", runtime };
  const window = new FakeWindow({
    clock: outlook.clock,
    report: (error) => outlook.scriptErrors.push(error),
    hash: xdmFragment(page, HOST_ORIGIN),
    origin: PAGE_ORIGIN,
    members: {
      name: JSON.stringify({ hostInfo: webHostInfo(outlook.language) }),
      parent: { postMessage: (message: string) => queueMicrotask(() => host.receive(message)) },
    },
  });
  const post = (data: string): void => queueMicrotask(() => window.dispatch("message", { data, origin: HOST_ORIGIN }));
  const host: XdmHost = new XdmHost(outlook, { ...page, post }, HOST_ORIGIN);
  return { window, host };
}

/** Opens a page as the task pane's, and waits until `Office` is ready. */
export async function openWebPane(outlook: Outlook): Promise<VmPage> {
  const { window, host } = openPage(outlook, "pane");
  window.loadOffice();
  const office = window.get("Office") as typeof Office;
  await outlook.clock.during(office.onReady());
  window.useClock();
  return { Office: office, close: () => host.close() };
}

/**
 * Starts the page of the launch event and fires its function: a fresh runtime for each event, as Outlook on the web does.
 *
 * @param bundle the source of the built handler, run after the library as its page would
 */
export function startWebHandler(outlook: Outlook, bundle: string): HandlerRun {
  const { window, host } = openPage(outlook, "handler");
  window.loadOffice();
  window.run(bundle, "launchevent.js");
  // The page of a launch event calls Office.onReady itself or throws "has not fully loaded" after 20 s.
  void outlook.clock.during(host.ready).then(() => {
    window.useClock();
    host.fire(outlook.addIn.sendFunction);
  });
  return { end: host.end, kill: () => host.close() };
}
