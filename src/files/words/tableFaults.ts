import type { Fault } from "../../language/fault.ts";

const allowed: Fault["advice"] = {
  en: "CSV, Excel workbooks (.xlsx) and Parquet are read.",
  it: "Si leggono CSV, cartelle di lavoro Excel (.xlsx) e Parquet.",
};

/** Faults of files that should hold a table. */
export const tableFaults = {
  empty: (path: string): Fault => ({
    message: { en: `${path} holds no rows.`, it: `${path} non contiene righe.` },
    advice: {
      en: "It needs a row of headings, and below it one row per period.",
      it: "Servono una riga di intestazioni e sotto una riga per ogni periodo.",
    },
  }),
  oldExcel: (path: string): Fault => ({
    message: {
      en: `${path} is a workbook from before Excel 2007.`,
      it: `${path} è una cartella di lavoro di Excel anteriore al 2007.`,
    },
    advice: { en: "Save it as .xlsx or as CSV.", it: "Salvala come .xlsx o come CSV." },
  }),
  noTable: (path: string, ending: string): Fault => ({
    message: {
      en: `${path} holds no table that can be read${ending && ` (${ending})`}.`,
      it: `${path} non contiene una tabella leggibile${ending && ` (${ending})`}.`,
    },
    advice: allowed,
  }),
  damaged: (path: string): Fault => ({
    message: {
      en: `${path} is damaged: it begins like a table and cannot be read to its end.`,
      it: `${path} è danneggiato: comincia come una tabella e non si riesce a leggerlo fino in fondo.`,
    },
    advice: { en: "Save it again; CSV is safest.", it: "Salvalo di nuovo; il CSV è il più sicuro." },
  }),
} as const;
