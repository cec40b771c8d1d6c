import { AttributeWalk, decodeUtf8, decodeXmlText, nameEnd } from "../../../classifier/index";
import type { Span } from "./cell-spans";

const SPACE = 0x20;
const QUOTE = 0x22;
const ZERO = 0x30;
const NINE = 0x39;
const EQUALS = 0x3d;
const LOWER_R = 0x72;
const NAME_LENGTH = "row".length;
const NUMBER_AT = 'row r="'.length;

/** Reads the tags of rows, which are alike for many rows but for the number. */
export class RowTags {
  /** Of the row that was read last, but its number; the same map for rows that are written alike. */
  attributes = new Map<string, string>();
  private readonly walk = new AttributeWalk();
  /** What follows the number in the tag that they were read from; from -1 where none does. */
  private readonly rest: Span = { from: -1, to: -1 };

  constructor(private readonly bytes: Uint8Array) {}

  /**
   * @param name where the element's local name begins
   * @param next the position after the tag
   * @returns the row's number, or null where it says none
   */
  read(name: number, next: number): number | null {
    const { bytes } = this;
    const rest = this.restAt(name);
    if (rest >= 0 && this.isLikeLast(rest, next)) return this.numberAt(name + NUMBER_AT);
    this.attributes = readAttributes(bytes, this.walk, name + NAME_LENGTH, next);
    const number = this.attributes.get("r");
    this.attributes.delete("r");
    this.rest.from = rest;
    this.rest.to = next;
    return number === undefined ? null : Number(number);
  }

  private isLikeLast(from: number, next: number): boolean {
    const { bytes, rest } = this;
    if (rest.from < 0 || next - from !== rest.to - rest.from) return false;
    for (let i = 0; from + i < next; i++) if (bytes[from + i] !== bytes[rest.from + i]) return false;
    return true;
  }

  /** Behind ` r="7"`; -1 where the tag does not begin so. */
  private restAt(name: number): number {
    const { bytes } = this;
    let at = name + NAME_LENGTH;
    if (bytes[at] !== SPACE || bytes[at + 1] !== LOWER_R || bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE)
      return -1;
    at = name + NUMBER_AT;
    while (isDigit(bytes[at] as number)) at++;
    return at > name + NUMBER_AT && bytes[at] === QUOTE ? at + 1 : -1;
  }

  private numberAt(from: number): number {
    let number = 0;
    for (let at = from; isDigit(this.bytes[at] as number); at++)
      number = number * 10 + (this.bytes[at] as number) - ZERO;
    return number;
  }
}

/** Attributes without a prefix; those with one belong to extensions. */
export function readAttributes(
  bytes: Uint8Array,
  walk: AttributeWalk,
  from: number,
  next: number,
): Map<string, string> {
  const attributes = new Map<string, string>();
  walk.start(nameEnd(bytes, from, next));
  while (walk.next(bytes, next)) {
    const name = decodeUtf8(bytes, walk.nameAt, walk.nameEnd);
    if (!name.includes(":")) attributes.set(name, decodeXmlText(bytes, walk.valueAt, walk.valueEnd));
  }
  return attributes;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}
