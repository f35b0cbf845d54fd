/** Why a pupil's code is not counted. */
export const classFaults = {
  noCode: {
    message: {
      en: "This is no code of a class: it has letters and digits in groups of four.",
      it: "Questo non è un codice di classe: ha lettere e cifre in gruppi di quattro.",
    },
    advice: {
      en: "Copy it again from the pupil’s screen.",
      it: "Copialo di nuovo dallo schermo di chi l’ha fatto.",
    },
  },
  mistyped: {
    message: {
      en: "The check digits do not match: a letter is wrong or missing, or the code comes from another version.",
      it: "Le cifre di controllo non tornano: una lettera è sbagliata o manca, o il codice viene da un’altra versione.",
    },
    advice: {
      en: "Compare it letter by letter with the pupil’s screen.",
      it: "Confrontalo lettera per lettera con lo schermo di chi l’ha fatto.",
    },
  },
  otherLesson: {
    message: {
      en: "The code belongs to another lesson.",
      it: "Il codice appartiene a un’altra lezione.",
    },
    advice: {
      en: "Open the lesson that the class has taken.",
      it: "Apri la lezione che la classe ha svolto.",
    },
  },
} as const;
