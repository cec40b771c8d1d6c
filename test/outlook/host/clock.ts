/** Time as the stand-in sees it, so that five minutes pass in a test without waiting. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  setTimeout(callback: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
  /** Work that goes on in real time (starting a runtime); a manual clock waits for it before it moves on. */
  during<T>(work: Promise<T>): Promise<T>;
}

// Taken when the module loads: a test that fakes the global timers fakes the add-in's time, not Outlook's.
const realSetTimeout = globalThis.setTimeout.bind(globalThis);
const realClearTimeout = globalThis.clearTimeout.bind(globalThis);
const realNow = Date.now.bind(Date);

function realClock(): Clock {
  const timers = new Map<number, ReturnType<typeof realSetTimeout>>();
  let last = 0;
  return {
    now: realNow,
    setTimeout(callback, milliseconds) {
      const timer = ++last;
      timers.set(
        timer,
        realSetTimeout(() => {
          timers.delete(timer);
          callback();
        }, milliseconds),
      );
      return timer;
    },
    clearTimeout(timer) {
      realClearTimeout(timers.get(timer));
      timers.delete(timer);
    },
    during: (work) => work,
  };
}

export const systemClock: Clock = realClock();

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** A clock that stands still until `advance` is called. It starts at a fixed instant, so runs repeat exactly. */
export class ManualClock implements Clock {
  #now = Date.UTC(2026, 0, 5, 9);
  #last = 0;
  readonly #timers = new Map<number, Timer>();
  readonly #works = new Set<Promise<unknown>>();

  now(): number {
    return this.#now;
  }

  setTimeout(callback: () => void, milliseconds: number): number {
    this.#timers.set(++this.#last, { due: this.#now + Math.max(0, milliseconds), callback });
    return this.#last;
  }

  clearTimeout(timer: number): void {
    this.#timers.delete(timer);
  }

  async during<T>(work: Promise<T>): Promise<T> {
    this.#works.add(work);
    try {
      return await work;
    } finally {
      this.#works.delete(work);
    }
  }

  /** Moves on, firing every timer at its own instant; answers that need no time arrive in between. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await this.#settle();
    for (let next = this.#nextBefore(end); next !== null; next = this.#nextBefore(end)) {
      const [id, timer] = next;
      this.#timers.delete(id);
      this.#now = timer.due;
      timer.callback();
      await this.#settle();
    }
    this.#now = end;
  }

  #nextBefore(end: number): readonly [number, Timer] | null {
    const due = [...this.#timers].filter(([, timer]) => timer.due <= end);
    return due.sort(([idA, a], [idB, b]) => a.due - b.due || idA - idB)[0] ?? null;
  }

  async #settle(): Promise<void> {
    await Promise.allSettled([...this.#works]);
    // Two turns of the real event loop let every chain of promises run out.
    for (let turn = 0; turn < 2; turn += 1) await new Promise<void>((resolve) => realSetTimeout(resolve, 0));
  }
}
