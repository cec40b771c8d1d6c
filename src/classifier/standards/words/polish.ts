import type { HeaderWords } from "../header-words";

export const POLISH: HeaderWords = {
  "full-name":
    "imie i nazwisko, nazwisko i imie, imie nazwisko, nazwisko imie, pelne imie i nazwisko, osoba kontaktowa, imiona i nazwisko",
  "first-name": "imie, imiona, drugie imie, pierwsze imie",
  "last-name": "nazwisko, nazwisko rodowe, nazwisko panienskie",
  email: "adres email, adres e mail, poczta elektroniczna, mejl",
  phone:
    "telefon, numer telefonu, nr telefonu, komorka, tel komorkowy, telefon komorkowy, telefon domowy, tel domowy, telefon kontaktowy, nr tel, tel kom",
  "birth-date": "data urodzenia, urodzony, data ur, rok urodzenia, urodziny, data urodz",
  age: "wiek",
  gender: "plec",
  "national-id": "pesel, dowod osobisty, numer dowodu, nr dowodu, seria i numer dowodu, dowod, nr pesel",
  passport: "paszport, numer paszportu, nr paszportu",
  "tax-id": "nip",
  "bank-account": "numer konta, nr konta, konto bankowe, rachunek bankowy, numer rachunku, nr rachunku",
  address:
    "adres, ulica, adres zamieszkania, nr domu, numer domu, nr mieszkania, adres zameldowania, adres korespondencyjny, numer mieszkania, nr lokalu",
  "postal-code": "kod pocztowy, kod?",
  location:
    "miasto, miejscowosc, kraj, wojewodztwo, miejsce urodzenia, miejsce pracy, powiat, gmina, miejsce zamieszkania, stan?, oddzial?",
  "employee-id": "numer pracownika, nr pracownika, numer ewidencyjny, nr ewidencyjny, numer kadrowy, id pracownika",
  "person-reference":
    "numer albumu, nr albumu, numer klienta, nr klienta, numer pacjenta, numer sprawy, sygnatura, numer indeksu, nr indeksu, numer legitymacji, numer polisy",
  "job-title": "stanowisko, zawod, funkcja, stanowisko pracy, tytul?",
  employer: "firma, pracodawca, organizacja, nazwa firmy, instytucja?, zaklad pracy, przedsiebiorstwo",
  supervisor: "przelozony, kierownik, szef, bezposredni przelozony, opiekun",
  "contract-type":
    "rodzaj umowy, typ umowy, umowa, forma zatrudnienia, rodzaj zatrudnienia, wymiar etatu, etat, forma umowy",
  salary:
    "wynagrodzenie, pensja, placa, zarobki, dochod, wynagrodzenie brutto, stawka, premia, placa zasadnicza, dochody",
  education: "wyksztalcenie, studia, uczelnia, kierunek studiow, szkola?, klasa?, kierunek?",
  performance: "ocena, oceny, srednia ocen, wynik?, punkty?, frekwencja, nieobecnosci, ocena koncowa",
  health:
    "diagnoza, choroba, choroby, niepelnosprawnosc, alergie, grupa krwi, zdrowie, stan zdrowia, rozpoznanie, leki, szczepienie, zwolnienie lekarskie, orzeczenie, lekarz",
  "ethnicity-nationality": "narodowosc, obywatelstwo, kraj urodzenia, pochodzenie",
  religion: "religia, wyznanie",
  "marital-status": "stan cywilny",
  family:
    "dzieci, liczba dzieci, malzonek, ma dzieci, kontakt w naglych wypadkach, pokrewienstwo, stopien pokrewienstwa",
  username: "nazwa uzytkownika, uzytkownik",
  credential: "haslo",
  "photo-url": "zdjecie",
  department: "dzial, wydzial, zespol?, jednostka organizacyjna, departament",
  "date-of-event":
    "data, data zatrudnienia, data rozpoczecia, data zakonczenia, data zwolnienia, rok?, miesiac?, dzien?, godzina?, data rejestracji, staz pracy, staz",
  "free-text": "uwagi, komentarz, opis, notatki",
  name: "nazwa, nazwy",
  number: "numer, nr, identyfikator, lp",
  staff:
    "pracownik, pracownika, pracownicy, pracownikow, nauczyciel, nauczyciele, zatrudniony, zatrudnieni, personel, kierowca, lekarze, wolontariusz, wolontariusze, kadra, pielegniarka, wykladowca",
  people:
    "klient, klienta, klienci, klientow, pacjent, pacjenta, pacjenci, student, studenta, studenci, uczen, ucznia, uczniowie, czlonek, czlonka, czlonkowie, uczestnik, uczestnika, uczestnicy, uzytkownik, uzytkownicy, osoba, osoby, ludzie, kandydat, kandydaci, beneficjent, gosc, goscie, najemca, abonent, odbiorca, ubezpieczony, kontakty, mieszkaniec, mieszkancy, wnioskodawca, pasazer, czytelnik, czytelnicy",
  relative: "rodzic, rodzice, matka, ojciec, opiekun prawny, malzonek, zona, maz",
  organisation:
    "dostawca, dostawcy, sklep, oddzial, szkola, szpital, hotel, bank, wydawnictwo, producent, przewoznik, hurtownia",
  thing:
    "produkt, produkty, produktu, towar, cena, ilosc, stan magazynowy, marka, model, kategoria, autor, tytul, plik, sprzedaz, zamowienie, zamowienia, faktura, kwota, projekt, przedmiot, pojazd, powierzchnia, suma, koszt, wartosc, jednostka, rabat",
  measure: "srednia, srednie, procent, udzial, liczba, suma, mediana",
  filler:
    "i, w, z, do, od, na, o, oraz, lub, dla, sluzbowy, sluzbowe, prywatny, domowy, glowny, inny, aktualny, aktualne",
};
