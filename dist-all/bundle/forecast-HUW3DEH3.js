import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  forecastAll,
  forecastHelp,
  forecastTableOf,
  observedTableOf,
  usualHorizon
} from "./chunk-UXBBHDWB.js";
import {
  BASE_SCENARIO,
  CALIBRATION_FILE,
  TARGET_MEASURES,
  drawnTasks,
  measureTargets,
  sizeOf
} from "./chunk-4WJ6PK4N.js";
import {
  addDataFlags,
  dataFaults,
  openData,
  understandingOf
} from "./chunk-H2XTS4VJ.js";
import {
  sortedQuantile
} from "./chunk-RO4EIJFF.js";
import {
  forecastMarkdown,
  formatForecast
} from "./chunk-I2DLQORX.js";
import {
  calibratedForecastWords,
  changeLines,
  foretoldTable,
  formatCalibratedForecast
} from "./chunk-S6DYQMPV.js";
import {
  METHODS,
  lackOf,
  luckOf
} from "./chunk-GWI63S4Q.js";
import {
  YEARS,
  askedOf,
  situationAt
} from "./chunk-EVHC2Y4A.js";
import "./chunk-QE2ZWQNE.js";
import "./chunk-J7ATRIBL.js";
import "./chunk-UCL7YD2J.js";
import "./chunk-WAQOIO7V.js";
import "./chunk-RNZKVCD2.js";
import {
  refuseOnlyFailures
} from "./chunk-F36TTD56.js";
import {
  openScenario,
  problemsError
} from "./chunk-XGZTFCGZ.js";
import "./chunk-MAWMUP4I.js";
import {
  runStudy
} from "./chunk-JQEUSBDR.js";
import "./chunk-HLTTYOZI.js";
import "./chunk-S4GU4QPQ.js";
import "./chunk-K2UGWPOJ.js";
import "./chunk-LWDVF7RF.js";
import "./chunk-H7VLHVIV.js";
import "./chunk-TU5MEX3Z.js";
import "./chunk-P5LH5VXP.js";
import "./chunk-LLA2NMPJ.js";
import "./chunk-3CC5NKGV.js";
import {
  addExecutionFlags,
  addReportFlag,
  addSpeechFlags,
  addStoreFlags,
  createTerminal
} from "./chunk-F6BKA3LH.js";
import {
  CliError,
  ExitCode,
  collect,
  numberBetween,
  oneOf,
  sharedHelp,
  wholeNumber
} from "./chunk-AHPUJ2XP.js";
import "./chunk-YHX5JE5H.js";
import {
  formatMarkdown
} from "./chunk-2N7JJQLI.js";
import "./chunk-LVXJPRSU.js";
import "./chunk-45Y5UDFO.js";
import "./chunk-KHCZ66RJ.js";
import "./chunk-OK37B7RI.js";
import {
  readRegularFile
} from "./chunk-23EOGQBD.js";
import "./chunk-NHGYEEIL.js";
import "./chunk-AF2ZH4SB.js";
import "./chunk-ZSE23H2C.js";
import {
  childKeyHigh,
  childKeyLow,
  keyFromSeed,
  randomBits,
  toUniform
} from "./chunk-ZWOIC4MG.js";
import "./chunk-NW6I6R2T.js";
import {
  applySettings,
  pathAndValue,
  splitSettings
} from "./chunk-24NGZN3V.js";
import "./chunk-PER75EY7.js";
import "./chunk-OXYLMOBH.js";
import "./chunk-XLYIQCJS.js";
import "./chunk-5FJPN7LY.js";
import "./chunk-7W5WKPQ3.js";
import "./chunk-CFYJGZ7M.js";
import "./chunk-4EP6HS63.js";
import "./chunk-JIAGAKMW.js";
import "./chunk-RZMKYFKS.js";
import "./chunk-H2VHVHOV.js";
import "./chunk-3VVPGUWT.js";
import "./chunk-7DT6B4LV.js";
import "./chunk-U3YVLYD5.js";
import "./chunk-HBN6OI5T.js";
import {
  scaleOf
} from "./chunk-HGAV3DLR.js";
import "./chunk-LI6ISVE2.js";
import "./chunk-UBIIJSMK.js";
import "./chunk-EVBVQ7YB.js";
import {
  columnsOf
} from "./chunk-GEG4QL3A.js";
import "./chunk-ULHCX4ZB.js";
import "./chunk-WH55XFYM.js";
import "./chunk-NY5QDUA2.js";
import "./chunk-MVA7HUQM.js";
import {
  external_exports
} from "./chunk-IZQ3JLRV.js";
import {
  spokenIn
} from "./chunk-X3OJ4HQE.js";
import "./chunk-JWQDHXMP.js";
import "./chunk-B654BGOQ.js";
import "./chunk-3E6GWLGQ.js";
import "./chunk-QIR3SCXD.js";
import "./chunk-S5MDYCST.js";
import "./chunk-IT26CMY2.js";
import "./chunk-GAEP7I5X.js";
import "./chunk-BJOQZJ7D.js";
import "./chunk-7RCLHB72.js";
import "./chunk-2R7TQ2VD.js";
import {
  exp,
  log,
  normalOf
} from "./chunk-YWCYHOIZ.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-3KS2V72H.js";
import "./chunk-XTTUONFG.js";

