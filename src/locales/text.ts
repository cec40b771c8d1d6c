import type { Grammar } from "./grammar";

/** Says a message with these values. A number is grouped as the language does; `n` also picks the plural form. */
export type Say<P extends string> = (values: Readonly<Record<P, string | number>>) => string;

type All<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer Each) => void
  ? Each
  : never;

/** A text that holds each of these placeholders, as in "{n} row|{n} rows"; one without them is a compile error. */
type Text<P extends string> = string & All<P extends unknown ? `${string}{${P}}${string}` : never>;

/** What a translator writes for these words: a text for each, with the plural forms of a counted one between bars. */
export type Texts<Words> = {
  readonly [K in keyof Words]: Words[K] extends string
    ? string
    : Words[K] extends (values: infer Values) => string
      ? Text<keyof Values & string>
      : Texts<Words[K]>;
};

/** Makes words of a language's texts: those with placeholders become functions. */
export function speak<Words>(texts: Texts<Words>, grammar: Grammar): Words {
  return speakAll(texts, grammar) as Words;
}

interface TextTree {
  readonly [key: string]: string | TextTree;
}

type Spoken = string | Say<string> | { [key: string]: Spoken };

function speakAll(texts: TextTree, grammar: Grammar): Spoken {
  const words: { [key: string]: Spoken } = {};
  for (const key of Object.keys(texts)) {
    const text = texts[key] ?? "";
    if (typeof text !== "string") words[key] = speakAll(text, grammar);
    else words[key] = text.includes("{") ? (values) => fill(text, values, grammar) : text;
  }
  return words;
}

/** Letters that run against the language: Latin ones in Arabic, Hebrew and Arabic ones elsewhere. */
const AGAINST = { rtl: /[a-z]/i, ltr: /[\u0590-\u08ff\ufb1d-\ufefc]/ } as const;

function fill(text: string, values: Readonly<Record<string, string | number>>, grammar: Grammar): string {
  const forms = text.split("|");
  const form = forms[forms.length === 1 ? 0 : grammar.plural(Number(values["n"]))] ?? "";
  return form.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name] ?? placeholder;
    if (typeof value === "number") return grammar.formatNumber(value);
    // A name in letters of the other direction would pull the words and marks around it along; the name of a file stays plain.
    return name !== "stem" && AGAINST[grammar.direction].test(value) ? `\u2068${value}\u2069` : value;
  });
}
