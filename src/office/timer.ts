// Every Outlook runtime has timers, but the ES2016 library that this layer is checked against does not declare them.
declare function setTimeout(onEnd: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** Starts a timer and returns what stops it: classic Outlook keeps running timers after the handler completed (office-js#6656). */
export function startTimer(milliseconds: number, onEnd: () => void): () => void {
  const timer = setTimeout(onEnd, milliseconds);
  return () => clearTimeout(timer);
}
