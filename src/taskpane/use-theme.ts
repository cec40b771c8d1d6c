import type { Theme } from "@fluentui/react-components";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

/**
 * Follows the system. Outlook's own theme is unreliable in add-ins with event-based activation (toolchain notes), so it only
 * counts where it is dark and the system does not say so.
 *
 * @param bodyBackground `officeTheme.bodyBackgroundColor` such as `#1f1f1f`, or null
 */
export function useTheme(bodyBackground: string | null): Theme {
  const isDark = useMediaQuery(DARK);
  return isDark || isDarkColour(bodyBackground) ? webDarkTheme : webLightTheme;
}

function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
    () => window.matchMedia(query).matches,
  );
}

/** By the brightness formula of WCAG's evaluation techniques: below 128 of 255 is dark. */
function isDarkColour(colour: string | null): boolean {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return false;
  const value = (hex: string): number => parseInt(hex, 16);
  return (value(red) * 299 + value(green) * 587 + value(blue) * 114) / 1000 < 128;
}
