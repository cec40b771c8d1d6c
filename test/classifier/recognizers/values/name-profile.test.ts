import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { profileNames } from "../../../../src/classifier/recognizers/values/name-profile";
import { syntheticPeople } from "../../../support/people";

describe("profileNames", () => {
  it("knows most of the names of people and hardly any of places", () => {
    const people = profileNames(syntheticPeople(200).map(({ fullName }) => fullName));
    expect(people.shaped).toBe(1);
    expect(people.known).toBeGreaterThan(0.9);
    const places = [
      "Oslo",
      "Berlin",
      "Nairobi",
      "Bogotá",
      "Hanoi",
      "Dakar",
      "Lima",
      "Quito",
      "Riga",
      "Tunis",
      "Sapporo",
    ];
    expect(profileNames(places).known).toBeLessThan(0.2);
  });

  it.each([
    ["Congo", "Yvette Kasongo, Trésor Mukendi, Ngalula Bope, Paluku Sivirwa, Mwamba Kalala, Merveille Lukusa"],
    [
      "Rwanda and Burundi",
      "Diane Uwase, Patrick Mugisha, Vestine Mukamana, Olivier Ndikumana, Claudine Kamaliza, Thierry Nkurunziza",
    ],
    ["Senegal and Mali", "Astou Seck, Modou Badji, Djeneba Samake, Bakary Doumbia, Rokhaya Ngom, Lassana Kanoute"],
    ["Somalia", "Fadumo Warsame, Liban Abdi Jama, Khadra Elmi, Maxamed Cabdi, Hodan Guuleed, Ifrah Hirsi"],
    ["Zimbabwe and Malawi", "Tapiwa Moyo, Rudo Sibanda, Chikondi Phiri, Farai Madziva, Limbani Nkhoma, Nyasha Chari"],
    [
      "South Africa",
      "Nokuthula Dlamini, Sifiso Mthembu, Refilwe Molefe, Andile Gqola, Lebogang Mofokeng, Thembi Nxumalo",
    ],
    [
      "Mozambique and Angola",
      "Lurdes Machava, Zacarias Tembe, Domingos Catombela, Filomena Cossa, Arlindo Sitoe, Delfina Nhampossa",
    ],
    ["Sierra Leone and Liberia", "Isatu Kargbo, Foday Mansaray, Musu Kollie, Sahr Gbondo, Fatmata Turay, Momoh Jalloh"],
    ["Uganda", "Ronald Mukasa, Sarah Nakato, Opio Tonny, Prossy Nansubuga, Moses Byaruhanga, Akello Jenty"],
    ["South Sudan", "Deng Garang, Nyakuoth Gatluak, Achol Malual, Akol Wek, Nyibol Machar, Lado Kenyi"],
    ["Kenya", "Mercy Chebet, Brian Otieno, Faith Muthoni, Nafula Wekesa, Collins Koech, Purity Mueni"],
    ["Nigeria", "Bukola Ajayi, Chinyere Okoro, Temitope Lawal, Haruna Tanko, Ikenna Agbo, Titilayo Popoola"],
    ["Ethiopia", "Meron Tesfaye, Habtamu Negash, Senait Hagos, Dereje Belete, Tigist Wolde, Chaltu Gudeta"],
    ["Java, one name each", "Sutrisno, Sumiyati, Ngadiman, Wagiyo, Supriyadi, Mulyani"],
    ["Burma", "Aung Zaw Htet, Thida Htwe, Khin Hnin Phyu, Kyaw Naing, Ei Nandar, Zarni Lwin"],
    ["Cambodia", "Sok Sopheap, Keo Sreymom, Chea Veasna, Heng Rattanak, Meas Bopha, Yim Sothea"],
    [
      "Laos",
      "Khamla Vongsa, Bounmy Phommachanh, Chanthavy Sisavath, Vilay Thepsouvanh, Somphone Inthavong, Latsamy Khounsy",
    ],
    [
      "Thailand",
      "Somchai Thongdee, Siriporn Wongchai, Prasert Boonmee, Kanokwan Rattanakul, Nattapong Jaidee, Malee Sukcharoen",
    ],
    ["Hmong", "Pao Xiong, Chue Moua, Kao Nou Vang, Xeng Lor, Pang Thao, Yer Khang"],
    [
      "Sri Lanka",
      "Chaminda Perera, Nadeesha Herath, Ruwan Pathirana, Dilrukshi Gamage, Kasun Liyanage, Thilini Wijetunga",
    ],
    ["Afghanistan", "Zarmina Safi, Mirwais Noori, Palwasha Hotak, Wali Azimi, Malalai Khalili, Homayun Sediqi"],
    ["Iran", "Narges Mousavi, Behrouz Kazemi, Parisa Heidari, Kaveh Bagheri, Sepideh Rostami, Mahsa Golestani"],
    ["Georgia", "Ketevan Gogua, Irakli Shengelia, Nino Margiani, Tornike Gvasalia, Zurab Pipia, Natia Chikovani"],
    ["Mongolia", "Ganbold Dorj, Oyunchimeg Purev, Батбаяр Дорж, Enkhtuya Nyam, Munkhbat Sodnom, Эрдэнэ Цэрэн"],
    ["Albania and Kosovo", "Besnik Gashi, Vjollca Hoxha, Arben Shala, Teuta Rexhepi, Drita Lleshi, Fatmir Morina"],
    ["Lithuania", "Vytautas Butkus, Rūta Navickienė, Jonas Vaitkus, Giedrė Pociūtė, Mindaugas Norkus, Daiva Žilytė"],
    ["Latvia", "Jānis Kalniņš, Ilze Bērziņa, Māris Ozoliņš, Dace Priedīte, Guntis Balodis, Baiba Vītola"],
    ["Estonia", "Toomas Tamm, Kadri Kask, Margus Rebane, Piret Sepp, Priit Aavik, Triin Kuusk"],
    [
      "the Basque Country, Catalonia and Galicia",
      "Iker Mendizabal, Ainhoa Elorza, Jordi Puig, Laia Rovira, Xoan Seoane, Edurne Goñi",
    ],
    ["the Maori", "Aroha Waititi, Wiremu Parata, Mere Ngata, Hemi Tautari, Rawiri Kingi, Hine Pomare"],
    ["Samoa, Tonga and Fiji", "Sione Taufa, Mele Tupou, Tevita Fifita, Viliami Koroi, Akanisi Waqa, Losa Tagaloa"],
    [
      "the Philippines",
      "Maricel Bautista, Rodel Macapagal, Jocelyn Pangilinan, Arnel Dizon, Marites Lualhati, Danilo Ocampo",
    ],
    ["Punjab", "Harjit Dhillon, Manpreet Sandhu, Jaswinder Brar, Kuldeep Grewal, Balwinder Jassal, Amandeep Sidhu"],
    [
      "Nepal, Bhutan and Tibet",
      "Bishnu Thapa, Sabitri Poudel, Karma Dorji, Tenzin Choden, Parbati Khadka, Pema Lhatso",
    ],
    [
      "the south of India",
      "Murugan Selvam, Kavitha Natarajan, Venkata Ramana, Sreeja Nambiar, Manjunath Gowda, Sailaja Kotagiri",
    ],
    [
      "Bangladesh and Pakistan",
      "Rokeya Begum, Shahid Qureshi, Nasreen Akter, Rafiqul Mondal, Saima Butt, Kashif Warraich",
    ],
    ["Kurdistan", "Berivan Barzani, Rebwar Hama, Rojda Zana, Dilovan Sindi, Azad Talabani, Shilan Gardi"],
    ["Central Asia", "Айгерім Сәрсен, Nurlan Bolat, Dilnoza Egamberdi, Қанат Ерлан, Myrat Annaberdi, Aizada Bakyt"],
    ["Azerbaijan", "Aygun Rzali, Elchin Qurbanli, Rashad Zeynalli, Gunel Vahid, Vugar Namiq, Nigar Tagi"],
    ["Bulgaria", "Георги Колев, Десислава Ганева, Krasimir Tsankov, Tsvetelina Mineva, Plamen Rusev, Ивайло Добрев"],
    ["Ireland", "Aoife Kavanagh, Ciarán Sheehan, Niamh Moloney, Tadhg Ó Conaill, Siobhán Quinlan, Oisín Tierney"],
    [
      "Wales and Scotland",
      "Angharad Probert, Dafydd Bevan, Sioned Howells, Hamish Rankin, Eilidh Strachan, Huw Talfan",
    ],
    ["Malta", "Graziella Camilleri, Karm Zammit, Ġorġ Micallef, Doris Spiteri, Ċensu Buttigieg, Nikola Xuereb"],
    ["Japan", "Haruka Tanaka, Daisuke Watanabe, Megumi Kobayashi, Takumi Shiraki, Kazuya Yamamoto, Mariko Hayashi"],
    ["Haiti", "Wilner Dorvil, Guerline Estimé, Frantz Desrosiers, Mirlande Noël, Evens Casséus, Roseline Ulysse"],
    ["the Andes and Guatemala", "Nayeli Quispe, Wilber Mamani, Yeny Condori, Xochitl Tzul, Rufino Huaman, Elvis Apaza"],
    ["Ethiopia, in its letters", "ሜሮን ተስፋዬ, ሀብታሙ ነጋሽ, ሰናይት ሐጎስ, ዮናስ በላይ, ሄኖክ ግርማ, አስቴር ከበደ"],
    ["Cambodia, in its letters", "សុខ សុភាព, កែវ ស្រីមុំ, ជា វាសនា, ហេង រតនៈ, មាស សំណាង, លឹម សុខា"],
    ["Burma, in its letters", "အောင်ဇော်ထက်, သီတာထွေး, ခင်မာလွင်, ကျော်နိုင်, မြင့်ဦး, ထက်ထက်"],
    ["Sri Lanka, in its letters", "නිමල් හේරත්, නදීෂා පෙරේරා, රුවන් පතිරණ, කුමාරි බණ්ඩාර, කසුන් ගමගේ, උපුල් ලියනගේ"],
    [
      "the south of India, in its letters",
      "முருகன் சண்முகம், వెంకట్ రెడ్డి, ಮಂಜುನಾಥ್ ಗೌಡ, സിന്ധു നായർ, கவிதா ராஜேந்திரன், ಸವಿತಾ ಹಿರೇಮಠ",
    ],
    [
      "Gujarat, Punjab and Odisha, in their letters",
      "જયેશ પરમાર, ਹਰਜੀਤ ਕੌਰ, ગીતા સોલંકી, ਮਨਪ੍ਰੀਤ ਬਾਜਵਾ, ଅନିଲ ସାହୁ, ଗୀତା ମହାନ୍ତି",
    ],
    ["Laos, in its letters", "ສົມຊາຍ ວົງສາ, ບຸນມີ ພົມມະຈັນ, ວິໄລ ມະນີວົງ, ຄຳລາ ຈັນທະລາ, ແສງດາວ ໄຊຍະວົງ, ນ້ອຍ ແກ້ວມະນີ"],
  ])("knows half or more of the names of people of %s", (_, names) => {
    const profile = profileNames(names.split(", "));
    expect(profile.shaped).toBe(1);
    expect(profile.known).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    ["towns of the Congo and Rwanda", "Kolwezi, Bukavu, Kikwit, Matadi, Gisenyi, Cyangugu, Muyinga, Rumonge"],
    ["villages of South Sudan", "Nyal, Ganyliel, Yirol, Cueibet, Turalei, Wunrok, Pochalla, Ulang"],
    ["villages of Java", "Sidomulyo, Wonosari, Karangrejo, Tegalrejo, Sukoharjo, Banjarsari, Kaliwungu, Trimulyo"],
    ["villages of India", "Rampur, Gopalpur, Sitapur, Lakshmipur, Ramnagar, Durgapur, Kalyanpur, Govindpur"],
    [
      "towns of Burma and Cambodia",
      "Mandalay, Mawlamyine, Pathein, Taunggyi, Battambang, Siem Reap, Kampong Cham, Svay Rieng",
    ],
    ["towns of the Baltic", "Kaunas, Klaipėda, Šiauliai, Daugavpils, Liepāja, Tartu, Pärnu, Viljandi"],
    [
      "towns of the Caucasus and Central Asia",
      "Kutaisi, Zugdidi, Telavi, Sumqayit, Shymkent, Namangan, Khujand, Naryn",
    ],
    [
      "dishes of Asia",
      "Pad Thai, Nasi Goreng, Amok Trey, Mohinga, Masala Dosa, Dal Makhani, Chicken Adobo, Tonkotsu Ramen",
    ],
    [
      "dishes of Africa and the Caucasus",
      "Doro Wat, Jollof Rice, Sukuma Wiki, Nyama Choma, Khachapuri, Beshbarmak, Tave Kosi, Shopska Salad",
    ],
    ["stations of Tokyo", "Shibuya, Shinjuku, Ikebukuro, Akihabara, Meguro, Ebisu, Harajuku, Yoyogi"],
    ["towns of Ethiopia, in its letters", "ድሬዳዋ, መቀሌ, ጎንደር, ሐዋሳ, ባህር ዳር, ጅማ, ደሴ, ሻሸመኔ"],
    ["towns of Burma, in its letters", "ရန်ကုန်, မန္တလေး, နေပြည်တော်, ပဲခူး, ပုသိမ်, စစ်တွေ, ထားဝယ်, လားရှိုး"],
  ])("knows few names in %s", (_, things) => {
    expect(profileNames(things.split(", ")).known).toBeLessThan(0.3);
  });

  it("reads names with a number or an address behind them", () => {
    const cells = ["Maria Rossi (06 12 34 56 78)", "John Smith, john@example.org", "Anna Nowak - +48 600 100 200"];
    expect(profileNames(cells)).toMatchObject({ shaped: 1, known: 1, reached: 1 });
  });

  it("of nothing is nothing", () => {
    expect(profileNames([])).toEqual({ shaped: 0, given: 0, family: 0, known: 0, paired: 0, whole: 0, reached: 0 });
  });

  test.prop([fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.integer()))])(
    "holds shares of any values",
    (values) => {
      for (const share of Object.values(profileNames(values))) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    },
  );
});
