import {
  reportWords
} from "./chunk-7PQNCBS3.js";
import {
  drawFigure,
  figureColumns,
  figureIn,
  findFigure
} from "./chunk-ZF3VVYOM.js";
import {
  cleanName,
  nameInSentence,
  textWidth
} from "./chunk-BZKTLDDI.js";
import {
  numbersOf
} from "./chunk-Y4WF5KOC.js";
import {
  svgText
} from "./chunk-HAQWYKY6.js";

// dist-ext/report/page/html.js
function html(parts, ...values) {
  return { markup: parts.reduce((before, part, index) => before + textOf(values[index - 1]) + part) };
}
function trusted(markup) {
  return { markup };
}
function jsonElement(id, data) {
  let json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return html`<script type="application/json" id="${id}">${trusted(json)}</script>`;
}
function textOf(content) {
  return content === void 0 || content === !1 ? "" : typeof content == "object" ? "markup" in content ? content.markup : content.map(textOf).join("") : String(content).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// dist-ext/report/document/numberLinks.js
var NUMBER = /[+−]?[€$£¥]?\d[\d.,]*(?:\s?[%★€$£¥])?/g;
function linkNumbers(sentence, { rows, columns, numbers }) {
  let words = wordsOfRows({ rows, columns, numbers }), within = [...new Set(words.flat())].filter((word) => sentence.includes(word)), saidOf2 = words.map((own) => own.filter((word) => within.includes(word)).length), isName = spansOf(sentence, namesAmong(within)), pieces = [], done = 0;
  for (let { 0: found, index: from } of sentence.matchAll(NUMBER)) {
    let text = found.replace(/[.,]+$/, "");
    if (isName(from, from + text.length))
      continue;
    let row = rowOf(readNumber(text, numbers.locale), saidOf2, { rows, columns, numbers });
    pieces.push({ text: sentence.slice(done, from), isNumber: !1 }), pieces.push({ text, isNumber: !0, ...row === void 0 ? {} : { row } }), done = from + text.length;
  }
  return [...pieces, { text: sentence.slice(done), isNumber: !1 }].filter(({ text }) => text !== "");
}
function numberPieces(sentence) {
  let numbers = Array.from(sentence.matchAll(NUMBER), ({ 0: found, index }) => ({
    from: index,
    text: found.replace(/[.,]+$/, "")
  })), ends = numbers.map(({ from, text }) => from + text.length);
  return [...numbers.flatMap(({ from, text }, at) => [
    { text: sentence.slice(ends[at - 1] ?? 0, from), isNumber: !1 },
    { text, isNumber: !0 }
  ]), { text: sentence.slice(ends.at(-1) ?? 0), isNumber: !1 }].filter(({ text }) => text !== "");
}
function wordsOfRows({ rows, columns, numbers }) {
  let known = /* @__PURE__ */ new Map();
  return rows.map((row) => columns.flatMap(({ key, unit }) => {
    let value = String(row[key]), same = `${unit} ${value}`, words = known.get(same) ?? wordsFor(value, unit, numbers);
    return known.set(same, words), words;
  }));
}
function wordsFor(value, unit, numbers) {
  return unit === "date" ? [numbers.day(value)] : unit === "text" ? [.../* @__PURE__ */ new Set([nameInSentence(value), cleanName(value)])].filter(Boolean) : [];
}
var namesAmong = (words) => words.filter((word) => /\d/.test(word));
function spansOf(sentence, names) {
  let spans = names.flatMap((name) => {
    let places = [];
    for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + name.length))
      places.push([at, at + name.length]);
    return places;
  });
  return (from, to) => spans.some(([start, end]) => from < end && to > start);
}
function rowOf(number, saidOf2, { rows, columns }) {
  let times = timesOf(rows, columns), last = times[times.length - 1], [best, most, nearest] = [void 0, 1, Number.POSITIVE_INFINITY];
  return rows.forEach((row, index) => {
    let toEnd = Math.min(times[index], last - times[index]);
    !(saidOf2[index] > most || saidOf2[index] === most && toEnd <= nearest) || !columns.some((column) => holds(row, column, number)) || ([best, most, nearest] = [index, saidOf2[index], toEnd]);
  }), best;
}
function timesOf(rows, columns) {
  let date = columns.find(({ unit }) => unit === "date")?.key;
  if (date === void 0)
    return rows.map((_, index) => index);
  let places = /* @__PURE__ */ new Map();
  return rows.map((row) => {
    let day = row[date], place = places.get(day) ?? places.size;
    return places.set(day, place), place;
  });
}
function holds(row, { key, unit }, number) {
  if (unit === "text" || unit === "date" || unit === "share" !== number.isShare)
    return !1;
  let cell = Number(row[key]) * (number.isShare ? 100 : 1);
  return Math.abs(Math.abs(cell) - number.size) <= number.step / 2 + 1e-9 * number.size;
}
function readNumber(text, locale) {
  let digits = text.replace(/[^\d.,]/g, ""), [whole, fraction = ""] = locale === "it" ? digits.replaceAll(".", "").split(",") : digits.replaceAll(",", "").split("."), size = +`${whole}.${fraction || "0"}`, coarse = fraction === "" && size >= 1e3 ? 10 ** (Math.floor(Math.log10(size)) - 2) : 1;
  return { size, step: fraction === "" ? coarse : 10 ** -fraction.length, isShare: text.includes("%") };
}

