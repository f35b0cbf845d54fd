import {
  beliefTable,
  calibrateWords,
  calibrationLines,
  formatCalibration,
  inferPosterior,
  learn,
  leastRuns,
  seedsOf,
  selfTest
} from "./chunk-FNGUT5NQ.js";
import {
  CALIBRATION_FILE,
  TARGET_MEASURES,
  beliefTableOf,
  drawScenarios,
  drawnTasks,
  fitOverTime,
  keptOf,
  measureTargets,
  planCalibration,
  prepareScenario,
  scenarioTexts,
  sizeOf,
  tablesOfCalibration,
  valuesAt
} from "./chunk-47ZZREOB.js";
import {
  planStatistics,
  priorDeviation,
  priorQuantile,
  sortedQuantile
} from "./chunk-C64TKSNT.js";
import {
  addColumnFlags,
  openObserved
} from "./chunk-T54IBJJE.js";
import "./chunk-HW2UWWVZ.js";
import "./chunk-5ODCIXR6.js";
import {
  checkRanges
} from "./chunk-XWJLMQ4Z.js";
import "./chunk-EEZOLTHI.js";
import "./chunk-EPOSGOT3.js";
import {
  chosenIn,
  openScenario,
  warnOverridden
} from "./chunk-3IMALSE3.js";
import "./chunk-B4YOCMGF.js";
import {
  refuseOnlyFailures
} from "./chunk-EGDPXSZX.js";
import {
  runStudy
} from "./chunk-6NGZMSBY.js";
import "./chunk-K7WLDWRG.js";
import "./chunk-BVQCRKM3.js";
import "./chunk-EWT7ONUI.js";
import "./chunk-HPMAYCKS.js";
import "./chunk-QAAFKBED.js";
import "./chunk-ETJU4757.js";
import "./chunk-RS36JIWZ.js";
import "./chunk-WQAREJJB.js";
import {
  commandFaults
} from "./chunk-MI4DXK66.js";
import {
  addRunFlags,
  addSettingFlags,
  addSpeechFlags,
  createTerminal
} from "./chunk-HHFSUB36.js";
import {
  CliError,
  ExitCode,
  collect,
  sharedHelp,
  wholeNumber
} from "./chunk-5HKVNQ6A.js";
import {
  dateOf
} from "./chunk-QWMK344M.js";
import "./chunk-UGWWDTJD.js";
import {
  formatMarkdown
} from "./chunk-NMHRZJPS.js";
import "./chunk-NQPZMHVK.js";
import "./chunk-N4DKAQSV.js";
import "./chunk-RH6BZEJJ.js";
import {
  keyFromSeed,
  replicationKey
} from "./chunk-KEQ6DGSL.js";
import {
  scenariosByDay
} from "./chunk-EE5K6472.js";
import {
  applySettings
} from "./chunk-ZROPYUOY.js";
import "./chunk-FEVCERXE.js";
import "./chunk-Q4MJW33N.js";
import "./chunk-D7PBPRT5.js";
import "./chunk-VC3QF3RT.js";
import "./chunk-EQTEPMMD.js";
import "./chunk-T6UOCXY3.js";
import {
  timelineOverrides,
  voided
} from "./chunk-PFNHW5WN.js";
import "./chunk-ZA2LFYVG.js";
import "./chunk-7SSUBLQQ.js";
import "./chunk-VS55ZA4M.js";
import "./chunk-O6QTT3LA.js";
import "./chunk-ORXSD6CF.js";
import "./chunk-QMAMVZE5.js";
import {
  joinFaults
} from "./chunk-YSKE72ZF.js";
import "./chunk-IHKV4ZRP.js";
import "./chunk-OSYIPCNT.js";
import "./chunk-EKJ6OTOA.js";
import {
  focusBrand
} from "./chunk-TDZ4DAET.js";
import {
  settingWords
} from "./chunk-XHW36SBT.js";
import "./chunk-UMC5SZ3T.js";
import "./chunk-YP3YIH73.js";
import {
  LANGUAGES
} from "./chunk-6MYXET5G.js";
import {
  labelIn,
  spokenIn
} from "./chunk-4DYYLMWZ.js";
import "./chunk-PQF4F5FK.js";
import "./chunk-45LDIO2B.js";
import "./chunk-YZKBLXXC.js";
import {
  numbersOf
} from "./chunk-Y4WF5KOC.js";
import "./chunk-44SPIX5P.js";
import "./chunk-BRBDQNOA.js";
import "./chunk-HAQWYKY6.js";
import {
  listed
} from "./chunk-OL56547S.js";
import "./chunk-X2WNSBB6.js";
import "./chunk-NLZ7J5QQ.js";
import "./chunk-PNKS2R32.js";
import "./chunk-2PTZL6ZV.js";
import "./chunk-M5ZG3QVC.js";
import "./chunk-FVAGRU5E.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/studies/calibrate/targets/alignTargets.js
var DAY_MS = 864e5;
function alignTargets(scenario, { series }) {
  let known = brandKeys(scenario), used = series.filter(isTarget), strangers = used.map(({ brand }) => brand).filter((brand) => !known.has(nameOf(brand))), all = used.flatMap((one) => {
    let brand = known.get(nameOf(one.brand));
    return brand === void 0 ? [] : [{ one, brand, spans: spansOf(scenario, one) }];
  }), targets = all.map(({ one, brand, spans }) => targetOf(one, brand, spans)).filter(hasValues), outside = all.flatMap(({ spans }) => spans).filter((span) => span === void 0).length;
  return {
    targets,
    until: Math.max(0, ...targets.flatMap(({ spans }) => spans.map(({ to }) => to))),
    unused: series.filter((one) => !isTarget(one)),
    outside,
    strangers: [...new Set(strangers)]
  };
}
function isTarget(series) {
  return series.channel === void 0 && TARGET_MEASURES.some((measure) => measure === series.what);
}
function targetOf({ what, values }, brand, spans) {
  let inside = spans.flatMap((span, at) => span === void 0 ? [] : [{ span, value: values[at] }]);
  return { what, brand, spans: inside.map(({ span }) => span), values: inside.map(({ value }) => value) };
}
var hasValues = ({ values }) => values.some(Number.isFinite);
function spansOf({ market: { start, days } }, { periods }) {
  let first = Date.parse(`${start}T00:00:00Z`);
  return periods.map((period) => {
    let from = Math.round((Date.parse(`${period.from}T00:00:00Z`) - first) / DAY_MS), to = from + period.days;
    return from >= 0 && to <= days ? { from, to } : void 0;
  });
}
function brandKeys(scenario) {
  let { brands } = scenario, names = Object.entries(brands).flatMap(([key, brand]) => [
    [nameOf(key), key],
    ...LANGUAGES.map((language) => [nameOf(labelIn(brand, key, language)), key])
  ]);
  return new Map([["", focusBrand(scenario)], ...names]);
}
var nameOf = (text) => text.trim().toLocaleLowerCase("en");

