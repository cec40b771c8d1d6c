import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readText } from "../../../../../src/classifier/workbook/text/encoding";
import { decodeText } from "../../../../../src/cli/decode-text";
import { encodeAs } from "../../../../support/encode-legacy";
import { cellsOf, readFile } from "../../../../support/read-file";

const CHINESE = [
  "姓名,城市",
  "张伟,北京",
  "王芳,上海",
  "李娜,广州",
  "刘洋,深圳",
  "陈静,杭州",
  "赵敏,南京",
  "周杰,成都",
];
const TAIWANESE = ["姓名,城市", "陳怡君,臺北市", "林志明,高雄市", "黃淑芬,臺中市", "張家豪,新竹市", "李美玲,臺南市"];
const JAPANESE = [
  "氏名,フリガナ,市区",
  "山田 太郎,ヤマダ タロウ,横浜市",
  "鈴木 花子,スズキ ハナコ,名古屋市",
  "高橋 健一,タカハシ ケンイチ,さいたま市",
];
const KATAKANA = ["ｼﾒｲ,ﾊﾞﾝｺﾞｳ", "ﾔﾏﾀﾞ ﾀﾛｳ,1", "ｽｽﾞｷ ﾊﾅｺ,2", "ﾀｶﾊｼ ｹﾝｲﾁ,3", "ﾜﾀﾅﾍﾞ ﾄｵﾙ,4"];
const KOREAN = ["이름,주소", "김민수,서울특별시 강남구", "이영희,부산광역시 해운대구", "박철수,대구광역시"];
const RUSSIAN = ["ФИО,Город", "Иванова Анна,Москва", "ПЕТРОВ ИВАН,Казань", "Сидоров Пётр,Нижний Новгород"];
const UKRAINIAN = ["ПІБ,Місто", "Шевченко Оксана,Київ", "Коваленко Андрій,Львів", "Ткаченко Юлія,Чернігів"];
const GREEK = ["Όνομα,Πόλη", "Γιώργος Παπαδόπουλος,Αθήνα", "Μαρία Ιωάννου,Θεσσαλονίκη", "Ελένη Νικολάου,Πάτρα"];
const HEBREW = ["שם,עיר", "דוד כהן,ירושלים", "שרה לוי,תל אביב", "יוסף מזרחי,חיפה"];
const ARABIC = ["الاسم,المدينة", "محمد أحمد,القاهرة", "فاطمة علي,الرياض", "خالد حسن,بغداد"];
const THAI = ["ชื่อ,จังหวัด", "สมชาย ใจดี,กรุงเทพมหานคร", "สมหญิง รักไทย,เชียงใหม่", "ประเสริฐ ทองคำ,ขอนแก่น"];
const POLISH = ["Imię i nazwisko,Miasto", "Łukasz Wiśniewski,Łódź", "Małgorzata Dąbrowska,Kraków", "Paweł Żak,Gdańsk"];
const CZECH = ["Příjmení,Město", "Dvořák,Plzeň", "Novotná,Děčín", "Růžička,Žďár", "Šťastný,Jičín"];
const HUNGARIAN = [
  "Név,Város",
  "Szűcs Ferenc,Győr",
  "Kovács Erzsébet,Pécs",
  "Erdős Dezső,Budapest",
  "Szőke Gergő,Győr",
];
const TURKISH = ["Adı Soyadı,Şehir", "Ayşe Yıldız,İstanbul", "Çağrı Şahin,Eskişehir", "Işıl Güneş,Muğla"];
const LITHUANIAN = ["Vardas ir pavardė,Miestas", "Žydrūnas Šimkus,Kėdainiai", "Rūta Čepaitė,Šiauliai"];
const GERMAN = ["Name,Straße", "Jörg Müller,Königsweg", "Bärbel Größer,Mühlstraße", "Käthe Weiß,Hauptstraße"];
const SPANISH = ["Nombre,Dirección", "José Peña,Málaga", "Íñigo Núñez,León", "María Ibáñez,Cádiz"];

const TABLE: readonly (readonly [label: string, rows: readonly string[], isOwn: boolean])[] = [
  ["gb18030", CHINESE, false],
  ["big5", TAIWANESE, false],
  ["shift_jis", JAPANESE, false],
  ["shift_jis", KATAKANA, false],
  ["euc-jp", JAPANESE, false],
  ["euc-kr", KOREAN, false],
  ["windows-1251", RUSSIAN, true],
  ["windows-1251", UKRAINIAN, true],
  ["koi8-r", RUSSIAN, false],
  ["koi8-u", UKRAINIAN, false],
  ["ibm866", RUSSIAN, false],
  ["iso-8859-5", RUSSIAN, false],
  ["windows-1253", GREEK, true],
  ["windows-1255", HEBREW, true],
  ["windows-1256", ARABIC, true],
  ["windows-874", THAI, false],
  ["windows-1250", POLISH, true],
  ["iso-8859-2", POLISH, true],
  ["windows-1250", CZECH, true],
  ["windows-1250", HUNGARIAN, true],
  ["windows-1254", TURKISH, true],
  ["windows-1257", LITHUANIAN, false],
  ["macintosh", GERMAN, false],
  ["macintosh", SPANISH, false],
  ["windows-1252", GERMAN, true],
  ["windows-1252", SPANISH, true],
];
const NOT_WESTERN = TABLE.filter(([label]) => label !== "macintosh" && label !== "windows-1252");

