/** One chapter of docs/quality.md. */
export interface QualitySection {
  readonly title: string;
  /** Markdown, measured now; null where the material it is measured on is not here. */
  measure(): string | null;
}

/** A table in Markdown. A bar in a cell would part it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

export function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(2)} %`;
}
