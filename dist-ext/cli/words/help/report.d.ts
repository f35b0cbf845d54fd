/** Help of `umot report`. */
export declare const reportHelp: {
    readonly examples: readonly [readonly ["report output/trattoria-run --to pdf,pptx", {
        readonly en: "a document to print and slides, into the same folder";
        readonly it: "un documento da stampare e delle slide, nella stessa cartella";
    }], readonly ["report output/trattoria-run --to pptx --appendix", {
        readonly en: "eight slides to decide by, and every chart and table after them";
        readonly it: "otto slide per decidere, seguite da tutti i grafici e le tabelle";
    }], readonly ["report output/trattoria-compare --to xlsx --lang it", {
        readonly en: "a workbook, in Italian";
        readonly it: "un foglio di calcolo, in italiano";
    }], readonly ["report output/trattoria-run --to png --theme dark --out slides", {
        readonly en: "dark pictures, into another folder";
        readonly it: "immagini scure, in un'altra cartella";
    }]];
    readonly folder: {
        readonly en: "a folder that umot run, compare, sweep, … wrote";
        readonly it: "una cartella scritta da umot run, compare, sweep, …";
    };
    readonly to: {
        readonly en: "formats to write: html, pdf, pptx, xlsx, json, png, svg, csv, parquet (default: html)";
        readonly it: "formati da scrivere: html, pdf, pptx, xlsx, json, png, svg, csv, parquet (predefinito: html)";
    };
    readonly out: {
        readonly en: "where to write (default: the same folder)";
        readonly it: "dove scrivere (predefinito: la stessa cartella)";
    };
    readonly appendix: {
        readonly en: "slides: every chart and table after the decision";
        readonly it: "slide: tutti i grafici e le tabelle dopo la decisione";
    };
    readonly theme: {
        readonly en: "light or dark colours of html, pptx, png and svg (default: light; html follows its reader)";
        readonly it: "colori chiari (light) o scuri (dark) di html, pptx, png e svg (predefinito: light; html segue chi legge)";
    };
};
