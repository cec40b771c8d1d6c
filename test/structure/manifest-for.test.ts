import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DOMParser } from "@xmldom/xmldom";
import { manifestFor } from "../../scripts/packaging/manifest-for";
import { BALANCED } from "../../src/classifier/index";
import { SEND_FUNCTION, WRITING_FUNCTION } from "../../src/office/manifest-ids";
import { ROOT } from "./manifest-file";

const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const eventsOf = (text: string): (string | null)[][] =>
  [...new DOMParser().parseFromString(text, "text/xml").getElementsByTagName("LaunchEvent")].map((event) =>
    ["Type", "FunctionName", "SendMode"].map((name) => event.getAttribute(name)),
  );
const send = ["OnMessageSend", SEND_FUNCTION, "SoftBlock"];

describe("the manifest of a build", () => {
  it("names the host, and starts the handler at Send alone", () => {
    const built = manifestFor(manifest, "https://addin.example.org", BALANCED);
    expect(eventsOf(built)).toEqual([send]);
    expect(built).not.toContain("localhost");
  });

  it("starts it at changes too where the policy invites early", () => {
    expect(eventsOf(manifestFor(manifest, undefined, { ...BALANCED, earlyInvitation: true }))).toEqual([
      ["OnMessageRecipientsChanged", WRITING_FUNCTION, null],
      ["OnMessageAttachmentsChanged", WRITING_FUNCTION, null],
      send,
    ]);
  });
});
