/** A pane at 200 % zoom. */
export const NARROW = "@media (max-width: 260px)";

/** A high contrast theme of the system's own, light or dark: there only its colours count, by their CSS names. */
export const FORCED = "@media (forced-colors: active)";
