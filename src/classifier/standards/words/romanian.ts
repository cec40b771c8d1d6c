import type { HeaderWords } from "../header-words";

export const ROMANIAN: HeaderWords = {
  "full-name":
    "nume complet, nume și prenume, nume prenume, numele complet, numele și prenumele, prenume nume, prenume si nume, persoana de contact",
  "first-name": "prenume, prenumele, inițiala tatălui",
  "last-name": "nume de familie, nume familie, numele de familie, nume de fată",
  email: "poștă electronică, mail?, posta electronica",
  phone: "telefon, mobil, tel",
  "birth-date":
    "data nașterii, data nastere, nascut, ziua de nastere, anul nașterii, data de naștere, data nasteri, data naș",
  age: "vârstă, ani?",
  gender: "sex, gen, sexul",
  "national-id":
    "cnp, buletin, cod numeric personal, carte de identitate, act de identitate, ci?, permis de conducere, serie si numar ci?, serie ci, nr ci, act identitate, bi ci, ci seria, seria ci",
  passport: "pașaport",
  "bank-account": "cont, iban, cont bancar",
  address: "adresă, stradă, domiciliu*, bloc, apartament?, reședința",
  location:
    "oraș, localitate, județ, țara, locul nașterii, loc de muncă, punct de lucru, comuna, sat, locație, municipiu, locul de muncă, sediu?, jud, loc nașterii",
  "employee-id": "marca, nr marcă, număr marcă",
  "job-title": "funcți*, post, ocupație, meserie, poziție, profesie, specialitate, grad?, ocupația",
  employer: "firma, companie, angajator, organizație, instituție?, loc munca",
  supervisor: "șef, superior, manager, coordonator?, responsabil?, sef departament, manager direct",
  "contract-type": "normă, tip angajare, formă de angajare, cim",
  salary: "salariu*, venit, indemnizație, remunerație, pensie, spor, tarif orar, bonus",
  education: "studii, facultate, universitate, școala absolvită, clasa?, liceu, an de studiu, nivel studii",
  performance: "notă, medie, evaluare, absențe, calificativ, punctaj, media, sancțiuni, note?, media generală, media?",
  health:
    "diagnostic, boala, alergii, handicap, grupa sanguină, grupa de sânge, boli, afecțiune, dizabilitate, tratament, medicamente, vaccin, simptome, stare de sănătate, sarcină?, greutate kg, inaltime cm, diag, grupa sang, afecțiuni, gr sanguină, handicap grad",
  "ethnicity-nationality": "naționalitate, cetățenie, etnie, țara de origine, limba maternă",
  religion: "religi*, confesiune, cult",
  "marital-status": "stare civila, starea civilă, stare civ",
  family:
    "copii, contact de urgenta, soț, soție, grad de rudenie, persoane în întreținere, numele tatălui, numele mamei, contact urgență, aparținător, membri familie, reprezentant legal, aparținători, grad rudenie",
  username: "utilizator",
  credential: "parolă",
  department: "departament, secție, compartiment, serviciu?, direcție",
  "date-of-event": "dată, an, lună, vechime, data angajarii",
  "free-text": "observații, descriere, comentarii, mențiuni",
  name: "nume, numele",
  number: "număr, cod, nr, crt, numărul",
  staff: "angajat, angajati*, angajatul*, salariat*, profesor*, cadru didactic, medic",
  people:
    "client*, pacient*, student, studenti, elev, elevi, elevului, studentului, membr*, participant*, asigurat, chiriaș, donator, cotizant, enoriaș",
  relative: "părint*, mama, tata, tutore, soț soție, tatăl, tatalui, mamei",
  organisation:
    "furnizor*, magazin, școală, spital, hotel, restaurant, farmacie, bancă, filială, clinică, eliberat de, emis de",
  thing:
    "produs*, pret, cantitate, stoc, categorie, articol, fișier, specie, carte, film, melodie, echipă, meci, vehicul, nr înmatriculare, comandă, factură, sumă, valoare, tva, marca produs",
  measure: "procent, media, total, număr de, medie de, populație",
  filler: "de, si, a, al, ale, la, cu, din, pe, în, pentru, sau, actual, personal, serviciu",
  "tax-id": "cif, cui, cod fiscal, nif",
  "card-number": "număr card, nr card",
  "postal-code": "cod poștal",
  "person-reference":
    "nr matricol, număr matricol, nr dosar, număr dosar, fisa, număr legitimație, legitimație, nr fo, nr foaie observație",
  "sexual-orientation": "orientare sexuală",
  "photo-url": "poză, fotografie, semnătura?",
  geo: "latitudine, longitudine, coordonate",
  "ip-address": "adresă ip, adresa ip",
  membership: "calitate de membru",
  subject: "matematică, fizică, chimie, biologie, istorie, geografie, română, engleză, informatică",
  aspect: "tipul, stare, starea, fel, nr crt",
};
