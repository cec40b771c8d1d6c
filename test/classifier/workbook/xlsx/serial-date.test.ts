import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { serialToIso, trimIso } from "../../../../src/classifier/workbook/xlsx/serial-date";

describe("serialToIso", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [60, "1900-02-29"],
    [61, "1900-03-01"],
    [366, "1900-12-31"],
    [25_569, "1970-01-01"],
    [30_753, "1984-03-12"],
    [36_585, "2000-02-29"],
    [2_958_465, "9999-12-31"],
    [30_753.395833333336, "1984-03-12T09:30:00"],
    [30_753.9999999, "1984-03-13"],
    [0.5, "12:00:00"],
    [0, "00:00:00"],
    [0.9999999, "1900-01-01"],
  ])("%d counted from 1900 is %s", (serial, iso) => {
    expect(serialToIso(serial, false)).toBe(iso);
  });

  it.each([
    [0.25, "06:00:00"],
    [1, "1904-01-02"],
    [29_291, "1984-03-12"],
    [2_957_003, "9999-12-31"],
  ])("%d counted from 1904 is %s", (serial, iso) => {
    expect(serialToIso(serial, true)).toBe(iso);
  });

  it.each([-1, 2_958_466, 1e9, NaN, Infinity])("%d is no date", (serial) => {
    expect(serialToIso(serial, false)).toBeNull();
  });

  test.prop([fc.integer({ min: 61, max: 2_958_465 }), fc.integer({ min: 0, max: 86_399 })])(
    "agrees with the calendar of the language on every second since March 1900",
    (day, second) => {
      const expected = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000 + second * 1000).toISOString().slice(0, 19);
      expect(serialToIso(day + second / 86_400, false)).toBe(expected.replace("T00:00:00", ""));
    },
  );
});

it.each([
  ["2009-01-01T11:00:00.00000020954757600", "2009-01-01T11:00:00"],
  ["2014-02-14T08:27:48.765Z", "2014-02-14T08:27:48"],
  ["1984-03-12T00:00:00", "1984-03-12"],
  ["1984-03-12", "1984-03-12"],
  ["01:34:00.000", "01:34:00"],
])("trims a date written as %s", (text, iso) => {
  expect(trimIso(text)).toBe(iso);
});