// dist-ext/report/document/anchors.js
function rowsAnchor(locale, { table, row }) {
  return `rows-${locale}-${table}${row === void 0 ? "" : `-${row}`}`;
}
function figureAnchor(locale, name) {
  return `figure-${locale}-${name}`;
}
function linkToRows(text, from, locale) {
  return from === void 0 || text === "" ? html`${text}` : html`<a class="number" href="#${rowsAnchor(locale, from)}">${text}</a>`;
}
function linkedNumbers(sentence, from, locale) {
  return from === void 0 ? html`${sentence}` : html`${numberPieces(sentence).map(({ text, isNumber }) => isNumber ? linkToRows(text, from, locale) : text)}`;
}
function linkedSentence(pieces, table, locale) {
  return html`${pieces.map(({ text, isNumber, row }) => isNumber ? linkToRows(text, row === void 0 ? { table } : { table, row }, locale) : text)}`;
}
function dropUnusedAnchors(markup) {
  let used = new Set(Array.from(markup.matchAll(/ href="#([^"]+)"/g), ([, anchor]) => anchor));
  return markup.replace(/ id="(rows-[^"]+)"/g, (all, anchor) => used.has(anchor) ? all : "");
}

// dist-ext/report/page/menuWords.js
var en = {
  menu: "Save or copy",
  menuOf: (title) => `Save or copy: ${title}`,
  copyPicture: "Copy picture",
  copyTable: "Copy table",
  copyManifest: "Copy all of it",
  script: {
    sort: "Sort by this column",
    copied: "Copied.",
    saved: "The browser does not let this page copy pictures; it was saved as a file instead.",
    byHand: "The browser does not let this page copy. Press Ctrl+C (\u2318C) to copy what is selected:",
    close: "Close",
    explore: "Values of the chart: arrow keys go from one to the next"
  }
}, it = {
  menu: "Salva o copia",
  menuOf: (title) => `Salva o copia: ${title}`,
  copyPicture: "Copia immagine",
  copyTable: "Copia tabella",
  copyManifest: "Copia tutto",
  script: {
    sort: "Ordina per questa colonna",
    copied: "Copiato.",
    saved: "Il browser non permette a questa pagina di copiare immagini: \xE8 stata salvata come file.",
    byHand: "Il browser non permette a questa pagina di copiare. Premi Ctrl+C (\u2318C) per copiare il testo selezionato:",
    close: "Chiudi",
    explore: "Valori del grafico: le frecce passano dall\u2019uno all\u2019altro"
  }
};
function menuWords(locale) {
  return { en, it }[locale];
}

