import { createContext, runInContext, Script, type Context } from "node:vm";
import { systemClock, type Clock } from "../host/clock";
import { libraryScript } from "./library";
import { MICROSOFT_AJAX } from "./microsoft-ajax";

const BASE = "https://office-js.invalid/lib/";
const ajaxScript = new Script(MICROSOFT_AJAX, { filename: "microsoft-ajax.js" });

interface WindowOptions {
  readonly clock: Clock;
  /** What a browser would print: an error that no code caught. It ends one callback, never the page. */
  readonly report: (error: unknown) => void;
  /** Members of `window` that differ between the web and the classic library: `external`, `parent`, `name`, ... */
  readonly members?: Readonly<Record<string, unknown>>;
  /** The fragment of the page's address. */
  readonly hash: string;
  readonly origin: string;
}

type Listener = (event: unknown) => void;

/** As much of a browser window as the library asks for, in a context of its own. It is no DOM and wants to be none. */
export class FakeWindow {
  readonly context: Context;
  readonly #listeners = new Map<string, Listener[]>();
  #clock: Clock = systemClock;

  constructor(private readonly options: WindowOptions) {
    const { hash, origin, members } = options;
    const office = { src: `${BASE}office.js`, getAttribute: () => null };
    const scripts = Object.assign([office] as object[], { item: (index: number) => scripts[index] });
    const head = { appendChild: (element: ScriptElement) => this.#loadScript(element, scripts) };
    const document = {
      domain: new URL(origin).hostname,
      createElement: (tag: string) => (tag === "a" ? new URL("https://none.invalid/") : newElement(tag)),
      createTextNode: () => ({}),
      getElementsByTagName: (tag: string) => (tag === "script" ? scripts : [head]),
      querySelectorAll: () => [],
      addEventListener: () => undefined,
      cookie: "",
    };
    this.context = createContext({
      console,
      document,
      location: { hash, search: "", protocol: "https:", origin, href: `${origin}/${hash}`, hostname: document.domain },
      navigator: { userAgent: "stand-in", language: "en-US" },
      performance: { now: () => this.#clock.now() },
      history: {},
      name: "",
      addEventListener: (type: string, listener: Listener) => this.#listen(type, listener),
      removeEventListener: () => undefined,
      queueMicrotask,
      URL,
      ...timersOf(() => this.#clock, options.report),
      ...members,
      // The same intrinsics on both sides: what the host hands over are plain objects of the test's own world.
      JSON,
      Error,
    });
    const self = runInContext("globalThis", this.context) as Record<string, unknown>;
    self["window"] = self["self"] = self["top"] = self;
    self["parent"] ??= self;
  }

  /** Loads the real library; it starts talking to the host at once. */
  loadOffice(): void {
    ajaxScript.runInContext(this.context);
    libraryScript("office.js")?.runInContext(this.context);
  }

  /** From here on the page lives in the test's time. Starting up polls, so it happens in real time. */
  useClock(): void {
    this.#clock = this.options.clock;
    replaceDate(this.context, this.options.clock);
  }

  run(source: string, filename: string): void {
    guarded(() => new Script(source, { filename }).runInContext(this.context), this.options.report);
  }

  dispatch(type: string, event: unknown): void {
    for (const listener of this.#listeners.get(type) ?? []) guarded(() => listener(event), this.options.report);
  }

  get(name: string): unknown {
    return runInContext(name, this.context) as unknown;
  }

  #listen(type: string, listener: Listener): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  #loadScript(element: ScriptElement, scripts: object[]): void {
    scripts.push(element);
    const script = element.src.startsWith(BASE) ? libraryScript(element.src.slice(BASE.length)) : null;
    queueMicrotask(() => {
      if (script === null) {
        element.onerror?.();
        return;
      }
      script.runInContext(this.context);
      element.onload?.();
    });
  }
}

function newElement(tagName: string): object {
  return { tagName, setAttribute: () => undefined, getAttribute: () => null };
}

interface ScriptElement {
  readonly src: string;
  onload?: () => void;
  onerror?: () => void;
}

/** Lets a context tell the time by this clock. */
export function replaceDate(context: Context, clock: Clock): void {
  if (clock === systemClock) return;
  const replace = runInContext(
    `(now) => { const Real = Date; Date = class extends Real {
      constructor(...given) { if (given.length === 0) super(now()); else super(...given); }
      static now() { return now(); }
    }; }`,
    context,
  ) as (now: () => number) => void;
  replace(() => clock.now());
}

/** Runs a callback as a browser does: an error is reported, and what called it goes on. */
export function guarded(callback: () => unknown, report: (error: unknown) => void): void {
  try {
    callback();
  } catch (error) {
    report(error);
  }
}

/** `setTimeout` and its kin, on whichever clock is in force when they are called. */
export function timersOf(clock: () => Clock, report: (error: unknown) => void): Readonly<Record<string, unknown>> {
  const cancel = new Map<number, () => void>();
  let last = 0;
  const once = (callback: () => void, milliseconds: number): number => {
    const id = ++last;
    const owner = clock();
    const timer = owner.setTimeout(() => {
      cancel.delete(id);
      guarded(callback, report);
    }, milliseconds);
    cancel.set(id, () => owner.clearTimeout(timer));
    return id;
  };
  const clear = (id: number): void => {
    cancel.get(id)?.();
    cancel.delete(id);
  };
  return {
    setTimeout: (callback: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]) =>
      once(() => callback(...given), milliseconds),
    clearTimeout: clear,
    setInterval: (callback: () => void, milliseconds: number) => {
      const id = ++last;
      const arm = (): void => {
        const owner = clock();
        const timer = owner.setTimeout(() => {
          arm();
          guarded(callback, report);
        }, milliseconds);
        cancel.set(id, () => owner.clearTimeout(timer));
      };
      arm();
      return id;
    },
    clearInterval: clear,
  };
}
