import {
  METHODS,
  lackOf,
  rollingScores,
  scoresOf,
  skillOf,
  usualMethod
} from "./chunk-AM6FXYNQ.js";
import {
  askedOf,
  situationAt
} from "./chunk-HW2UWWVZ.js";
import {
  methodName
} from "./chunk-PD55UT3S.js";
import {
  capital
} from "./chunk-44SPIX5P.js";

// dist-ext/studies/backtest/words/backtest.js
var en = {
  title: (what) => `Backtest of forecasts of ${what}`,
  question: "How good would the forecasts have been?",
  about: (cells, series, horizon) => `${cells} values forecast in ${series}, up to ${horizon} ahead, each from what was known before it`,
  series: (count, shown) => count === 1 ? "1 series" : `${shown} series`,
  beats: (method, baseline, by) => `\u201C${method}\u201D erred ${by} less than \u201C${baseline}\u201D.`,
  loses: (method, baseline, by) => `\u201C${method}\u201D erred ${by} more than \u201C${baseline}\u201D.`,
  ties: (method, baseline) => `\u201C${method}\u201D erred as much as \u201C${baseline}\u201D.`,
  interval: (low, high, count) => `Over ${count} series the change of error lies between ${low} and ${high} (90% interval).`,
  single: "A single series says nothing of others.",
  unclear: "That may be luck.",
  take: (method) => `Recommended: \u201C${method}\u201D.`,
  takeBaseline: (baseline) => `Recommended: \u201C${baseline}\u201D. The cleverer method lost to it here, and nothing else did clearly better.`,
  takeBest: (best, by, usual) => `Recommended: \u201C${best}\u201D, which erred ${by} less than \u201C${usual}\u201D, the usual choice. That it did best was seen afterwards: expect a little less of it.`,
  columns: {
    method: "Method",
    scaledCrps: "CRPS/mean",
    crpsOfLogs: "CRPS of ln",
    early: "Early",
    late: "Late",
    wis: "WIS/mean",
    mase: "MASE",
    coverage: "Inside 50/80/95%",
    cells: "Values"
  },
  verdict: "Verdict",
  scores: "Scores by method",
  horizons: "By distance",
  skills: "Against the baseline",
  read: "How the data were read",
  explain: "CRPS: error of the whole forecast, bands included, in units of the mean of the series (0.2 is a fifth); of ln: of relative errors. Early: the first half of a series\u2019 life. MASE: error of the middle over that of the last value within the past. Series weigh alike; lower is better.",
  fairness: "Every value was forecast from earlier ones alone; of other series nothing later was used where dates tell what came later.",
  counted: "Periods are counted from each launch, so that nobody knows which series came first: the others were known as a whole.",
  limits: [
    "What did best in this past need not do best in the future.",
    "Prior knowledge of new products comes from durables of the last century."
  ]
}, it = {
  title: (what) => `Prova sul passato delle previsioni: ${what}`,
  question: "Quanto sarebbero state buone le previsioni?",
  about: (cells, series, horizon) => `${cells} valori previsti in ${series}, fino a ${horizon} in avanti, ciascuno da ci\xF2 che era noto prima`,
  series: (count, shown) => count === 1 ? "1 serie" : `${shown} serie`,
  beats: (method, baseline, by) => `\u201C${method}\u201D ha sbagliato il ${by} in meno di \u201C${baseline}\u201D.`,
  loses: (method, baseline, by) => `\u201C${method}\u201D ha sbagliato il ${by} in pi\xF9 di \u201C${baseline}\u201D.`,
  ties: (method, baseline) => `\u201C${method}\u201D ha sbagliato quanto \u201C${baseline}\u201D.`,
  interval: (low, high, count) => `Su ${count} serie la variazione dell'errore sta tra ${low} e ${high} (intervallo al 90%).`,
  single: "Una sola serie non dice nulla di altre.",
  unclear: "Pu\xF2 essere un caso.",
  take: (method) => `Consigliato: \u201C${method}\u201D.`,
  takeBaseline: (baseline) => `Consigliato: \u201C${baseline}\u201D. Il metodo pi\xF9 raffinato qui ha perso, e nient'altro \xE8 andato nettamente meglio.`,
  takeBest: (best, by, usual) => `Consigliato: \u201C${best}\u201D, che ha sbagliato il ${by} in meno di \u201C${usual}\u201D, la scelta abituale. Che fosse il migliore si \xE8 visto dopo: aspettati un po' meno.`,
  columns: {
    method: "Metodo",
    scaledCrps: "CRPS/media",
    crpsOfLogs: "CRPS di ln",
    early: "Inizio",
    late: "Dopo",
    wis: "WIS/media",
    mase: "MASE",
    coverage: "Dentro 50/80/95%",
    cells: "Valori"
  },
  verdict: "Verdetto",
  scores: "Punteggi per metodo",
  horizons: "Per distanza",
  skills: "Rispetto al riferimento",
  read: "Come sono stati letti i dati",
  explain: "CRPS: errore dell'intera previsione, fasce comprese, in unit\xE0 della media della serie (0,2 \xE8 un quinto); di ln: degli errori relativi. Inizio: la prima met\xE0 della vita di una serie. MASE: errore del centro rispetto a quello dell'ultimo valore nel passato. Le serie pesano allo stesso modo; pi\xF9 basso \xE8 meglio.",
  fairness: "Ogni valore \xE8 stato previsto soltanto dai precedenti; delle altre serie non si \xE8 usato nulla di successivo, dove le date dicono che cosa venne dopo.",
  counted: "I periodi sono contati da ogni lancio, e nessuno sa quale serie sia venuta prima: le altre erano note per intero.",
  limits: [
    "Ci\xF2 che \xE8 andato meglio in questo passato pu\xF2 non andare meglio in futuro.",
    "Le conoscenze sui prodotti nuovi vengono da beni durevoli del secolo scorso."
  ]
}, backtestWords = { en, it };

