import type { Bilingual } from "../../language/bilingual.ts";

/** Words of the view of who tells whom; `{…}` is filled in. */
export const networkWords = {
  kind: { en: "Which words", it: "Quali parole" },
  bad: { en: "bad words", it: "parole cattive" },
  good: { en: "good words", it: "parole buone" },
  later: {
    en: "Who tells whom is shown when the run has ended.",
    it: "Chi racconta a chi si vede quando la simulazione è finita.",
  },
  cascade: {
    en: "On day {day} one consumer tells something {kind} of {brand}. By day {last}, {people} people hear of it in {words} conversations; the longest chain of tellers: {hands}.",
    it: "Il giorno {day} una persona racconta qualcosa di {kind} su {brand}. Entro il giorno {last} lo vengono a sapere {people} persone in {words} conversazioni; la catena più lunga di chi racconta: {hands}.",
  },
  badOf: { en: "bad", it: "negativo" },
  goodOf: { en: "good", it: "positivo" },
  none: {
    en: "Nobody says anything of the kind in this run.",
    it: "In questa simulazione nessuno racconta nulla del genere.",
  },
  watch: { en: "Watch it spread", it: "Guarda come si diffonde" },
  drawn: {
    en: "{drawn} of {all} people, {friends} friends each on average. In the middle: who begins; further out: friends of friends.",
    it: "{drawn} persone su {all}, in media {friends} amici ciascuna. Al centro: chi comincia; più fuori: gli amici degli amici.",
  },
  everybodyKnows: {
    en: "{drawn} people; here everybody knows everybody, so that no ties are drawn.",
    it: "{drawn} persone; qui ognuno conosce tutti, perciò non si disegnano legami.",
  },
  heardGood: {
    en: "heard good words in the last {days} days",
    it: "ha sentito parole buone negli ultimi {days} giorni",
  },
  heardBad: {
    en: "heard bad words in the last {days} days",
    it: "ha sentito parole cattive negli ultimi {days} giorni",
  },
  heardNone: { en: "heard nothing lately", it: "non ha sentito nulla di recente" },
  ofCascade: { en: "the way of this cascade", it: "il percorso di questa cascata" },
  friends: { en: "{count} friends", it: "{count} amici" },
  picture: {
    en: "A network of friends. {good} people have heard good words lately, {bad} bad ones.",
    it: "Una rete di amici. {good} persone hanno sentito di recente parole buone, {bad} parole cattive.",
  },
} as const satisfies Record<string, Bilingual>;
