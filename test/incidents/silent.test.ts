import { describe, expect, test } from "vitest";
import { judge } from "../support/judge";
import { SILENT_MESSAGES } from "./silent-messages";

describe("ordinary mail leaves without a word", () => {
  test.each([...SILENT_MESSAGES])("$name", ({ message, policy }) => {
    const { verdict, findings, doubts } = judge(message, policy);

    expect({
      verdict,
      rules: findings.filter((finding) => finding.verdict !== "send").map(({ rule, data }) => ({ rule, data })),
      doubts,
    }).toEqual({
      verdict: "send",
      rules: [],
      doubts: [],
    });
  });
});
