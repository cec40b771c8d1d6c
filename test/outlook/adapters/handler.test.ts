import { describe, expect, it } from "vitest";
import { PANE_COMMAND_ID, SEND_FUNCTION } from "../../../src/office/manifest-ids";
import { ManualClock, openDraft } from "../index";
import { ask, itemOf } from "./call";

const BOTH = ["web", "classic"] as const;

/** A handler as the add-in's is made: associated at the top level, ready asked for, nothing else. */
function handler(body: string): string {
  return `Office.actions.associate("${SEND_FUNCTION}", function (event) { var item = Office.context.mailbox.item; ${body} });
    Office.onReady();`;
}

const REFUSING = handler(`item.cc.getAsync(function (result) {
  event.completed({ allowEvent: result.value.length < 3, errorMessage: result.value.length + " people",
    cancelLabel: "Review", commandId: "${PANE_COMMAND_ID}", contextData: "{}" });
});`);

const draft = { cc: ["a@b.example", "c@d.example", "e@f.example"] };

describe.each(BOTH)("a launch event on %s", (client) => {
  it("stops a message, opens the pane, and lets it go when it has changed", async () => {
    const outlook = openDraft({ client, draft, handler: REFUSING });
    const stopped = await outlook.pressSend();
    expect(stopped).toMatchObject({ sent: false, alert: { kind: "alert", title: "Second Look", text: "3 people" } });
    await outlook.click("Review");
    expect(outlook.paneRequest).toEqual({ commandId: PANE_COMMAND_ID, contextData: "{}" });
    const item = itemOf(await outlook.openPane());
    expect(await ask(item.getInitializationContextAsync.bind(item))).toBe("{}");
    await ask((callback) => item.cc.setAsync(["a@b.example"], callback));
    expect(await outlook.pressSend()).toMatchObject({ sent: true, message: { isAnyway: false } });
    expect(outlook.violations).toEqual([]);
    expect(outlook.scriptErrors).toEqual([]);
    expect(outlook.calls.names("handler")).toEqual(["cc.getAsync", "cc.getAsync"]);
  });

  it("finds session data of the pane, unless the client hides it", async () => {
    const reading = handler(`item.sessionData.getAsync("key", function (result) {
      event.completed({ allowEvent: result.status === "succeeded" });
    });`);
    const send = async (isSessionDataHiddenFromHandler: boolean): Promise<boolean> => {
      const outlook = openDraft({ client, draft, handler: reading, isSessionDataHiddenFromHandler });
      const { sessionData } = itemOf(await outlook.openPane());
      await ask((callback) => sessionData.setAsync("key", "value", callback));
      return (await outlook.pressSend()).sent;
    };
    expect(await send(false)).toBe(true);
    expect(await send(true)).toBe(false);
  });

  it.each([
    ["forgets to complete", handler("")],
    ["throws", handler(`throw new Error("broken");`)],
  ])("that %s is waited for five seconds, then five minutes", async (_, source) => {
    const clock = new ManualClock();
    const outlook = openDraft({ client, draft, handler: source, clock });
    const pressed = outlook.pressSend();
    await clock.advance(5_000);
    expect(outlook.dialog).toMatchObject({ kind: "taking-longer" });
    await clock.advance(295_000);
    expect(await pressed).toMatchObject({ sent: false, alert: { kind: "timed-out" } });
  });

  it("lives in the test's time", async () => {
    const clock = new ManualClock();
    const source = handler(`var began = Date.now();
      setTimeout(function () { event.completed({ allowEvent: Date.now() - began === 4000 }); }, 4000);`);
    const outlook = openDraft({ client, draft, handler: source, clock });
    const pressed = outlook.pressSend();
    await clock.advance(4_000);
    expect((await pressed).sent).toBe(true);
  });

  it.each([
    ["has no function of that name", `Office.actions.associate("another", function () {}); Office.onReady();`],
    ["does not load", `Office.onReady(); throw new Error("broken");`],
  ])("is unavailable when its file %s", async (_, source) => {
    const outlook = openDraft({ client, draft, handler: source });
    expect(await outlook.pressSend()).toMatchObject({ sent: false, alert: { kind: "unavailable" } });
  });

  it("that completes twice is told so", async () => {
    const twice = handler("event.completed({ allowEvent: true }); event.completed({ allowEvent: true });");
    const outlook = openDraft({ client, draft, handler: twice });
    await outlook.pressSend();
    expect(outlook.violations).toEqual(["event.completed was called more than once"]);
  });
});

describe("classic Outlook's runtime", () => {
  it("holds Office, console and timers, and no name of a browser or of Node", async () => {
    const names = [
      "window",
      "document",
      "navigator",
      "location",
      "fetch",
      "localStorage",
      "atob",
      "TextDecoder",
      "URL",
    ];
    const source =
      handler(`var found = ${JSON.stringify([...names, "process", "require", "Buffer"])}.filter(function (name) {
        try { return eval("typeof " + name) !== "undefined"; } catch (error) { return true; }
      });
      event.completed({ allowEvent: false, errorMessage: "found:" + found.join() + typeof setTimeout + typeof console });`);
    const outlook = openDraft({ client: "classic", draft, handler: source });
    expect(await outlook.pressSend()).toMatchObject({ alert: { text: "found:functionobject" } });
  });

  it("runs no Office.onReady code", async () => {
    const source = `Office.onReady(function () { Office.actions.associate("${SEND_FUNCTION}", function (event) {
      event.completed({ allowEvent: true }); }); });`;
    expect(await openDraft({ client: "web", draft, handler: source }).pressSend()).toMatchObject({ sent: true });
    expect(await openDraft({ client: "classic", draft, handler: source }).pressSend()).toMatchObject({
      alert: { kind: "unavailable" },
    });
  });
});
