import type { ProblemTexts } from "../pane-words";

export const DE_PROBLEMS: ProblemTexts = {
  findings: {
    wouldGo: "{kinds}. Empfänger wären: {readers}.",
    visible: "{people} würden gegenseitig ihre Adressen sehen",
    allOutside: "Alle sind außerhalb Ihrer Organisation.",
    allPrivate: "Alle haben private Adressen außerhalb Ihrer Organisation.",
    listIsPrivate: "Schon auf dieser Liste zu stehen, kann privat sein.",
    mergeForMany: "Bei so langen Listen ist eine Serien-E-Mail noch besser: Jede Person bekommt eine eigene Nachricht.",
    mergeForPrivate:
      "Bei einem so privaten Anlass ist eine Serien-E-Mail noch besser: Jede Person bekommt eine eigene Nachricht.",
    merge: {
      title: "So geht eine Serien-E-Mail",
      list: "Legen Sie in Excel eine Liste an: eine Zeile für jede Person und eine Spalte mit den E-Mail-Adressen.",
      write:
        "Wählen Sie in Word unter „Sendungen“ „Seriendruck starten“ und „E-Mail-Nachrichten“, dann „Empfänger auswählen“ und Ihre Liste. Schreiben Sie die Nachricht.",
      send: "Wählen Sie „Fertig stellen und zusammenführen“, „E-Mail-Nachrichten senden“ und die Spalte mit den Adressen. Dateien kann Word dabei nicht anhängen.",
    },
    columns: "{n} Person steht in {file}|{n} Personen stehen in {file}",
    onLaterSheets: "Nichts davon steht auf dem ersten Blatt.",
    hidden:
      "{n} Person steht in Teilen von {file}, die Sie nicht sehen|{n} Personen stehen in Teilen von {file}, die Sie nicht sehen",
    places: {
      "hidden-sheet": "ein ausgeblendetes Blatt",
      "very-hidden-sheet": "ein Blatt, das Excels Menüs nicht zeigen",
      "hidden-rows": "ausgeblendete oder gefilterte Zeilen",
      "hidden-columns": "ausgeblendete Spalten",
      "unseen-text": "Text in der Farbe des Hintergrunds",
      "pivot-cache": "was eine Pivot-Tabelle aufbewahrt",
      "external-link": "was von einer anderen Arbeitsmappe aufbewahrt wird",
      "embedded-file": "eine Datei in der Datei",
      comments: "Kommentare in den Zellen",
      properties: "Namen und Eigenschaften der Datei",
    },
    hiddenAdvice:
      "Wer die Datei bekommt, kann das mit wenigen Klicks wieder sichtbar machen, auch wenn das Blatt geschützt ist.",
    addresses:
      "{file} ist eine Liste von E-Mail-Adressen von {n} Person|{file} ist eine Liste von E-Mail-Adressen von {n} Personen",
    addressesWouldGo: "Empfänger wären: {readers}.",
    addressesAdvice: "Wer die Liste hat, kann allen schreiben.",
    inBody: "{n} Person ist im Text aufgeführt|{n} Personen sind im Text aufgeführt",
    inBodyAdvice: "Löschen Sie aus dem Text, was nicht gebraucht wird.",
    groups: "Alle in {groups} bekämen Angaben zu {people}",
    membersUnknown:
      "Wie viele das sind, ist von hier aus nicht zu sehen: Öffnen Sie die Gruppe in Outlook, um zu sehen, wer dazugehört.",
    members: "Das sind {people}.",
    lookAlikes:
      "{n} Person ist vielleicht nicht die, die Sie meinen|{n} Personen sind vielleicht nicht die, die Sie meinen",
    lookAlikesAdvice: "Vergleichen Sie die Adressen Buchstabe für Buchstabe.",
    freeMail: "{n} Person bekäme dies an eine private Adresse|{n} Personen bekämen dies an eine private Adresse",
  },
  doubts: {
    encrypted: {
      because: "Die Datei ist durch ein Passwort geschützt.",
      remedy: "Öffnen Sie sie und sehen Sie jedes Blatt an. Wer das Passwort bekommt, kann alles lesen.",
    },
    damaged: {
      because: "Die Datei ist beschädigt oder nicht das, was ihr Name sagt.",
      remedy: "Öffnen Sie sie, speichern Sie sie neu und hängen Sie die neue Kopie an.",
    },
    "unsupported-format": {
      because: "Dateien dieser Art können hier nicht gelesen werden.",
      remedy: "Sehen Sie sie selbst durch, oder speichern Sie sie als .xlsx oder .csv und hängen Sie das an.",
    },
    "data-model": {
      because: "Die Datei enthält ein Datenmodell, dessen Tabellen hier nicht gelesen werden können.",
      remedy:
        "Öffnen Sie Power Pivot in Excel und sehen Sie die Tabellen an, oder hängen Sie eine Kopie nur mit Werten an.",
    },
    "unknown-encoding": {
      because: "Der Text ist in einer Form gespeichert, die hier nicht gelesen werden kann.",
      remedy: "Öffnen Sie die Datei in Excel, speichern Sie sie als .xlsx und hängen Sie das an.",
    },
    "too-many-bytes": {
      because: "Die Datei ist zu groß, um bis zum Ende gelesen zu werden.",
      remedy: "Hängen Sie eine kleinere Datei mit nur dem Nötigen an, oder sehen Sie sie selbst durch.",
    },
    "too-compressed": {
      because: "Entpackt ist sie weit größer als eine gewöhnliche Datei.",
      remedy: "Geben Sie sie nicht weiter, wenn Sie sie nicht selbst erstellt haben.",
    },
    "too-many-parts": {
      because: "Sie enthält mehr Blätter oder Dateien, als gelesen werden können.",
      remedy: "Hängen Sie nur an, was die Empfänger brauchen, oder sehen Sie sie selbst durch.",
    },
    "too-deep": {
      because: "Es ist ein Archiv mit weiteren Archiven darin.",
      remedy: "Entpacken Sie es und hängen Sie die Dateien selbst an.",
    },
    "too-many-cells": {
      because: "Die Tabelle reicht über den Rand eines Tabellenblatts hinaus.",
      remedy: "Öffnen Sie die Datei, speichern Sie sie neu und hängen Sie die neue Kopie an.",
    },
    "out-of-time": {
      because: "Die Zeit reichte nicht, um bis zum Ende zu lesen.",
      remedy: "Prüfen Sie hier erneut: Hier ist mehr Zeit als beim Senden.",
    },
    "no-content": {
      because: "Die Datei ist leer, oder Outlook hat ihren Inhalt nicht übergeben.",
      remedy:
        "Öffnen Sie sie. Ist sie nicht leer, entfernen Sie sie und hängen Sie sie erneut an; auch der Datenschutz Ihrer Organisation kann sie zurückhalten.",
    },
    "cloud-link": {
      because: "Es ist ein Link auf eine Datei in der Cloud.",
      remedy: "Öffnen Sie den Link: Sehen Sie nach, was die Datei enthält und wer sie sonst öffnen kann.",
    },
    "host-refused": {
      because: "Outlook hat den Inhalt nicht übergeben.",
      remedy: "Prüfen Sie erneut. Hilft das nicht, speichern Sie die Nachricht als Entwurf und öffnen Sie sie wieder.",
    },
    "host-silent": {
      because: "Outlook hat nicht rechtzeitig geantwortet.",
      remedy: "Prüfen Sie erneut. Hilft das nicht, speichern Sie die Nachricht als Entwurf und öffnen Sie sie wieder.",
    },
    "list-truncated": {
      because: "Outlook zeigt nur den Anfang einer längeren Empfängerliste.",
      remedy: "Sehen Sie An und Cc selbst durch. Nehmen Sie für so lange Listen Bcc oder eine Serien-E-Mail.",
    },
    "rule-crashed": {
      because: "Die Prüfung selbst ist fehlgeschlagen.",
      remedy: "Sehen Sie die Nachricht selbst durch, und sagen Sie es der Stelle, die dieses Add-in betreut.",
    },
  },
  unchecked: {
    file: "{file} konnte nicht geprüft werden",
    files: "Die Dateien konnten nicht geprüft werden",
    recipients: "Die Empfänger konnten nicht geprüft werden",
    body: "Der Text konnte nicht geprüft werden",
  },
  copies: { removed: "entfernt", copyName: "{stem} (ohne persönliche Daten)" },
  fixes: {
    "move-to-bcc": {
      action: "{n} Person nach Bcc verschieben|{n} Personen nach Bcc verschieben",
      doing: "{n} Person wird nach Bcc verschoben…|{n} Personen werden nach Bcc verschoben…",
      done: "{n} Person steht jetzt in Bcc|{n} Personen stehen jetzt in Bcc",
      actionAll: "Alle nach Bcc verschieben",
      doingAll: "Alle werden nach Bcc verschoben…",
      doneAll: "Alle stehen jetzt in Bcc",
      comfort: "Alle bekommen die Nachricht trotzdem. Niemand sieht die anderen.",
      byHand: "Verschieben Sie die Adressen aus An und Cc nach Bcc.",
    },
    "move-outside-to-bcc": {
      action: "Nur {n} externe Person nach Bcc verschieben|Nur {n} externe Personen nach Bcc verschieben",
      doing: "{n} externe Person wird nach Bcc verschoben…|{n} externe Personen werden nach Bcc verschoben…",
      done: "{n} externe Person steht jetzt in Bcc|{n} externe Personen stehen jetzt in Bcc",
      comfort: "Kolleginnen und Kollegen bleiben in An und Cc, für alle sichtbar.",
      byHand: "Verschieben Sie die Adressen außerhalb Ihrer Organisation aus An und Cc nach Bcc.",
    },
    "remove-recipients": {
      action: "{n} Empfänger entfernen|{n} Empfänger entfernen",
      doing: "{n} Empfänger wird entfernt…|{n} Empfänger werden entfernt…",
      done: "{n} Empfänger wurde entfernt|{n} Empfänger wurden entfernt",
      comfort:
        "Die Nachricht und ihre Dateien bleiben, wie sie sind. Bleibt niemand übrig, tragen Sie die richtige Adresse ein.",
      byHand: "Löschen Sie die Adressen aus An, Cc und Bcc.",
    },
    "drop-columns": {
      action: "Persönliche Spalten in {file} leeren",
      doing: "Kopie von {file} ohne die persönlichen Spalten wird erstellt…",
      done: "{file} wurde durch eine Kopie ohne die persönlichen Spalten ersetzt",
      comfort: "Die Spalten bleiben an ihrem Platz, aber leer. Ihre eigene Datei ändert sich nicht.",
      byHand: "Speichern Sie eine Kopie der Datei, löschen Sie darin die Spalten und hängen Sie die Kopie an.",
    },
    "drop-hidden": {
      action: "Ausgeblendete Teile aus {file} entfernen",
      doing: "Kopie von {file} ohne ausgeblendete Teile wird erstellt…",
      done: "{file} wurde durch eine Kopie ohne ausgeblendete Teile ersetzt",
      comfort:
        "Ausgeblendete Blätter, Zeilen und Spalten, Kommentare und aufbewahrte Daten entfallen. Ihre eigene Datei ändert sich nicht.",
      byHand: "Speichern Sie eine Kopie der Datei, nutzen Sie in Excel „Dokument prüfen“ und hängen Sie die Kopie an.",
    },
    "visible-values-only": {
      action: "Nur behalten, was {file} zeigt",
      doing: "Kopie dessen, was {file} zeigt, wird erstellt…",
      done: "{file} wurde durch eine Kopie dessen ersetzt, was zu sehen ist",
      comfort:
        "Formeln werden zu ihren Ergebnissen; nichts Ausgeblendetes geht mit. Ihre eigene Datei ändert sich nicht.",
      byHand: "Kopieren Sie das Sichtbare mit „Werte einfügen“ in eine neue Arbeitsmappe und hängen Sie diese an.",
    },
    "remove-attachment": {
      action: "{file} entfernen",
      doing: "{file} wird entfernt…",
      done: "{file} wurde entfernt",
      comfort: "Die Datei bleibt, wo Sie sie aufbewahren. Nur diese Nachricht verliert sie.",
      byHand: "Entfernen Sie die Datei aus der Nachricht.",
    },
  },
};
