import { withArticle } from "../../../drawing/words/italian.ts";
import { capital } from "../../../drawing/words/measures.ts";

/** Words of the charts that hold rules of attribution against what removing a touchpoint does. */
const en = {
  closest: (rule: string, wrong: string, worst: string, most: string) =>
    `${capital(rule)} comes closest to what touchpoints truly bring, and still misplaces ${wrong} of the credit; ${worst} misplaces ${most}`,
  unjudged:
    "No rule can be judged: in the journeys that were logged, no meeting with a touchpoint came before a purchase",
  only: (touchpoint: string) => `All that touchpoints bring comes from ${touchpoint}`,
  nothing: {
    title: "Removing a touchpoint loses no purchase",
    sentences: [
      "No touchpoint brings anything that would not come without it, so there is nothing to credit.",
    ],
  },
  most: (touchpoint: string, brought: string, share: string) =>
    `Most comes from ${touchpoint}: ${brought} purchases would be missing without it, ${share} of what all bring one by one.`,
  furthest: (rule: string, touchpoint: string, credited: string, truth: string) =>
    `Furthest from the truth: ${rule} credits ${touchpoint} with ${credited}, its true share is ${truth}.`,
  harms: (touchpoint: string, purchases: string) =>
    `Without ${touchpoint} there would be ${purchases} more purchases: a path rule credits it all the same.`,
  subtitle: (brand: string) =>
    `Share of the credit for ${brand}’s purchases: by removing each touchpoint (bar), and by path rules`,
  caption: (runs: number | undefined, level: string) =>
    runs === 1
      ? "One pair of runs only: it cannot show how much of this is luck."
      : `${runs === undefined ? "Paired runs" : `${runs} paired runs`} with and without each touchpoint; thin line: ${level} interval. Right: purchases that it brings.`,
  rules: {
    firstTouch: "first touch",
    lastTouch: "last touch",
    linear: "linear",
    markov: "Markov",
    shapley: "Shapley",
  },
  truth: "truth",
  decisive: (touchpoint: string, moment: string, change: string, part: string) =>
    `The most decisive moment: being on ${touchpoint} in ${moment} changes purchases by ${change} (${part})`,
  tied: (touchpoint: string, moment: string) =>
    `These runs cannot tell whether ${touchpoint} in ${moment} changes as many: the intervals overlap.`,
  none: (brand: string) => `No single moment clearly changes ${brand}’s purchases`,
  clear: (count: number, all: number) =>
    `${count} of ${all} moments change purchases beyond what luck shows among so many.`,
  harmful: (touchpoint: string, moment: string, change: string) =>
    `Being on ${touchpoint} in ${moment} costs purchases: ${change}.`,
  decisiveSubtitle: (brand: string) =>
    `Purchases of ${brand} that being there brings, by touchpoint and micro-moment, and as a part of all`,
  decisiveCaption: (runs: number | undefined, level: string) =>
    `${runs === undefined ? "Paired runs" : runs === 1 ? "One pair of runs" : `${runs} paired runs`}. Colour: size of the change. “Unclear”: it may be nothing but luck (Student’s t, adjusted by Holm over all moments, ${level}).`,
  unclear: "unclear",
  absent: "absent",
  columns: {
    touchpoint: "Touchpoint",
    moment: "Micro-moment",
    truth: "True share",
    low: "True share, at least",
    high: "True share, at most",
    brought: "Purchases it brings",
    broughtLow: "Purchases, at least",
    broughtHigh: "Purchases, at most",
    part: "Part of all purchases",
    chance: "Chance of luck (Holm)",
  },
};

const it: typeof en = {
  closest: (rule, wrong, worst, most) =>
    `${capital(rule)} si avvicina di più a ciò che i punti di contatto portano davvero, eppure sbaglia ${withArticle(wrong)} del merito; ${worst} ${withArticle(most)}`,
  unjudged:
    "Nessuna regola si può giudicare: nei percorsi registrati nessun incontro con un punto di contatto precede un acquisto",
  only: (touchpoint) => `Tutto ciò che portano i punti di contatto viene da ${touchpoint}`,
  nothing: {
    title: "Togliere un punto di contatto non fa perdere acquisti",
    sentences: [
      "Nessun punto di contatto porta qualcosa che non verrebbe comunque: non c’è merito da attribuire.",
    ],
  },
  most: (touchpoint, brought, share) =>
    `Il più viene da ${touchpoint}: senza mancherebbero ${brought} acquisti, ${withArticle(share)} di ciò che portano tutti, uno per uno.`,
  furthest: (rule, touchpoint, credited, truth) =>
    `Più lontano dal vero: ${rule} attribuisce a ${touchpoint} ${withArticle(credited)}, la sua quota vera è ${withArticle(truth)}.`,
  harms: (touchpoint, purchases) =>
    `Senza ${touchpoint} ci sarebbero ${purchases} acquisti in più: una regola dei percorsi gli dà merito lo stesso.`,
  subtitle: (brand) =>
    `Quota del merito per gli acquisti di ${brand}: togliendo ogni punto di contatto (barra) e secondo le regole dei percorsi`,
  caption: (runs, level) =>
    runs === 1
      ? "Una sola coppia di simulazioni: non può mostrare quanto sia dovuto al caso."
      : `${runs === undefined ? "Simulazioni appaiate" : `${runs} simulazioni appaiate`} con e senza ogni punto di contatto; linea sottile: intervallo al ${level}. A destra: acquisti che porta.`,
  rules: {
    firstTouch: "primo contatto",
    lastTouch: "ultimo contatto",
    linear: "lineare",
    markov: "Markov",
    shapley: "Shapley",
  },
  truth: "vero",
  decisive: (touchpoint, moment, change, part) =>
    `Il momento più decisivo: esserci su ${touchpoint} in ${moment} cambia gli acquisti di ${change} (${part})`,
  tied: (touchpoint, moment) =>
    `Queste simulazioni non sanno dire se ${touchpoint} in ${moment} ne cambi altrettanti: gli intervalli si toccano.`,
  none: (brand) => `Nessun singolo momento cambia con certezza gli acquisti di ${brand}`,
  clear: (count, all) =>
    `${count} momenti su ${all} cambiano gli acquisti più di quanto mostri il caso fra così tanti.`,
  harmful: (touchpoint, moment, change) =>
    `Esserci su ${touchpoint} in ${moment} fa perdere acquisti: ${change}.`,
  decisiveSubtitle: (brand) =>
    `Acquisti di ${brand} che porta l’esserci, per punto di contatto e micro-momento, e la loro parte del totale`,
  decisiveCaption: (runs, level) =>
    `${runs === undefined ? "Simulazioni appaiate" : runs === 1 ? "Una coppia di simulazioni" : `${runs} simulazioni appaiate`}. Colore: grandezza del cambiamento. «Incerto»: può essere tutto caso (t di Student, corretto con Holm su tutti i momenti, ${level}).`,
  unclear: "incerto",
  absent: "assente",
  columns: {
    touchpoint: "Punto di contatto",
    moment: "Micro-momento",
    truth: "Quota vera",
    low: "Quota vera, almeno",
    high: "Quota vera, al massimo",
    brought: "Acquisti che porta",
    broughtLow: "Acquisti, almeno",
    broughtHigh: "Acquisti, al massimo",
    part: "Parte di tutti gli acquisti",
    chance: "Probabilità che sia caso (Holm)",
  },
};

export const attributionWords = { en, it };
