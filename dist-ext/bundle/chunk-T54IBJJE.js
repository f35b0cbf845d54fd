import {
  ADD_UP,
  MEASURES,
  OF_CHANNELS,
  ROLES,
  STEPS,
  periodAt,
  periodOf,
  stepOf,
  targetsOf
} from "./chunk-HW2UWWVZ.js";
import {
  dateOf,
  dayNumber,
  dayOrderOf,
  isoOf
} from "./chunk-5ODCIXR6.js";
import {
  CliError,
  collect,
  oneOf
} from "./chunk-5HKVNQ6A.js";
import {
  joinFaults
} from "./chunk-YSKE72ZF.js";
import {
  alternatives,
  listed
} from "./chunk-OL56547S.js";
import {
  readRegularFile
} from "./chunk-2PTZL6ZV.js";
import {
  FileError
} from "./chunk-M5ZG3QVC.js";
import {
  inEach
} from "./chunk-FVAGRU5E.js";

// dist-ext/cli/words/data.js
var dataHelp = {
  examples: [],
  data: {
    en: "observed data: CSV, Excel (.xlsx) or Parquet, a row for each period",
    it: "dati osservati: CSV, Excel (.xlsx) o Parquet, una riga per periodo"
  },
  map: {
    en: "what a column holds: units=sales, google=spend:search, notes=ignore (repeatable; the rest is guessed, and the guess shown)",
    it: "che cosa contiene una colonna: pezzi=sales, google=spend:ricerca, note=ignore (ripetibile; il resto viene indovinato e mostrato)"
  },
  column: {
    en: "the column to forecast (default: sales, or else revenue, reviews, visits \u2026)",
    it: "la colonna da prevedere (predefinito: sales, altrimenti revenue, reviews, visits \u2026)"
  },
  product: {
    en: "only this product (repeatable; the others still teach)",
    it: "solo questo prodotto (ripetibile; gli altri insegnano comunque)"
  },
  every: {
    en: "join rows by day, week, month, quarter or year",
    it: "unire le righe per day, week, month, quarter o year"
  },
  dates: {
    en: "03/04/2024 is 3 April (dmy) or 4 March (mdy), where no row shows it",
    it: "03/04/2024 \xE8 il 3 aprile (dmy) o il 4 marzo (mdy), se nessuna riga lo mostra"
  },
  size: {
    en: "how many could buy at most, in the unit of the column: 50000, or vcr=80776 (repeatable); for new products",
    it: "quanti potrebbero comprare al massimo, nell'unit\xE0 della colonna: 50000, o vcr=80776 (ripetibile); per prodotti nuovi"
  },
  dryRun: {
    en: "only say how the data are understood",
    it: "dire soltanto come vengono intesi i dati"
  }
}, dataFaults = {
  noCalibration: (file) => ({
    message: {
      en: `${file} must be what this version of umot calibrate writes, but is not.`,
      it: `${file} deve essere ci\xF2 che scrive questa versione di umot calibrate, ma non lo \xE8.`
    },
    advice: { en: "Calibrate once more.", it: "Calibra di nuovo." }
  }),
  withoutCalibration: (file) => ({
    message: {
      en: `--with must have a calibration to change, but ${file} is a file of data.`,
      it: `--with deve avere una calibrazione da cambiare, ma ${file} \xE8 un file di dati.`
    },
    advice: {
      en: "Write umot forecast and the folder that umot calibrate has written.",
      it: "Scrivi umot forecast e la cartella che ha scritto umot calibrate."
    }
  }),
  noTarget: (file, column, columns) => ({
    message: {
      en: `--column must be a column of ${file} that holds a measure, but is \u201C${column}\u201D: its columns are ${listed(columns, "en")}.`,
      it: `--column deve essere una colonna di ${file} che contiene una misura, ma \xE8 \u201C${column}\u201D: le sue colonne sono ${listed(columns, "it")}.`
    },
    advice: {
      en: `Say what it holds, for example --map ${quoted(column)}=sales.`,
      it: `Indica che cosa contiene, per esempio --map ${quoted(column)}=sales.`
    }
  }),
  unknownProduct: (file, name, names2) => ({
    message: {
      en: `${file} has no product \u201C${name}\u201D: it has ${listed(names2.map((one) => one || "a single series"), "en")}.`,
      it: `${file} non ha un prodotto \u201C${name}\u201D: ha ${listed(names2.map((one) => one || "una sola serie"), "it")}.`
    },
    advice: {
      en: "Write the name as the file has it; the column of products is named with --map column=product.",
      it: "Scrivi il nome come sta nel file; la colonna dei prodotti si indica con --map colonna=product."
    }
  }),
  badSize: (text) => ({
    message: {
      en: `--size needs a number above 0, or product=number, but is \u201C${text}\u201D.`,
      it: `--size richiede un numero maggiore di 0, o prodotto=numero, ma \xE8 \u201C${text}\u201D.`
    },
    advice: {
      en: "For example --size 50000, in the unit of the column that is forecast.",
      it: "Per esempio --size 50000, nell'unit\xE0 della colonna da prevedere."
    }
  }),
  lacks: (method, lack) => ({
    message: {
      en: `--method ${method} needs ${LACKS[lack].en}.`,
      it: `--method ${method} richiede ${LACKS[lack].it}.`
    },
    advice: ADVICE[lack]
  }),
  tooShort: (file, longest, first) => ({
    message: {
      en: `${file} must hold a series of more than ${first} values, but the longest has ${longest}.`,
      it: `${file} deve contenere una serie di pi\xF9 di ${first} valori, ma la pi\xF9 lunga ne ha ${longest}.`
    },
    advice: {
      en: "Lower --first, which is how many values are known before the first forecast.",
      it: "Abbassa --first, cio\xE8 quanti valori sono noti prima della prima previsione."
    }
  }),
  nothingKnown: (file) => ({
    message: {
      en: `${file} holds no value yet, and the size of the market is not known: there is nothing to forecast from.`,
      it: `${file} non contiene ancora nessun valore e la dimensione del mercato non \xE8 nota: non c'\xE8 nulla da cui prevedere.`
    },
    advice: ADVICE_SIZE()
  })
}, LACKS = {
  points: { en: "more values than any series has", it: "pi\xF9 valori di quanti ne abbia ogni serie" },
  season: {
    en: "more than one whole season: of days a week, of weeks and months a year",
    it: "pi\xF9 di una stagione intera: per i giorni una settimana, per settimane e mesi un anno"
  },
  size: { en: "the size of the market", it: "la dimensione del mercato" },
  others: {
    en: "at least eight other products to learn from",
    it: "almeno otto altri prodotti da cui imparare"
  }
};
function ADVICE_SIZE() {
  return {
    en: "Say how many could buy at most with --size, for example --size 50000: households, clients, outlets.",
    it: "Indica quanti potrebbero comprare al massimo con --size, per esempio --size 50000: famiglie, clienti, punti vendita."
  };
}
var ADVICE = {
  points: {
    en: "Leave --method out, or try --method naive.",
    it: "Ometti --method, o prova --method naive."
  },
  season: {
    en: "Leave --method out, or try --method naive.",
    it: "Ometti --method, o prova --method naive."
  },
  size: ADVICE_SIZE(),
  others: {
    en: "Add them to the file with a column of products, or leave --method out.",
    it: "Aggiungili al file con una colonna dei prodotti, o ometti --method."
  }
}, quoted = (column) => /^[\w.]+$/.test(column) ? column : `'${column}'`;
function meaningLines(meanings, said) {
  let show = ({ column, what, of }) => `${column} = ${what}${of === void 0 ? "" : `:${of}`}`, isSaid = ({ column }) => said.some((one) => one.column === column), used = meanings.filter(({ what }) => what !== "ignore"), line = (chosen) => chosen.map(show).join(", "), guessed = used.filter((meaning) => !isSaid(meaning)), told = used.filter(isSaid), ignored = meanings.filter(({ what }) => what === "ignore").map(({ column }) => column);
  return [
    ...told.length > 0 ? [{ en: `As you said: ${line(told)}.`, it: `Come hai indicato: ${line(told)}.` }] : [],
    ...guessed.length > 0 ? [
      {
        en: `Guessed from names and contents: ${line(guessed)}. Change it with --map.`,
        it: `Indovinato da nomi e contenuti: ${line(guessed)}. Si cambia con --map.`
      }
    ] : [],
    ...ignored.length > 0 ? [{ en: `Not used: ${listed(ignored, "en")}.`, it: `Non usate: ${listed(ignored, "it")}.` }] : []
  ];
}

