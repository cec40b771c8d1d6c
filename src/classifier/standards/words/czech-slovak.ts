import type { HeaderWords } from "../header-words";

/** Czech and Slovak: without accents they share most of these words. */
export const CZECH_SLOVAK: HeaderWords = {
  "full-name":
    "cele jmeno, jmeno a prijmeni, prijmeni a jmeno, meno a priezvisko, jméno příjmení, příjmení jméno, kontaktní osoba, kontaktná osoba",
  "first-name": "jmeno, meno, krestni jmeno, krstne meno",
  "last-name": "příjmení, priezvisko, rodne prijmeni, rodne priezvisko",
  email: "emailova adresa, e mailová adresa",
  phone: "telefon, mobil, mob, pevná linka",
  "birth-date": "narozen*, naroden*, nar",
  age: "věk",
  gender: "pohlaví*, oslovení?, pohl",
  "national-id":
    "rodné číslo, obcansky prukaz, r č, číslo občanského průkazu, občiansky preukaz, číslo dokladu, číslo pojištěnce, cislo op, rc, č op, rodné č, rod č, č obč průkazu",
  passport: "cestovni pas, cestovny pas, číslo pasu, pas?, cestovní doklad, cestovný doklad, č pasu, č cest dokladu",
  "bank-account": "číslo účtu, bankovni ucet, bankový účet, bankovní spojení, č účtu, účet, bank spojení",
  address:
    "adresa, ulice, ulica, bydliš*, číslo popisné, trvalý pobyt, ulice a č p, ulica a číslo, bydl, ulice čp, adresa trv pobytu, trv pobyt",
  "postal-code": "psc, poštovní směrovací číslo",
  location:
    "město, obec, stát, krajina, kraj, místo narození, miesto narodenia, pracoviš*, okres, země, miesto výkonu práce, místo nar, miesto nar, místo výkonu práce, místo výkonu, místo pobytu",
  "employee-id": "osobní číslo, osobne cislo, os č, os číslo, osobní č, osobné č, ev č zam",
  "job-title":
    "pozic*, funkc*, profese, povolání*, titul?, zařazení?, hodnost, pracovní zařazení, prac zařazení, pracovné zaradenie",
  employer: "firma, zaměstnavatel, organizac*, společnost, spoločnosť",
  supervisor: "nadří*, vedoucí, veduci, manažer, šéf, ředitel?, mistr?, nadř",
  "contract-type":
    "druh smlouvy, uvazek, typ úvazku, pracovní poměr, pracovný pomer, druh pracovního poměru, výše úvazku, smlouva, typ pracovního poměru, dohoda, forma zaměstnání, druh úvazku, druh pp, druh prac poměru, prac poměr, úväzok, druh pracovného pomeru",
  salary:
    "plat, mzda, příjem, měsíční plat, hodinová sazba, odměna, hrubý plat, plat tarif, důchod, platová třída, dôchodok, hruba mzda, platová trieda, platový tarif, tarifní plat, tarifný plat, mzdy",
  education: "vzdělání*, škola, obor, třída?, trieda?, ročník, tř?, vzděl, nejvyšší dosažené vzdělání",
  performance: "znamk*, hodnocení, hodnotenie, prospěch, body?, absence, docházka, průměr známek",
  health:
    "diagnoza, nemoc, choroba, alergie, krevní skupina, krvná skupina, pojišťovna, zdravotná poisťovňa, onemocnění, zdravotní stav, postižení, invalidita, léky, lieky, očkování, léčba, lékař, anamnéza, těhotenství, ztp, nemocenská, hospitalizace, váha kg, krev sk, dg, ťzp, zdrav stav, zdravotné postihnutie, zdravotné znevýhodnenie, zdravotní znevýhodnění, změněná prac schopnost, zps",
  "ethnicity-nationality":
    "národnost, státní příslušnost, občanství, občianstvo, štátna príslušnosť, mateřský jazyk, země původu, materinský jazyk, národ přísl, státní přísl, štátna prísl, stát obč, stát přísl, št prísl",
  religion: "náboženstv*, vyznání, vierovyznanie, vierovyzn, náb výchova",
  "marital-status": "rodinny stav, rod stav",
  family:
    "děti, počet dětí, manžel*, příbuzenský vztah, kontakt v nouzi, jméno otce, jméno matky, vyživované osoby, zák zástupce, zák zástupca, blízka osoba, počet osob v domácnosti",
  username:
    "uzivatelske jmeno, pouzivatelske meno, uživatel, přihlašovací jméno, prihlasovacie meno, přezdívka, prezývka",
  credential: "heslo",
  department: "oddělení*, středisko, útvar, odbor?, úsek",
  "date-of-event": "datum, nastup, rok?, výstup, platnost do, členem od, datum nastupu",
  "free-text": "poznamk*, popis, komentář",
  name: "nazev, nazov",
  number: "cislo, identifikator, č, pořadí",
  staff: "zamestnan*, pracovník, pracovnici, učitel*, lektor, trenér, lékaři, dobrovolní*, personál, řidič",
  people:
    "zakaznik*, zakaznici, klient*, pacient*, student, studenti, člen, členov*, žák, žáci, žiak, žiaci, účastní*, uchazeč*, clena, vlastnik, majitel, vlastník",
  relative: "rodic*, otec, matka, zákonný zástupce, zákonní zástupci, zákonný zástupca, partner?",
  organisation:
    "dodávateľ*, prodejna, predajna, obchod, pobočka, škola název, nemocnice, hotel, restaurace, výrobce, klub, lékárna, odběratel firma, vydán kým",
  thing:
    "produkt, vyrobek, vyrobok, cena, mnozstv*, kategorie, zboží, tovar, soubor, název souboru, druh, kniha, film, píseň, tým, družstvo, zápas, vozidlo, spz, objednávka, faktura, částka, suma, dph, projekt, úkol, služba",
  animal: "plemeno, zvířata?, zvieratá?",
  measure: "prumerny, pocet, průměr, procento, celkem, podíl, spolu, součet",
  filler: "a, v, na, od, do, o, k, s, z, pro, při, nebo, alebo, pracovní, soukromý, kontaktní, služební, aktuální",
  "tax-id": "dič, daňové identifikační číslo",
  "person-reference":
    "zákaznické číslo, startovní číslo, registrační číslo?, číslo člena, číslo pojistky, číslo průkazky, spis zn, č karty, č poistenca, č pojištěnce, č žáka",
  "sexual-orientation": "sexuální orientace",
  "photo-url": "podpis?, fotografie",
  "card-number": "číslo karty, kreditní karta, platební karta",
  geo: "zeměpisná šířka, zeměpisná délka, souřadnice, zemepisná šírka, zemepisná dĺžka, súradnice",
  "ip-address": "ip adresa",
  membership: "členství, členstvo",
  subject:
    "fyzika, chemie, chémia, biologie, dějepis, dejepis, zeměpis, zemepis, český jazyk, slovenský jazyk, anglický jazyk, angličtina, přírodopis, tělesná výchova, informatika",
  aspect: "druh, stav, poř č, pořadové číslo, por č, poradové číslo, pořadí, poradie",
};
