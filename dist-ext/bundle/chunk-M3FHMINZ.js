import {
  ratioInterval
} from "./chunk-PY2VM5RF.js";
import {
  brandNames,
  focusBrand,
  leverText
} from "./chunk-TDZ4DAET.js";
import {
  nameInSentence
} from "./chunk-BZKTLDDI.js";
import {
  withArticle
} from "./chunk-PQF4F5FK.js";
import {
  numbersOf
} from "./chunk-Y4WF5KOC.js";
import {
  meanInterval
} from "./chunk-M4IW54YD.js";
import {
  measureName
} from "./chunk-44SPIX5P.js";

// dist-ext/studies/sweep/exchangeWords.js
var en = {
  heading: "What levers are worth in each other",
  heads: [
    "Measure",
    "Lever",
    "Step",
    "Worth as much of",
    "Amount",
    "From",
    "To",
    "Explained by straight lines"
  ],
  means: (points, runs) => `Amount: change of the second lever that changes the measure as much as the step of the first does, by least squares over ${points} points in each of ${runs} paired runs; from and to: Fieller\u2019s interval. \u2013 where the runs cannot tell.`,
  raises: (measure, first, second) => `${move(first)} raises ${measure} as much as ${move(second)} does`,
  lowers: (measure, first, second) => `${move(first)} lowers ${measure} as much as ${move(second)} does`,
  interval: (level, low, high) => ` (${level} interval: ${low} to ${high})`,
  explained: (share) => ` It is the mean over all points; straight lines explain ${share} of what differs between them.`,
  unclear: (measure, first, second, levers) => `How much ${second} is worth as much as ${first} for ${measure}, these runs cannot tell: they do not show whether ${levers.join(" or ")} changes it.`
}, it = {
  heading: "Quanto valgono le leve l\u2019una nell\u2019altra",
  heads: ["Misura", "Leva", "Passo", "Vale quanto", "Quantit\xE0", "Da", "A", "Spiegato da linee rette"],
  means: (points, runs) => `Quantit\xE0: variazione della seconda leva che cambia la misura quanto il passo della prima, con i minimi quadrati su ${points} punti in ognuna di ${runs} simulazioni appaiate; da e a: intervallo di Fieller. \u2013 dove le simulazioni non sanno dirlo.`,
  raises: (measure, first, second) => `${mossa(first)} fa salire ${measure} quanto ${mossa(second)}`,
  lowers: (measure, first, second) => `${mossa(first)} fa scendere ${measure} quanto ${mossa(second)}`,
  interval: (level, low, high) => ` (intervallo al ${level}: da ${low} a ${high})`,
  explained: (share) => ` \xC8 la media su tutti i punti; linee rette spiegano ${withArticle(share)} di ci\xF2 che fra loro \xE8 diverso.`,
  unclear: (measure, first, second, levers) => `Quanto serva di ${second} per valere ${first}, per ${measure}, queste simulazioni non sanno dirlo: non mostrano se ${levers.join(" o ")} conti qualcosa.`
};
function exchangeWords(locale) {
  return { en, it }[locale];
}
var move = ({ lever, amount, isLess }) => `${amount} ${isLess ? "less" : "more"} ${lever}`, mossa = ({ lever, amount, isLess }) => `${amount} in ${isLess ? "meno" : "pi\xF9"} di ${lever}`;

