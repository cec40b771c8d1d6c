import type { ExportSheet } from "./export-sheet";

/** Lists of people who work somewhere, headed as personnel, payroll and directory systems head them. */
export const STAFF: readonly ExportSheet[] = [
  {
    system: "SAP, personnel master",
    columns:
      "Pers.No.=employee-id; Last name=last-name; First name=first-name; Birth date=birth-date; Gender Key=gender:1|2; Nationality=ethnicity-nationality; Pers.area=~HQ|Plant 2; Employee subgroup=contract-type; Org.unit=department; Position=job-title; Entry=~date; Cost ctr=department",
  },
  {
    system: "Workday, all workers",
    columns:
      "Worker=full-name; Employee ID=employee-id; Legal First Name=first-name; Legal Last Name=last-name; Preferred Name=first-name; Worker Type=contract-type; Business Title=job-title; Job Profile=job-title; Management Level=~Individual|Senior; Manager=supervisor; Location=location; Cost Center=department; Hire Date=~date; Email - Work=email; Phone - Primary=phone; FTE=~1|0.8; Active Status=~Yes|No",
  },
  {
    system: "UN agency, staffing list",
    columns:
      "Index No=employee-id; Name (Last, First)=full-name; Sex=gender; Nationality=ethnicity-nationality; Duty Station=location; Country Office=location; Post Title=job-title; Grade=job-title:P-3|G-6|NO-B; Appointment Type=contract-type; Contract Expiry=~date; First Reporting Officer=supervisor; Second Reporting Officer=supervisor; E-mail=email",
  },
  {
    system: "Active Directory, users",
    columns:
      "SamAccountName=username; GivenName=first-name; Surname=last-name; DisplayName=full-name; UserPrincipalName=email; mail=email; telephoneNumber=phone; mobile=phone; Title=job-title; Department=department; Company=employer; Manager=supervisor; physicalDeliveryOfficeName=location; Enabled=~True|False; LastLogonDate=~date",
  },
  {
    system: "Microsoft 365, active users",
    columns:
      "Block credential=~False; City=location; Country/Region=location; Department=department; Display name=full-name; Fax=phone; First name=first-name; Last name=last-name; Licenses=~E3|E5; Mobile Phone=phone; Office=location; Phone number=phone; Postal code=postal-code; State=location; Street address=address; Title=job-title; User principal name=email; When created=~date",
  },
  {
    system: "BambooHR, employees",
    columns:
      "Employee #=employee-id; Last name, First name=full-name; Job Title=job-title; Reporting to=supervisor; Department=department; Division=department; Location=location; Employment Status=contract-type; Hire Date=~date; Pay rate=salary; Birth Date=birth-date; Marital Status=marital-status; SSN=national-id; Home Email=email; Work Phone=phone; Emergency contact=family",
  },
  {
    system: "Personio, Mitarbeiter",
    columns:
      "Personalnummer=employee-id; Vorname=first-name; Nachname=last-name; E-Mail=email; Geschlecht=gender:männlich|weiblich|divers; Position=job-title; Vorgesetzter=supervisor; Standort=location; Abteilung=department; Beschäftigungsart=contract-type; Wochenarbeitszeit=~40|32; Eintrittsdatum=~date; Fixgehalt=salary; Geburtsdatum=birth-date; Steuer-ID=tax-id; IBAN=bank-account; Krankenkasse=health; Konfession=religion",
  },
  {
    system: "DATEV, Lohn und Gehalt",
    columns:
      "Pers.-Nr.=employee-id; Familienname=last-name; Vorname=first-name; Straße=address; PLZ=postal-code; Ort=location; SV-Nummer=national-id; Steuerklasse=salary:1|3|4; Kinderfreibeträge=family:0|1|2; Bruttobezug=salary; Kostenstelle=department",
  },
  {
    system: "payroll register",
    columns:
      "Emp Code=employee-id; Employee Name=full-name; Pay Period=~2024-05; Basic Pay=salary; Overtime=salary; Gross Pay=salary; Net Pay=salary; Tax Deducted=salary; Bank Name=~Northern Bank|City Bank; Account No.=bank-account; Sort Code=bank-account; NI Number=national-id",
  },
  {
    system: "paie, bulletins",
    columns:
      "Matricule=employee-id; Nom=last-name; Prénom=first-name; Emploi=job-title; Qualification=education; Type de contrat=contract-type:CDI|CDD; Salaire de base=salary; Net à payer=salary; N° Sécurité sociale=national-id; RIB=bank-account; Service=department; Date d'entrée=~date",
  },
  {
    system: "nómina",
    columns:
      "No. Empleado=employee-id; Nombre=first-name; Apellido Paterno=last-name; Apellido Materno=last-name; RFC=tax-id; CURP=national-id; NSS=national-id; Puesto=job-title; Departamento=department; Salario Diario=salary; Fecha de ingreso=~date; Jefe directo=supervisor; CLABE=bank-account",
  },
  {
    system: "folha de pagamento",
    columns:
      "Matrícula=employee-id; Nome do funcionário=full-name; CPF=national-id; RG=national-id; PIS=national-id; Cargo=job-title; Lotação=location; Vínculo=contract-type; Remuneração=salary; Banco=~Norte|Sul; Agência=~1234|0021; Conta=bank-account; Data de admissão=~date; Gestor=supervisor",
  },
  {
    system: "1C, сотрудники",
    columns:
      "Табельный номер=employee-id; ФИО=full-name; Пол=gender:мужской|женский; Дата рождения=birth-date; Должность=job-title; Подразделение=department; Дата приема=~date; Оклад=salary; ИНН=tax-id; СНИЛС=national-id; Паспорт=passport; Телефон=phone; Руководитель=supervisor",
  },
  {
    system: "absence report",
    columns:
      "Employee=full-name; Staff No=employee-id; Line Manager=supervisor; Absence Type=health:Sickness|Maternity; Reason for absence=health; First day=~date; Last day=~date; Days lost=~int; Fit note=health:Yes|No",
  },
  {
    system: "training records",
    columns:
      "Learner Name=full-name; Staff ID=employee-id; Job role=job-title; Team=department; Line manager email=email; Course title=~Fire safety|First aid; Completion date=~date; Score %=performance; Pass/Fail=performance:Pass|Fail",
  },
  {
    system: "job applicants",
    columns:
      "Candidate=full-name; Candidate Email=email; Candidate Phone=phone; Applied for=job-title; Current employer=employer; Current Salary=salary; Expected Salary=salary; Notice period=~1 month|2 months; Years of experience=~2|5|9; Highest qualification=education; CV link=photo-url; Interview score=performance; Recruiter=~A|B",
  },
  {
    system: "LinkedIn, connections",
    columns:
      "First Name=first-name; Last Name=last-name; URL=photo-url; Email Address=email; Company=employer; Position=job-title; Connected On=~date",
  },
  {
    system: "rota",
    columns:
      "Staff name=full-name; Role=job-title; Band=salary:Band 5|Band 6; Mon=~E|L|N; Tue=~E|L|N; Wed=~E|L|N; Contact No=phone",
  },
  {
    system: "expenses",
    columns:
      "Claimant=full-name; Employee number=employee-id; Claim date=~date; Purpose=~Train|Hotel; Amount=~money; Approved by=supervisor; Bank account=bank-account",
  },
  {
    system: "Slack, members",
    columns:
      "username=username; email=email; status=~Member|Guest; billing-active=~1|0; has-2fa=~1|0; userid=person-reference; fullname=full-name; displayname=full-name",
  },
  {
    system: "travel list",
    columns:
      "Passenger name=full-name; Passport No.=passport; Passport expiry=passport:2031-02-03|2029-11-30; Nationality=ethnicity-nationality; DOB=birth-date; Visa No=passport; Flight=~BA 117|LH 400; Departure=~date; Seat=~12A|14C; Meal preference=health:Halal|Vegan|None; Room sharing with=~A|B",
  },
  {
    system: "personeelsbestand",
    columns:
      "Personeelsnummer=employee-id; Voornaam=first-name; Tussenvoegsel=last-name:van|de|van der; Achternaam=last-name; Geboortedatum=birth-date; Geslacht=gender:M|V; BSN=national-id; Functie=job-title; Afdeling=department; Leidinggevende=supervisor; Dienstverband=contract-type; Standplaats=location; Bruto salaris=salary",
  },
  {
    system: "社員名簿",
    columns:
      "社員番号=employee-id; 氏名=full-name:佐藤健一|鈴木花子|高橋誠|田中美咲; フリガナ=full-name:サトウケンイチ|スズキハナコ|タカハシマコト|タナカミサキ; 性別=gender:男|女; 生年月日=birth-date; 部署=department; 役職=job-title; 雇用形態=contract-type:正社員|契約社員; 入社日=~date; 電話番号=phone; 住所=address:東京都港区1-2-3|大阪府北区4-5-6",
  },
  {
    system: "SAP, infotypes by their codes",
    columns:
      "PERNR=employee-id; NACHN=last-name; VORNA=first-name; ANRED=gender:1|2; GBDAT=birth-date:19800312|19751130|19911001; GBORT=location; NATIO=ethnicity-nationality; FAMST=marital-status; ANZKD=family:0|1|2; BSGRD=contract-type:100|75; KOSTL=~0000012345|0000012346; PLANS=~50012345|50012346; TRFGR=salary:E9|E10",
  },
  {
    system: "payroll census",
    columns:
      "Employee Ref=employee-id; Employee Name=full-name; Job Title Description=job-title; Manager Full Name=supervisor; Position ID=~P0017|P0018; Pay Frequency=~Weekly|Monthly; Federal Tax=salary; Holiday Pay=salary; Time Off Category=health:Sick|Vacation|Bereavement",
  },
];
