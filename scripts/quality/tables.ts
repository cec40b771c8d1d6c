import { f1 } from "../../test/corpus/tally-columns";
import type { Tally } from "../../test/corpus/tally-columns";
import { tallyColumns, tallyWithNamesAsOne } from "../../test/corpus/tally-columns";
import { measureTables } from "../../test/corpus/measure-tables";
import type { JudgedTable } from "../../test/corpus/measure-tables";
import { isSharedDataHere } from "../../test/corpus/shared";
import { PERSONAL_KINDS } from "../../src/classifier/standards/kinds";
import type { QualitySection } from "./section";
import { percent, table } from "./section";

/** Recognition on labelled files of public repositories. */
export const tables: QualitySection = {
  title: "Labelled tables",
  measure() {
    if (!isSharedDataHere) return null;
    const judged = measureTables();
    const personal = judged.filter((file) => file.personal === "yes");
    return [
      `${judged.length} files of public repositories, labelled by one person from header and first rows; each judged as mailed to one outside recipient. Words and thresholds were chosen while looking at the open repositories alone: of the locked ones only these figures were seen.`,
      table(
        [
          "Files",
          "With people caught",
          "5 people or more",
          "Harmless flagged",
          "Precision",
          "Recall",
          "F1",
          "F1, names as one",
          "People within 2 %",
        ],
        folds(judged),
      ),
      "Recall by number of people:",
      table(["People", "Files", "Caught", "People within 2 %"], bySize(personal)),
      "Columns by kind:",
      table(["Kind", "Right", "Wrong", "Missed", "Precision", "Recall", "F1"], byKind(personal)),
      "Columns by language of the file:",
      table(["Language", "Files", "Right", "Wrong", "Missed", "F1"], byLanguage(personal)),
      "Files with people that were let through:",
      table(["File", "Repositories", "People", "Why"], misses(personal)),
      "Confusions that came more than once (a dash: no column was wanted, or none was found):",
      table(["Wanted", "Found", "Columns"], confusions(personal)),
      "Labels in doubt, of the open repositories alone. They count above as they are, but in the row without them:",
      table(
        ["File", "Columns", "Why"],
        DOUBTFUL.map(({ file, columns, why }) => [file, String(columns), why]),
      ),
      "People counted otherwise than labelled, of the open repositories alone. We count people, the labels count rows:",
      table(["File", "Labelled", "Ours", "Why"], countedOtherwise(personal)),
    ].join("\n\n");
  },
};

/** Where the label and the file do not agree, or the label is one of two answers. */
const DOUBTFUL: readonly { readonly file: string; readonly columns: number; readonly why: string }[] = [
  { file: "0004_employees.xlsx", columns: 12, why: "counted from the first column in use, which is B" },
  {
    file: "0448_Gradebook.xlsx",
    columns: 2,
    why: "first and last name the other way round than their headers",
  },
  {
    file: "0060_contacts.csv",
    columns: 2,
    why: "days of last year as dates of birth; given names alone as full names",
  },
  {
    file: "0290_users.csv",
    columns: 2,
    why: "Mr and Mrs as no gender; the third line of an address as a place",
  },
  { file: "0338_Camel_Case.xlsx", columns: 1, why: "1 and 2 under SexId as no gender" },
  { file: "0311_HRDataset_v14.csv", columns: 1, why: "absences of employees as nothing personal" },
  { file: "0664_gmail.csv", columns: 10, why: "empty columns, some labelled and some not; nicknames as no names" },
  { file: "0666_tb_plain.csv", columns: 2, why: "the same" },
  { file: "0554_teacher.csv", columns: 1, why: "the number of a teacher as one of a customer or pupil" },
];

/** Files of the open repositories in which other people were counted than the label has, each read row by row. */
const COUNTED_OTHERWISE: Readonly<Record<string, string>> = {
  "0448_Gradebook.xlsx": "26 are 21 pupils, three rows of sums and two of a header",
  "0449_Sales_Database.xlsx": "200 are orders, of 100 customers",
  "0451_payroll.xlsx": "25 are 21 employees and four rows of sums",
  "0483_concedieri_train.csv": "40 are rows: each name comes twice",
  "0495_mailing_list.csv": "105 are lines: three of them are no addresses",
  "0644_global_super_store_orders.tsv": "1,000 are orders, of 654 customers",
};

