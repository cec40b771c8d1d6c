import type { RuntimeKind } from "./behaviour";

interface CallRecord {
  readonly name: string;
  readonly runtime: RuntimeKind;
  /** Entries or characters it carried, for tests about chunks; never what they were. */
  readonly size: number;
}

/** Every call that reached the host, in order. */
export class Calls {
  readonly #records: CallRecord[] = [];
  #inFlight = 0;
  #mostInFlight = 0;

  get records(): readonly CallRecord[] {
    return this.#records;
  }

  /** Outlook on the web, new Windows and mobile promise three at once, no more. */
  get mostInFlight(): number {
    return this.#mostInFlight;
  }

  names(runtime?: RuntimeKind): readonly string[] {
    return this.#records.filter((call) => runtime === undefined || call.runtime === runtime).map(({ name }) => name);
  }

  count(name: string, runtime?: RuntimeKind): number {
    return this.names(runtime).filter((each) => each === name).length;
  }

  clear(): void {
    this.#records.length = 0;
    this.#mostInFlight = this.#inFlight;
  }

  begin(call: CallRecord): void {
    this.#records.push(call);
    this.#inFlight += 1;
    this.#mostInFlight = Math.max(this.#mostInFlight, this.#inFlight);
  }

  end(): void {
    this.#inFlight -= 1;
  }
}
