import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  forecastBy,
  quantileAt,
  recommend
} from "./chunk-GWI63S4Q.js";
import {
  askedOf,
  periodAt,
  periodOf,
  situationAt
} from "./chunk-EVHC2Y4A.js";
import {
  dayNumber,
  isoOf
} from "./chunk-J7ATRIBL.js";
import {
  CholeskyDecomposition,
  Matrix
} from "./chunk-RNZKVCD2.js";
import {
  childKeyHigh,
  childKeyLow,
  randomBits,
  toUniform
} from "./chunk-ZWOIC4MG.js";
import {
  normalOf
} from "./chunk-YWCYHOIZ.js";

// dist-all/studies/forecast/usualHorizon.js
function usualHorizon(step) {
  return { day: 28, week: 8, month: 12, quarter: 8, year: 5 }[step];
}

// dist-all/studies/forecast/words/forecastHelp.js
var forecastHelp = {
  examples: [
    [
      "forecast sales.csv",
      {
        en: "the forecast that suits the file, with bands, and how often such bands were right",
        it: "la previsione adatta al file, con fasce, e quante volte fasce cos\xEC erano giuste"
      }
    ],
    [
      "forecast sales.csv --dry-run",
      { en: "only say how its columns are understood", it: "dire soltanto come vengono intese le colonne" }
    ],
    [
      "forecast sales.csv --horizon 12 --threshold 5000",
      {
        en: "twelve periods, and the chance to reach 5,000 in or by each of them",
        it: "dodici periodi, e la probabilit\xE0 di raggiungere 5.000 in ciascuno o entro allora"
      }
    ],
    [
      "forecast launch.csv --size 50000",
      {
        en: "a new product, with few values or none: from others and how many could buy it",
        it: "un prodotto nuovo, con pochi valori o nessuno: da altri e da chi potrebbe comprarlo"
      }
    ],
    [
      'forecast output/my-calibrate --with "brands.nonna.price=25"',
      {
        en: "by scenarios calibrated to the data, and what would be if the price changed now",
        it: "con gli scenari calibrati sui dati, e che cosa sarebbe se il prezzo cambiasse adesso"
      }
    ]
  ],
  horizon: {
    en: "periods ahead (default: 28 days, 8 weeks, 12 months, 8 quarters, 5 years)",
    it: "periodi in avanti (predefinito: 28 giorni, 8 settimane, 12 mesi, 8 trimestri, 5 anni)"
  },
  alternative: {
    en: "of a calibration: settings decided now, beside the scenario as it is (repeatable)",
    it: "di una calibrazione: impostazioni decise adesso, accanto allo scenario com'\xE8 (ripetibile)"
  },
  method: {
    en: "how to forecast (default: what suits the data and did best on their past)",
    it: "come prevedere (predefinito: ci\xF2 che si adatta ai dati ed \xE8 andato meglio sul loro passato)"
  },
  threshold: {
    en: "tell the chance that a period reaches this value",
    it: "dire la probabilit\xE0 che un periodo raggiunga questo valore"
  },
  total: {
    en: "the threshold is of all values together, past ones included",
    it: "la soglia vale per tutti i valori insieme, compresi quelli passati"
  },
  seed: {
    en: "equal seeds give equal results",
    it: "semi uguali danno risultati uguali"
  }
};

// dist-all/numeric/series/drawPaths.js
var JITTER = 1e-6;
function drawPaths({ quantiles, together }, count, key) {
  let steps = quantiles.length, root = new CholeskyDecomposition(new Matrix(together.map((row, a) => Array.from(row, (value, b) => a === b ? 1 + JITTER : value)))).lowerTriangularMatrix, scores = Array.from({ length: steps }, () => new Float64Array(count));
  for (let future = 0; future < count; ++future) {
    let high = childKeyHigh(key.high, key.low, future), low = childKeyLow(key.high, key.low, future), luck = Array.from({ length: steps }, (_, step) => normalOf(toUniform(randomBits(high, low, step))));
    for (let step = 0; step < steps; ++step)
      for (let from = 0; from <= step; ++from)
        scores[step][future] += root.get(step, from) * luck[from];
  }
  let paths = Array.from({ length: count }, () => new Float64Array(steps));
  return scores.forEach((values, step) => {
    Array.from(values.keys()).sort((a, b) => values[a] - values[b]).forEach((future, rank) => {
      paths[future][step] = quantileAt(quantiles[step], (rank + 0.5) / count);
    });
  }), paths;
}

// dist-all/studies/forecast/periodsAhead.js
function periodsAhead({ step, isCounted }, { periods, start }, count) {
  let last = periods.at(-1), next = last === void 0 ? dayNumber(start) : dayNumber(last.from) + last.days;
  if (isCounted)
    return Array.from({ length: count }, (_, at) => ({ from: isoOf(next + at), days: 1 }));
  let first = periodOf(next, step, next);
  return Array.from({ length: count }, (_, at) => periodAt(first + at, step, next));
}