function folds(judged: readonly JudgedTable[]): string[][] {
  const isClear = ({ file }: JudgedTable): boolean => !DOUBTFUL.some((doubt) => nameOf(file) === doubt.file);
  const parts: [name: string, files: readonly JudgedTable[]][] = [
    ["all", judged],
    ["open", judged.filter(({ fold }) => fold === "open")],
    ["locked", judged.filter(({ fold }) => fold === "locked")],
    ["all, without labels in doubt", judged.filter(isClear)],
  ];
  return parts.map(([name, files]) => {
    const personal = files.filter((file) => file.personal === "yes");
    const lists = personal.filter(({ labelled }) => labelled >= 5);
    const harmless = files.filter((file) => file.personal === "no");
    const tally = tallyColumns(personal);
    return [
      name,
      share(personal, ({ isCaught }) => isCaught),
      share(lists, ({ isCaught }) => isCaught),
      share(harmless, ({ isCaught }) => isCaught),
      ...rates(tally),
      f1(tallyWithNamesAsOne(personal)).toFixed(3),
      share(personal, isCounted),
    ];
  });
}

const SIZES: readonly [from: number, to: number][] = [
  [1, 4],
  [5, 19],
  [20, 99],
  [100, Infinity],
];

function bySize(personal: readonly JudgedTable[]): string[][] {
  return SIZES.map(([from, to]) => {
    const files = personal.filter(({ labelled }) => labelled >= from && labelled <= to);
    const size = to === Infinity ? `${from} and more` : `${from} to ${to}`;
    return [size, String(files.length), share(files, ({ isCaught }) => isCaught), share(files, isCounted)];
  });
}

function byKind(personal: readonly JudgedTable[]): string[][] {
  return PERSONAL_KINDS.flatMap((kind) => {
    const tally = tallyColumns(personal, (column) => column.kind === kind);
    return tally.right + tally.wrong + tally.missed === 0 ? [] : [[kind, ...counts(tally), ...rates(tally)]];
  });
}

function byLanguage(personal: readonly JudgedTable[]): string[][] {
  const languages = [...new Set(personal.map(({ language }) => language))].sort();
  return languages.map((language) => {
    const files = personal.filter((file) => file.language === language);
    const tally = tallyColumns(files);
    return [language, String(files.length), ...counts(tally), f1(tally).toFixed(3)];
  });
}

function misses(personal: readonly JudgedTable[]): string[][] {
  return personal
    .filter(({ isCaught }) => !isCaught)
    .map((file) => [nameOf(file.file), file.fold, String(file.labelled), whyMissed(file)]);
}

/** The policy passes tables of one person; the rest was not taken for people. */
function whyMissed({ people, labelled, wanted, hasHeader }: JudgedTable): string {
  if (people !== null) {
    return `${people} counted: the policy lets so few pass, or it is a short contact sheet`;
  }
  const kinds = new Set(wanted.map(({ kind }) => kind));
  const few = labelled < 2 ? ", of one person" : "";
  return `not taken for people${few}: ${hasHeader ? "" : "no header; "}${[...kinds].join(", ")}`;
}

function confusions(personal: readonly JudgedTable[]): string[][] {
  const pairs = new Map<string, number>();
  for (const { wanted, found } of personal) {
    const at = (columns: JudgedTable["wanted"]): Map<string, string> =>
      new Map(columns.map(({ sheet, index, kind }) => [`${sheet} ${index}`, kind]));
    const [expected, seen] = [at(wanted), at(found)];
    for (const place of new Set([...expected.keys(), ...seen.keys()])) {
      const pair = `${expected.get(place) ?? "–"}|${seen.get(place) ?? "–"}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return [...pairs]
    .map(([pair, count]): [string[], number] => [pair.split("|"), count])
    .filter(([[wanted, found], count]) => wanted !== found && count > 1)
    .sort(([, one], [, other]) => other - one)
    .map(([pair, count]) => [...pair, String(count)]);
}

function countedOtherwise(personal: readonly JudgedTable[]): string[][] {
  return personal
    .filter((file) => file.fold === "open" && !isCounted(file))
    .map(({ file, labelled, people }) => [
      nameOf(file),
      String(labelled),
      String(people ?? 0),
      COUNTED_OTHERWISE[nameOf(file)] ?? "not looked into",
    ]);
}

function nameOf(file: string): string {
  return file.replace("files/", "");
}

function isCounted({ people, labelled }: JudgedTable): boolean {
  return Math.abs((people ?? 0) - labelled) <= labelled * 0.02;
}

function share(files: readonly JudgedTable[], test: (file: JudgedTable) => boolean): string {
  return `${files.filter(test).length} of ${files.length}`;
}

function counts({ right, wrong, missed }: Tally): string[] {
  return [right, wrong, missed].map(String);
}

function rates(tally: Tally): string[] {
  const { right, wrong, missed } = tally;
  return [
    percent(right, Math.max(right + wrong, 1)),
    percent(right, Math.max(right + missed, 1)),
    f1(tally).toFixed(3),
  ];
}
