import type { Bilingual } from "../../../language/bilingual.ts";
import type { Fault } from "../../../language/fault.ts";

/** Faults of the levers and costs that a plan may choose among. */
export const leverFaults = {
  none: {
    message: {
      en: "there must be something to decide, but there is no --lever.",
      it: "deve esserci qualcosa da decidere, ma non c'è nessun --lever.",
    },
    advice: {
      en: "Write --lever brands.nonna.coverage.search=0.2..0.9.",
      it: "Scrivi --lever brands.nonna.coverage.search=0.2..0.9.",
    },
  },
  tooMany: (most: number, count: number): Fault => ({
    message: {
      en: `there must be at most ${most} levers, but there are ${count}.`,
      it: `le leve devono essere al massimo ${most}, ma sono ${count}.`,
    },
    advice: {
      en: "Find the ones that matter first: umot sensitivity --help.",
      it: "Trova prima quelle che contano: umot sensitivity --help.",
    },
  }),
  notOurs: (path: string, brand: string): Fault => ({
    message: {
      en: `--lever must be a setting of ${brand}, but is ${path}.`,
      it: `--lever deve essere un'impostazione di ${brand}, ma è ${path}.`,
    },
    advice: {
      en: `Write brands.${brand}. and a setting, or name another brand with --brand.`,
      it: `Scrivi brands.${brand}. e un'impostazione, oppure nomina un'altra marca con --brand.`,
    },
  }),
  badCost: (text: string): Fault => ({
    message: {
      en: `--cost must have a path, = and an amount for one unit, but is “${text}”.`,
      it: `--cost deve avere un percorso, = e l'importo di un'unità, ma è “${text}”.`,
    },
    advice: {
      en: "Write --cost brands.nonna.quality=20000 (or 40/day, or 5/sale).",
      it: "Scrivi --cost brands.nonna.quality=20000 (oppure 40/day, o 5/sale).",
    },
  }),
  costOfNothing: (path: string, levers: readonly string[]): Fault => ({
    message: {
      en: `--cost must name a lever (${levers.join(", ")}), but names ${path}.`,
      it: `--cost deve nominare una leva (${levers.join(", ")}), ma nomina ${path}.`,
    },
    advice: {
      en: `Add --lever ${path}=lo..hi, or leave the cost out.`,
      it: `Aggiungi --lever ${path}=min..max, oppure tralascia il costo.`,
    },
  }),
} as const satisfies Readonly<Record<string, Fault | ((...said: never[]) => Fault)>>;

/** Faults of the question which plan is best. */
export const questionFaults = {
  senseless: (message: Bilingual): Fault => ({
    message,
    advice: {
      en: "Choose ranges in which the scenario makes sense.",
      it: "Scegli intervalli in cui lo scenario ha senso.",
    },
  }),
  budgetMissing: (least: number, brand: string, today: number, example: number): Fault => ({
    message: {
      en: `--budget must be given, because ${least}, ${cheapest(brand).en}, is more than today’s ${today}.`,
      it: `--budget è necessario, perché ${least}, ${cheapest(brand).it}, è più dei ${today} di oggi.`,
    },
    advice: {
      en: `Write --budget ${example}, or let levers go as low as today.`,
      it: `Scrivi --budget ${example}, oppure lascia scendere le leve fino a oggi.`,
    },
  }),
  budgetTooLow: (least: number, brand: string, budget: number): Fault => ({
    message: {
      en: `--budget must be at least ${least}, ${cheapest(brand).en}, but is ${budget}.`,
      it: `--budget deve essere almeno ${least}, ${cheapest(brand).it}, ma è ${budget}.`,
    },
    advice: {
      en: "Raise the budget, or let levers go lower.",
      it: "Alza il budget, oppure lascia scendere di più le leve.",
    },
  }),
  extraTooLow: (least: number, brand: string, extra: number): Fault => ({
    message: {
      en: `--extra-budget must be at least ${least}, because ${brand} spends no less with every lever at its cheapest, but is ${extra}.`,
      it: `--extra-budget deve essere almeno ${least}, perché ${brand} non spende di meno con ogni leva al suo minimo costo, ma è ${extra}.`,
    },
    advice: {
      en: "Raise it, or let levers go lower.",
      it: "Alzalo, oppure lascia scendere di più le leve.",
    },
  }),
  impossible: (text: string, metric: string, least: number, most: number): Fault => ({
    message: {
      en: `a constraint must be one that can be kept, but “${text}” cannot: ${metric} lies ${between(least, most).en}.`,
      it: `un vincolo deve potersi rispettare, ma “${text}” non si può: ${metric} sta ${between(least, most).it}.`,
    },
    advice: { en: "Write a bound within that.", it: "Scrivi un limite entro questi valori." },
  }),
  contradiction: (one: string, other: string): Fault => ({
    message: {
      en: `constraints must leave room for a plan, but “${one}” and “${other}” contradict each other.`,
      it: `i vincoli devono lasciare spazio a un piano, ma “${one}” e “${other}” si contraddicono.`,
    },
    advice: { en: "Leave one of them out.", it: "Tralasciane uno." },
  }),
} as const;

const between = (least: number, most: number): Bilingual =>
  Number.isFinite(most)
    ? { en: `between ${least} and ${most}`, it: `fra ${least} e ${most}` }
    : { en: `at ${least} or above`, it: `a ${least} o sopra` };

const cheapest = (brand: string): Bilingual => ({
  en: `what ${brand} spends over the run with every lever at its cheapest`,
  it: `ciò che ${brand} spende nella simulazione con ogni leva al suo minimo costo`,
});
