import { expect, test } from "vitest";
import { describeFix, requestFix } from "../../src/locales/index";
import { fileDoubt, personalColumns, visibleRecipients } from "../support/report";
import { ENGLISH as EN } from "../support/words";

test.each([
  [requestFix("move-to-bcc", visibleRecipients()), "Move 296 people to Bcc", "296 people are now in Bcc"],
  [requestFix("remove-attachment", personalColumns()), "Remove agora.xlsx", "agora.xlsx was removed"],
  [requestFix("remove-attachment", fileDoubt("x.zip", "too-deep")), "Remove x.zip", "x.zip was removed"],
  [{ fixId: "move-to-bcc", attachment: null, people: null }, "Move everyone to Bcc", "Everyone is now in Bcc"],
] as const)("%o", (fix, action, done) => {
  expect(describeFix(fix, EN)).toMatchObject({ action, done });
});

test("a long file name leaves room on the button and keeps its extension", () => {
  const { action } = describeFix(
    requestFix("remove-attachment", personalColumns(`${"all users ".repeat(20)}.xlsx`)),
    EN,
  );
  expect(action.length).toBeLessThanOrEqual(40);
  expect(action).toMatch(/….xlsx$/);
});
