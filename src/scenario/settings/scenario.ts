import * as z from "zod/mini";
import type { Bilingual } from "../../language/bilingual.ts";
import { brandsSettings } from "./brand.ts";
import { channelsSettings } from "./channel.ts";
import { count, number, spokenText, text, noted } from "./fields.ts";
import { advertisingSettings } from "./advertising.ts";
import { beliefSettings } from "./beliefs.ts";
import { careSettings } from "./care.ts";
import { costsSettings } from "./costs.ts";
import { checkoutSettings } from "./checkout.ts";
import { choiceSettings } from "./choice.ts";
import { experienceSettings } from "./experience.ts";
import { journeySettings } from "./journey.ts";
import { marketSettings } from "./market.ts";
import { observedSettings } from "./observed.ts";
import { networkSettings } from "./network.ts";
import { personasSettings } from "./persona.ts";
import { surveySettings } from "./surveys.ts";
import { platformSettings } from "./platform.ts";
import { tellingSettings } from "./telling.ts";
import { wordOfMouthSettings } from "./wordOfMouth.ts";

const change = noted(
  z.strictObject({
    day: noted(z.number().check(z.int(), z.minimum(0), z.maximum(20000)), {
      name: { en: "day of the change", it: "giorno del cambiamento" },
      about: { en: "Day on which it takes effect", it: "Giorno in cui ha effetto" },
      unit: "day",
      advice: { en: "Write day: 90, counted from 0.", it: "Scrivi day: 90, contando da 0." },
    }),
    set: noted(
      z._default(
        z.record(
          z.string(),
          noted(z.unknown(), {
            name: { en: "new value", it: "nuovo valore" },
            about: { en: "New value of the setting", it: "Nuovo valore dell'impostazione" },
            unit: "of the setting",
          }),
        ),
        {},
      ),
      {
        about: {
          en: "Settings by path and their new values",
          it: "Impostazioni per percorso e loro nuovi valori",
        },
        doctrine: ["D18"],
        keys: "path",
        advice: {
          en: "Write set: { brands.nonna.price: 28 }.",
          it: "Scrivi set: { brands.nonna.price: 28 }.",
        },
      },
    ),
    every: noted(z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(366))), {
      name: { en: "days of each value", it: "giorni di ciascun valore" },
      about: {
        en: "Days for which each value of a series holds: 7 for weeks",
        it: "Giorni per cui vale ciascun valore di una serie: 7 per le settimane",
      },
      unit: "days",
    }),
    series: noted(
      z.optional(
        z.record(
          z.string(),
          noted(z.union([z.array(z.unknown()), z.strictObject({ file: z.string(), column: z.string() })]), {
            name: { en: "series of values", it: "serie di valori" },
            about: {
              en: "Values one after the other, or a column of a file: { file: media.csv, column: tv }; the last one holds on",
              it: "Valori uno dopo l'altro, oppure una colonna di un file: { file: media.csv, column: tv }; l'ultimo continua a valere",
            },
            unit: "of the setting",
          }),
        ),
      ),
      {
        about: {
          en: "Settings by path, and the values that they take one after the other",
          it: "Impostazioni per percorso, e i valori che prendono uno dopo l'altro",
        },
        keys: "path",
      },
    ),
    totals: noted(z.optional(z.boolean()), {
      name: { en: "totals", it: "totali" },
      about: {
        en: "The values are sums over their days, such as money a week for a setting in money a day",
        it: "I valori sono somme sui loro giorni, come soldi a settimana per un'impostazione in soldi al giorno",
      },
      unit: "true or false",
    }),
    note: z._default(
      spokenText(0, 2000, {
        name: { en: "note", it: "nota" },
        about: { en: "What happened, for charts", it: "Che cosa è successo, per i grafici" },
      }),
      "",
    ),
  }),
  { about: { en: "Something that happens on a day", it: "Qualcosa che succede in un giorno" } },
);

