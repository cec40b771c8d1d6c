import type { HeaderWords } from "../header-words";

/** Bosnian, Croatian, Serbian in Latin letters, Slovene. */
export const SOUTH_SLAVIC: HeaderWords = {
  "full-name":
    "ime i prezime, prezime i ime, puno ime, ime in priimek, ime prezime, prezime ime, kontakt osoba, ime priimek, priimek in ime, име и презиме",
  "first-name": "ime, ime roditelja, име",
  "last-name": "prezime, priimek, презиме",
  email:
    "mejl, email adresa, e mail adresa, elektronski naslov, е пошта, имејл, e naslov, e posta, имејл адреса, elektronska posta",
  phone: "telefon, mobitel, mobilni, broj mobitela, tel, mob, телефон, gsm, kontakt broj",
  "birth-date":
    "datum rođenja, datum rodjenja, rođen*, rojstni datum, godina rođenja, датум рођења, datum rojstva, leto rojstva, дат рођ, rođ, god rođenja, datum rođ",
  age: "starost, dob, godine?, старост, godine starosti",
  gender: "spol, pol, пол",
  "national-id":
    "jmbg, oib, emšo, broj osobne iskaznice, osobna iskaznica, lična karta, broj lične karte, br lične karte, mbo, mbg, матични број, јмбг, лична карта, matični broj građana, vozačka dozvola, broj osiguranika, osebna izkaznica, лбо, lbo, br lk, broj osobne, br oi, br osobne, број личне карте",
  passport: "pasoš, putovnica, broj pasoša, broj putovnice, пасош",
  address:
    "adresa, ulica, naslov?, prebivališ*, kućni broj, boravište, stalni naslov, ulica i broj, улица, адреса, hišna številka, adresa stan*, пребивалиште, ул и бр",
  "postal-code": "poštanski broj, pošt broj, ptt, поштански број, pošta?, post br, poštanski br",
  location:
    "grad, mjesto, mesto, država, opština, županija, općina, kraj, občina, држава, град, општина, место, naselje, regija, poslovnica?, lokacija?",
  "employee-id":
    "maticni broj, šifra radnika, šifra zaposlenika, matična številka delavca, kadrovski broj, šifra djelatnika, šifra zaposlenog, mat br, matični br, мат бр запосл, матични број запосленог",
  "job-title":
    "radno mjesto, radno mesto, zanimanje, pozicija, naziv radnog mjesta, funkcija, titula?, delovno mesto, poklic, радно место, занимање, позиција, čin, zvanje, radno mj, radnog mjesta, радног места, radnog mesta, назив радног места",
  employer:
    "firma, poslodavac, kompanija, tvrtka, preduzeće, poduzeće, ustanova?, organizacija, podjetje, delodajalec, послодавац, фирма",
  supervisor:
    "nadre*, rukovodi*, voditelj, šef, menadžer, vodja, надређени, руководилац, direktor?, mentor?, upravnik, шеф, pretpostavljeni",
  "contract-type":
    "vrsta ugovora, vrsta zaposlenja, ugovor, vrsta radnog odnosa, radni odnos, oblik zaposlenja, vrsta pogodbe, pogodba, vrsta zaposlitve, врста уговора, тип уговора, уговор, врста радног односа, radno vrijeme, tip zaposlenja, delovno razmerje, oblika zaposlitve, радног односа, radnog odnosa, status zaposlenja, вид радног односа",
  salary:
    "plata, plaća, zarada, dohodak, neto plaća, bruto plaća, primanja, satnica, плата, зарада, osnovna plača, bruto, neto, dodatak, mirovina, penzija, prihod, dohodek, koeficijent plaće",
  education:
    "obrazovanje, škola?, fakultet, stručna sprema, školska sprema, stupanj obrazovanja, stepen obrazovanja, razred?, smjer, smer, izobrazba, stopnja izobrazbe, образовање, стручна спрема, studij, univerzitet, sveučilište, стручне спреме, stepen stručne spreme, степен стручне спреме",
  performance:
    "ocjena, ocena, prosjek, prosjek ocjena, prosek, bodovi, prosječna ocjena, izostanci, uspjeh, uspeh, оцена, просек, rezultat?, učinak, točke?, ocene",
  health:
    "dijagnoza, bolest*, alergij*, krvna grupa, krvna skupina, lijekovi, lekovi, terapija, invalid*, bolezen, cijepljenje, vakcinacija, zdravstveno stanje, simptomi, zdravila, дијагноза, болест, крвна група, liječnik, doktor, lekar, trudnoća, bolovanje, cepivo, инвалидитет, mkb",
  "ethnicity-nationality":
    "državljanstvo, nacionalnost, narodnost, држављанство, националност, materinski jezik, maternji jezik, materni jezik, zemlja porijekla, državlj, materinji jezik, државлј, материњи језик",
  religion:
    "vjera, vera, vjeroispovijest, veroi*, религија, вероисповест, religija, веронаука, vjeronauk, veronauka, vjeronauka",
  "marital-status": "bračno stanje, bračni status, zakonski stan, брачно стање, брачни статус",
  family:
    "djeca, broj djece, deca, otroci, broj dece, število otrok, деца, број деце, ime majke, srodstvo, kontakt u hitnim slučajevima, supružnik, članovi domaćinstva, članovi obitelji, br članova domaćinstva, broj članova kućanstva, br djece, br dece, бр деце, старатељ, очево име, majčino ime, srodnik, бр чланова домаћ, број чланова домаћинства, мајчино име",
  username: "korisničko ime, uporabniško ime, корисничко име, korisnik?, nadimak",
  credential: "lozinka, sifra?, geslo, лозинка, zaporka",
  department: "odjel, odeljenje, odsjek, sektor, služba?, oddelek, одељење, сектор",
  "date-of-event": "datum, godina, mjesec, датум, staž, mesec, datum isteka ugovora, leto",
  "free-text": "napomena, opis, komentar, напомена, opomb*",
  name: "naziv, назив, naziv i",
  number: "broj, br, številka, број, р бр, št",
  staff: "zaposlen*, radnik*, radnici, djelatni*, delav*, nastavni*, profesor*, učitelj*",
  people:
    "kupac, kupci, klijent*, pacijent*, student, studenti, kupca, član, članovi, člana, studenta, učeni*, polazni*, učesnik, sudioni*, korisnici, korisnik usluge, kandidat*, пацијент, korisnik, корисник, члан, osiguranik, štićenik, осигураник, штићеник",
  organisation:
    "dobav*, prodav*, skola, trgovina, škola naziv, bolnica, hotel, restoran, apoteka, ljekarna, poslovnica, klub, škole, banka naziv, proizvođač",
  thing:
    "proizvod, proizvodi, cijena, cena, količina, kategorija, autor, naziv proizvoda, artik*, roba, datoteka, naziv datoteke, vrsta, knjiga, film, pjesma, pesma, tim, utakmica, vozilo, registracija, narudžba, faktura, račun br, iznos, pdv, projek*, zadatak, usluga, stanica, linija",
  measure:
    "prosjecna, procenat, prosjek, postotak, ukupno, suma, broj stanovnika, prosečno, odstotek, broj učenika, br učenika, број ученика, broj škola, br škola",
  filler:
    "i, u, na, od, za, iz, sa, ili, in, ter, и, у, на, од, за, trenutno, privatni, poslovni, službeni, kontakt, km, eur, kn, rsd",
  "tax-id": "pib, porezni broj, davčna številka, пиб, pdv broj",
  "bank-account":
    "broj računa, žiro račun, tekući račun, broj tekućeg računa, račun?, številka računa, bančni račun, број рачуна, текући рачун",
  "card-number": "broj kartice, kreditna kartica",
  "person-reference":
    "broj indeksa, br indeksa, indeks?, broj dosijea, članski broj, broj kartona, broj članske iskaznice, šifra kupca, šifra pacijenta, vpisna številka, број индекса, članska številka, jmbag, broj polise, startni broj, šifra stranke, бр картона, br kartona, broj iskaznice, br dosijea, br iskaznice, broj spisa, matični broj učenika, број досијеа, број картона",
  "sexual-orientation": "spolna orijentacija, seksualna orijentacija",
  "photo-url": "fotografija, slika?, potpis?, фотографија",
  relative:
    "roditelj*, majka, otac, staratelj, skrbnik, suprug*, starš*, mati, oče, оца, отац, мајке, мајка, oca, majke, родитеља, родитељ",
  geo: "geografska širina, geografska dužina, koordinate, географска ширина, географска дужина",
  "ip-address": "ip adresa",
  membership: "članstvo",
  subject:
    "matematika, fizika, kemija, hemija, biologija, povijest, istorija, geografija, zemljopis, hrvatski, srpski, engleski, slovenščina, angleščina, zgodovina, informatika",
  aspect: "vrsta, stanje, tip, rb, redni broj",
};
