import type { Language } from "../../language/language.ts";
import { withIn } from "../../drawing/words/italian.ts";
import type { PlanVerdict } from "./proof.ts";

/** Words that tell a plan, in the terminal and on the page. */
const en = {
  raise: (lever: string, from: string, to: string, money: string) =>
    `Raise ${lever} from ${from} to ${to}${money}`,
  lower: (lever: string, from: string, to: string, money: string) =>
    `Lower ${lever} from ${from} to ${to}${money}`,
  keep: (lever: string, value: string) => `Leave ${lever} at ${value}`,
  onAverage: (value: string) => `${value} on average`,
  money: (change: string) => ` (${change})`,
  perSale: (change: string) => ` (${change} for each one sold)`,
  costs: (spend: string) => `Spending changes by ${spend}, contacts and answers included.`,
  brings: (measure: string, change: string) => `It changes ${measure} by ${change}.`,
  beats: (chance: string, interval: string) =>
    `It beats today’s plan in ${chance} of fresh paired runs (${interval}).`,
  verdicts: {
    better: "Recommended: fresh runs show this plan to be better than today’s.",
    nothingBetter: "Keep today’s plan: nothing better than today’s plan was found.",
    cannotTell: "Keep today’s plan: fresh runs cannot tell whether the best plan found is better.",
    worse: "Keep today’s plan: fresh runs show the best plan found to be worse.",
    overBudget: "Keep today’s plan: in fresh runs the best plan found spends more than the budget.",
    breaksRule: "Keep today’s plan: in fresh runs the best plan found breaks a constraint.",
    unproven: "Nothing is recommended: too few fresh runs were finished to judge the best plan so far.",
    none: "Keep today’s plan: no plan was found that is within the budget and keeps all constraints.",
  } satisfies Record<PlanVerdict, string>,
  notAffordable: "Today’s plan itself spends more than the budget.",
  emptyPlans: (count: string, tried: string) =>
    `${count} of the ${tried} plans tried are left out: under them the goal, or what a constraint is about, has no value (no stars where nothing is rated).`,
  someEmpty: (count: string, runs: string) =>
    `In ${count} of the ${runs} fresh runs the goal has no value; they are left out.`,
  survives: (measure: string, change: string) =>
    `The recommendation survives: with the rivals’ responses, it still changes ${measure} by ${change}.`,
  falls: (measure: string, change: string) =>
    `The recommendation does not survive: with the rivals’ responses, fresh runs no longer show it to be better than today’s plan (${measure}: ${change}).`,
  unanswered: "The rivals’ responses were not finished: nobody can say whether the recommendation survives.",
  answer: (round: string, brand: string, settings: string) =>
    `Round ${round}: ${brand} responds with ${settings}.`,
  nobodyAnswers:
    "Asked to respond with the same levers, no rival finds anything better than its present plan.",
  settled: "After that, nobody finds anything better.",
  unsettled: (rounds: string) =>
    `After ${rounds} rounds somebody is still changing plans: there is no equilibrium.`,
  leftOut: (brands: string) => `No response, for lack of such levers or of money for them: ${brands}.`,
  setTo: (lever: string, value: string) => `${lever} at ${value}`,
  interrupted: "The search was interrupted: this is what was finished.",
  failed: (count: string) => `${count} runs failed; they and their pairs are left out.`,
  found: "Best plan found",
  recommended: "Recommended plan",
  freeLevers: (levers: string) =>
    `These levers cost nothing in this scenario, so whatever they bring looks free: ${levers}. Say what one unit costs: with costs in the scenario, or with --cost path=amount, amount/day or amount/sale.`,
};

export type PlanWords = typeof en;

const it: PlanWords = {
  raise: (lever, from, to, money) => `Alzare ${lever} da ${from} a ${to}${money}`,
  lower: (lever, from, to, money) => `Abbassare ${lever} da ${from} a ${to}${money}`,
  keep: (lever, value) => `Lasciare ${lever} a ${value}`,
  onAverage: (value) => `${value} in media`,
  money: (change) => ` (${change})`,
  perSale: (change) => ` (${change} per ogni pezzo venduto)`,
  costs: (spend) => `La spesa cambia di ${spend}, contatti e risposte compresi.`,
  brings: (measure, change) => `Che cosa cambia (${measure}): ${change}.`,
  beats: (chance, interval) =>
    `Batte il piano di oggi ${withIn(chance)} delle simulazioni appaiate nuove (${interval}).`,
  verdicts: {
    better: "Consigliato: simulazioni nuove mostrano che questo piano è migliore di quello di oggi.",
    nothingBetter: "Tenere il piano di oggi: non si è trovato niente di meglio del piano di oggi.",
    cannotTell:
      "Tenere il piano di oggi: simulazioni nuove non sanno dire se il miglior piano trovato sia migliore.",
    worse: "Tenere il piano di oggi: simulazioni nuove mostrano che il miglior piano trovato è peggiore.",
    overBudget:
      "Tenere il piano di oggi: in simulazioni nuove il miglior piano trovato spende più del budget.",
    breaksRule: "Tenere il piano di oggi: in simulazioni nuove il miglior piano trovato viola un vincolo.",
    unproven: "Nessun consiglio: sono finite troppo poche simulazioni nuove per giudicare il miglior piano.",
    none: "Tenere il piano di oggi: nessun piano trovato sta nel budget e rispetta tutti i vincoli.",
  },
  notAffordable: "Il piano di oggi spende già più del budget.",
  emptyPlans: (count, tried) =>
    `${count} dei ${tried} piani provati restano fuori: con essi l’obiettivo, o ciò di cui parla un vincolo, non ha valore (niente stelle dove nessuno valuta).`,
  someEmpty: (count, runs) =>
    `In ${count} delle ${runs} simulazioni nuove l’obiettivo non ha valore; restano fuori.`,
  survives: (measure, change) =>
    `Il consiglio regge: con le risposte delle rivali, il piano cambia ancora le cose (${measure}): ${change}.`,
  falls: (measure, change) =>
    `Il consiglio non regge: con le risposte delle rivali, simulazioni nuove non mostrano più il piano migliore di quello di oggi (${measure}: ${change}).`,
  unanswered: "Le risposte delle rivali non sono finite: non si può dire se il consiglio regga.",
  answer: (round, brand, settings) => `Turno ${round}: ${brand} risponde con ${settings}.`,
  nobodyAnswers:
    "Chiamate a rispondere con le stesse leve, le rivali non trovano niente di meglio del loro piano attuale.",
  settled: "Poi nessuno trova più niente di meglio.",
  unsettled: (rounds) => `Dopo ${rounds} turni qualcuno cambia ancora piano: non c’è equilibrio.`,
  leftOut: (brands) => `Senza risposta, perché mancano quelle leve o il denaro per usarle: ${brands}.`,
  setTo: (lever, value) => `${lever} a ${value}`,
  interrupted: "La ricerca è stata interrotta: questo è ciò che è finito.",
  failed: (count) => `${count} simulazioni sono fallite; loro e le loro coppie restano fuori.`,
  found: "Miglior piano trovato",
  recommended: "Piano consigliato",
  freeLevers: (levers) =>
    `Queste leve in questo scenario non costano niente, perciò ciò che portano sembra gratis: ${levers}. Quanto costa un’unità si dice con costs nello scenario, oppure con --cost path=importo, importo/day o importo/sale.`,
};

export const planWords: Readonly<Record<Language, PlanWords>> = { en, it };
