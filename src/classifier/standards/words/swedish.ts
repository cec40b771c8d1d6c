import type { HeaderWords } from "../header-words";

/** Source: forms and office software, from knowledge; not yet read by a native speaker. */
export const SWEDISH: HeaderWords = {
  "full-name":
    "fullständigt namn, för och efternamn, hela namnet, efternamn och förnamn, förnamn efternamn, namn och efternamn",
  "first-name": "förnamn, tilltalsnamn, mellannamn",
  "last-name": "efternamn, flicknamn",
  email: "epost, e postadress, mejl, mejladress, mailadress",
  phone: "telefon*, mobil*, tfn",
  "birth-date": "födelseda*, född, födelseår, föd dat",
  age: "ålder",
  gender: "kön, könsidentitet",
  "national-id": "personnummer, personnr, samordningsnummer, pnr, samordningsnr, lma nr",
  passport: "passn*",
  "bank-account": "konton*, bankkonto, clearingnummer",
  "card-number": "kortnummer",
  address: "adress, gatuadress, gata, bostadsadress, postadress, hemadress",
  "postal-code": "postn*",
  location:
    "ort, postort, stad, kommun, land, län, arbetsplats, födelseort, bostadsort, tjänsteställe, placeringsort, arbetsort, stationeringsort",
  "employee-id": "anställningsn*, anst nr, anställningsnr",
  "person-reference":
    "kundn*, medlemsn*, elevnummer, ärendenummer, diarienummer, journalnummer, studentnummer, journalnr, ärendenr",
  "job-title": "befattning, yrke, tjänst, titel?, yrkestitel, tjänstetitel",
  employer: "arbetsgivare, företag, organisation, bolag",
  supervisor: "chef, ledare, överordnad, arbetsledare, gruppchef, närmaste chef",
  "contract-type":
    "anställningsform, anställningstyp, avtalstyp, kontraktstyp, tjänstgöringsform, anställning, sysselsattningsgrad, tjanstgoringsgrad, anst form, syss grad",
  salary: "lön, månadslön, årslön, timlön, inkomst, grundlön, bruttolön, löner",
  education: "utbildning*, examen, skola?, klass?, årskurs, högskola, skolår",
  performance: "betyg, frånvaro, poäng?, omdöme, närvaro",
  health:
    "diagnos*, sjukdom, funktionsnedsättning, allergi*, blodgrupp, medicin*, behandling, sjukfrånvaro, hälsa, specialkost, matallergi, läkemedel, rehab*, överkänslighet",
  "ethnicity-nationality": "nationalitet, medborgarskap, födelseland, etnicitet, modersmål",
  religion: "trossamfund, religion, tro?, dopt",
  "marital-status": "civilstå*",
  "sexual-orientation": "sexuell läggning, sexuell orientering",
  family: "barn, nödkontakt, släktskap, närstående",
  username: "användarnamn",
  credential: "lösenord",
  "photo-url": "bild?, foto",
  department: "avdelning, enhet?",
  "date-of-event": "datum, startdatum, slutdatum, anställningsdatum, inskrivningsdatum",
  "free-text": "anmärkning*, kommentar, anteckningar",
  name: "namn",
  number: "nummer, nr",
  staff: "anställd*, medarbetare, personal, lärare, volontär",
  people:
    "kund, kunder, patient, patienter, elev, elever, student, studenter, medlem, medlemmar, deltagare, brukare, användare, klient, ägare",
  relative: "vårdnadshavare, föräld*, make maka, maka, mor, far, anhörig, mamma, mammas, pappa, pappas, målsman",
  organisation: "leverantör*, butik, förening, skolnamn, vårdcentral",
  thing:
    "produkt*, vara, varor, artikel, pris, antal, lager, kategori, märke, modell, författare, filnamn, order, faktura, belopp, lag",
  animal: "djurart, hundras, djur?, hundar?",
  measure: "genomsnitt, procent, andel, totalt, medelvärde",
  filler: "och, eller, i, av, på, till, för, privat, arbete",
  "tax-id": "skattenummer, skattereg nr, vat nummer",
  geo: "latitud, longitud, breddgrad, koordinater",
  "ip-address": "ip adress",
  membership: "medlemskap",
  subject: "matematik, svenska, engelska, fysik, kemi, biologi, historia, geografi, samhällskunskap, idrott",
  aspect: "slag, tillstånd, löpnr, löpnummer",
};
