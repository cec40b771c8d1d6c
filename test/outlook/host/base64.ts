/** Bytes to base64, in Node and in browsers alike. */
export function encodeBase64(bytes: Uint8Array): string {
  // In blocks: the whole file as arguments of one call would overflow the stack.
  const block = 0x80_00;
  let binary = "";
  for (let start = 0; start < bytes.length; start += block) {
    binary += String.fromCharCode(...bytes.subarray(start, start + block));
  }
  return btoa(binary);
}

/** Base64 to bytes; null for text that is no base64. */
export function decodeBase64(base64: string): Uint8Array | null {
  let binary: string;
  try {
    binary = atob(base64);
  } catch {
    return null;
  }
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
