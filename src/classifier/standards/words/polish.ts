import type { HeaderWords } from "../header-words";

export const POLISH: HeaderWords = {
  "full-name":
    "imie i nazwisko, nazwisko i imie, imie nazwisko, nazwisko imie, nazwisko i imiona, imiona i nazwisko, pelne imie i nazwisko",
  "first-name": "imię, imiona, drugie imie, pierwsze imie",
  "last-name": "nazwisko, nazwiska, nazw, nazwisko rodowe, nazwisko panienskie",
  email: "poczta elektroniczna, mejl, e poczta",
  phone: "telefon, komorka, tel, kom, nr kontaktowy, faks, tel komorkowy, telefon komorkowy",
  "birth-date": "urodz*, data urodz, data ur, d ur, rok ur",
  age: "wiek, lat",
  gender: "płeć",
  "national-id":
    "pesel, dowod osobisty, numer dowodu, nr dowodu, dokument tożsamości, nr legitymacji, prawo jazdy, numer prawa jazdy, karta pobytu, nr prawa jazdy, dowód?, nr dow, seria i numer dowodu, seria i nr dowodu",
  passport: "paszport, wiza, nr paszp, dok podróży",
  "tax-id": "nip, numer nip, nr nip, urząd skarbowy",
  "bank-account":
    "numer konta, nr konta, rachunek bankowy, nr rachunku, numer rachunku, nr rachunku bankowego, konto bankowe",
  address:
    "adres, ulica, nr domu, numer domu, ul, nr mieszkania, nr lokalu, mieszkanie?, zameldowanie, adres zamieszkania",
  "postal-code": "kod pocztowy, kod?, kod poczt",
  location:
    "miasto, miejscowość, kraj, województwo, miejsce urodzenia, miejsce pracy, powiat, stan?, gmina, państwo, siedziba?, miejsce zamieszkania, lokalizacja?, miejsce wykonywania pracy, poczta?, dzielnica, miejsce ur, woj, miejsce?, m ce urodzenia, mce ur, miejsc zam",
  "employee-id":
    "numer ewidencyjny, nr ewidencyjny, numer kadrowy, nr kadrowy, nr służbowy, numer służbowy, nr ewid, nr akt, nr ew",
  "person-reference":
    "numer albumu, nr albumu, nr indeksu, numer indeksu, numer legitymacji, nr sprawy, numer sprawy, nr członkowski, numer członkowski, nr startowy, numer licencji, nr karty, nr polisy, sygnatura, nr kartoteki, nr umowy, nr historii choroby, sygnatura akt, nr hist chor, nr księgi, nr legitymacji",
  "job-title":
    "stanowisko, zawód, funkcja, tytul?, nazwa stanowiska, stopień służbowy, stopień?, specjalizacja?, rola?, stanowisko pracy, stan służb, stanowiska",
  employer:
    "firma, pracodawca, organizacja, instytucja?, zaklad pracy, jednostka?, przedsiębiorstwo, miejsce zatrudnienia",
  supervisor:
    "przełożon*, kierownik, szef, opiekun, menedżer, lider?, dyrektor?, koordynator?, bezposredni przelozony, podległość służbowa",
  "contract-type":
    "umowa, forma zatrudnienia, rodzaj zatrudnienia, wymiar etatu, etat, typ zatrudnienia, stosunek pracy, podstawa zatrudnienia, rodzaj stosunku pracy, tryb pracy, rodzaj zatr, wymiar czasu pracy, um o pracę",
  salary:
    "wynagrodzenie, pensja, placa, zarobki, dochód, płaca zasadnicza, brutto, netto, stawka godzinowa, uposażenie, premia, do wypłaty, wynagr*, zaszeregowania, kwota do wypłaty, kwota netto, kwota brutto, dodatek stażowy, grupa zaszeregowania, pensje, płace, stawka",
  education:
    "klasa?, wykształcenie, studia, uczelnia, szkoła, kierunek, stopień naukowy, tytuł naukowy, rok studiów, semestr?, kl?, kierunek studiow, oddział klasowy, zawód wyuczony",
  performance:
    "ocena, oceny, srednia ocen, wynik?, średnia, wyniki, punkty?, frekwencja, nieobecności, zachowanie, średnia ocen",
  health:
    "diagnoza, chorob*, niepełnosprawność, alergi*, grupa krwi, stopień niepełnosprawności, rozpoznanie, leki, leczenie, szczepieni*, objawy, zwolnienie lekarskie, waga kg, orzeczenie, dieta, przeciwwskazania, badania lekarskie, opinia ppp, ubezpieczenie?, gr krwi, rozpozn, niepełnospr*, orzeczenie o niepełnosprawności, niezdolność do pracy, stopień niepełn, uczulenia, schorzenia",
  "ethnicity-nationality":
    "narodowość, obywatelstwo, kraj urodzenia, pochodzenie, kraj pochodzenia, język ojczysty, obyw, status uchodźcy",
  religion: "religia, wyznanie, wyzn",
  "marital-status": "stan cywilny, st cywilny, stan cyw",
  family:
    "dzieci, współmałżonek, stopień pokrewieństwa, pokrewieństwo, osoba do powiadomienia, kontakt alarmowy, liczba osób w gospodarstwie, imię ojca, imię matki, imiona rodziców, nazwisko rodowe matki, os upoważniona, osoba upoważniona, liczba dzieci, liczba os w rodzinie, stopień pokr",
  username: "nazwa uzytkownika, uzytkownik, login, identyfikator użytkownika",
  credential: "hasło, kod dostępu",
  "photo-url": "zdjecie, fotografia, podpis?",
  department: "dział, wydzial, zespół, komórka organizacyjna, jednostka organizacyjna",
  "date-of-event":
    "data, rok?, zatrudniony od, zatrudniony do, umowa do, data zatrudnienia, data rozpoczecia, data zakonczenia, data zwolnienia",
  "free-text": "uwagi, komentarz, opis, notatki",
  name: "nazwa, nazwy",
  number: "numer, nr, identyfikator, id",
  staff: "pracowni*, nauczyciel*, zatrudniony, kadra, kadry, personel",
  people:
    "gracz, gracze, zawodni*, klien*, pacjen*, student, studenta, studenci, uczen, uczni*, kursant, beneficjent*, uczestni*, najemc*, członek, członkowie, ubezpieczon*, mieszkan*, lokator*, darczyńc*, właściciel, członka, podopieczny, cudzoziemiec, cudzoziemca, podopieczna, wychowanek, świadczeniobiorca",
  relative: "rodzic*, matka, ojciec, opiekun prawny, małżonek, matki, ojca, opiekuna",
  organisation:
    "dostawc*, sklep*, oddzial, szkoły, szpital, hotel, restauracja, placówka, apteka, wydany przez, organ wydający",
  thing:
    "produkt*, towar, cena, ilosc, stan magazynowy, marka, model, kategoria, autor, nazwa towaru, plik, nazwa pliku, książka, film, piosenka, utwór, drużyna, mecz, statek, sala, nazwa ulicy, artysta, reżyser, wydawnictwo, roślina, wino, serwer, stacja, przystanek",
  animal: "gatunek, zwierzęta?, koty?",
  measure: "liczba osób, liczba pracowników, srednia, srednie, procent, udzial, suma, razem",
  filler: "i, w, z, do, od, na, o, oraz, lub, dla, sluzbow*, prywatny, ze, przy",
  "card-number": "numer karty, karta kredytowa",
  "sexual-orientation": "orientacja seksualna",
  geo: "szerokość geograficzna, długość geograficzna, współrzędne",
  "ip-address": "adres ip",
  membership: "członkostwo",
  subject:
    "matematyka, fizyka, chemia, biologia, historia, geografia, polski, angielski, wychowanie fizyczne, informatyka, przyroda",
  aspect: "rodzaj, stan, lp, l p",
};