// dist-ext/numeric/inference/linearResolution.js
import { Matrix, QrDecomposition } from "ml-matrix";
function deviationLeft(unknown, seen) {
  let count = unknown.length, used = columnsThatVary(seen), mean = unknown.reduce((sum, value) => sum + value, 0) / count, total = unknown.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  if (!(total > 0))
    return Number.NaN;
  if (used.length === 0)
    return 1;
  let basis = new Matrix(seen.map((row) => [1, ...used.map(({ at, middle, spread }) => (row[at] - middle) / spread)])), target = Matrix.columnVector([...unknown]), split = new QrDecomposition(basis);
  if (!split.isFullRank())
    return Number.NaN;
  let rest = target.sub(basis.mmul(split.solve(target))).to1DArray().reduce((sum, value) => sum + value * value, 0);
  return Math.min(1, Math.sqrt(rest / total * (count - 1) / (count - used.length - 1)));
}
function columnsThatVary(seen) {
  let [first = []] = seen;
  return first.flatMap((_, at) => {
    let own = seen.map((row) => row[at]), middle = own.reduce((sum, value) => sum + value, 0) / own.length, spread = Math.sqrt(own.reduce((sum, value) => sum + (value - middle) * (value - middle), 0) / own.length);
    return spread > 0 ? [{ at, middle, spread }] : [];
  });
}

