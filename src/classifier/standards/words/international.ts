import type { HeaderWords } from "../header-words";

/** Stems that many languages share: `telefon*` stands for telefono, telefonnummer, telefoon and every other ending. */
export const INTERNATIONAL: HeaderWords = {
  email: "email, mailadr*, e mail",
  phone: "telefon*, telephon*, mobil*, mobiel*, telefax*, whatsapp*, celular*, cellular*, telnr, sms",
  "birth-date": "geburt*, nasciment*, narozen*, narodeni*, urodzen*, fodsel*, fodels*, gbdat",
  gender: "gender*, sex, sexe, sexo, sexes, gesch, anred",
  passport: "passport*, passeport*, pasaport*, passaport*, paszport*, paspor*, reisepass*",
  "bank-account": "iban*, bic, swift*",
  address: "adres*, address*, anschrift*, direccion*, enderec*, indirizz*, strass*, stras",
  "postal-code": "postcod*, postleit*, postnum*, codigo postal, code postal, zip*, pstlz",
  location: "localit*, localid*, municip*, provinc*, gbort",
  "employee-id": "matricul*, matricol*, personalnum*, personeelsnum*",
  "job-title": "profes*, positio*, pozici*, posicion*, posizion*, funkcj*, funkti*, functi*, fonctio*, funcao*, plans?",
  employer: "organis*, organiz*, compan*, employer*, empres*, azienda*, societ*, firm*, unternehm*, bedrijf*",
  supervisor: "supervis*, superior*, manager*, vorgesetzt*, responsab*, superviz*",
  "contract-type":
    "contract*, contrat*, kontrakt*, vertrag*, umow*, smlouv*, zmluv*, ugovor*, appointment*, employmen*, persg, persk, bsgrd",
  salary: "salar*, sueldo*, gehalt*, stipend*, remunera*, retribuz*, wynagrodz*, lohn*, trfgr, trfst, ansal",
  education: "educa*, diplom*, universi*, qualifi*, studie*, studium*, ausbildung*, wykszt*, formac*, formaz*",
  performance: "evalua*, valutaz*, avaliac*, perform*, bewertung*",
  health:
    "diagn*, allerg*, alerg*, medica*, vaccin*, vakcin*, impf*, handicap*, invalid*, disab*, discapac*, symptom*, sintom*, krankh*, krank*, health*, sante, covid*, dyslexi*, dislexi*, autis*, adhd, tdah, cd count",
  "ethnicity-nationality":
    "national*, nacional*, nazional*, narodn*, obcan*, obywatel*, staatsang*, staatsbur*, ethni*, etni*, citizen*, cittadin*, ciudadan*, cidadan*, natio, coo",
  religion: "religi*, confessi*, confesi*, konfess*, konfe",
  "photo-url": "foto*, photo*, facebook*, linkedin*, twitter*, instagram*, avatar*",
  username: "username*, login*",
  credential: "passwor*, passwd*, passwort*",
  department: "depart*, division*, abteilung*, divis*, kostl, orgeh",
  "date-of-event": "datum*, date*",
  "free-text":
    "comment*, koment*, komment*, coment*, observa*, osservaz*, descri*, remark*, beschreib*, notiz*, bemerk*",
  staff:
    "employe*, emplead*, emprega*, mitarbeit*, zamestnan*, pracovn*, pracown*, staff*, colabora*, collabora*, funciona*, dipendent*, teacher*, medewerk*, werknem*, volunt*, benevol*, docent*, trabajador*, trabalhad*, lavorat*",
  people:
    "client*, klient*, clien*, customer*, patient*, pacient*, pazient*, student*, studie*, etudian*, estudian*, partici*, partecip*, candidat*, kandidat*, benefici*, passeng*, passag*, pasaj*, pasazer*, member*, miembro*, membr*, mitglied*, kunde*, schuler*, teilnehm*, person*, utilis*, usuari*, abonn*, abonent*, contact*, kontakt*, alumn*, pupil*, applicant*, user*, guest*",
  relative: "parent*, guardian*, spous*",
  organisation:
    "supplier*, vendor*, fourniss*, proveed*, fornece*, fornit*, lieferant*, leveranc*, hotel*, restaura*, hospital*, school*, magasin*, hersteller*",
  thing:
    "produ*, produk*, prezz*, price*, preci*, preis*, categor*, kategor*, autor*, author*, factur*, fattur*, faktur*, fatur*, rechnung*, model*, modell*, artic*, artik*, projec*, projek*, proje*, order*, invoic*, stock*, stoc*, quanti*, quantid*, cantid*, cantit*, vehic*, veic*, veh*, popula*, total*, titul*, invent*, marca*, marque*, transac*, file*, fichier*, datei*",
  measure: "averag*, mean, percent*, porcent*, percentu*, pourcent*, prozent*, procent*, durchschn*, promedi*",
  aspect: "type, typ, tipo, status, statut",
  subject:
    "matemat*, mathemat*, fizik*, biolog*, geograf*, algebr*, geometr*, informatic*, informatik*, informatyk*, informatiqu*, trigonomet*",
  "full-name": "ename",
  "last-name": "nachn",
  "first-name": "vorna",
  "marital-status": "famst",
  family: "anzkd",
};