// dist-ext/files/reading/readTable.js
import { extname } from "node:path";

// dist-ext/studies/observed/readCsv.js
import { dsvFormat } from "d3-dsv";
var SEPARATORS = [",", ";", "	", "|"];
function readCsv(text) {
  let clean = text.replace(/^\uFEFF/, ""), separator = separatorOf(clean), [heads = [], ...rows] = dsvFormat(separator).parseRows(clean);
  return {
    columns: heads.map((head, at2) => head.trim() || `column ${at2 + 1}`),
    rows: rows.filter((row) => row.some((cell) => cell.trim() !== "")).map((row) => row.map((cell) => cell.trim())),
    firstRow: 2,
    separator
  };
}
function separatorOf(text) {
  let lines = text.split(/\r?\n/, 20).filter((line) => line.trim() !== ""), scores = SEPARATORS.map((separator) => {
    let counts = lines.map((line) => dsvFormat(separator).parseRows(line)[0]?.length ?? 0), isEven = counts.every((count) => count === counts[0]);
    return (counts[0] ?? 0) > 1 ? counts[0] + (isEven ? 1e3 : 0) : 0;
  });
  return SEPARATORS[scores.indexOf(Math.max(...scores))];
}

// dist-ext/files/words/tableFaults.js
var allowed = {
  en: "CSV, Excel workbooks (.xlsx) and Parquet are read.",
  it: "Si leggono CSV, cartelle di lavoro Excel (.xlsx) e Parquet."
}, tableFaults = {
  empty: (path) => ({
    message: { en: `${path} holds no rows.`, it: `${path} non contiene righe.` },
    advice: {
      en: "It needs a row of heads and below it a row for each period.",
      it: "Servono una riga di intestazioni e sotto una riga per ogni periodo."
    }
  }),
  oldExcel: (path) => ({
    message: {
      en: `${path} is a workbook of Excel before 2007.`,
      it: `${path} \xE8 una cartella di lavoro di Excel anteriore al 2007.`
    },
    advice: { en: "Save it as .xlsx or as CSV.", it: "Salvala come .xlsx o come CSV." }
  }),
  noTable: (path, ending) => ({
    message: {
      en: `${path} holds no table that can be read${ending && ` (${ending})`}.`,
      it: `${path} non contiene una tabella leggibile${ending && ` (${ending})`}.`
    },
    advice: allowed
  }),
  damaged: (path) => ({
    message: {
      en: `${path} is damaged: it begins like a table and cannot be read to its end.`,
      it: `${path} \xE8 danneggiato: comincia come una tabella e non si riesce a leggerlo fino in fondo.`
    },
    advice: { en: "Save it once more; CSV is safest.", it: "Salvalo di nuovo; il CSV \xE8 il pi\xF9 sicuro." }
  })
};

