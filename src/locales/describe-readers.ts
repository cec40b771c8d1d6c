import type { Readers } from "../classifier/index";
import type { MessageLanguage } from "./message-words";

/** "3 people outside your organisation (2 at private addresses) and 4 people inside it". Groups are among both, of unknown size. */
export function describeReaders(readers: Readers, { grammar, message }: MessageLanguage): string {
  const { inside, outside, freeMail, groups } = readers;
  const words = message.readers;
  if (inside + outside === 0) return words.nobody;
  const isGroupsOnly = groups === inside + outside;
  const count = isGroupsOnly ? message.groups : message.people;
  const parts: string[] = [];
  if (outside > 0) {
    const people = count({ n: outside });
    parts.push(freeMail === 0 ? words.outside({ people }) : words.outsideFreeMail({ people, freeMail }));
  }
  if (inside > 0) parts.push(words.inside({ people: count({ n: inside }) }));
  const all = grammar.joinList(parts);
  return groups === 0 || isGroupsOnly ? all : words.among({ readers: all, groups: message.groups({ n: groups }) });
}
