import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { isSimilar, markList } from "../../../src/classifier/message/confirmed-list";
import { addresses } from "../../support/message";

const DAY = 20_000;
const PEOPLE = addresses(30, "example.net");
const strangers = (count: number): string[] => addresses(count, "example.com");

describe("a confirmed list", () => {
  it.each([
    ["the same people", PEOPLE, true],
    ["the same people the other way round", [...PEOPLE].reverse(), true],
    ["only some of them", PEOPLE.slice(20), true],
    ["three strangers beside thirty", [...PEOPLE, ...strangers(3)], true],
    ["four strangers beside thirty", [...PEOPLE, ...strangers(4)], false],
    ["strangers alone", strangers(4), false],
  ])("knows %s", (_, people, expected) => {
    expect(isSimilar(people, markList(PEOPLE, 7, DAY))).toBe(expected);
  });

  it("of two hundred knows no more strangers than one of thirty does", () => {
    const list = markList(addresses(200, "example.net"), 7, DAY);
    expect(isSimilar(strangers(30), list)).toBe(false);
    expect(isSimilar([...addresses(200, "example.net"), ...strangers(8)], list)).toBe(false);
  });

  it("of nobody knows nobody", () => {
    expect(isSimilar(strangers(1), markList([], 7, DAY))).toBe(false);
  });

  it("holds marks that many people share: a tenth of a directory has one that is in it", () => {
    const { marks } = markList(addresses(400, "example.net"), 7, DAY);
    const others = addresses(10_000, "example.com").map((address) => markList([address], 7, DAY).marks[0]);
    const alike = others.filter((mark) => mark !== undefined && marks.includes(mark));
    expect(alike.length).toBeGreaterThan(700);
    expect(alike.length).toBeLessThan(1_200);
  });

  it("has other marks each time", () => {
    expect(markList(PEOPLE, 1, DAY).marks).not.toEqual(markList(PEOPLE, 2, DAY).marks);
  });

  test.prop([
    fc.uniqueArray(fc.emailAddress(), { maxLength: 40 }),
    fc.uniqueArray(fc.emailAddress(), { maxLength: 40 }),
    fc.emailAddress(),
    fc.integer(),
  ])("is never made similar by a further person", (confirmed, people, further, salt) => {
    const list = markList(confirmed, salt, DAY);
    if (!isSimilar(people, list)) expect(isSimilar([...people, further], list)).toBe(false);
  });
});