// dist-ext/report/document/words/computationWords.js
var FACTS = {
  shareOverTime: ["bands", "7.9", "7.10"],
  starsOverTime: ["bands", "7.6", "7.13"],
  npsOverTime: ["bands", "7.11"],
  retention: ["bands", "7.3", "7.12"],
  swayed: ["nineInTen", "7.9", "7.14"],
  starHistogram: ["nineInTen", "7.13"],
  wordOfMouthLoop: ["means", "7.6", "7.13", "7.14"],
  momentFunnel: ["means", "7.4", "7.5", "7.8"],
  journeyMap: ["means", "7.4", "7.5"],
  daypartMap: ["means", "7.4"],
  moneyWaterfall: ["means", "7.18"],
  qualityCoverage: ["nineInTen", "7.5", "7.9", "7.11"],
  leverMultiples: ["nineInTen", "7.5", "7.9", "7.11"],
  responseCurve: ["bands", "7.5", "7.9", "7.11"],
  pairedDifference: ["paired", "8"],
  differenceOverTime: ["bands", "7.9", "8"],
  contributionWaterfall: ["paired", "8"],
  tornado: ["resampled", "8"],
  morrisPlane: ["resampled", "8"],
  varianceShares: ["resampled", "8"],
  salesOverTime: ["bands", "7.9", "7.10"],
  fan: ["predictive"],
  scoresByHorizon: ["pastOnly"],
  skillBySeries: ["overSeries"],
  cohortRetention: ["logged", "7.3", "7.12", "9"],
  cascadeTree: ["logged", "7.14", "9"],
  pathFlow: ["logged", "7.4", "7.8", "9"],
  personaJourney: ["means", "7.4", "7.8", "7.11"],
  attributionAgainstTruth: ["paired", "7.9", "8"],
  decisiveMoments: ["paired", "7.9", "8"],
  claimEffects: ["paired", "8"],
  claimBoundary: ["paired", "8"],
  priorAndPosterior: ["posterior", "8"],
  fitOverTime: ["posterior", "8"],
  calibrationRanks: ["chance", "8"],
  budgetPlan: ["none", "7.18"],
  efficientFrontier: ["paired", "7.18", "8"]
}, en2 = {
  shareOverTime: [
    "one brand in one period",
    "purchases of the brand \xF7 purchases of all brands, counted in each run and period"
  ],
  starsOverTime: [
    "one brand in one period",
    "mean of the stars that readers see on the last day of the period, and how many reviews are behind it"
  ],
  npsOverTime: [
    "one brand in one period",
    "per cent of promoters \u2212 per cent of detractors among those who used the brand in the period"
  ],
  retention: [
    "one brand in one period",
    "(purchases \u2212 first purchases) \xF7 purchases of the brand in the period"
  ],
  swayed: [
    "one brand over the whole run",
    "purchases that, decided again with the same luck but without reviews and friends, would have been another brand or none \xF7 all its purchases"
  ],
  starHistogram: [
    "one number of stars of one brand over the whole run",
    "honest reviews posted with so many stars \xF7 all honest reviews posted of the brand"
  ],
  wordOfMouthLoop: [
    "one step of the loop, for the brand in focus",
    "how often the step happened in the whole run"
  ],
  momentFunnel: [
    "one micro-moment",
    "visits in the moment, visits that met any brand, visits after which the journey went on, purchases"
  ],
  journeyMap: [
    "one touchpoint in one micro-moment",
    "visits to the touchpoint, and how many of them met the brand in focus"
  ],
  daypartMap: [
    "one time of day on one device",
    "micro-moments that fell there \xF7 all micro-moments of the run"
  ],
  moneyWaterfall: [
    "one kind of money of the brand in focus",
    "sum over the whole run of what was taken or spent"
  ],
  qualityCoverage: [
    "one combination of the two levers",
    "the outcome of the brand in focus over the whole run, at these values of the levers; further levers are averaged over"
  ],
  leverMultiples: [
    "one combination of the three levers",
    "the outcome of the brand in focus over the whole run, at these values of the levers"
  ],
  responseCurve: [
    "one value of the lever",
    "the outcome of the brand in focus over the whole run, at this value of the lever; further levers are averaged over"
  ],
  pairedDifference: [
    "one measure of one alternative",
    "alternative \u2212 baseline, taken run by run between runs that met the same luck, then averaged"
  ],
  differenceOverTime: [
    "one alternative in one period",
    "alternative \u2212 baseline, taken run by run between runs that met the same luck; over several weeks, the mean of the weekly differences"
  ],
  contributionWaterfall: [
    "one setting in which the alternative differs",
    "change of the measure when the setting is moved after others, in runs that meet the same luck, averaged over orders of moving them: every order of up to three settings (Shapley), the scenario\u2019s own and its reverse of more; all settings together add up to the whole difference"
  ],
  tornado: [
    "one setting",
    "mean change of the outcome when the setting goes from the lower to the upper end of its range, the other settings being anywhere in theirs; rises and falls apart"
  ],
  morrisPlane: [
    "one setting",
    "elementary effects after Morris: mean size \u03BC* and standard deviation \u03C3 of the change over the whole range of the setting"
  ],
  varianceShares: [
    "one setting",
    "Sobol\u2019 indices: share of the variance of the outcome that the setting makes alone, and together with others"
  ],
  salesOverTime: ["one brand in one period", "purchases of the brand in the period"],
  fan: [
    "one period of a series",
    "what was observed, or the values below which the truth falls with the chances named"
  ],
  scoresByHorizon: [
    "one method, so many periods ahead",
    "mean CRPS of each series over the mean of the series, averaged over series"
  ],
  skillBySeries: [
    "one series; without a name, all of them",
    "mean CRPS of the method \xF7 that of the baseline over the same values, minus 1; of all series the geometric mean"
  ],
  cohortRetention: [
    "one period of first purchases, so many periods later",
    "buyers of that cohort who buy the brand in focus again in the later period \xF7 buyers of the cohort"
  ],
  cascadeTree: [
    "one word passed on from one consumer to another",
    "who told whom, how many days after the first experience, and how good it sounded"
  ],
  pathFlow: [
    "one sequence of touchpoints with one end",
    "logged journeys that took this path and ended this way"
  ],
  personaJourney: [
    "one touchpoint in one stage of one persona\u2019s journey",
    "its share of the visits to the stage; how often the stage goes well; visits after which the journey ends"
  ],
  attributionAgainstTruth: [
    "one touchpoint",
    "purchases lost when it is taken away, in runs that meet the same luck \xF7 the same sum over all touchpoints; beside it what each rule credits from the paths alone"
  ],
  decisiveMoments: [
    "one touchpoint in one micro-moment",
    "purchases lost when it is taken away there, in runs that meet the same luck; the chance of luck is corrected for the number of moments after Holm"
  ],
  claimEffects: [
    "one consequence of the claim",
    "with the claim\u2019s lever moved \u2212 without, taken run by run between runs that met the same luck, then averaged"
  ],
  claimBoundary: [
    "one value of the setting on which the claim may depend",
    "effect of the claim\u2019s lever at this value, between runs that met the same luck"
  ],
  priorAndPosterior: [
    "one setting that was to be found",
    "quantiles of what was believed before the data and of what is believed with them: synthetic likelihood in its t form on quadratic surfaces over a Sobol\u2019 design of runs, adaptive Metropolis"
  ],
  fitOverTime: [
    "one measure of one brand in one observed period",
    "what was observed, and quantiles over one run of each scenario drawn from what is believed with the data"
  ],
  calibrationRanks: [
    "one tenth of the draws, of one setting",
    "markets of known truth in which the truth lay in this part of the sorted draws of their own calibration"
  ],
  budgetPlan: ["one lever", "what it costs over the whole run, today and in the plan"],
  efficientFrontier: [
    "one plan of one kind of spending at one budget",
    "best outcome found at this budget, against today\u2019s plan in runs that met the same luck"
  ]
}, it2 = {
  shareOverTime: [
    "una marca in un periodo",
    "acquisti della marca \xF7 acquisti di tutte le marche, contati in ogni simulazione e periodo"
  ],
  starsOverTime: [
    "una marca in un periodo",
    "media delle stelle che chi legge vede l\u2019ultimo giorno del periodo, e quante recensioni la formano"
  ],
  npsOverTime: [
    "una marca in un periodo",
    "percentuale di promotori \u2212 percentuale di detrattori fra chi ha usato la marca nel periodo"
  ],
  retention: ["una marca in un periodo", "(acquisti \u2212 primi acquisti) \xF7 acquisti della marca nel periodo"],
  swayed: [
    "una marca in tutta la simulazione",
    "acquisti che, decisi di nuovo con la stessa fortuna ma senza recensioni n\xE9 amici, sarebbero andati a un\u2019altra marca o a nessuna \xF7 tutti i suoi acquisti"
  ],
  starHistogram: [
    "un numero di stelle di una marca in tutta la simulazione",
    "recensioni sincere con quel numero di stelle \xF7 tutte le recensioni sincere della marca"
  ],
  wordOfMouthLoop: [
    "un passo del circolo, per la marca in esame",
    "quante volte il passo \xE8 avvenuto in tutta la simulazione"
  ],
  momentFunnel: [
    "un micro-momento",
    "visite nel momento, visite che hanno incontrato una marca, visite dopo le quali il percorso \xE8 continuato, acquisti"
  ],
  journeyMap: [
    "un punto di contatto in un micro-momento",
    "visite al punto di contatto, e quante di esse hanno incontrato la marca in esame"
  ],
  daypartMap: [
    "una fascia oraria su un dispositivo",
    "micro-momenti avvenuti l\xEC \xF7 tutti i micro-momenti della simulazione"
  ],
  moneyWaterfall: [
    "una voce di denaro della marca in esame",
    "somma, su tutta la simulazione, di quanto \xE8 stato incassato o speso"
  ],
  qualityCoverage: [
    "una combinazione delle due leve",
    "il risultato della marca in esame in tutta la simulazione, con le leve a questi valori; sulle altre leve si fa la media"
  ],
  leverMultiples: [
    "una combinazione delle tre leve",
    "il risultato della marca in esame in tutta la simulazione, con le leve a questi valori"
  ],
  responseCurve: [
    "un valore della leva",
    "il risultato della marca in esame in tutta la simulazione, con la leva a questo valore; sulle altre leve si fa la media"
  ],
  pairedDifference: [
    "una misura di un\u2019alternativa",
    "alternativa \u2212 base, simulazione per simulazione fra simulazioni che hanno avuto la stessa fortuna, poi in media"
  ],
  differenceOverTime: [
    "un\u2019alternativa in un periodo",
    "alternativa \u2212 base, simulazione per simulazione fra simulazioni che hanno avuto la stessa fortuna; su pi\xF9 settimane, la media delle differenze settimanali"
  ],
  contributionWaterfall: [
    "un\u2019impostazione in cui l\u2019alternativa \xE8 diversa",
    "variazione della misura quando l\u2019impostazione si sposta dopo altre, in simulazioni con la stessa fortuna, in media su pi\xF9 ordini: tutti fino a tre impostazioni (Shapley), quello dello scenario e l\u2019inverso oltre; tutte insieme danno l\u2019intera differenza"
  ],
  tornado: [
    "un\u2019impostazione",
    "variazione media del risultato quando l\u2019impostazione passa dall\u2019estremo inferiore a quello superiore del suo intervallo, con le altre ovunque nel loro; aumenti e cali sono separati"
  ],
  morrisPlane: [
    "un\u2019impostazione",
    "effetti elementari secondo Morris: ampiezza media \u03BC* e deviazione standard \u03C3 della variazione su tutto l\u2019intervallo dell\u2019impostazione"
  ],
  varianceShares: [
    "un\u2019impostazione",
    "indici di Sobol\u2019: quota della varianza del risultato che l\u2019impostazione produce da sola, e insieme ad altre"
  ],
  salesOverTime: ["una marca in un periodo", "acquisti della marca nel periodo"],
  fan: [
    "un periodo di una serie",
    "ci\xF2 che \xE8 stato osservato, oppure i valori sotto i quali cade la verit\xE0 con le probabilit\xE0 indicate"
  ],
  scoresByHorizon: [
    "un metodo, tanti periodi in avanti",
    "CRPS medio di ogni serie diviso per la media della serie, in media sulle serie"
  ],
  skillBySeries: [
    "una serie; senza nome, tutte",
    "CRPS medio del metodo \xF7 quello del riferimento sugli stessi valori, meno 1; di tutte le serie la media geometrica"
  ],
  cohortRetention: [
    "un periodo di primi acquisti, tanti periodi dopo",
    "chi di quel gruppo ricompra la marca in esame nel periodo successivo \xF7 tutti i clienti del gruppo"
  ],
  cascadeTree: [
    "una voce passata da un consumatore a un altro",
    "chi l\u2019ha detto a chi, quanti giorni dopo la prima esperienza, e quanto era positiva"
  ],
  pathFlow: [
    "una sequenza di punti di contatto con un esito",
    "percorsi registrati che hanno seguito questa sequenza con questo esito"
  ],
  personaJourney: [
    "un punto di contatto in una fase del percorso di una persona tipo",
    "la sua quota di visite alla fase; quanto spesso la fase va bene; visite dopo le quali il percorso finisce"
  ],
  attributionAgainstTruth: [
    "un punto di contatto",
    "acquisti persi quando lo si toglie, in simulazioni con la stessa fortuna \xF7 la stessa somma su tutti i punti di contatto; accanto, ci\xF2 che ogni regola gli attribuisce dai soli percorsi"
  ],
  decisiveMoments: [
    "un punto di contatto in un micro-momento",
    "acquisti persi quando l\xEC lo si toglie, in simulazioni con la stessa fortuna; la probabilit\xE0 del caso \xE8 corretta per il numero di momenti secondo Holm"
  ],
  claimEffects: [
    "una conseguenza dell\u2019affermazione",
    "con la leva dell\u2019affermazione spostata \u2212 senza, simulazione per simulazione con la stessa fortuna, poi in media"
  ],
  claimBoundary: [
    "un valore dell\u2019impostazione da cui l\u2019affermazione pu\xF2 dipendere",
    "effetto della leva dell\u2019affermazione a questo valore, fra simulazioni con la stessa fortuna"
  ],
  priorAndPosterior: [
    "un\u2019impostazione che si cercava",
    "quantili di ci\xF2 che si credeva prima dei dati e di ci\xF2 che si crede con i dati: verosimiglianza sintetica nella forma t su superfici quadratiche sopra un disegno di Sobol\u2019, Metropolis adattivo"
  ],
  fitOverTime: [
    "una misura di una marca in un periodo osservato",
    "che cosa si \xE8 osservato, e quantili su una simulazione di ogni scenario estratto da ci\xF2 che si crede con i dati"
  ],
  calibrationRanks: [
    "un decimo delle estrazioni, per un\u2019impostazione",
    "mercati di cui si sa la verit\xE0 in cui essa stava in questa parte delle estrazioni ordinate della loro calibrazione"
  ],
  budgetPlan: ["una leva", "quanto costa su tutta la simulazione, oggi e nel piano"],
  efficientFrontier: [
    "un piano di un tipo di spesa a un budget",
    "il risultato migliore trovato a questo budget, contro il piano di oggi in simulazioni con la stessa fortuna"
  ]
};
function computationOf(chart, locale) {
  if (!Object.hasOwn(FACTS, chart))
    return;
  let [interval, ...sections] = FACTS[chart], [row, definition] = { en: en2, it: it2 }[locale][chart];
  return { row, definition, interval, sections };
}

