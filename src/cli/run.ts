/** Exit status of a command that could not do what it was asked, besides those of Node itself. */
const FAILED = 2;

/** Says why on the error stream. */
export function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return FAILED;
}

export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : "failed";
}

/** Runs a command to its end: its exit status, or the one of a failure with the reason said. */
export function run(command: () => Promise<number>): void {
  command().then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      process.exitCode = fail(sentenceOf(error));
    },
  );
}
