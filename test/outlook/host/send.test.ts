import { describe, expect, it } from "vitest";
import type { AddIn, SendMode } from "./alert";
import { clientOf, type ClientId } from "./client";
import { ManualClock } from "./clock";
import { Draft } from "./draft";
import { Sending, type HandlerEnd, type PaneRequest } from "./send";

const ADD_IN: AddIn = { name: "Add-in", sendFunction: "onSend", sendMode: "softBlock", commandIds: ["Open"] };
const REFUSED: HandlerEnd = {
  type: "completed",
  options: { allowEvent: false, errorMessage: "Stop.", cancelLabel: "Look", commandId: "Open", contextData: "{}" },
};

/** A message on its way, with a handler that ends when the test says so. */
function begin(options: { sendMode?: SendMode; client?: ClientId; to?: string[] } = {}) {
  const { sendMode = "softBlock", client = "web", to = ["a@b.example"] } = options;
  const clock = new ManualClock();
  const requests: PaneRequest[] = [];
  const run: { starts: number; kills: number; end: (how: HandlerEnd) => void } = {
    starts: 0,
    kills: 0,
    end: () => undefined,
  };
  const start = () => {
    run.starts += 1;
    return {
      end: new Promise<HandlerEnd>((resolve) => (run.end = resolve)),
      kill: () => void (run.kills += 1),
    };
  };
  const addIn = { ...ADD_IN, sendMode };
  const sending = new Sending(new Draft({ to }), clientOf(client), clock, addIn, start, () => undefined);
  sending.onPaneRequest((request) => requests.push(request));
  const labels = (): readonly string[] =>
    sending.state.type === "dialog" ? sending.state.dialog.buttons.map(({ label }) => label) : [];
  const choose = (label: string): void => {
    if (sending.state.type !== "dialog") throw new Error("no dialog");
    sending.choose(sending.state.dialog.buttons.find((button) => button.label === label)!);
  };
  const kind = (): string => (sending.state.type === "dialog" ? sending.state.dialog.kind : sending.state.type);
  return { clock, requests, run, sending, labels, choose, kind };
}

describe("a handler that allows", () => {
  it("lets the message go", async () => {
    const { sending, run, clock, kind } = begin();
    sending.press();
    expect(kind()).toBe("checking");
    run.end({ type: "completed", options: { allowEvent: true } });
    await clock.advance(0);
    expect(sending.state).toMatchObject({ type: "sent", message: { isAnyway: false } });
  });
});

describe("a handler that refuses", () => {
  it("shows its alert, whose own button asks for the pane", async () => {
    const { sending, run, clock, labels, choose, requests, kind } = begin();
    sending.press();
    run.end(REFUSED);
    await clock.advance(0);
    expect(labels()).toEqual(["Look", "Don't Send"]);
    choose("Look");
    expect(requests).toEqual([{ commandId: "Open", contextData: "{}" }]);
    expect(kind()).toBe("composing");
  });

  it("starts anew at the next Send", async () => {
    const { sending, run, clock, choose } = begin();
    sending.press();
    run.end(REFUSED);
    await clock.advance(0);
    choose("Don't Send");
    sending.press();
    expect(run.starts).toBe(2);
  });
});

describe("a handler that takes its time", () => {
  it.each<[SendMode, string[]]>([
    ["softBlock", ["Don't Send"]],
    ["block", ["Don't Send"]],
    ["promptUser", ["Send Anyway", "Don't Send"]],
  ])("is waited for in the open after five seconds (%s)", async (sendMode, buttons) => {
    const { sending, clock, labels, kind } = begin({ sendMode });
    sending.press();
    await clock.advance(4_999);
    expect(kind()).toBe("checking");
    await clock.advance(1);
    expect(kind()).toBe("taking-longer");
    expect(labels()).toEqual(buttons);
  });

  it("is still heard after five seconds", async () => {
    const { sending, run, clock, kind } = begin();
    sending.press();
    await clock.advance(60_000);
    run.end(REFUSED);
    await clock.advance(0);
    expect(kind()).toBe("alert");
  });

  it("is given up after five minutes, and not heard any more", async () => {
    const { sending, run, clock, kind, labels } = begin();
    sending.press();
    await clock.advance(300_000);
    expect(kind()).toBe("timed-out");
    expect(labels()).toEqual(["Don't Send"]);
    expect(run.kills).toBe(1);
    run.end({ type: "completed", options: { allowEvent: true } });
    await clock.advance(0);
    expect(kind()).toBe("timed-out");
  });

  it("is taken away when the sender decides without it", async () => {
    const { sending, run, clock, choose, kind } = begin({ sendMode: "promptUser" });
    sending.press();
    await clock.advance(5_000);
    choose("Send Anyway");
    expect(sending.state).toMatchObject({ type: "sent", message: { isAnyway: true } });
    expect(run.kills).toBe(1);
    await clock.advance(300_000);
    expect(kind()).toBe("sent");
  });
});

describe("a handler that cannot start", () => {
  it.each<[SendMode, string[]]>([
    ["promptUser", ["Send Anyway", "Don't Send"]],
    ["softBlock", ["Send Anyway", "Don't Send"]],
    ["block", ["Don't Send"]],
  ])("leaves the decision to the mode (%s)", async (sendMode, buttons) => {
    const { sending, run, clock, labels, kind } = begin({ sendMode });
    sending.press();
    run.end({ type: "unavailable" });
    await clock.advance(0);
    expect(kind()).toBe("unavailable");
    expect(labels()).toEqual(buttons);
  });
});

describe("no handler is asked", () => {
  it("on phones", () => {
    const { sending, run, kind } = begin({ client: "mobile" });
    sending.press();
    expect([kind(), run.starts]).toEqual(["sent", 0]);
  });

  it("without a recipient", () => {
    const { sending, run, kind } = begin({ to: [] });
    sending.press();
    expect([kind(), run.starts]).toEqual(["no-recipients", 0]);
  });
});
