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
      "Labels in doubt, of the open repositories alone. They count above as they are:",
      table(["File", "Columns", "Why"], DOUBTFUL),
    ].join("\n\n");
  },
};

/** Where the label and the file do not agree, or the label is one of two answers. */
const DOUBTFUL: string[][] = [
  ["0004_employees.xlsx", "12", "counted from the first column in use, which is B"],
  [
    "0448_Gradebook.xlsx",
    "2",
    "first and last name the other way round than their headers; 26 people with three rows of sums",
  ],
  ["0060_contacts.csv", "2", "days of last year as dates of birth; given names alone as full names"],
  ["0290_users.csv", "2", "Mr and Mrs as no gender; the third line of an address as a place"],
  ["0338_Camel_Case.xlsx", "1", "1 and 2 under SexId as no gender"],
  ["0311_HRDataset_v14.csv", "1", "absences of employees as nothing personal"],
  [
    "0664_gmail.csv, 0666_tb_plain.csv",
    "12",
    "empty columns, some of which are labelled and some not; nicknames as no names",
  ],
  ["0554_teacher.csv", "1", "the number of a teacher as one of a customer or pupil"],
];

function folds(judged: readonly JudgedTable[]): string[][] {
  return (["all", "open", "locked"] as const).map((fold) => {
    const files = judged.filter((file) => fold === "all" || file.fold === fold);
    const personal = files.filter((file) => file.personal === "yes");
    const lists = personal.filter(({ labelled }) => labelled >= 5);
    const harmless = files.filter((file) => file.personal === "no");
    const tally = tallyColumns(personal);
    return [
      fold,
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
    .map((file) => [file.file.replace("files/", ""), file.fold, String(file.labelled), whyMissed(file)]);
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
