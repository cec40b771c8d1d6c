type Child = Node | string | null;

interface Attributes {
  readonly [name: string]: string | boolean | ((event: never) => void) | undefined;
}

/**
 * Builds one element.
 *
 * @param attributes `on...` members are listeners; `true` sets an attribute without value, `false` and undefined leave it out
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const built = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") built.addEventListener(name.slice(2), value as (event: Event) => void);
    else if (value === true) built.setAttribute(name, "");
    else if (typeof value === "string") built.setAttribute(name, value);
  }
  built.append(...children.filter((child) => child !== null));
  return built;
}

/** 8253 -> "8,253". */
export function grouped(count: number): string {
  return count.toLocaleString("en-US");
}

/** "1 person", "296 people". */
export function counted(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** Bytes as a mail client says them. */
export function sizeOf(bytes: number): string {
  if (bytes < 1_024) return `${bytes} B`;
  if (bytes < 1_048_576) return `${Math.round(bytes / 1_024)} KB`;
  return `${(bytes / 1_048_576).toFixed(1)} MB`;
}
