import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { RuleId, Verdict } from "../../src/classifier/index";
import { buildSnapshot } from "../support/message";
import { judge } from "../support/judge";
import { SHARED_DATA } from "./shared";

const record = z.object({
  id: z.string(),
  corpus: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
  subject: z.string(),
  isReply: z.boolean(),
  isForward: z.boolean(),
});

export interface Interruption {
  readonly id: string;
  readonly verdict: Verdict;
  readonly rules: readonly RuleId[];
  readonly people: number;
  readonly outside: number;
  readonly freeMail: number;
}

export interface CorpusRate {
  readonly corpus: string;
  readonly messages: number;
  readonly interruptions: readonly Interruption[];
}

/** How often recipient rules interrupt ordinary mail at the balanced policy, for each corpus of `../shared/data/recipients`. */
export function measureRecipients(): readonly CorpusRate[] {
  const rates = new Map<string, { messages: number; interruptions: Interruption[] }>();
  for (const line of readFileSync(join(SHARED_DATA, "recipients/recipients.jsonl"), "utf8").trim().split("\n")) {
    const { id, corpus, isReply, isForward, ...sketch } = record.parse(JSON.parse(line));
    const rate = rates.get(corpus) ?? { messages: 0, interruptions: [] };
    rates.set(corpus, rate);
    rate.messages += 1;
    const composeType = isReply ? "reply" : isForward ? "forward" : "newMail";
    const { verdict, findings } = judge(buildSnapshot({ ...sketch, composeType }));
    if (verdict === "send") continue;
    const speaking = findings.filter((finding) => finding.verdict !== "send");
    const seen = speaking.find((finding) => finding.rule === "visible-recipients")?.data;
    rate.interruptions.push({
      id,
      verdict,
      rules: speaking.map(({ rule }) => rule),
      people: seen?.people ?? speaking[0]?.data.people ?? 0,
      outside: seen?.outside ?? 0,
      freeMail: seen?.freeMail ?? 0,
    });
  }
  return [...rates].map(([corpus, rate]) => ({ corpus, ...rate }));
}
