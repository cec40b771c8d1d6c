import { answer, DONE, ERROR, refuse, type Answer } from "./answer";
import { recipientField, type Behaviours, type Parameters, type Surroundings } from "./behaviour";
import type { DraftRecipient, RecipientContent } from "./draft";

/** The library's numbers: it maps them back to Office.MailboxEnums.RecipientType. */
const TYPE_NUMBER: Readonly<Record<DraftRecipient["type"], number>> = {
  other: 0,
  distributionList: 1,
  user: 2,
  externalUser: 3,
};

export const recipientBehaviours: Behaviours = {
  15: { name: (p) => `${recipientField(p)}.getAsync`, needs: "read", run: getRecipients },
  21: { name: (p) => `${recipientField(p)}.setAsync`, needs: "write", run: (p, s) => write(p, s, []) },
  22: {
    name: (p) => `${recipientField(p)}.addAsync`,
    needs: "write",
    run: (p, s) => write(p, s, s.draft.recipients(recipientField(p))),
  },
  107: { name: "from.getAsync", needs: "read", run: (_, { draft }) => answer(forLibrary(draft.from)) },
};

function getRecipients(parameters: Parameters, { draft, client }: Surroundings): Answer {
  const resolved = draft.recipients(recipientField(parameters)).filter(({ isUnresolved }) => isUnresolved !== true);
  return answer(resolved.slice(0, client.readableRecipients).map(forLibrary));
}

function write(parameters: Parameters, { draft, client }: Surroundings, kept: readonly DraftRecipient[]): Answer {
  const given = entriesOf(parameters["recipientArray"]);
  // 100 per call is the library's own check; this stands for a library that forgets it.
  if (given.length > 100) return refuse(ERROR.tooManyRecipients);
  const valid = given.filter(({ address }) => address.includes("@"));
  if (given.length > 0 && valid.length === 0) return refuse(ERROR.noValidRecipients);
  if (kept.length + valid.length > client.writableRecipients) return refuse(ERROR.tooManyRecipients);
  draft.setRecipients(recipientField(parameters), [...kept, ...valid]);
  return DONE;
}

function entriesOf(list: unknown): (RecipientContent & { readonly address: string })[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry: unknown) => {
    if (typeof entry === "string") return { address: entry };
    const { address, name } = entry as { readonly address?: string; readonly name?: string };
    return { address: address ?? "", ...(name !== undefined && name !== "" && { name }) };
  });
}

function forLibrary({ address, name, type }: DraftRecipient): object {
  return { address, name, recipientType: TYPE_NUMBER[type], appointmentResponse: 0 };
}
