import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { STORIES } from "../stories";
import { showState } from "../show";

describe.each(STORIES)("$name", ({ state }) => {
  test("has one main part with one first heading, and a name on every button", () => {
    showState(state);
    expect(screen.getAllByRole("main")).toHaveLength(1);
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    for (const button of screen.queryAllByRole("button")) expect(button.textContent).not.toBe("");
  });

  test("says nothing that was not filled in", () => {
    showState(state);
    expect(document.body.textContent).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

test("every state of the conversation has a story", () => {
  expect([...new Set(STORIES.map(({ state }) => state.name))].sort()).toEqual([
    "blocked",
    "changed-since",
    "confirmed",
    "confirming",
    "findings",
    "fixed",
    "fixing",
    "nothing-found",
    "reading",
    "refused",
  ]);
});
