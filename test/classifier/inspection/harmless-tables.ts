import type { CellValue } from "../../../src/classifier/workbook/workbook";

export interface NamedTable {
  readonly name: string;
  readonly fileName?: string;
  readonly rows: readonly (readonly CellValue[])[];
}

const one = <T>(values: readonly T[], row: number): T => values[(row * 5 + (row >> 3)) % values.length]!;
const table = (
  name: string,
  header: readonly string[] | null,
  row: (position: number) => readonly CellValue[],
  fileName = "table.csv",
): NamedTable => ({
  name,
  fileName,
  rows: [...(header === null ? [] : [header]), ...Array.from({ length: 60 }, (_, position) => row(position))],
});

const CITIES = [
  "London",
  "Paris",
  "Florence",
  "Jackson",
  "Madison",
  "Sofia",
  "Victoria",
  "San Jose",
  "Nairobi",
  "Lincoln",
];
const COUNTRIES = ["Germany", "Jordan", "Chad", "Georgia", "Kenya", "Peru", "Norway", "Japan", "Israel", "Fiji"];
const FIRMS = [
  "Rossi Ltd",
  "Martin & Sons",
  "Acme Inc",
  "Müller GmbH",
  "Brown Consulting",
  "Garcia Foods SL",
  "Zenith AG",
];
const WORDS = [
  "Steel Pipe",
  "Blue Widget",
  "Red Box",
  "Oak Table",
  "Wool Scarf",
  "Desk Lamp",
  "Garden Hose",
  "Paint Brush",
];

