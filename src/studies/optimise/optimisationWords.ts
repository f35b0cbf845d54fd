import type { Language } from "../../language/language.ts";

/** Words of the report of an optimisation. */
const en = {
  about: (market: string, tried: string, screening: string, runs: string) =>
    `${market}; ${tried} plans tried with ${screening} runs each, the best compared with today’s in ${runs} fresh paired runs.`,
  plan: "The plan",
  verdict: "Verdict",
  interval: (level: string) => `${level} interval, fresh paired runs`,
  beats: "Beats today’s plan",
  ofRuns: "of fresh paired runs",
  against: "against today",
  figures: "Money and what it brings",
  numbers: "In numbers",
  measure: "Measure",
  today: "Today",
  planned: "With the plan",
  difference: "Difference",
  spend: "Spent on everything but the goods",
  levers: "Levers",
  lever: "Lever",
  range: "Range",
  unitCost: "Cost of one unit",
  fromModel: "as in the scenario",
  per: { run: "once", day: "a day", sale: "for each one sold" },
  budget: (amount: string) => `Budget: ${amount} over the run, on everything but the goods.`,
  sameMoney: "Budget: what is decided may cost as much as today; contacts and answers may rise with success.",
  extra: (amount: string) =>
    `Budget: what is decided may cost as much as today plus ${amount}; contacts and answers may rise with success.`,
  rules: (texts: string) => `Constraints: ${texts}.`,
  method:
    "Plans are tried with the same luck as today’s; each new one is where a Gaussian process through all differences promises the largest improvement times the chance of staying within budget and constraints. The best few meet other luck, and losers are dropped by Kim and Nelson’s procedure. The winner and today’s plan are then run with luck that had no part in finding it: only these runs decide, and only they are shown above.",
  frontierMeans:
    "Points of the frontier are plans that the search thinks best for their money, run afresh; they are at best as good as the true frontier.",
};

export type OptimisationWords = typeof en;

const it: OptimisationWords = {
  about: (market, tried, screening, runs) =>
    `${market}; ${tried} piani provati con ${screening} simulazioni ciascuno, il migliore contro quello di oggi in ${runs} simulazioni appaiate nuove.`,
  plan: "Il piano",
  verdict: "Verdetto",
  interval: (level) => `intervallo al ${level}, simulazioni appaiate nuove`,
  beats: "Batte il piano di oggi",
  ofRuns: "delle simulazioni appaiate nuove",
  against: "rispetto a oggi",
  figures: "Il denaro e ciò che porta",
  numbers: "In numeri",
  measure: "Misura",
  today: "Oggi",
  planned: "Con il piano",
  difference: "Differenza",
  spend: "Speso per tutto tranne la merce",
  levers: "Leve",
  lever: "Leva",
  range: "Intervallo",
  unitCost: "Costo di un’unità",
  fromModel: "come nello scenario",
  per: { run: "una volta", day: "al giorno", sale: "per ogni pezzo venduto" },
  budget: (amount) => `Budget: ${amount} in tutta la simulazione, per tutto tranne la merce.`,
  sameMoney:
    "Budget: ciò che si decide può costare quanto oggi; contatti e risposte possono crescere con il successo.",
  extra: (amount) =>
    `Budget: ciò che si decide può costare quanto oggi più ${amount}; contatti e risposte possono crescere con il successo.`,
  rules: (texts) => `Vincoli: ${texts}.`,
  method:
    "I piani si provano con la stessa fortuna di quello di oggi; ogni piano nuovo è dove un processo gaussiano attraverso tutte le differenze promette il miglioramento maggiore per la probabilità di stare nel budget e nei vincoli. I migliori incontrano altra fortuna, e chi perde viene scartato con la procedura di Kim e Nelson. Il vincitore e il piano di oggi si simulano poi con una fortuna che non ha avuto parte nel trovarlo: solo queste simulazioni decidono, e solo esse compaiono qui sopra.",
  frontierMeans:
    "I punti della frontiera sono piani che la ricerca crede i migliori per quella spesa, simulati di nuovo; al massimo sono buoni quanto la frontiera vera.",
};

export const optimisationWords: Readonly<Record<Language, OptimisationWords>> = { en, it };
