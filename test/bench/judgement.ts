import type { MessageSnapshot } from "../../src/classifier/index";
import { BALANCED, checkMessage } from "../../src/classifier/index";
import { buildSnapshot } from "../support/message";

const RECIPIENTS = 500;
const WORDS =
  "alpha river stone delta maple north quartz ember violet cedar harbor summit meadow falcon granite willow cobalt amber breeze canyon".split(
    " ",
  );

/** Of so many organisations, whose names are put together from two words each. */
function message(domains: number, bodyText: string): MessageSnapshot {
  const domain = (at: number): string =>
    `${WORDS[at % 20]!}${WORDS[(at * 7 + Math.floor(at / 20)) % 20]!}.${["com", "org", "de", "example"][at % 4]!}`;
  const to = Array.from({ length: RECIPIENTS }, (_, at) => ({
    address: `first.last${at}@${domain(at % domains)}`,
    name: `First Last${at}`,
    type: "user" as const,
  }));
  return buildSnapshot({ to, subject: "Update", composeType: "reply", bodyText });
}

const PAGE = Array.from({ length: 25 }, (_, at) => `Dear all, the budget, the plans, and step ${at}, as agreed.`).join(
  "\r\n",
);
const CASES: Readonly<Record<string, MessageSnapshot>> = {
  "of one organisation": message(1, ""),
  "of sixty organisations, a page of text": message(60, PAGE),
  "of four hundred organisations": message(400, ""),
};

function cpu(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Judges a message of 500 recipients without files in a process of its own: `judgement CASE` prints one line of JSON. */
const snapshot = CASES[process.argv[2] ?? ""];
if (snapshot === undefined) process.stdout.write(JSON.stringify(Object.keys(CASES)));
else {
  const judge = (): unknown => checkMessage(snapshot, [], BALANCED);
  const first = cpu(judge);
  const times = Array.from({ length: 40 }, () => cpu(judge)).sort((one, other) => one - other);
  // What any program does with the same message: a yardstick of the machine.
  const copies = Array.from({ length: 40 }, () => cpu(() => JSON.parse(JSON.stringify(snapshot)))).sort(
    (a, b) => a - b,
  );
  process.stdout.write(JSON.stringify({ first, median: times[20], copy: copies[20] }));
}
