import { fc, test as law } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { AttachmentInspection, MessageSnapshot, Policy, Recipient } from "../../src/classifier/index";
import { VERDICTS, checkMessage, unknown } from "../../src/classifier/index";
import { anyFiles, anyKind, anyPolicy, anyRecipients, anySketch, withColumn } from "../support/any-message";
import { buildSnapshot } from "../support/message";

type Files = readonly AttachmentInspection[];
const judged = (message: MessageSnapshot, files: Files, policy: Policy) => {
  const { verdict, outcome, findings, doubts, fixes } = checkMessage(message, files, policy);
  // Which of two files of one name comes first is told, and is no part of the judgement.
  const said = findings.map(({ attachment, ...finding }) => JSON.stringify([attachment?.name, finding])).sort();
  const doubted = doubts.map(({ attachment, ...doubt }) => JSON.stringify([attachment?.name, doubt])).sort();
  return { verdict, outcome, said, doubted, fixes: [...fixes].sort() };
};
const severity = (message: MessageSnapshot, files: Files, policy: Policy): number =>
  VERDICTS.indexOf(checkMessage(message, files, policy).verdict);

describe("never changes a verdict", () => {
  law.prop([anySketch(), anyFiles, anyPolicy, fc.infiniteStream(fc.nat())])(
    "the order of recipients and of files",
    (sketch, files, policy, order) => {
      const shuffled = <T>(list: readonly T[] = []): T[] =>
        list
          .map((entry) => ({ entry, at: order.next().value as number }))
          .sort((one, other) => one.at - other.at)
          .map(({ entry }) => entry);
      const other = {
        ...sketch,
        to: shuffled(sketch.to),
        cc: shuffled(sketch.cc),
        bcc: shuffled(sketch.bcc),
        previousRecipients: shuffled(sketch.previousRecipients),
      };
      expect(judged(buildSnapshot(other), shuffled(files), policy)).toEqual(
        judged(buildSnapshot(sketch), files, policy),
      );
    },
  );

  law.prop([anySketch(), anyFiles, anyPolicy])("the letter case of addresses and subject", (sketch, files, policy) => {
    const upper = (list: readonly (string | Recipient)[] = []) =>
      list.map((entry) => ({ ...(entry as Recipient), address: (entry as Recipient).address.toUpperCase() }));
    const other = {
      ...sketch,
      from: sketch.from!.toUpperCase(),
      to: upper(sketch.to),
      cc: upper(sketch.cc),
      bcc: upper(sketch.bcc),
      subject: sketch.subject!.toUpperCase(),
      previousRecipients: sketch.previousRecipients!.map((address) => address.toUpperCase()),
    };
    expect(judged(buildSnapshot(other), files, policy)).toEqual(judged(buildSnapshot(sketch), files, policy));
  });

  law.prop([anySketch(), anyFiles, anyPolicy])("whether somebody is in To or in Cc", (sketch, files, policy) => {
    const other = { ...sketch, to: [...sketch.cc!], cc: [...sketch.to!] };
    expect(judged(buildSnapshot(other), files, policy)).toEqual(judged(buildSnapshot(sketch), files, policy));
  });

  law.prop([anySketch(), anyFiles, anyPolicy])("somebody who is in To and in Cc", (sketch, files, policy) => {
    const other = { ...sketch, cc: [...sketch.cc!, ...sketch.to!], bcc: [...sketch.bcc!, ...sketch.cc!] };
    expect(judged(buildSnapshot(other), files, policy)).toEqual(judged(buildSnapshot(sketch), files, policy));
  });

  law.prop([anySketch(), anyFiles, anyPolicy])("another alias of the same mailbox", (sketch, files, policy) => {
    const aliases = [...sketch.to!].map((entry) => {
      const person = entry as Recipient;
      const isPerson = person.type === "user";
      return isPerson ? { ...person, address: person.address.replace("@", "+news@"), name: "" } : person;
    });
    const other = { ...sketch, cc: [...sketch.cc!, ...aliases] };
    expect(judged(buildSnapshot(other), files, policy)).toEqual(judged(buildSnapshot(sketch), files, policy));
  });

  law.prop([anySketch(), anyFiles, anyPolicy])("the sender among the recipients", (sketch, files, policy) => {
    fc.pre([...sketch.to!, ...sketch.cc!, ...sketch.bcc!].length > 0);
    const other = { ...sketch, cc: [...sketch.cc!, sketch.from!] };
    const { verdict } = checkMessage(buildSnapshot(other), files, policy);
    expect(verdict).toBe(checkMessage(buildSnapshot(sketch), files, policy).verdict);
  });

  law.prop([anySketch(), anyRecipients(40), anyPolicy])("Bcc, for who would see each other", (sketch, bcc, policy) => {
    const seen = (message: MessageSnapshot) =>
      checkMessage(message, [], policy).findings.filter(({ rule }) => rule === "visible-recipients");
    expect(seen(buildSnapshot({ ...sketch, bcc }))).toEqual(seen(buildSnapshot(sketch)));
  });
});

describe("never makes it milder", () => {
  law.prop([anySketch(), anyFiles, anyPolicy, anyRecipients(30), fc.constantFrom("to", "cc", "bcc")])(
    "one recipient more, or many",
    (sketch, files, policy, more, field) => {
      // A draft without recipients is judged as if it left: nobody sends it.
      fc.pre([...sketch.to!, ...sketch.cc!, ...sketch.bcc!].length > 0);
      const other = { ...sketch, [field]: [...sketch[field as "to"]!, ...more] };
      expect(severity(buildSnapshot(other), files, policy)).toBeGreaterThanOrEqual(
        severity(buildSnapshot(sketch), files, policy),
      );
    },
  );

  law.prop([anySketch(), anyFiles, anyPolicy, anyKind])("one personal column more", (sketch, files, policy, kind) => {
    const other = files.map((file) => withColumn(file, kind));
    expect(severity(buildSnapshot(sketch), other, policy)).toBeGreaterThanOrEqual(
      severity(buildSnapshot(sketch), files, policy),
    );
  });

  law.prop([anySketch(), anyFiles, anyFiles, anyPolicy])("one file more", (sketch, files, more, policy) => {
    expect(severity(buildSnapshot(sketch), [...files, ...more], policy)).toBeGreaterThanOrEqual(
      severity(buildSnapshot(sketch), files, policy),
    );
  });

  law.prop([anySketch(), anyFiles, anyPolicy])("a word that makes the matter private", (sketch, files, policy) => {
    const other = { ...sketch, subject: `${sketch.subject!} - asylum seekers` };
    expect(severity(buildSnapshot(other), files, policy)).toBeGreaterThanOrEqual(
      severity(buildSnapshot(sketch), files, policy),
    );
  });

  law.prop([anySketch(), anyFiles, anyPolicy, fc.constantFrom("from", "to", "cc", "bcc")])(
    "a list that could not be read: what is known of the others still counts",
    (sketch, files, policy, field) => {
      fc.pre(!sketch.from!.endsWith("gmail.com") && sketch.previousRecipients!.length === 0);
      const message = buildSnapshot(sketch);
      const without = buildSnapshot({ ...sketch, ...(field === "from" ? {} : { [field]: [] }) });
      fc.pre([...sketch.to!, ...sketch.cc!, ...sketch.bcc!].length > 0);
      const dimmed = { ...message, [field]: unknown("host-silent") };
      expect(severity(dimmed, files, policy)).toBeGreaterThanOrEqual(severity(without, files, policy));
    },
  );
});