// dist-ext/studies/backtest/scoreText.js
function scoreText({ scores, phases }, language) {
  let { columns } = backtestWords[language], number = new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 }), show = (value) => value !== void 0 && Number.isFinite(value) ? number.format(value) : "\u2013", share = new Intl.NumberFormat(language, { maximumFractionDigits: 0 }), phase = (method, which) => phases[which].find((one) => one.method === method)?.scaledCrps, right = (label) => ({ label, align: "right" });
  return {
    columns: [
      { label: columns.method, align: "left" },
      right(columns.scaledCrps),
      right(columns.early),
      right(columns.late),
      right(columns.crpsOfLogs),
      right(columns.mase),
      right(columns.coverage),
      right(columns.cells)
    ],
    rows: scores.map((one) => [
      capital(methodName(one.method, language)),
      show(one.scaledCrps),
      show(phase(one.method, "early")),
      show(phase(one.method, "late")),
      show(one.crpsOfLogs),
      show(one.mase),
      one.coverage.map((value) => share.format(100 * value)).join("/"),
      new Intl.NumberFormat(language).format(one.cells)
    ])
  };
}

// dist-ext/studies/backtest/backtest.js
var BASELINES = ["naive", "seasonal-naive", "drift"];
function backtest(data, options) {
  let methods = (options.methods ?? METHODS).filter((method) => isAble(method, data, options)), cells = rollingScores(data, { ...options, methods, ...data.only && { only: data.only } }), byError = (phase) => scoresOf(cells, data, { phase }).toSorted((a, b) => a.scaledCrps - b.scaledCrps), all = byError("all"), usual = usualMethod(data), most = Math.max(0, ...all.map((one) => one.cells)), isWhole = ({ cells: count }) => count >= 0.9 * most, scores = [...all.filter(isWhole), ...all.filter((one) => !isWhole(one))], best = all.find(isWhole)?.method ?? usual, skills = [.../* @__PURE__ */ new Set([usual, best])].flatMap((method) => BASELINES.filter((baseline) => baseline !== method).flatMap((baseline) => skillOf(cells, method, baseline) ?? []));
  return {
    data,
    cells,
    scores,
    phases: { all: scores, early: byError("early"), late: byError("late") },
    usual,
    best,
    skills
  };
}
function isAble(method, data, { luck }) {
  return askedOf(data).some((target) => {
    let seen = Math.max(0, target.values.length - 1);
    return lackOf(method, situationAt(data, target, { seen, horizon: 1, luck })) === void 0;
  });
}
function verdictOf({ usual, best, skills, scores }, language) {
  let words = backtestWords[language], name = (method) => methodName(method, language), percent = (ratio) => new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }).format(Math.abs(1 - ratio)), against = skills.filter(({ method }) => method === usual), lines = against.map(({ ratio, low, high, baseline, series }) => {
    let interval = series.length < 2 ? words.single : words.interval(percentOf(low, language), percentOf(high, language), String(series.length)), isClear = series.length > 1 && (high < 1 || low > 1);
    return `${(ratio < 1 ? words.beats : ratio > 1 ? words.loses : words.ties)(name(usual), name(baseline), percent(ratio))} ${isClear || series.length < 2 ? interval : `${interval} ${words.unclear}`}`;
  }), lost = against.find(({ ratio }) => ratio > 1), won = scores.find(({ method }) => method === usual), top = scores.find(({ method }) => method === best), isSame = best === usual || won === void 0 || top === void 0 || top.scaledCrps > 0.95 * won.scaledCrps;
  return [
    ...lines,
    isSame ? lost === void 0 ? words.take(name(usual)) : words.takeBaseline(name(lost.baseline)) : words.takeBest(name(best), percent(top.scaledCrps / won.scaledCrps), name(usual))
  ];
}
function percentOf(ratio, language) {
  return new Intl.NumberFormat(language, {
    style: "percent",
    maximumFractionDigits: 0,
    signDisplay: "exceptZero"
  }).format(ratio - 1).replace("-", "\u2212");
}

export {
  backtestWords,
  scoreText,
  backtest,
  verdictOf
};