// dist-ext/files/reading/readTable.js
var MOST_BYTES = 512 * 1024 * 1024;
async function readTable(path) {
  let bytes = readRegularFile(path, MOST_BYTES), begin = String.fromCharCode(...bytes.subarray(0, 4));
  if (begin === "PAR1")
    return readParquet(bytes, path);
  if (begin.startsWith("PK"))
    return readWorkbook(bytes, path);
  if (begin === "\xD0\xCF\xE0")
    throw new FileError(tableFaults.oldExcel(path));
  if (bytes.length === 0)
    throw new FileError(tableFaults.empty(path));
  return readCsv(textOf(bytes, path));
}
function textOf(bytes, path) {
  if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255)
    return new TextDecoder(bytes[0] === 255 ? "utf-16le" : "utf-16be").decode(bytes);
  if (bytes.subarray(0, 4096).includes(0))
    throw new FileError(tableFaults.noTable(path, extname(path)));
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
async function readWorkbook(bytes, path) {
  let { readSheet } = await import("read-excel-file/node"), sheet;
  try {
    sheet = await readSheet(Buffer.from(bytes));
  } catch (cause) {
    throw new FileError(tableFaults.damaged(path), { cause });
  }
  let filled = (row) => row.filter((cell) => cell !== null && cell !== "").length, widest = Math.max(0, ...sheet.slice(0, 30).map(filled)), head = sheet.findIndex((row) => filled(row) === widest && widest > 0);
  if (head < 0)
    throw new FileError(tableFaults.empty(path));
  return {
    columns: sheet[head].map((cell, at2) => String(cell ?? "").trim() || `column ${at2 + 1}`),
    rows: sheet.slice(head + 1).filter((row) => filled(row) > 0).map((row) => row.map(cellOf)),
    firstRow: head + 2
  };
}
async function readParquet(bytes, path) {
  let { parquetReadObjects } = await import("hyparquet"), file = bytes.slice().buffer, rows;
  try {
    rows = await parquetReadObjects({ file });
  } catch (cause) {
    throw new FileError(tableFaults.damaged(path), { cause });
  }
  if (rows.length === 0)
    throw new FileError(tableFaults.empty(path));
  let columns = Object.keys(rows[0]);
  return { columns, rows: rows.map((row) => columns.map((column) => cellOf(row[column]))), firstRow: 1 };
}
function cellOf(cell) {
  return cell == null ? null : typeof cell == "number" ? Number.isFinite(cell) ? cell : null : typeof cell == "bigint" ? Number(cell) : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
}

