const allowed = {
    en: "CSV, Excel workbooks (.xlsx) and Parquet are read.",
    it: "Si leggono CSV, cartelle di lavoro Excel (.xlsx) e Parquet.",
};
/** Faults of files that should hold a table. */
export const tableFaults = {
    empty: (path) => ({
        message: { en: `${path} holds no rows.`, it: `${path} non contiene righe.` },
        advice: {
            en: "It needs a row of heads and below it a row for each period.",
            it: "Servono una riga di intestazioni e sotto una riga per ogni periodo.",
        },
    }),
    oldExcel: (path) => ({
        message: {
            en: `${path} is a workbook of Excel before 2007.`,
            it: `${path} è una cartella di lavoro di Excel anteriore al 2007.`,
        },
        advice: { en: "Save it as .xlsx or as CSV.", it: "Salvala come .xlsx o come CSV." },
    }),
    noTable: (path, ending) => ({
        message: {
            en: `${path} holds no table that can be read${ending && ` (${ending})`}.`,
            it: `${path} non contiene una tabella leggibile${ending && ` (${ending})`}.`,
        },
        advice: allowed,
    }),
    damaged: (path) => ({
        message: {
            en: `${path} is damaged: it begins like a table and cannot be read to its end.`,
            it: `${path} è danneggiato: comincia come una tabella e non si riesce a leggerlo fino in fondo.`,
        },
        advice: { en: "Save it once more; CSV is safest.", it: "Salvalo di nuovo; il CSV è il più sicuro." },
    }),
};
