import type { ProblemTexts } from "../pane-words";

export const FR_PROBLEMS: ProblemTexts = {
  findings: {
    wouldGo: "{kinds}. Destinataires : {readers}.",
    visible: "{people} verraient les adresses les unes des autres",
    allOutside: "Toutes sont hors de votre organisation.",
    allPrivate: "Toutes sont hors de votre organisation, à une adresse privée.",
    listIsPrivate: "Figurer sur cette liste peut déjà relever de la vie privée.",
    mergeForMany: "Pour une liste aussi longue, un publipostage est préférable : chacun reçoit son propre message.",
    mergeForPrivate: "Pour un sujet aussi privé, un publipostage est préférable : chacun reçoit son propre message.",
    merge: {
      title: "Comment faire un publipostage",
      list: "Dans Excel, faites une liste : une ligne par personne et une colonne d’adresses e-mail.",
      write:
        "Dans Word, sous « Publipostage », choisissez « Démarrer la fusion et le publipostage » et « Messages électroniques », puis « Sélection des destinataires » et votre liste. Écrivez le message.",
      send: "Choisissez « Terminer et fusionner », « Envoyer des messages électroniques » et la colonne des adresses. Word ne peut pas y joindre de fichiers.",
    },
    columns: "{n} personne figure dans {file}|{n} personnes figurent dans {file}",
    onLaterSheets: "Rien de cela n’est sur la première feuille.",
    hidden:
      "{n} personne figure dans des parties de {file} que vous ne voyez pas|{n} personnes figurent dans des parties de {file} que vous ne voyez pas",
    places: {
      "hidden-sheet": "une feuille masquée",
      "very-hidden-sheet": "une feuille que les menus d’Excel ne montrent pas",
      "hidden-rows": "des lignes masquées ou filtrées",
      "hidden-columns": "des colonnes masquées",
      "unseen-text": "du texte de la couleur du fond",
      "pivot-cache": "ce que conserve un tableau croisé",
      "external-link": "ce qui est conservé d’un autre classeur",
      "embedded-file": "un fichier dans le fichier",
      comments: "des commentaires de cellules",
      properties: "les noms et propriétés du fichier",
    },
    hiddenAdvice:
      "Quiconque reçoit le fichier peut les faire réapparaître en quelques clics, même si la feuille est protégée.",
    addresses:
      "{file} est une liste d’adresses e-mail de {n} personne|{file} est une liste d’adresses e-mail de {n} personnes",
    addressesWouldGo: "Destinataires : {readers}.",
    addressesAdvice: "Quiconque a la liste peut écrire à toutes ces personnes.",
    inBody: "{n} personne figure dans le texte|{n} personnes figurent dans le texte",
    inBodyAdvice: "Supprimez du texte ce dont le lecteur n’a pas besoin.",
    groups: "Tous les membres de {groups} recevraient des données sur {people}",
    membersUnknown: "Leur nombre n’est pas visible d’ici : ouvrez le groupe dans Outlook pour voir qui en fait partie.",
    members: "Cela représente {people}.",
    lookAlikes:
      "{n} personne n’est peut-être pas celle que vous croyez|{n} personnes ne sont peut-être pas celles que vous croyez",
    lookAlikesAdvice: "Comparez les adresses lettre par lettre.",
    freeMail:
      "{n} personne recevrait ce message à une adresse privée|{n} personnes recevraient ce message à une adresse privée",
  },
  doubts: {
    encrypted: {
      because: "Il est protégé par un mot de passe.",
      remedy: "Ouvrez-le et regardez chaque feuille. Quiconque reçoit le mot de passe peut tout lire.",
    },
    damaged: {
      because: "Il est endommagé, ou n’est pas ce que dit son nom.",
      remedy: "Ouvrez-le, enregistrez-le à nouveau et joignez la nouvelle copie.",
    },
    "unsupported-format": {
      because: "Ce type de fichier ne peut pas être lu ici.",
      remedy: "Parcourez-le vous-même, ou enregistrez-le en .xlsx ou .csv et joignez ce fichier.",
    },
    "data-model": {
      because: "Il contient un modèle de données dont les tables ne peuvent pas être lues ici.",
      remedy: "Ouvrez Power Pivot dans Excel et regardez ses tables, ou joignez une copie des seules valeurs.",
    },
    "unknown-encoding": {
      because: "Son texte est enregistré d’une façon qui ne peut pas être lue ici.",
      remedy: "Ouvrez-le dans Excel, enregistrez-le en .xlsx et joignez ce fichier.",
    },
    "too-many-bytes": {
      because: "Il est trop volumineux pour être lu jusqu’au bout.",
      remedy: "Joignez un fichier plus petit, avec le strict nécessaire, ou parcourez-le vous-même.",
    },
    "too-compressed": {
      because: "Une fois décompressé, il est bien plus volumineux qu’un fichier normal.",
      remedy: "Ne le transmettez pas, sauf si vous l’avez créé vous-même.",
    },
    "too-many-parts": {
      because: "Il contient plus de feuilles ou de fichiers qu’il n’est possible d’en lire.",
      remedy: "Joignez seulement ceux dont les destinataires ont besoin, ou parcourez-le vous-même.",
    },
    "too-deep": {
      because: "C’est une archive qui en contient d’autres.",
      remedy: "Décompressez-la et joignez les fichiers eux-mêmes.",
    },
    "too-many-cells": {
      because: "Son tableau dépasse les limites d’une feuille de calcul.",
      remedy: "Ouvrez-le, enregistrez-le à nouveau et joignez la nouvelle copie.",
    },
    "out-of-time": {
      because: "Le temps a manqué pour le lire jusqu’au bout.",
      remedy: "Vérifiez à nouveau ici, où il y a plus de temps qu’au moment de l’envoi.",
    },
    "no-content": {
      because: "Le fichier est vide, ou Outlook n’a pas transmis son contenu.",
      remedy:
        "Ouvrez-le pour le savoir. S’il n’est pas vide, retirez-le et joignez-le à nouveau ; la protection des données de votre organisation peut aussi le retenir.",
    },
    "cloud-link": {
      because: "C’est un lien vers un fichier dans le cloud.",
      remedy: "Ouvrez le lien : voyez ce que contient le fichier, et qui d’autre peut l’ouvrir.",
    },
    "host-refused": {
      because: "Outlook ne l’a pas transmis.",
      remedy: "Vérifiez à nouveau. Si cela ne suffit pas, enregistrez le message comme brouillon et rouvrez-le.",
    },
    "host-silent": {
      because: "Outlook n’a pas répondu à temps.",
      remedy: "Vérifiez à nouveau. Si cela ne suffit pas, enregistrez le message comme brouillon et rouvrez-le.",
    },
    "list-truncated": {
      because: "Outlook ne montre que le début d’une liste de destinataires plus longue.",
      remedy: "Regardez vous-même À et Cc. Pour une liste aussi longue, utilisez Cci ou un publipostage.",
    },
    "rule-crashed": {
      because: "La vérification elle-même a échoué.",
      remedy: "Relisez vous-même le message, et prévenez la personne qui gère ce complément.",
    },
  },
  unchecked: {
    file: "{file} n’a pas pu être vérifié",
    files: "Les fichiers n’ont pas pu être vérifiés",
    recipients: "Les destinataires n’ont pas pu être vérifiés",
    body: "Le texte n’a pas pu être vérifié",
  },
  copies: { removed: "retiré", copyName: "{stem} (sans données personnelles)" },
  fixes: {
    "move-to-bcc": {
      action: "Mettre {n} personne en Cci|Mettre {n} personnes en Cci",
      doing: "Déplacement de {n} personne en Cci…|Déplacement de {n} personnes en Cci…",
      done: "{n} personne est maintenant en Cci|{n} personnes sont maintenant en Cci",
      actionAll: "Mettre tout le monde en Cci",
      doingAll: "Déplacement de tout le monde en Cci…",
      doneAll: "Tout le monde est maintenant en Cci",
      comfort: "Chacun reçoit quand même le message. Personne ne voit les autres.",
      byHand: "Déplacez les adresses de À et Cc vers Cci.",
    },
    "move-outside-to-bcc": {
      action: "Mettre seulement {n} personne externe en Cci|Mettre seulement les {n} personnes externes en Cci",
      doing: "Déplacement de {n} personne externe en Cci…|Déplacement de {n} personnes externes en Cci…",
      done: "{n} personne externe est maintenant en Cci|{n} personnes externes sont maintenant en Cci",
      comfort: "Vos collègues restent dans À et Cc, visibles de tous.",
      byHand: "Déplacez les adresses externes à votre organisation de À et Cc vers Cci.",
    },
    "remove-recipients": {
      action: "Retirer {n} destinataire|Retirer {n} destinataires",
      doing: "Retrait de {n} destinataire…|Retrait de {n} destinataires…",
      done: "{n} destinataire a été retiré|{n} destinataires ont été retirés",
      comfort: "Le message et ses fichiers restent tels quels. S’il ne reste personne, ajoutez la bonne adresse.",
      byHand: "Supprimez les adresses de À, Cc et Cci.",
    },
    "drop-columns": {
      action: "Vider les colonnes personnelles de {file}",
      doing: "Copie de {file} sans les colonnes personnelles…",
      done: "{file} a été remplacé par une copie sans les colonnes personnelles",
      comfort: "Les colonnes restent à leur place, vides. Votre fichier n’est pas modifié.",
      byHand: "Enregistrez une copie du fichier, supprimez-y les colonnes et joignez la copie.",
    },
    "drop-hidden": {
      action: "Retirer les parties masquées de {file}",
      doing: "Copie de {file} sans ses parties masquées…",
      done: "{file} a été remplacé par une copie sans ses parties masquées",
      comfort:
        "Feuilles, lignes et colonnes masquées, commentaires et données conservées sont retirés. Votre fichier n’est pas modifié.",
      byHand: "Enregistrez une copie du fichier, utilisez « Inspecter le document » dans Excel et joignez la copie.",
    },
    "visible-values-only": {
      action: "Ne garder que ce que montre {file}",
      doing: "Copie de ce que montre {file}…",
      done: "{file} a été remplacé par une copie de ce qu’il montre",
      comfort: "Les formules deviennent leurs résultats ; rien de masqué ne part. Votre fichier n’est pas modifié.",
      byHand: "Copiez ce qui est affiché dans un nouveau classeur avec « Coller les valeurs », et joignez-le.",
    },
    "remove-attachment": {
      action: "Retirer {file}",
      doing: "Retrait de {file}…",
      done: "{file} a été retiré",
      comfort: "Le fichier reste là où vous le gardez. Il ne quitte que ce message.",
      byHand: "Retirez le fichier du message.",
    },
  },
};