// dist-ext/studies/observed/numberText.js
var CURRENCY = /€|\$|£|¥|\b(?:EUR|USD|GBP|CHF|JPY)\b/gi, NOTHING = /^(?:|-|–|—|\.|n\/?a|n\.a\.|nan|null|nd|n\.d\.)$/i;
function isNothing(text) {
  return NOTHING.test(text.trim());
}
function currenciesIn(text) {
  return [...text.matchAll(CURRENCY)].map(([found]) => SAME.get(found.toUpperCase()) ?? found.toUpperCase());
}
var SAME = /* @__PURE__ */ new Map([
  ["\u20AC", "EUR"],
  ["$", "USD"],
  ["\xA3", "GBP"],
  ["\xA5", "JPY"]
]);
function decimalMarkOf(texts, separator) {
  let commas = 0;
  for (let text of texts) {
    let bare = text.replace(CURRENCY, "").replace(/[\s'’]/g, "");
    if (/^[-+(]?[\d.,]+\)?$/.test(bare)) {
      if (/,\d{3}(?:,\d{3})*\.\d*\)?$/.test(bare))
        return { mark: ".", isGuess: !1 };
      if (/\.\d{3}(?:\.\d{3})*,\d*\)?$/.test(bare))
        return { mark: ",", isGuess: !1 };
      if (/,\d+\)?$/.test(bare) && (!/^[-+(]?\d{1,3}(?:,\d{3})+\)?$/.test(bare) || /^[-+(]?0,/.test(bare)))
        return { mark: ",", isGuess: !1 };
      bare.includes(",") && ++commas;
    }
  }
  return commas > 0 && separator !== void 0 && separator !== "," ? { mark: ",", isGuess: !0 } : { mark: ".", isGuess: commas > 0 };
}
function numberOf(text, mark) {
  if (isNothing(text))
    return Number.NaN;
  let bare = text.replace(CURRENCY, "").replace(/[\s'’]/g, ""), inBrackets = /^\((.+)\)$/.exec(bare), digits = (inBrackets?.[1] ?? bare).replaceAll(mark === "." ? "," : ".", "").replace(mark, ".");
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(digits))
    return inBrackets ? -Number(digits) : Number(digits);
}

// dist-ext/studies/observed/guessMeaning.js
var WORDS = [
  [/^(rank|id|seq|nr?|index|country|unit|paese)$|total|cumul|helpful/, "ignore"],
  [/^(currency|valuta)$/, "currency"],
  [/^(product|prodotto|brand|marca|film|movie|title|titolo|sku|item|articolo|series|serie)$/, "product"],
  [/(^|_)(stars?|stelle|rating|voto|valutazione|score)(_|$)/, "rating"],
  [/(^|_)(reviews?|recensioni)(_|$)/, "reviews"],
  [/(^|_)(impressions?|impressioni)(_|$)/, "impressions"],
  [/(^|_)(spend|spending|spesa|spese|advertising|adv?|ads|pubblicita|costs?|costo|costi)(_|$)/, "spend"],
  [/(^|_)(visits?|visite|sessions?|traffic|clicks?|accessi)(_|$)/, "visits"],
  [/(^|_)(price|prezzo)(_|$)/, "price"],
  [
    /(^|_)(coverage|copertura|theat(er|re)s?|stores?|negozi|outlets?|distribution|distribuzione)(_|$)/,
    "coverage"
  ],
  [/(^|_)(revenue|ricav[io]|fatturato|incass[io]|gross|turnover)(_|$)/, "revenue"],
  [
    /(^|_)(sales|vendite|units?|unita|pezzi|quantity|quantita|qty|orders?|ordini|adopters?|purchases?|acquisti)(_|$)/,
    "sales"
  ]
], TIME = /(^|_)(date|data|day|giorno|week|settimana|month|mese|year|anno|quarter|trimestre|period|periodo|weekend)(_|$)/, BARE_TIME = /^(day|giorno|week|settimana|month|mese|year|anno|quarter|trimestre|period|periodo)(_?(no|nr?|number|numero))?$/, isDate = (cell) => dateOf(String(cell), "dmy") !== void 0 || dateOf(String(cell), "mdy") !== void 0, plain = (name) => name.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_|_$/g, "");
function guessMeanings(table, said) {
  let known = new Map(said.map((meaning) => [meaning.column, meaning])), guesses = table.columns.map((column, at2) => known.get(column) ?? guess(column, at2, table)), time = said.some(({ what }) => what === "date" || what === "period") ? said.find(({ what }) => what === "date") : chooseTime(guesses), isByReview = time?.what === "date" && repeats(table, [time, ...guesses.filter(({ what }) => what === "product")]), taken = new Set(said.map(keyOf));
  return guesses.map((meaning) => known.has(meaning.column) ? meaning : meaning.what === "date" || meaning.what === "period" ? meaning === time ? meaning : { column: meaning.column, what: "ignore" } : meaning.what === "rating" && isByReview && areStars(table, meaning.column) ? { column: meaning.column, what: "stars" } : meaning.what === "ignore" || !taken.has(keyOf(meaning)) ? (taken.add(keyOf(meaning)), meaning) : { column: meaning.column, what: "ignore" });
}
var keyOf = ({ what, of = "" }) => `${what}:${of}`;
function guess(column, at2, table) {
  let name = plain(column), cells = firstCells(table, at2);
  if (TIME.test(name) && cells.length > 0) {
    let isBare = BARE_TIME.test(name), areYears = cells.filter((cell) => /^\d{1,4}$/.test(String(cell))).length > cells.length / 2;
    if ((isBare || !areYears) && cells.filter(isDate).length > cells.length / 2)
      return { column, what: "date" };
    if (isBare && areYears)
      return { column, what: "period" };
  }
  let found = WORDS.find(([word2]) => word2.test(name));
  if (found === void 0)
    return { column, what: "ignore" };
  let [word, what] = found;
  if (what === "ignore" || what === "currency" || what === "product")
    return { column, what };
  if (!looksLikeNumbers(cells, table))
    return { column, what: "ignore" };
  let of = name.replace(word, "_").replace(/(^|_)(usd|eur|gbp|kusd|musd|weekend|weekly|daily|count|number|avg|mean)(?=_|$)/g, "_").replace(/^_+|_+$/g, "");
  return of === "" ? { column, what } : { column, what, of };
}
function firstCells(table, at2) {
  return table.rows.slice(0, 200).map((row) => row[at2] ?? null).filter((cell) => cell !== null && cell !== "");
}
function looksLikeNumbers(cells, { separator }) {
  let texts = cells.map(String), { mark } = decimalMarkOf(texts, separator);
  return texts.length === 0 || texts.filter((text) => numberOf(text, mark) !== void 0).length > texts.length / 2;
}
function chooseTime(guesses) {
  return guesses.find(({ what }) => what === "date") ?? guesses.find(({ what }) => what === "period");
}
function repeats({ columns, rows }, keys) {
  let at2 = keys.map(({ column }) => columns.indexOf(column)), found = rows.slice(0, 1e3).map((row) => at2.map((column) => row[column]).join("\0"));
  return new Set(found).size < found.length;
}
function areStars(table, column) {
  return firstCells(table, table.columns.indexOf(column)).every((cell) => /^[1-5](\.0+)?$/.test(String(cell)));
}