// dist-ext/report/document/words/howWords.js
var en3 = {
  how: "How computed",
  row: "A row is",
  definition: "Its number",
  interval: "Uncertainty",
  runs: "Runs",
  weeks: "A period is",
  weeksOf: (weeks) => weeks === 1 ? "one week" : `${weeks} weeks`,
  columns: "Columns",
  source: "Equations",
  sections: (sections) => `docs/model.md, ${sections.length === 1 ? "section" : "sections"} ${sections.join(", ")}`,
  forecasting: "docs/forecasting.md",
  settings: "settings: the scenario as resolved, in the manifest",
  intervals: {
    bands: "quantiles over runs that differ in nothing but luck: 5, 25, 50, 75 and 95 per cent of them lie below",
    nineInTen: "the median run, and the quantiles of 5 and 95 per cent over runs that differ in nothing but luck",
    means: "none: means over runs; the intervals of the brand\u2019s measures stand in the table of all numbers",
    paired: "interval of the mean difference by Student\u2019s t on paired runs; each holds by itself, not all at once",
    resampled: "intervals from the spread over trajectories (Morris) or over resampled points (Sobol\u2019); luck within a point is told apart from its settings",
    logged: "none: counted in the logged consumers of one run",
    posterior: "interval of what is believed with the data: settings that are not known, and luck",
    chance: "band that luck alone would leave nine times in ten, if the intervals are as wide as they should be",
    none: "none: follows from the settings",
    predictive: "chances of what comes, from the series' own errors and what is known of others (docs/forecasting.md); how often such bands held the truth is said below the chart",
    pastOnly: "none: means over forecasts made in the past, each from what was known before",
    overSeries: "interval of the mean logarithm of the ratio over series by Student\u2019s t; none for a single series"
  }
}, it3 = {
  how: "Come si calcola",
  row: "Una riga \xE8",
  definition: "Il suo numero",
  interval: "Incertezza",
  runs: "Simulazioni",
  weeks: "Un periodo \xE8 di",
  weeksOf: (weeks) => weeks === 1 ? "una settimana" : `${weeks} settimane`,
  columns: "Colonne",
  source: "Equazioni",
  sections: (sections) => `docs/model.md, ${sections.length === 1 ? "sezione" : "sezioni"} ${sections.join(", ")}`,
  forecasting: "docs/forecasting.md",
  settings: "impostazioni: lo scenario completo, nel manifesto",
  intervals: {
    bands: "quantili su simulazioni che differiscono solo per il caso: sotto ne stanno il 5, 25, 50, 75 e 95 per cento",
    nineInTen: "la simulazione mediana, e i quantili al 5 e al 95 per cento su simulazioni che differiscono solo per il caso",
    means: "nessuna: sono medie sulle simulazioni; gli intervalli delle misure della marca stanno nella tabella di tutti i numeri",
    paired: "intervallo della differenza media, t di Student su simulazioni appaiate; ciascuno vale da solo, non tutti insieme",
    resampled: "intervalli dalla dispersione fra traiettorie (Morris) o fra punti ricampionati (Sobol\u2019); il caso dentro un punto \xE8 distinto dalle impostazioni",
    logged: "nessuna: contati fra i consumatori registrati di una simulazione",
    posterior: "intervallo di ci\xF2 che si crede con i dati: impostazioni che non si conoscono, e il caso",
    chance: "banda in cui il solo caso resterebbe nove volte su dieci, se gli intervalli sono larghi quanto devono",
    none: "nessuna: segue dalle impostazioni",
    predictive: "probabilit\xE0 di ci\xF2 che viene, dagli errori della serie stessa e da ci\xF2 che si sa di altre (docs/forecasting.md); quante volte fasce cos\xEC contenevano la verit\xE0 \xE8 scritto sotto il grafico",
    pastOnly: "nessuna: medie su previsioni fatte nel passato, ciascuna da ci\xF2 che era noto prima",
    overSeries: "intervallo del logaritmo medio del rapporto sulle serie, t di Student; nessuno per una sola serie"
  }
};
function howWords(locale) {
  return { en: en3, it: it3 }[locale];
}

