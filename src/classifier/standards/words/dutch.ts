import type { HeaderWords } from "../header-words";

export const DUTCH: HeaderWords = {
  "full-name":
    "volledige naam, voor en achternaam, naam en voornaam, voornaam en naam, contactpersoon, weergavenaam, naam en achternaam",
  "first-name": "voornaam, voornamen, roepnaam, voorletters, initialen, tussenvoegsel?, voorvoegsel?",
  "last-name": "achternaam, familienaam, geslachtsnaam, geboortenaam, meisjesnaam",
  email: "e mailadres, emailadres, mailadres",
  phone:
    "telefoon, telefoonnummer, mobiel, mobiele nummer, gsm, tel nummer, vast nummer, mobiel nummer, gsm nummer, telefoonnr",
  "birth-date": "geboortedatum, geb datum, geboren, geboren op, geboortejaar, verjaardag",
  age: "leeftijd",
  gender: "geslacht, aanhef, aanspreking",
  "national-id":
    "bsn, burgerservicenummer, sofinummer, rijksregisternummer, rijksregister, identiteitskaart, identiteitskaartnummer, insz, rijbewijs, id kaart",
  passport: "paspoort, paspoortnummer",
  "bank-account": "rekeningnummer, bankrekening, bankrekeningnummer, rekening",
  address: "adres, straat, huisnummer, straatnaam, woonadres, straat en nummer, huisnr, toevoeging?, bus?",
  "postal-code": "postcode",
  location:
    "woonplaats, plaats, stad, gemeente?, land, standplaats, geboorteplaats, werkplek, vestiging, locatie, provincie, kantoor?, werklocatie, regio?",
  "employee-id": "personeelsnummer, medewerkernummer, stamnummer, personeelsnr, werknemersnummer",
  "person-reference":
    "studentnummer, leerlingnummer, klantnummer, lidnummer, patientnummer, dossiernummer, lidmaatschapsnummer, zaaknummer, polisnummer, relatienummer, klantnr",
  "job-title": "functie, beroep, functietitel, functienaam, rol?, functieomschrijving",
  employer: "bedrijf, bedrijfsnaam, werkgever, organisatie, firma, instelling?, onderneming",
  supervisor:
    "leidinggevende, manager, chef, teamleider, verantwoordelijke, direct leidinggevende, begeleider?, mentor?",
  "contract-type":
    "soort contract, contracttype, type contract, contract, dienstverband, contractvorm, soort dienstverband, aanstelling, contractsoort, arbeidsovereenkomst",
  salary:
    "salaris, loon, inkomen, brutoloon, bruto salaris, nettoloon, uurloon, maandsalaris, jaarsalaris, salarisschaal, schaal?, bonus, wedde",
  education: "opleiding, diploma, opleidingsniveau, studie, studierichting, school?, klas?, leerjaar",
  performance: "cijfer, beoordeling, resultaat?, punten?, score, verzuim, afwezigheid",
  health:
    "diagnose, ziekte, allergie, allergieen, handicap, beperking, bloedgroep, gezondheid, medicatie, huisarts, zorgverzekeraar, ziekteverzuim, vaccinatie, klachten?",
  "ethnicity-nationality": "nationaliteit, geboorteland, herkomst, afkomst, etniciteit, moedertaal",
  religion: "geloof, religie, godsdienst, kerk?",
  "marital-status": "burgerlijke staat, burgerlijke stand",
  "sexual-orientation": "seksuele geaardheid",
  family: "kinderen, aantal kinderen, noodcontact, contactpersoon bij nood, gezinssituatie, relatie?",
  username: "gebruikersnaam, inlognaam",
  credential: "wachtwoord",
  "photo-url": "foto, pasfoto",
  department: "afdeling, dienst?, team?, kostenplaats",
  "date-of-event":
    "datum, datum in dienst, datum uit dienst, in dienst, uit dienst, startdatum, einddatum, ingangsdatum, jaar?, maand?, dag?, tijd?, datum indiensttreding",
  "free-text": "opmerking, opmerkingen, toelichting, omschrijving, notities",
  name: "naam, namen",
  number: "nummer",
  staff:
    "medewerker, medewerkers, werknemer, werknemers, personeel, docent, docenten, leraar, leraren, vrijwilliger, vrijwilligers, stagiair, personeelslid, arts",
  people:
    "klant, klanten, patient, patienten, student, studenten, leerling, leerlingen, lid, leden, deelnemer, deelnemers, gebruiker, gebruikers, client, clienten, persoon, personen, kandidaat, kandidaten, sollicitant, gast, gasten, huurder, contacten, ontvanger, bewoner, bewoners, verzekerde, donateur, donateurs, aanmeldingen, koper, inwoner",
  relative: "ouder, ouders, vader, moeder, verzorger, echtgenoot, echtgenote, noodcontact",
  organisation: "leverancier, leveranciers, winkel, filiaal, school, ziekenhuis, hotel, bank, uitgever, bedrijven",
  thing:
    "product, producten, artikel, prijs, aantal, voorraad, merk, categorie, auteur, titel, bestand, bestelling, factuur, bedrag, omzet, verkoop, vak, voertuig, oppervlakte, totaal, kosten, project, eenheid",
  measure: "gemiddelde, percentage, aandeel, aantal, som",
  filler: "de, het, een, van, der, en, of, in, op, voor, bij, prive, zakelijk, werk, huidige, uw, mijn, eigen, vaste",
};
