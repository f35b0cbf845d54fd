import { alternatives, listed } from "../../../language/listing.js";
import { MEASURES, ROLES } from "../columnMeaning.js";
const names = {
    day: { en: "day", it: "giorno" },
    week: { en: "week", it: "settimana" },
    month: { en: "month", it: "mese" },
    quarter: { en: "quarter", it: "trimestre" },
    year: { en: "year", it: "anno" },
};
const at = {
    en: ({ file, row, column }) => `${file}, row ${row}, column “${column}”`,
    it: ({ file, row, column }) => `${file}, riga ${row}, colonna “${column}”`,
};
const short = (text) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
/** What is wrong with observed data. */
export const observedFaults = {
    noTime: (file, columns) => ({
        message: {
            en: `${file} has no column with dates: its columns are ${listed(columns, "en")}.`,
            it: `${file} non ha una colonna con le date: le sue colonne sono ${listed(columns, "it")}.`,
        },
        advice: {
            en: `Say which one it is with --map ${columns[0]}=date, or --map ${columns[0]}=period where it counts 1, 2, 3 from the launch.`,
            it: `Indicala con --map ${columns[0]}=date, o con --map ${columns[0]}=period se conta 1, 2, 3 dal lancio.`,
        },
    }),
    noMeasure: (file, columns) => ({
        message: {
            en: `${file} has no column to forecast: in ${listed(columns, "en")} no name says what it holds.`,
            it: `${file} non ha una colonna da prevedere: tra ${listed(columns, "it")} nessun nome dice che cosa contiene.`,
        },
        advice: {
            en: `Say it with --map column=sales; allowed are ${alternatives(MEASURES, "en")}.`,
            it: `Indicalo con --map colonna=sales; sono ammessi ${alternatives(MEASURES, "it")}.`,
        },
    }),
    noRows: (file) => ({
        message: {
            en: `${file} has no rows below its heads.`,
            it: `${file} non ha righe sotto le intestazioni.`,
        },
        advice: {
            en: "A row for each period is needed, with its date and its value.",
            it: "Serve una riga per ogni periodo, con la sua data e il suo valore.",
        },
    }),
    noDate: (place, text, isCounted) => ({
        message: isCounted
            ? {
                en: `${at.en(place)}: a whole number is needed, such as 1, 2, 3, but it says “${short(text)}”.`,
                it: `${at.it(place)}: serve un numero intero, come 1, 2, 3, ma c'è scritto “${short(text)}”.`,
            }
            : {
                en: `${at.en(place)}: a date is needed, such as 2024-01-29, 29/01/2024, 2024-W05, 2024-01 or 2024, but it says “${short(text)}”.`,
                it: `${at.it(place)}: serve una data, come 2024-01-29, 29/01/2024, 2024-W05, 2024-01 o 2024, ma c'è scritto “${short(text)}”.`,
            },
        advice: { en: "Correct the cell, or leave out the row.", it: "Correggi la cella, o togli la riga." },
    }),
    ambiguousDates: (file, column, text) => ({
        message: {
            en: `${file}, column “${column}”: “${short(text)}” may have the day first or the month first, and no row shows which.`,
            it: `${file}, colonna “${column}”: “${short(text)}” può avere prima il giorno o prima il mese, e nessuna riga lo mostra.`,
        },
        advice: {
            en: "Say it with --dates dmy (day first) or --dates mdy (month first).",
            it: "Indicalo con --dates dmy (prima il giorno) o --dates mdy (prima il mese).",
        },
    }),
    bothOrders: (file, column) => ({
        message: {
            en: `${file}, column “${column}”: some dates have the day first, others the month.`,
            it: `${file}, colonna “${column}”: alcune date hanno prima il giorno, altre il mese.`,
        },
        advice: {
            en: "Write all of them the same way, best as 2024-01-29.",
            it: "Scrivile tutte allo stesso modo, meglio se come 2024-01-29.",
        },
    }),
    noNumber: (place, text) => ({
        message: {
            en: `${at.en(place)}: a number is needed, but it says “${short(text)}”.`,
            it: `${at.it(place)}: serve un numero, ma c'è scritto “${short(text)}”.`,
        },
        advice: {
            en: "Where nothing was noted leave the cell empty or write NA; leave the whole column out with --map column=ignore.",
            it: "Se non è stato annotato nulla lascia la cella vuota o scrivi NA; escludi l'intera colonna con --map colonna=ignore.",
        },
    }),
    negative: (place, text, what) => ({
        message: {
            en: `${at.en(place)}: ${what} must be 0 or more, but is ${short(text)}.`,
            it: `${at.it(place)}: ${what} deve essere 0 o più, ma è ${short(text)}.`,
        },
        advice: {
            en: "Book returns in the period of their sale, or leave the cell empty.",
            it: "Registra i resi nel periodo della loro vendita, o lascia la cella vuota.",
        },
    }),
    noProduct: (place) => ({
        message: {
            en: `${at.en(place)}: the name of a product is needed, but the cell is empty.`,
            it: `${at.it(place)}: serve il nome di un prodotto, ma la cella è vuota.`,
        },
        advice: { en: "Write the name, or leave out the row.", it: "Scrivi il nome, o togli la riga." },
    }),
    duplicate: (file, row, before, text, product) => ({
        message: {
            en: `${file}, row ${row}: ${short(text)}${product && ` of “${short(product)}”`} is there already, in row ${before}.`,
            it: `${file}, riga ${row}: ${short(text)}${product && ` di “${short(product)}”`} c'è già, nella riga ${before}.`,
        },
        advice: {
            en: "Remove one of them; or, where rows are parts of a period, name the column that tells them apart with --map column=product, or add them up with --every week.",
            it: "Togline una; oppure, se le righe sono parti di un periodo, indica la colonna che le distingue con --map colonna=product, o sommale con --every week.",
        },
    }),
    currencies: (file, column, found) => ({
        message: {
            en: `${file}, column “${column}”: one currency is allowed, but there are ${found.map(([name, row]) => `${name} (row ${row})`).join(", ")}.`,
            it: `${file}, colonna “${column}”: è ammessa una sola valuta, ma ci sono ${found.map(([name, row]) => `${name} (riga ${row})`).join(", ")}.`,
        },
        advice: {
            en: "Convert all to one currency, or make a file for each.",
            it: "Converti tutto in una sola valuta, o fai un file per ciascuna.",
        },
    }),
    noStep: (file, first, last) => ({
        message: {
            en: `${file}: dates from ${first} to ${last} lie neither days nor weeks, months, quarters or years apart.`,
            it: `${file}: le date dal ${first} al ${last} non distano né giorni né settimane, mesi, trimestri o anni.`,
        },
        advice: {
            en: "Say how rows are to be joined: --every day, week, month, quarter or year.",
            it: "Indica come unire le righe: --every day, week, month, quarter o year.",
        },
    }),
    more: (count) => ({
        message: {
            en: count === 1 ? "There is one more fault." : `There are ${count} more faults.`,
            it: count === 1 ? "C'è un altro errore." : `Ci sono altri ${count} errori.`,
        },
        advice: {
            en: "Mend these first; the rest are often of the same kind.",
            it: "Correggi prima questi; gli altri sono spesso dello stesso tipo.",
        },
    }),
    unknownColumn: (file, column, columns) => ({
        message: {
            en: `${file} has no column “${column}”: its columns are ${listed(columns, "en")}.`,
            it: `${file} non ha una colonna “${column}”: le sue colonne sono ${listed(columns, "it")}.`,
        },
        advice: {
            en: "Write the name as the file has it, in quotes where it holds spaces.",
            it: "Scrivi il nome come sta nel file, tra virgolette se contiene spazi.",
        },
    }),
    badMap: (text) => ({
        message: {
            en: `--map needs column=what, but is “${short(text)}”. What a column may hold: ${alternatives([...MEASURES, ...ROLES], "en")}.`,
            it: `--map richiede colonna=contenuto, ma è “${short(text)}”. Una colonna può contenere: ${alternatives([...MEASURES, ...ROLES], "it")}.`,
        },
        advice: {
            en: "For example --map units=sales, --map google=spend:search or --map notes=ignore.",
            it: "Per esempio --map pezzi=sales, --map google=spend:ricerca o --map note=ignore.",
        },
    }),
};
/** What was done with observed data. */
export const observedNotes = {
    joined: (step, isByReview) => isByReview
        ? {
            en: `Each row is one review: they were counted by ${names[step].en}.`,
            it: `Ogni riga è una recensione: sono state contate per ${names[step].it}.`,
        }
        : {
            en: `Rows were joined by ${names[step].en}: what counts was added up, ratings, prices and coverage averaged.`,
            it: `Le righe sono state unite per ${names[step].it}: i conteggi sono stati sommati, di voti, prezzi e copertura è stata fatta la media.`,
        },
    partial: (from, last) => ({
        en: `The last period, from ${from}, was left out: the data end on ${last}, before it does.`,
        it: `L'ultimo periodo, dal ${from}, è stato escluso: i dati finiscono il ${last}, prima della sua fine.`,
    }),
    gaps: (count) => ({
        en: count === 1 ? "One value is missing; it stays a gap." : `${count} values are missing; they stay gaps.`,
        it: count === 1 ? "Manca un valore; resta un vuoto." : `Mancano ${count} valori; restano vuoti.`,
    }),
    decimalCommas: () => ({
        en: "Numbers are read with decimal commas.",
        it: "I numeri sono letti con la virgola decimale.",
    }),
    guessedMark: (columns, mark) => mark === ","
        ? {
            en: `In ${listed(columns, "en")} the comma was taken for a decimal one: 1,234 is a little over 1.`,
            it: `In ${listed(columns, "it")} la virgola è stata presa per decimale: 1,234 è poco più di 1.`,
        }
        : {
            en: `In ${listed(columns, "en")} the comma was taken for a mark of thousands: 1,234 is over a thousand.`,
            it: `In ${listed(columns, "it")} la virgola è stata presa per separatore delle migliaia: 1,234 è più di mille.`,
        },
};
