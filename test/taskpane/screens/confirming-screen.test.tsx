import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { BALANCED } from "../../../src/classifier/index";
import { provenFor } from "../../support/proven";
import { showState, story } from "../show";

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole("button", { name }));
const choose = (name: string): Promise<void> => userEvent.click(screen.getByRole("radio", { name }));

test("repeats the facts and asks for a reason", () => {
  showState(story("confirming"));
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "296 people would see each other's addresses",
  ]);
  expect(screen.getAllByRole("radio").map((radio) => (radio as HTMLInputElement).checked)).toEqual(
    Array(4).fill(false),
  );
});

test("without a reason nothing is confirmed, and the form says what is missing", async () => {
  const { events } = showState(story("confirming"));
  await press("Confirm");
  expect(events).toEqual([]);
  expect(screen.getByText("Choose a reason to go on.")).toBeTruthy();
  await choose("Another reason");
  expect(screen.queryByText("Choose a reason to go on.")).toBeNull();
});

test("where no exposure is grave a reason is enough", async () => {
  const { events } = showState(story("confirming-reason"));
  await choose("The recipients need these details");
  await press("Confirm");
  expect(events).toMatchObject([{ type: "reason-given", reason: "need-details" }]);
});

describe("the number of people", () => {
  test("can be given by keyboard alone, as anybody writes it", async () => {
    const { events } = showState(story("confirming"));
    await userEvent.tab();
    await userEvent.keyboard(" ");
    await userEvent.tab();
    await userEvent.keyboard(" 296 ");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(events).toEqual([
      { type: "reason-given", reason: "may-see", proven: { people: 296, files: [] }, isRemembered: false },
    ]);
  });

  test("is asked for in the sentence that holds it, and a wrong one confirms nothing", async () => {
    const { events } = showState(story("confirming"));
    await choose("Everyone here may see this");
    const name = "296 people would see each other's addresses. Type that number.";
    await userEvent.type(screen.getByRole("textbox", { name }), "41");
    await press("Confirm");
    expect(events).toEqual([]);
    expect(screen.getByText("Type the number from the sentence above.")).toBeTruthy();
  });
});

test("several grave files are ticked one by one", async () => {
  const state = story("confirming-files");
  const { events } = showState(state);
  await choose("The recipients need these details");
  const [south, north] = ["patients-south.xlsx: 151 people", "patients-north.xlsx: 120 people"].map((name) =>
    screen.getByRole("checkbox", { name }),
  );
  await userEvent.click(south!);
  await press("Confirm");
  expect(events).toEqual([]);
  expect(screen.getByText("Tick every file, or go back and remove one.")).toBeTruthy();
  await userEvent.click(north!);
  await press("Confirm");
  expect(events).toMatchObject([{ type: "reason-given", reason: "need-details", proven: provenFor(state) }]);
});

describe("another reason", () => {
  test("can be told in the sender's own words", async () => {
    const { events } = showState(story("confirming-reason"));
    expect(screen.queryByRole("textbox")).toBeNull();
    await choose("Another reason");
    await userEvent.type(screen.getByRole("textbox", { name: "In your own words, if you like" }), " Agreed by phone ");
    await press("Confirm");
    expect(events).toMatchObject([{ type: "reason-given", reason: { text: "Agreed by phone" } }]);
  });

  test("need not be", async () => {
    const { events } = showState(story("confirming-reason"));
    await choose("Another reason");
    await press("Confirm");
    expect(events).toMatchObject([{ type: "reason-given", reason: "other" }]);
  });
});

describe("the policy's own reasons", () => {
  const reasons = ["Covered by contract 4411", "The data subjects agreed"];
  const labels = (): (string | null | undefined)[] =>
    screen.getAllByRole("radio").map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent);

  test("stand in the place of ours, with another one where it may be written", async () => {
    const { events } = showState(story("confirming-reason"), { confirmation: { reasons, freeText: true } });
    expect(labels()).toEqual([...reasons, "Another reason"]);
    await choose("The data subjects agreed");
    await press("Confirm");
    expect(events).toMatchObject([{ type: "reason-given", reason: { text: "The data subjects agreed" } }]);
  });

  test("are all where it may not", () => {
    showState(story("confirming-reason"), { confirmation: { reasons, freeText: false } });
    expect(labels()).toEqual(reasons);
  });
});

test("leads back", async () => {
  const { events } = showState(story("confirming"));
  await press("Go back");
  expect(events).toEqual([{ type: "back-requested" }]);
});

test("while it is written nothing can be pressed twice", async () => {
  const { events } = showState(story("confirming-writing"));
  for (const button of screen.getAllByRole("button")) await userEvent.click(button);
  expect(events).toEqual([]);
  expect(screen.getByRole("status").textContent).toBe("Confirming…");
});

describe("whether to ask about the same people again", () => {
  const remembering = {
    rules: { ...BALANCED.rules, "visible-recipients": { ...BALANCED.rules["visible-recipients"], rememberDays: 90 } },
  };
  const box = (): HTMLElement | null =>
    screen.queryByRole("checkbox", { name: "Don’t ask me about these people again for 90 days" });

  test("can be chosen for a long list, where the policy remembers lists", async () => {
    const { events } = showState(story("confirming-list"), remembering);
    await choose("Everyone here may see this");
    await userEvent.click(box()!);
    await press("Confirm");
    expect(events).toMatchObject([{ type: "reason-given", isRemembered: true }]);
  });

  test.each([
    ["where the policy remembers none", "confirming-list", {}],
    ["at a grave number", "confirming", remembering],
    ["for files", "confirming-files", remembering],
  ])("cannot be chosen %s", (_, name, tenant) => {
    showState(story(name), tenant);
    expect(box()).toBeNull();
  });
});
