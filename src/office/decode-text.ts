import type { DecodePort } from "../classifier/index";

interface Decoder {
  readonly decode: (bytes: Uint8Array) => string;
}

/** Browsers have it; the JavaScript-only runtime of classic Windows does not promise it. */
declare const TextDecoder: (new (label: string) => Decoder) | undefined;

const decoders = new Map<string, Decoder | null>();

/** Texts in every encoding that the host itself decodes, so that no tables of characters are shipped. */
export const decodeText: DecodePort = (label, bytes) => {
  const decoder = decoders.get(label) ?? makeDecoder(label);
  decoders.set(label, decoder);
  return decoder?.decode(bytes) ?? null;
};

function makeDecoder(label: string): Decoder | null {
  try {
    return typeof TextDecoder === "undefined" ? null : new TextDecoder(label);
  } catch {
    return null;
  }
}
