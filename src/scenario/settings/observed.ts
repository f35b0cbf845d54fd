import * as z from "zod/mini";
import { group, text, noted } from "./fields.ts";

/** What was observed of the market, for `umot calibrate`. */
export const observedSettings = group(
  { en: "What was observed of this market", it: "Che cosa si è osservato di questo mercato" },
  {
    file: text("", {
      name: { en: "observed data", it: "dati osservati" },
      about: {
        en: "What was observed: CSV, Excel (.xlsx) or Parquet with a row for each period, and brand; umot calibrate reads it",
        it: "Che cosa si è osservato: CSV, Excel (.xlsx) o Parquet con una riga per ogni periodo, e marca; lo legge umot calibrate",
      },
    }),
    map: noted(z._default(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(100)), []), {
      name: { en: "what its columns hold", it: "che cosa contengono le colonne" },
      about: {
        en: "What columns hold where their names do not say it, e.g. units=sales",
        it: "Che cosa contengono le colonne se il nome non lo dice, per es. pezzi=sales",
      },
      unit: "text",
      advice: { en: "Write map: [units=sales].", it: "Scrivi map: [pezzi=sales]." },
    }),
  },
  { fixed: true },
);
