import type { HeaderWords } from "../header-words";

export const FRENCH: HeaderWords = {
  "full-name":
    "nom complet, nom et prenom, nom prenom, prenom nom, prenom et nom, nom et prénoms, noms et prénoms, nom prénoms, titulaire du compte, agent?, titulaire?",
  "first-name": "prénom, prénoms, surnom, petit nom, prenom usuel, deuxieme prenom",
  "last-name":
    "nom de famille, nom de naissance, nom d usage, nom usuel, nom patronymique, nom de jeune fille, post nom, postnom, nom utilisé, nom marital, nom d épouse",
  email: "courriel*, mel, adresse electronique, courrier electronique, messagerie?, adresse mail",
  phone: "telephone, tél, portable, gsm, mobile, ligne directe, télécopie, fixe, numero de telephone",
  "birth-date": "ne le, nee le, naissance, anniversaire, date naiss, né e le, ddn, né en",
  age: "âge, tranche d âge?, quel age",
  gender: "sexe, genre, civilite, h f",
  "national-id":
    "securite sociale, nir, nss, n secu, num secu, numéro de sécu, cni, carte d identité, carte nationale d identité, pièce d identité, avs, numéro ss, n ss, permis de conduire, numéro de permis, carte d électeur, carte électeur, national d électeur",
  passport: "passeport, visa?, numéro du visa",
  "tax-id": "numero fiscal, identifiant fiscal, spi, nif, siren?",
  "bank-account": "rib, compte bancaire, numero de compte, coordonnées bancaires, domiciliation bancaire, n compte",
  address:
    "adresse, domicile, rue, voie, n et rue, numéro de rue, n rue, quartier?, boîte postale, adresse postale, adresse de résidence",
  "postal-code": "cp, npa",
  location:
    "ville, commune, pays, lieu de naissance, localité, departement?, affectation?, site?, ville de résidence, ville de naissance, province, résidence, commune de naissance, lieu, poste d affectation, wilaya, cercle, district, lieu de travail, région?, résidence administrative, lieu d exercice, né e à, provenance?, commune naissance, ville naissance, lieu naissance, pays de naissance, lieu de résidence, zone de santé?, quartier de résidence, territoire, né à",
  "employee-id": "matricule, mle, identifiant rh, id rh, n index, numero index",
  "person-reference":
    "numero de dossier, dossier?, n dossier, n licence, numéro de licence, ipp, numéro d inscription, n de table, ine, code ménage, id ménage, n allocataire, numéro allocataire, n de sinistre, numero de sinistre, n assuré, numéro assuré, n sinistre, n contrat, code adh, n caf, numéro caf, n ménage, identifiant patient, n adh, no adh",
  "job-title":
    "fonction, poste, metier, profession, emploi, corps, catégorie socioprofessionnelle, csp, qualification?, occupation, grade?, cat échelle, catégorie échelle",
  employer:
    "entreprise, societe, employeur, organisme, organisation, raison sociale, structure?, institution?, établissement?, association?",
  supervisor:
    "superieur*, responsable, nplus, manager, chef de service, supérieure hiérarchique, chef d équipe, encadrant, tuteur?, référent?, superieur hierarchique, responsable hierarchique, notateur, premier notateur",
  "contract-type":
    "contrat, statut d emploi, type d emploi, régime de travail?, cdi cdd, temps de travail, statut du personnel, statut administratif?, type de recrutement, quotité, nature du contrat, statut agent, régime horaire, type d agent, nature contrat, temps plein partiel, temps plein, temps partiel, horaire mensuel, durée du travail, taux d activité, taux d emploi, pourcentage d activité",
  salary:
    "salaire, remuneration, revenu, traitement?, prime, primes, revenus, indemnité*, taux horaire, brut, paie, allocation?, indice, échelon, indice majoré, prestation, rsa, quotient familial, montant salaire, net?, net a payer, taux pas, coefficient?, acompte?, net imposable, avantages en nature, heures supplémentaires, salaires",
  education:
    "diplome*, formation?, etudes, universite, niveau d instruction, niveau d étude, niveau scolaire, filière, cursus, classe?, établissement scolaire, école fréquentée, niveau d etudes, niveau de formation, école?",
  performance:
    "note?, notes?, moyenne, resultat?, appréciation, évaluation, absences, retards, résultat scolaire, mention?, sanction*, bulletin, note finale, note globale, note obtenue, score entretien",
  health:
    "maladie, diagnostic, pathologie, handicap, rqth, groupe sanguin, allergies, antécédents, vaccin*, médecin traitant, arrêt maladie, mutuelle, régime alimentaire, symptômes, taille cm, poids kg, grossesse, motif de consultation, motif d hospitalisation, séropositif, vulnérabilité, besoins spécifiques, certificat médical, régimes alimentaires, allergie, intolérances, handicap reconnu, état de santé, aptitude?, motif d absence, motif absence, traitement médical, traitement en cours, suivi médical, inaptitude, reconnaissance handicap, perimetre brachial, type d absence, effets indésirables, repas sans porc, besoins particuliers, accident du travail, arrêt de travail, nature de l absence, motif de l absence, tension artérielle, imc, motif d admission, enceinte, allaitante, malnutrition, maladies",
  "ethnicity-nationality":
    "nationalité, pays de naissance, origine?, citoyenneté, ethnie, pays d origine, langue maternelle, statut de réfugié, titre de séjour, statut administratif étranger, langue parlée, statut de déplacement, carte de séjour, statut migratoire",
  religion: "religion, confession, culte",
  "marital-status": "situation familiale, etat civil, situation matrimoniale, situation maritale, statut matrimonial",
  family:
    "enfants, conjoint, personne a prevenir, nb enfants, personne à contacter, personnes à charge, taille du ménage, composition familiale, nombre de personnes à charge, contact d urgence, autorisé à récupérer, pers à prévenir, accompagnant, urgence?, personnes autorisées, fratrie, enfants à charge, ayants droit, ayant droit",
  username: "identifiant?, nom d utilisateur, pseudo, login, nom utilisateur",
  credential: "mot de passe, mdp, code secret, code d accès",
  "photo-url": "photo*, site web?, signature?, portrait, photo de profil",
  department: "service, direction, departement, pôle, unité?, équipe?",
  "date-of-event":
    "date, date de prise de fonction, ancienneté, année, mois, date de fin de contrat, date d embauche, date d entree, date de debut, date de fin, date d inscription, date de sortie",
  "free-text": "commentaire*, remarque*, observations, appréciation générale",
  name: "nom, noms, dénomination?, libellé?, intitulé?",
  number: "numero, num, n, no, code, numéros",
  staff: "employe, employes, salarie*, agent*, personnel, employée, collaborat*, enseignant*, créé par, modifié par",
  people:
    "joueur*, joueuse*, client?, clients, patient, patients, etudiant*, eleve*, adherent*, membre*, participant*, patiente, bénéficiaire*, usager*, locataire*, assuré*, allocataire*, sociétaire, résident*, proband, chef de menage, chef de famille, propriétaire, remis à, prêté à",
  relative: "parent, parents, pere, mere, tuteur légal, responsable légal, représentant légal, conjointe, époux",
  organisation:
    "fournisseur*, magasin*, boutique, ecole, agence, succursale, hôpital, lycée, collège, université partenaire, restaurant, hôtel",
  thing:
    "produit*, article, prix, quantite, stock, marque, modele, categorie, auteur, désignation, référence, fichier, matière, plat, recette, livre, ouvrage, film, chanson, équipe, match, véhicule, immatriculation, commande, reference produit, navire, salle, nom de la salle, nom de rue, nom de la rue, station, artiste, réalisateur, éditeur, plante, animal, vin, serveur, gare, arrêt",
  animal: "espèce, animal?, animaux?, chien?, chiens?",
  measure: "moyenne de, pourcentage, taux, nb, effectif, effectifs, total, somme, nombre de",
  filler: "de, du, des, la, le, les, l, d, et, ou, en, au, aux, a, par, pour, sur, avec, votre",
  "card-number": "numéro de carte, carte bancaire",
  "sexual-orientation": "orientation sexuelle",
  geo: "latitude, longitude, coordonnées gps",
  "ip-address": "adresse ip",
  membership: "adhésion, syndicat",
  subject:
    "maths, français, anglais, espagnol, allemand, physique, chimie, svt, biologie, histoire, géographie, philosophie, eps, technologie, arts plastiques, éducation musicale, latin, sciences",
  aspect: "moyen de contact, abonné, n ordre, numéro d ordre, autorisation, droit à l image",
};
