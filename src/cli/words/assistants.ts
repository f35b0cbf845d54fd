import type { Bilingual } from "../../language/bilingual.ts";
import type { Language } from "../../language/language.ts";

/** What a value of a tool may be. */
export type ValueType = "string" | "number" | "boolean" | "array";

const TYPES: Readonly<Record<ValueType, Bilingual>> = {
  string: { en: "a text", it: "un testo" },
  number: { en: "a number", it: "un numero" },
  boolean: { en: "true or false", it: "true o false" },
  array: { en: "a list of texts", it: "una lista di testi" },
};

/** What the server of `umot mcp` says to assistants. */
const en = {
  instructions:
    "umot simulates markets of people who search, choose, buy, use and tell others. Every number in its answers has an interval: quote the two together, and say that they compare plans in a simulated market. Scenarios are files in the folder, or umot:… for those that come with umot (see resources).",
  caveat:
    "How to quote this: each number with its interval, which is the luck left in the mean, not the errors of the model. Numbers compare plans in a simulated market; they are not forecasts of a real one.",
  needs: (tool: string, key: string) => `${tool} needs ${key}.`,
  hasNo: (tool: string, key: string, known: string) => `${tool} has no ${key}; it takes ${known}.`,
  mustBe: (key: string, type: ValueType, value: string) =>
    `${key} must be ${TYPES[type].en}, but is ${value}.`,
  nothing: "nothing",
  runsDone: (done: number, total: number) => `${done} of ${total} runs`,
  damagedReport: (what: string) => `This report cannot be read: ${what}.`,
  noTool: (name: string, tools: string) => `There is no tool “${name}”; there are ${tools}.`,
  noResource: "There is no such resource; ask for the list of resources.",
  outside: (key: string) =>
    `${key} must stay within the folder of this server: no absolute path, no “..”, no link that leads out; umot:… names a scenario that comes with umot.`,
  under: (seconds: number) => `simulating for ${seconds} s`,
  cut: (seconds: number) =>
    `The ${seconds} s were up: this is what was finished, with wider intervals. Ask for fewer runs or consumers.`,
  nothingInTime: (seconds: number) =>
    `Nothing was finished within ${seconds} s. Ask for fewer runs, consumers or days.`,
};

const it: typeof en = {
  instructions:
    "umot simula mercati di persone che cercano, scelgono, comprano, usano e raccontano. Ogni numero della risposta ha un intervallo: cita entrambi insieme, e di’ che confrontano piani in un mercato simulato. Gli scenari sono file della cartella, oppure umot:… per quelli forniti con umot (vedi le risorse).",
  caveat:
    "Come citare questi numeri: ciascuno con il suo intervallo, che è il caso rimasto nella media e non gli errori del modello. I numeri confrontano piani in un mercato simulato; non sono previsioni di un mercato vero.",
  needs: (tool, key) => `A ${tool} serve ${key}.`,
  hasNo: (tool, key, known) => `${tool} non ha ${key}; accetta ${known}.`,
  mustBe: (key, type, value) => `${key} deve essere ${TYPES[type].it}, ma è ${value}.`,
  nothing: "niente",
  runsDone: (done, total) => `${done} simulazioni su ${total}`,
  damagedReport: (what) => `Questo report non si può leggere: ${what}.`,
  noTool: (name, tools) => `Non c’è uno strumento “${name}”; ci sono ${tools}.`,
  noResource: "Questa risorsa non c’è; chiedi l’elenco delle risorse.",
  outside: (key) =>
    `${key} deve restare dentro la cartella di questo server: nessun percorso assoluto, nessun “..”, nessun collegamento che porti fuori; umot:… indica uno scenario fornito con umot.`,
  under: (seconds) => `simulazione in corso da ${seconds} s`,
  cut: (seconds) =>
    `Il tempo di ${seconds} s è scaduto: questo è ciò che era finito, con intervalli più ampi. Chiedi meno simulazioni o meno consumatori.`,
  nothingInTime: (seconds) =>
    `In ${seconds} s non è finito nulla. Chiedi meno simulazioni, consumatori o giorni.`,
};

export const assistantWords: Readonly<Record<Language, typeof en>> = { en, it };