// dist-ext/studies/calibrate/experiments.js
var EXPERIMENTS = [
  "waiting",
  "lowerPrice",
  "higherPrice",
  "noAdvertising",
  "moreAdvertising"
], EXPERIMENT_DAYS = 56, MOVED = { lowerPrice: 0.85, higherPrice: 1.15, noAdvertising: 0, moreAdvertising: 2 };
function experimentsFor({ scenario, until }) {
  let brand = focusBrand(scenario), days = until + EXPERIMENT_DAYS, extended = { ...scenario, market: { ...scenario.market, days }, expect: [] }, before = [...scenariosByDay(scenario)].filter(([day]) => day <= until).at(-1)?.[1] ?? scenario, { price, advertising } = before.brands[brand];
  return EXPERIMENTS.flatMap((experiment) => {
    if (experiment === "waiting")
      return [[experiment, extended]];
    let isPrice = experiment === "lowerPrice" || experiment === "higherPrice", value = (isPrice ? price : advertising.daily) * MOVED[experiment];
    if (!isPrice && advertising.daily === 0)
      return [];
    let path = isPrice ? `brands.${brand}.price` : `brands.${brand}.advertising.daily`, timeline = [...scenario.timeline, { day: until, set: { [path]: value }, note: "" }], changed = applySettings(extended, [{ path: "timeline", value: timeline }]).scenario;
    return changed === void 0 ? [] : [[experiment, changed]];
  });
}
function placesTried({ places }, count) {
  let tried = Math.min(count, places.length);
  return Array.from({ length: tried }, (_, draw) => Math.floor((draw + 0.5) * places.length / tried));
}
function experimentTasks({ unknowns, seed, ties }, scenarios, { places }, tried) {
  let key = keyFromSeed(`experiments of ${seed}`);
  return scenarios.flatMap((scenario) => {
    let prepared = prepareScenario(scenario, unknowns.map(({ path }) => path), ties && { ties });
    return tried.map((at, run) => ({
      parameters: prepared(valuesAt(unknowns, places[at])),
      key: replicationKey(key, run)
    }));
  });
}
function targetsOf({ targets, until }) {
  let half = until + EXPERIMENT_DAYS / 2, spans = [
    { from: until, to: half },
    { from: half, to: until + EXPERIMENT_DAYS }
  ];
  return targets.map(({ what, brand }) => ({ what, brand, spans }));
}
function prospectsOf({ unknowns, targets }, experiment, { places, market, reviews }, tried, seen) {
  let rows = tried.flatMap((at, run) => {
    let shown = seen[run];
    if (shown === void 0)
      return [];
    let sizes = { market: market[at], reviews: reviews[at] }, numbers = targets.flatMap(({ what }, target) => shown[target].map((value) => what === "rating" ? value : Math.sqrt(value * sizeOf(what, sizes))));
    return numbers.every(Number.isFinite) ? [{ at, numbers }] : [];
  });
  return unknowns.map(({ path }, unknown) => ({
    experiment,
    path,
    left: deviationLeft(rows.map(({ at }) => valuesAt(unknowns, places[at])[unknown]), rows.map(({ numbers }) => numbers))
  }));
}

