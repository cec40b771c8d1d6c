import { describe, expect, it } from "vitest";
import { readAcknowledgement, withdrawAcknowledgement, writeAcknowledgement } from "../../src/office/acknowledgement";
import type { FaultRule } from "../outlook/index";
import { CLIENTS, inPane } from "./in-test-time";

const first = { session: `n1.${"a".repeat(64)}.${"e".repeat(64)}`, header: `n1.${"b".repeat(64)}.${"f".repeat(64)}` };
const second = { session: `n2.${"c".repeat(64)}.${"1".repeat(64)}`, header: `n2.${"d".repeat(64)}.${"2".repeat(64)}` };

describe.each(CLIENTS)("the acknowledgement on %s", (client) => {
  it("is written to both channels and read from both", async () => {
    const { value, outlook } = await inPane({ client }, async () => ({
      channels: await writeAcknowledgement(first),
      stored: await readAcknowledgement(),
    }));
    expect(value).toEqual({ channels: ["session", "header"], stored: first });
    expect(outlook.calls.names().filter((name) => /save|Headers/u.test(name))).toEqual([
      "saveAsync",
      "internetHeaders.setAsync",
      "saveAsync",
      "internetHeaders.getAsync",
      "internetHeaders.getAsync",
    ]);
  });

  it("is null in both channels where there is none", async () => {
    const { value } = await inPane({ client }, () => readAcknowledgement());
    expect(value).toEqual({ session: null, header: null });
  });

  it("is gone after being withdrawn", async () => {
    const { value } = await inPane({ client }, async () => {
      await writeAcknowledgement(first);
      return [await withdrawAcknowledgement(), await readAcknowledgement()];
    });
    expect(value).toEqual([true, { session: null, header: null }]);
  });

  it("is withdrawn although there is none", async () => {
    expect((await inPane({ client }, () => withdrawAcknowledgement())).value).toBe(true);
  });
});

describe("the acknowledgement", () => {
  it.each<{ says: string; faults: readonly FaultRule[]; channels: readonly string[] }>([
    {
      says: "in the header where the session fails",
      faults: [{ call: "sessionData.setAsync", does: { fail: 9051 } }],
      channels: ["header"],
    },
    {
      says: "in the session where the header fails",
      faults: [{ call: "internetHeaders.setAsync", does: { fail: 5001 } }],
      channels: ["session"],
    },
    {
      says: "in both where saving fails",
      faults: [{ call: "saveAsync", does: { fail: 9020 } }],
      channels: ["session", "header"],
    },
    {
      says: "in neither where both are accepted and kept nowhere",
      faults: [
        { call: "sessionData.setAsync", does: { answer: null } },
        { call: "internetHeaders.setAsync", does: { answer: null } },
      ],
      channels: [],
    },
    {
      says: "in neither where nothing answers",
      faults: [
        "sessionData.setAsync",
        "sessionData.getAsync",
        "saveAsync",
        "internetHeaders.setAsync",
        "internetHeaders.getAsync",
      ].map((call) => ({ call, does: { hang: true } })),
      channels: [],
    },
  ])("is $says", async ({ faults, channels }) => {
    const { value, timersLeft } = await inPane({ faults }, () => writeAcknowledgement(first));
    expect(value).toEqual(channels);
    expect(timersLeft).toBe(0);
  });

  it("does not leave an older one in the header", async () => {
    const faults = [{ call: "internetHeaders.setAsync", nth: 2, does: { fail: 5001 } }] as const;
    const { value } = await inPane({ faults }, async () => {
      await writeAcknowledgement(first);
      await writeAcknowledgement(second);
      return readAcknowledgement();
    });
    expect(value).toEqual({ session: second.session, header: null });
  });

  it("is not claimed to be withdrawn where it stays", async () => {
    const faults = [{ call: "internetHeaders.removeAsync", does: { fail: 5001 } }] as const;
    const { value } = await inPane({ faults }, async () => {
      await writeAcknowledgement(first);
      return withdrawAcknowledgement();
    });
    expect(value).toBe(false);
  });
});
