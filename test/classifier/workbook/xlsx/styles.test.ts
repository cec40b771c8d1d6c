import { expect, it } from "vitest";
import { readStyles } from "../../../../src/classifier/workbook/xlsx/styles";

const read = (xml: string) => readStyles(new Uint8Array(Buffer.from(`<styleSheet>${xml}</styleSheet>`))).dates;

it("reads cell formats in their order, built-in and custom", () => {
  expect(
    read(
      '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0"/></numFmts>' +
        '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
        '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"><alignment/></xf><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>' +
        '<dxfs><dxf><numFmt numFmtId="165" formatCode="yyyy"/></dxf></dxfs>',
    ),
  ).toEqual([false, true, true, false]);
});

it("lets a custom format replace a built-in one", () => {
  expect(
    read('<numFmts><numFmt numFmtId="14" formatCode="0"/></numFmts><cellXfs><xf numFmtId="14"/></cellXfs>'),
  ).toEqual([false]);
});

it("reads formats with a prefix and without any", () => {
  expect(read('<x:cellXfs><x:xf numFmtId="22"/><x:xf/></x:cellXfs>')).toEqual([true, false]);
  expect(read("")).toEqual([]);
});
