import type { Language } from "../../language/language.ts";
import { withArticle } from "../../drawing/words/italian.ts";

/** Words of the report of an attribution. */
const en = {
  about: (market: string, touchpoints: string, runs: string) =>
    `${market}; ${touchpoints} touchpoints removed one after the other, ${runs} each with the same luck.`,
  runs: (count: number, text: string) => (count === 1 ? "one run" : `${text} runs`),
  together: "All touchpoints together",
  bring: (purchases: string) => `${purchases} purchases`,
  togetherNote: (part: string, summed: string) =>
    `${part} of all purchases; removed one by one, they sum to ${summed}, because one stands in for the other`,
  nothingSold: "nothing was sold, so there is nothing to credit",
  unseen: "Purchases without a meeting before them",
  unseenNote: "habit, friends and advertising bring them: no path rule can see them",
  best: "Rule that comes closest",
  worst: "Rule that is furthest off",
  misplaces: (part: string, money: string) => `misplaces ${part} (${money})`,
  isLuck: (luck: string) => `up to ${luck} could be luck`,
  decisive: "Most decisive moment",
  part: (part: string) => `${part} of all purchases`,
  figures: "What touchpoints bring",
  rules: "How wrong each rule is",
  rule: "Rule",
  misplaced: "Misplaced credit",
  interval: (level: string) => `${level} interval`,
  money: "In revenue",
  order: "Order (Spearman)",
  byMoment: "The same by touchpoint and micro-moment",
  nothingSeen:
    "–: nothing to judge. In the journeys that were logged, no meeting came before a purchase, or no touchpoint brings anything.",
  rulesMean: (luck: string) =>
    `Misplaced: part of the credit that goes to the wrong touchpoint, half the sum of |credited − true share|; “in revenue”: that part of today’s revenue. Intervals resample paired runs. A rule that is right would hardly show more than ${luck}. Order: 1 puts the touchpoints in the true order.`,
  effects: "What each touchpoint brings",
  touchpoint: "Touchpoint",
  purchases: "Purchases",
  revenue: "Revenue",
  profit: "Profit",
  trueShare: "True share",
  effectsMean: (level: string) =>
    `Today minus the same market without the touchpoint, mean of paired runs with its ${level} interval. Profit: what the presence costs is saved when it is removed. Removal effects need not sum to the total; shares divide them by their sum, and those below zero count as nothing.`,
  method:
    "Rules see what analytics sees: the meetings of each journey with the brand and whether it ended in a purchase, in the event log of a sample of consumers. Markov: removal effects of a chain of order one. Shapley: a group of touchpoints is worth the purchases whose paths it covers.",
  noMoments: "Micro-moments were left out.",
};

export type AttributionWords = typeof en;

const it: AttributionWords = {
  about: (market, touchpoints, runs) =>
    `${market}; ${touchpoints} punti di contatto tolti uno dopo l’altro, ${runs} ciascuno con la stessa fortuna.`,
  runs: (count, text) => (count === 1 ? "una simulazione" : `${text} simulazioni`),
  together: "Tutti i punti di contatto insieme",
  bring: (purchases) => `${purchases} acquisti`,
  togetherNote: (part, summed) =>
    `${withArticle(part)} di tutti gli acquisti; tolti uno per uno fanno ${summed}, perché uno supplisce all’altro`,
  nothingSold: "non è stato venduto niente: non c’è merito da attribuire",
  unseen: "Acquisti senza alcun incontro prima",
  unseenNote: "li portano abitudine, amici e pubblicità: nessuna regola dei percorsi li vede",
  best: "Regola più vicina al vero",
  worst: "Regola più lontana",
  misplaces: (part, money) => `sbaglia ${withArticle(part)} (${money})`,
  isLuck: (luck) => `fino a ${luck} può essere caso`,
  decisive: "Momento più decisivo",
  part: (part) => `${withArticle(part)} di tutti gli acquisti`,
  figures: "Che cosa portano i punti di contatto",
  rules: "Quanto sbaglia ogni regola",
  rule: "Regola",
  misplaced: "Merito sbagliato",
  interval: (level) => `Intervallo al ${level}`,
  money: "In ricavi",
  order: "Ordine (Spearman)",
  byMoment: "Lo stesso per punto di contatto e micro-momento",
  nothingSeen:
    "–: niente da giudicare. Nei percorsi registrati nessun incontro precede un acquisto, oppure nessun punto di contatto porta qualcosa.",
  rulesMean: (luck) =>
    `Merito sbagliato: parte del merito che va al punto di contatto sbagliato, metà della somma di |attribuito − quota vera|; «in ricavi»: quella parte dei ricavi di oggi. Gli intervalli ricampionano le simulazioni appaiate. Una regola giusta mostrerebbe difficilmente più di ${luck}. Ordine: 1 mette i punti di contatto nell’ordine vero.`,
  effects: "Che cosa porta ogni punto di contatto",
  touchpoint: "Punto di contatto",
  purchases: "Acquisti",
  revenue: "Ricavi",
  profit: "Profitto",
  trueShare: "Quota vera",
  effectsMean: (level) =>
    `Oggi meno lo stesso mercato senza il punto di contatto, media di simulazioni appaiate con il suo intervallo al ${level}. Profitto: togliendolo si risparmia ciò che costa esserci. Gli effetti non devono sommare al totale; le quote li dividono per la loro somma, e quelli sotto lo zero non contano.`,
  method:
    "Le regole vedono ciò che vedono gli strumenti di analisi: gli incontri di ogni percorso con la marca e se è finito in un acquisto, nel registro degli eventi di un campione di consumatori. Markov: effetti di rimozione di una catena di ordine uno. Shapley: un gruppo di punti di contatto vale gli acquisti i cui percorsi copre.",
  noMoments: "I micro-momenti sono stati tralasciati.",
};

export const attributionReportWords: Readonly<Record<Language, AttributionWords>> = { en, it };
