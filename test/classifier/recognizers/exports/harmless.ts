import type { ExportSheet } from "./export-sheet";

/** Sheets that are about nobody, close as they come: things with names, numbers like telephones, counts of people. */
export const HARMLESS: readonly ExportSheet[] = [
  {
    system: "Shopify, products",
    columns:
      "Handle=~blue-mug|red-mug|anna-dress; Title=~Blue Mug|Red Mug|Anna Dress|Victoria Lamp; Vendor=~Acme|Martin; Type=~Mug|Dress; Tags=~sale; Variant SKU=~A-100|A-101; Variant Price=~money; Variant Barcode=~4006381333931|4006381333948; Image Src=~https://shop.example/1.jpg|https://shop.example/2.jpg; Gender=~Unisex|Women; Age group=~Adult",
  },
  {
    system: "price list",
    columns:
      "Item code=~X-1|X-2|X-3; Description=~Hex bolt|Washer; Unit=~pcs|box; Price=~money; Stock=~int; Supplier=~Brown|Taylor",
  },
  {
    system: "stock by size and colour",
    columns:
      "Article=~Marta|Olivia|Emma|Victoria; Size=~S|M|L; Colour=~Rose|Olive; EAN=~4006381333931|4006381333948; Qty=~int; Warehouse=~North|South",
  },
  {
    system: "chart of accounts",
    columns: "Account No=~4000|4010|5000; Account Name=~Sales|Travel|Salaries; Type=~Income|Expense; Balance=~money",
  },
  {
    system: "budget by department",
    columns:
      "Department=~HR|Finance|IT; Manager=~Anna Brown|Luis Romero|Priya Shah; Head count=~12|9|4; Salary budget=~money; Travel=~money",
  },
  {
    system: "head count",
    columns: "Office=~Leeds|Oslo; Male=~12|9; Female=~14|8; Total=~26|17; Average age=~41|38; Average salary=~money",
  },
  {
    system: "survey aggregate",
    columns:
      "Question=~Safe at work|Paid fairly; Age group=~18-24|25-34; Gender=~Male|Female; Respondents=~int; Agree %=~int",
  },
  {
    system: "epidemiology by week",
    columns: "Week=~1|2|3; Country=~Italy|Kenya; Age group=~0-4|5-9; Cases=~int; Deaths=~int; Incidence=~money",
  },
  {
    system: "mortality statistics",
    columns: "Year=~2019|2020; Sex=~M|F; Cause of death=~Cancer|Stroke; ICD-10=~C34|I64; Deaths=~int; Rate=~money",
  },
  {
    system: "plant species",
    columns:
      "Species=~Rosa canina|Viola alba|Salvia regia; Common name=~Dog Rose|Sweet Violet|Royal Sage; Family=~Rosaceae|Violaceae; Location=~Mill Lane|North Wood; Latitude=~41.23|41.27; Longitude=~11.02|11.10; Date=~date",
  },
  {
    system: "songs",
    columns:
      "Title=~Yesterday|Imagine|Angie; Artist=~John Lennon|Paul Simon|Aretha Franklin; Album=~One|Two; Genre=~Pop|Soul; Year=~1971|1969; Length=~3:02|4:11",
  },
  {
    system: "library",
    columns:
      "Title=~Emma|Oliver Twist|Anna Karenina; Author=~Jane Austen|Charles Dickens|Leo Tolstoy; ISBN=~9780141439587|9780141439747; Publisher=~Penguin; Shelf=~A1|B2; Copies=~2|3",
  },
  {
    system: "films",
    columns:
      "Film=~Amelie|Rebecca|Carol; Director=~Jean Martin|Alfred Brown; Year=~1999|2004; Rating=~7.8|8.1; Box office=~money",
  },
  {
    system: "football table",
    columns: "Pos=~1|2|3; Team=~Arsenal|Everton|Leeds United; P=~10|11; W=~6|7; D=~2|1; L=~2|3; Pts=~20|22",
  },
  {
    system: "streets",
    columns:
      "Street name=~Victoria Street|Mill Lane|Albert Road; Ward=~North|South; Postcode=~LS1 2AB|LS2 4CD; Length (m)=~210|480; Surface=~Asphalt",
  },
  {
    system: "bus timetable",
    columns:
      "Stop=~Market Square|Station Road; Line=~4|12; Departure=~07:14|07:29; Latitude=~53.79|53.81; Longitude=~-1.54|-1.53",
  },
  {
    system: "web server log",
    columns: "timestamp=~date; method=~GET|POST; path=~/a|/b; status=~200|404; bytes=~int; duration_ms=~12|48",
  },
  {
    system: "servers",
    columns:
      "Hostname=~srv-anna|srv-emma|db-01; IP Address=~192.0.2.1|192.0.2.2; OS=~Linux|Windows; RAM GB=~16|32; Location=~Leeds|Oslo; Owner=~Platform team|Data team; Serial number=~SN-4411|SN-4412",
  },
  {
    system: "bugs",
    columns:
      "Key=~APP-1|APP-2; Summary=~Crash on save|Slow login; Type=~Bug|Task; Status=~Open|Done; Priority=~High|Low; Component=~Editor|Login; Fix version=~2.1|2.2; Story points=~3|5",
  },
  {
    system: "sprint plan with owners",
    columns: "Task=~Write spec|Fix login|Review text; Status=~Open|Done; Start=~date; End=~date; Effort (d)=~2|3",
  },
  {
    system: "bank codes",
    columns:
      "Bank code=~10010010|20050550; Bank name=~Northern Bank|City Savings; BIC=~PBNKDEFF|HASPDEHH; City=~Berlin|Hamburg",
  },
  {
    system: "company register",
    columns:
      "Company name=~Brown & Sons Ltd|Taylor Holdings|Romano srl; Registration number=~09210017|08210017; VAT number=~GB123456789|GB987654321; Address=~12 Mill Lane|4 Elm Road; Postcode=~LS1 2AB|LS2 4CD; Phone=~+44 113 496 0001|+44 113 496 0002; Website=~https://brown.example|https://taylor.example",
  },
  {
    system: "suppliers",
    columns:
      "Supplier No=~70001|70002; Supplier=~Brown Ltd|Taylor GmbH; Email=~info@brown.example|orders@taylor.example; Phone=~+44 113 496 0001|+49 30 23125 0; IBAN=~DE02120300000000202051|DE02500105170137075030; Payment terms=~30 days|14 days",
  },
  {
    system: "shops",
    columns:
      "Store=~Leeds Central|Oslo City; Address=~12 Mill Lane|4 Elm Road; City=~Leeds|Oslo; Phone=~+44 113 496 0001|+47 22 12 34 56; Opening hours=~9-18|10-20; Latitude=~53.79|59.91; Longitude=~-1.54|10.75",
  },
  {
    system: "schools",
    columns:
      "School name=~Martin Luther School|St Anna Primary; Head count=~210|340; Town=~Leeds|York; Type=~Primary|Secondary; Telephone=~0113 496 0001|01904 960002; Ofsted rating=~Good|Outstanding",
  },
  {
    system: "hospitals",
    columns: "Hospital=~St Thomas|Queen Mary; Beds=~210|480; District=~North|South; ICU beds=~12|20; Doctors=~45|80",
  },
  {
    system: "orders without people",
    columns:
      "Order ID=~1001|1002; Order date=~date; Ship mode=~Standard|Express; Region=~North|South; Category=~Furniture|Paper; Product=~Desk|Chair; Sales=~money; Profit=~money",
  },
  {
    system: "bank statement of a firm",
    columns:
      "Date=~date; Value date=~date; Text=~Rent March|Card payment; Debit=~money; Credit=~money; Balance=~money; Reference=~RF18|RF27",
  },
  {
    system: "vehicles",
    columns:
      "Registration=~AB12 CDE|CD34 EFG; Make=~Ford|Opel; Model=~Transit|Astra; Mileage=~int; MOT due=~date; Depot=~North|South",
  },
  {
    system: "assets",
    columns:
      "Asset tag=~A-001|A-002; Description=~Laptop|Screen; Serial no=~XK21|XK22; Purchase date=~date; Cost=~money; Location=~Room 4|Room 7; Condition=~Good|Fair",
  },
  {
    system: "courses",
    columns:
      "Course code=~BIO101|HIS202; Course name=~Biology I|History II; Credits=~5|10; Semester=~1|2; Room=~A12|B4; Capacity=~30|60",
  },
  {
    system: "postal codes",
    columns:
      "Postal code=~10115|20095; Place=~Berlin|Hamburg; State=~BE|HH; Latitude=~52.53|53.55; Longitude=~13.38|10.00",
  },
  {
    system: "cities",
    columns:
      "City=~Florence|Victoria|Santiago|Charlotte; Country=~Italy|Canada|Chile; Population=~int; Mayor since=~2019|2021; Area km2=~102|310",
  },
  {
    system: "countries",
    columns:
      "Code=~IT|KE|JO; Country=~Italy|Kenya|Jordan; Capital=~Rome|Nairobi|Amman; Nationality=~Italian|Kenyan|Jordanian; Dialling code=~+39|+254",
  },
  {
    system: "look-up lists",
    columns:
      "Gender=~Female|Male|Other; Marital status=~Single|Married|Divorced; Contract type=~Permanent|Temporary|Intern",
  },
  {
    system: "holidays",
    columns: "Date=~date; Name=~St Patrick|All Saints|Martin Luther King Day; Country=~Ireland|Spain; Type=~Public",
  },
  {
    system: "storms",
    columns: "Name=~Andrew|Katrina|Maria|Irma; Year=~1992|2005|2017; Category=~5|4; Deaths=~int; Damage=~money",
  },
  {
    system: "dog breeds and pets",
    columns: "Breed=~Collie|Beagle; Name=~Bella|Luna|Max; Weight kg=~12|20; Colour=~Black|Brown; Price=~money",
  },
  {
    system: "menu",
    columns: "Dish=~Margherita|Caesar salad|Peach Melba; Price=~money; Allergens=~Gluten|Milk|Nuts; Calories=~int",
  },
  {
    system: "drug list",
    columns:
      "Drug=~Metformin|Ramipril; ATC code=~A10BA02|C09AA05; Strength=~500 mg|5 mg; Manufacturer=~Bayer|Novartis; Price=~money",
  },
  {
    system: "artikelliste",
    columns:
      "Artikelnummer=~4711|4712; Bezeichnung=~Schraube M8|Mutter M8; Menge=~int; Einzelpreis=~money; Lieferant=~Müller GmbH|Weber KG",
  },
  {
    system: "catalogue, français",
    columns:
      "Référence=~R-1|R-2; Désignation=~Chaise Louise|Table Victor; Prix HT=~money; TVA=~20; Stock=~int; Fournisseur=~Martin SARL|Dubois SA",
  },
  {
    system: "inventario",
    columns:
      "Código=~C-1|C-2; Producto=~Silla Carmen|Mesa Lola; Marca=~Rosa|Sol; Precio=~money; Existencias=~int; Proveedor=~García SL",
  },
  {
    system: "прайс",
    columns: "Артикул=~А-1|А-2; Наименование=~Стол|Стул; Цена=~money; Остаток=~int; Поставщик=~ООО Иванов",
  },
  {
    system: "rooms",
    columns:
      "Room=~Marie Curie|Alan Turing|Ada Lovelace; Floor=~1|2; Capacity=~8|12; Equipment=~Screen|Phone; Extension=~4411|4412",
  },
  {
    system: "cost centres with owners' numbers",
    columns: "Cost centre=~4100|4200; Name=~Marketing|Sales; Valid from=~date; Budget=~money; Actual=~money",
  },
  {
    system: "translations",
    columns: "key=~name|email|phone; en=~Name|E-mail|Phone; de=~Name|E-Mail|Telefon; fr=~Nom|Courriel|Téléphone",
  },
  {
    system: "data dictionary",
    columns:
      "Field=~first_name|birth_date|email; Type=~string|date; Description=~Given name|Date of birth|E-mail address; Required=~yes|no",
  },
  {
    system: "job openings",
    columns:
      "Job ID=~401|402; Job title=~Nurse|Porter|Engineer; Department=~Ward 4|Estates; Location=~Leeds|York; Salary=~31000|24000; Contract type=~Permanent|Temporary; Closing date=~date",
  },
  { system: "pay scale", columns: "Grade=~P-2|P-3|P-4; Step=~1|2|3; Gross salary=~money; Net salary=~money" },
  {
    system: "clinical trial arms",
    columns: "Arm=~A|B; Patients=~120|118; Mean age=~54|55; Female %=~48|51; Responders=~61|40",
  },
  {
    system: "weather stations",
    columns:
      "Station=~St Moritz|San Marco; Station ID=~10637|10384; Latitude=~46.5|45.4; Longitude=~9.8|12.3; Elevation=~1822|2; Temp=~money",
  },
  {
    system: "ships",
    columns:
      "Ship=~Queen Mary|Santa Maria|Anna Maersk; IMO number=~9241061|9321483; Flag=~UK|Spain; Built=~1999|2004; Captain's cabin=~1|2",
  },
  {
    system: "invoices of firms",
    columns:
      "Invoice No=~2024-001|2024-002; Customer=~Brown Ltd|Taylor GmbH|Romano srl; Amount=~money; Due date=~date; Status=~Open|Paid",
  },
  {
    system: "estoque por família",
    columns:
      "Código=~P-101|P-102|P-103|P-104; Designação=~Parafuso M6|Tinta branca|Luva; Família=~Ferragens|Pinturas|Roupa; Armazém=~A1|B2; Quantidade=~int; Preço médio=~money",
  },
];
