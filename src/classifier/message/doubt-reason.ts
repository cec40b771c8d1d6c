/** Every reason why something could not be decided. Each has its words in `locales` and its row in `docs/doubts.md`. */
export const DOUBT_REASONS = [
  // The file itself
  "encrypted", // protected by a password
  "damaged", // truncated, corrupt, or not what its first bytes promise
  "unsupported-format", // could hold a table, but this edition does not read it
  "data-model", // a Power Pivot data model, whose tables are stored in a form of its own
  "unknown-encoding", // text in an encoding this host cannot decode
  // Limits, each of which stops the reading (see workbook/limits.ts)
  "too-many-bytes", // inflates to more than is read at Send
  "too-compressed", // a ratio no honest workbook has: a zip bomb
  "too-many-parts", // more zip entries or sheets than are read
  "too-deep", // archives inside archives
  "too-many-cells", // rows or columns outside Excel's own grid
  "out-of-time", // the time budget ran out while reading
  // The host
  "no-content", // no bytes: a file that is empty, or that the host did not hand over (a DLP product may do this)
  "cloud-link", // a link to a file, not a file
  "host-refused", // Outlook answered with an error
  "host-silent", // Outlook did not answer in time
  "list-truncated", // the client hands over only the first recipients of a longer list
  // Ourselves
  "rule-crashed",
] as const;

export type DoubtReason = (typeof DOUBT_REASONS)[number];