// dist-ext/report/document/howComputed.js
function howComputed(figure, style) {
  let words = howWords(style.locale);
  return html`
<details class="how"><summary>${words.how}</summary>
<dl>${computedLines(figure, style).map(([label, text]) => html`<dt>${label}</dt><dd>${text}</dd>`)}</dl>
</details>`;
}
function computedLines(figure, style) {
  let { locale } = style, words = howWords(locale), { runs, weeks } = figure.about, computation = computationOf(figure.chart, locale), columns = figureColumns(figure, style).map(({ key, label }) => `${key}: ${label}`);
  return [
    ...computation === void 0 ? [] : [
      [words.row, computation.row],
      [words.definition, computation.definition],
      [words.interval, words.intervals[computation.interval]]
    ],
    ...runs === void 0 ? [] : [[words.runs, countOf(runs, locale)]],
    ...weeks === void 0 || computation?.interval !== "bands" ? [] : [[words.weeks, words.weeksOf(weeks)]],
    [words.columns, columns.join(" \xB7 ")],
    [
      words.source,
      // What is not simulated has no equations of the model behind it, and no settings.
      computation?.sections.length === 0 ? words.forecasting : [...sectionsOf(computation?.sections, locale), words.settings].join("; ")
    ]
  ];
}
function sectionsOf(sections = [], locale) {
  return sections.length === 0 ? [] : [howWords(locale).sections(sections)];
}
var countOf = (count, locale) => numbersOf(locale).format(count, "count");

