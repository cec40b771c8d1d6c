/**
 * What a JSON file says. Windows' own tools begin one with a mark, which TextDecoder drops.
 *
 * @throws with a sentence of our own: Node's would quote the file, and with it an address
 */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Error("is not JSON");
  }
}