// dist-ext/studies/observed/words/observed.js
var names = {
  day: { en: "day", it: "giorno" },
  week: { en: "week", it: "settimana" },
  month: { en: "month", it: "mese" },
  quarter: { en: "quarter", it: "trimestre" },
  year: { en: "year", it: "anno" }
}, at = {
  en: ({ file, row, column }) => `${file}, row ${row}, column \u201C${column}\u201D`,
  it: ({ file, row, column }) => `${file}, riga ${row}, colonna \u201C${column}\u201D`
}, short = (text) => text.length > 40 ? `${text.slice(0, 40)}\u2026` : text, observedFaults = {
  noTime: (file, columns) => ({
    message: {
      en: `${file} has no column with dates: its columns are ${listed(columns, "en")}.`,
      it: `${file} non ha una colonna con le date: le sue colonne sono ${listed(columns, "it")}.`
    },
    advice: {
      en: `Say which one it is with --map ${columns[0]}=date, or --map ${columns[0]}=period where it counts 1, 2, 3 from the launch.`,
      it: `Indicala con --map ${columns[0]}=date, o con --map ${columns[0]}=period se conta 1, 2, 3 dal lancio.`
    }
  }),
  noMeasure: (file, columns) => ({
    message: {
      en: `${file} has no column to forecast: in ${listed(columns, "en")} no name says what it holds.`,
      it: `${file} non ha una colonna da prevedere: tra ${listed(columns, "it")} nessun nome dice che cosa contiene.`
    },
    advice: {
      en: `Say it with --map column=sales; allowed are ${alternatives(MEASURES, "en")}.`,
      it: `Indicalo con --map colonna=sales; sono ammessi ${alternatives(MEASURES, "it")}.`
    }
  }),
  noRows: (file) => ({
    message: {
      en: `${file} has no rows below its heads.`,
      it: `${file} non ha righe sotto le intestazioni.`
    },
    advice: {
      en: "A row for each period is needed, with its date and its value.",
      it: "Serve una riga per ogni periodo, con la sua data e il suo valore."
    }
  }),
  noDate: (place, text, isCounted) => ({
    message: isCounted ? {
      en: `${at.en(place)}: a whole number is needed, such as 1, 2, 3, but it says \u201C${short(text)}\u201D.`,
      it: `${at.it(place)}: serve un numero intero, come 1, 2, 3, ma c'\xE8 scritto \u201C${short(text)}\u201D.`
    } : {
      en: `${at.en(place)}: a date is needed, such as 2024-01-29, 29/01/2024, 2024-W05, 2024-01 or 2024, but it says \u201C${short(text)}\u201D.`,
      it: `${at.it(place)}: serve una data, come 2024-01-29, 29/01/2024, 2024-W05, 2024-01 o 2024, ma c'\xE8 scritto \u201C${short(text)}\u201D.`
    },
    advice: { en: "Correct the cell, or leave out the row.", it: "Correggi la cella, o togli la riga." }
  }),
  ambiguousDates: (file, column, text) => ({
    message: {
      en: `${file}, column \u201C${column}\u201D: \u201C${short(text)}\u201D may have the day first or the month first, and no row shows which.`,
      it: `${file}, colonna \u201C${column}\u201D: \u201C${short(text)}\u201D pu\xF2 avere prima il giorno o prima il mese, e nessuna riga lo mostra.`
    },
    advice: {
      en: "Say it with --dates dmy (day first) or --dates mdy (month first).",
      it: "Indicalo con --dates dmy (prima il giorno) o --dates mdy (prima il mese)."
    }
  }),
  bothOrders: (file, column) => ({
    message: {
      en: `${file}, column \u201C${column}\u201D: some dates have the day first, others the month.`,
      it: `${file}, colonna \u201C${column}\u201D: alcune date hanno prima il giorno, altre il mese.`
    },
    advice: {
      en: "Write all of them the same way, best as 2024-01-29.",
      it: "Scrivile tutte allo stesso modo, meglio se come 2024-01-29."
    }
  }),
  noNumber: (place, text) => ({
    message: {
      en: `${at.en(place)}: a number is needed, but it says \u201C${short(text)}\u201D.`,
      it: `${at.it(place)}: serve un numero, ma c'\xE8 scritto \u201C${short(text)}\u201D.`
    },
    advice: {
      en: "Where nothing was noted leave the cell empty or write NA; leave the whole column out with --map column=ignore.",
      it: "Se non \xE8 stato annotato nulla lascia la cella vuota o scrivi NA; escludi l'intera colonna con --map colonna=ignore."
    }
  }),
  negative: (place, text, what) => ({
    message: {
      en: `${at.en(place)}: ${what} must be 0 or more, but is ${short(text)}.`,
      it: `${at.it(place)}: ${what} deve essere 0 o pi\xF9, ma \xE8 ${short(text)}.`
    },
    advice: {
      en: "Book returns in the period of their sale, or leave the cell empty.",
      it: "Registra i resi nel periodo della loro vendita, o lascia la cella vuota."
    }
  }),
  noProduct: (place) => ({
    message: {
      en: `${at.en(place)}: the name of a product is needed, but the cell is empty.`,
      it: `${at.it(place)}: serve il nome di un prodotto, ma la cella \xE8 vuota.`
    },
    advice: { en: "Write the name, or leave out the row.", it: "Scrivi il nome, o togli la riga." }
  }),
  duplicate: (file, row, before, text, product) => ({
    message: {
      en: `${file}, row ${row}: ${short(text)}${product && ` of \u201C${short(product)}\u201D`} is there already, in row ${before}.`,
      it: `${file}, riga ${row}: ${short(text)}${product && ` di \u201C${short(product)}\u201D`} c'\xE8 gi\xE0, nella riga ${before}.`
    },
    advice: {
      en: "Remove one of them; or, where rows are parts of a period, name the column that tells them apart with --map column=product, or add them up with --every week.",
      it: "Togline una; oppure, se le righe sono parti di un periodo, indica la colonna che le distingue con --map colonna=product, o sommale con --every week."
    }
  }),
  currencies: (file, column, found) => ({
    message: {
      en: `${file}, column \u201C${column}\u201D: one currency is allowed, but there are ${found.map(([name, row]) => `${name} (row ${row})`).join(", ")}.`,
      it: `${file}, colonna \u201C${column}\u201D: \xE8 ammessa una sola valuta, ma ci sono ${found.map(([name, row]) => `${name} (riga ${row})`).join(", ")}.`
    },
    advice: {
      en: "Convert all to one currency, or make a file for each.",
      it: "Converti tutto in una sola valuta, o fai un file per ciascuna."
    }
  }),
  noStep: (file, first, last) => ({
    message: {
      en: `${file}: dates from ${first} to ${last} lie neither days nor weeks, months, quarters or years apart.`,
      it: `${file}: le date dal ${first} al ${last} non distano n\xE9 giorni n\xE9 settimane, mesi, trimestri o anni.`
    },
    advice: {
      en: "Say how rows are to be joined: --every day, week, month, quarter or year.",
      it: "Indica come unire le righe: --every day, week, month, quarter o year."
    }
  }),
  more: (count) => ({
    message: {
      en: count === 1 ? "There is one more fault." : `There are ${count} more faults.`,
      it: count === 1 ? "C'\xE8 un altro errore." : `Ci sono altri ${count} errori.`
    },
    advice: {
      en: "Mend these first; the rest are often of the same kind.",
      it: "Correggi prima questi; gli altri sono spesso dello stesso tipo."
    }
  }),
  unknownColumn: (file, column, columns) => ({
    message: {
      en: `${file} has no column \u201C${column}\u201D: its columns are ${listed(columns, "en")}.`,
      it: `${file} non ha una colonna \u201C${column}\u201D: le sue colonne sono ${listed(columns, "it")}.`
    },
    advice: {
      en: "Write the name as the file has it, in quotes where it holds spaces.",
      it: "Scrivi il nome come sta nel file, tra virgolette se contiene spazi."
    }
  }),
  badMap: (text) => ({
    message: {
      en: `--map needs column=what, but is \u201C${short(text)}\u201D. What a column may hold: ${alternatives([...MEASURES, ...ROLES], "en")}.`,
      it: `--map richiede colonna=contenuto, ma \xE8 \u201C${short(text)}\u201D. Una colonna pu\xF2 contenere: ${alternatives([...MEASURES, ...ROLES], "it")}.`
    },
    advice: {
      en: "For example --map units=sales, --map google=spend:search or --map notes=ignore.",
      it: "Per esempio --map pezzi=sales, --map google=spend:ricerca o --map note=ignore."
    }
  })
}, observedNotes = {
  joined: (step, isByReview) => isByReview ? {
    en: `Each row is one review: they were counted by ${names[step].en}.`,
    it: `Ogni riga \xE8 una recensione: sono state contate per ${names[step].it}.`
  } : {
    en: `Rows were joined by ${names[step].en}: what counts was added up, ratings, prices and coverage averaged.`,
    it: `Le righe sono state unite per ${names[step].it}: i conteggi sono stati sommati, di voti, prezzi e copertura \xE8 stata fatta la media.`
  },
  partial: (from, last) => ({
    en: `The last period, from ${from}, was left out: the data end on ${last}, before it does.`,
    it: `L'ultimo periodo, dal ${from}, \xE8 stato escluso: i dati finiscono il ${last}, prima della sua fine.`
  }),
  gaps: (count) => ({
    en: count === 1 ? "One value is missing; it stays a gap." : `${count} values are missing; they stay gaps.`,
    it: count === 1 ? "Manca un valore; resta un vuoto." : `Mancano ${count} valori; restano vuoti.`
  }),
  decimalCommas: () => ({
    en: "Numbers are read with decimal commas.",
    it: "I numeri sono letti con la virgola decimale."
  }),
  guessedMark: (columns, mark) => mark === "," ? {
    en: `In ${listed(columns, "en")} the comma was taken for a decimal one: 1,234 is a little over 1.`,
    it: `In ${listed(columns, "it")} la virgola \xE8 stata presa per decimale: 1,234 \xE8 poco pi\xF9 di 1.`
  } : {
    en: `In ${listed(columns, "en")} the comma was taken for a mark of thousands: 1,234 is over a thousand.`,
    it: `In ${listed(columns, "it")} la virgola \xE8 stata presa per separatore delle migliaia: 1,234 \xE8 pi\xF9 di mille.`
  }
};

