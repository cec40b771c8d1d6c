import { defineRecognizer } from "./define";
import type { Value } from "./define";
import { isWords } from "./values/value-tests";

/** The state of a task, an account, an order or a thing is no place: "State", "Estado" and "Stan" head both. */
const PROGRESS = new RegExp(
  `^(?:${[
    "(?:in)?active|new|open|closed|pending|resolved|done|draft|in progress|on hold|cancell?ed|(?:en|dis)abled|completed?|approved|rejected|paid|unpaid",
    "(?:in)?activ[oa]|nuev[oa]|abiert[oa]|cerrad[oa]|pendiente|cancelad[oa]|aprobad[oa]|rechazad[oa]|pagad[oa]|en (?:curso|proceso)|finalizad[oa]|baja|alta",
    "(?:in)?ativ[oa]|nov[oa]|abert[oa]|fechad[oa]|pendente|aprovad[oa]|rejeitad[oa]|pag[oa]|em (?:curso|andamento)|conclu[ií]d[oa]",
    "(?:in)?attiv[oa]|apert[oa]|chius[oa]|in corso|(?:in)?actif|ouvert|ferm[ée]|en cours|termin[ée]",
    "(?:in)?aktiv|offen|geschlossen|erledigt|(?:nie)?aktywn[yae]|now[yae]|otwart[yae]|zamknięt[yae]|w toku|zakończon[yae]|(?:bardzo )?dobr[yae]|zł[yae]|używan[yae]",
  ].join("|")})$`,
  "i",
);

const isPlace = (value: Value): boolean => isWords(value) && !PROGRESS.test(String(value));

/** A place of a person: duty station, city, country. Codes of one letter to a whole word; numbers are keys of another table. */
export const recognizeLocation = defineRecognizer({ id: "location", fits: isPlace });
