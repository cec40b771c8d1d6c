import type { DecodePort } from "../classifier/index";

interface Decoder {
  readonly decode: (bytes: Uint8Array) => string;
}

/** Browsers have it; the JavaScript-only runtime of classic Windows does not promise it. */
declare const TextDecoder: (new (label: string) => Decoder) | undefined;

const decoders = new Map<string, Decoder>();

/** Texts in every encoding that the host itself decodes, so that no tables of characters are shipped. A host that throws has no answer. */
export const decodeText: DecodePort = (label, bytes) => {
  try {
    return decoderFor(label)?.decode(bytes) ?? null;
  } catch {
    return null;
  }
};

function decoderFor(label: string): Decoder | null {
  const kept = decoders.get(label);
  if (kept !== undefined || typeof TextDecoder === "undefined") return kept ?? null;
  const decoder = new TextDecoder(label);
  decoders.set(label, decoder);
  return decoder;
}
