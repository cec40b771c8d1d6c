import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { Verdict } from "../../src/classifier/index";
import { buildSnapshot } from "../support/message";
import { judge } from "../support/judge";
import { SHARED_DATA } from "./shared";

const record = z.object({
  id: z.string(),
  corpus: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
});

export interface CorpusRate {
  readonly corpus: string;
  readonly messages: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

/** How often recipient rules interrupt ordinary mail at the balanced policy, for each corpus of `../shared/data/recipients`. */
export function measureRecipients(): readonly CorpusRate[] {
  const rates = new Map<string, { messages: number; verdicts: Record<Verdict, number> }>();
  for (const line of readFileSync(join(SHARED_DATA, "recipients/recipients.jsonl"), "utf8").trim().split("\n")) {
    const { corpus, from, to, cc } = record.parse(JSON.parse(line));
    const rate = rates.get(corpus) ?? { messages: 0, verdicts: { send: 0, ask: 0, review: 0, block: 0 } };
    rates.set(corpus, rate);
    rate.messages += 1;
    rate.verdicts[judge(buildSnapshot({ from, to, cc })).verdict] += 1;
  }
  return [...rates].map(([corpus, rate]) => ({ corpus, ...rate }));
}
