import { describe, expect, it } from "vitest";
import { isNamePart, nameShape, startsWithGivenName } from "../../../../src/classifier/recognizers/values/name-shape";

describe("nameShape", () => {
  it.each([
    "Maria Rossi",
    "Rossi, Maria",
    "Dr. Anna-Lena von der Heide",
    "Anna-Max Keller",
    "Laura White",
    "Sandra Price",
    "Ludwig van Beethoven",
    "J. R. Tolkien",
    "O’Connor, Sinéad",
    "Ольга Иванова",
    "Иванов А. П.",
    "محمد الأحمد",
    "Γιώργος Παπαδόπουλος",
    "אברהם לוי",
    "王小明",
    "佐藤 花子",
    "김철수",
    "Lê Thị Lan",
    "Ҷамшед Қурбонов",
    "Xədicə Qəmbərli",
    "Ɖela Kɔfi",
    "ሄለን ታደሰ",
    "နန်းမေ",
    "ស៊ុន រ៉ានី",
    "ແກ້ວ ວົງສາ",
    "ශානිකා ප්‍රියන්ත",
    "བསྟན་འཛིན",
  ])("takes %j", (name) => {
    expect(nameShape(name)).not.toBeNull();
  });

  it.each([
    "Villa Rossi Ltd",
    "Brown v. Board",
    "Kim vs Rossi",
    "Dubois c. Laurent",
    "Meyer gegen Huber",
    "Martin Luther School",
    "Rossi Street",
    "Anne-Frank-Grundschule",
    "Peterskirche",
    "IES Antonio Machado",
    "Liceo Galileo Galilei",
    "Rosa Parks Elementary",
    "Pharmacie Martin",
    "Гимназия Пушкина",
    "Room 12",
    "anna@example.org",
    "the quick fox",
    "New York",
    "Villa Maria",
    "Price Sandra",
    "Unit Price",
    "Anna Maria Price",
    "šárka malá",
    "៧២ ៨១",
    "Blue Widget",
    "Kunde0001",
    "A Long Title Of Some Book About Nothing At All",
    "",
    "x",
  ])("leaves %j", (text) => {
    expect(nameShape(text)).toBeNull();
  });

  it("tells known given and family names in Latin and Cyrillic letters", () => {
    expect(nameShape("Maria Rossi")).toMatchObject({ words: 2, hasGiven: true, hasFamily: true });
    expect(nameShape("Мария Иванова")).toMatchObject({ words: 2, hasGiven: true, hasFamily: true });
    expect(nameShape("Ҷамшед Қурбонова")).toMatchObject({ words: 2, hasFamily: true });
    expect(nameShape("Qwrt Xzvq")).toMatchObject({ words: 2, hasGiven: false, hasFamily: false });
  });
});

describe("a family name", () => {
  it.each([
    "Xo Tsereteshvili",
    "Xo Gvenetadze",
    "Xo Radzevičius",
    "Xo Balčiūnienė",
    "Xo Rimkauskaitė",
    "Xo Ndagijimana",
    "Xo Rasoanirina",
    "Xo Andriambelo",
    "Xo Abeysinghe",
    "Xo Senawardena",
    "Xo Lodhizai",
    "Xo Rahmatullah",
    "Xo Mahdinejad",
    "Xo Theodorakis",
    "Xo Lappalainen",
    "Xo Karhunen",
    "Xo Jónsdóttir",
    "Xo McQuillan",
    "Xo MacQuarrie",
    "Xo O'Quigley",
    "Xo Panchuk",
    "ხო ცერეთელაშვილი",
    "Խո Տոնապետյան",
  ])("shows in how %j ends or begins", (name) => {
    expect(nameShape(name)).toMatchObject({ hasFamily: true });
  });

  it.each(["Xo Hygiene", "Xo Linen", "Xo Byte", "Xo Machine", "Xo Random", "Xo Byzantium", "Xo Salute"])(
    "is none in %j",
    (text) => {
      expect(nameShape(text)).toMatchObject({ hasFamily: false });
    },
  );
});

describe("isNamePart", () => {
  it.each(["J.", "D", "Doe2", "Maria", "de Boer", "anna rossi"])("takes %j under a header of names", (text) => {
    expect(isNamePart(text)).toBe(true);
  });

  it.each([12, "12", "P-001/7", "form.title", true])("leaves %j", (value) => {
    expect(isNamePart(value)).toBe(false);
  });
});

describe("startsWithGivenName", () => {
  it.each(["annakmoore", "maria", "stephaniemcone"])("finds the name in %j", (word) => {
    expect(startsWithGivenName(word)).toBe(true);
  });

  it.each(["info", "sales", "xyzabc"])("finds none in %j", (word) => {
    expect(startsWithGivenName(word)).toBe(false);
  });
});

describe("initials", () => {
  it("beside a word are as people are written, whatever the word", () => {
    for (const name of ["R. C. Dissanayaka", "S. Wasantharaj", "Dissanayaka, R."])
      expect(nameShape(name)).toMatchObject({ hasInitials: true });
    for (const thing of ["Vitamin C", "Anna Rossi", "Plan B", "R2.D2"])
      expect(nameShape(thing)?.hasInitials ?? false).toBe(false);
  });
});
