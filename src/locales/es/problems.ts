import type { ProblemTexts } from "../pane-words";

export const ES_PROBLEMS: ProblemTexts = {
  findings: {
    wouldGo: "{kinds}. Destinatarios: {readers}.",
    visible: "{people} verían las direcciones de las demás",
    allOutside: "Todas están fuera de su organización.",
    allPrivate: "Todas están fuera de su organización, en direcciones privadas.",
    listIsPrivate: "Estar en esta lista puede ser ya un dato privado.",
    mergeForMany: "Para una lista tan larga es mejor combinar correspondencia: cada persona recibe su propio mensaje.",
    mergeForPrivate:
      "Para un asunto tan privado es mejor combinar correspondencia: cada persona recibe su propio mensaje.",
    merge: {
      title: "Cómo combinar correspondencia",
      list: "En Excel, haga una lista: una fila por persona y una columna de direcciones de correo.",
      write:
        "En Word, en «Correspondencia», elija «Iniciar combinación de correspondencia» y «Mensajes de correo electrónico», luego «Seleccionar destinatarios» y su lista. Escriba el mensaje.",
      send: "Elija «Finalizar y combinar», «Enviar mensajes de correo electrónico» y la columna de direcciones. Word no puede adjuntar archivos así.",
    },
    columns: "{n} persona figura en {file}|{n} personas figuran en {file}",
    onLaterSheets: "Nada de ello está en la primera hoja.",
    hidden:
      "{n} persona figura en partes de {file} que usted no ve|{n} personas figuran en partes de {file} que usted no ve",
    places: {
      "hidden-sheet": "una hoja oculta",
      "very-hidden-sheet": "una hoja que los menús de Excel no muestran",
      "hidden-rows": "filas ocultas o filtradas",
      "hidden-columns": "columnas ocultas",
      "unseen-text": "texto del mismo color que el fondo",
      "pivot-cache": "lo que guarda una tabla dinámica",
      "external-link": "lo que se guarda de otro libro",
      "embedded-file": "un archivo dentro del archivo",
      comments: "comentarios de las celdas",
      properties: "los nombres y propiedades del archivo",
    },
    hiddenAdvice: "Quien reciba el archivo puede recuperarlo con unos pocos clics, aunque la hoja esté protegida.",
    addresses:
      "{file} es una lista de direcciones de correo de {n} persona|{file} es una lista de direcciones de correo de {n} personas",
    addressesWouldGo: "Destinatarios: {readers}.",
    addressesAdvice: "Quien tenga la lista puede escribir a todas ellas.",
    inBody: "{n} persona figura en el texto|{n} personas figuran en el texto",
    inBodyAdvice: "Borre del texto lo que el lector no necesite.",
    groups: "Todos los miembros de {groups} recibirían datos de {people}",
    membersUnknown: "Desde aquí no se ve cuántas personas son: abra el grupo en Outlook para ver quién está en él.",
    members: "Son {people}.",
    lookAlikes: "{n} persona quizá no sea quien usted cree|{n} personas quizá no sean quienes usted cree",
    lookAlikesAdvice: "Compare las direcciones letra por letra.",
    freeMail: "{n} persona lo recibiría en una dirección privada|{n} personas lo recibirían en una dirección privada",
  },
  doubts: {
    encrypted: {
      because: "Está protegido con contraseña.",
      remedy: "Ábralo y mire todas las hojas. Quien reciba la contraseña podrá leerlo todo.",
    },
    damaged: {
      because: "Está dañado o no es lo que dice su nombre.",
      remedy: "Ábralo, guárdelo de nuevo y adjunte la copia nueva.",
    },
    "unsupported-format": {
      because: "Este tipo de archivo no se puede leer aquí.",
      remedy: "Revíselo usted, o guárdelo como .xlsx o .csv y adjunte ese archivo.",
    },
    "data-model": {
      because: "Contiene un modelo de datos cuyas tablas no se pueden leer aquí.",
      remedy: "Abra Power Pivot en Excel y mire sus tablas, o adjunte una copia solo con los valores.",
    },
    "unknown-encoding": {
      because: "Su texto está guardado de una forma que no se puede leer aquí.",
      remedy: "Ábralo en Excel, guárdelo como .xlsx y adjunte ese archivo.",
    },
    "too-many-bytes": {
      because: "Es demasiado grande para leerlo hasta el final.",
      remedy: "Adjunte un archivo menor, solo con lo que necesitan los destinatarios, o revíselo usted.",
    },
    "too-compressed": {
      because: "Al descomprimirse ocupa mucho más que un archivo normal.",
      remedy: "No lo reenvíe si no lo ha creado usted.",
    },
    "too-many-parts": {
      because: "Contiene más hojas o archivos de los que se pueden leer.",
      remedy: "Adjunte solo los que necesitan los destinatarios, o revíselo usted.",
    },
    "too-deep": {
      because: "Es un archivo comprimido con otros dentro.",
      remedy: "Descomprímalo y adjunte los propios archivos.",
    },
    "too-many-cells": {
      because: "Su tabla sobrepasa los límites de una hoja de cálculo.",
      remedy: "Ábralo, guárdelo de nuevo y adjunte la copia nueva.",
    },
    "out-of-time": {
      because: "No hubo tiempo suficiente para leerlo hasta el final.",
      remedy: "Compruébelo de nuevo aquí, donde hay más tiempo que al enviar.",
    },
    "no-content": {
      because: "Está vacío, o Outlook no entregó su contenido.",
      remedy:
        "Ábralo para verlo. Si no está vacío, quítelo y adjúntelo de nuevo; también puede retenerlo la protección de datos de su organización.",
    },
    "cloud-link": {
      because: "Es un enlace a un archivo en la nube.",
      remedy: "Abra el enlace: vea qué contiene el archivo y quién más puede abrirlo.",
    },
    "host-refused": {
      because: "Outlook no lo entregó.",
      remedy: "Compruebe de nuevo. Si no basta, guarde el mensaje como borrador y ábralo otra vez.",
    },
    "host-silent": {
      because: "Outlook no respondió a tiempo.",
      remedy: "Compruebe de nuevo. Si no basta, guarde el mensaje como borrador y ábralo otra vez.",
    },
    "list-truncated": {
      because: "Outlook solo muestra el comienzo de una lista de destinatarios más larga.",
      remedy: "Mire usted Para y CC. Para una lista tan larga, use CCO o combine correspondencia.",
    },
    "rule-crashed": {
      because: "Falló la propia comprobación.",
      remedy: "Revise usted el mensaje y avise a quien se ocupa de este complemento.",
    },
  },
  unchecked: {
    file: "{file} no se pudo comprobar",
    files: "Los archivos no se pudieron comprobar",
    recipients: "Los destinatarios no se pudieron comprobar",
    body: "El texto no se pudo comprobar",
  },
  copies: { removed: "eliminado", copyName: "{stem} (sin datos personales)" },
  fixes: {
    "move-to-bcc": {
      action: "Pasar {n} persona a CCO|Pasar {n} personas a CCO",
      doing: "Pasando {n} persona a CCO…|Pasando {n} personas a CCO…",
      done: "{n} persona está ahora en CCO|{n} personas están ahora en CCO",
      actionAll: "Pasar a todos a CCO",
      doingAll: "Pasando a todos a CCO…",
      doneAll: "Todos están ahora en CCO",
      comfort: "Todos reciben igualmente el mensaje. Nadie ve a los demás.",
      byHand: "Pase las direcciones de Para y CC a CCO.",
    },
    "move-outside-to-bcc": {
      action: "Pasar solo a {n} persona externa a CCO|Pasar solo a las {n} personas externas a CCO",
      doing: "Pasando {n} persona externa a CCO…|Pasando {n} personas externas a CCO…",
      done: "{n} persona externa está ahora en CCO|{n} personas externas están ahora en CCO",
      comfort: "Sus colegas siguen en Para y CC, a la vista de todos.",
      byHand: "Pase las direcciones externas a su organización de Para y CC a CCO.",
    },
    "remove-recipients": {
      action: "Quitar {n} destinatario|Quitar {n} destinatarios",
      doing: "Quitando {n} destinatario…|Quitando {n} destinatarios…",
      done: "Se quitó {n} destinatario|Se quitaron {n} destinatarios",
      comfort: "El mensaje y sus archivos quedan como están. Si no queda nadie, añada la dirección correcta.",
      byHand: "Borre las direcciones de Para, CC y CCO.",
    },
    "drop-columns": {
      action: "Vaciar las columnas personales de {file}",
      doing: "Haciendo una copia de {file} sin las columnas personales…",
      done: "Se sustituyó {file} por una copia sin las columnas personales",
      comfort: "Las columnas siguen en su sitio, vacías. Su propio archivo no cambia.",
      byHand: "Guarde una copia del archivo, borre en ella las columnas y adjunte la copia.",
    },
    "drop-hidden": {
      action: "Quitar las partes ocultas de {file}",
      doing: "Haciendo una copia de {file} sin sus partes ocultas…",
      done: "Se sustituyó {file} por una copia sin sus partes ocultas",
      comfort:
        "Se dejan fuera hojas, filas y columnas ocultas, comentarios y datos guardados. Su propio archivo no cambia.",
      byHand: "Guarde una copia del archivo, use en Excel «Inspeccionar documento» y adjunte la copia.",
    },
    "visible-values-only": {
      action: "Dejar solo lo que muestra {file}",
      doing: "Haciendo una copia de lo que muestra {file}…",
      done: "Se sustituyó {file} por una copia de lo que muestra",
      comfort: "Las fórmulas pasan a ser sus resultados; no va nada oculto. Su propio archivo no cambia.",
      byHand: "Copie lo que se ve en un libro nuevo con «Pegar valores» y adjúntelo.",
    },
    "remove-attachment": {
      action: "Quitar {file}",
      doing: "Quitando {file}…",
      done: "Se quitó {file}",
      comfort: "El archivo sigue donde usted lo guarda. Solo sale de este mensaje.",
      byHand: "Quite el archivo del mensaje.",
    },
  },
};
