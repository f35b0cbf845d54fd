import {
  capital
} from "./chunk-44SPIX5P.js";

// dist-ext/charts/plans/words/optimise.js
var en = {
  groups: {
    today: "today",
    all: "all levers",
    quality: "only quality and service",
    presence: "only being found"
  },
  frontierBest: (measure, group, spend, difference) => `The most ${measure} comes from moving ${group}: ${difference} against today, for ${spend}`,
  frontierToday: (measure) => `No plan is recommended over today\u2019s for more ${measure}`,
  frontierLine: (group, spend, value, difference) => `${capital(group)}: at most ${value} for ${spend} (${difference} against today).`,
  frontierSubtitle: (measure) => `${capital(measure)} by what is spent, where the plans are the best found for the money`,
  frontierCaption: (runs, level) => `${runs === void 0 ? "Fresh paired runs" : `${runs} fresh paired runs`}; lines: ${level} interval of the difference from today. A better plan may exist for the same money.`,
  spend: "spent on all but the goods",
  budgetMore: (lever, amount) => `The plan puts most of what it moves into ${lever}: ${amount}`,
  budgetSame: "The plan spends on every lever what is spent today",
  budgetLess: (lever, amount) => `Most is saved on ${lever}: ${amount}.`,
  budgetKept: "Nothing is moved: today\u2019s plan is kept",
  budgetTried: "Beside today\u2019s stands the best plan found, which is not recommended.",
  budgetTotal: (today, plan) => `On all levers together today ${today}, with the plan ${plan}.`,
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
    planned: "With the plan"
  }
}, it = {
  groups: {
    today: "oggi",
    all: "tutte le leve",
    quality: "solo qualit\xE0 e servizio",
    presence: "solo farsi trovare"
  },
  frontierBest: (measure, group, spend, difference) => `Il massimo (${measure}) viene muovendo ${group}: ${difference} rispetto a oggi, con ${spend}`,
  frontierToday: (measure) => `Nessun piano \xE8 consigliato al posto di quello di oggi (${measure})`,
  frontierLine: (group, spend, value, difference) => `${capital(group)}: al massimo ${value} con ${spend} (${difference} rispetto a oggi).`,
  frontierSubtitle: (measure) => `${capital(measure)} secondo la spesa; i piani sono i migliori trovati per quella spesa`,
  frontierCaption: (runs, level) => `${runs === void 0 ? "Simulazioni appaiate nuove" : `${runs} simulazioni appaiate nuove`}; linee: intervallo al ${level} della differenza da oggi. Pu\xF2 esserci un piano migliore con gli stessi soldi.`,
  spend: "speso per tutto tranne la merce",
  budgetMore: (lever, amount) => `Di ci\xF2 che sposta, il piano mette il pi\xF9 su ${lever}: ${amount}`,
  budgetSame: "Il piano spende su ogni leva quanto si spende oggi",
  budgetLess: (lever, amount) => `Il risparmio maggiore: ${lever}, ${amount}.`,
  budgetKept: "Niente si sposta: si tiene il piano di oggi",
  budgetTried: "Accanto a oggi sta il miglior piano trovato, che non \xE8 consigliato.",
  budgetTotal: (today, plan) => `Su tutte le leve insieme oggi ${today}, con il piano ${plan}.`,
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
    planned: "Con il piano"
  }
}, optimiseWords = { en, it };

export {
  optimiseWords
};
