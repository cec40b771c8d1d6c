import { expect, test } from "vitest";
import { isFreeMail } from "../../../../src/classifier/rules/contract/free-mail";
import { FREE_MAIL_DOMAINS } from "../../../../src/classifier/standards/free-mail";

test("private mail is known by the whole domain", () => {
  expect([...FREE_MAIL_DOMAINS].filter((domain) => !isFreeMail(domain))).toEqual([]);
  expect(["", "com", "from", "gmail", "notgmail.com", "example.org", "mail.gmail.com"].filter(isFreeMail)).toEqual([]);
});
