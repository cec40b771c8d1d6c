import type { ExportSheet } from "./export-sheet";

/** Lists as offices of many countries keep them by hand, with their abbreviations. */
export const OFFICES: readonly ExportSheet[] = [
  {
    system: "de Teilnehmerliste",
    columns:
      "Lfd. Nr.=~int; Anrede=gender:Herr|Frau; Titel=~Dr.|Prof.; Name=last-name; Vorname=first-name; Institution=employer; Funktion=job-title; Straße, Hausnr.=address; PLZ=postal-code; Ort=location; E-Mail=email; Tel.=phone; Teilnahme am=~14.03.; Verpflegung=health:vegetarisch|vegan|normal; Unterschrift=~",
  },
  {
    system: "de Schülerliste",
    columns:
      "Klasse=education:5a|6b; Nachname=last-name; Rufname=first-name; geb. am=birth-date; Geburtsort=location; Staatsangehörigkeit=ethnicity-nationality; Religion=religion; Erziehungsberechtigte=family; Telefon Mutter=phone; Notfallkontakt=family; Förderbedarf=health:LRS|ESE; Fehlstunden=performance; Deutsch=performance:1|2|3; Mathe=performance:2|4|1",
  },
  {
    system: "de Patienten",
    columns:
      "Pat.-Nr.=person-reference; Patient=full-name; Geb.-Dat.=birth-date; Versicherung=health:AOK|TK; Versichertennummer=national-id; Diagnose=health; Behandelnder Arzt=health; Letzter Besuch=~date; Handynummer=phone",
  },
  {
    system: "de Kundenexport",
    columns:
      "KundenNr=person-reference; Firma=employer; Ansprechpartner=full-name; Strasse=address; Postleitzahl=postal-code; Stadt=location; Land=location:DE|AT; Telefon geschäftlich=phone; Mail=email; USt-IdNr.=tax-id; Umsatz 2023=~money; Kundengruppe=~A|B; Erstellt am=~date; Newsletter=~ja|nein; Rabatt=~5|10",
  },
  {
    system: "de Bestellungen",
    columns:
      "Bestellnummer=~int; Bestelldatum=~date; Rechnungsname=full-name; Rechnungsadresse=address; Lieferadresse=address; E-Mail-Adresse des Käufers=email; Artikel=~Tasse|Hemd; Menge=~1|2; Gesamtbetrag=~money; Zahlungsart=~PayPal|Rechnung; Versandart=~DHL",
  },
  {
    system: "de Personalliste",
    columns:
      "Mitarbeiter-ID=employee-id; Name, Vorname=full-name; Kürzel=username:ab|cd|ef; Abteilung=department; Stelle=job-title; Entgeltgruppe=salary:E9|E11; Stufe=salary:1|3; Vertragsende=~date; befristet=contract-type:ja|nein; Vorgesetzte Person=supervisor; Dienstort=location; Schwerbehinderung=health:ja|nein; Resturlaub=~int",
  },
  {
    system: "de Vereinsmitglieder",
    columns:
      "Mitglieds-Nr.=person-reference; Nachname=last-name; Vorname=first-name; Geschlecht=gender:m|w; Geburtstag=birth-date; Anschrift=address; Mobil=phone; Mandatsreferenz=bank-account; Bankverbindung=bank-account; Beitragsklasse=~Kind|Erw; Ehrenamt=~ja|nein",
  },
  {
    system: "ja 会員",
    columns:
      "会員番号=person-reference; 姓=last-name:佐藤|鈴木|高橋; 名=first-name:健一|花子|誠; セイ=last-name:サトウ|スズキ|タカハシ; メイ=first-name:ケンイチ|ハナコ|マコト; メールアドレス=email; 郵便番号=postal-code:100-0001|530-0001; 都道府県=location:東京都|大阪府; 市区町村=location:港区|北区; 番地=address:1-2-3|4-5-6; 建物名=address:ビル1|ビル2; 電話=phone; 携帯電話=phone; 職業=job-title; 誕生日=birth-date; 入会日=~date",
  },
  {
    system: "ja 顧客",
    columns:
      "顧客コード=person-reference; 顧客名=full-name:佐藤健一|鈴木花子|高橋誠|田中美咲; ふりがな=full-name:さとうけんいち|すずきはなこ|たかはしまこと|たなかみさき; 年齢=age; 性別=gender:男|女; 〒=postal-code:100-0001|530-0001; 住所1=address:東京都港区1-2-3|大阪府北区4-5-6; TEL=phone; FAX=phone; 備考=~",
  },
  {
    system: "ja 従業員",
    columns:
      "従業員名=full-name:佐藤健一|鈴木花子|高橋誠|田中美咲; 所属=department; 役職=job-title; 内線=phone:4411|4412; メール=email; 基本給=salary; 扶養人数=family; 血液型=health:A|B|O; 緊急連絡先=family",
  },
  {
    system: "ja 患者",
    columns:
      "患者ID=person-reference; 患者氏名=full-name:佐藤健一|鈴木花子|高橋誠|田中美咲; 生年月日=birth-date; 性別=gender:男|女; 診療科=~内科|外科; 病名=health:喘息|糖尿病; 保険者番号=national-id; 主治医=health:田中|山本; 受診日=~date",
  },
  {
    system: "ja 生徒名簿",
    columns:
      "学年=education:1|2; 組=education:A|B; 出席番号=person-reference; 生徒氏名=full-name:佐藤健一|鈴木花子|高橋誠|田中美咲; 保護者氏名=family:佐藤一郎|鈴木二郎; 国語=performance; 数学=performance; 英語=performance; 合計=performance; 平均=performance",
  },
  {
    system: "ko 회원",
    columns:
      "이름=full-name:김민수|이영희|박지훈|최유진; 성별=gender:남|여; 생년월일=birth-date; 연락처=phone; 이메일=email; 주소=address:서울시 12|부산시 5; 주민등록번호=national-id; 직업=job-title; 가입일=~date",
  },
  {
    system: "zh 员工花名册",
    columns:
      "工号=employee-id; 姓名=full-name:王伟|李娜|张敏|刘洋; 性别=gender:男|女; 出生年月=birth-date; 身份证号码=national-id; 部门=department; 岗位=job-title; 学历=education:本科|硕士; 籍贯=location:山东|浙江; 政治面貌=ethnicity-nationality:党员|群众; 联系电话=phone; 家庭住址=address:人民路12号|中山路5号; 合同类型=contract-type:固定期限|无固定期限; 银行卡号=bank-account; 直属领导=supervisor:王强|李军",
  },
  {
    system: "fr adhérents",
    columns:
      "N° adhérent=person-reference; Civilité=gender:M.|Mme; NOM=last-name; PRENOM=first-name; Né(e) le=birth-date; Adresse 1=address; CP=postal-code; VILLE=location; Tél. fixe=phone; Tél. portable=phone; Courriel=email; Cotisation=~money; Certificat médical=health:oui|non; Autorisation photo=~oui|non; Profession=job-title",
  },
  {
    system: "fr élèves",
    columns:
      "INE=person-reference; Nom de l'élève=full-name; Date naissance=birth-date; Classe=education:3A|4B; Responsable légal 1=family; Tél resp. légal=phone; Allergies=health; LV1=~ANG|ALL; Moyenne générale=performance",
  },
  {
    system: "fr agents",
    columns:
      "Matricule=employee-id; Nom d'usage=last-name; Prénom=first-name; Grade=job-title:Attaché|Rédacteur; Catégorie=~A|B; Quotité=contract-type:100 %|80 %; Indice=salary:431|512; Service=department; Supérieur hiérarchique=supervisor; Résidence administrative=location; Date d'effet=~date; RQTH=health:oui|non",
  },
  {
    system: "fr bénéficiaires",
    columns:
      "Code ménage=person-reference; Nom et prénom du chef de ménage=full-name; Sexe=gender:M|F; Âge=age; Taille du ménage=family; Village=location; Téléphone=phone; N° CNI=national-id; Vulnérabilité=health:Handicap|Aucune; Montant reçu=~money",
  },
  {
    system: "es socios",
    columns:
      "Nº socio=person-reference; Nombre=first-name; Apellidos=last-name; DNI/NIE=national-id; F. nacimiento=birth-date; Domicilio=address; C.P.=postal-code; Población=location; Provincia=location; Móvil=phone; Correo=email; IBAN=bank-account; Cuota=~money; F. alta=~date",
  },
  {
    system: "es alumnos",
    columns:
      "Nº expediente=person-reference; Alumno/a=full-name; Curso=education:1º A|2º B; Tutor=~Ana|Luis; Nombre del padre=family; Nombre de la madre=family; Teléfono de contacto=phone; Alergias=health; Lengua=performance; Matemáticas=performance; Inglés=performance; Nota media=performance; Repetidor=performance:Sí|No",
  },
  {
    system: "es empleados",
    columns:
      "Legajo=employee-id; Apellido y Nombre=full-name; CUIL=tax-id; Puesto=job-title; Sector=department; Convenio=contract-type:CCT 130|CCT 40; Sueldo básico=salary; Obra Social=health:OSDE|IOMA; Banco=~A|B; CBU=bank-account; Estado civil=marital-status:Casado|Soltero; Cant. hijos=family",
  },
  {
    system: "pt utentes",
    columns:
      "N.º utente=national-id; Nome=full-name; Sexo=gender:M|F; Data Nasc.=birth-date; NISS=national-id; Morada=address; Código Postal=postal-code; Localidade=location; Telemóvel=phone; Diagnóstico=health; Médico de família=health; Subsistema=~SNS|ADSE",
  },
  {
    system: "ro angajati",
    columns:
      "Nr. crt.=~int; Marca=employee-id; Nume=last-name; Prenume=first-name; CNP=national-id; Funcția=job-title; Departament=department; Tip contract=contract-type:nedeterminat|determinat; Salariu brut=salary; Data angajării=~date; Adresa=address; Telefon=phone; Stare civilă=marital-status:căsătorit|necăsătorit",
  },
  {
    system: "ro elevi",
    columns:
      "Nume și prenume=full-name; Clasa=education:a V-a|a VI-a; Data nașterii=birth-date; Nume părinte=family; Telefon părinte=phone; Media generală=performance; Matematică=performance; Română=performance; Absențe=performance; Observații=~",
  },
  {
    system: "it dipendenti",
    columns:
      "Matr.=employee-id; Cognome=last-name; Nome=first-name; CF=national-id; Qualifica=job-title; Livello=salary:3|4|5; Tipo contratto=contract-type:Indeterminato|Determinato; Sede=location; Responsabile=supervisor; RAL=salary; Data assunzione=~date; Centro di costo=department",
  },
  {
    system: "it iscritti",
    columns:
      "Nominativo=full-name; Data e luogo di nascita=birth-date; Residenza=address; Recapito telefonico=phone; Indirizzo email=email; Intolleranze=health; Genitore=family; Taglia maglietta=~S|M; Quota versata=~money",
  },
  {
    system: "nl leden",
    columns:
      "Lidnummer=person-reference; Voorletters=first-name:A.|B.C.; Achternaam=last-name; M/V=gender:M|V; Geb. datum=birth-date; Straat + nr=address; Postcode=postal-code; Woonplaats=location; Tel. mobiel=phone; E-mailadres=email; Rekeningnummer=bank-account; Lid sinds=~date",
  },
  {
    system: "pl pracownicy",
    columns:
      "Lp.=~int; Nazwisko i imię=full-name; PESEL=national-id; Stanowisko=job-title; Dział=department; Rodzaj umowy=contract-type:umowa o pracę|zlecenie; Wymiar etatu=contract-type:1|0.5; Wynagrodzenie brutto=salary; Przełożony=supervisor; Miejsce pracy=location; Nr konta=bank-account; Orzeczenie=health:tak|nie; Data urodzenia=birth-date; Nr tel.=phone",
  },
  {
    system: "cs zaměstnanci",
    columns:
      "Os. číslo=employee-id; Příjmení=last-name; Jméno=first-name; Rodné číslo=national-id; Pracovní pozice=job-title; Středisko=department; Nadřízený=supervisor; Typ úvazku=contract-type:HPP|DPP; Hrubá mzda=salary; Bydliště=address; Číslo účtu=bank-account; Zdravotní pojišťovna=health:VZP|OZP",
  },
  {
    system: "ru студенты",
    columns:
      "№ п/п=~int; Фамилия=last-name; Имя=first-name; Отчество=first-name; Группа=education:ИВТ-1|ИВТ-2; Номер зачетки=person-reference; Дата рожд.=birth-date; Моб. телефон=phone; Эл. почта=email; Адрес проживания=address; Средний балл=performance; Форма обучения=education:очная|заочная; Инвалидность=health:да|нет",
  },
  {
    system: "uk працівники",
    columns:
      "Таб. №=employee-id; ПІБ=full-name; Посада=job-title; Відділ=department; Дата народження=birth-date; Стать=gender:ч|ж; Оклад=salary; Керівник=supervisor; Паспорт серія/номер=passport; Місце проживання=address; Освіта=education",
  },
  {
    system: "tr personel",
    columns:
      "Sicil No=employee-id; Adı Soyadı=full-name; T.C. No=national-id; Görevi=job-title; Birimi=department; Cinsiyeti=gender:E|K; D.Tarihi=birth-date; Medeni Hali=marital-status:Evli|Bekar; Çocuk Sayısı=family; Maaşı=salary; Kan Grubu=health:A+|0-; Amiri=supervisor; GSM=phone; Öğrenim Durumu=education",
  },
  {
    system: "id karyawan",
    columns:
      "NIK=national-id; Nama Lengkap=full-name; L/P=gender:L|P; Tempat Lahir=location; Tgl Lahir=birth-date; Jabatan=job-title; Status Karyawan=contract-type:Tetap|Kontrak; Gaji Pokok=salary; Agama=religion:Islam|Kristen; No. HP=phone; Alamat Domisili=address; Atasan Langsung=supervisor; Pendidikan Terakhir=education",
  },
  {
    system: "vi nhân viên",
    columns:
      "STT=~int; Mã NV=employee-id; Họ và tên=full-name:Nguyễn Văn An|Trần Thị Bình|Lê Văn Cường; Ngày sinh=birth-date; Giới tính=gender:Nam|Nữ; Số CCCD=national-id; Chức vụ=job-title; Phòng ban=department; Lương cơ bản=salary; Điện thoại=phone; Loại hợp đồng=contract-type:Chính thức|Thử việc; Quản lý trực tiếp=supervisor:Lê Văn Cường|Trần Thị Bình; Dân tộc=ethnicity-nationality:Kinh|Tày",
  },
  {
    system: "hu dolgozók",
    columns:
      "Törzsszám=employee-id; Név=full-name; Születési név=last-name; Anyja neve=family; Szül. hely=location; Szül. idő=birth-date; TAJ szám=national-id; Adóazonosító jel=tax-id; Munkakör=job-title; Bruttó bér=salary; Lakcím=address; Felettes=supervisor; Szervezeti egység=department",
  },
  {
    system: "sv anställda",
    columns:
      "Anst.nr=employee-id; Namn=full-name; Personnr=national-id; Befattning=job-title; Avdelning=department; Närmaste chef=supervisor; Anställningsform=contract-type:Tillsvidare|Vikariat; Månadslön=salary; Ort=location; Anhörig=family; Mobilnr=phone; E-post=email",
  },
  {
    system: "el υπάλληλοι",
    columns:
      "Α/Α=~int; Επώνυμο=last-name; Όνομα=first-name; Πατρώνυμο=family; ΑΦΜ=tax-id; ΑΜΚΑ=national-id; Ειδικότητα=job-title; Κινητό=phone; Μισθός=salary; Προϊστάμενος=supervisor; Διεύθυνση=address; Ημ. γέννησης=birth-date",
  },
  {
    system: "he עובדים",
    columns:
      "מספר עובד=employee-id; שם פרטי=first-name; שם משפחה=last-name; ת.ז.=national-id; תפקיד=job-title; מחלקה=department; תאריך לידה=birth-date; נייד=phone; מנהל ישיר=supervisor; שכר=salary; כתובת=address",
  },
  {
    system: "fa کارکنان",
    columns:
      "شماره پرسنلی=employee-id; نام=first-name; نام خانوادگی=last-name; کد ملی=national-id; سمت=job-title; تاریخ تولد=birth-date; تلفن همراه=phone; نوع قرارداد=contract-type:رسمی|پیمانی; حقوق=salary; وضعیت تاهل=marital-status:متاهل|مجرد; سرپرست=supervisor",
  },
  {
    system: "hi छात्र",
    columns:
      "क्र.सं.=~int; छात्र का नाम=full-name:राम कुमार|सीता देवी|मोहन लाल; पिता का नाम=family:राम लाल|मोहन दास; जन्म तिथि=birth-date; लिंग=gender:पुरुष|महिला; कक्षा=education:5|6; आधार नंबर=national-id; जाति=religion:सामान्य|ओबीसी; मोबाइल नंबर=phone; पता=address:गांव 12|गांव 5",
  },
  {
    system: "th พนักงาน",
    columns:
      "ลำดับ=~int; รหัสพนักงาน=employee-id; ชื่อ-นามสกุล=full-name:สมชาย ใจดี|สมหญิง รักไทย; ตำแหน่ง=job-title; แผนก=department; วันเกิด=birth-date; เลขบัตรประชาชน=national-id; เบอร์โทรศัพท์=phone; เงินเดือน=salary; ผู้บังคับบัญชา=supervisor:สมชาย ใจดี|สมหญิง รักไทย; ศาสนา=religion:พุทธ|อิสลาม",
  },
  {
    system: "en sparse people list",
    columns:
      "Who=full-name; Where based=location; Line mgr=supervisor; Contract=contract-type; Nat.=ethnicity-nationality; M/F=gender; Staff #=employee-id; Personal email=email",
  },
  {
    system: "en agora users",
    columns:
      "Fullname=full-name; Username=username; Email=email; Gender=gender; Country=location; Duty station=location; Organization=employer; Business Area=department; Supervisor name=supervisor; Supervisor email=email; Contract type=contract-type; Job title=job-title; Index number=employee-id; Nationality=ethnicity-nationality; Course=~Ethics|PSEA; Completion status=performance:Completed|In progress; Completed on=~date",
  },
  {
    system: "en housing waiting list",
    columns:
      "App No=person-reference; Main applicant=full-name; D.O.B.=birth-date; Current Address=address; Band=~A|B; Medical priority=health:High|None; No. of children=family; Ethnic Origin=ethnicity-nationality; Tel No=phone; Disabled?=health:Y|N; Household Income=salary; NI No.=national-id",
  },
  {
    system: "en hr leavers",
    columns:
      "Surname=last-name; First Name=first-name; Payroll Number=employee-id; Leaving Date=~date; Reason for Leaving=~Resigned|Retired; Final Salary=salary; Manager=supervisor; Home Address=address; Personal Mobile=phone; Pension Scheme=~A|B; Age=age; Sick days=health:3|10",
  },
  {
    system: "en clinic list 2",
    columns:
      "Hosp No=person-reference; Pt name=full-name; DOB=birth-date; Consultant=~Lee|Roy; Dx=health; Rx=health:Metformin|Ramipril; Bed=~A1|B2; NOK=family; DNAR=health:Y|N; Admitted=~date",
  },
  {
    system: "en member directory",
    columns:
      "Membership No=person-reference; Title=gender:Mr|Mrs|Dr; Initials=first-name:A.B.|C.; Surname=last-name; Postnominals=education:FRCS|MBE; Address Line 1=address; Town=location; County=location; Post Code=postal-code; Home Tel=phone; Mobile Tel=phone; Email Address=email; Joined=~date; Subs paid=~Y|N; Gift Aid=~Y|N",
  },
];
