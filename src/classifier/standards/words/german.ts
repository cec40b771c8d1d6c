import type { HeaderWords } from "../header-words";

export const GERMAN: HeaderWords = {
  "full-name":
    "vollständiger name, vor und nachname, vor und zuname, nachname vorname, vorname nachname, name vorname, vor und familienname, ansprechpartner*, kontoinhaber, kontoinhaberin, name des kontoinhabers, karteninhaber, versicherungsnehmer, rechnungsname, lieferempfänger, empfänger?, name des kindes, teilnehmername, vorname und nachname, vor nachname, antragsteller, antragstellerin, inhaber?, name des beschäftigten, zahlungsempfänger?",
  "first-name": "vorname, vornamen, rufname, vorn, zweiter vorname",
  "last-name": "nachname, familienname, zuname, geburtsname, madchenname, famname, ehename",
  email: "mailadresse, emailadr*, elektronische adresse",
  phone: "telefon*, handy*, tel, mobil*, rufnummer, festnetz, durchwahl",
  "birth-date": "geburtsdatum, geburtstag, geb datum, geb, geboren, gebdat*, geburtsjahr, jahrgang",
  age: "alter, lebensalter, altersgruppe?, wie alt",
  gender: "geschlecht, anrede, m w",
  "national-id":
    "sozialversicherungsn*, sv nummer, rentenversicherungsnummer, personalausweis*, ausweisn*, sv nr, svnr, rv nummer, ahv, krankenversichertennummer, versichertennummer, versicherungsnummer, kvnr, sozialversicherungsnr, ausweis nr, rvnr, führerscheinnummer, führerschein nr, kv nummer, kv nr, iv nummer",
  passport: "reisepass*, passnummer, pass nr",
  "tax-id":
    "steuer id, idnr, steuer nr, steuernummer, steuernr, steuerid, steueridentifikationsnummer, steuer identifikationsnummer, steuerliche identifikationsnummer, steuernr, identifikationsnummer?",
  "bank-account":
    "konto*, bankverbindung, blz, bankleitzahl, mandatsreferenz, sepa mandat, kontoverbindung, mandatsref",
  "card-number": "kartennummer, kreditkarte*, karten nr",
  address: "adresse, anschrift, straße, hausn*, strasse nr, wohna*, privatadresse, postanschrift, str",
  "postal-code": "plz, postleitzahl",
  location:
    "ort, wohnort, stadt, land, dienstort, arbeitsort, einsatz*, geburtsort, wohnsitz, standort?, dienststelle?, arbeitsstätte, bundesland, kanton, gemeinde, landkreis, büro?, dienstsitz, bezirk?, wohnsitzland, einsatzort, länderschlüssel, geburtsland, ortsteil, stadtteil",
  "employee-id":
    "personalnummer, persn*, mitarbeiternum*, mitarbeiternr*, personalnr, pers nr, stammnummer, ma nr, ma nummer, dienstnummer, ausweisnummer mitarbeiter, ma id, pnr",
  "person-reference":
    "matrikeln*, matrikel nr, aktenzeichen, falln*, mitgliedsn*, kdnr, patientennummer, fall nr, schülernummer, startnummer, pat nr, patnr, versichertennr, teilnehmernummer, bewerbernummer, vorgangsnummer, geschäftszeichen, fallnummer, lizenznummer?, vertragsnummer, vertragsnr, debitorennummer, debitorennr, schadennummer, schadennr, mandantennummer, policennummer, leistungsnummer, kontaktnummer, mitgl nr, pat id, antragsnummer, aufnahmenummer, azr nr",
  "job-title":
    "position, funktion, rolle?, beruf*, stelle*, tätigkeit, dienstbezeichnung, amtsbezeichnung, dienstgrad, tätigkeitsbezeichnung, dienststellung?",
  employer:
    "firma, unternehmen, arbeitgeber, organisation, betrieb, firmenname, einrichtung?, behörde, institution?, körperschaft, gesellschaft?",
  supervisor:
    "vorgesetzte*, führungskraft, teamleit*, abteilungsleit*, fachvorgesetzter, chef, fuehrungskraft, gruppenleiter, leitung?, disziplinarvorgesetzter, vorges, bereichsleiter, bereichsleitung",
  "contract-type":
    "vertrag*, beschaftigungs*, arbeitsverhaltnis, art der beschäftigung, anstellung*, befristung, beschaeftigungsart, dienstverhältnis, arbeitszeitmodell, befristet, arbeitszeit, beschäftigungsumfang, arbeitszeitanteil, stellenumfang, vertragsart, arbeitsverhältnis, mitarbeiterkreis, teilzeitgrad, stellenanteil, vz tz, personengruppenschlüssel, teilzeit, vollzeit, arbeitsvertrag, voll teilzeit",
  salary:
    "gehalt, lohn, einkommen, jahresgehalt, monatsgehalt, grundgehalt, brutto*, nettogehalt, stundenlohn, vergütung, entgelt*, besoldung*, steuerklasse, fixgehalt, bruttobezug, bezüge, zielgehalt, nettolohn, bruttolohn, lohngruppe, entgeltgruppe, besoldungsgruppe, gehaltsgruppe, prämie, stufe?, gehaltsstufe, erfahrungsstufe, tarifgruppe, vergütungsgruppe, sonderzahlung, auszahlungsbetrag, sozialhilfe, rente, monatsbrutto, jahresbrutto, grundvergütung, auszahlung?, zulage*, urlaubsgeld, weihnachtsgeld, gesamtbrutto, steuerbrutto, sv brutto, lst, solz, stkl, vergütungsstufe, abzüge, pfändung*, unterhalt?",
  education:
    "ausbildung, abschluss, schulabschluss, studium, studiengang, bildungsabschluss, schulbildung, studienfach, studienrichtung, hochschule, klasse?, schule?, qualifikation, akademischer grad, klassenstufe, jahrgangsstufe, berufsabschluss",
  performance:
    "note?, noten, punkte?, bewertung, punktzahl, gesamtnote, leistung?, beurteilung, zensur, fehlzeiten, fehltage, ergebnis?, klausurnote, zeugnisnote, fehlstunden, abschlussnote, leistungspunkte, bestanden, prüfungsergebnis, notenpunkte, beurteilungsnote, versäumnisse, durchschnittsnote, leistungsbeurteilung, notendurchschnitt, prüfungsnote, endnote",
  health:
    "diagnose, krankheit*, behinderung, schwerbehinderung, gdb, attest, arzt, blutgruppe, allergien, medikamente, impfstatus, impfung, vorerkrankungen, krankenkasse, krankmeldung, gesundheitszustand, hausarzt, befund, therapie, pflege*, verpflegung, essenswunsch, ernährung, förderbedarf, versicherung, unverträglichkeiten, krankenversicherung, behandelnder arzt, diagnoseschlüssel, krankheitstage, pflegegrad, attestpflicht, schwangerschaft, grad der behinderung, befunde, beeinträchtigung, medikation, masern*, au tage, medizinische besonderheiten, besonderheiten medizinisch, krankenstand, fehlgrund, abwesenheitsgrund, behinderungsgrad, therapeut, au, au liegt vor, au bescheinigung, schwerbehind*, abwesenheitsart, abwesenheitstyp, fehlzeitart, abwesenheit, gesundheit*, kinderarzt, einschränkungen, verletzung*, blutdruck, untersuchung*, medikament, arbeitsunfähig*, rehabilitation, diät, hauptdiagnose",
  "ethnicity-nationality":
    "nationalität, staats*, herkunft*, muttersprache, geburtsland, migrationshintergrund, aufenthaltsstatus, aufenthaltstitel, herkunftsland, asylstatus, aufenthaltserlaubnis, erstsprache, flüchtlingsstatus, volkszugehörigkeit",
  religion:
    "religion*, konfession, bekenntnis, glaube, kirchensteuer*, kirchensteuermerkmal, kist, konf, tauf*, rel zugeh, gemeindemitglied",
  "marital-status": "familienstand, zivilstand, personenstand, fam stand, verheiratet",
  "sexual-orientation": "sexuelle orientierung",
  family:
    "kinder*, anzahl kinder, ehepartner, kind, notfall*, angehörige, verwandtschaft*, kinderfreibetrag, kinderfreibeträge, abholberechtigt*, abholberechtigte personen, notfallnummer, personen im haushalt, haushaltsgröße, personenzahl, kifrb, erziehungsberechtigt*, personen bg, haushaltsmitglieder, geschwister*, sorgerecht, bezugsperson, vormund",
  username: "benutzer*, anmeldename, kürzel, kurzzeichen, benutzerkennung, nutzername",
  credential: "passwort, kennwort, geheimzahl, zugangsdaten, initialpasswort",
  "photo-url": "foto, bild?, webseite?, lichtbild",
  department: "abteilung, bereich?, kostenstelle, referat, fachbereich, team?",
  "date-of-event": "datum, eintritt*, austritt*, beginn, vertragsende, vertragsbeginn",
  "free-text": "bemerkung*, kommentar, anmerkung*",
  membership: "verein, stammverein, mitgliedschaft",
  name: "namen*, bezeichnung?, name",
  number: "nummer, nr, kennziffer, schlussel, lfd, kennung?, ifd, code, pos nr",
  staff:
    "mitarbeiter, mitarbeiterin*, mitarbeitende, angestellte, beschaftigte*, personal, arbeitnehmer*, bediensteter, kollege*, lehrer, lehrkraft, geändert von, angelegt von, bearbeitet von",
  people:
    "spieler, spielerin, spielerinnen, kunde, kunden, kundin*, patient, patienten, patientin, student, studenten, studierende, schüler, schulerin*, mitglied, studentin, schueler, mitglieder, mieter, bewerber*, versicherter, versicherte, mandant, mandanten, mandantin, bewohner*, klient*, kursteilnehmer, proband*, haushaltsvorstand, halter, tierhalter, besitzer, eigentümer, ausgegeben an, ausgeliehen an",
  relative:
    "eltern, mutter, vater, erziehungsberechtigte*, ehefrau, ehemann, partner?, sorgeberechtigte, erz ber, erz berechtigte, erziehungsber",
  organisation:
    "schulname, name der schule, schulbezeichnung, lieferant*, filiale, geschaft, händler, niederlassung, klinik, krankenhaus, verein name, gasthaus, hersteller, kreditor, apotheke, praxis?, restaurant",
  thing:
    "produkt*, artikel*, vk, ek, uvp, vk netto, vk brutto, ek netto, netto preis, brutto preis, nettopreis*, bruttopreis*, mwst, preis, menge, bestand, lager, marke, modell, kategorie, autor, warengruppe, datei*, verein heim, mannschaft, spiel*, buch, buchtitel, film, lied, fahrzeug, schiff, raum, raumname, straßenname, künstler, verlag, regie, hauptdarsteller, tier, pflanze, art name, ort name, verfasser, gericht, speise, wein, server, rechnername",
  animal: "tierart, rasse, tiere?, tierheim?, hund?, hunde?, katzen?, pferd?, pferde?",
  measure: "köpfe, kopfzahl, anzahl ma, durchschnitt, mittelwert, prozent, anteil, summe, gesamt, anzahl",
  filler: "der, die, das, des, und, oder, am, im, in, von, vom, zu, zum, auf, an, für, bei, mit, aus, ggf",
  geo: "breitengrad, längengrad, koordinaten",
  "ip-address": "ip adresse",
  subject:
    "mathe, mathematik, deutsch, englisch, französisch, latein, physik, chemie, biologie, geschichte, erdkunde, geographie, geografie, sport, musik, kunst, informatik, sachkunde, religionslehre",
  aspect:
    "art, zustand, typen, einwilligung, lfd nr, lfd nummer, laufende nummer, lfdnr, einverständnis, fotoerlaubnis, anschriftart, intervall, gehaltsintervall",
};