// dist-ext/studies/observed/readRows.js
var MOST_FAULTS = 10, COUNTED = dayNumber("2000-01-01");
function readRows(table, meanings, { file, dates }) {
  let time = meanings.findIndex(({ what }) => what === "date" || what === "period"), product = meanings.findIndex(({ what }) => what === "product"), measured = meanings.flatMap(({ what }, at2) => what === "stars" || MEASURES.includes(what) ? [at2] : []), none = { rows: [], isCounted: !1, notes: [] };
  if (time < 0)
    return { ...none, faults: [observedFaults.noTime(file, table.columns)] };
  if (measured.length === 0)
    return { ...none, faults: [observedFaults.noMeasure(file, table.columns)] };
  let isCounted = meanings[time].what === "period", column = (at2) => table.rows.map((row) => String(row[at2] ?? "")), order = isCounted ? "any" : dayOrderOf(column(time));
  if (order === "both")
    return { ...none, faults: [observedFaults.bothOrders(file, table.columns[time])] };
  if (order === void 0 && dates === void 0)
    return { ...none, faults: [observedFaults.ambiguousDates(file, table.columns[time], column(time)[0])] };
  let dayOrder = order === "dmy" || order === "mdy" ? order : dates ?? "dmy", marks = new Map(measured.map((at2) => [at2, decimalMarkOf(column(at2), table.separator)])), common = [...marks.values()].find(({ mark }) => mark === ",")?.mark, faults = [...currencyFaults(table, meanings, file)], rows = [];
  table.rows.forEach((cells, at2) => {
    let row = table.firstRow + at2, text = String(cells[time] ?? "").trim(), day = isCounted ? countedOf(text) : dayOf(text, dayOrder);
    day === void 0 && faults.push(observedFaults.noDate({ file, row, column: table.columns[time] }, text, isCounted));
    let values = table.columns.map(() => Number.NaN);
    for (let which of measured) {
      let { mark, isGuess } = marks.get(which), value = cellValue(cells[which] ?? null, isGuess && common !== void 0 ? common : mark), place = { file, row, column: table.columns[which] };
      value === void 0 ? faults.push(observedFaults.noNumber(place, String(cells[which]))) : value < 0 ? faults.push(observedFaults.negative(place, String(cells[which]), meanings[which].what)) : values[which] = value;
    }
    let name = product < 0 ? "" : String(cells[product] ?? "").trim();
    product >= 0 && isNothing(name) && faults.push(observedFaults.noProduct({ file, row, column: table.columns[product] })), rows.push({ day: day ?? 0, text, product: name, row, values });
  });
  let guessed = [...marks].filter(([, { isGuess }]) => isGuess).map(([at2]) => table.columns[at2]);
  return {
    rows,
    isCounted,
    faults: faults.length > MOST_FAULTS ? [...faults.slice(0, MOST_FAULTS), observedFaults.more(faults.length - MOST_FAULTS)] : faults,
    notes: [
      ...guessed.length > 0 ? [observedNotes.guessedMark(guessed, common ?? marks.get(measured[0])?.mark ?? ".")] : [],
      ...common === "," && guessed.length === 0 ? [observedNotes.decimalCommas()] : []
    ]
  };
}
function cellValue(cell, mark) {
  return typeof cell == "number" ? cell : cell === null ? Number.NaN : numberOf(cell, mark);
}
function countedOf(text) {
  return /^\d{1,6}$/.test(text) ? COUNTED + Number(text) : void 0;
}
function dayOf(text, order) {
  let iso = dateOf(text, order);
  return iso === void 0 ? void 0 : dayNumber(iso);
}
function currencyFaults(table, meanings, file) {
  return meanings.flatMap(({ column, what }, at2) => {
    if (what !== "currency" && what !== "revenue" && what !== "price" && what !== "spend")
      return [];
    let first = /* @__PURE__ */ new Map();
    return table.rows.forEach((cells, index) => {
      let text = String(cells[at2] ?? ""), found = what === "currency" ? isNothing(text) ? [] : [text.trim().toUpperCase()] : currenciesIn(text);
      for (let currency of found)
        first.has(currency) || first.set(currency, table.firstRow + index);
    }), first.size > 1 ? [observedFaults.currencies(file, column, [...first])] : [];
  });
}

