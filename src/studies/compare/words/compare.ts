import { countText } from "../../../language/countText.ts";
import type { Language } from "../../../language/language.ts";

/** What `umot compare` says. */
const en = {
  heading: (baseline: string, brand: string, period: string) =>
    `Every alternative against ${baseline}, with the same luck; ${brand}, ${period}.`,
  periods: { total: "whole run", last90: "last 90 days", end: "last week" } as Readonly<
    Record<string, string>
  >,
  measure: "measure",
  baseline: "baseline",
  alternative: "with it",
  difference: "difference",
  change: "change",
  higherIn: "higher in",
  cannotTell: "cannot tell",
  sameSettings: "no setting that matters for a run differs",
  more: (count: number) => `and ${countText(count, "en")} more settings: data/settings.csv, or umot diff`,
  intervals: (level: string) =>
    `± is the ${level} interval of the mean difference (Student’s t on paired runs); “cannot tell”: it contains 0. “higher in”: share of paired runs, with Wilson’s interval.`,
  times: (times: string, alternative: string) => `${times} × (${alternative})`,
  pairing: (times: string) =>
    `With independent luck, an equally narrow interval of share would take this many times the runs: ${times}, measured in these runs.`,
  money: (revenue: string, cost: string, budget: string, profit: string) =>
    `Money over the whole run: revenue ${revenue}, total cost ${cost}, of which budget (everything but the goods) ${budget}, profit ${profit}.`,
  perThousand: {
    more: (effects: string) => `Each 1,000 more of budget: ${effects}.`,
    less: (effects: string) => `Each 1,000 less of budget: ${effects}.`,
  },
  between: (alternative: string, other: string) => `${alternative} against ${other}`,
  other: "the other",
  thisOne: "this one",
  setting: "setting",
  contributions: (alternative: string) => `What contributes to ${alternative}`,
  notApart: (reason: string) => `Not taken apart: ${reason}.`,
  addUp:
    "Contributions come from switching one setting after the other in runs with the same luck, and add up to the whole difference; what settings do only together is shared between them.",
  noRate: {
    undecided:
      "Nothing that changes here costs anything: the budget only follows success, and there is no rate per 1,000.",
    unclear: "These runs cannot tell whether the budget changes at all: there is no rate per 1,000.",
    small: "The budget changes by less than 100, or less than 1%: that is too little for a rate per 1,000.",
  },
  withoutCost: (alternative: string, settings: string) =>
    `${alternative}: these settings cost nothing in this scenario, so whatever they bring looks free: ${settings}.`,
  sayCost:
    "Write what quality or service costs into the alternative, for example with brands.<brand>.unitCost or brands.<brand>.care.dailyCost.",
};

const it: typeof en = {
  heading: (baseline, brand, period) =>
    `Ogni alternativa contro ${baseline}, con la stessa fortuna; ${brand}, ${period}.`,
  periods: { total: "tutta la simulazione", last90: "ultimi 90 giorni", end: "ultima settimana" },
  measure: "misura",
  baseline: "base",
  alternative: "con essa",
  difference: "differenza",
  change: "variazione",
  higherIn: "più alto in",
  cannotTell: "non si sa",
  sameSettings: "non differisce nessuna impostazione che conti",
  more: (count) => `e altre ${countText(count, "it")} impostazioni: data/settings.csv, o umot diff`,
  intervals: (level) =>
    `± è l'intervallo al ${level} della differenza media (t di Student su simulazioni appaiate); «non si sa»: contiene lo 0. «più alto in»: parte delle simulazioni appaiate, con l'intervallo di Wilson.`,
  times: (times, alternative) => `${times} × (${alternative})`,
  pairing: (times) =>
    `Con fortuna indipendente, un intervallo della quota altrettanto stretto richiederebbe tante volte queste simulazioni: ${times}, misurato qui.`,
  money: (revenue, cost, budget, profit) =>
    `Denaro su tutta la simulazione: ricavo ${revenue}, costo totale ${cost}, di cui budget (tutto tranne la merce) ${budget}, profitto ${profit}.`,
  perThousand: {
    more: (effects) => `Ogni 1.000 di budget in più: ${effects}.`,
    less: (effects) => `Ogni 1.000 di budget in meno: ${effects}.`,
  },
  between: (alternative, other) => `${alternative} contro ${other}`,
  other: "l'altra",
  thisOne: "questa",
  setting: "impostazione",
  contributions: (alternative) => `Che cosa contribuisce a ${alternative}`,
  notApart: (reason) => `Non scomposta: ${reason}.`,
  addUp:
    "I contributi vengono dal cambiare un'impostazione dopo l'altra in simulazioni con la stessa fortuna, e sommati danno tutta la differenza; ciò che le impostazioni fanno solo insieme è diviso fra loro.",
  noRate: {
    undecided:
      "Niente di ciò che cambia qui ha un costo: il budget segue solo il successo, e non c'è un tasso per 1.000.",
    unclear: "Da queste simulazioni non si può dire se il budget cambi davvero: non c'è un tasso per 1.000.",
    small: "Il budget cambia di meno di 100, o meno dell'1%: troppo poco per un tasso per 1.000.",
  },
  withoutCost: (alternative, settings) =>
    `${alternative}: in questo scenario queste impostazioni non costano niente, perciò ciò che portano sembra gratis: ${settings}.`,
  sayCost:
    "Scrivi nell'alternativa quanto costano qualità o servizio, per esempio con brands.<marca>.unitCost o brands.<marca>.care.dailyCost.",
};

export const compareWords: Readonly<Record<Language, typeof en>> = { en, it };