/** A setting that is named by its path. */
function pathSetting(name: Bilingual) {
  return noted(z.string(), {
    name,
    about: {
      en: "Path of a setting; * stands for all, e.g. brands.nonna.coverage.*",
      it: "Percorso di un'impostazione; * sta per tutte, per es. brands.nonna.coverage.*",
    },
    unit: "path",
    advice: { en: "Write vary: brands.nonna.quality.", it: "Scrivi vary: brands.nonna.quality." },
  });
}

const sweepDimension = noted(
  z.strictObject({
    vary: pathSetting({ en: "setting varied", it: "impostazione variata" }),
    from: noted(z.number(), {
      name: { en: "lowest value", it: "valore più basso" },
      about: { en: "Lowest value", it: "Valore più basso" },
      unit: "of the setting",
      advice: { en: "Write from: 0.2.", it: "Scrivi from: 0.2." },
    }),
    to: noted(z.number(), {
      name: { en: "highest value", it: "valore più alto" },
      about: { en: "Highest value", it: "Valore più alto" },
      unit: "of the setting",
      advice: { en: "Write to: 1.", it: "Scrivi to: 1." },
    }),
    steps: noted(z.number().check(z.int(), z.minimum(1), z.maximum(1000)), {
      name: { en: "number of values", it: "numero di valori" },
      about: { en: "Values, both ends included", it: "Valori, estremi compresi" },
      unit: "values",
      advice: { en: "Write steps: 5.", it: "Scrivi steps: 5." },
    }),
    label: z._default(
      spokenText(0, 2000, {
        name: { en: "name of the axis", it: "nome dell'asse" },
        about: { en: "Name of the axis", it: "Nome dell'asse" },
      }),
      "",
    ),
  }),
  {
    about: {
      en: "One dimension of the scenario's own sweep",
      it: "Una dimensione della serie di varianti dello scenario",
    },
  },
);

const unknownSetting = noted(
  z.strictObject({
    vary: pathSetting({ en: "setting to be found", it: "impostazione da trovare" }),
    from: noted(z.number(), {
      name: { en: "least it may be", it: "il minimo che può essere" },
      about: { en: "The least it may be", it: "Il minimo che può essere" },
      unit: "of the setting",
      advice: { en: "Write from: 0.4.", it: "Scrivi from: 0.4." },
    }),
    to: noted(z.number(), {
      name: { en: "most it may be", it: "il massimo che può essere" },
      about: { en: "The most it may be", it: "Il massimo che può essere" },
      unit: "of the setting",
      advice: { en: "Write to: 0.9.", it: "Scrivi to: 0.9." },
    }),
    likely: noted(z.optional(z.number()), {
      name: { en: "most likely value", it: "valore più probabile" },
      about: {
        en: "Where it most likely lies; if left out, anywhere in the range is equally likely",
        it: "Dove sta più probabilmente; se manca, ogni punto dell'intervallo è ugualmente probabile",
      },
      unit: "of the setting",
      advice: { en: "Write likely: 0.7.", it: "Scrivi likely: 0.7." },
    }),
  }),
  {
    about: {
      en: "A setting for umot calibrate to find from data",
      it: "Un'impostazione che umot calibrate deve trovare dai dati",
    },
  },
);