// dist-ext/studies/sweep/exchangeRate.js
import { Matrix, QrDecomposition } from "ml-matrix";
import { mean, sum } from "simple-statistics";
function exchangeRate({ dimensions, points }, { brand, metric }, level) {
  if (dimensions.length < 2)
    return;
  let outcomes = outcomesOf(points, brand, metric), slopes = slopesOf(dimensions, points, outcomes);
  if (slopes === void 0)
    return;
  let [first, second] = dimensions, step = stepOf(first), gains = slopes.byLever[0].map((slope) => slope * step), { effect, low, high } = ratioInterval(gains, slopes.byLever[1], level), unclear = [first, second].filter((_, lever) => !isClear(slopes.byLever[lever], level)).map(({ path }) => path), isTold = unclear.length === 0;
  return {
    brand,
    metric,
    first: first.path,
    second: second.path,
    step,
    amount: isTold ? effect : Number.NaN,
    low: isTold ? low : Number.NaN,
    high: isTold ? high : Number.NaN,
    gain: mean(gains),
    unclear,
    explained: slopes.explained,
    runs: outcomes.length,
    method: `least squares over ${points.length} points in each of ${outcomes.length} paired runs; Fieller's interval of the ratio of slopes`
  };
}
function outcomesOf(points, brand, metric) {
  let byPoint = points.map(({ rows }) => new Map(rows.filter((row) => row.brand === brand && row.metric === metric && row.period === "total").map(({ run, value }) => [run, value])));
  return [...byPoint[0]?.keys() ?? []].map((run) => byPoint.map((values) => values.get(run) ?? Number.NaN)).filter((values) => values.every(Number.isFinite));
}
function slopesOf(dimensions, points, outcomes) {
  let [columns, known] = [dimensions.length + 1, outcomes.length];
  if (points.length < columns || known === 0)
    return;
  let middles = dimensions.map((_, lever) => mean(points.map(({ values }) => values[lever]))), ranges = dimensions.map(({ values }) => Math.max(...values) - Math.min(...values));
  if (ranges.some((range) => range === 0))
    return;
  let design = new Matrix(points.map(({ values }) => [
    1,
    ...values.map((value, lever) => (value - middles[lever]) / ranges[lever])
  ])), decomposition = new QrDecomposition(design);
  if (!decomposition.isFullRank())
    return;
  let measured = new Matrix(outcomes.map((values) => [...values])).transpose(), fitted = decomposition.solve(measured);
  return {
    byLever: ranges.map((range, lever) => fitted.getRow(lever + 1).map((slope) => slope / range)),
    explained: explainedOf(rowMeans(measured), rowMeans(design.mmul(fitted)))
  };
}
var rowMeans = (matrix) => matrix.to2DArray().map((row) => mean(row));
function explainedOf(measured, fitted) {
  let middle = mean([...measured]), squares = sum(measured.map((value) => (value - middle) ** 2));
  return 1 - sum(measured.map((value, point) => (value - fitted[point]) ** 2)) / squares;
}
function isClear(slopes, level) {
  let { low, high } = meanInterval(slopes, level);
  return low > 0 || high < 0;
}
function stepOf({ values }) {
  let range = Math.max(...values) - Math.min(...values);
  return +`1e${Math.floor(Math.log10(range / 2) + 1e-9)}`;
}

// dist-ext/studies/sweep/exchangeLines.js
var METRICS = ["profit", "share"];
function exchangeRates(sweep) {
  let { scenario } = sweep, brand = focusBrand(scenario);
  return METRICS.flatMap((metric) => exchangeRate(sweep, { brand, metric }, scenario.level) ?? []);
}
function exchangeLines(sweep, locale) {
  let { level, market } = sweep.scenario, numbers = numbersOf(locale, market.currency);
  return exchangeRates(sweep).map((rate) => lineOf(sweep, rate, numbers, level));
}
function lineOf(sweep, rate, numbers, level) {
  let { scenario, dimensions } = sweep, { locale } = numbers, words = exchangeWords(locale), measure = measureName(locale, rate.metric, nameInSentence(brandNames(scenario, locale).get(rate.brand) ?? "")), names = new Map(dimensions.map((lever) => [lever.path, nameInSentence(leverText(lever, locale, rate.brand))])), nameOf = (path) => names.get(path) ?? path, [first, second] = [nameOf(rate.first), nameOf(rate.second)];
  if (rate.unclear.length > 0)
    return words.unclear(measure, first, second, rate.unclear.map(nameOf));
  let [low, high] = [rate.low, rate.high].map(Math.abs).toSorted((a, b) => a - b), write = (value) => numbers.format(value, "number", [low, high]), said = words[rate.gain > 0 ? "raises" : "lowers"](measure, { lever: first, amount: numbers.format(rate.step, "number"), isLess: !1 }, { lever: second, amount: write(Math.abs(rate.amount)), isLess: rate.amount < 0 }), interval = words.interval(numbers.format(level, "share"), write(low), write(high));
  return `${said}${interval}.${words.explained(numbers.format(rate.explained, "share"))}`;
}

export {
  exchangeWords,
  exchangeRates,
  exchangeLines
};
