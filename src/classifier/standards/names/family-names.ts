/** Common family names, in Latin letters without accents, one line per culture; endings many languages share are tested by rule. */
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
];