const csv = (rows: readonly string[]) => `${rows.join("\r\n")}\r\n`;
const fieldsOf = (rows: readonly string[]) => rows.map((row) => row.split(","));

describe("a list that says nothing about its encoding", () => {
  it.each(TABLE)("is read in %s: %s", (label, rows) => {
    const file = readFile(encodeAs(label, csv(rows)), "list.csv", { decodeText });
    expect(file.doubts).toEqual([]);
    expect(cellsOf(file)).toEqual([fieldsOf(rows)]);
  });

  it.each(NOT_WESTERN)("is read or doubted in %s where the host decodes nothing: %s", (label, rows, isOwn) => {
    const file = readFile(encodeAs(label, csv(rows.map((row) => `${row},a@b.example`))), "list.csv");
    if (isOwn) expect(cellsOf(file)).toEqual([fieldsOf(rows).map((fields) => [...fields, "a@b.example"])]);
    else expect(cellsOf(file)[0]?.every((cells) => cells[cells.length - 1] === "a@b.example")).toBe(true);
    // The few letters of Lithuanian are no obstacle to knowing an address.
    if (label !== "windows-1257") expect(file.doubts).toEqual(isOwn ? [] : ["unknown-encoding"]);
  });

  test.prop([
    fc.constantFrom(...TABLE),
    fc.array(fc.nat(), { minLength: 20, maxLength: 60 }),
    fc.constantFrom(",", "|", "\t"),
  ])("is read whatever the order of its rows and their delimiter", ([label, rows], order, delimiter) => {
    const [header = "", ...data] = rows;
    const shuffled = [header, ...order.map((position) => data[position % data.length] ?? "")];
    const text = csv(shuffled).replace(/,/g, delimiter);
    const file = readFile(encodeAs(label, text), "list.csv", { decodeText });
    expect(file.doubts).toEqual([]);
    expect(cellsOf(file)).toEqual([fieldsOf(shuffled)]);
  });

  it("is read in ISO-2022-JP, which looks like ASCII", () => {
    const bytes = new Uint8Array(Buffer.from("\x1b$B;aL>\x1b(B,mail\n\x1b$B;3ED\x1b(B,a@b.example\n", "latin1"));
    expect(cellsOf(readFile(bytes, "list.csv", { decodeText }))).toEqual([
      [
        ["氏名", "mail"],
        ["山田", "a@b.example"],
      ],
    ]);
    expect(readFile(bytes, "list.csv").doubts).toEqual(["unknown-encoding"]);
  });

  it("is read across the blocks in which the host decodes it", () => {
    const rows = Array.from({ length: 120_000 }, (_, i) => `山田太郎,${i}`);
    const file = readFile(encodeAs("shift_jis", csv(rows)), "list.csv", { decodeText });
    expect(file.sheets[0]?.rows).toHaveLength(rows.length);
    expect(file.sheets[0]?.rows.every(({ cells }, i) => cells[0] === "山田太郎" && cells[1] === String(i))).toBe(true);
  });
});

/** By language; the last are of several. */
const WESTERN_WORDS = [
  "Müller Weiß Jörg Bärbel Straße",
  "Peña José Núñez",
  "Hélène Françoise Noël Garçon l’été Lefèvre É.",
  "Søren Åse Sjöström",
  "Hämäläinen Määttä",
  "João Conceição Guimarães",
  "Niccolò Forlì",
  "Guðrún Þórsdóttir",
  "Zoë “Ö” 5m³ €5 n° §4",
].map((words) => words.split(" "));
const OTHER_WORDS = ["Anna", "London", "12", "“so”", "5m³", "€5", "n°"];
/** From so many words on a list may have each of them from another language. */
const MIXED = 40;

const oneLanguage = fc
  .constantFrom(...WESTERN_WORDS)
  .chain((words) => fc.array(fc.constantFrom(...words, ...OTHER_WORDS), { minLength: 1, maxLength: 200 }));
const allLanguages = fc.array(fc.constantFrom(...WESTERN_WORDS.flat(), ...OTHER_WORDS), {
  minLength: MIXED,
  maxLength: 200,
});

describe("Western Europe's texts", () => {
  test.prop([fc.oneof(oneLanguage, allLanguages)])("are never taken for others, nor doubted", (words) => {
    const text = `name\n${words.join("\n")}\n`;
    for (const port of [decodeText, undefined]) {
      const read = readText(encodeAs("windows-1252", text), port);
      expect(read?.isCertain).toBe(true);
      expect(read?.decode(read.bytes, read.start, read.bytes.length)).toBe(text);
    }
  });
});

test.prop([fc.uint8Array({ maxLength: 300 }), fc.boolean()])("any bytes are read without a crash", (bytes, hasPort) => {
  const file = readFile(bytes, "list.csv", hasPort ? { decodeText } : {});
  expect(file.sheets.every(({ ends }) => ends === 1)).toBe(true);
});