// dist-ext/studies/observed/observe.js
function observe(table, meanings, options) {
  if (table.rows.length === 0)
    return { faults: [observedFaults.noRows(options.file)] };
  let read = readRows(table, meanings, options);
  if (read.faults.length > 0)
    return { faults: read.faults };
  let { rows, isCounted } = read, days = [...new Set(rows.map(({ day }) => day))].toSorted((a, b) => a - b), isByReview = meanings.some(({ what }) => what === "stars"), natural = isCounted ? "day" : stepOf(days) ?? (days.length === 1 ? writtenStep(rows[0].text) : void 0), step = isCounted ? "day" : options.every ?? (isByReview ? coarser(natural) : natural);
  if (step === void 0)
    return { faults: [observedFaults.noStep(options.file, isoOf(days[0]), isoOf(days[days.length - 1]))] };
  let anchor = days[0], isJoined = (options.every !== void 0 || isByReview) && !isCounted, place = (day) => periodOf(day, step, anchor);
  if (!isJoined) {
    let faults = duplicates(rows, place, options.file);
    if (faults.length > 0)
      return { faults };
  }
  let last = days[days.length - 1], isPartial = isJoined && natural !== step && last + spanOf(natural) <= lastDay(place(last), step, anchor), periods = { first: place(days[0]), last: place(last) - (isPartial ? 1 : 0), step, anchor }, series = seriesOf(rows, meanings, { ...periods, isByReview, place }), missing = series.map(({ values }) => values.filter((value) => !Number.isFinite(value)).length).reduce((sum, gap) => sum + gap, 0), notes = [
    ...read.notes,
    ...isJoined ? [observedNotes.joined(step, isByReview)] : [],
    ...isPartial ? [observedNotes.partial(periodAt(place(last), step, anchor).from, isoOf(last))] : [],
    ...missing > 0 ? [observedNotes.gaps(missing)] : []
  ], counted = options.every ?? countedStep(meanings);
  return { understood: { series, step: isCounted ? counted : step, isCounted, notes } };
}
var COUNTED2 = [
  [/day|giorn/i, "day"],
  [/month|mes[ei]/i, "month"],
  [/quarter|trimestr/i, "quarter"],
  [/year|ann[oi]/i, "year"]
];
function countedStep(meanings) {
  let column = meanings.find(({ what }) => what === "period")?.column ?? "";
  return COUNTED2.find(([word]) => word.test(column))?.[1] ?? "week";
}
function writtenStep(text) {
  return /^\d{4}$/.test(text) ? "year" : /^\d{4}[- ]?[QT]\d$/i.test(text) ? "quarter" : /^\d{4}-?W\d+$/i.test(text) ? "week" : /^\d{4}[-/.]\d{1,2}$/.test(text) ? "month" : "day";
}
var coarser = (step) => step === void 0 || step === "day" ? "week" : step, spanOf = (step) => ({ day: 1, week: 7, month: 31, quarter: 92, year: 366 })[step ?? "day"];
function lastDay(period, step, anchor) {
  let { from, days } = periodAt(period, step, anchor);
  return dayNumber(from) + days - 1;
}
function duplicates(rows, place, file) {
  let seen = /* @__PURE__ */ new Map(), faults = [];
  for (let { product, day, row, text } of rows) {
    let key = `${product}\0${place(day)}`, before = seen.get(key);
    before !== void 0 && faults.length < 10 && faults.push(observedFaults.duplicate(file, row, before, text, product)), before === void 0 && seen.set(key, row);
  }
  return faults;
}
function seriesOf(rows, meanings, grid) {
  let measured = meanings.flatMap(({ what, of }, at2) => isMeasure(what) ? [{ what, of, at: at2 }] : []), byProduct = /* @__PURE__ */ new Map();
  for (let row of rows) {
    let kept = byProduct.get(row.product);
    kept === void 0 ? byProduct.set(row.product, [row]) : kept.push(row);
  }
  return [...byProduct].flatMap(([product, own]) => (grid.isByReview ? [
    { what: "reviews", at: -1 },
    { what: "rating", at: meanings.findIndex(({ what }) => what === "stars") },
    ...measured
  ] : measured).map(({ what, of, at: at2 }) => {
    let isOfChannel = OF_CHANNELS.has(what);
    return {
      what,
      brand: isOfChannel || of === void 0 ? product : of,
      ...isOfChannel && of !== void 0 && { channel: of },
      ...valuesOf(own, at2, what, grid)
    };
  }));
}
var isMeasure = (what) => !["date", "period", "product", "currency", "stars", "ignore"].includes(what);
function valuesOf(rows, at2, what, { last, step, anchor, place, isByReview }) {
  let sums = /* @__PURE__ */ new Map(), [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let { day, values } of rows) {
    let period = place(day);
    if (period > last)
      continue;
    from = Math.min(from, period), to = Math.max(to, period);
    let value = at2 < 0 ? 1 : values[at2];
    if (!Number.isFinite(value))
      continue;
    let sum = sums.get(period) ?? { total: 0, count: 0 };
    sum.total += value, sum.count += 1, sums.set(period, sum);
  }
  isByReview && (to = last);
  let count = Math.max(0, to - from + 1), places = Array.from({ length: count }, (_, index) => from + index);
  return {
    periods: places.map((period) => periodAt(period, step, anchor)),
    values: places.map((period) => {
      let sum = sums.get(period);
      return sum === void 0 ? isByReview && what === "reviews" ? 0 : Number.NaN : ADD_UP.has(what) ? sum.total : sum.total / sum.count;
    })
  };
}

