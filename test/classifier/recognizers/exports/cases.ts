import type { ExportSheet } from "./export-sheet";

/** Pupils, patients, beneficiaries, residents, suspects: people somebody keeps a file on. */
export const CASES: readonly ExportSheet[] = [
  {
    system: "Moodle, grades",
    columns:
      "First name=first-name; Surname=last-name; ID number=national-id; Institution=employer:School of Law|School of Art; Department=department; Email address=email; Assignment: Essay 1 (Real)=performance; Quiz: Unit 2 (Real)=performance; Course total (Real)=performance; Last downloaded from this course=~date",
  },
  {
    system: "Canvas, gradebook",
    columns:
      "Student=full-name; ID=~int; SIS User ID=person-reference; SIS Login ID=username; Section=education:A1|B2; Essay (48211)=performance; Midterm (48212)=performance; Final Exam (48213)=performance; Final Grade=performance:A|B+|C",
  },
  {
    system: "SIMS, pupils",
    columns:
      "UPN=person-reference; Legal Surname=last-name; Legal Forename=first-name; Gender=gender; DOB=birth-date; Year Group=education:Year 7|Year 9; Reg Group=education:7A|9C; Ethnicity=ethnicity-nationality; First Language=ethnicity-nationality:English|Urdu; FSM=family:T|F; SEN Status=health:K|E|N; Pupil Premium=family:Y|N; Looked after=family:Y|N; Parental salutation=family:Mr and Mrs Kim|Ms Rossi; Home Tel=phone",
  },
  {
    system: "class marks",
    columns:
      "Roll No=person-reference; Name=full-name; Maths=performance; Physics=performance; Chemistry=performance; English=performance; Total=performance; Percentage=performance; Result=performance:Pass|Fail; Rank=~1|2|3",
  },
  {
    system: "notes de classe",
    columns:
      "Nom=last-name; Prénom=first-name; Classe=education:3eA|3eB; Mathématiques=performance; Français=performance; Histoire-géographie=performance; Moyenne=performance; Absences=performance; Appréciation=performance:Bien|Peut mieux faire",
  },
  {
    system: "university admissions",
    columns:
      "Application ID=person-reference; Applicant name=full-name; Date of Birth=birth-date; Country of citizenship=ethnicity-nationality; Programme=education; GPA=performance; TOEFL=performance; Decision=~Admit|Reject; Disability=health:Yes|No; Fee status=~Home|Overseas; Referee name=~A. Meier|B. Kahn",
  },
  {
    system: "clinic, appointments",
    columns:
      "Patient Name=full-name; MRN=person-reference; DOB=birth-date; Sex=gender; Phone=phone; Provider=~Dr Lee|Dr Roy; Appointment Date=~date; Reason for visit=health; ICD-10=health:E11.9|F32.1|I10; Insurance ID=person-reference; Blood Group=health:A+|O-",
  },
  {
    system: "laboratory results",
    columns:
      "Patient ID=person-reference; Sample ID=~int; Age=age; Sex=gender; HIV status=health:positive|negative; Viral load=health:120|4000; CD4 cells=~int; Diagnosis=health:350|610; Collection date=~date; Clinic=~North|South",
  },
  {
    system: "vaccination list",
    columns:
      "NHS number=national-id; Forename=first-name; Surname=last-name; Date of birth=birth-date; GP practice=~North|South; Ethnic group=ethnicity-nationality; Dose 1=health:2021-02-03|2021-03-04; Dose 2=health:2021-05-03|2021-06-04; Allergies=health:None|Penicillin",
  },
  {
    system: "patients, français",
    columns:
      "IPP=person-reference; Nom de naissance=last-name; Prénom=first-name; Date de naissance=birth-date; Sexe=gender; N° SS=national-id; Médecin traitant=health; Diagnostic=health; Date d'hospitalisation=~date; Personne à prévenir=family",
  },
  {
    system: "KoboToolbox, households",
    columns:
      "_id=~int; start=~date; Household ID=person-reference; Name of head of household=full-name; Sex of head of household=gender; Household size=family; Governorate=location; Camp=location; Refugee status=ethnicity-nationality:IDP|Returnee|Refugee; Disability=health:Yes|No; Phone number=phone; _gps_latitude=geo; _gps_longitude=geo",
  },
  {
    system: "UNHCR, registration",
    columns:
      "Individual ID=person-reference; Registration Group ID=person-reference; Full Name=full-name; Sex=gender; Date of birth=birth-date; Country of Origin=ethnicity-nationality; Ethnicity=ethnicity-nationality; Religion=religion; Marital Status=marital-status; Specific needs=health:DS-LD|SP-PT; Arrival date=~date; Address=address",
  },
  {
    system: "cash assistance",
    columns:
      "Beneficiary name=full-name; Father's name=family; National ID=national-id; Mobile=phone; Village=location; District=location; Family size=family; Amount=~money; Signature=photo-url:s1.png|s2.png",
  },
  {
    system: "child protection",
    columns:
      "Case ID=person-reference; Child's name=full-name; Age=age; Sex=gender; Caregiver name=family; Type of abuse=health:Neglect|Physical; Case worker=full-name; Risk level=~High|Low; Date opened=~date",
  },
  {
    system: "asylum cases",
    columns:
      "File No.=person-reference; Surname=last-name; Forenames=first-name; DOB=birth-date; Nationality=ethnicity-nationality; Asylum claim date=~date; Port of entry=~A|B; Solicitor=~Lee & Co|Roy LLP; Outcome=~Granted|Refused; Sponsor=~A|B",
  },
  {
    system: "police, persons",
    columns:
      "Nominal no=person-reference; Suspect name=full-name; Alias=full-name; DOB=birth-date; Ethnic appearance=ethnicity-nationality; Offence=~Theft|Assault; Arrest date=~date; Custody number=person-reference; Home address=address; Conviction=~Yes|No",
  },
  {
    system: "voters",
    columns:
      "Voter ID=national-id; Elector Name=full-name; Father/Husband Name=family; House No=address; Age=age; Gender=gender; Polling station=~North|South; Party affiliation=~A|B",
  },
  {
    system: "social benefits",
    columns:
      "Claim Ref=person-reference; Claimant Name=full-name; NINO=national-id; Partner Name=family; Dependants=family; Weekly benefit=salary; Payment method=~BACS; Sort code=bank-account; Account number=bank-account; Next payment=~date",
  },
  {
    system: "pacientes",
    columns:
      "Nº historia clínica=person-reference; Apellidos y nombres=full-name; DNI=national-id; Fecha de nacimiento=birth-date; Edad=age; Sexo=gender; Obra social=health; Diagnóstico=health; Médico=~Dr Lee|Dra Ruiz; Teléfono=phone; Domicilio=address",
  },
  {
    system: "alunos",
    columns:
      "Nº matrícula=person-reference; Aluno=full-name; Data de nascimento=birth-date; Turma=education:5A|6B; Nome da mãe=family; Nome do pai=family; Telefone do responsável=phone; Endereço=address; Bairro=address; Faltas=performance; Média final=performance",
  },
  {
    system: "学生名单",
    columns:
      "学号=person-reference; 姓名=full-name:王伟|李娜|张敏|刘洋; 性别=gender:男|女; 民族=ethnicity-nationality:汉族|回族; 身份证号=national-id; 班级=education:一班|二班; 手机=phone; 家长姓名=family:王强|李军; 成绩=performance",
  },
  {
    system: "beneficiaries, Arabic",
    columns:
      "الاسم الكامل=full-name:محمد علي|فاطمة حسن|أحمد خالد|مريم يوسف; رقم الهوية=national-id; تاريخ الميلاد=birth-date; الجنس=gender:ذكر|أنثى; رقم الجوال=phone; العنوان=address:شارع 12|شارع 15; عدد أفراد الأسرة=family; الحالة الاجتماعية=marital-status:متزوج|أعزب",
  },
  {
    system: "school, year groups and marks",
    columns:
      "Admission No=person-reference; Pupil=full-name; Year=education:Year 7|Year 8|Year 9; Grade=performance:85.0%|72.5%|91.2%; Guardian notified=~Yes|No; Learning difficulties=health:Dyslexia|ADHD",
  },
];
