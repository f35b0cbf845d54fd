import { wordIn, wordsKnown } from "../../../language/byEnglish.ts";
import type { Language } from "../../../language/language.ts";

/** What stands in angle or square brackets after a command or an option: what to type in its place. */
const ITALIAN: Readonly<Record<string, string>> = {
  address: "indirizzo",
  command: "comando",
  options: "opzioni",
  scenario: "scenario",
  "alternatives...": "alternative...",
  "claims...": "tesi...",
  "names...": "nomi...",
  "study...": "studio...",
  tasks: "compiti",
  "part/parts": "parte/parti",
  export: "esportazione",
  graph: "grafo",
  folder: "cartella",
  place: "posto",
  file: "file",
  rounds: "turni",
  markets: "mercati",
  data: "dati",
  period: "periodo",
  order: "ordine",
  column: "colonna",
  "column=what": "colonna=contenuto",
  word: "parola",
  before: "prima",
  after: "dopo",
  number: "numero",
  text: "testo",
  language: "lingua",
  format: "formato",
  formats: "formati",
  theme: "tema",
  name: "nome",
  design: "disegno",
  kind: "tipo",
  table: "tabella",
  method: "metodo",
  goal: "obiettivo",
  amount: "importo",
  rule: "regola",
  consumers: "consumatori",
  days: "giorni",
  settings: "impostazioni",
  "path=value": "percorso=valore",
  "path=amount": "percorso=importo",
  "path=lo..hi": "percorso=min..max",
  "path=from..to:steps": "percorso=da..a:passi",
  "brand.metric.period": "marca.metrica.periodo",
  "metric:half-width": "metrica:semiampiezza",
};

/** All that may stand there. */
export const PLACEHOLDERS: readonly string[] = wordsKnown({ it: ITALIAN });

/** Usage or flags with their placeholders as people of a language say them: `--runs <numero>`. */
export function withPlaceholders(usage: string, language: Language): string {
  return usage.replace(/(?<=[<[])[^<>[\]]+(?=[>\]])/g, (word) => wordIn({ it: ITALIAN }, word, language));
}