// dist-ext/studies/observed/readMap.js
function readMap(texts, { columns }, file) {
  let faults = [];
  return { meanings: texts.flatMap((text) => {
    let at2 = text.lastIndexOf("="), [column, said] = [text.slice(0, at2), text.slice(at2 + 1)], [what, ...rest] = said.split(":"), known = [...MEASURES, ...ROLES].find((word) => word === what);
    if (at2 < 1 || known === void 0)
      faults.push(observedFaults.badMap(text));
    else if (!columns.includes(column))
      faults.push(observedFaults.unknownColumn(file, column, columns));
    else
      return [{ column, what: known, ...rest.length > 0 && { of: rest.join(":") } }];
    return [];
  }), faults };
}

// dist-ext/cli/flags/dataFlags.js
function addDataFlags(command, say) {
  return addColumnFlags(command.argument("<data>", say(dataHelp.data)), say).option("--column <column>", say(dataHelp.column)).option("--product <name>", say(dataHelp.product), collect).option("--size <number>", say(dataHelp.size), collect).option("--dry-run", say(dataHelp.dryRun));
}
function addColumnFlags(command, say) {
  return command.option("--map <column=what>", say(dataHelp.map), collect).option("--every <period>", say(dataHelp.every), oneOf("--every", STEPS)).option("--dates <order>", say(dataHelp.dates), oneOf("--dates", ["dmy", "mdy"]));
}
async function openData(path, flags) {
  let { understood, meanings, notes } = await openObserved(path, flags), wanted = flags.column === void 0 ? void 0 : meaningOf(flags.column, meanings, path), what = wanted?.what ?? MEASURES.find((measure) => understood.series.some((one) => one.what === measure)), sizes = sizesOf(flags.size ?? []), whole = targetsOf({
    ...understood,
    series: understood.series.filter((one) => wanted?.of === void 0 || one.what !== what || [one.brand, one.channel].includes(wanted.of))
  }, what, sizes), names2 = whole.targets.map(({ name }) => name);
  for (let name of [...flags.product ?? [], ...[...sizes.keys()].filter((key) => key !== "")])
    if (!names2.includes(name))
      throw new CliError(dataFaults.unknownProduct(path, name, names2));
  return {
    data: chosenOf(whole, flags.product),
    notes
  };
}
async function openObserved(path, { map = [], every, dates }) {
  let table = await readTable(path), said = readMap(map, table, path);
  if (said.faults.length > 0)
    throw new CliError(joinFaults(said.faults));
  let meanings = guessMeanings(table, said.meanings), { understood, faults } = observe(table, meanings, { file: path, every, dates });
  if (faults !== void 0)
    throw new CliError(joinFaults(faults));
  return { understood, meanings, notes: [...meaningLines(meanings, said.meanings), ...understood.notes] };
}
function meaningOf(column, meanings, path) {
  let found = meanings.find((meaning) => meaning.column === column);
  if (found?.what === "stars")
    return { what: "reviews" };
  let what = MEASURES.find((measure) => measure === (found?.what ?? column));
  if (what !== void 0)
    return { what, of: found?.of };
  throw new CliError(dataFaults.noTarget(path, column, meanings.map((meaning) => meaning.column)));
}
function sizesOf(texts) {
  return new Map(texts.map((text) => {
    let at2 = text.lastIndexOf("="), size = Number(text.slice(at2 + 1));
    if (!(size > 0) || !Number.isFinite(size) || text.slice(at2 + 1).trim() === "")
      throw new CliError(dataFaults.badSize(text));
    return [text.slice(0, Math.max(0, at2)), size];
  }));
}
function chosenOf(data, products) {
  return products === void 0 ? data : { ...data, only: new Set(products) };
}
var understandingOf = (notes) => inEach((language) => notes.map((note) => note[language]).join(`
`));

export {
  dataFaults,
  addDataFlags,
  addColumnFlags,
  openData,
  openObserved,
  understandingOf
};
