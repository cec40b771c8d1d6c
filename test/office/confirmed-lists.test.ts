import { describe, expect, it } from "vitest";
import type { ConfirmedList } from "../../src/classifier/index";
import { forgetList, forgetLists, readConfirmedLists, rememberList, today } from "../../src/office/confirmed-lists";
import { CONFIRMED_LISTS_KEY } from "../../src/office/manifest-ids";
import { CLIENTS, inPane } from "./in-test-time";

const list = (salt: number, daysAgo = 0): ConfirmedList => ({ day: today() - daysAgo, salt, marks: [1, 20, 300] });

describe.each(CLIENTS)("confirmed lists on %s", (client) => {
  it("are there when the pane is opened again, until they are forgotten", async () => {
    await inPane({ client }, async (outlook) => {
      expect(readConfirmedLists(90)).toEqual([]);
      expect(await rememberList(list(1), 90)).toBe(true);
      expect(await rememberList(list(2), 90)).toBe(true);
      await outlook.inPane(async () => {
        expect(readConfirmedLists(90)).toEqual([list(1), list(2)]);
        await forgetList(list(1), 90);
      });
      await outlook.inPane(async () => {
        expect(readConfirmedLists(90)).toEqual([list(2)]);
        await forgetLists();
      });
      await outlook.inPane(() => expect(readConfirmedLists(90)).toEqual([]));
    });
  });
});

describe("confirmed lists", () => {
  it("are over after the days of the policy, and none are read where it remembers none", async () => {
    await inPane({}, async () => {
      await rememberList(list(1, 89), 365);
      await rememberList(list(2, 90), 365);
      await rememberList(list(3, -2), 365);
      expect(readConfirmedLists(90)).toEqual([list(1, 89)]);
      expect(readConfirmedLists(0)).toEqual([]);
    });
  });

  it("are the last twenty", async () => {
    await inPane({}, async () => {
      for (let salt = 0; salt < 22; salt++) await rememberList(list(salt), 90);
      expect(readConfirmedLists(90).map(({ salt }) => salt)).toEqual(
        Array.from({ length: 20 }, (_, index) => index + 2),
      );
    });
  });

  it.each([
    null,
    "text",
    { day: 1 },
    [null],
    [{ day: "1", salt: 1, marks: [] }],
    [{ day: 99_999, salt: 1, marks: ["a"] }],
  ])("are none where something else lies in their place: %j", async (stored) => {
    await inPane({}, async () => {
      Office.context.roamingSettings.set(CONFIRMED_LISTS_KEY, stored);
      expect(readConfirmedLists(90)).toEqual([]);
      await Promise.resolve();
    });
  });

  it("are not saved, nor read, where Outlook fails or stays silent, and nothing is thrown", async () => {
    for (const does of [{ fail: 5001 }, { hang: true }] as const) {
      const faults = [{ call: "roamingSettings.saveAsync", does }];
      const { value, timersLeft } = await inPane({ faults }, async () => [
        await rememberList(list(1), 90),
        readConfirmedLists(90),
      ]);
      expect(value).toEqual([false, []]);
      expect(timersLeft).toBe(0);
    }
  });
});