// dist-all/studies/forecast/forecastStudy.js
var forecastStudy = {
  agenda: ({ about }) => ({ about, tasks: [] }),
  conduct({ data, horizon, method, threshold, isOfTotal, seed }) {
    let key = keyFromSeed(seed), luck = luckOf(key, YEARS[data.step]);
    return Promise.resolve(forecastAll(data, { horizon, method, threshold, isOfTotal, luck, key }));
  },
  outcome: ({ series, without }, { data }) => ({
    done: series.length,
    failed: without.length,
    asked: askedOf(data).length,
    isFine: !0
  }),
  origin: (_, { seed }) => ({ seed, runs: 0, asked: 0 }),
  mainTable: forecastTableOf,
  tables: (result) => [forecastTableOf(result), observedTableOf(result)],
  async document(result, question, maker) {
    let { documentOfForecast } = await import("./documentOfForecast-QYNOOQUR.js");
    return documentOfForecast(result, question, maker);
  },
  text: formatForecast,
  markdown: forecastMarkdown,
  json: ({ data, series, without, recommendation }, { notes, seed }, language) => ({
    seed,
    measure: data.what,
    step: data.step,
    notes: notes.map((note) => note[language]),
    usual: recommendation.usual,
    series: series.map(({ target, method, reason, ahead, past }) => ({
      series: target.name,
      method,
      reason,
      past,
      ahead: ahead.map(({ period, quantiles, ...rest }) => ({ ...period, ...rest, ...quantiles }))
    })),
    without
  })
};

// dist-all/cli/commands/forecastCalibration.js
import { existsSync } from "node:fs";
import { join } from "node:path";

// dist-all/numeric/inference/autoregressiveDiscrepancy.js
function filterDiscrepancy(roots, modelled, noise, { persistence, size }) {
  let fresh = size * size * (1 - persistence * persistence), [mean, variance, sum] = [0, size * size, 0];
  for (let at = 0; at < roots.length; ++at) {
    if (at > 0 && ([mean, variance] = [persistence * mean, persistence * persistence * variance + fresh]), !Number.isFinite(roots[at]))
      continue;
    let reach = modelled[at], surprise = roots[at] - reach * (1 + mean), spread = reach * reach * variance + noise[at];
    sum -= 0.5 * (log(2 * Math.PI * spread) + surprise * surprise / spread);
    let gain = variance * reach / spread;
    mean += gain * surprise, variance -= gain * reach * variance;
  }
  return { logLikelihood: sum, mean, variance };
}

