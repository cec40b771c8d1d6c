/** The formats of numbers of one copy, each once; a cell names its place, one too high: the first style is the general one. */
export class FormatTable {
  readonly codes: string[] = [];
  private readonly styles = new Map<string, number>();

  style(code: string): number {
    if (code === "") return 0;
    const known = this.styles.get(code);
    if (known !== undefined) return known;
    this.styles.set(code, this.codes.push(code));
    return this.codes.length;
  }
}
