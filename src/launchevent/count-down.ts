/**
 * Returns how many of these milliseconds are left, never less than 0. A clock that is set back meanwhile stands still: it must not lengthen
 * the time, since Outlook's own time-out does not wait either.
 *
 * @param now milliseconds on any clock
 */
export function countDown(milliseconds: number, now: () => number): () => number {
  let left = milliseconds;
  let last = now();
  return () => {
    const time = now();
    left = Math.max(0, left - Math.max(0, time - last));
    last = time;
    return left;
  };
}