// dist-all/studies/calibratedForecast/discrepancy.js
var GRID = [
  { persistence: 0.6, size: 0 },
  ...[0.6, 0.9, 0.98].flatMap((persistence) => [0.02, 0.04, 0.08, 0.16].map((size) => ({ persistence, size })))
];
function drawDiscrepancy({ observed, modelled, scale }, periods, key) {
  let roots = observed.map((value2) => value2 >= 0 ? Math.sqrt(value2) : Number.NaN), reach = modelled.map((value2) => Math.sqrt(Math.max(0, value2))), noise = reach.map(() => (1 + scale) / 4), filtered = GRID.map((one) => filterDiscrepancy(roots, reach, noise, one)), chosen = chosenFrom(filtered, uniformAt(key, 0)), { persistence, size } = GRID[chosen], fresh = size * Math.sqrt(1 - persistence * persistence), { mean, variance } = filtered[chosen], apart = mean + Math.sqrt(Math.max(0, variance)) * normalOf(uniformAt(key, 1));
  return Array.from({ length: periods }, (_, period) => {
    apart = persistence * apart + fresh * normalOf(uniformAt(key, 2 + period));
    let root = Math.max(0, 1 + apart);
    return root * root;
  });
}
function chosenFrom(filtered, uniform) {
  let best = Math.max(...filtered.map(({ logLikelihood }) => logLikelihood)), weights = filtered.map(({ logLikelihood }) => exp(logLikelihood - best)), all = weights.reduce((sum, weight) => sum + weight, 0), left = uniform * all, found = weights.findIndex((weight) => (left -= weight, left <= 0));
  return found < 0 ? weights.length - 1 : found;
}
function uniformAt({ high, low }, address) {
  return toUniform(randomBits(high, low, address));
}
function seriesKey({ high, low }, run, series) {
  let [ownHigh, ownLow] = [childKeyHigh(high, low, run), childKeyLow(high, low, run)];
  return { high: childKeyHigh(ownHigh, ownLow, series), low: childKeyLow(ownHigh, ownLow, series) };
}

// dist-all/studies/calibratedForecast/futureTargets.js
function daysAhead(kept2, days, horizon) {
  let length = periodDays(kept2);
  return horizon !== void 0 ? kept2.until + horizon * length : days >= kept2.until + length ? days : kept2.until + 8 * length;
}
function periodDays({ targets, until }) {
  let last = targets.flatMap(({ spans }) => spans).findLast(({ to }) => to === until);
  return last === void 0 ? 7 : last.to - last.from;
}
function foreseen({ targets, until }, brands, days) {
  let measures = [.../* @__PURE__ */ new Set(["sales", ...targets.map(({ what }) => what)])], length = periodDays({ targets, until }), count = Math.floor((days - until) / length), future = Array.from({ length: count }, (_, at) => ({
    from: until + at * length,
    to: until + (at + 1) * length
  }));
  return measures.flatMap((what) => brands.map((brand) => {
    let known = targets.find((target) => target.what === what && target.brand === brand), { spans = [], values = [] } = known ?? {};
    return { what, brand, past: { spans, values }, future };
  }));
}

