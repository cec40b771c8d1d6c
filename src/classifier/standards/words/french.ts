import type { HeaderWords } from "../header-words";

export const FRENCH: HeaderWords = {
  "full-name":
    "nom complet, nom et prenom, nom prenom, prenom nom, prenom et nom, noms et prenoms, nom affiche, interlocuteur",
  "first-name": "prenom, prenoms, prenom usuel, deuxieme prenom",
  "last-name": "nom de famille, nom de naissance, nom d usage, nom usuel, nom patronymique, nom de jeune fille",
  email:
    "courriel, mel, adresse mail, adresse email, adresse e mail, adresse electronique, courrier electronique, mails",
  phone:
    "telephone, tel, numero de telephone, portable, tel portable, gsm, telephone fixe, telephone mobile, numero de tel, telecopie, fixe?",
  "birth-date":
    "date de naissance, ne le, nee le, ne e le, naissance, date naissance, annee de naissance, anniversaire",
  age: "age",
  gender: "sexe, genre, civilite, titre de civilite",
  "national-id":
    "numero de securite sociale, n securite sociale, securite sociale, nir, nss, carte d identite, numero de carte d identite, cni, piece d identite, numero national, registre national, numero avs, avs",
  passport: "passeport, numero de passeport",
  "tax-id": "numero fiscal, identifiant fiscal, spi",
  "bank-account": "rib, compte bancaire, numero de compte, coordonnees bancaires",
  address: "adresse, adresse postale, domicile, rue, voie, complement d adresse, adresse complete, boite postale",
  "postal-code": "code postal, cp, npa",
  location:
    "ville, commune, pays, lieu de naissance, lieu de travail, lieu d affectation, localite, departement?, region?, residence, bureau?, ville de residence, canton",
  "employee-id": "matricule, numero d employe, matricule agent, numero agent",
  "person-reference":
    "numero de dossier, dossier?, numero etudiant, numero client, numero d adherent, ine, ipp, numero d assure, numero d inscription, code client",
  "job-title": "fonction, poste, metier, profession, intitule du poste, emploi, grade?, qualite?, titre?",
  employer: "entreprise, societe, employeur, organisme, organisation, raison sociale, etablissement?, structure?",
  supervisor:
    "superieur, superieur hierarchique, responsable, responsable hierarchique, n 1, chef de service, chef, encadrant, tuteur?",
  "contract-type":
    "type de contrat, contrat, nature du contrat, statut d emploi, type d emploi, statut?, regime de travail",
  salary:
    "salaire, salaire brut, salaire net, remuneration, revenu, revenus, traitement?, prime, salaire annuel, salaire mensuel, taux horaire",
  education: "diplome, formation?, niveau d etudes, etudes, universite, niveau scolaire, filiere, classe?",
  performance: "note?, notes?, moyenne, resultat?, appreciation, evaluation, mention, absences",
  health:
    "maladie, diagnostic, pathologie, handicap, rqth, allergie, allergies, traitement medical, groupe sanguin, etat de sante, sante, vaccin, vaccination, medecin traitant, arret maladie, mutuelle",
  "ethnicity-nationality": "nationalite, pays de naissance, origine?, citoyennete, ethnie, langue maternelle",
  religion: "religion, confession, culte",
  "marital-status": "situation familiale, etat civil, situation matrimoniale, statut marital",
  family:
    "nombre d enfants, enfants, conjoint, personne a prevenir, contact d urgence, personnes a charge, lien de parente, nom du conjoint",
  username: "identifiant?, nom d utilisateur, pseudo, pseudonyme",
  credential: "mot de passe, mdp",
  "photo-url": "photo, site web?",
  department: "service, direction, departement, pole, equipe?, affectation?",
  "date-of-event":
    "date d embauche, date d entree, date de debut, date de fin, date d inscription, date de sortie, jour?, annee?, mois?, heure?, anciennete",
  "free-text": "commentaire, commentaires, remarque, remarques, observations, description",
  name: "nom, noms",
  number: "numero, identifiant, num, n",
  staff:
    "employe, employes, salarie, salaries, agent, agents, personnel, collaborateur, collaborateurs, effectif, enseignant, enseignants, intervenant, stagiaire, benevole, benevoles, medecin",
  people:
    "client?, clients, patient, patients, etudiant, etudiants, eleve, eleves, adherent, adherents, membre, membres, participant, participants, utilisateur, utilisateurs, candidat, candidats, beneficiaire, beneficiaires, personne, personnes, assure, assures, inscrits, locataire, abonne, abonnes, invite, usager, usagers, acheteur, destinataire, demandeur, licencie, contacts",
  relative: "parent, parents, pere, mere, conjoint, responsable legal, tuteur legal",
  organisation:
    "fournisseur, magasin, boutique, ecole, lycee, hopital, hotel, banque, agence, fondation, association, prestataire",
  thing:
    "produit, produits, article, prix, quantite, stock, reference produit, marque, modele, categorie, auteur, titre du livre, fichier, commande, facture, montant, vente, ventes, chiffre d affaires, libelle, designation, intitule, projet, cours, matiere, vehicule, surface, superficie, population, total, devise, chambre, lot",
  measure: "moyenne de, nombre de, pourcentage, taux, part, effectif total, somme",
  filler:
    "de, du, des, la, le, les, l, d, et, ou, en, au, aux, a, votre, principal, personnel, professionnel, pro, perso, domicile, actuel, secondaire, ligne, n, date",
};
