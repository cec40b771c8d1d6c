import { describe, expect, it } from "vitest";
import { alertFor, type AddIn, type CompletedOptions } from "./alert";
import { clientOf, type ClientId } from "./client";

const ADD_IN: AddIn = { name: "Add-in", sendFunction: "onSend", sendMode: "softBlock", commandIds: ["Open"] };
const FULL = { errorMessage: "Stop.", cancelLabel: "Look", commandId: "Open", contextData: "{}" };

function show(options: CompletedOptions, client: ClientId = "web", addIn: Partial<AddIn> = {}) {
  const broken: string[] = [];
  const dialog = alertFor(options, { ...ADD_IN, ...addIn }, clientOf(client), (words) => broken.push(words));
  return { ...dialog, labels: dialog.buttons.map(({ label }) => label), broken };
}

describe("the alert's buttons", () => {
  it.each<[string, CompletedOptions, ClientId, Partial<AddIn>, string[]]>([
    ["web, with a command", FULL, "web", {}, ["Look", "Don't Send"]],
    ["web, without a command", { errorMessage: "Stop.", cancelLabel: "Look" }, "web", {}, ["Don't Send"]],
    ["web, without a label", { errorMessage: "Stop.", commandId: "Open" }, "web", {}, ["Take Action", "Don't Send"]],
    ["web, relaxed", { ...FULL, sendModeOverride: "promptUser" }, "web", {}, ["Look", "Send Anyway", "Don't Send"]],
    ["web, promptUser in the manifest", FULL, "web", { sendMode: "promptUser" }, ["Look", "Send Anyway", "Don't Send"]],
    ["classic", FULL, "classic", {}, ["Look", "Don't Send"]],
    ["classic, without a message", { ...FULL, errorMessage: undefined }, "classic", {}, ["Don't Send"]],
    ["the first classic versions", FULL, "classic-2404", {}, ["Look"]],
  ])("on %s", (_, options, client, addIn, labels) => {
    expect(show(options, client, addIn).labels).toEqual(labels);
  });
});

describe("a limit that the add-in breaks", () => {
  it.each<[string, CompletedOptions, string]>([
    [
      "501 characters",
      { ...FULL, errorMessage: "x".repeat(501) },
      "errorMessage has 501 characters, Outlook shows 500",
    ],
    ["no message", { ...FULL, errorMessage: undefined }, "errorMessage is missing"],
    ["a label of 21 characters", { ...FULL, cancelLabel: "x".repeat(21) }, "cancelLabel has 21 characters"],
    ["a command that the manifest lacks", { ...FULL, commandId: "Other" }, "commandId names no control"],
    ["context without a command", { errorMessage: "Stop.", contextData: "{}" }, "contextData is ignored"],
    ["context that is no text", { ...FULL, contextData: { a: 1 } }, "contextData is not text"],
    ["an override to block", { ...FULL, sendModeOverride: "block" }, "sendModeOverride can only be promptUser"],
  ])("is told: %s", (_, options, words) => {
    const { broken } = show(options);
    expect(broken).toHaveLength(1);
    expect(broken[0]).toContain(words);
  });

  it("is not found in options that keep to them", () => {
    expect(show(FULL)).toMatchObject({ broken: [], text: "Stop.", command: { id: "Open", contextData: "{}" } });
  });
});
