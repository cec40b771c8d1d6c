import type { HeaderWords } from "../header-words";

/** Norwegian, Danish, Swedish and Finnish. */
export const NORDIC: HeaderWords = {
  "full-name":
    "fullt navn, fulde navn, fullstandigt namn, for og etternavn, kontaktperson, fornavn og etternavn, for och efternamn, koko nimi, sukunimi ja etunimi",
  "first-name": "fornavn, fornamn, tilltalsnamn, etunimi, mellomnavn, mellemnavn",
  "last-name": "etternavn, efternavn, efternamn, sukunimi",
  email: "e post, epost, e postadresse, e postadress, mailadresse, sahkoposti, sahkopostiosoite",
  phone: "telefon, telefonnummer, mobil, mobilnummer, mobiltelefon, tlf, puhelin, puhelinnumero, matkapuhelin, tlf nr",
  "birth-date": "fodselsdato, fodselsdag, fodt, fodelsedatum, fodd, syntymaaika, syntymapaiva, fodselsar",
  age: "alder, ika",
  gender: "kjonn, kon, sukupuoli",
  "national-id": "fodselsnummer, personnummer, cpr, cpr nummer, cpr nr, henkilotunnus, hetu, personnr",
  passport: "passnummer, pasnummer, passi",
  "bank-account": "kontonummer, bankkonto, tilinumero",
  address: "adresse, adress, gateadresse, gatuadress, osoite, katuosoite, gate, vei",
  "postal-code": "postnummer, postnr, postinumero",
  location:
    "by, sted, poststed, postort, stad, ort, land, kommune, kommun, kunta, maa, kaupunki, fylke, arbeidssted, arbejdssted, toimipaikka, paikkakunta, fodested",
  "employee-id": "ansattnummer, ansattnr, medarbejdernummer, anstallningsnummer",
  "person-reference": "studentnummer, kundenummer, medlemsnummer, kundnummer, medlemsnr",
  "job-title": "stilling, stillingstittel, yrke, befattning, titel, tittel, tehtavanimike, ammatti",
  employer: "arbeidsgiver, arbejdsgiver, arbetsgivare, bedrift, foretag, virksomhed, firma, yritys, tyonantaja",
  supervisor: "leder, naermeste leder, chef, narmaste chef, sjef, esimies, esihenkilo",
  "contract-type":
    "ansettelsestype, ansettelsesform, anstallningsform, ansaettelsesform, kontrakttype, stillingsbrok, tyosuhde, tyosuhteen tyyppi",
  salary: "lonn, lon, arslonn, manadslon, inntekt, inkomst, palkka",
  education: "utdanning, uddannelse, utbildning, koulutus, klasse?, skole?",
  performance: "karakter, betyg, poeng, arvosana, fravaer",
  health:
    "diagnose, diagnos, sykdom, sygdom, sjukdom, allergi, allergier, blodtype, sykefravaer, funktionsnedsattning, allergiat",
  "ethnicity-nationality": "nasjonalitet, nationalitet, statsborgerskap, medborgarskap, kansalaisuus",
  religion: "trossamfunn, uskonto",
  "marital-status": "sivilstand, civilstand, siviilisaaty",
  family: "barn, antall barn, parorende, anhorig",
  username: "brukernavn, brugernavn, anvandarnamn, kayttajatunnus",
  credential: "passord, adgangskode, losenord, salasana",
  department: "avdeling, afdeling, avdelning, osasto",
  "date-of-event": "dato, datum, startdato, ansettelsesdato, ansatt dato, ansiennitet, paivamaara, vuosi",
  "free-text": "merknad, kommentar, bemaerkning, anmarkning, huomautus",
  name: "navn, namn, nimi",
  number: "nummer, nr, numero",
  staff:
    "ansatt, ansatte, medarbeider, medarbejder, medarbetare, anstalld, anstallda, laerer, larare, tyontekija, henkilosto, lege",
  people:
    "kunde, kunder, kund, pasient, pasienter, patient, patienter, elev, elever, studenter, medlem, medlemmer, medlemmar, deltaker, deltakere, deltager, deltagare, bruker, brukere, bruger, personer, asiakas, potilas, opiskelija, jasen, oppilas, henkilo, sokande",
  relative: "foresatt, foresatte, foralder, foraldrar, mor, far, huoltaja",
  organisation: "leverandor, leverantor, butikk, butik, skole, skola, sykehus",
  thing: "produkt, vare, pris, antall, antal, lager, kategori, forfatter, ordre, faktura, belop, tuote, hinta, maara",
  measure: "gjennomsnitt, prosent, snitt, andel",
  filler: "og, och, ja, i, av, pa, for",
};