// dist-all/studies/calibratedForecast/calibratedForecast.js
function forecastTasks({ kept: kept2, alternatives, ties }) {
  let { unknowns, seed, drawn } = kept2;
  return alternatives.flatMap(({ scenario }) => drawnTasks({ scenario, unknowns, seed, ...ties && { ties } }, drawn));
}
async function forecastFromCalibration(question, { executor, progress, signal }) {
  let { kept: kept2, alternatives } = question, { scenario } = alternatives[0], series = foreseen(kept2, Object.keys(scenario.brands), scenario.market.days), tasks = forecastTasks(question), futures = tasks.map(() => {
  }), failures = [], done = 0, receive = (run, task) => {
    futures[task] = futureOf(run, question, series, task % kept2.drawn.length), progress(++done, tasks.length);
  };
  await executor.run(tasks, receive, signal, (message, run) => {
    failures.push({ of: "", run, message });
  }), refuseOnlyFailures(failures, tasks.length);
  let byAlternative = alternatives.map((_, at) => futures.slice(at * kept2.drawn.length, (at + 1) * kept2.drawn.length));
  return {
    question,
    runs: done,
    failures,
    rows: alternatives.flatMap(({ name }, at) => rowsOf(name, series, byAlternative[at])),
    changes: alternatives.slice(1).flatMap(({ name }, at) => changesOf(name, series, byAlternative[0], byAlternative[at + 1], kept2.level))
  };
}
function futureOf(run, { kept: kept2, alternatives: [{ scenario }] }, series, draw) {
  let sizes = kept2.drawn[draw], key = keyFromSeed(`discrepancy of ${kept2.seed}`), past = measureTargets(run, series.map(({ past: { spans }, ...rest }) => ({ ...rest, spans }))), future = measureTargets(run, series.map(({ future: spans, ...rest }) => ({ ...rest, spans })));
  return series.map(({ what, brand, past: { values } }, at) => {
    let size = sizeOf(what, sizes), own = future[at].map((value2) => value2 * size);
    if (what === "rating")
      return shiftedStars(own, past[at], values);
    let of = what === "revenue" ? salesOf(series, brand) : at, source = of >= 0 && series[of].past.values.length > 0 ? of : at, followed = {
      observed: series[source].past.values,
      modelled: past[source].map((value2) => value2 * size),
      scale: scaleOf(scenario) * size
    }, factors = drawDiscrepancy(followed, own.length, seriesKey(key, draw, source));
    return own.map((value2, period) => value2 * factors[period]);
  });
}
function shiftedStars(future, past, observed) {
  let last = observed.findLastIndex((value2, at) => Number.isFinite(value2) && Number.isFinite(past[at])), shift = last < 0 ? 0 : observed[last] - past[last];
  return future.map((value2) => Math.min(5, Math.max(1, value2 + shift)));
}
var salesOf = (series, brand) => series.findIndex((one) => one.what === "sales" && one.brand === brand);
function rowsOf(alternative, series, futures) {
  let done = futures.filter((run) => run !== void 0), own = series.flatMap(({ what, brand, future }, at) => future.map(({ from, to }, period) => ({
    alternative,
    what,
    brand,
    from,
    to,
    ...quantilesOf(done.map((run) => run[at][period]))
  }))), sold = series.flatMap(({ what }, at) => what === "sales" ? [at] : []), shares = sold.flatMap((at) => series[at].future.map(({ from, to }, period) => ({
    alternative,
    what: "share",
    brand: series[at].brand,
    from,
    to,
    ...quantilesOf(done.map((run) => run[at][period] / sold.reduce((sum, other) => sum + run[other][period], 0)))
  })));
  return [...own, ...shares];
}
function quantilesOf(values) {
  let sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b), at = (share) => sorted.length === 0 ? Number.NaN : sortedQuantile(sorted, share);
  return {
    p025: at(0.025),
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    p975: at(0.975)
  };
}
function changesOf(alternative, series, before, after, level) {
  return series.map(({ what, brand }, at) => {
    let whole = (run) => what === "rating" ? run[at][run[at].length - 1] : run[at].reduce((sum, value2) => sum + value2, 0), sorted = before.flatMap((run, draw) => {
      let other = after[draw];
      return run === void 0 || other === void 0 ? [] : [whole(other) - whole(run)];
    }).filter(Number.isFinite).toSorted((a, b) => a - b), quantile = (share) => sorted.length === 0 ? Number.NaN : sortedQuantile(sorted, share);
    return {
      alternative,
      what,
      brand,
      low: quantile((1 - level) / 2),
      middle: quantile(0.5),
      high: quantile((1 + level) / 2),
      chance: sorted.filter((change) => change > 0).length / sorted.length
    };
  });
}

// dist-all/studies/calibratedForecast/tablesOfCalibratedForecast.js
var number = (en, it) => ({ type: "number", about: { en, it } }), ALTERNATIVE = {
  type: "text",
  about: {
    en: "What is decided from the first day that comes; empty for the scenario as it is",
    it: "Che cosa si decide dal primo giorno che viene; vuoto per lo scenario com'\xE8"
  }
}, MEASURE = {
  type: "text",
  about: {
    en: "What is foretold: sales, revenue, rating, reviews or share",
    it: "Che cosa si prevede: sales (vendite), revenue (ricavi), rating (stelle), reviews (recensioni) o share (quota)"
  }
}, QUANTILES = ["p025", "p10", "p25", "p50", "p75", "p90", "p975"], part = (percent) => number(`${percent}% of what may come lies below`, `Il ${percent}% di ci\xF2 che pu\xF2 venire sta sotto`);
function foretoldTableOf({ question, rows }) {
  return {
    name: "data/forecast",
    about: {
      en: "What is foretold of a measure of a brand in a period",
      it: "Che cosa si prevede di una misura di una marca in un periodo"
    },
    columns: columnsOf(["alternative", "brand", "measure", "day", ...QUANTILES], {
      alternative: ALTERNATIVE,
      measure: MEASURE,
      p025: part("2.5"),
      p10: part("10"),
      p25: part("25"),
      p50: part("50"),
      p75: part("75"),
      p90: part("90"),
      p975: part("97.5")
    }),
    start: question.alternatives[0].scenario.market.start,
    rows: () => rows.map((row) => [
      row.alternative,
      row.brand,
      row.what,
      row.to - 1,
      ...QUANTILES.map((quantile) => row[quantile])
    ])
  };
}
function tablesOfCalibratedForecast(forecast) {
  let { changes } = forecast;
  return changes.length === 0 ? [foretoldTableOf(forecast)] : [
    foretoldTableOf(forecast),
    {
      name: "data/changes",
      about: {
        en: "What an alternative changes over all that comes, between runs that meet the same luck",
        it: "Che cosa cambia un'alternativa in tutto ci\xF2 che viene, fra simulazioni con la stessa fortuna"
      },
      columns: columnsOf(["alternative", "brand", "measure", "low", "middle", "high", "chance"], {
        alternative: ALTERNATIVE,
        measure: MEASURE,
        middle: number("Middle of the changes", "Valore mediano dei cambiamenti"),
        chance: number("Chance that it is more than without, 0\u20131", "Probabilit\xE0 che sia pi\xF9 che senza, 0\u20131")
      }),
      rows: () => changes.map(({ alternative, brand, what, low, middle, high, chance }) => [
        alternative,
        brand,
        what,
        low,
        middle,
        high,
        chance
      ])
    }
  ];
}

