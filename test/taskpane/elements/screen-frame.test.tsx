import { screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ScreenFrame } from "../../../src/taskpane/elements/screen-frame";
import { show } from "../show";

afterEach(() => {
  vi.restoreAllMocks();
});

const FRAME = <ScreenFrame title="Nothing to fix" tone="good" icon={<i />} />;

describe("a new screen", () => {
  test("takes the focus to its heading when the sender is in the pane", () => {
    vi.spyOn(document, "hasFocus").mockReturnValue(true);
    show(FRAME);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    expect(screen.getByRole("status").textContent).toBe("");
  });

  test("is announced, and leaves the focus alone, when the sender is writing", () => {
    vi.spyOn(document, "hasFocus").mockReturnValue(false);
    show(FRAME);
    expect(document.activeElement).toBe(document.body);
    expect(screen.getByRole("status").textContent).toBe("Nothing to fix");
  });
});
