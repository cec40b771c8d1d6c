import { expect, it } from "vitest";
import { headerReader } from "../../../../src/classifier/recognizers/header/header-reader";
import { readHeader } from "../../../../src/classifier/recognizers/header/header-reading";

it("reads a header once, whoever asks", () => {
  const read = headerReader(() => undefined);
  const reading = read("Date of birth");
  expect(reading).toEqual(readHeader("Date of birth"));
  expect(read("Date of birth")).toBe(reading);
  expect(read(null)).toEqual(readHeader(null));
});

it("asks for the time before each further header of a table that has very many", () => {
  let asked = 0;
  const read = headerReader(() => {
    asked++;
  });
  for (let column = 0; column < 2000; column++) read(`Column ${"abcdefghij".charAt(column % 10)} ${column}`);
  expect(asked).toBe(1500);
  read("Column a 0");
  expect(asked).toBe(1500);
});
