import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { addKey, addText, addWords, fold, keyOfWords } from "../../../../src/classifier/recognizers/table/key-hash";

const WORD = fc.stringMatching(/^[a-zéüжя]{1,8}$/);

describe("a key", () => {
  test.prop([fc.string(), fc.string()])("is a whole number of 52 bits", (text, more) => {
    for (const key of [
      addText(0, text),
      addText(addText(0, text), more),
      keyOfWords(text),
      addKey(keyOfWords(text), 7),
    ]) {
      expect(Number.isSafeInteger(key) && key >= 0 && key < 2 ** 52).toBe(true);
    }
  });

  test.prop([fc.string(), fc.string()])("differs where folded texts do", (one, other) => {
    const isSame = fold(one) === fold(other);
    expect(addText(0, one) === addText(0, other)).toBe(isSame);
  });

  test.prop([fc.string({ minLength: 1 }), fc.string()])(
    "tells where one text ends and the next begins",
    (one, other) => {
      expect(addText(addText(0, one), other)).not.toBe(addText(addText(0, ""), one + other));
    },
  );

  it("tells in which order keys were put together", () => {
    expect(addKey(1, 2)).not.toBe(addKey(2, 1));
  });

  it("spreads over all of its bits", () => {
    const lows = new Set<number>();
    const highs = new Set<number>();
    for (let number = 0; number < 1 << 14; number++) {
      const key = addText(0, String(number));
      lows.add(key % 128);
      highs.add(Math.floor(key / 2 ** 44));
    }
    expect([lows.size, highs.size]).toEqual([128, 256]);
  });
});

describe("the key of words", () => {
  test.prop([fc.array(WORD, { minLength: 1 })])("is the same in any order, with any gaps and case", (words) => {
    const key = keyOfWords(words.join(" "));
    expect(keyOfWords(words.slice().reverse().join(",  "))).toBe(key);
    expect(keyOfWords(words.join(".").toUpperCase())).toBe(key);
  });

  test.prop([fc.array(WORD, { minLength: 1 }), fc.array(WORD, { minLength: 1 })])(
    "is the same in one cell and in two",
    (some, more) => {
      const whole = keyOfWords(some.concat(more).join(" "));
      expect(addWords(keyOfWords(some.join(" ")), keyOfWords(more.join(" ")))).toBe(whole);
    },
  );

  it("counts words that come twice", () => {
    expect(keyOfWords("ana ana")).not.toBe(keyOfWords("ana"));
  });

  it("is 0 without any", () => {
    expect([keyOfWords(""), keyOfWords(" .,\u00a0")]).toEqual([0, 0]);
  });
});
