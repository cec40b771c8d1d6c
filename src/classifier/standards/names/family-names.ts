/** Common family names, one line per culture, Latin letters without accents, other scripts as written; endings many languages share are tested by rule. */
export const FAMILY_NAMES: readonly string[] = [
  // English
  "adams allen anderson bailey baker bell brown campbell carter clark collins cook cooper cox davis edwards evans green hall harris hill howard jackson johnson jones kelly king lewis martin miller mitchell moore morgan morris murphy nelson parker peterson phillips reed richardson roberts robinson rogers scott smith stewart taylor thomas thompson turner walker ward williams wilson wright",
  // French
  "andre bernard bertrand blanc bonnet boyer chevalier clement david denis dubois dumont dupont durand duval faure fontaine fournier francois garcia garnier gauthier gerard girard guerin henry lambert laurent lefebvre lefevre legrand lemaire leroy lopez martinez masson mathieu mercier michel moreau morel morin muller nguyen nicolas perrin petit richard robert robin rousseau roussel roux sanchez simon vincent",
  // Spanish and Portuguese
  "alonso alvarez blanco cabrera calvo cano castillo castro cortes cruz delgado diaz dominguez fernandez flores gallego garrido gil gomez gonzalez guerrero gutierrez hernandez herrera iglesias jimenez leon lozano marin marquez medina mendez molina morales moreno munoz navarro nunez ortega ortiz pena perez prieto ramirez ramos rodriguez romero rubio ruiz santos sanz serrano suarez torres vazquez vidal",
  "almeida alves andrade antunes araujo azevedo barbosa barros batista campos cardoso carvalho cavalcanti coelho correa correia costa cunha dias fernandes ferreira figueiredo fonseca freitas gomes goncalves lima lopes machado magalhaes marques martins melo mendes monteiro moreira moura nascimento nunes oliveira pereira pinto ribeiro rocha rodrigues santana silva soares sousa souza teixeira vieira",
  // German, Dutch
  "bauer becker braun fischer fuchs hahn hartmann herrmann hoffmann hofmann huber jung kaiser klein koch koehler koenig kohler konig krause krueger kruger lang lange lehmann maier mayer meier meyer moeller moller mueller neumann peters richter schaefer schafer schmid schmidt schmitt schmitz schneider scholz schroder schroeder schubert schulz schulze schwarz wagner walter weber weiss werner wolf zimmermann",
  "bakker berg boer bos brouwer claes dam dekker dijk dijkstra goossens graaf groot haan hendriks heuvel hoekstra huisman jacobs jansen janssen jong kok koster leeuwen maas maes meer meijer mulder peeters prins schouten smit smits veen verhoeven vermeulen visser vos vries willems wit wouters",
  // Italian
  "barbieri bianchi bianco bruno caruso colombo conte conti coppola deluca desantis esposito fabbri farina ferrara ferrari ferraro ferri fontana galli gallo gatti gentile giordano grasso greco leone lombardi lombardo longo mancini marchetti mariani marini marino martinelli martini messina monti moretti palumbo parisi pellegrini ricci rinaldi rizzo romano rossi russo sala sanna santoro serra valentini villa vitale",
  // Slavic, Baltic
  "adamczyk balaz baran benes blazek cerny duda dudek dvorak fiala hajek horak horvath jelinek kaczmarek kolar kovac kowalczyk kral krawczyk krol kubiak kucera kurek lis marciniak marek mazur michalak molnar nagy nemec novak novotny nowak ostrowski pawlak pietrzak pokorny pospisil prochazka ruzicka sedlak sikora szewczyk toth urban vanek varga vesely walczak wieczorek wilk wozniak zajac zeman",
  // Romanian, Greek, Turkish, Armenian
  "acar aksoy arslan aslan aydin bulut celik cetin ciobanu constantin demir dinu dobre dogan dumitru ene erdogan florea georgiou gheorghe gunes ionescu kara kaya kilic koc korkmaz kurt lazar matei moldovan munteanu nikolaidis nistor ozdemir ozkan ozturk papadopoulos pappas polat popa popescu radu rusu sahin serban simsek stan stoica tas turan unal yavuz yildirim yildiz yilmaz",
  // Nordic
  "andersson bakken bergman dahl eriksson fosse gustafsson hagen hamalainen hansson haugen heikkinen holm jakobsson jansson jarvinen johannessen johansson jonsson karlsson korhonen koskinen laine larsson lie lindberg lindgren lund lunde magnusson makela makinen moen nieminen nilsson nyberg olofsson olsson persson pettersson solberg strand svensson virtanen",
  // Arabic, Persian, Hebrew, Central Asia
  "abbas abdullah ahmadi ahmed alaoui ali aziz barakat benali bennani cherkaoui cohen darwish elsayed farah friedman haddad hamdan hassan hosseini hussein ibrahim jafari karimi katz khan khoury levy mahmoud malik mansour mansouri mizrahi mohamed mohammadi mohammed moradi najjar nasser osman othman peretz qasim rahimi rahman rezaei saeed saleh salem sayed shah shapiro sheikh trabelsi younis",
  // South Asia
  "agarwal agrawal arora banerjee bhatia bose chatterjee chauhan chopra choudhury chowdhury das desai deshmukh dubey dutta ghosh gupta hossain iyengar iyer jain joshi kapoor khanna kulkarni kumar malhotra mehta menon mishra mukherjee naidu nair pandey patel patil pawar pillai prasad rao rathore reddy roy saxena sen sharma shinde singh sinha srivastava thakur tiwari trivedi verma yadav",
  // East and South-East Asia
  "cai cao chen cheng cho choi cui deng ding dong du feng gao guo he hu huang jiang kang kim lee li liang lin liu lu luo ma pan park peng ren shen su sun tan tang tian wang wei wu xiao xie xu yang yao ye yu yuan zeng zhang zhao zheng zhong zhou zhu",
  // Africa
  "abdi abubakar adebayo adeyemi appiah asante ba bah balogun barry bekele bello boateng camara cisse coulibaly diallo diop eze fall gueye haile juma kamau kariuki keita kimani konate kone mensah mohamud musa mutua mwangi ndiaye njoroge nwosu obi ochieng odhiambo ogunleye okafor okeke onyango osei otieno ouedraogo owusu sani sawadogo sow sy tesfaye toure traore wanjiku",
  // Greek
  "Παπαδόπουλος Παπαδοπούλου Γεωργίου Δημητρίου Νικολάου Ιωάννου Κωνσταντίνου Χρήστου Βασιλείου Αντωνίου Αλεξίου Παππάς Παππά Οικονόμου Καραγιάννης Καραγιάννη Μακρής Μακρή Αγγελόπουλος Αγγελοπούλου Παπαγεωργίου Παπαδάκης Παπαδάκη Σαμαράς Κωστόπουλος Κωστοπούλου Νικολαΐδης Νικολαΐδου Βλάχος Βλάχου Αθανασίου Αναστασίου Θεοδώρου Μιχαηλίδης Μιχαηλίδου",
  // Arabic and Persian, as written
  "الحسن الحسيني العلي المصري السوري الخطيب الحداد النجار الشريف السيد الأحمد المحمد العمري الغامدي القحطاني الشهري الزهراني العتيبي المطيري الدوسري الحربي الشمري العنزي الهاشمي البكري الأنصاري حداد نجار خوري منصور عباس قاسم سليم صباغ درويش حمدان عيسى موسى داود يعقوب بركات شاهين العبدالله الصالح",
  "محمدی احمدی حسینی رضایی کریمی موسوی جعفری صادقی رحیمی حیدری هاشمی قاسمی ابراهیمی اکبری امیری باقری رستمی سلیمانی شریفی عباسی علیزاده فلاحی کاظمی مرادی نوری یزدانی تهرانی خان ملک چوہدری بٹ قریشی صدیقی شیخ مرزا",
  // Hebrew
  "כהן לוי מזרחי פרץ ביטון דהן אברהם פרידמן אזולאי מלכה יוסף דוד אוחיון חדד גבאי בן־דוד אדרי כץ לוין שפירא שטרן רוזן רוזנברג גולדברג גולן ברק עמר סויסה משה חזן חיים קליין שלום טל אשכנזי ששון פינטו אלון ברגר נחום סגל הורוביץ",
  // Hindi, Marathi and Nepali
  "शर्मा वर्मा सिंह गुप्ता मिश्रा यादव पांडे पाण्डेय तिवारी दुबे जोशी पाटिल पाटील देशमुख कुलकर्णी शाह पटेल मेहता अग्रवाल जैन चौधरी ठाकुर दास राय खान कुमारी देवी थापा श्रेष्ठ गुरुङ तामाङ राई लिम्बू मगर खड्का अधिकारी भट्टराई पौडेल कोइराला बस्नेत केसी महर्जन",
  // Bengali
  "রহমান হোসেন ইসলাম আহমেদ খান চৌধুরী উদ্দিন হক আক্তার বেগম খাতুন মিয়া সরকার দাস রায় সাহা ঘোষ বসু সেন মণ্ডল বিশ্বাস পাল শেখ তালুকদার মজুমদার ভূঁইয়া",
  // Thai, Georgian, Armenian
  "ใจดี ทองดี แก้วมณี ศรีสุข บุญมี รักษา วงศ์ใหญ่ สุขสวัสดิ์ เจริญสุข ทองคำ พรหมมา อินทร์ แสงทอง ชัยชนะ มีสุข รุ่งเรือง วงษ์สุวรรณ ศรีวิชัย สายทอง คำแก้ว ბერიძე კაპანაძე გელაშვილი მაისურაძე გიორგაძე ლომიძე Գրիգորյան Հարությունյան Սարգսյան Հովհաննիսյան Պետրոսյան Կարապետյան",
  // English, less common
  "abbott andrews armstrong atkinson barrett barton bates beck bennett benson bowen bowman bradley brady bryant burgess burke burns burton byrne cameron carr carroll chapman christensen clarke cole coleman collier conner connolly conway cooke cowan crawford cummings cunningham dalton daniels davidson davies dennis dixon douglas doyle duncan dunn elliott ellis erickson ferguson fitzgerald fleming fletcher floyd fowler francis franklin fraser freeman gallagher gibbs gibson gilbert glover goodman goodwin gordon graham greenwood gregory griffin griffiths hamilton hansen hanson harper harrison hartman harvey hawkins hayes henderson hicks higgins hoffman holmes hopkins howell hudson hughes hutchinson ingram james jennings jenkins jensen jordan joyce keller kelley kennedy larson lawrence lawson leach leonard lindsey lloyd logan lucas lynch lyons mackay mackenzie maldonado malone mann marshall matthews maxwell mcbride mccarthy mccormick mcdonald mcguire mckenzie mclaughlin mcleod mcmahon middleton montgomery moran morton mullen mullins murray myers neal nicholls nichols nicholson nolan norman norris norton obrien oconnor odonnell olsen olson oneill osborne owen owens palmer patrick patterson payne pearce pearson perkins perry pierce powell pratt quinn ramsey randall reeves reid reynolds rhodes riley roach robbins roberson robertson rodgers ross rowe russell ryan sanders saunders schultz schwartz shaw shelton shepherd sheppard sherman simmons simpson sims snyder stanley stephens stephenson stevens stevenson strickland stuart sullivan swanson terrell thornton townsend tucker vance vaughn wallace walsh walters walton warner warren watkins watson watts weaver webb webster welch whitaker wilkins wilkinson williamson willis woodward wyatt yates",
  // Italian, Turkish, Vietnamese, Indonesian, less common
  "amato basile battaglia bellini benedetti bernardi caputo catalano cattaneo cirillo damico deangelis derosa ferretti fiore giuliani grassi guidi mazza mazzola milani morelli orlando palmieri pellegrino piras rizzi rossetti ruggiero santini sartori silvestri sorrentino vitali",
  "akin aktas altun atas avci cakir coskun demirci durmus erdem eren ergin guler kaplan karaca karakaya keskin kose ozcan ozer oztürk tekin tunc uzun yalcin yigit yuksel",
  "tran pham huynh phan",
  "gunawan hidayat kurniawan kusuma lubis nasution permata pratama purnama rahayu ramadhan saputra santoso setiawan siregar sitorus susanto suryadi wibowo wijaya",
  // English, less common still
  "ainsworth aldridge black price small west armitage arnold ashworth atkins baldwin ballard bancroft barlow barnes barnett barrow baxter beaumont beckett bentley blackwell blake bradbury bradshaw bray brennan brewer briggs broadbent buckley burrows calvert carson cartwright chadwick chambers christie clayton clements coates connor corbett coulson crossley curtis davey davison dawson denton dickinson dickson dobson doherty donnelly donovan duffy eastwood eaton ellison emerson emery fairclough farrell faulkner fenwick flynn forster gardiner garner garside gibbons giles gill goddard godfrey gough hancock harding hartley haynes hayward hewitt hilton hobbs hobson hodge hodgson holden holloway holroyd holt hooper horton houghton howarth howe humphreys hurst hyde ingham iqbal jarvis jessop johnston kaur kay keating keegan kemp kendall kenny kerr kershaw kirby kirk knowles knox leigh livingstone lockwood lowe lumley macdonald",
  "macleod mahmood mahoney manning marsden mather mcgrath mcintyre mckay mckenna mclean mcmillan mcnally mellor metcalfe milne naylor newman oakley ogden oldfield oliver pacey parkes parkin parkinson parry parsons pemberton pickering pollard pritchard pugh ramsden read rees reilly richards ritchie robson rowland rowley rowntree rutherford schofield sheridan sinclair slater spencer stokes sutcliffe sutherland sykes talbot tate terry thomson tindall todd tomlinson turnbull tyler vaughan wallis wardle weston whitcombe white whitehead whitehouse whittaker",
  // French, Spanish, Italian, Portuguese, German, Dutch, less common
  "abreu adam aerts aguiar aguilar aguirre ahlers albrecht allard amaral amico amorim antonelli arena arias arroyo assis aubert aubry avila bailly baldi ballesteros barbier barone barrera bastos benard benitez benoit bento berardi berger bergmann bermudez bernier berthelot bertolini besson beyer bianchini blanchard blanchet blondel bodin bohm borges bosch bosman boucher bouchet boulanger bourdon bourgeois bousquet bouvier braga brambilla brand brandt brinkmann brito broek bruin bruneau brunet bruni bustos caballero caetano calabrese camacho carbone carboni cardenas carneiro caron carpentier carrasco carre carrillo castellanos castelli cervantes charles charpentier chauvin chavez chevallier claessens cocco colas colin collet contreras cordier cosentino costantini coulon cousin crespo cuvelier damiani dangelo daniel delage delattre delaunay delmas demarco descamps deschamps desimone devaux didier dietrich dietz diez dijkman domingues",
  "driessen duarte dufour dumas dupuis dupuy duran ebert eckert escobar espinosa espinoza esteban esteves estrada etienne evers evrard fabre faria ferrand ferrer fiedler figueira figueroa fiorentino fleury fouquet franca franke friedrich fritz fromm fuhrmann fusco gaillard galan galindo garza gaspar gautier geiger georges germain gerritsen gilles girault gobel godard groen guerreiro guichard guida guillaume guillet guillot guillou guimaraes gunther guyot guzman haas hamel hamon hartwig hebert heinrich heinze heller henriques hermann hermans herve hess hesse hidalgo hoarau hofman hoppe hubert hubner huet humbert hurtado ibanez imbert jacob jacques jacquet jacquot jager jahn joly jonker joubert juarez julien kessler kiefer kirchner klose knoll kramer kraus kruse kuhn kuijpers kuiper kuipers kunz lacombe lacroix lamy langer langlois laporte laroche launay leblanc lebrun",
  "leclerc leclercq lecomte ledoux leduc leenders legros leite lejeune lemaitre lemoine lenoir leonardi leroux leveque lindemann lorenz lorusso louis loureiro ludwig lutz macedo maggi maia maillard mallet manfredi marchal marchand marchesi marcos marechal marion mariotti martel martens martino marty maury meissner mejia mele menard mendoza menzel metzger meunier miele millet miranda mohr mol molenaar monnier montanari montero morais moulin moya nagel napolitano negri neto neves nickel nieto nijhuis noack noel nogueira nowack ochoa olivares olivier olivieri oppermann orozco ott pacheco padilla pagano paiva parent parise pascual pasquier pastor pastore paul pelletier peltier penalosa perret perrier perrone perrot petersen pfeifer pfeiffer philippe picard pichon pierre pietersen pinheiro pires pohl poirier ponce postma poulain pozzi prevost proietti pugliese queiroz quintero rabin rademacher",
  "raymond reinhardt remy renard renaud renault reuter rey reyes reynaud reynier ricciardi riedel rigaud rincon ritter riva rivas riviere robles roger rohde rojas roldan rolland rosales rossignol rossini roth royer rudolph rueda ruggeri ruiter sacchi saez salazar salinas salmon salvatori sampaio samson sandoval santamaria sauer schaper scherer schilling schipper schlegel schlueter schulte schumacher schuster schweizer seguin seidel seifert sepulveda siebert simoes smeets soler solis sosa soto steiner straub strauss tanguy tavares teles tessier thibault thiel thiele thierry timmermans tosi tournier trejo trujillo ulrich valdes valdez valentin valenzuela vallee vallet vargas vasseur vaz veenstra velasco velazquez veldman velez verbeek verdier vergara verhoef vetter villalobos villanueva villard vink vogel vogt voigt voisin voss wal walther wegener wegner weidner wendt wenzel werf werth",
  "westra wieland wiersma wiese wijk wilhelm willemsen winkler wittmann wolff wolters wunderlich zamora zanella zanetti zapata zijlstra zimmer zuniga",
  // Polish, Russian, Arabic, Swahili and West African, less common
  "abebe acheampong achieng adeleke afanasev afolabi agyeman alami alekseev alemu amoah amrani andreev ankrah antonov arkhipov assefa balde balushi bangura baranov bashir bednarek belov belyaev berrada blaszczyk bobrov bogdanov borisov borkowska borkowski bouzid brzezinski bykov chahine chande chernov chmielewski chukwu cieslak conteh czajka czarnecki czerwinski dabrowski danilov davydov dembele denisov desta diakite diarra diouf dmitriev domanski drozd efimov egorov ershov fedorov filatov filippov fofana frolov gajewski gavrilov gebre gerasimov ghanem girma glowacki glowacz golubev gorbunov gorski grabowski grigorev gusev habibi hassani haule hijazi idrissi ilin isaev ivanov jaber jablonski jabri jakubowski jankowski jasinski jaworski kaabi kaczmarczyk kalinin kalinowski kamara kaminski kania karpinski karpov kassab kassem kazakov khalifa khatib khumalo kileo kimaro kipkemboi kirillov kiselev koech koffi kolodziej komarov komba konieczny",
  "konovalov kopec korolev koroma kosinski kouame kouassi kovalev kowalewski kowalski kozlov kozlowski krajewski krylov kubicki kucharski kudryavtsev kuznetsov laskowski lazarev lebedev lewandowski lukasik lukin lyimo maalouf maciejewski mahlangu majewski makarov makowski maksimov malinowski markov martynov masri massawe matveev mazouz mbwana medvedev melnikov mgaya michalski mikhaylov mironov mkhize mokoena mollel morozov moyo mrema msuya mushi mwakyusa mwinuka naidoo najm nasr nassar naumov nazarov ncube ndlovu ngonyani nikiforov nikitin nikolaev nkosi novikov nowakowski nowicki nyambura nyerembe odeh okello okonkwo olawale olszewski omondi orlov osipov ouattara panov pavlov pawlowski petrov petukhov piatek pillay piotrowski polyakov ponomarev popov potapov prokhorov przybylski rashed rashid rodionov romanov rutkowski ryabov sabbagh sadowski salim salman sanga sangare sarr savelev sawicki semenov sergeev sesay shami shayo shcherbakov shehata sidibe",
  "sidorov sikorski sithole smirnov sobczak sobolev sokolov sokolowski solovev sorokin stasiak stepanov stepien sukhanov sulaiman swai szczepanski szulc szymanski tadesse tarasov tazi temba tetteh thiam tikhonov timofeev titov tomaszewski trofimov tsvetkov urbanski urio vasilev vinogradov vlasov volkov vorobev voronov wambui wanjiru wasilewski wisniewski witkowski wlodarczyk wojciechowski wojcik wrobel wysocki yakovlev yeboah yegorov yousef zakharov zaki zakrzewski zalewski zawadzki zaytsev zhukov zidane zielinski zimin zotov zulu zurek",
  // Congo
  "ilunga kasongo mutombo mukendi kalala kabongo mbuyi tshibangu kalonji kabeya kazadi katumba ngalula kapinga mwamba ngoy banza lukusa nsimba",
  // Rwanda, Burundi
  "mukamana niyonzima ingabire iradukunda uwase mugisha ndayisaba nsengiyumva umutoni nkurunziza ndayishimiye niyonkuru umuhoza ishimwe tuyisenge ndikumana minani mutoni kayitesi uwera gasana gatete kamanzi mugabo",
  // French-speaking Africa
  "doumbia sissoko kouakou kouadio konan nguessan compaore kabore ilboudo zongo nikiema sankara maiga dicko samake bagayoko mbaye seck ndour ngom niang dieng diagne diatta diedhiou badji mendy sall kane bangoura",
  // Somali
  "jama warsame hirsi duale adan egal nuur elmi hersi isse dirie jimale samatar abdulle",
  // Zimbabwe, Zambia, Malawi
  "dube sibanda banda phiri mwale tembo sakala lungu mpofu gumbo nyathi shumba nyoni ngwenya tshuma daka mbewe zimba nkhoma chirwa gondwe nyirenda mkandawire",
  // South Africa
  "dlamini mthembu ngcobo cele buthelezi mkhwanazi zungu zondi shabalala radebe ntuli nxumalo mtshali mofokeng molefe moloi mthethwa mhlongo mdluli mazibuko maseko",
  // Mozambique, Angola
  "machava sitoe mondlane cossa tembe macamo nhantumbo chissano macuacua bila langa magaia matsinhe muianga nhaca nguenha tivane zunguza zandamela guambe chongo",
  // Sierra Leone, Liberia
  "turay kargbo mansaray kanu jalloh barrie sankoh fornah dumbuya tarawally kallon lahai samura kabba kabia massaquoi jusu fofanah kollie flomo mulbah sumo kerkula",
  // Uganda
  "tumusiime byaruhanga asiimwe nakato babirye wasswa namukasa nansubuga nakimuli nalubega akello apio auma opio ocen odongo okot ojok adong acen achan mukasa musoke ssali kato lubega lwanga kiwanuka mayanja matovu",
  // South Sudan
  "garang majok malual akol akot achol chol kuol gatluak gatwech nyakuoth nyandeng nyibol mabior machar madut makuei manyang marial mayen lual adut ajak aluel arop athian",
  // Kenya, Tanzania
  "maina muthoni wekesa wafula barasa simiyu nafula cheruiyot chebet kibet kiplagat kirui korir rotich langat chepkoech jepkosgei ruto adhiambo akoth awuor oduor okoth opiyo mutuku musyoka",
  // Nigeria
  "ajayi akinola ogunbanjo olatunji adekunle alabi bakare lawal oladipo oyewole popoola okoro okoye nwankwo nwachukwu anyanwu ugwu nnaji igwe",
  // Ghana
  "frimpong sarpong antwi addo adjei amponsah ansah asamoah asare asiedu boakye bonsu darko donkor gyamfi gyan kwarteng kyei nkrumah ofori opoku oppong",
  // Ethiopia, Eritrea
  "wolde negash mengistu tesfay hagos gebremariam gebremedhin gebreselassie gebrehiwot tekle woldemariam berhe kiros kahsay kidane",
  // Indonesia, Malaysia
  "simanjuntak sinaga situmorang panjaitan manurung nainggolan saragih sihombing silalahi tampubolon ginting sembiring tarigan harahap hasibuan kusumo hartono mohd zulkifli",
  // Burma
  "htut htike hlaing htun htwe htay htoo lwin maung myint naing soe swe",
  // Cambodia
  "sok chea heng keo meas prak chhim chhay chhoeun chhorn chheang chhun heang huot khoun leang leng mao nhem",
  // Laos
  "phommachanh phommavong phommasan keovongsa keomany sisavath souvannavong souliyavong inthavong phimmasone vongsa vongxay vongphachanh sengdara",
  // Thailand
  "jaidee srisuk saetang saelim wongsa thongdee boonmee boonma suwannarat thongchai",
  // Hmong
  "vang xiong moua vue lor khang kue",
  // Sri Lanka
  "perera bandara herath jayasuriya rajapaksa rajapakse gamage liyanage hettiarachchi mendis peiris pathirana ranatunga ranaweera weerakoon wijesuriya",
  // Afghanistan and Iran
  "noori zadran popal hotak safi sharifi amiri amini azimi azizi faizi hakimi haidari heidari hashimi hashemi hussaini hosaini ebrahimi ibrahimi akbari jalali kakar khalili mangal mohseni mousavi musavi nazari niazi qaderi qasimi rasooli rostami sadat sadeghi salehi sediqi shinwari soltani sultani",
  // Georgia
  "kvaratskhelia gabunia chanturia jikia shengelia todua gogua",
  // Mongolia
  "dorj purev lkhagva baatar nyam tseren tsend damdin gombo",
  // Albania, Kosovo
  "hoxha krasniqi berisha gashi morina kelmendi shala hasani hoti thaci rexhepi bajrami ahmeti ademi aliu beqiri bytyqi basha dervishi gjoka demiri gega gjini halili haliti hajdari haxhiu hysa",
  // Lithuania
  "butkus navickas balciunas bagdonas vaitkus simkus norkus urbonas",
  // Latvia
  "berzins berzina kalnins kalnina ozolins ozolina liepins liepina krumins krumina zarins zarina eglitis eglite balodis balode vitols vitola jansons",
  // Estonia
  "tamm saar magi kask kukk rebane ilves parn oja koppel luik sepp kuusk raudsepp kaasik lepik kallas",
  // Basque, Catalan, Galician
  "etxeberria echeverria goikoetxea goicoechea arrizabalaga mendizabal zubizarreta agirre otxoa iturbe lizarraga urrutia elorza aramburu arrieta elizondo garmendia iriarte larranaga mugica olabarria uriarte",
  // Maori
  "mahuta ngata parata tamihana pomare paki waititi tawhiri hakaraia hohaia huata kingi kohere",
  // Samoa, Tonga, Fiji
  "tuilagi fonoti leavai seiuli taufa lemalu latu moala tupou taumoepeau tuipulotu vunipola fifita havili mafi uhila vainikolo faleafa leota leiataua malietoa mataafa",
  // Philippines
  "bautista aquino tolentino pangilinan manalo panganiban dimaculangan magsaysay macaraeg macapagal dizon galang ilagan lacson mallari malabanan manansala mangubat ocampo pineda punzalan quiambao quijano sarmiento",
  // Punjab
  "dhillon sandhu brar sidhu grewal bains virk toor dhaliwal aulakh bajwa bhullar bhatti cheema chahal deol ghuman johal kahlon khaira mangat",
  // Urdu, Bengali, Gujarati in Latin letters
  "begum khatun bibi akter akhtar akhter banu siddiqui siddiqi qureshi chaudhry chaudhary butt afzal baloch rehman ansari hashmi mughal rajput awan abbasi bukhari gilani memon shaikh",
  // Nepal, Bhutan, Tibet
  "thapa shrestha adhikari gurung tamang rai poudel paudel karki magar bhattarai khadka dahal acharya aryal basnet bhandari bista budhathoki chhetri devkota dhakal gautam ghimire giri gyawali kafle khanal khatri koirala lama lamichhane limbu",
  // Tamil, Telugu, Kannada, Malayalam in Latin letters
  "varma goud chowdary naik nayak shetty gowda hegde bhat setty",
  // Kurdistan
  "barzani talabani zebari",
  // Ireland, Wales, Scotland
  "kavanagh breathnach moriarty heffernan quinlan cassidy corcoran costello coughlan cullen curran daly delaney dempsey devlin dolan dowling duggan dunne egan fahy fallon finnegan flaherty flanagan foley geraghty hanley healy hegarty hogan hurley kearney",
  // Malta
  "borg camilleri vella zammit farrugia micallef galea spiteri mifsud buttigieg cachia xuereb abela agius aquilina attard azzopardi bonello bonnici briffa bugeja busuttil",
  // Japan
  "sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito mori abe ikeda hashimoto ishikawa yamazaki ogawa ishii hasegawa goto okada kondo maeda fujita sakamoto murakami",
  // Korea, Vietnam
  "kwon hwang yoon jang shin ahn seo bae heo jeon jeong woo ryu noh baek vu",
  // Haiti
  "dorvil desrosiers casseus estime louissaint toussaint jeanty",
  // Andes, Guatemala, Mapuche, Mexico
  "quispe mamani condori huaman huamani apaza chambi colque cutipa huallpa huanca layme paucar tarqui ticona vilca yupanqui yucra ayala guaman chura ccori poma",
  // Amharic and Tigrinya, as written
  "ተስፋዬ ኃይሌ ሀይሌ መንግስቱ ዓለሙ አለሙ በቀለ ግርማ ወልዴ አሰፋ ታደሰ ከበደ ደስታ ነጋሽ ኃይሉ ሀይሉ ተፈራ ወንድሙ ገብሬ ገብረ ለማ ንጉሴ ወርቁ ሽመልስ እንዳለ አማረ ሰይፉ ኪዳኔ ሐጎስ ተክሌ ዘነበ ገብረመድህን ወልደ በርሄ ደምሴ ተስፋይ",
  // Khmer, as written
  "សុខ ចាន់ ហេង កែវ មាស ពេជ្រ ប្រាក់ ឈឹម ទូច អ៊ឹង សំ លី លឹម ជា ឆាយ ម៉ៅ នួន សេង ងួន ផល ស៊ុន ឃឹម យឹម អ៊ុក ហ៊ុន គឹម ទេព វ៉ាន់ ភឿន រស់ អ៊ុំ",
  // Sinhala, as written
  "පෙරේරා ප්‍රනාන්දු සිල්වා බණ්ඩාර ජයවර්ධන වික්‍රමසිංහ ගුණවර්ධන රත්නායක දිසානායක කරුණාරත්න හේරත් වීරසිංහ ජයසිංහ රණසිංහ සේනානායක ගමගේ ලියනගේ මෙන්ඩිස් පීරිස් ජයසූරිය විජේසිංහ තෙන්නකෝන් රාජපක්ෂ ගුණසේකර",
  // Tamil, as written
  "செல்வராஜ் சுப்பிரமணியன் சுந்தரம் நடராஜன் வெங்கடேசன் கிருஷ்ணன் தங்கவேல் சந்திரசேகர் பழனி ராமநாதன் ராமசாமி",
  // Telugu, as written
  "రెడ్డి నాయుడు రావు శర్మ గౌడ్ చౌదరి యాదవ్ వర్మ కుమార్ కుమారి దేవి సత్యనారాయణ వెంకటేశ్వర్లు శ్రీనివాసరావు లలిత సుజాత రాజేష్ మహేష్ నరేష్ నాగరాజు రామకృష్ణ సీత",
  // Kannada, as written
  "ಮಂಜುನಾಥ್ ಬಸವರಾಜ್ ಕುಮಾರ್ ರಮೇಶ್ ಸುರೇಶ್ ಮಹೇಶ್ ಪ್ರಕಾಶ್ ರವಿ ರಾಜು ಕೃಷ್ಣ ನಾಗರಾಜ್ ಲಕ್ಷ್ಮಿ ಗೀತಾ ಶೋಭಾ ಮಂಜುಳಾ ಸವಿತಾ ಕವಿತಾ ರೇಖಾ ಗೌಡ ಶೆಟ್ಟಿ ಹೆಗಡೆ ಭಟ್ ರಾವ್ ರೆಡ್ಡಿ ನಾಯಕ್ ಪಾಟೀಲ್",
  // Malayalam, as written
  "രാജേഷ് സുരേഷ് രമേഷ് അനിൽ സുനിൽ വിനോദ് ബിജു ഷാജി മനോജ് സന്തോഷ് പ്രദീപ് രാജൻ മോഹനൻ കൃഷ്ണൻ ഗോപാലൻ നാരായണൻ രവി ജോസ് തോമസ് മാത്യു വർഗീസ് ലക്ഷ്മി സിന്ധു ബിന്ദു ശ്രീദേവി ലത ഗീത ബീന പ്രിയ അനിത കുമാർ നായർ മേനോൻ പിള്ള",
  // Gujarati, as written
  "પટેલ શાહ મહેતા દેસાઈ જોશી પરમાર સોલંકી ચૌહાણ મકવાણા વાઘેલા રાઠોડ ઠાકોર ત્રિવેદી પંડ્યા વ્યાસ ભટ્ટ જાડેજા પ્રજાપતિ",
  // Punjabi, as written
  "ਸਿੰਘ ਕੌਰ ਸੰਧੂ ਸਿੱਧੂ ਗਿੱਲ ਢਿੱਲੋਂ ਬਰਾੜ ਗਰੇਵਾਲ ਧਾਲੀਵਾਲ ਕੁਮਾਰ ਸ਼ਰਮਾ",
  // Lao, as written
  "ພົມມະຈັນ ພົມມະວົງ ວົງສາ ແກ້ວມະນີ ອິນທະວົງ ໄຊຍະວົງ ສຸວັນນະວົງ ມະນີວົງ",
  // Nepali, in Devanagari
  "गिरी मानन्धर शाही घिमिरे सुवेदी ढकाल दाहाल न्यौपाने पोखरेल लामिछाने शेर्पा विश्वकर्मा आचार्य खनाल",
  // Odia, as written
  "କୁମାର ଦାସ ସାହୁ ପ୍ରଧାନ ନାୟକ ପଣ୍ଡା ମିଶ୍ର ପାତ୍ର ମହାନ୍ତି ବେହେରା ଜେନା ରାଉତ",
];
