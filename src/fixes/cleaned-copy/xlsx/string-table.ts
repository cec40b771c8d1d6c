import type { SharedStrings } from "../../../classifier/index";
import type { RemovedValues } from "../trace";
import { ByteWriter } from "./byte-writer";
import type { Vocabulary } from "./vocabulary";

/** The shared strings of the copy: those that kept cells refer to, in the order in which they do. */
export class StringTable {
  /** New position by old one, 0 where there is none yet: positions are kept one too high. */
  private readonly positions: Int32Array;
  private readonly order: number[] = [];

  constructor(private readonly original: SharedStrings) {
    this.positions = new Int32Array(original.count);
  }

  /** The position in the copy of what was at this position; -1 where nothing was. */
  keep(position: number): number {
    const known = this.positions[position];
    if (known === undefined) return -1;
    if (known > 0) return known - 1;
    this.order.push(position);
    this.positions[position] = this.order.length;
    return this.order.length - 1;
  }

  isKept(position: number): boolean {
    return (this.positions[position] ?? 0) > 0;
  }

  text(position: number): string {
    return this.original.text(position) ?? "";
  }

  /** Notes the texts that no kept cell refers to, those that no cell at all referred to among them. */
  noteDropped(removed: RemovedValues): void {
    const { original } = this;
    for (let position = 0; position < original.count; position++) {
      if (this.isKept(position)) continue;
      const bytes = original.bytesOf(position);
      const isNoted = original.isText(position) && removed.addPlain(bytes, 0, bytes.length);
      if (!isNoted) removed.add(this.text(position));
    }
  }

  /** Null where no cell needs it. */
  write(vocabulary: Vocabulary): Uint8Array | null {
    if (this.order.length === 0) return null;
    const count = this.order.length;
    const { element } = vocabulary;
    const out = new ByteWriter();
    out.text(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`);
    out.text(`<${element("sst")} ${vocabulary.declarations} uniqueCount="${count}">`);
    for (const position of this.order) {
      const bytes = this.original.bytesOf(position);
      const isText = this.original.isText(position);
      out.text(isText ? `<${element("si")}><t>` : `<${element("si")}>`);
      out.append(isText ? bytes : vocabulary.cleanRichText(bytes));
      out.text(isText ? `</t></${element("si")}>` : `</${element("si")}>`);
    }
    out.text(`</${element("sst")}>`);
    return out.finish();
  }
}
