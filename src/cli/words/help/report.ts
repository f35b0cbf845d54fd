import type { CommandHelp } from "../../../studies/commandHelp.ts";

/** Help of `umot report`. */
export const reportHelp = {
  examples: [
    [
      "report output/trattoria-run --to pdf,pptx",
      {
        en: "a document to print and slides, into the same folder",
        it: "un documento da stampare e delle slide, nella stessa cartella",
      },
    ],
    [
      "report output/trattoria-run --to pptx --appendix",
      {
        en: "eight slides to decide by, and every chart and table after them",
        it: "otto slide per decidere, seguite da tutti i grafici e le tabelle",
      },
    ],
    [
      "report output/trattoria-compare --to xlsx --lang it",
      { en: "a workbook, in Italian", it: "un foglio di calcolo, in italiano" },
    ],
    [
      "report output/trattoria-run --to png --theme dark --out slides",
      { en: "dark pictures, into another folder", it: "immagini scure, in un'altra cartella" },
    ],
  ],
  folder: {
    en: "a folder that umot run, compare, sweep, … wrote",
    it: "una cartella scritta da umot run, compare, sweep, …",
  },
  to: {
    en: "formats to write: html, pdf, pptx, xlsx, json, png, svg, csv, parquet (default: html)",
    it: "formati da scrivere: html, pdf, pptx, xlsx, json, png, svg, csv, parquet (predefinito: html)",
  },
  out: {
    en: "where to write (default: the same folder)",
    it: "dove scrivere (predefinito: la stessa cartella)",
  },
  appendix: {
    en: "slides: every chart and table after the decision",
    it: "slide: tutti i grafici e le tabelle dopo la decisione",
  },
  theme: {
    en: "light or dark colours for html, pptx, png and svg (default: light; html follows the reader's own)",
    it: "colori chiari (light) o scuri (dark) di html, pptx, png e svg (predefinito: light; html segue chi legge)",
  },
} as const satisfies CommandHelp;
