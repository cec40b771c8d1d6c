import { describe, expect, it } from "vitest";
import { BALANCED, checkMessage } from "../../src/classifier/index";
import { inspectionOf } from "../support/inspection";
import { addresses, buildSnapshot } from "../support/message";

/** Anna of `group.example` writes for the events desk, which has a domain of its own. */
const FROM = "events@festival.example";
const staff = inspectionOf("staff.xlsx", 90, ["full-name", "salary"]);
const exposureTo = (to: readonly string[], ownDomains: readonly string[]) =>
  checkMessage(buildSnapshot({ from: FROM, to }), [staff], { ...BALANCED, ownDomains }).findings.find(
    ({ rule }) => rule === "personal-columns",
  )?.exposure;

describe("a message from a shared mailbox at another domain than its writer's", () => {
  it("is judged by the mailbox's own domain", () => {
    expect(exposureTo(["desk@festival.example"], [])).toBe("inside");
    expect(exposureTo(["anna@group.example"], [])).toBe("outside");
  });

  it("has all domains that the policy names inside, from whichever of them it is sent", () => {
    const own = ["group.example", "festival.example"];
    expect(exposureTo(["anna@group.example", "desk@festival.example"], own)).toBe("inside");
    expect(exposureTo(["anna@group.example"], ["group.example"])).toBe("inside");
    expect(exposureTo(["anna@group.example", "press@elsewhere.example"], own)).toBe("outside");
  });

  it("lets colleagues of both domains see each other", () => {
    const cc = [...addresses(40, "group.example"), ...addresses(40, "festival.example")];
    const judged = (ownDomains: readonly string[]) =>
      checkMessage(buildSnapshot({ from: FROM, cc }), [], { ...BALANCED, ownDomains }).verdict;
    expect(judged(["group.example"])).toBe("send");
    expect(judged([])).toBe("ask");
  });
});