// dist-ext/report/page/chartMenu.js
var KINDS = ["svg", "png", "csv", "json", "picture", "table", "how"];
function chartMenu(title, locale) {
  let words = menuWords(locale), names = {
    svg: "SVG",
    png: "PNG",
    csv: "CSV",
    json: "JSON",
    picture: words.copyPicture,
    table: words.copyTable,
    how: howWords(locale).how
  };
  return html`<p class="said" role="status"></p>
<details class="save" hidden><summary aria-label="${words.menuOf(title)}">${words.menu}</summary><div>${KINDS.map((kind) => html`<button type="button" data-kind="${kind}">${names[kind]}</button>`)}</div></details>`;
}
function scriptWords(locale) {
  let said = Object.entries(menuWords(locale).script);
  return html`${said.map(([name, text]) => html` data-${dashed(name)}="${text}"`)}`;
}
var dashed = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

// dist-ext/report/page/figureCard.js
var NO_BREAK_MINUS = "\u2212\u2060", NARROW = 344;
function figureCard(told, style, currency) {
  let figure = figureIn(told, style.locale), page = { ...style, theme: "page" }, { title } = findFigure(figure, page), numbers = numbersOf(style.locale, currency);
  return html`
<div class="card" data-name="${figure.name}" id="${figureAnchor(style.locale, figure.name)}">
<figure>
<div class="drawing">${trusted(svgText(drawFigure(figure, page)))}</div>
<div class="drawing narrow">${trusted(svgText(drawFigure(figure, { ...page, width: NARROW })))}</div>
<figcaption>${saidOf(figure, style, currency)}</figcaption>
</figure>
${chartMenu(title, style.locale)}
${howComputed(figure, style)}
<details class="rows" id="${rowsAnchor(style.locale, { table: figure.name })}"><summary>${reportWords(style.locale).table(numbers.format(figure.rows.length, "count"))}</summary>
${dataTable(figure, figureColumns(figure, page), numbers, title)}
</details>
</div>`;
}
function findingOf(figure, style, currency) {
  let numbers = numbersOf(style.locale, currency);
  return linked(findFigure(figure, style).title, figure, style, numbers);
}
function saidOf(figure, style, currency) {
  let numbers = numbersOf(style.locale, currency);
  return linked(findFigure(figure, style).sentences.join(" "), figure, style, numbers);
}
function linked(text, told, style, numbers) {
  let figure = figureIn(told, style.locale), spoken = { rows: figure.rows, columns: figureColumns(figure, style), numbers }, pieces = linkNumbers(text, spoken).map((piece) => ({
    ...piece,
    text: piece.text.replaceAll("\u2212", NO_BREAK_MINUS)
  }));
  return linkedSentence(pieces, figure.name, style.locale);
}
function dataTable({ name, rows }, columns, numbers, title) {
  let anchor = (row) => rowsAnchor(numbers.locale, { table: name, row });
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${title}"><table><thead><tr>${columns.map((column) => html`<th scope="col" data-key="${column.key}"${alignment(column)}>${column.label}</th>`)}</tr></thead><tbody>${rows.map((row, index) => html`
<tr id="${anchor(index)}">${columns.map((column) => html`<td${alignment(column)}>${cellText(row, column, numbers)}</td>`)}</tr>`)}</tbody></table></div>`;
}
function alignment({ unit }) {
  return unit === "text" || unit === "date" ? html` class="text"` : html``;
}
function cellText(row, { key, unit }, numbers) {
  let value = row[key];
  return unit === "date" ? numbers.day(String(value)) : unit === "text" ? cleanName(String(value)) : numbers.format(Number(value), unit);
}

