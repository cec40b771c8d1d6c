import type { ColumnKind } from "../../../../src/classifier/standards/kinds";

/**
 * Sheets as offices of each language head them. People are invented; cells that matter are in the language, the rest in its script or none.
 * `harmless` are headers of sheets about things.
 */
export interface LanguageSheets {
  readonly language: string;
  readonly names: readonly string[];
  readonly genders: readonly [string, string];
  readonly staff: Readonly<Partial<Record<ColumnKind, string>>>;
  readonly harmless: readonly (readonly [name: string, amount: string])[];
}

/** One line a language: full name, gender, birth date, place, organisation, supervisor, contract type, passport, religion. */
const KINDS = [
  "full-name",
  "gender",
  "birth-date",
  "location",
  "employer",
  "supervisor",
  "contract-type",
  "passport",
  "religion",
] as const;

const sheets = (
  language: string,
  names: string,
  genders: readonly [string, string],
  headers: string,
  harmless: string,
): LanguageSheets => ({
  language,
  names: names.split("; "),
  genders,
  staff: Object.fromEntries(headers.split("; ").map((header, at) => [KINDS[at]!, header])),
  harmless: harmless.split("; ").map((pair) => pair.split(" = ") as [string, string]),
});

export const LANGUAGE_SHEETS: readonly LanguageSheets[] = [
  sheets(
    "French",
    "Marie Dubois; Luc Moreau; Anne Petit; Paul Girard",
    ["F", "M"],
    "Nom et prénom; Sexe; Date de naissance; Lieu d'affectation; Organisme; N+1; Type de contrat; N° de passeport; Religion",
    "Nom du produit = Prix; Nom du fichier = Taille; Désignation = Quantité",
  ),
  sheets(
    "German",
    "Anna Schmidt; Jens Becker; Petra Wolf; Uwe Lange",
    ["weiblich", "männlich"],
    "Vor- und Nachname; Geschlecht; Geburtsdatum; Dienstort; Arbeitgeber; Vorgesetzte/r; Vertragsart; Reisepassnr.; Konfession",
    "Produktname = Preis; Dateiname = Größe; Artikelbezeichnung = Menge",
  ),
  sheets(
    "Spanish",
    "Ana García; Luis Romero; Marta Gil; Pablo Torres",
    ["Femenino", "Masculino"],
    "Nombre y apellidos; Sexo; Fecha de nacimiento; Lugar de destino; Empresa; Jefe inmediato; Tipo de contrato; Nº de pasaporte; Religión",
    "Nombre del producto = Precio; Nombre del archivo = Tamaño; Artículo = Cantidad",
  ),
  sheets(
    "Portuguese",
    "Ana Costa; João Silva; Rita Lopes; Rui Pinto",
    ["Feminino", "Masculino"],
    "Nome completo; Sexo; Data de nascimento; Local de trabalho; Empresa; Superior imediato; Tipo de contrato; Passaporte; Religião",
    "Nome do produto = Preço; Nome do arquivo = Tamanho; Artigo = Quantidade",
  ),
  sheets(
    "Italian",
    "Maria Rossi; Luca Bianchi; Anna Ricci; Paolo Conti",
    ["F", "M"],
    "Cognome e nome; Sesso; Data di nascita; Sede di lavoro; Azienda; Superiore diretto; Tipo di contratto; Numero passaporto; Religione",
    "Nome prodotto = Prezzo; Nome file = Dimensione; Articolo = Quantità",
  ),
  sheets(
    "Polish",
    "Anna Nowak; Piotr Mazur; Ewa Duda; Jan Wilk",
    ["kobieta", "mężczyzna"],
    "Imię i nazwisko; Płeć; Data urodzenia; Miejsce pracy; Pracodawca; Przełożony; Rodzaj umowy; Nr paszportu; Wyznanie",
    "Nazwa produktu = Cena; Nazwa pliku = Rozmiar; Towar = Ilość",
  ),
  sheets(
    "Turkish",
    "Ayşe Yılmaz; Mehmet Kaya; Emre Demir; Can Çelik",
    ["Kadın", "Erkek"],
    "Adı Soyadı; Cinsiyet; Doğum Tarihi; Görev Yeri; Kurum; Yöneticisi; Sözleşme Türü; Pasaport No; Dini",
    "Ürün Adı = Fiyat; Dosya Adı = Boyut; Malzeme = Miktar",
  ),
  sheets(
    "Russian",
    "Иванова Анна; Петров Сергей; Смирнова Ольга; Козлов Иван",
    ["жен", "муж"],
    "ФИО; Пол; Дата рождения; Место работы; Организация; Руководитель; Тип договора; Номер паспорта; Религия",
    "Наименование товара = Цена; Имя файла = Размер; Артикул = Количество",
  ),
  sheets(
    "Ukrainian",
    "Шевченко Олена; Коваленко Андрій; Бондаренко Ірина; Ткаченко Тарас",
    ["жінка", "чоловік"],
    "ПІБ; Стать; Дата народження; Місце роботи; Організація; Керівник; Тип договору; Номер паспорта; Релігія",
    "Назва товару = Ціна; Назва файлу = Розмір; Продукт = Кількість",
  ),
  sheets(
    "Greek",
    "Ελένη Παππά; Γιώργος Νικολάου; Μαρία Δήμου; Νίκος Λάμπρου",
    ["γυναίκα", "άνδρας"],
    "Ονοματεπώνυμο; Φύλο; Ημερομηνία γέννησης; Τόπος εργασίας; Εργοδότης; Προϊστάμενος; Τύπος σύμβασης; Αριθμός διαβατηρίου; Θρήσκευμα",
    "Προϊόν = Τιμή; Αρχείο = Μέγεθος; Είδος = Ποσότητα",
  ),
  sheets(
    "Arabic",
    "أحمد علي حسن; فاطمة محمود; خالد إبراهيم; مريم يوسف",
    ["أنثى", "ذكر"],
    "الاسم الكامل; الجنس; تاريخ الميلاد; مكان العمل; الشركة; المدير المباشر; نوع العقد; رقم جواز السفر; الديانة",
    "اسم المنتج = السعر; اسم الملف = الحجم; الصنف = الكمية",
  ),
  sheets(
    "Hebrew",
    "יוסי כהן; רחל לוי; דוד מזרחי; שרה פרץ",
    ["נקבה", "זכר"],
    "שם מלא; מין; תאריך לידה; מקום עבודה; מעסיק; מנהל ישיר; סוג חוזה; מספר דרכון; דת",
    "שם מוצר = מחיר; שם קובץ = גודל; פריט = כמות",
  ),
  sheets(
    "Persian",
    "علی رضایی; زهرا کریمی; حسین احمدی; مریم صادقی",
    ["زن", "مرد"],
    "نام و نام خانوادگی; جنسیت; تاریخ تولد; محل خدمت; شرکت; سرپرست; نوع قرارداد; شماره گذرنامه; مذهب",
    "نام محصول = قیمت; نام فایل = اندازه; کالا = تعداد",
  ),
  sheets(
    "Hindi",
    "राहुल शर्मा; प्रिया सिंह; अमित वर्मा; सीता देवी",
    ["महिला", "पुरुष"],
    "पूरा नाम; लिंग; जन्म तिथि; कार्यस्थल; संस्था; पर्यवेक्षक; अनुबंध का प्रकार; पासपोर्ट संख्या; धर्म",
    "उत्पाद का नाम = मूल्य; फाइल का नाम = आकार; वस्तु = मात्रा",
  ),
  sheets(
    "Vietnamese",
    "Nguyễn Văn An; Trần Thị Hoa; Lê Minh Tuấn; Phạm Thu Hà",
    ["Nữ", "Nam"],
    "Họ và tên; Giới tính; Ngày sinh; Nơi làm việc; Công ty; Quản lý trực tiếp; Loại hợp đồng; Số hộ chiếu; Tôn giáo",
    "Tên sản phẩm = Đơn giá; Tên file = Dung lượng; Mặt hàng = Số lượng",
  ),
  sheets(
    "Thai",
    "สมชาย ใจดี; สมหญิง รักไทย; วิชัย ทองดี; มาลี ศรีสุข",
    ["หญิง", "ชาย"],
    "ชื่อ-นามสกุล; เพศ; วันเกิด; สถานที่ทำงาน; บริษัท; ผู้บังคับบัญชา; ประเภทสัญญา; เลขที่หนังสือเดินทาง; ศาสนา",
    "ชื่อสินค้า = ราคา; ชื่อไฟล์ = ขนาด; สินค้า = จำนวน",
  ),
  sheets(
    "Chinese",
    "王伟; 李娜; 张敏; 刘洋",
    ["女", "男"],
    "姓名; 性别; 出生日期; 工作地点; 工作单位; 直属上级; 合同类型; 护照号码; 宗教信仰",
    "产品名称 = 价格; 文件名 = 大小; 商品 = 数量",
  ),
  sheets(
    "Japanese",
    "佐藤花子; 鈴木一郎; 高橋美咲; 田中太郎",
    ["女性", "男性"],
    "氏名; 性別; 生年月日; 勤務地; 会社名; 上司; 雇用形態; パスポート番号; 宗教",
    "商品名 = 価格; ファイル名 = サイズ; 店舗名 = 売上",
  ),
  sheets(
    "Korean",
    "김민준; 이서연; 박지훈; 최수아",
    ["여", "남"],
    "성명; 성별; 생년월일; 근무지; 회사명; 직속상사; 고용형태; 여권번호; 종교",
    "상품명 = 가격; 파일명 = 크기; 품목 = 수량",
  ),
  sheets(
    "Swahili",
    "Juma Mwangi; Asha Kamau; Neema Otieno; Baraka Mutua",
    ["Mke", "Mme"],
    "Jina kamili; Jinsia; Tarehe ya kuzaliwa; Kituo cha kazi; Shirika; Msimamizi; Aina ya mkataba; Pasipoti; Dini",
    "Jina la bidhaa = Bei; Jina la faili = Kiasi; Bidhaa = Idadi",
  ),
  sheets(
    "Indonesian",
    "Siti Lestari; Budi Santoso; Dewi Putri; Agus Wahyu",
    ["Perempuan", "Laki-laki"],
    "Nama Lengkap; Jenis Kelamin; Tanggal Lahir; Tempat Tugas; Perusahaan; Atasan Langsung; Jenis Kontrak; No Paspor; Agama",
    "Nama Barang = Harga; Nama File = Ukuran; Produk = Jumlah",
  ),
  sheets(
    "Swedish",
    "Anna Lindberg; Erik Johansson; Karin Nilsson; Lars Persson",
    ["kvinna", "man"],
    "För- och efternamn; Kön; Födelsedatum; Arbetsplats; Arbetsgivare; Närmaste chef; Anställningsform; Passnummer; Religion",
    "Produktnamn = Pris; Filnamn = Storlek; Vara = Antal",
  ),
  sheets(
    "Finnish",
    "Anna Korhonen; Juha Nieminen; Kari Laine; Matti Virtanen",
    ["nainen", "mies"],
    "Koko nimi; Sukupuoli; Syntymäaika; Toimipaikka; Työnantaja; Esihenkilö; Työsuhteen laatu; Passinumero; Uskontokunta",
    "Tuotenimi = Hinta; Tiedosto = Koko; Tuote = Määrä",
  ),
  sheets(
    "Hungarian",
    "Nagy Katalin; Kovács Péter; Tóth Judit; Szabó Gábor",
    ["nő", "férfi"],
    "Teljes név; Neme; Születési dátum; Szolgálati hely; Munkáltató; Közvetlen felettes; Szerződés típusa; Útlevélszám; Vallás",
    "Termék neve = Ár; Fájlnév = Méret; Cikkszám = Mennyiség",
  ),
  sheets(
    "Serbian",
    "Јована Петровић; Марко Јовановић; Ана Николић; Иван Марковић",
    ["ж", "м"],
    "Име и презиме; Пол; Датум рођења; Место рада; Послодавац; Руководилац; Врста уговора; Пасош; Вероисповест",
    "Производ = Цена; Модел = Количина; Марка = Категорија",
  ),
  sheets(
    "Lithuanian",
    "Ona Kazlauskienė; Jonas Petrauskas; Rasa Butkutė; Tomas Jankauskas",
    ["moteris", "vyras"],
    "Vardas ir pavardė; Lytis; Gimimo data; Miestas; Darbovietė; Tiesioginis vadovas; Sutarties tipas; Paso numeris; Tikyba",
    "Prekės pavadinimas = Kaina; Produktas = Kiekis; Knyga = Kategorija",
  ),
  sheets(
    "Latvian",
    "Anna Kalniņa; Jānis Ozols; Ilze Krūmiņa; Andris Liepa",
    ["sieviete", "vīrietis"],
    "Vārds, uzvārds; Dzimums; Dzimšanas datums; Pilsēta; Darba devējs; Tiešais vadītājs; Līguma veids; Pases numurs; Reliģija",
    "Preces nosaukums = Cena; Produkts = Daudzums; Grāmata = Kategorija",
  ),
  sheets(
    "Estonian",
    "Anna Tamm; Jaan Saar; Kadri Sepp; Toomas Kask",
    ["naine", "mees"],
    "Ees- ja perekonnanimi; Sugu; Sünnikuupäev; Linn; Tööandja; Otsene juht; Lepingu liik; Passi number; Usutunnistus",
    "Toote nimetus = Hind; Kaup = Kogus; Raamat = Kategooria",
  ),
  sheets(
    "Albanian",
    "Arta Krasniqi; Agron Berisha; Elira Hoxha; Dritan Gashi",
    ["femër", "mashkull"],
    "Emri dhe mbiemri; Gjinia; Data e lindjes; Qyteti; Punëdhënësi; Mbikëqyrësi; Lloji i kontratës; Numri i pasaportës; Feja",
    "Emri i produktit = Çmimi; Artikulli = Sasia; Libri = Kategoria",
  ),
  sheets(
    "Catalan",
    "Anna Puig; Jordi Ferrer; Marta Soler; Pau Vidal",
    ["dona", "home"],
    "Nom i cognoms; Sexe; Data de naixement; Municipi; Centre de treball; Cap directe; Tipus de contracte; Passaport; Religió",
    "Nom del producte = Preu; Article = Quantitat; Llibre = Categoria",
  ),
];