// dist-all/studies/forecast/forecast.js
var QUANTILES = {
  p025: 0.025,
  p10: 0.1,
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p975: 0.975
}, ENOUGH = 10, FUTURES = 4e3;
function forecastAll(data, options) {
  let recommendation = recommend(data, { ...options, asked: options.method }), series = [], without = [];
  for (let target of askedOf(data)) {
    let found = forecastOne(data, target, recommendation, options);
    found === void 0 ? without.push(target.name) : series.push(found);
  }
  return { data, recommendation, series, without };
}
function forecastOne(data, target, { method, reason, cells }, options) {
  let { horizon, luck } = options, situation = situationAt(data, target, { seen: target.values.length, horizon, luck }), ways = options.method ? [method] : waysOf(method, target);
  for (let way of ways) {
    let forecast = forecastBy(way, situation);
    if (forecast === void 0)
      continue;
    let ahead = aheadOf(forecast, data, target, options);
    return {
      target,
      method: way,
      reason: way === method ? reason : way === "bass" ? "size" : "fallback",
      ahead,
      past: pastOf(cells, way, target)
    };
  }
}
var FEW = 4;
function waysOf(method, { size, values }) {
  let bySize = size === void 0 ? [] : ["bass"];
  return values.filter(Number.isFinite).length < FEW ? [...bySize, method, "combined", "naive"] : [method, ...bySize, "combined", "naive"];
}
function aheadOf(forecast, data, target, { horizon, threshold, isOfTotal = !1, key }) {
  let periods = periodsAhead(data, target, horizon), chances = threshold === void 0 ? void 0 : chancesOf(drawPaths(forecast, FUTURES, key), threshold, isOfTotal ? soldBy(target) : void 0);
  return periods.map((period, step) => ({
    period,
    step: step + 1,
    quantiles: Object.fromEntries(Object.entries(QUANTILES).map(([name, chance]) => [name, quantileAt(forecast.quantiles[step], chance)])),
    ...chances?.[step]
  }));
}
var soldBy = ({ values }) => values.filter(Number.isFinite).reduce((sum, value) => sum + value, 0);
function chancesOf(paths, threshold, before) {
  let steps = paths[0].length, [now, by] = [new Float64Array(steps), new Float64Array(steps)];
  for (let path of paths) {
    let isReached = !1, total = before ?? 0;
    path.forEach((value, step) => {
      total += value;
      let isNow = (before === void 0 ? value : total) >= threshold;
      isReached ||= isNow, isNow && (now[step] += 1), isReached && (by[step] += 1);
    });
  }
  return Array.from(now, (count, step) => ({
    chance: count / paths.length,
    chanceBy: by[step] / paths.length
  }));
}
function pastOf(cells, method, { name }) {
  let all = cells.filter((cell) => cell.method === method), own = all.filter(({ series }) => series === name), isOwn = own.length >= ENOUGH, counted = isOwn ? own : all;
  return { inside: counted.filter(({ inside }) => inside[1]).length, of: counted.length, isOwn };
}

// dist-all/studies/forecast/tablesOfForecast.js
function forecastTableOf({ series, data }) {
  return {
    name: "data/forecast",
    about: { en: "One period ahead of one series", it: "Un periodo in avanti di una serie" },
    columns: [
      { name: "series", type: "text", about: { en: "Which series", it: "Quale serie" } },
      { name: "measure", type: "text", about: { en: "What is measured", it: "Che cosa si misura" } },
      {
        name: "from",
        type: "date",
        about: {
          en: "First day of the period; of counted periods 2000-01-01 and so many days",
          it: "Primo giorno del periodo; dei periodi contati 2000-01-01 e altrettanti giorni"
        }
      },
      { name: "days", type: "integer", about: { en: "Days of the period", it: "Giorni del periodo" } },
      {
        name: "step",
        type: "integer",
        about: { en: "Periods ahead, first is 1", it: "Periodi in avanti, il primo \xE8 1" }
      },
      { name: "method", type: "text", about: { en: "How it was forecast", it: "Come \xE8 stato previsto" } },
      ...Object.entries(QUANTILES).map(([name, chance]) => ({
        name,
        type: "number",
        about: {
          en: `The truth falls below it with chance ${chance}`,
          it: `La verit\xE0 cade sotto con probabilit\xE0 ${chance}`
        }
      })),
      {
        name: "chance",
        type: "number",
        about: {
          en: "Chance that the threshold is reached in this period",
          it: "Probabilit\xE0 che la soglia sia raggiunta in questo periodo"
        }
      },
      {
        name: "chanceBy",
        type: "number",
        about: {
          en: "Chance that it is reached by the end of this period",
          it: "Probabilit\xE0 che sia raggiunta entro la fine di questo periodo"
        }
      }
    ],
    formats: ["csv", "parquet"],
    *rows() {
      for (let { target, ahead, method } of series)
        for (let { period, step, quantiles, chance, chanceBy } of ahead)
          yield [
            target.name,
            data.what,
            period.from,
            period.days,
            step,
            method,
            ...Object.keys(QUANTILES).map((name) => quantiles[name]),
            chance,
            chanceBy
          ];
    }
  };
}
function observedTableOf({ data }) {
  return {
    name: "data/observed",
    about: { en: "One observed period of one series", it: "Un periodo osservato di una serie" },
    columns: [
      { name: "series", type: "text", about: { en: "Which series", it: "Quale serie" } },
      { name: "measure", type: "text", about: { en: "What is measured", it: "Che cosa si misura" } },
      {
        name: "from",
        type: "date",
        about: { en: "First day of the period", it: "Primo giorno del periodo" }
      },
      { name: "days", type: "integer", about: { en: "Days of the period", it: "Giorni del periodo" } },
      {
        name: "value",
        type: "number",
        about: {
          en: "What was observed; empty where nothing was noted",
          it: "Che cosa \xE8 stato osservato; vuoto dove non \xE8 stato annotato nulla"
        }
      }
    ],
    formats: ["csv", "parquet"],
    *rows() {
      for (let { name, periods, values } of data.targets)
        for (let [at, { from, days }] of periods.entries())
          yield [name, data.what, from, days, values[at]];
    }
  };
}

export {
  forecastAll,
  forecastTableOf,
  observedTableOf,
  usualHorizon,
  forecastHelp
};
