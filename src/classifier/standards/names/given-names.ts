/**
 * Common given names, in Latin letters without accents, one line per culture: enough that most columns of names hold a
 * third of known ones, no more. Cyrillic is transliterated before it is looked up; Chinese, Japanese and Korean names
 * are told by their family names.
 */
export const GIVEN_NAMES: readonly string[] = [
  // English
  "alexander andrew anthony benjamin brandon brian charles christopher daniel david donald edward eric frank gary george gregory jacob james jason jeffrey john jonathan joseph joshua justin kenneth kevin larry matthew michael nicholas paul richard robert ronald ryan samuel scott stephen steven thomas timothy william",
  "amanda amy angela anna ashley barbara betty brenda carol christine cynthia deborah debra donna dorothy elizabeth emily emma helen jennifer jessica karen katherine kathleen kimberly laura linda lisa margaret mary melissa michelle nancy nicole pamela patricia rebecca samantha sandra sarah sharon shirley stephanie susan",
  // French
  "alain alexandre andre antoine arthur benoit bernard cedric christian christophe claude damien florian francois frederic guillaume henri hugo jacques jean jerome jules julien laurent leo louis lucas marcel mathieu maxime michel nicolas olivier pascal patrick philippe pierre rene roger romain sebastien stephane thierry vincent",
  "alice anne aurelie brigitte camille catherine celine chantal charlotte chloe claire corinne elodie emilie florence francoise helene ines isabelle jacqueline jade jeanne julie juliette laetitia lea lina louise manon margaux marie martine mathilde monique nathalie oceane pauline rose sandrine sophie sylvie valerie veronique virginie",
  // Spanish and Portuguese
  "adrian alberto alejandro alfonso alvaro andres angel antonio carlos diego eduardo emilio enrique fernando francisco guillermo ignacio ivan jaime javier jesus joaquin jorge jose juan julio luis manuel mario miguel oscar pablo pedro rafael ramon raul ricardo roberto ruben salvador santiago sergio vicente victor",
  "alba alicia amparo ana andrea antonia beatriz camila carmen claudia cristina dolores elena encarnacion eva francisca gabriela irene isabel josefa juana lucia marina marta mercedes monica montserrat natalia noelia nuria paula pilar raquel rocio rosa rosario silvia sofia sonia susana teresa valentina veronica yolanda",
  "afonso bernardo bruno caio davi duarte edson fabio goncalo guilherme gustavo heitor henrique joao joaquim leonardo luiz marcelo matheus mauricio murilo nuno paulo renato rogerio rui thiago tiago vinicius vitor wagner wellington",
  "aline bruna carla catarina cecilia eduarda fernanda helena heloisa isadora joana juliana larissa leonor leticia livia luana mariana matilde priscila renata simone tatiana vanessa",
  // German and Dutch
  "andreas ben bernd dieter dominik elias fabian felix finn gerhard guenter gunter hans heinz helmut horst jan jens jonas juergen jurgen karl klaus leon lukas manfred markus martin matthias maximilian moritz peter philipp ralf rolf sebastian stefan thorsten tim tobias torsten uwe werner wolfgang",
  "angelika anja anke birgit christa clara elke emilia erika frieda gabriele gisela greta hannah heidi heike helga ilse inge ingrid johanna julia jutta karin katharina kathrin katrin kerstin lena leonie martina melanie mia monika nadine petra renate sabine silke stefanie susanne tanja ursula ute",
  "annemarie anouk bart bas bram cornelis daan dirk els femke fleur gerrit hendrik henk ineke jacobus jeroen johannes joke joost kees koen lars lotte maarten marieke marijke piet pieter sander sanne saskia sem stijn tess thijs wilhelmina willeke willem wim",
  // Italian
  "aldo alessandro angelo carlo claudio cristian daniele dario davide domenico edoardo emanuele enrico federico filippo francesco franco giacomo gianluca giorgio giovanni giuseppe guido lorenzo luca luciano luigi marco massimo matteo mattia maurizio michele nicola paolo pietro raffaele riccardo salvatore stefano tommaso vincenzo",
  "alessandra antonietta aurora beatrice bianca camilla carmela caterina chiara concetta daniela elisa federica franca francesca gaia gianna ginevra giorgia giovanna giulia giuseppina ilaria loredana margherita noemi ornella paola rita roberta sara serena simona stefania",
  // Polish, Czech, Slovak, Croatian, Serbian, Bosnian, Slovene
  "adam agnieszka andrzej artur bartosz damian dariusz dawid ewa filip grzegorz henryk jakub jaroslaw jerzy kacper kamil katarzyna kazimierz krzysztof lukasz maciej malgorzata marcin marek maria mariusz mateusz michal patryk pawel piotr przemyslaw rafal ryszard slawomir stanislaw szymon tadeusz tomasz wiktor wojciech zbigniew zygmunt",
  "alena dana dusan frantisek hana igor ivana jana jarmila jaroslav jiri jitka josef jozef juraj karel katerina ladislav lenka lubos lucie ludmila marcela marian matej milan miroslav ondrej pavel pavla petr radek rastislav roman stanislav tomas vaclav vera veronika vladimir vojtech zdenek zdenka zuzana",
  "adnan aleksandar amir amra azra bojan branko dejan dino djordje dragan dragana edin emina emir goran gordana haris jasmina jelena josip katarina lejla ljiljana luka maja marija marko milica milos mirko mirza nenad nikola ognjen selma senad slobodan snezana stjepan tomislav vesna zeljko zoran",
  // Romanian and Hungarian
  "alexandra alexandru alina anca andreea andrei bogdan catalin ciprian constantin corina cosmin denisa diana dumitru florentina florin gabriel georgiana gheorghe ilie ioana ion ionut irina iulia iulian larisa liviu marius mihaela mihai nicolae oana ovidiu petru radu raluca razvan roxana sorin tudor vasile vlad",
  "agnes andras anita attila balazs bela bence csaba edit erzsebet ferenc gabor gabriella gyorgy gyula ildiko ilona imre istvan janos jozsef judit karoly katalin krisztian krisztina lajos laszlo levente margit marton mate mihaly norbert reka sandor szilvia tamas tibor timea viktor zoltan zsolt zsuzsanna",
  // Nordic
  "aleksander anders arne axel bengt bo emil erik espen fredrik geir gunnar gustav henrik johan jorgen juha kari kjell knut kristian lennart mads magnus marcus mats matti mikael mikkel morten niels nils olav ole oskar per rasmus soren svein sven terje thor timo tor",
  // Russian, Ukrainian, Bulgarian
  "aleksandr aleksei alexey andrey anton artem artyom boris daniil denis dmitri dmitrii dmitriy dmitry egor evgenii evgeniy evgeny gleb grigorii ilia ilya iurii kirill konstantin leonid maksim maxim mikhail nikita nikolai nikolay oleg oleksandr sergei sergej sergey taras timofei vadim vasilii vasily yuri yurii",
  "alisa anastasia anastasiia anastasiya anya dariia darya dasha ekaterina evgeniia galina inna iuliia kateryna katya ksenia kseniia lidiia liubov liudmila lyudmila mariia mariya masha nadezhda natalya nina oksana oleksandra olga olya polina raisa sofiia svetlana tamara tatyana viktoriia viktoriya yana yuliia yuliya zhanna zinaida",
  // Greek, Turkish, Albanian, Georgian, Armenian
  "angeliki athanasios christos dimitrios dimitris eleni georgia georgios giannis giorgos ioanna ioannis konstantinos kostas nikolaos nikos panagiotis spyros stavros vasiliki vasilis",
  "abdullah adem ahmet ali bayram bekir burak can cem deniz emre eren fatih hakan halil hasan huseyin ibrahim ismail kadir kemal kerem mahmut mehmet mert metin murat musa mustafa omer onur orhan osman ramazan recep salih selim serkan suleyman tolga ugur umut yasar yusuf",
  // Arabic, Persian, Hebrew
  "abdallah abdul adel ahmad ahmed amr bilal fahad faisal hamza hassan hossein husain hussein jamal kareem karim khaled khalid mahmoud mohamed mohammad mohammed mostafa muhammad nasser omar rami saad saeed said salim salman sami samir tarek tariq umar waleed walid yousef youssef zaid ziad",
  "aicha aisha amal amina aminah asma dina eman farah fatima fatma ghada hala hanan heba huda iman inas khadija laila lamia layla leila lubna maha manal mariam maryam may mona nada nadia najwa noor nour rania rasha reem salma samira yasmin yasmine zainab zaynab",
  // South Asia
  "aarav amit anil arjun ashok deepak ganesh hari karthik krishna kumar mahesh manish manoj mohan mukesh naveen nitin pradeep prakash rahul raj rajesh rajiv raju rakesh ram ramesh ravi rohit sachin sandeep sanjay santosh satish shankar shiv sunil suresh vijay vikas vikram vinod vivek",
  "aarti aishwarya anjali anu asha deepa deepika divya geeta gita isha jyoti kavita kavya lakshmi madhuri mamta meena meera megha neha nisha pooja prachi pratibha preeti priya priyanka radha rani rekha ritu rupa sangeeta seema shalini shanti shilpa shreya sita smita sneha sudha sunita",
  // East and South-East Asia
  "bin chao fang gang hao hong hua hui jie jing jun lei li ling mei min ming na ping tao wei xiaoming xin xiulan xiuying yang ying yong",
  "akiko akira aoi ayumi daiki emi eun hanako haruto hiroshi hyun ichiro jiho jihye jin jiwoo kaori kaoru kazuo keiko kenji kenta makoto michiko minjun minseo misaki naoki naomi ren sakura satoshi seojun seoyeon soo sota takashi takeshi taro tomoko yoko yuki yumi yuto",
  "adi agus andi arif ayu bambang bayu budi dedi dewi dian duc dwi eko fajar fitri hendra hung huong indah iwan joko lan lestari linh minh nam ngoc nguyen nur putri ratna rina rizki rudi siti slamet sri thi tri van wahyu yanto yuni",
  // Africa
  "abdoulaye abena abubakar ade adwoa aissatou akosua ama amadou amaka aminata aminu awa bola boubacar cheikh chidi chinedu chioma emeka fatou femi folake halima hauwa ibrahima ifeoma kofi kojo kwabena kwame mamadou mariama moussa ngozi obinna oluwaseun ousmane sani segun tunde uche yaw yemi",
];
