import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { renderHook } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { useTheme } from "../../src/taskpane/use-theme";

afterEach(() => {
  vi.restoreAllMocks();
});

const matchMedia = window.matchMedia.bind(window);

test.each([
  ["nothing said", [], null, webLightTheme],
  ["the system is dark", ["(prefers-color-scheme: dark)"], null, webDarkTheme],
  ["Outlook is dark", [], "#1F1F1F", webDarkTheme],
  ["Outlook is light", [], "#ffffff", webLightTheme],
  [
    "Outlook says light in a dark system, which is unreliable",
    ["(prefers-color-scheme: dark)"],
    "#ffffff",
    webDarkTheme,
  ],
  ["Outlook says something else", [], "white", webLightTheme],
])("%s", (_, matching, background, theme) => {
  vi.spyOn(window, "matchMedia").mockImplementation((query) =>
    Object.assign(matchMedia(query), { matches: matching.includes(query) }),
  );
  expect(renderHook(() => useTheme(background)).result.current).toBe(theme);
});
