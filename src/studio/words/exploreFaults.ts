import type { Fault } from "../../language/fault.ts";
import { listed } from "../../language/listing.ts";

/** Why there is nothing to show of an exploration. */
export const exploreFaults = {
  nothing: {
    message: {
      en: "No run was finished, so that nothing can be said.",
      it: "Nessuna simulazione è stata completata: non si può dire nulla.",
    },
    advice: { en: "Start it again.", it: "Avviala di nuovo." },
  },
  absent: (brand: string): Fault => ({
    message: {
      en: `${brand} is present on no channel, so that there is nothing to attribute.`,
      it: `${brand} non è presente in nessun canale: non c’è nulla da attribuire.`,
    },
    advice: {
      en: "Paint its presence under What if, and start again.",
      it: "Dipingi la sua presenza sotto E se, e riavvia.",
    },
  }),
  noTable: (file: string): Fault => ({
    message: {
      en: `${file} must be a table (CSV or Excel’s .xlsx): a row of column names, then a row for each period.`,
      it: `${file} deve essere una tabella (CSV o .xlsx di Excel): una riga con i nomi delle colonne, poi una riga per periodo.`,
    },
    advice: {
      en: "Save the sheet as CSV and drop it again. umot forecast in the terminal also reads Parquet.",
      it: "Salva il foglio come CSV e trascinalo di nuovo. umot forecast nel terminale legge anche Parquet.",
    },
  }),
  nothingToForecast: (file: string, columns: readonly string[]): Fault => ({
    message: {
      en: `${file} has no column that umot knows as something to forecast; its columns are ${listed(columns, "en")}.`,
      it: `${file} non ha colonne che umot riconosca come qualcosa da prevedere; le colonne sono ${listed(columns, "it")}.`,
    },
    advice: {
      en: "Call the column sales, revenue, reviews or visits.",
      it: "Chiama la colonna sales, revenue, reviews o visits.",
    },
  }),
  nothingKnown: (file: string): Fault => ({
    message: {
      en: `${file} holds no number that a forecast could begin from.`,
      it: `${file} non contiene numeri da cui una previsione possa partire.`,
    },
    advice: {
      en: "Look whether the column with the numbers is filled.",
      it: "Controlla che la colonna con i numeri sia compilata.",
    },
  }),
} as const;
