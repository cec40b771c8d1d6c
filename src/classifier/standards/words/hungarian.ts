import type { HeaderWords } from "../header-words";

export const HUNGARIAN: HeaderWords = {
  "full-name": "név, kapcsolattarto, vezetéknév és keresztnév",
  "first-name": "keresztnev*, utónév",
  "last-name": "vezeteknev, csaladnev, csaladi nev, leánykori név, születési név",
  email: "emailcim, email cím, e mail cím, elektronikus levélcím",
  phone: "telefon*, mobil*, tel, elérhetőség?",
  "birth-date":
    "születési dátum, szuletesi ido, szuletes, szuletesnap, szül dátum, születési év, született, születési idő, szül, szül idő, szül év",
  age: "életkor, kor",
  gender: "nem?, neme, megszólítás?",
  "national-id":
    "szemelyi szam, szemelyi igazolvany, taj, személyazonosító, szem ig szám, okmány száma, jogosítvány, szig, személyi igazolvány száma, szig szám, szem ig sz, személyi ig sz, személyi ig száma",
  passport: "utlevel*",
  "tax-id": "adoazonosito, adószám, adoazonosito jel, adóaz jel",
  "bank-account": "bankszamla*, számlaszám",
  address: "cím, lakcím, utca, hazszam, lakóhely, levelezési cím, tartózkodási hely, értesítési cím",
  "postal-code": "iranyitoszam, irsz, ir szám",
  location:
    "varos, település, ország, megye, születési hely, munkahely?, munkavégzés helye, telephely?, helység, kerület?, szolgálati hely, szül hely, születés helye",
  "employee-id": "törzsszám, dolgozói kód, dolgozó kód, munkavállalói azonosító, dolg kód",
  "job-title": "beosztas*, munkakor, foglalkozas*, pozíció, rendfokozat, szakma, titulus?, feor, fizetési fokozat?",
  employer: "ceg, cegnev, munkáltató, szervezet, munkahely neve, intézmény?, vállalat",
  supervisor: "vezető, felettes*, főnök, igazgató?, menedzser, kozvetlen felettes",
  "contract-type":
    "szerzodes*, munkaviszony, foglalkoztatas jellege, jogviszony, foglalkoztatás formája, munkaidő, munkaszerződés, foglalkoztatás típusa, munkarend",
  salary:
    "fizetes, bér, jövedelem, alapbér, bruttó, nettó, órabér, illetmény, juttatás, prémium, nyugdíj, munkabér, fizetések",
  education:
    "vegzettseg*, szak, osztaly?, iskola, egyetem, évfolyam, szakképzettség, kar, képzés?, oszt, iskolai vegzettseg",
  performance:
    "jegy, pontszam, értékelés, osztályzat, érdemjegy, átlag, hiányzás, eredmény?, tanulmányi átlag, figyelmeztetés",
  health:
    "diagnózis, betegseg*, allergia*, vércsoport, gyógyszer, gyógyszerek, oltás, fogyatékosság, kezelés, egészségi állapot, háziorvos, táppénz, terhesség, tünetek, megváltozott munkaképesség, sni, btm, bno kód, megváltozott munkaképességű",
  "ethnicity-nationality": "állampolgárság, nemzetiség, anyanyelv, származási ország, állampolg, anyanyelve",
  religion: "vallás, felekezet, hittan",
  "marital-status": "csaladi allapot, családi állapota, családi áll, csal áll",
  family:
    "gyerekek, gyermek*, apja neve, házastárs, rokonsági fok, értesítendő, eltartottak száma, hozzátartozó, gyermekek szama, gondv, hozzátart",
  username: "felhasznalo*, login név, becenév",
  credential: "jelszo",
  department: "részleg, osztaly, szervezeti egység, csoport?, ágazat",
  "date-of-event": "dátum, belepes, kilepes, kezdes, év",
  "free-text": "megjegyzes*, leírás, jegyzet",
  name: "név, neve, megnevezés?, elnevezés?",
  number: "szam, azonosító, sz",
  staff: "dolgozo, dolgozok, alkalmazott*, munkavallalo, dolgozói, tanár*, oktató, orvos",
  people:
    "ügyfél, ugyfelek, vevo, vevok, beteg, betegek, paciens, diak, tag, tagok, tanuló*, hallgató*, résztvevő*, tulajdonos, bérlő, pályázó, adományozó, ellátott, jelentkező",
  thing:
    "termek*, ar, mennyiség, keszlet, marka, kategoria, szerzo, áru, cikkszám, fájl, fájlnév, könyv, film, dal, csapat, mérkőzés, jármű, rendszám, rendelés",
  animal: "faj, fajta, állatok?",
  measure: "atlag, százalék, átlagos, összesen, arány, lakosság",
  filler: "és, a, az, vagy, egyéb, munkahelyi, magán, teljes",
  "card-number": "kártyaszám",
  "person-reference":
    "ügyfélszám, tagsági szám, neptun, oktatási azonosító, diákigazolvány, om azonosító, ügyszám, vevőkód, betegazonosító, tagsorszám, kartonszám, törzslapszám",
  "photo-url": "fénykép, aláírás?",
  relative: "szülő*, anya, apa, gondviselő, törvényes képviselő, anyja, édesanyja, édesapja, apja",
  organisation: "beszállító, bolt, üzlet, kórház, száll*, étterem, gyártó, egyesület, gyógyszertár, áruház",
  geo: "szélességi fok, hosszúsági fok, koordináták",
  "sexual-orientation": "szexuális irányultság, szexuális orientáció, nemi irányultság",
  "ip-address": "ip cím",
  membership: "tagság",
  subject:
    "matematika, fizika, kémia, biológia, történelem, földrajz, magyar, angol, német, informatika, irodalom, testnevelés",
  aspect: "típus, típusa, állapot, fajta, sorszám, ssz",
};