/** A whole scenario: what people write, with everything left out filled in. */
export const scenarioSettings = z.strictObject({
  schemaVersion: noted(z.literal(1), {
    name: { en: "version of the format", it: "versione del formato" },
    about: { en: "Version of this format", it: "Versione di questo formato" },
    unit: "1",
    fixed: true,
    advice: { en: "Write schemaVersion: 1.", it: "Scrivi schemaVersion: 1." },
  }),
  title: spokenText(
    1,
    300,
    {
      name: { en: "title", it: "titolo" },
      about: { en: "What the scenario is, in one line", it: "Che cos'è lo scenario, in una riga" },
    },
    {
      fixed: true,
      advice: {
        en: "Write title: followed by what the scenario is about.",
        it: "Scrivi title: seguito da ciò di cui parla lo scenario.",
      },
    },
  ),
  question: z._default(
    spokenText(
      0,
      2000,
      {
        name: { en: "question", it: "domanda" },
        about: { en: "The question that it answers", it: "La domanda a cui risponde" },
      },
      { fixed: true },
    ),
    "",
  ),
  extends: noted(z.optional(z.string()), {
    name: { en: "scenario extended", it: "scenario esteso" },
    about: {
      en: "Another scenario to start from; only what differs is written here",
      it: "Un altro scenario da cui partire; qui si scrive solo ciò che cambia",
    },
    unit: "file",
    fixed: true,
    advice: {
      en: "Write the path of a scenario, relative to this file.",
      it: "Scrivi il percorso di uno scenario, a partire da questo file.",
    },
  }),
  seed: noted(z._default(z.string().check(z.maxLength(200)), "umot"), {
    name: { en: "seed", it: "seme" },
    about: {
      en: "Any text; equal seeds give equal luck",
      it: "Un testo qualsiasi; semi uguali danno la stessa fortuna",
    },
    unit: "text",
    fixed: true,
    advice: { en: 'Put a number in quotes: "42".', it: 'Metti un numero fra virgolette: "42".' },
  }),
  runs: count(
    10,
    1,
    100000,
    "runs",
    {
      name: { en: "number of runs", it: "numero di simulazioni" },
      about: {
        en: "Replications, unless --runs says otherwise",
        it: "Simulazioni ripetute, se --runs non dice altro",
      },
    },
    { fixed: true },
  ),
  focus: text(
    "",
    {
      name: { en: "brand in focus", it: "marca in primo piano" },
      about: {
        en: "Brand that headlines and sweeps are about; the first one when left out",
        it: "Marca di cui parlano titoli e serie di varianti; la prima se manca",
      },
    },
    { fixed: true },
  ),
  level: number(
    0.9,
    0.5,
    0.999,
    "0–1",
    {
      name: { en: "level of the intervals", it: "livello degli intervalli" },
      about: { en: "Level of all intervals", it: "Livello di tutti gli intervalli" },
    },
    { fixed: true },
  ),
  market: marketSettings,
  journey: journeySettings,
  beliefs: beliefSettings,
  platform: platformSettings,
  choice: choiceSettings,
  checkout: checkoutSettings,
  experience: experienceSettings,
  telling: tellingSettings,
  wordOfMouth: wordOfMouthSettings,
  network: networkSettings,
  advertising: advertisingSettings,
  care: careSettings,
  surveys: surveySettings,
  personas: personasSettings,
  channels: channelsSettings,
  brands: brandsSettings,
  costs: costsSettings,
  timeline: noted(z._default(z.array(change).check(z.maxLength(1000)), []), {
    about: { en: "What happens on which day", it: "Che cosa succede in quale giorno" },
    fixed: true,
  }),
  sweep: noted(z._default(z.array(sweepDimension).check(z.maxLength(8)), []), {
    about: {
      en: "The sweep that belongs to this scenario",
      it: "La serie di varianti che appartiene a questo scenario",
    },
    fixed: true,
  }),
  fit: noted(z._default(z.array(unknownSetting).check(z.maxLength(16)), []), {
    about: {
      en: "Settings that are not known, for umot calibrate to find from data",
      it: "Impostazioni che non si conoscono, che umot calibrate deve trovare dai dati",
    },
    fixed: true,
  }),
  observed: observedSettings,
  expect: noted(z._default(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(1000)), []), {
    fixed: true,
    name: { en: "expectations", it: "attese" },
    about: {
      en: "What must come out, e.g. “nonna.share.last90 >= 0.25” or “nonna.stars.end between 3.8 and 4.8”",
      it: "Che cosa deve risultare, per es. “nonna.share.last90 >= 0.25” o “nonna.stars.end between 3.8 and 4.8”",
    },
    unit: "text",
  }),
});

/** What people write. */
export interface ScenarioSpec extends z.input<typeof scenarioSettings> {}
/** The same, complete and checked. */
export interface Scenario extends z.output<typeof scenarioSettings> {}
