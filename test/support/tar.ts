const BLOCK = 512;

/** Bytes of a ustar archive. */
export function buildTar(
  items: readonly { readonly name: string; readonly text: string; readonly type?: string }[],
): Uint8Array {
  const blocks = items.flatMap(({ name, text, type = "0" }) => {
    const content = Buffer.from(text);
    const head = Buffer.alloc(BLOCK);
    head.write(name, 0);
    head.write(content.length.toString(8).padStart(11, "0"), 124);
    head.write(type, 156);
    head.write("ustar\x0000", 257, "latin1");
    return [head, content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)];
  });
  return new Uint8Array(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]));
}
