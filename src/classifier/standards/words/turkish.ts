import type { HeaderWords } from "../header-words";

export const TURKISH: HeaderWords = {
  "full-name":
    "ad soyad, adi soyadi, isim soyisim, ad ve soyad, ad soyadı, adı ve soyadı, isim soyad, personel adı, hasta adı, müşteri adı, öğrenci adı, çalışan adı, üye adı, öğrencinin adı soyadı",
  "first-name": "ad, adi, isim?",
  "last-name": "soyad*, soyis*, soy isim",
  email: "eposta, e posta adresi, mail adresi, eposta adresi, mail?",
  phone: "telefon, cep?, gsm, tel, cep no, iletişim?, iletişim no",
  "birth-date": "dogum yili, d tarihi, doğ tarihi, doğum, doğum yılı, doğ tar, dogum tarihi, dogum gunu",
  age: "yaş, yaşı, yaşlar",
  gender: "cinsiyet*",
  "national-id":
    "tc no, kimlik no, tckn, tc?, kimlik numarası, sgk no, ssk no, ehliyet no, sgk sicil no, ykn, kimlik seri no, nüfus cüzdanı no",
  passport: "pasaport, seyahat belgesi",
  "bank-account": "hesap no, hesap numarası, banka hesabi",
  address: "adres, adresi, sokak, mahalle, cadde, ikamet*",
  "postal-code": "posta kodu, pk",
  location:
    "şehir, il, ilçe, ülke, doğum yeri, görev yeri, çalışma yeri, memleket, köy, şube?, bölge?, çalıştığı yer, lokasyon, doğ yeri, görev yaptığı yer, ikamet ili, nüfusa kayıtlı olduğu il",
  "employee-id": "sicil, personel kodu",
  "person-reference": "okul no, dosya no, protokol no, okul numarası, numara, poliçe no, poliçe numarası, vaka no",
  "job-title": "ünvan*, görev, mesle*, pozisyon*, görevi, branş?, meslek adı, kadro derecesi",
  employer: "şirket, firma, kurum, işveren, şirket adı, firma adı, kurum adı, işyeri",
  supervisor: "yonetici*, amir, müdür, sorumlu, amiri, şef, bağlı olduğu kişi, danışman?",
  "contract-type":
    "çalışma şekli, istihdam türü, çalışma türü, istihdam şekli, sözleşme, kadro türü, kadro durumu, çalışma durumu, iş sözleşmesi türü, personel türü, kadro?, statü?, çalışma tipi, çalışma biçimi, çalışma statüsü",
  salary: "maaş, ücret, gelir, maasi, prim, ikramiye, saat ücreti, maaşlar, ücretler",
  education:
    "eğitim, mezuniyet, universite, fakülte, mezun olduğu okul, bölüm?, sınıf?, sınıfı, okul adı öğrenci, lisans, öğrenim durumu, bolum?, şube?, mezuniyeti, eğitim düzeyi, bitirdiği okul, okuduğu okul, tahsil",
  performance:
    "puan, not?, notu, başarı, performans, değerlendirme, devamsızlık, sınav, vize, ortalaması, ortalama?, yazılı, sözlü, puanlar",
  health:
    "hastalık, tanı, teşhis, engel durumu, kan grubu, alerji*, engellilik, engel oranı, ilaç?, tedavi, aşı, sağlık durumu, doktor, muayene, şikayet?, kullandığı ilaç, sağlık raporu, rapor?, sosyal guvence, kullandığı ilaçlar, sürekli hastalık, ilaçlar, özür durumu",
  "ethnicity-nationality": "uyruk, uyruğu, vatandaşlık, milliyet, ana dili, menşei ülke",
  religion: "din, dini, mezhep, inanç",
  "marital-status": "medeni hal, medeni durum, medeni durumu, medeni hali",
  family:
    "çocuk sayısı, es adi, çocuklar, eşinin adı, acil durum, acil durumda aranacak kişi, ana adı, kardeş sayısı, yakınlık, refakatçi, hane sayısı, hane halkı sayısı, aile reisi adı, bakmakla yükümlü olduğu kişi sayısı, hanedeki kişi sayısı, çocuk adedi, çocuk say",
  username: "kullanıcı adı, kullanici, rumuz",
  credential: "şifre, parola",
  department: "departman*, birim, bölüm, daire başkanlığı",
  "date-of-event": "tarih, işe giriş tarihi, baslama tarihi, yil, işe başlama tarihi",
  "free-text": "açıklama, notlar, yorum, düşünceler",
  name: "isim, adlar, isimler, adı?",
  number: "no, numarasi",
  staff: "calisan, calisanlar, personel, işçi, öğretmen*, çalışanın, personelin, memur, doktorlar",
  people:
    "oyuncu, oyuncular, musteri, musteriler, hasta, hastalar, ogrenci, ogrenciler, uye, uyeler, müşterinin, hastanın, öğrencinin, üyenin, katılımcı*, aday, adaylar, hane reisi, abone, danışan, hak sahibi, kursiyer, mükellef, yararlanıcı",
  relative: "veli, anne, velisi, baba, eşi, annesi, babası, yakini, annesinin, babasının",
  organisation: "tedarikci, magaza, okul, tedarikçi adı, mağaza adı, bayi, hastane, otel, restoran, banka adı, dernek",
  thing:
    "urun, urunler, fiyat, miktar, stok, marka, kategori, malzeme, dosya, tür, kitap, film, şarkı, takım, maç, araç, plaka, sipariş, fatura, tutar, kdv, gemi, oda, oda adı, salon, sokak adı, sanatçı, yönetmen, yayınevi, bitki, sunucu, istasyon, durak",
  animal: "hayvan türü, hayvanlar?",
  measure: "kişi sayısı, çalışan sayısı, ortalama, yuzde*, toplam, oran, sayısı",
  filler: "ve, ile, bir, veya, için, varsa, iş, ev, kişisel, in, nin, mevcut",
  "tax-id": "vergi no, vergi numarası, vkn, vergi kimlik no",
  "card-number": "kart no, kart numarası",
  "sexual-orientation": "cinsel yönelim",
  "photo-url": "fotoğraf, resim?, imza?",
  geo: "enlem, boylam, koordinat",
  "ip-address": "ip adresi",
  membership: "üyelik, sendika",
  subject:
    "türkçe, fizik, kimya, biyoloji, tarih dersi, coğrafya, ingilizce, fen bilimleri, sosyal bilgiler, edebiyat, beden eğitimi, geometri",
  aspect: "tür, türü, tipi, durum, durumu, sıra no, sıra",
};
