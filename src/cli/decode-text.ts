import { TextDecoder } from "node:util";
import type { DecodePort } from "../classifier/index";

const decoders = new Map<string, TextDecoder | null>();

/** Node's own decoder, which knows the encodings that browsers do. */
export const decodeText: DecodePort = (label, bytes) => {
  const decoder = decoders.get(label) ?? makeDecoder(label);
  decoders.set(label, decoder);
  return decoder?.decode(bytes) ?? null;
};

function makeDecoder(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