// dist-ext/studies/calibrate/verdict.js
var LEFT = { well: 0.4, partly: 0.8 }, EDGE = { part: 0.05, much: 0.3 }, TRADED = 0.4;
function beliefsOf(unknowns, { places }, level) {
  return unknowns.map((unknown, at) => {
    let parts = places.map((place) => place[at]), values = parts.map((part) => priorQuantile(unknown, part)).toSorted((a, b) => a - b), prior = (chance) => priorQuantile(unknown, chance), [lower, upper] = [(1 - level) / 2, (1 + level) / 2], left = deviationOf(values) / priorDeviation(unknown), nearLow = parts.filter((part) => part < EDGE.part).length / parts.length, nearHigh = parts.filter((part) => part > 1 - EDGE.part).length / parts.length;
    return {
      path: unknown.path,
      priorLow: prior(lower),
      priorMiddle: prior(0.5),
      priorHigh: prior(upper),
      mean: meanOf(values),
      low: sortedQuantile(values, lower),
      middle: sortedQuantile(values, 0.5),
      high: sortedQuantile(values, upper),
      left,
      identified: left <= LEFT.well ? "well" : left <= LEFT.partly ? "partly" : "hardly",
      edge: nearLow > EDGE.much ? "low" : nearHigh > EDGE.much ? "high" : "none"
    };
  });
}
function tradeOffsOf(unknowns, { places }) {
  let columns = unknowns.map((unknown, at) => places.map((place) => priorQuantile(unknown, place[at])));
  return unknowns.flatMap(({ path }, at) => unknowns.slice(0, at).map((other, before) => ({
    one: other.path,
    other: path,
    correlation: correlationOf(columns[before], columns[at])
  }))).filter(({ correlation }) => Math.abs(correlation) >= TRADED).toSorted((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
}
function meanOf(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function deviationOf(values) {
  let mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}
function correlationOf(ones, others) {
  let [mean, middle] = [meanOf(ones), meanOf(others)];
  return meanOf(ones.map((one, at) => (one - mean) * (others[at] - middle))) / (deviationOf(ones) * deviationOf(others));
}

// dist-ext/studies/calibrate/calibrate.js
async function calibrate(plan, execution) {
  let { question } = plan, { targets } = question, counter = { done: 0, asked: runsAsked(plan) }, design = await measureAll(plan.tasks, targets, execution, counter, ""), gone = { question, runs: counter.done, failures: design.failures };
  if (execution.signal.aborted)
    return gone;
  let outcome = learn(plan, design.measured);
  if (outcome === void 0)
    return gone;
  let { level } = question.scenario, posterior = inferPosterior(outcome.evidence, keyFromSeed(`walk of ${question.seed}`), seedsOf(outcome)), drawn = drawScenarios(question, posterior), after = await measureAll(drawnTasks(question, drawn), targets, execution, counter, "after"), tried = await tryExperiments(question, posterior, execution, counter), failures = [...design.failures, ...after.failures, ...tried.failures];
  if (execution.signal.aborted)
    return { question, runs: counter.done, failures };
  let kept = drawn.flatMap((one, at) => after.measured[at] === void 0 ? [] : [one]), found = {
    posterior,
    beliefs: beliefsOf(question.unknowns, posterior, level),
    tradeOffs: tradeOffsOf(question.unknowns, posterior),
    statistics: outcome.evidence.observed.length,
    drawn: kept.map((one) => ({ ...one, weight: 1 / kept.length })),
    fit: fitOverTime(question.targets, kept, after.measured.filter((run) => run !== void 0), level),
    selfTests: testsOf(question, outcome),
    prospects: tried.prospects
  };
  return { question, runs: counter.done, failures, found };
}
function testsOf(question, outcome) {
  return question.selfTests === 0 ? [] : selfTest(question, outcome, question.scenario.level);
}
function runsAsked({ question, tasks }) {
  let experiments = question.trials === 0 ? 0 : experimentsFor(question).length;
  return tasks.length + question.draws + experiments * question.trials;
}
async function tryExperiments(question, posterior, execution, counter) {
  if (question.trials === 0)
    return { prospects: [], failures: [] };
  let experiments = experimentsFor(question), tried = placesTried(posterior, question.trials), tasks = experimentTasks(question, experiments.map(([, scenario]) => scenario), posterior, tried), { measured, failures } = await measureAll(tasks, targetsOf(question), execution, counter, "experiment");
  return { prospects: experiments.flatMap(([experiment], at) => prospectsOf(question, experiment, posterior, tried, measured.slice(at * tried.length, (at + 1) * tried.length))), failures };
}
async function measureAll(tasks, targets, { executor, progress, signal }, counter, of) {
  let measured = tasks.map(() => {
  }), failures = [], receive = (result, run) => {
    measured[run] = measureTargets(result, targets), progress(++counter.done, counter.asked);
  };
  return await executor.run(tasks, receive, signal, (message, run) => {
    failures.push({ of, run, message });
  }), refuseOnlyFailures(failures, tasks.length), { measured, failures };
}

// dist-ext/studies/calibrate/calibrateStudy.js
var calibrateStudy = {
  agenda(plan, language) {
    let { scenario, draws } = plan.question, show = (count) => new Intl.NumberFormat(language).format(count), words = calibrateWords[language];
    return {
      about: spokenIn(scenario.title, language),
      // What is drawn afterwards takes about as long as runs of the design.
      tasks: Array.from({ length: runsAsked(plan) }, (_, run) => plan.tasks[run % plan.tasks.length]),
      sentence: (estimate) => words.plan(show(plan.tasks.length), show(draws), estimate)
    };
  },
  conduct: calibrate,
  outcome({ runs, failures, found }, plan) {
    let asked = runsAsked(plan);
    return {
      // Before all of it is done there is nothing to say; what was run is in the store.
      done: found === void 0 && runs + failures.length < asked ? 0 : runs,
      failed: failures.length,
      asked: found === void 0 ? runs + failures.length : asked,
      isFine: found !== void 0 && failures.length === 0
    };
  },
  origin({ runs, failures }, plan) {
    let { scenario, seed } = plan.question;
    return { scenario, seed, runs, asked: runsAsked(plan), failures };
  },
  mainTable: beliefTableOf,
  tables: tablesOfCalibration,
  data: (calibration) => ({ [CALIBRATION_FILE]: keptOf(calibration) }),
  async document(calibration, _, maker) {
    let { documentOfCalibration } = await import("./documentOfCalibration-F27V747P.js");
    return documentOfCalibration(calibration, maker);
  },
  text: (calibration, _, style) => formatCalibration(calibration, style),
  markdown({ found }, _, language) {
    if (found === void 0)
      return calibrateWords[language].tooFew;
    let { columns, rows } = beliefTable(found, language);
    return formatMarkdown(columns, rows);
  },
  json(calibration, { question: { scenario, seed } }, language) {
    let { found, runs } = calibration;
    return {
      title: spokenIn(scenario.title, language),
      seed,
      runs,
      beliefs: found?.beliefs ?? [],
      tradeOffs: found?.tradeOffs ?? [],
      prospects: found?.prospects ?? [],
      fit: found === void 0 ? void 0 : fitOf(calibration, language),
      selfTests: (found?.selfTests ?? []).map(({ recoveries: _, ...rest }) => rest)
    };
  }
};
function fitOf({ question, found }, language) {
  if (found === void 0)
    return {};
  let { misfit, inflation, effective } = found.posterior;
  return { misfit, inflation, effective, words: calibrationLines(question, found, language) };
}

// dist-ext/studies/calibrate/targets/plansOfData.js
function withPlansOfData(scenario, series) {
  let known = brandKeys(scenario), planned = series.flatMap((one) => {
    let brand = known.get(nameOf(one.brand)), path = brand === void 0 ? void 0 : pathOf(scenario, one, brand);
    return path === void 0 ? [] : [{ one, path }];
  }), changes = planned.flatMap(({ one, path }) => changesOf(scenario, one, path));
  if (changes.length === 0)
    return { scenario, planned: [] };
  let timeline = [...scenario.timeline, ...changes], changed = applySettings(scenario, [{ path: "timeline", value: timeline }]).scenario;
  return changed === void 0 ? { scenario, planned: [] } : { scenario: changed, planned: planned.map(({ one }) => one) };
}
function pathOf(scenario, { what, channel }, brand) {
  if (what === "price")
    return `brands.${brand}.price`;
  if (what === "spend")
    return channel === void 0 ? `brands.${brand}.advertising.daily` : channel in scenario.channels ? `brands.${brand}.advertising.channels.${channel}` : void 0;
}
function changesOf(scenario, series, path) {
  let spans = spansOf(scenario, series), before = Number.NaN;
  return spans.flatMap((span, at) => {
    let whole = series.values[at];
    if (span === void 0 || !Number.isFinite(whole))
      return [];
    let value = Number((series.what === "spend" ? whole / (span.to - span.from) : whole).toPrecision(8));
    return value === before ? [] : (before = value, [{ day: span.from, set: { [path]: value }, note: "" }]);
  });
}

// dist-ext/studies/calibrate/proposedUnknowns.js
function proposedUnknowns(scenario) {
  let brand = focusBrand(scenario), { quality, advertising } = scenario.brands[brand], { choice, telling } = scenario, spends = advertising.daily > 0 || scenario.timeline.some(({ set }) => Object.keys(set).some(isAdvertising)), proposed = [
    {
      path: `brands.${brand}.quality`,
      low: hundredths(Math.max(0.05, quality - 0.25)),
      high: hundredths(Math.min(0.98, quality + 0.25))
    },
    { path: `brands.${brand}.coverage.*`, low: 0.1, high: 0.95 },
    ...around("choice.price", choice.price),
    ...spends ? around("advertising.greatestExposure", scenario.advertising.greatestExposure) : [],
    ...around("telling.postRate", telling.postRate)
  ], { ranges } = checkRanges(scenario, proposed.filter(isUsable(scenario)), "--fit");
  return [...ranges];
}
var hundredths = (value) => Number(value.toFixed(2)), isAdvertising = (path) => path.includes("advertising");
function around(path, value) {
  let rounded = (number) => Number(number.toPrecision(2));
  return value > 0 ? [{ path, low: rounded(value / 3), high: rounded(Math.min(value * 3, mostOf(path))) }] : [];
}
var mostOf = (path) => path === "telling.postRate" ? 1 : Number.POSITIVE_INFINITY;
function isUsable(scenario) {
  return ({ path }) => voided(timelineOverrides(scenario, [{ path }])).length === 0;
}

// dist-ext/studies/calibrate/words/fitFaults.js
var EXAMPLE = {
  en: "Write --fit brands.nonna.quality=0.4..0.9, or 0.4..0.7..0.9 if 0.7 is most likely.",
  it: "Scrivi --fit brands.nonna.quality=0.4..0.9, oppure 0.4..0.7..0.9 se 0.7 \xE8 il valore pi\xF9 probabile."
}, fitFaults = {
  badShape: (text) => ({
    message: {
      en: `--fit must have a path, = and a range lo..hi, but is \u201C${text}\u201D.`,
      it: `--fit deve avere un percorso, = e un intervallo min..max, ma \xE8 \u201C${text}\u201D.`
    },
    advice: EXAMPLE
  }),
  likelyOutside: (path, low, likely, high) => ({
    message: {
      en: `--fit must have its most likely value within the range, but for ${path} it is ${likely} and the range goes from ${low} to ${high}.`,
      it: `--fit deve avere il valore pi\xF9 probabile dentro l'intervallo, ma per ${path} \xE8 ${likely} e l'intervallo va da ${low} a ${high}.`
    },
    advice: EXAMPLE
  }),
  nothingToFit: {
    message: {
      en: "--fit must say which settings are to be found: the scenario proposes none.",
      it: "--fit deve dire quali impostazioni cercare: lo scenario non ne propone."
    },
    advice: EXAMPLE
  },
  noTargets: (start, end) => ({
    message: {
      en: `The data must hold sales, revenue, ratings or reviews of the scenario's brands between ${start} and ${end}, its first and last day, but hold none.`,
      it: `I dati devono contenere vendite, ricavi, valutazioni o recensioni delle marche dello scenario fra il ${start} e il ${end}, il suo primo e ultimo giorno, ma non ne contengono.`
    },
    advice: {
      en: "Move the scenario to the data with --set market.start=\u2026 and --days, or say with --map what the columns mean.",
      it: "Sposta lo scenario sulle date dei dati con --set market.start=\u2026 e --days, oppure spiega con --map che cosa sono le colonne."
    }
  }),
  strangers: (names, known) => ({
    message: {
      en: `The data must be of brands of the scenario, which are ${listed(known, "en")}, but name ${listed(names, "en")}.`,
      it: `I dati devono riguardare le marche dello scenario, che sono ${listed(known, "it")}, ma nominano ${listed(names, "it")}.`
    },
    advice: {
      en: "Give the brand in the data the key that it has in the scenario.",
      it: "Dai alla marca nei dati la chiave che ha nello scenario."
    }
  }),
  tooFewRuns: (least, runs) => ({
    message: {
      en: `--runs must be at least ${least} for so many settings and data, but is ${runs}.`,
      it: `--runs deve essere almeno ${least} per tante impostazioni e tanti dati, ma \xE8 ${runs}.`
    },
    advice: {
      en: `Write --runs ${2 ** Math.ceil(Math.log2(least * 4))}, or look for fewer settings.`,
      it: `Scrivi --runs ${2 ** Math.ceil(Math.log2(least * 4))}, oppure cerca meno impostazioni.`
    }
  })
};

// dist-ext/studies/calibrate/readUnknown.js
function readUnknowns(scenario, texts) {
  return checkUnknowns(scenario, texts.map(readOne));
}
function ownUnknowns(scenario) {
  return checkUnknowns(scenario, scenario.fit.map(({ vary: path, from: low, to: high, likely }) => within({ path, low, high, likely })));
}
function checkUnknowns(scenario, readings) {
  let faults = readings.flatMap((reading) => "message" in reading ? [reading] : []), written = readings.flatMap((reading) => "message" in reading ? [] : [reading]), checked = checkRanges(scenario, written, "--fit"), likely = new Map(written.map((one) => [one.path, one.likely])), unknowns = checked.ranges.map((range) => {
    let top = likely.get(range.path);
    return top === void 0 ? range : { ...range, likely: top };
  }), all = [...faults, ...checked.faults];
  return all.length > 0 ? { unknowns: [], faults: all } : { unknowns, faults: [] };
}
function readOne(text) {
  let [, path, written = ""] = /^\s*([^=\s]+)\s*=\s*(.+?)\s*$/.exec(text) ?? [], ends = written.split("..").map((part) => part.trim() === "" ? Number.NaN : Number(part));
  if (path === void 0 || ends.length < 2 || ends.length > 3 || !ends.every(Number.isFinite))
    return fitFaults.badShape(text);
  let [low, high] = [ends[0], ends[ends.length - 1]];
  return within({ path, low, high, likely: ends.length === 2 ? void 0 : ends[1] });
}
function within({ path, low, high, likely }) {
  return likely === void 0 ? { path, low, high } : low <= likely && likely <= high ? { path, low, high, likely } : fitFaults.likelyOutside(path, low, likely, high);
}

// dist-ext/studies/calibrate/words/data.js
var en = {
  measures: {
    sales: "sales",
    revenue: "revenue",
    rating: "displayed stars",
    reviews: "new reviews"
  },
  compared: (measure, brand, periods) => `${measure} of ${brand} in ${periods} periods`,
  comparedWith: (what) => `Held against the scenario: ${what}.`,
  outside: (periods) => `${periods} periods lie outside of the scenario\u2019s days and are left out.`,
  planned: (what) => `Taken as decided, period by period: ${what}.`,
  unused: (what) => `Not used: ${what}.`,
  sought: (settings) => `To be found: ${settings}.`,
  proposed: (settings) => `To be found, as proposed (say otherwise with --fit): ${settings}.`
}, it = {
  measures: {
    sales: "vendite",
    revenue: "ricavi",
    rating: "stelle mostrate",
    reviews: "nuove recensioni"
  },
  compared: (measure, brand, periods) => `${measure} di ${brand} in ${periods} periodi`,
  comparedWith: (what) => `Confrontate con lo scenario: ${what}.`,
  outside: (periods) => `${periods} periodi stanno fuori dai giorni dello scenario e sono tralasciati.`,
  planned: (what) => `Presi come decisi, periodo per periodo: ${what}.`,
  unused: (what) => `Non usate: ${what}.`,
  sought: (settings) => `Da trovare: ${settings}.`,
  proposed: (settings) => `Da trovare, come proposto (se vuoi altro, dillo con --fit): ${settings}.`
}, dataWords = { en, it };

// dist-ext/studies/calibrate/shown/dataLines.js
var namesOf = (series) => [...new Set(series.map(({ what, channel }) => channel === void 0 ? what : `${what}:${channel}`))].join(", ");
function dataLines(notes, { aligned: { targets, unused, outside }, planned }, unknowns, isProposed, language) {
  let words = dataWords[language], { format } = numbersOf(language), count = (value) => format(value, "count"), compared = groupsOf(targets).map(({ what, brands, periods }) => words.compared(words.measures[what], listed(brands, language), count(periods))), left = unused.filter((series) => !planned.includes(series)), sought = unknowns.map(({ path, low, high }) => `${settingWords(path, language)} (${path}=${low}..${high})`);
  return [
    ...notes.map((note) => note[language]),
    words.comparedWith(compared.join("; ")),
    ...outside > 0 ? [words.outside(count(outside))] : [],
    ...planned.length > 0 ? [words.planned(namesOf(planned))] : [],
    ...left.length > 0 ? [words.unused(namesOf(left))] : [],
    (isProposed ? words.proposed : words.sought)(sought.join(", "))
  ];
}
function groupsOf(targets) {
  let groups = [];
  for (let { what, brand, values } of targets) {
    let periods = values.filter(Number.isFinite).length, same = groups.find((group) => group.what === what && group.periods === periods);
    same === void 0 ? groups.push({ what, brands: [brand], periods }) : same.brands.push(brand);
  }
  return groups;
}

// dist-ext/studies/calibrate/words/calibrateHelp.js
var calibrateHelp = {
  examples: [
    [
      "calibrate trattoria.yaml --data sales.csv --dry-run",
      {
        en: "how the columns are understood and what would be looked for, without running anything",
        it: "come si intendono le colonne e che cosa si cercherebbe, senza simulare niente"
      }
    ],
    [
      "calibrate my.yaml --data sales.csv --fit brands.nonna.quality=0.4..0.9",
      {
        en: "how good the kitchen is, by what was sold",
        it: "quanto \xE8 buona la cucina, da ci\xF2 che si \xE8 venduto"
      }
    ],
    [
      "calibrate trattoria.yaml --data sales.xlsx --map turnover=revenue --self-test 100",
      {
        en: "the same from a workbook, tested on a hundred markets of known truth",
        it: "lo stesso da un foglio di calcolo, verificato su cento mercati di cui si sa la verit\xE0"
      }
    ]
  ],
  data: {
    en: "what was observed: CSV, XLSX or Parquet with a date and sales, revenue, rating or reviews of each brand",
    it: "che cosa si \xE8 osservato: CSV, XLSX o Parquet con una data e vendite, ricavi, valutazioni o recensioni di ogni marca"
  },
  fit: {
    en: "a setting to be found and its range, or lo..likely..hi (repeatable; default: those proposed)",
    it: "un'impostazione da cercare e il suo intervallo, oppure min..probabile..max (ripetibile; predefinite: quelle proposte)"
  },
  draws: {
    en: "scenarios drawn from what the data leave possible",
    it: "scenari estratti da ci\xF2 che i dati lasciano possibile"
  },
  knownSize: {
    en: "the market is as large as in the scenario; otherwise its size and that of the reviews are found, too",
    it: "il mercato \xE8 grande come nello scenario; altrimenti si cercano anche la sua dimensione e il numero di recensioni"
  },
  selfTest: {
    en: "try the calibration on so many markets of known truth; costs no further runs",
    it: "provare la calibrazione su tanti mercati di cui si sa la verit\xE0; non costa altre simulazioni"
  },
  tryExperiments: {
    en: "try what would tell more: another price, more or no advertising, waiting (200 runs each)",
    it: "provare che cosa direbbe di pi\xF9: un altro prezzo, pi\xF9 o niente pubblicit\xE0, aspettare (200 simulazioni ciascuno)"
  },
  dryRun: {
    en: "say how the data are understood and what is to be found, and stop",
    it: "dire come si intendono i dati e che cosa si cerca, e fermarsi"
  }
};

// dist-ext/cli/commands/calibrate.js
var USUAL = { points: 1024, draws: 40, trials: 200 }, command = {
  examples: calibrateHelp.examples,
  declare(command2, say) {
    command2.argument("<scenario>", say(sharedHelp.scenario)).option("--data <file>", say(calibrateHelp.data)).option("--fit <path=lo..hi>", say(calibrateHelp.fit), collect).option("--draws <number>", say(calibrateHelp.draws), wholeNumber("--draws", 10, 1e3, 40), USUAL.draws).option("--known-size", say(calibrateHelp.knownSize)).option("--self-test <markets>", say(calibrateHelp.selfTest), wholeNumber("--self-test", 10, 1e3, 100)).option("--experiments", say(calibrateHelp.tryExperiments)).option("--dry-run", say(calibrateHelp.dryRun)), addSpeechFlags(addSettingFlags(addRunFlags(addColumnFlags(command2, say), say), say), say);
  },
  async act([path], flags, typed) {
    let terminal = createTerminal({ language: flags.lang, quiet: flags.quiet }), { scenario: written, ties } = openScenario(path, flags);
    if (flags.data === void 0)
      throw new CliError(commandFaults.noData);
    let { understood, notes } = await openObserved(flags.data, flags), { scenario, planned } = withPlansOfData(written, understood.series), aligned = alignedAsked(scenario, understood), unknowns = unknownsAsked(scenario, flags.fit), isProposed = flags.fit === void 0 && scenario.fit.length === 0;
    for (let line of dataLines(notes, { aligned, planned }, unknowns, isProposed, terminal.language))
      (flags.dryRun ? terminal.print : terminal.tell)(line);
    if (flags.dryRun)
      return ExitCode.done;
    let question = {
      scenario,
      ...ties && { ties },
      unknowns,
      targets: aligned.targets,
      until: aligned.until,
      points: flags.runs ?? USUAL.points,
      draws: flags.draws,
      seed: flags.seed ?? scenario.seed,
      isSizeFree: flags.knownSize !== !0,
      selfTests: flags.selfTest ?? 0,
      trials: flags.experiments === !0 ? USUAL.trials : 0
    };
    refuseFewRuns(question), warnOverridden(scenario, [...chosenIn(flags.set), ...unknowns], terminal);
    let order = {
      question: planCalibration(question),
      flags,
      typed,
      about: path,
      of: [scenario, ties, aligned.targets, unknowns]
    };
    return runStudy(calibrateStudy, {
      ...order,
      write(folder, calibration) {
        for (let [name, text] of scenarioTexts(calibration))
          folder.write(name, [text]);
      }
    }, terminal);
  }
};
function alignedAsked(scenario, observed) {
  let aligned = alignTargets(scenario, observed), { strangers, targets } = aligned, brands = Object.keys(scenario.brands);
  if (strangers.length > 0)
    throw new CliError(fitFaults.strangers(strangers, brands));
  let { start, days } = scenario.market;
  if (targets.length === 0)
    throw new CliError(fitFaults.noTargets(start, dateOf(start, days - 1)));
  return aligned;
}
function unknownsAsked(scenario, texts) {
  let { unknowns, faults } = readingOf(scenario, texts);
  if (faults.length > 0)
    throw new CliError(joinFaults(faults));
  if (unknowns.length === 0)
    throw new CliError(fitFaults.nothingToFit);
  return unknowns;
}
function readingOf(scenario, texts) {
  return texts !== void 0 ? readUnknowns(scenario, texts) : scenario.fit.length > 0 ? ownUnknowns(scenario) : { unknowns: proposedUnknowns(scenario), faults: [] };
}
function refuseFewRuns({ targets, unknowns, points }) {
  let least = leastRuns(unknowns.length, planStatistics(targets).length);
  if (points < least)
    throw new CliError(fitFaults.tooFewRuns(least, points));
}
export {
  command
};
