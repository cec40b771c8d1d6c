/** What people write in a gender column, folded to lower case without accents. Codes mean gender only under its header, or where both stand together. */
export const GENDER_WORDS =
  "male,female,man,woman,men,women,boy,girl,non binary,nonbinary,homme,femme,masculin,feminin,monsieur,madame,mademoiselle,garcon,fille,hombre,mujer,masculino,femenino,feminino,varon,mann,frau,mannlich,maennlich,weiblich,divers,herr,homem,mulher,uomo,donna,maschio,femmina,maschile,femminile,vrouw,mannelijk,vrouwelijk,mezczyzna,kobieta,мужской,женский,мужчина,женщина,муж,жен,муж.,жен.,ذكر,أنثى,انثى,男,女,男性,女性,男子,女子,남,여,남자,여자,남성,여성,barbat,femeie,erkek,kadin,laki-laki,perempuan,pria,wanita,muz,zena,ferfi,no,kvinne,kvinna,kvinde,mies,nainen,nam,nu,ชาย,หญิง,पुरुष,महिला,ανδρας,γυναικα,זכר,נקבה,чоловік,жінка,mr,mrs,ms,miss,mr.,mrs.,ms.,m.,mme,mlle,sr.,sra.,sig.,sig.ra,pan,pani,dhr,mevr,he/him,she/her,they/them";

export const GENDER_CODES =
  "dr,dr.,prof,prof.,m,f,w,v,h,k,d,x,u,o,n,z,e,l,p,м,ж,ч,ذ,أ,other,unknown,undisclosed,prefer not to say,0,1,2,3,9,n/a,na,-";
