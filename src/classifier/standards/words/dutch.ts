import type { HeaderWords } from "../header-words";

export const DUTCH: HeaderWords = {
  "full-name":
    "volledige naam, voor en achternaam, naam en voornaam, voornaam en naam, contactpersoon, naam voornaam, voornaam achternaam",
  "first-name": "voornaam, voornamen, roepnaam, voorletters, initialen, voorl",
  "last-name":
    "achternaam, familienaam, geslachtsnaam, geboortenaam, meisjesnaam, tussenvoegsel, tussenvoegsels, voorvoegsel, voorvoegsels",
  email: "emailadres, mailadres, mail werk, email adres",
  phone: "telefoon*, mobiel, gsm, tel, vast nummer",
  "birth-date": "geboortedatum, geboren, geboortejaar, verjaardag, geb datum, gebdatum, geboorte datum",
  age: "leeftijd, leeftijdscategorie?",
  gender: "geslacht, aanhef, aanspreking, m v, gesl, geslachtsaanduiding",
  "national-id": "bsn, burgerservicenummer, sofinummer, rijksregister*, identiteitskaart, rrn, rijbewijs",
  passport: "paspoort*",
  "bank-account": "bankrekening*, rek nr",
  address: "adres, straat*, huisn*, woonadres, toevoeging, straat nr, bus, straatnaam",
  "postal-code": "postcode",
  location:
    "woonplaats, plaats, stad, gemeente?, land, standplaats, geboorteplaats, werkplek, vestiging?, locatie?, werklocatie, provincie, land van herkomst verblijf, werkplaats?, dienstplaats, wijk?, wpl",
  "employee-id": "personeelsn*, medewerkernummer, stamnummer, personeels nr, pers nr, stamnr, salarisnummer",
  "person-reference":
    "studentn*, leerlingn*, klantn*, lidnummer, lidnr, lidmaatschapsnummer, dossiernummer, dossier nr, polisnummer, polisnr, zaaknummer, zaaknr, relatienummer, relatienr, bondsnummer, llnr, relatiecode, patientnr, debiteurnummer",
  "job-title": "functie*, beroep, rol?, titel?, rang?",
  employer: "bedrijf*, werkgever, organisatie, firma, instelling?, onderneming",
  supervisor:
    "leidinggevende, manager, chef, teamleider, verantwoordelijke, hoofd?, afdelingshoofd, diensthoofd, begeleider?",
  "contract-type":
    "soort contract, contract, dienstverband, contractsoort, contractvorm, soort dienstverband, arbeidsrelatie, statuut, fulltime parttime, vast tijdelijk, deeltijdfactor, parttime percentage, parttime, soort arbeidscontract, aanstelling*",
  salary:
    "salaris, loon, inkomen, bruto*, maandsalaris, uurloon, jaarsalaris, netto*, schaal, periodiek, trede, loonschaal, vakantiegeld, loonheffing*, lonen",
  education: "opleiding*, diploma, studie, studierichting, klas?, leerjaar, school?, vooropleiding, universiteit",
  performance:
    "cijfer*, beoordeling, resultaat?, punten?, eindcijfer, score?, rapportcijfer, gemiddelde cijfer, verzuim, gemiddelde?, eindbeoordeling",
  health:
    "diagnose, ziekte*, allergie*, handicap, bloedgroep, medicijnen, medicatie, aandoening, beperking, zorgverzeker*, huisarts, vaccinatie, behandeling, indicatie, dieet, dieetwensen, zorgzwaarte, reden afwezigheid, reden verzuim, zorgprofiel, hulpmiddelen, zorgindicatie, verzekeraar, icpc, verlofsoort, verzuim*, ziekmelding, medische bijzonderheden, medische gegevens, dyscalculie, rolstoel, voedselallergie, klachten, ziekten",
  "ethnicity-nationality":
    "nationaliteit, geboorteland, herkomst, moedertaal, etniciteit, afkomst, staatsburgerschap, thuistaal, verblijfsstatus, verblijfstitel, vluchtelingenstatus",
  religion: "geloof*, religie, godsdienst, levensbeschouwing, doopdatum, belijdenis",
  "marital-status": "burgerlijke staat, burgerlijke stand, huwelijkse staat",
  "sexual-orientation": "seksuele geaardheid",
  family:
    "kinderen, aantal kinderen, noodcontact, kind, gezinss*, noodnummer, relatie tot, contactpersoon bij nood, contactpersoon noodgeval, contactpersoon noodgevallen, mantelzorger, gezinssamenstelling, verzorger*, gezagdrager, noodcontactpersoon, gezinsgrootte",
  username: "gebruikersnaam, inlog*, loginnaam",
  credential: "wachtwoord, toegangscode, pincode",
  "photo-url": "foto, pasfoto, handtekening?",
  department: "afdeling, dienst?, team?, sector?, divisie",
  "date-of-event": "datum, in dienst, uit dienst, startdatum, einddatum, ingangsdatum",
  "free-text": "opmerking*, toelichting, omschrijving",
  name: "naam, namen, benaming?, omschrijving naam",
  number: "nummer, nr, code, kenmerk?",
  staff: "medewerker, medewerkers, werknemer*, personeel, docent*, personeelsl*, leerkracht*",
  people:
    "speler, spelers, klant, klanten, patient, patienten, student, studenten, leerling, leerlingen, lid, leden, deelnemer*, gebruiker, cliënt*, bewoner, huurder*, patiënt, verzekerde, inwoner*, sollicitant*, donateur*, vrijwilliger*, eigenaar",
  relative: "ouder*, vader, moeder, voogd, verzorger, echtgenoot, partner?",
  organisation: "leverancier*, winkel*, filiaal, school, scholen, ziekenhuis, restaurant, hotel, vereniging",
  thing:
    "product*, artikel*, actie, actiepunt*, prijs, aantal, voorraad, merk, categorie, auteur, titel, bestand*, soort, soortnaam, boek, film, ploeg, elftal, schip, zaal, straatnaam, artiest, regisseur, uitgever, plant, wijn, server, station, halte",
  animal: "diersoort, ras?, dieren?, huisdier?, honden?",
  measure: "aantal medewerkers, gemiddelde, percentage, aandeel, aantal, totaal, som",
  filler: "de, het, een, van, der, en, of, in, op, voor, bij, prive, zakelijk, met, aan",
  "tax-id": "fiscaal nummer, belastingnummer",
  "card-number": "kaartnummer, creditcard*",
  geo: "breedtegraad, lengtegraad, coördinaten",
  "ip-address": "ip adres",
  membership: "lidmaatschap",
  subject:
    "wiskunde, nederlands, engels, duits, frans, natuurkunde, scheikunde, biologie, geschiedenis, aardrijkskunde, economie, rekenen, gym",
  aspect: "soort, volgnummer, volgnr",
};
