import * as z from "zod";
import { group, text } from "./fields.ts";

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
    map: z
      .array(z.string().max(200))
      .max(100)
      .default([])
      .meta({
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
