import { BALANCED, READING_LIMITS, checkMessage, inspectAttachment, known } from "../../src/classifier/index";
import { buildSnapshot } from "../support/message";

/** A text that holds a long run of the same few characters, as a broken or hostile file may. */
interface Run {
  readonly name: string;
  readonly ms: number;
  /** Of the same run, twice as long: 2 where the work grows with the length, 4 where it grows with its square. */
  readonly growth: number;
}

const SIGNS = " |\t|\n|\r|\"|,|;|<|>|&|[|]|{|}|(|)|7|x|X|ä|東|@|.|-|_|:|#|=|\\|/|'";
const WORDS =
  '\n |",|a@b.|a@b.de,|Anna |Anna\t|<a |<table>|<!--|\\par |=\n|A: b\n|(1,|insert into |BEGIN:VCARD\n|> a\n|- ';
/** Lines as long as they are still taken for a list in one paragraph. */
const LINES = [`${".".repeat(5_999)}x\n`, `${", A".repeat(1_999)}\n`];
/** As long as headers are read, of words that are known whole and in parts. */
const HEADER = `${"姓名".repeat(20)}龘${"姓名".repeat(19)},`;
const UNITS = [...`${SIGNS}|${WORDS}`.split("|"), ...LINES, HEADER];

/** What stands before and behind the run, by the name of the file; without a name it is the text of a message. */
const AROUND: readonly (readonly [file: string, before: string, behind: string])[] = [
  ["a.txt", "Name Mail\nAnna", "x\nBea y\n"],
  ["a.csv", "Name,Mail,Note\nAnna Rossi,a@b.de,", "x\nBea Katz,b@c.de,y\n"],
  ["a.html", "<html><table><tr><td>Anna", "x</td></tr></table>"],
  ["a.xml", '<?xml version="1.0"?><a><b>', "x</b></a>"],
  ["a.json", '[{"a":"b"},{"a":"', 'x"}]'],
  ["a.rtf", "{\\rtf1 ", "x}"],
  ["a.sql", "insert into people values (", "x)"],
  ["a.vcf", "BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:", "x\nEND:VCARD"],
  ["a.eml", "From: a@b.de\nTo: c@d.de\nSubject: ", "x\n\nDear all"],
  ["", "Hi\n- Anna Rossi, born 1.1.1990\n- ", "x\n- Bea Katz, born 2.2.1991\n"],
  ["", "see\n\nFrom: A <a@b.de>\nTo: ", "x\nSubject: y\n\nz"],
];

/** Those that cost most for their length. */
export function slowestRuns(length: number, most: number): readonly Run[] {
  const runs = AROUND.flatMap(([file, before, behind]) =>
    UNITS.map((unit): Run => {
      const judge = (size: number): number => cpu(file, before + unit.repeat(Math.ceil(size / unit.length)) + behind);
      const ms = judge(length);
      return {
        name: `${JSON.stringify(unit).slice(0, 40)} in ${file === "" ? "a message" : file}`,
        ms,
        growth: judge(2 * length) / ms,
      };
    }),
  );
  return runs.sort((one, other) => other.ms * other.growth - one.ms * one.growth).slice(0, most);
}

const LIMITS = { ...READING_LIMITS, isOutOfTime: () => false };

function cpu(file: string, text: string): number {
  const content = known(new Uint8Array(Buffer.from(text)));
  const snapshot = buildSnapshot({ to: ["a@b.example", "c@d.example"], bodyText: text, composeType: "forward" });
  const before = process.cpuUsage();
  if (file === "") checkMessage(snapshot, [], BALANCED);
  else inspectAttachment({ name: file, kind: "file", content }, LIMITS);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