// dist-ext/report/document/tableColumns.js
function isNumberColumn({ rows }, column) {
  if (column === 0)
    return !1;
  let cells = rows.map((row) => row[column] ?? "").filter((text) => text !== "" && text !== "\u2013"), numbers = cells.filter((text) => /^[\s(+−–<>≤≥~$€£¥]*\d/.test(text));
  return cells.length === 0 || numbers.length * 2 > cells.length;
}

// dist-ext/report/document/blocks.js
function blockIn(block, { figures, currency }, style) {
  switch (block.kind) {
    case "heading":
      return html`<h3>${block.text}</h3>`;
    case "paragraph":
      return html`<p>${linkedNumbers(block.text, block.from, style.locale)}</p>`;
    case "note":
      return html`<p class="about">${block.text}</p>`;
    case "list":
      return html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
    case "headlines":
      return headlineBoxes(block.headlines, style.locale);
    case "outcomes":
      return html`<ul class="expected">${block.outcomes.map(({ expected, came, isMet, from }) => html`
<li class="${isMet ? "is-met" : "is-not-met"}"><code>${expected}</code>: ${linkToRows(came, from, style.locale)}</li>`)}</ul>`;
    case "table":
      return textTable(block, style.locale);
    case "figure":
      return figureCard(figureNamed(figures, block.figure), style, currency);
  }
}
function figureNamed(figures, name) {
  let found = figures.find((figure) => figure.name === name);
  if (found === void 0)
    throw new RangeError(`the report has no figure \u201C${name}\u201D`);
  return found;
}
function headlineBoxes(headlines, locale, label) {
  return headlines.length === 0 ? html`` : html`<ul class="boxes"${label !== void 0 && html` aria-label="${label}"`}>${headlines.map((headline) => headlineBox(headline, locale))}</ul>`;
}
var LONG_VALUE = 12;
function headlineBox({ label, value, interval, note, from, change, changeFrom }, locale) {
  return html`
<li${value.length > LONG_VALUE && html` class="long"`}><span class="label">${label}</span> <span class="note">${note}</span> <span class="value">${linkToRows(value, from, locale)}</span> <span class="interval">${linkToRows(interval, from, locale)}</span>${change !== void 0 && html` <span class="change">${linkToRows(change, changeFrom, locale)}</span>`}</li>`;
}
var [COLUMN, LETTERS, PADDING] = [720, 13, 20];
function fitsColumn(heads, rows) {
  return heads.map((_, column) => Math.max(...rows.map((row) => textWidth(row[column] ?? "", LETTERS)))).reduce((sum, width) => sum + width + PADDING, 0) <= COLUMN;
}
function textTable({ label, name, heads, rows }, locale) {
  let isText = heads.map((_, column) => !isNumberColumn({ rows }, column)), anchor = (row) => name !== void 0 && html` id="${rowsAnchor(locale, row === void 0 ? { table: name } : { table: name, row })}"`, wide = !fitsColumn(heads, rows) && " breaks";
  return html`<div class="scroll"${anchor()} tabindex="0" role="group" aria-label="${label}"><table class="texts${wide}">
<thead><tr>${heads.map((head, at) => html`<th scope="col"${isText[at] && html` class="text"`}>${head}</th>`)}</tr></thead>
<tbody>${rows.map(([first, ...cells], row) => html`
<tr${anchor(row)}><th scope="row" class="text">${first}</th>${cells.map((cell, at) => html`<td${isText[at + 1] && html` class="text"`}>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}

// dist-ext/report/document/keyFigures.js
var MAIN = 3, FINDINGS = 5;
function keyFigures(report, locale) {
  let { sections } = report.texts[locale], main = groupsOf(sections.filter(({ isAppendix }) => !isAppendix), report), bySection = main.length > 0 ? main : groupsOf(sections, report), most = bySection.toSorted((a, b) => b.length - a.length)[0] ?? [], all = [.../* @__PURE__ */ new Set([...bySection.map(([first]) => first), ...most, ...bySection.flat()])];
  return { main: all.slice(0, MAIN), findings: all.slice(0, FINDINGS) };
}
function groupsOf(sections, report) {
  return sections.map((section) => figuresOf(section, report)).filter((figures) => figures.length > 0);
}
function figuresOf({ blocks }, { figures }) {
  return blocks.flatMap((block) => block.kind === "figure" ? [figureNamed(figures, block.figure)] : []);
}

export {
  html,
  trusted,
  jsonElement,
  figureAnchor,
  dropUnusedAnchors,
  computedLines,
  menuWords,
  scriptWords,
  figureCard,
  findingOf,
  saidOf,
  isNumberColumn,
  blockIn,
  figureNamed,
  headlineBoxes,
  keyFigures
};
