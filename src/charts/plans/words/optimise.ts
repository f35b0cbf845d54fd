import { capital } from "../../../drawing/words/measures.ts";

/** Words of the charts of plans and money. */
const en = {
  groups: {
    today: "today",
    all: "all levers",
    quality: "only quality and service",
    presence: "only being found",
  },
  frontierBest: (measure: string, group: string, spend: string, difference: string) =>
    `The most ${measure} comes from moving ${group}: ${difference} against today, for ${spend}`,
  frontierToday: (measure: string) => `No plan is recommended over today’s for more ${measure}`,
  frontierLine: (group: string, spend: string, value: string, difference: string) =>
    `${capital(group)}: at most ${value} for ${spend} (${difference} against today).`,
  frontierSubtitle: (measure: string) =>
    `${capital(measure)} by what is spent, where the plans are the best found for the money`,
  frontierCaption: (runs: number | undefined, level: string) =>
    `${runs === undefined ? "Fresh paired runs" : `${runs} fresh paired runs`}; lines: ${level} interval of the difference from today. A better plan may exist for the same money.`,
  spend: "spent on everything but the goods",
  budgetMore: (lever: string, amount: string) =>
    `The plan puts most of what it moves into ${lever}: ${amount}`,
  budgetSame: "The plan spends on every lever what is spent today",
  budgetLess: (lever: string, amount: string) => `Most is saved on ${lever}: ${amount}.`,
  budgetKept: "Nothing is moved: today’s plan is kept",
  budgetTried: "Beside today’s plan you see the best one found, which is not recommended.",
  budgetTotal: (today: string, plan: string) =>
    `On all levers together: today ${today}, with the plan ${plan}.`,
  budgetSubtitle: "What each lever costs over the run: today (pale) and with the plan",
  budgetCaption: "Decided costs; contacts and answers, which depend on the run, come on top.",
  today: "today",
  plan: "plan",
  columns: {
    group: "Levers",
    spend: "Spent",
    goal: "Brings",
    difference: "Against today",
    low: "Interval from",
    high: "Interval to",
    lever: "Lever",
    today: "Today",
    planned: "With the plan",
  },
};

const it: typeof en = {
  groups: {
    today: "oggi",
    all: "tutte le leve",
    quality: "solo qualità e servizio",
    presence: "solo farsi trovare",
  },
  frontierBest: (measure, group, spend, difference) =>
    `Il massimo (${measure}) viene muovendo ${group}: ${difference} rispetto a oggi, con ${spend}`,
  frontierToday: (measure) => `Nessun piano è consigliato al posto di quello di oggi (${measure})`,
  frontierLine: (group, spend, value, difference) =>
    `${capital(group)}: al massimo ${value} con ${spend} (${difference} rispetto a oggi).`,
  frontierSubtitle: (measure) =>
    `${capital(measure)} secondo la spesa; i piani sono i migliori trovati per quella spesa`,
  frontierCaption: (runs, level) =>
    `${runs === undefined ? "Simulazioni appaiate nuove" : `${runs} simulazioni appaiate nuove`}; linee: intervallo al ${level} della differenza da oggi. Può esserci un piano migliore con gli stessi soldi.`,
  spend: "speso per tutto tranne la merce",
  budgetMore: (lever, amount) => `Di ciò che sposta, il piano mette il più su ${lever}: ${amount}`,
  budgetSame: "Il piano spende su ogni leva quanto si spende oggi",
  budgetLess: (lever, amount) => `Il risparmio maggiore: ${lever}, ${amount}.`,
  budgetKept: "Niente si sposta: si tiene il piano di oggi",
  budgetTried: "Accanto al piano di oggi si vede il migliore trovato, che non è consigliato.",
  budgetTotal: (today, plan) => `Su tutte le leve insieme: oggi ${today}, con il piano ${plan}.`,
  budgetSubtitle: "Quanto costa ogni leva in tutta la simulazione: oggi (chiaro) e con il piano",
  budgetCaption: "Costi decisi; contatti e risposte, che dipendono da come va, si aggiungono.",
  today: "oggi",
  plan: "piano",
  columns: {
    group: "Leve",
    spend: "Speso",
    goal: "Porta",
    difference: "Rispetto a oggi",
    low: "Intervallo da",
    high: "Intervallo a",
    lever: "Leva",
    today: "Oggi",
    planned: "Con il piano",
  },
};

export const optimiseWords = { en, it };
