/** What makes it private to be on a list, in the order of the titles. */
export const MATTERS = [
  "health",
  "abuse",
  "asylum",
  "debt",
  "marks",
  "trade union",
  "court",
  "religion or sexuality",
] as const;

/** One title for each of `MATTERS`, as somebody who writes the language would put it; parted by bars. */
export const TITLES: Readonly<Record<string, string>> = {
  English:
    "HIV clinic newsletter | Survivors of child abuse | Your asylum claim | Debt advice on Monday | Grades of module 3 | Trade union members in arrears | Your court hearing on 3 May | LGBTQ support group",
  French:
    "Réunion du groupe VIH | Victimes de violences conjugales | Demandeurs d'asile | Commission de surendettement | Relevé de notes | Section syndicale : liste | Convocation au tribunal | Paroissiens de Saint-Jean",
  German:
    "Selbsthilfegruppe Depression | Häusliche Gewalt: Hilfe | Asylbewerber im Landkreis | Schuldnerberatung am Montag | Notenspiegel Klasse 8b | Gewerkschaftsmitglieder | Ihr Gerichtstermin | Konfirmanden 2026",
  Spanish:
    "Grupo de salud mental | Víctimas de abusos | Solicitantes de asilo | Desahucios de marzo | Notas finales | Afiliados al sindicato | Antecedentes penales | Orientación sexual: encuesta",
  Portuguese:
    "Saúde mental: grupo | Violência doméstica | Requerentes de asilo | Despejos de maio | Resultados do exame | Sindicato: sócios | Antecedentes criminais | Paroquianos",
  Italian:
    "Tossicodipendenze: gruppo | Violenza domestica | Richiedenti asilo | Sfratti | Voti d'esame | Iscritti al sindacato | Casellario giudiziale | Parrocchiani",
  Dutch:
    "Geestelijke gezondheid | Huiselijk geweld | Asielzoekers in de gemeente | Schuldhulpverlening | Cijferlijst | Vakbondsleden | Strafblad | Parochianen",
  Danish:
    "Psykiatrien | Overgreb på børn | Asylansøgere | Hjemløse | Eksamensresultater | Fagforening | Straffeattest | Konfirmander",
  Norwegian:
    "Rusmisbruk | Vold i nære relasjoner | Asylsøkere | Bostedsløse | Karakterutskrift | Fagforening | Rettsmøte | Homofile",
  Swedish:
    "Psykisk ohälsa | Våld i nära relationer | Asylsökande | Vräkningar | Tentaresultat | Fackförbundet | Rättegången | Sexuell läggning",
  Icelandic:
    "Geðsjúkdómar | Heimilisofbeldi | Hælisleitendur | Skuldir | Einkunnir | Stéttarfélagið | Fangar | Kynhneigð",
  Finnish:
    "Mielenterveys | Lähisuhdeväkivalta | Turvapaikanhakijat | Velkaneuvonta | Tenttitulokset | Ammattiliitto | Käräjät | Seurakunta",
  Polish:
    "Uzależnienia | Przemoc domowa | Osoby z azylem | Dłużnicy | Wyniki egzaminu | Związek zawodowy | Więźniowie | Parafianie",
  Czech:
    "Duševní zdraví | Domácí násilí | Žadatelé o azyl | Dlužníci | Výsledky zkoušek | Odboráři | Soudní jednání | Farníci",
  Slovak:
    "Duševné zdravie | Domáce násilie | Žiadatelia o azyl | Dlžníci | Výsledky skúšok | Odborári | Odsúdení | Sexuálna orientácia",
  Hungarian:
    "Mentális egészség | Családon belüli erőszak | Menedékkérők | Adósok | Vizsgaeredmények | Szakszervezet | Elítéltek | Homoszexuálisok",
  Romanian:
    "Sănătate mintală | Violență domestică | Solicitanți de azil | Datornici | Rezultatele examenului | Membrii sindicatului | Deținuți | Enoriași",
  Croatian:
    "Mentalno zdravlje | Nasilje u obitelji | Tražitelji azila | Dužnici | Rezultati ispita | Sindikat | Zatvorenici | Seksualna orijentacija",
  Bulgarian:
    "Психично здраве | Домашно насилие | Бежанци | Длъжници | Изпитни резултати | Профсъюз | Затворници | Енориаши",
  Russian:
    "Помощь: ВИЧ и СПИД | Домашнее насилие | Беженцы | Должники | Результаты экзаменов | Члены профсоюза | Судебное заседание | Прихожане",
  Ukrainian:
    "Психічне здоров'я | Домашнє насильство | Біженці | Боржники | Результати іспитів | Профспілка | Судове засідання | Парафіяни",
  Greek:
    "Ψυχική υγεία | Ενδοοικογενειακή βία | Αιτούντες άσυλο | Οφειλέτες | Αποτελέσματα εξετάσεων | Συνδικάτο | Ποινικό μητρώο | Ενορίτες",
  Turkish:
    "Ruh sağlığı | Aile içi şiddet | Sığınmacılar | İcra takibi | Sınav sonuçları | Sendika üyeleri | Hükümlüler | Cinsel yönelim",
  Arabic: "مرضى الإيدز | العنف الأسري | طالبي اللجوء | قائمة المدينين | نتائج الامتحانات | النقابة | السجناء | المصلين",
  Persian: "سلامت روان | خشونت خانگی | پناهجویان | بدهکاران | نتایج امتحانات | اتحادیه کارگری | زندانیان | گرایش جنسی",
  Hebrew:
    "בריאות הנפש | אלימות במשפחה | מבקשי מקלט | רשימת החייבים | תוצאות המבחן | ועד העובדים | האסירים | קהילת הלהט״ב",
  Hindi: "मानसिक स्वास्थ्य | घरेलू हिंसा | शरणार्थी | कर्जदार | परीक्षा परिणाम | मजदूर संघ | कैदियों की सूची | समलैंगिक समूह",
  Bengali: "মানসিক স্বাস্থ্য | পারিবারিক সহিংসতা | আশ্রয়প্রার্থী | ঋণখেলাপি | পরীক্ষার ফলাফল | ট্রেড ইউনিয়ন | কয়েদি | সমকামী",
  Swahili:
    "Afya ya akili | Ukatili wa kijinsia | Wakimbizi | Wadaiwa sugu | Matokeo ya mtihani | Chama cha wafanyakazi | Wafungwa | Waumini",
  Indonesian:
    "Kesehatan jiwa | Kekerasan dalam rumah tangga | Pencari suaka | Penunggak | Hasil ujian | Serikat pekerja | Narapidana | Jemaat",
  Vietnamese:
    "Sức khỏe tâm thần | Bạo lực gia đình | Người tị nạn | Nợ quá hạn | Bảng điểm | Công đoàn | Phạm nhân | Giáo dân",
  Thai: "สุขภาพจิต | ความรุนแรงในครอบครัว | ผู้ลี้ภัย | รายชื่อลูกหนี้ | ผลสอบ | สหภาพแรงงาน | นักโทษ | รสนิยมทางเพศ",
  Chinese:
    "艾滋病患者互助 | 家庭暴力受害者 | 难民庇护申请 | 债务人名单 | 期末成绩单 | 工会会员名单 | 开庭通知 | 信徒名单",
  Japanese:
    "HIV感染者の会 | 虐待の被害者 | 難民申請者 | 生活保護の皆様 | 成績表 | 労働組合員名簿 | 公判の日程 | 信者名簿",
  Korean:
    "에이즈 환자 모임 | 가정 학대 상담 | 난민 신청자 | 연체자 명단 | 성적표 안내 | 노동조합 명단 | 피고인 명단 | 교인 명단",
};