/** Tables of daily office life that say nothing about any person. Each must come out as no people and no columns. */
export const HARMLESS_TABLES: readonly NamedTable[] = [
  table("a price list", ["Name", "Price", "Stock"], (row) => [`${one(WORDS, row)} ${row}`, 9.5 + row, row * 3]),
  table("a price list with a bare name and a city", ["Name", "City", "Price"], (row) => [
    one(WORDS, row),
    one(CITIES, row),
    row,
  ]),
  table("products in French", ["Nom", "Description", "Prix", "Quantité"], (row) => [
    one(WORDS, row),
    "Livré en boîte",
    12.5,
    row,
  ]),
  table("products in German", ["Bezeichnung", "Preis", "Bestand"], (row) => [one(WORDS, row), 9.99, row]),
  table("products in Chinese", ["产品名称", "价格", "数量"], (row) => [
    one(["钢管", "木桌", "台灯", "雨伞"], row),
    12,
    row,
  ]),
  table("branches with phones", ["branch_name", "address", "city", "phone"], (row) => [
    `Branch ${one(CITIES, row)}`,
    `${row} Main Street`,
    one(CITIES, row),
    `(212) 555-01${String(10 + row)}`,
  ]),
  table("suppliers with boxes of functions", ["Supplier", "Email", "Phone", "VAT number"], (row) => [
    one(FIRMS, row),
    `info@firm${row}.example`,
    "+44 20 7946 0000",
    `GB${100_000_000 + row}`,
  ]),
  table("contact boxes of teams", ["Team", "Email"], (row) => [
    one(["Finance", "Sales", "Support"], row),
    `team.${row}@example.org`,
  ]),
  table("schools", ["School name", "Head count", "Town", "Web"], (row) => [
    `${one(["Martin Luther", "St Mary", "Lincoln"], row)} School`,
    300 + row,
    one(CITIES, row),
    "www.school.example",
  ]),
  table("species", ["Name", "Family", "Genus"], (row) => [
    one(["Iris setosa", "Rosa canina", "Quercus robur", "Panthera leo"], row),
    one(["Iridaceae", "Rosaceae", "Fagaceae", "Felidae"], row),
    one(["Iris", "Rosa", "Quercus", "Panthera"], row),
  ]),
  table("files", ["File name", "Owner id", "Size", "Modified"], (row) => [
    `report-${row}.pdf`,
    7,
    row * 913,
    "2024-03-01",
  ]),
  table("street furniture", ["Street furniture id", "Type", "Street", "Condition"], (row) => [
    `SF${4_000 + row}`,
    one(["Bench", "Lamp post", "Bin"], row),
    one(["Mill Lane", "Station Road", "High Street"], row),
    "good",
  ]),
  table("counts by gender", ["Year", "Gender", "Count", "Share"], (row) => [
    1990 + row,
    one(["Female", "Male"], row),
    row * 7,
    0.5,
  ]),
  table("budgets by department", ["Department", "Manager", "Budget", "Spent"], (row) => [
    one(["Finance", "Supply", "Health"], row),
    one(["Maria Rossi", "John Smith", "Amina Diallo"], row),
    row * 1_000,
    row * 900,
  ]),
  table("countries", ["id", "name", "population"], (row) => [row, one(COUNTRIES, row), 1_000_000 + row]),
  table("cities and where they lie", ["City", "Country", "Latitude", "Longitude"], (row) => [
    one(CITIES, row),
    one(COUNTRIES, row),
    48.85,
    2.35,
  ]),
  table("books and who wrote them", ["Title", "Author", "ISBN", "Publisher"], (row) => [
    one(["The Castle", "Dubliners", "Middlemarch"], row),
    one(["Franz Kafka", "James Joyce", "George Eliot"], row),
    `978-3-16-14841${row}-0`,
    one(["Penguin", "Faber"], row),
  ]),
  table("songs", ["Song name", "Artist", "Album", "Plays"], (row) => [
    one(WORDS, row),
    one(["The Smiths", "Prince"], row),
    "Live",
    row,
  ]),
  table("matches", ["Home team", "Away team", "Score"], (row) => [
    one(["Real Madrid", "Ajax", "Roma"], row),
    one(["Celtic", "Porto"], row),
    "2:1",
  ]),
  table(
    "popular first names",
    ["", "name", "percent"],
    (row) => [row, one(["Michael", "James", "Maria", "Anna", "John"], row), 0.01],
    "names.csv",
  ),
  table("popular family names", ["rank", "surname", "count"], (row) => [
    row,
    one(["Smith", "Johnson", "Brown", "Garcia"], row),
    900 - row,
  ]),
  table("server logs", ["Time", "Host", "IP address", "Status"], (row) => [
    "2024-01-01T10:00:00",
    "web1",
    `10.0.0.${row}`,
    200,
  ]),
  table("audit trail by number", ["log_id", "table_name", "action", "performed_by"], (row) => [
    row,
    "accounts",
    one(["VIEW", "UPDATE"], row),
    row % 9,
  ]),
  table("invoices", ["Invoice no", "Customer ID", "Amount", "Currency"], (row) => [`R-${row}`, row % 20, 99.5, "EUR"]),
  table("job adverts", ["Job title", "Location", "Salary", "Company"], (row) => [
    one(["Nurse", "Engineer"], row),
    one(CITIES, row),
    50_000,
    one(FIRMS, row),
  ]),
  table("a look-up list", ["Code", "Gender"], (row) => [row, one(["Female", "Male", "Other"], row)]),
  table("cars", ["Name", "Model", "Engine", "Price"], (row) => [
    one(["Ford Torino", "Alfa Romeo Giulia", "Austin Mini"], row),
    1970 + row,
    8,
    3_000,
  ]),
  table("holiday flats", ["Strasse", "Ort", "PLZ", "Preis"], (row) => [
    `Seeweg ${row}`,
    one(["Konstanz", "Lindau"], row),
    78_461,
    99,
  ]),
  table("measurements", null, (row) => [`2024-03-${String(1 + (row % 28)).padStart(2, "0")}`, 12.5 + row, "ok"]),
  table("a stock list without header", null, (row) => [one(WORDS, row), "Furniture", row * 2]),
  table("team totals", ["teamID", "name", "salary", "attendance"], (row) => [
    `T${row % 9}`,
    one(["Atlanta Braves", "Boston Red Sox", "Chicago Cubs", "Detroit Tigers", "Texas Rangers", "Kansas Royals"], row),
    14_000_000 + row,
    1_300_000 + row,
  ]),
];
