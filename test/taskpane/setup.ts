import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// Fluent's first rendering is slow on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

/** jsdom has no layout, so there is nothing to observe. */
class NoResizes {
  observe(): void {
    // Nothing changes its size.
  }
  unobserve(): void {
    // Nothing was observed.
  }
  disconnect(): void {
    // Nothing was observed.
  }
}
globalThis.ResizeObserver = NoResizes;

/** jsdom knows no media: every query answers no, unless a test says otherwise. */
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

afterEach(cleanup);
