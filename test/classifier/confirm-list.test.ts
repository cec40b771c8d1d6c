import { expect, test } from "vitest";
import { BALANCED, confirmList, known, unknown } from "../../src/classifier/index";
import { markList } from "../../src/classifier/message/confirmed-list";
import { addresses, buildSnapshot, recipient } from "../support/message";

const PEOPLE = addresses(3, "example.net");

test("a list is of those who see each other, each once, without groups, the sender and Bcc", () => {
  const message = buildSnapshot({
    to: [PEOPLE[0]!, PEOPLE[1]!.toUpperCase(), recipient("team@example.net", "distributionList"), "sender@example.org"],
    cc: [PEOPLE[2]!, PEOPLE[0]!],
    bcc: ["hidden@example.com"],
  });
  expect(confirmList(message, BALANCED, 7, 20_000)).toEqual(markList(PEOPLE, 7, 20_000));
});

test("there is none of more than two hundred people: strangers would have their marks", () => {
  const list = (count: number) => confirmList(buildSnapshot({ to: addresses(count, "example.net") }), BALANCED, 7, 1);
  expect(list(200)).not.toBeNull();
  expect(list(201)).toBeNull();
});

test.each([
  ["the sender is unknown", { from: unknown("host-silent") }],
  ["a field is unknown", { cc: unknown("host-silent") }],
  ["a field is cut", { to: known({ entries: [recipient(PEOPLE[0]!)], isTruncated: true }) }],
])("there is none where %s", (_, part) => {
  expect(confirmList({ ...buildSnapshot({ to: PEOPLE }), ...part }, BALANCED, 7, 20_000)).toBeNull();
});
