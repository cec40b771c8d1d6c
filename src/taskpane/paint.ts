/** Lets the pane show which file is read before the reading holds it up. A timer, since a pane in the background gets no frames. */
export function paint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
