import type { HeaderWords } from "../header-words";

export const GERMAN: HeaderWords = {
  "full-name":
    "vollstandiger name, vor und nachname, vor und zuname, nachname vorname, vorname nachname, name vorname, vorname name, ansprechpartner, ansprechperson, kontaktperson, voller name, anzeigename, vorname und name",
  "first-name": "vorname, vornamen, rufname, zweiter vorname",
  "last-name": "nachname, familienname, zuname, geburtsname, madchenname",
  email: "mailadresse, emailadresse, e mail adresse, e mail, elektronische adresse",
  phone:
    "telefon, telefonnummer, telefonnr, tel nr, handy, handynummer, mobil, mobiltelefon, mobilnummer, festnetz, telefax, rufnummer, durchwahl, mobilfunk",
  "birth-date": "geburtsdatum, geburtstag, geb datum, geb, geboren, geboren am, geburtsjahr, gebdat, geb am, geb dat",
  age: "alter, lebensalter",
  gender: "geschlecht, anrede",
  "national-id":
    "sozialversicherungsnummer, sv nummer, sv nr, rentenversicherungsnummer, personalausweis, personalausweisnummer, ausweisnummer, ahv nummer, ahv nr, ahv, krankenversicherungsnummer, svnr, fuhrerschein",
  passport: "reisepass, passnummer, reisepassnummer, pass nr",
  "tax-id": "steuernummer, steuer id, steueridentifikationsnummer, steuer identifikationsnummer, idnr",
  "bank-account": "kontonummer, konto nr, bankverbindung, konto, blz, bankleitzahl, kontoinhaber",
  "card-number": "kartennummer, kreditkarte, kreditkartennummer",
  address:
    "adresse, anschrift, strasse, hausnummer, strasse hausnummer, strasse und hausnummer, strasse nr, wohnadresse, privatadresse, postanschrift, postfach, adresszusatz",
  "postal-code": "plz, postleitzahl",
  location:
    "ort, wohnort, stadt, land, dienstort, arbeitsort, einsatzort, geburtsort, standort, bundesland, staat?, kanton, gemeinde?, niederlassung?, plz ort, dienststelle, dienstsitz, landkreis",
  "employee-id":
    "personalnummer, personal nr, pers nr, persnr, mitarbeiternummer, mitarbeiter id, stammnummer, personalnr",
  "person-reference":
    "matrikelnummer, matrikel nr, aktenzeichen, fallnummer, patientennummer, mitgliedsnummer, mitgliedsnr, kundennummer, kundennr, kunden nr, versichertennummer, schadennummer, ausweis nr?",
  "job-title":
    "position, funktion, beruf, stellenbezeichnung, stelle, tatigkeit, titel?, berufsbezeichnung, dienstgrad, amtsbezeichnung, aufgabe?, jobtitel",
  employer: "firma, unternehmen, arbeitgeber, organisation, betrieb, institution?, firmenname, gesellschaft",
  supervisor:
    "vorgesetzter, vorgesetzte, vorgesetzte r, fuhrungskraft, teamleiter, abteilungsleiter, chef, leiter?, disziplinarische fuhrungskraft, betreuer",
  "contract-type":
    "vertragsart, vertragstyp, vertrag, beschaftigungsart, arbeitsverhaltnis, art des vertrags, befristung, anstellungsart, beschaftigungsverhaltnis, anstellungsverhaltnis, vertragsform, mitarbeiterart",
  salary:
    "gehalt, lohn, einkommen, jahresgehalt, monatsgehalt, bruttogehalt, nettogehalt, vergutung, entgelt, stundenlohn, bruttolohn, besoldungsgruppe, entgeltgruppe, pramie, bonus, jahreseinkommen, tarifgruppe, eingruppierung, bezuge",
  education:
    "ausbildung, abschluss, schulabschluss, studium, studiengang, hochschule, qualifikation, bildung, schule?, klasse?, semester, universitat",
  performance:
    "note?, noten, punkte?, bewertung, leistung, beurteilung, zensur, gesamtnote, fehltage, fehlzeiten, leistungsbewertung",
  health:
    "diagnose, krankheit, behinderung, schwerbehinderung, gdb, grad der behinderung, allergien, blutgruppe, gesundheit, krankenkasse, medikamente, krankentage, impfung, impfstatus, attest, arztliches attest, krankmeldung, symptome, erkrankung, hausarzt, versicherung?, vorerkrankungen, arzt",
  "ethnicity-nationality":
    "nationalitat, staatsangehorigkeit, staatsburgerschaft, herkunft, herkunftsland, geburtsland, muttersprache, aufenthaltsstatus",
  religion: "religion, konfession, religionszugehorigkeit, glaube, kirchensteuer",
  "marital-status": "familienstand, zivilstand, personenstand",
  "sexual-orientation": "sexuelle orientierung",
  family:
    "kinder, anzahl kinder, ehepartner, kinderzahl, notfallkontakt, angehorige, verwandtschaft, kinderfreibetrag, ehegatte, erziehungsberechtigte",
  username: "benutzername, benutzer, benutzerkennung, login name, kennung?, anmeldename",
  credential: "passwort, kennwort",
  "photo-url": "foto, bild?, webseite?, profilbild",
  department: "abteilung, bereich?, kostenstelle, team?, referat, organisationseinheit, fachbereich, gruppe?",
  "date-of-event":
    "datum, eintrittsdatum, eintritt, austritt, austrittsdatum, beginn, ende, einstellungsdatum, jahr?, monat?, tag?, uhrzeit?, zeit?, startdatum, enddatum, befristet bis, dienstzugehorigkeit, vertragsende, vertragsbeginn",
  "free-text":
    "bemerkung, bemerkungen, kommentar, notiz, notizen, anmerkung, anmerkungen, beschreibung, hinweis, grund",
  membership: "verein, stammverein, mitgliedschaft, mitgliedsart, newsletter",
  name: "namen, bezeichnung?",
  number: "nummer, nr, kennziffer, schlussel, lfd nr, laufende nummer",
  staff:
    "mitarbeiter, mitarbeiterin, mitarbeitende, mitarbeiterinnen, angestellte, beschaftigte, personal, lehrer, lehrerin, lehrkraft, dozent, praktikant, fahrer, arzte, ehrenamtliche, kollege, sachbearbeiter, betreuer, trainer",
  people:
    "kunde, kunden, kundin, patient, patienten, patientin, student, studenten, studierende, schuler, schulerin, schulerinnen, mitglied, mitglieder, mitglieds, teilnehmer, teilnehmerin, teilnehmende, nutzer, benutzer, bewerber, bewerberin, bewerbungen, person, personen, versicherte, klient, klienten, gast, gaste, mieter, kontakt, kontakte, empfanger, anmeldungen, spender, bewohner, eigentumer, kaufer, adressen?, adressliste, abonnenten, antragsteller, passagier, besteller, auftraggeber?, kinder",
  relative:
    "eltern, mutter, vater, erziehungsberechtigter, erziehungsberechtigte, ehepartner, partner?, notfallkontakt, angehorige",
  organisation:
    "lieferant, lieferanten, filiale, geschaft, schule, krankenhaus, hotel, bank, handler, hersteller, verlag, apotheke, branche, praxis, ferienwohnung, objekt, firmen",
  thing:
    "produkt, produkte, artikel, preis, menge, bestand, lager, marke, modell, kategorie, autor, datei, auftrag, bestellung, rechnung, betrag, umsatz, verkauf, projekt, fach, fahrzeug, flache, einwohner, anzahl, summe, kosten, wohnung, zimmer, bauteil, werk, maschine, ticket, priorität, verkaufs, rechn, wohn, produkt id, kampagne, wahrung, einheit, gebaude, raum",
  measure: "durchschnitt, mittelwert, prozent, anteil, anzahl der, quote, summe der, dauer",
  filler:
    "der, die, das, des, und, oder, am, im, in, von, vom, zu, zum, bis, privat, dienstlich, geschaftlich, aktuell, aktuelle, art, weitere, ggf, bitte, angeben, ihre, ihr, d",
};
