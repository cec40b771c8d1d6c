import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { RemoveRecipients } from "../../../src/taskpane/elements/remove-recipients";
import { LiveContext } from "../../../src/taskpane/live-message";
import type { FixRequest } from "../../../src/review/index";
import { recipientDomain } from "../../support/report";
import { show } from "../show";

const finding = recipientDomain();

/** @param addresses of those whom the finding is about */
function showFor(addresses: readonly string[]): readonly FixRequest[] {
  const fixes: FixRequest[] = [];
  const live = {
    domains: [],
    concerned: () => addresses,
    contactGroups: [],
    wasConfirmedBefore: false,
    sample: () => [],
  };
  show(
    <LiveContext value={live}>
      <RemoveRecipients finding={finding} isPrimary isDisabled={false} onFix={(fix) => fixes.push(fix)} />
    </LiveContext>,
  );
  return fixes;
}

const fixButton = (): HTMLElement => screen.getByRole("button", { name: /^Remove/ });
const boxes = (): readonly (string | null)[] =>
  screen.queryAllByRole("checkbox").map((each) => each.closest("span")?.textContent ?? null);

test("shows nothing where nobody is meant", () => {
  showFor([]);
  expect(screen.queryByRole("button")).toBeNull();
});

test("names the only one, and asks for no choice", async () => {
  const fixes = showFor(["payroll@example.net"]);
  expect(screen.getByText("payroll@example.net")).toBeTruthy();
  expect(boxes()).toEqual([]);
  await userEvent.click(fixButton());
  expect(fixes).toMatchObject([{ fixId: "remove-recipients", recipients: ["payroll@example.net"], people: 1 }]);
});

test("takes out those who are ticked, and nobody where none is", async () => {
  const fixes = showFor(["ada@example.net", "ben@example.org"]);
  expect(boxes()).toEqual(["ada@example.net", "ben@example.org"]);
  await userEvent.click(screen.getByRole("checkbox", { name: "ada@example.net" }));
  expect(fixButton().textContent).toBe("Remove 1 recipient");
  await userEvent.click(fixButton());
  await userEvent.click(screen.getByRole("checkbox", { name: "ben@example.org" }));
  await userEvent.click(fixButton());
  expect(fixes.map(({ recipients }) => recipients)).toEqual([["ben@example.org"]]);
});

test("lists domains instead of more than ten addresses, the largest first, and says how many are not listed", async () => {
  const many = (domain: string, count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => `p${String(index)}@${domain}`);
  const rest = Array.from({ length: 20 }, (_, index) => `one@d${String(index)}.example`);
  const fixes = showFor([...many("example.net", 4), ...many("Example.org", 6), ...rest]);
  expect(boxes().slice(0, 3)).toEqual(["@example.org (6)", "@example.net (4)", "@d0.example (1)"]);
  expect(boxes()).toHaveLength(20);
  expect(screen.getByText("and 2 more")).toBeTruthy();
  await userEvent.click(screen.getByRole("checkbox", { name: "@example.org (6)" }));
  await userEvent.click(fixButton());
  expect(fixes.map(({ people }) => people)).toEqual([24]);
});
