import type { HeaderWords } from "../header-words";

export const ITALIAN: HeaderWords = {
  "full-name":
    "nome completo, nome e cognome, cognome e nome, nominativo, cognome nome, nome cognome, intestatario, persona di contatto, referente",
  "first-name": "secondo nome, nome di battesimo",
  "last-name": "cognome, cognomi, cognome da nubile",
  email: "posta elettronica, indirizzo email, indirizzo e mail, pec, indirizzo mail",
  phone:
    "telefono, cellulare, numero di telefono, tel cell, cell, recapito, recapito telefonico, telefono fisso, numero telefono, numero cellulare, tel casa",
  "birth-date": "data di nascita, data nascita, nato il, nata il, nato a il, nascita, anno di nascita, compleanno",
  age: "eta",
  gender: "sesso, genere",
  "national-id":
    "codice fiscale, cod fiscale, cf, c f, carta d identita, documento di identita, numero documento, documento, tessera sanitaria",
  passport: "passaporto, numero passaporto, documento identita",
  "tax-id": "partita iva, p iva",
  "bank-account": "conto corrente, coordinate bancarie, numero conto, conto bancario",
  "card-number": "numero carta, carta di credito",
  address: "indirizzo, via, residenza, domicilio, numero civico, civico, indirizzo di residenza, via e numero",
  "postal-code": "cap, codice postale",
  location:
    "citta, comune, provincia, paese, luogo di nascita, sede, sede di lavoro, localita, regione, stato?, residente a, nazione, comune di residenza, prov",
  "employee-id": "matricola, numero matricola, codice dipendente, matricola dipendente",
  "person-reference":
    "numero pratica, pratica?, numero tessera, codice cliente, numero cliente, codice paziente, matricola studente, numero socio",
  "job-title": "mansione, qualifica, ruolo, professione, posizione, incarico, titolo?, titolo lavorativo, occupazione",
  employer: "azienda, societa, datore di lavoro, organizzazione, ente, ditta, ragione sociale, impresa",
  supervisor: "responsabile, superiore, supervisore, capo, capo ufficio, dirigente, tutor?, referente aziendale",
  "contract-type":
    "tipo di contratto, tipo contratto, contratto, tipologia contratto, tipologia contrattuale, rapporto di lavoro, inquadramento",
  salary:
    "stipendio, retribuzione, reddito, salario, ral, compenso, stipendio lordo, stipendio netto, paga, retribuzione annua",
  education: "titolo di studio, istruzione, laurea, diploma, scuola?, corso di studi, facolta, classe?",
  performance: "voto, voti, valutazione, punteggio, giudizio, media voti, assenze, esito?",
  health:
    "diagnosi, malattia, disabilita, allergie, gruppo sanguigno, salute, patologia, terapia, farmaci, vaccinazione, invalidita, intolleranze, medico curante",
  "ethnicity-nationality": "nazionalita, cittadinanza, paese di nascita, etnia",
  religion: "religione",
  "marital-status": "stato civile",
  "sexual-orientation": "orientamento sessuale",
  family: "figli, numero figli, coniuge, contatto di emergenza, parentela, figli a carico, nucleo familiare",
  username: "utente?, nome utente",
  credential: "parola d accesso, parola chiave",
  "photo-url": "foto, sito web?",
  department: "reparto, ufficio?, dipartimento, settore, divisione, area?",
  "date-of-event":
    "data, data assunzione, data di assunzione, data inizio, data fine, data iscrizione, anno?, mese?, giorno?, ora?, anzianita, data cessazione, data di inizio, inizio collaborazione, fine collaborazione",
  "free-text": "osservazioni, commenti, annotazioni, descrizione",
  name: "nome, nomi",
  number: "numero, codice, identificativo, num, cod",
  staff:
    "dipendente, dipendenti, impiegato, impiegati, lavoratore, lavoratori, collaboratore, collaboratori, personale, docente, docenti, insegnante, insegnanti, medico, tirocinante, volontario, volontari",
  people:
    "cliente, clienti, paziente, pazienti, studente, studenti, alunno, alunni, socio, soci, membro, membri, utente, utenti, partecipante, partecipanti, candidato, candidati, persona, persone, iscritto, iscritti, passeggero, passeggeri, ospite, ospiti, contatto, contatti, assistito, assistiti, beneficiario, richiedente, assicurato, inquilino, condomino, condomini, anagrafica, tesserati, prenotanti, invitati",
  relative: "padre, madre, coniuge, genitore, genitori, tutore",
  organisation:
    "fornitore, fornitori, negozio, filiale, scuola, ospedale, albergo, hotel, banca, editore, impianto, gestore, struttura",
  thing:
    "prodotto, prodotti, articolo, prezzo, quantita, magazzino, marca, modello, categoria, autore, titolo, file, vendita, vendite, ordine, fattura, importo, progetto, materia, veicolo, superficie, totale, costo, prenotazione, volo, tipologia, pagamento, sconto, evento",
  measure: "percentuale, numero di, somma, tasso, valore medio",
  filler:
    "di, del, della, dei, delle, da, dal, il, la, lo, le, i, gli, e, o, in, a, al, per, personale, ufficio, casa, principale, aziendale, attuale, dell",
};
