import type { HeaderWords } from "../header-words";

export const ITALIAN: HeaderWords = {
  "full-name": "nome e cognome, cognome e nome, nominativ*, cognome nome, nome cognome, intestatario",
  "first-name": "secondo nome, nome di battesimo, primo nome, soprannome",
  "last-name": "cognome, cognomi, cognome da nubile",
  email: "pec, posta, posta elettronica, indirizzo mail",
  phone: "telefon*, cellulare, cell, recapito, tel, fisso, numero di telefono",
  "birth-date": "nascita, compleanno, nato, nata, data e luogo di nascita, luogo e data di nascita",
  age: "età, anni?, fascia d età?, quanti anni",
  gender: "sesso, genere, m f",
  "national-id":
    "codice fiscale, cod fiscale, cf, carta d identità, c f, cod fisc, numero documento, n documento, documento?, tessera sanitaria, patente?, numero patente, doc identità, carta identità",
  passport: "passaporto, documento identita",
  "tax-id": "partita iva, p iva",
  "bank-account": "coordinate bancarie, conto, conto corrente",
  "card-number": "numero carta, carta di credito, numero carta di credito",
  address: "indirizzo, via, residenza, domicilio, numero civico, via e numero, n civico, civico",
  "postal-code": "cap, codice postale, c a p",
  location:
    "città, comune, provincia, paese, luogo di nascita, sede, località, città di residenza, comune di residenza, comune di nascita, luogo nascita, luogo di lavoro, prov, nazione, sede di lavoro, regione?, nato a",
  "employee-id": "matricola, badge, matr",
  "person-reference":
    "numero pratica, pratica?, tessera, n pratica, cartella clinica, n cartella, matricola studente, n iscrizione, numero di iscrizione, codice utente, nosologico, n polizza, numero polizza, protocollo?, numero protocollo, tessera sanitaria, numero di pratica",
  "job-title":
    "mansione, qualifica, ruolo, professione, posizione, incarico, inquadramento, titolo lavorativo, grado?, profilo?",
  employer: "azienda, società, datore di lavoro, organizzazione, ente, ragione sociale, datore lavoro, ditta",
  supervisor:
    "responsabile, superiore diretto, superiore, capo, dirigente, capo reparto, caporeparto, coordinatore?, riporta a, capo area, capo ufficio, referente?",
  "contract-type":
    "contratto, rapporto di lavoro, tipo rapporto, tipo di rapporto, part time full time, ccnl, regime orario, tipo assunzione, tipo di impiego, tempo determinato indeterminato, orario?, orario di lavoro, tempo determinato, tempo indeterminato, part time, tempo pieno",
  salary:
    "stipendio, retribuzione, reddito, salario, ral, lordo, netto, paga, compenso, isee, indennità, livello?, inquadramento, retribuzione annua, imponibile",
  education:
    "titolo di studio, istruzione, laurea, diploma, scuola?, titolo studio, scolarità, classe?, formazione, facoltà, cl sez, sezione?",
  performance:
    "voto, voti, valutazione, punteggio, media voti, assenze, presenze, esito?, giudizio, rendimento, media?",
  health:
    "diagnosi, malatti*, disabilità, allergi*, gruppo sanguigno, patologi*, intolleranze, farmaci, terapia, vaccin*, invalidità, percentuale invalidità, legge 104, categoria protetta, patologie, medico curante, medico di base, certificato medico, intolleranze alimentari, dieta, assenze malattia, prestazione sanitaria, esenzione, quesito diagnostico, tipo assenza, causale assenza, dsa, bes, prestazione, medico prescrittore, medico richiedente, infortunio, motivo assenza, tipologia assenza, diagnosi di ingresso, farmaco",
  "ethnicity-nationality":
    "nazionalità, cittadinanza, paese di nascita, etnia, paese di origine, paese d origine, lingua madre, paese di provenienza, permesso di soggiorno",
  religion: "religione, confessione, irc",
  "marital-status": "stato civile, stato coniugale",
  "sexual-orientation": "orientamento sessuale",
  family:
    "figli, contatto di emergenza, parentela, contatto emergenza, carichi familiari, familiari a carico, nucleo familiare, delegato al ritiro, delegati al ritiro, persona da contattare, nucleo fam, genitore*, componenti nucleo, a carico",
  username: "utente?, utenza",
  credential: "parola d ordine, chiave di accesso, parola d accesso, parola chiave",
  "photo-url": "foto, sito web?, fotografia",
  department: "reparto, ufficio?, dipartimento, settore, area?",
  "date-of-event":
    "data, scadenza contratto, anzianità, anno, mese, data assunzione, data di assunzione, data inizio, data fine, data iscrizione",
  "free-text": "osservazioni, commenti, annotazioni, note?",
  name: "nome, nomi, denominazione?",
  number: "numero, codice, identificativo, num, n, nr",
  staff: "dipendent*, impiegat*, lavorator*, collaboratore, operai*, addetto",
  people:
    "giocator*, giocatrice, client*, pazient*, studente*, studenti, alunn*, socio, soci, membr*, utente, iscritto, assistito, assistita, inquilin*, assicurat*, ospite, ospiti, donatore*, utenti, capofamiglia, proprietario",
  relative: "padre, madre, coniuge, genitor*, tutore, moglie",
  organisation: "fornitor*, negozi*, filiale, scuola, istituto, ospedale, clinica, ristorante, albergo",
  thing:
    "prodott*, articolo, prezzo, quantita, magazzino, marca, modello, categoria, autore, titolo, file, nome scientifico, libro, film, canzone, brano, squadra, partita, veicolo, nave, sala, nome della via, artista, regista, editore, pianta, vino, server, stazione, fermata",
  animal: "specie, razza, animale?, animali?, cani?",
  measure: "numero dipendenti, organico, percentuale, numero di, somma, tasso, totale, media",
  filler: "di, del, della, dei, delle, da, dal, il, la, lo, le, i, gli, a, con",
  geo: "latitudine, longitudine, coordinate",
  "ip-address": "indirizzo ip",
  membership: "iscrizione, sindacato",
  subject:
    "matematica, italiano, inglese, francese, fisica, chimica, biologia, scienze, storia, geografia, latino, greco, filosofia, educazione fisica, musica, arte, tecnologia",
  aspect: "stato, tipologia, consenso, n progr, progressivo, n ordine progressivo",
};