// dist-all/studies/calibratedForecast/calibratedForecastStudy.js
var calibratedForecastStudy = {
  agenda(question, language) {
    let { kept: kept2, alternatives } = question, words = calibratedForecastWords[language], draws = new Intl.NumberFormat(language).format(kept2.drawn.length);
    return {
      about: spokenIn(alternatives[0].scenario.title, language),
      tasks: forecastTasks(question),
      sentence: (estimate) => words.plan(draws, alternatives.length, estimate)
    };
  },
  conduct: forecastFromCalibration,
  outcome({ runs, failures }, { kept: kept2, alternatives }) {
    let asked = kept2.drawn.length * alternatives.length;
    return { done: runs + failures.length === asked ? runs : 0, failed: failures.length, asked, isFine: failures.length === 0 };
  },
  origin({ runs, failures }, { kept: kept2, alternatives }) {
    let asked = kept2.drawn.length * alternatives.length;
    return { scenario: alternatives[0].scenario, seed: kept2.seed, runs, asked, failures };
  },
  mainTable: foretoldTableOf,
  tables: tablesOfCalibratedForecast,
  async document(forecast, _, maker) {
    let { documentOfCalibratedForecast } = await import("./documentOfCalibratedForecast-T32ZLXZS.js");
    return documentOfCalibratedForecast(forecast, maker);
  },
  text: (forecast, _, style) => formatCalibratedForecast(forecast, style),
  markdown(forecast, _, language) {
    let { columns, rows } = foretoldTable(forecast, language);
    return formatMarkdown(columns, rows);
  },
  json(forecast, { kept: kept2, alternatives }, language) {
    return {
      title: spokenIn(alternatives[0].scenario.title, language),
      seed: kept2.seed,
      alternatives: alternatives.map(({ name }) => name),
      rows: forecast.rows,
      changes: forecast.changes,
      words: changeLines(forecast, language)
    };
  }
};

// dist-all/studies/calibratedForecast/alternatives.js
function alternativeFrom(scenario, text, day) {
  let settings = splitSettings(text), { problems } = applySettings(scenario, settings);
  if (problems.length > 0)
    return { problems };
  let set = Object.fromEntries(settings.flatMap((setting) => {
    let read = pathAndValue(setting);
    return read === void 0 ? [] : [[read.path, read.value]];
  })), timeline = [...scenario.timeline, { day, set, note: text }], changed = applySettings(scenario, [{ path: "timeline", value: timeline }]);
  return changed.scenario === void 0 ? { problems: changed.problems } : { alternative: { name: text, scenario: changed.scenario } };
}

// dist-all/studies/calibrate/readKept.js
var value = external_exports.number().nullable().transform((number2) => number2 ?? Number.NaN), unknown = external_exports.strictObject({
  path: external_exports.string(),
  low: external_exports.number(),
  high: external_exports.number(),
  isWhole: external_exports.boolean(),
  likely: external_exports.number().optional()
}), kept = external_exports.object({
  calibrationVersion: external_exports.literal(1),
  seed: external_exports.string(),
  level: external_exports.number().gt(0).lt(1),
  until: external_exports.number().int().min(1),
  unknowns: external_exports.array(unknown).min(1),
  targets: external_exports.array(external_exports.object({
    what: external_exports.enum(TARGET_MEASURES),
    brand: external_exports.string(),
    spans: external_exports.array(external_exports.object({ from: external_exports.number().int(), to: external_exports.number().int() })),
    values: external_exports.array(value)
  })),
  drawn: external_exports.array(external_exports.object({
    values: external_exports.array(external_exports.number()),
    market: external_exports.number().gt(0),
    reviews: external_exports.number().gt(0),
    weight: external_exports.number().min(0)
  })).min(1),
  inflation: external_exports.number().min(1)
});
function readKept(text) {
  try {
    let { data } = kept.safeParse(JSON.parse(text));
    if (data === void 0)
      return;
    let unknowns = data.unknowns.map(({ likely, ...range }) => likely === void 0 ? range : { ...range, likely });
    return { ...data, unknowns };
  } catch {
    return;
  }
}

