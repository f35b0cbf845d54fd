import type { Language } from "../../../language/language.ts";

/** What `umot attribution` says. */
const en = {
  plan: (removals: string, runs: string, estimate: string) =>
    `${removals} removals and today, ${runs} each: ${estimate}.`,
  heading: (brand: string) => `What each touchpoint brings ${brand}, and what path rules credit to it`,
  touchpoint: "touchpoint",
  brings: "brings",
  share: "true share",
  rule: "rule",
  misplaced: "misplaced",
  interval: "interval",
  money: "in revenue",
  order: "order",
  moment: "moment",
  part: "of all",
  luck: "luck?",
  decisive: "Decisive moments",
  clear: "no",
  unclear: "perhaps",
  together: (purchases: string, part: string, summed: string) =>
    `All touchpoints together bring ${purchases} purchases (${part} of all); one by one they sum to ${summed}, because one stands in for the other.`,
  unseen: (share: string) =>
    `${share} of purchases come without a meeting before them: no path rule sees those.`,
  means: (level: string, luck: string) =>
    `brings: purchases today minus without it, mean of paired runs, ± its ${level} interval. misplaced: credit at the wrong touchpoint; a rule that is right would hardly show more than ${luck}. luck?: Student’s t, adjusted for all moments (Holm).`,
  nothingSold: "Nothing was sold, so there is nothing to credit.",
  nothingSeen:
    "Rules are not judged (–): in the journeys that were logged, no meeting came before a purchase, or no touchpoint brings anything. --events logs more consumers.",
  single: "One run only: it cannot show how much of this is luck. --runs 20 can.",
};

const it: typeof en = {
  plan: (removals, runs, estimate) => `${removals} rimozioni e oggi, ${runs} ciascuna: ${estimate}.`,
  heading: (brand) =>
    `Che cosa porta a ${brand} ogni punto di contatto, e che cosa gli attribuiscono le regole dei percorsi`,
  touchpoint: "punto di contatto",
  brings: "porta",
  share: "quota vera",
  rule: "regola",
  misplaced: "sbagliato",
  interval: "intervallo",
  money: "in ricavi",
  order: "ordine",
  moment: "momento",
  part: "del totale",
  luck: "caso?",
  decisive: "Momenti decisivi",
  clear: "no",
  unclear: "forse",
  together: (purchases, part, summed) =>
    `Tutti i punti di contatto insieme portano ${purchases} acquisti (${part} del totale); uno per uno fanno ${summed}, perché uno supplisce all’altro.`,
  unseen: (share) => `Acquisti senza alcun incontro prima: ${share}. Nessuna regola dei percorsi li vede.`,
  means: (level, luck) =>
    `porta: acquisti di oggi meno quelli senza, media di simulazioni appaiate, ± il suo intervallo al ${level}. sbagliato: merito al punto di contatto sbagliato; una regola giusta mostrerebbe difficilmente più di ${luck}. caso?: t di Student, corretto per tutti i momenti (Holm).`,
  nothingSold: "Non è stato venduto niente: non c'è merito da attribuire.",
  nothingSeen:
    "Le regole non si giudicano (–): nei percorsi registrati nessun incontro precede un acquisto, oppure nessun punto di contatto porta qualcosa. --events registra più consumatori.",
  single: "Una sola simulazione: non può mostrare quanto sia dovuto al caso. Con --runs 20 si vede.",
};

export const attributionCommandWords: Readonly<Record<Language, typeof en>> = { en, it };