// dist-all/cli/commands/forecastCalibration.js
var MOST_BYTES = 256 * 1024 * 1024;
function isCalibration(path) {
  return existsSync(join(path, CALIBRATION_FILE));
}
function forecastCalibration(path, flags, typed, terminal) {
  let kept2 = keptIn(path), base = join(path, BASE_SCENARIO), days = daysAhead(kept2, openScenario(base).scenario.market.days, flags.horizon), { scenario, ties } = openScenario(base, { days }), others = (flags.with ?? []).map((text) => {
    let { alternative, problems } = alternativeFrom(scenario, text, kept2.until);
    if (alternative === void 0)
      throw problemsError(problems);
    return alternative;
  }), question = {
    kept: kept2,
    alternatives: [{ name: "", scenario }, ...others],
    ...ties && { ties }
  }, of = [kept2, question.alternatives.map((one) => one.scenario)];
  return runStudy(calibratedForecastStudy, { question, flags, typed, about: path, of }, terminal);
}
function keptIn(path) {
  let file = join(path, CALIBRATION_FILE), kept2 = readKept(new TextDecoder().decode(readRegularFile(file, MOST_BYTES)));
  if (kept2 === void 0)
    throw new CliError(dataFaults.noCalibration(file));
  return kept2;
}

// dist-all/cli/commands/forecast.js
var command = {
  examples: forecastHelp.examples,
  declare(command2, say) {
    addDataFlags(command2, say).option("--horizon <number>", say(forecastHelp.horizon), wholeNumber("--horizon", 1, 400, 12)).option("--method <method>", `${say(forecastHelp.method)}: ${METHODS.join(", ")}`, oneOf("--method", METHODS)).option("--threshold <number>", say(forecastHelp.threshold), numberBetween("--threshold", 0, 1e15, 5e3)).option("--total", say(forecastHelp.total)).option("--with <path=value>", say(forecastHelp.alternative), collect).option("--seed <text>", say(forecastHelp.seed), "forecast").option("--out <folder>", say(sharedHelp.out)).option("--no-out", say(sharedHelp.noOut)).option("--force", say(sharedHelp.force)), addSpeechFlags(addStoreFlags(addReportFlag(addExecutionFlags(command2, say), say), say), say);
  },
  async act([path], flags, typed) {
    let terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    if (isCalibration(path))
      return forecastCalibration(path, flags, typed, terminal);
    if (flags.with !== void 0)
      throw new CliError(dataFaults.withoutCalibration(path));
    let { data, notes } = await openData(path, flags);
    if (flags.dryRun === !0)
      return terminal.print(understandingOf(notes)[terminal.language]), ExitCode.done;
    refuseLacking(data, flags.method, path);
    let { method, threshold, total: isOfTotal, seed = "forecast" } = flags, horizon = flags.horizon ?? usualHorizon(data.step);
    return runStudy(forecastStudy, { question: { data, about: path, notes, horizon, method, threshold, isOfTotal, seed }, flags: { ...flags, store: !1 }, typed, about: path, of: [data] }, terminal);
  }
};
function refuseLacking(data, method, path) {
  let luck = luckOf(keyFromSeed(""), 1), situations = askedOf(data).map((target) => situationAt(data, target, { seen: target.values.length, horizon: 1, luck }));
  if (situations.every(({ history, size }) => !history.some(Number.isFinite) && size === void 0))
    throw new CliError(dataFaults.nothingKnown(path));
  if (method === void 0)
    return;
  let lacks = situations.map((situation) => lackOf(method, situation));
  if (lacks.every((lack) => lack !== void 0))
    throw new CliError(dataFaults.lacks(method, lacks[0]));
}
export {
  command
};
