import {
  planStatistics,
  priorQuantile,
  sortedQuantile
} from "./chunk-C64TKSNT.js";
import {
  designKey,
  sobolSequence
} from "./chunk-EEZOLTHI.js";
import {
  leverColumn
} from "./chunk-EPOSGOT3.js";
import {
  keyFromSeed,
  replicationKey
} from "./chunk-KEQ6DGSL.js";
import {
  scenariosByDay,
  toParameters
} from "./chunk-EE5K6472.js";
import {
  applySettings
} from "./chunk-ZROPYUOY.js";
import {
  isSameSetting,
  settingsDecided
} from "./chunk-PFNHW5WN.js";
import {
  findPaths
} from "./chunk-ZA2LFYVG.js";
import {
  formatPath,
  writtenAt
} from "./chunk-VS55ZA4M.js";
import {
  MOMENTS
} from "./chunk-ORXSD6CF.js";
import {
  columnsOf
} from "./chunk-EKJ6OTOA.js";
import {
  isMomentRow,
  settingAt
} from "./chunk-UMC5SZ3T.js";
import {
  withSpoken
} from "./chunk-4DYYLMWZ.js";
import {
  BRAND_METRICS
} from "./chunk-BRBDQNOA.js";

// dist-ext/scenario/compile/preparedScenario.js
function prepareScenario(scenario, paths, options = {}) {
  let compile;
  return (values) => (compile ??= compilerOf(withEveryGroup(scenario, paths, values), paths, options), compile(values));
}
function compilerOf(scenario, paths, options) {
  let days = [...scenariosByDay(scenario)], leaves = paths.map((path) => numberLeaves(scenario, path)), freeOn = days.map(([day]) => leaves.map((own) => own.filter((leaf) => isFree(scenario, leaf, day))));
  return (values) => {
    let byDay = new Map(days.map(([day, then], at) => [day, withNumbers(then, freeOn[at], values)]));
    return toParameters(withNumbers(scenario, leaves, values), { ...options, byDay });
  };
}
function withEveryGroup(scenario, paths, values) {
  let settings = paths.map((path, at) => ({ path, value: values[at] })), { scenario: whole, problems } = applySettings(scenario, settings);
  if (whole === void 0)
    throw new RangeError(`unchecked value: ${problems[0].message.en}`);
  return whole;
}
function numberLeaves(scenario, path) {
  let tree = writtenAt({ file: "", line: 1, column: 1, length: 1 }, scenario);
  return findPaths(tree, path).paths.flatMap((found) => isMomentRow(settingAt(found) ?? {}) ? MOMENTS.map((moment) => [...found, moment]) : [found]);
}
function isFree(scenario, leaf, day) {
  let path = formatPath(leaf);
  return !scenario.timeline.some((change) => change.day <= day && Object.entries(change.set).some(([setting, value]) => settingsDecided(scenario, setting, value).some((decided) => isSameSetting(decided, path))));
}
function withNumbers(scenario, leaves, values) {
  return leaves.reduce((before, own, at) => own.reduce((tree, leaf) => withNumber(tree, leaf, values[at]), before), scenario);
}
function withNumber(tree, [step, ...rest], value) {
  if (step === void 0)
    return value;
  if (Array.isArray(tree)) {
    let items = [...tree];
    return items[Number(step)] = withNumber(items[Number(step)], rest, value), items;
  }
  let group = tree;
  return { ...group, [step]: withNumber(group[step], rest, value) };
}

// dist-ext/studies/calibrate/calibrationPlan.js
function planCalibration(question) {
  let { scenario, ties, unknowns, points, seed, until, targets } = question, places = sobolSequence(points, unknowns.length, designKey(seed)), { warmUp } = scenario.market, prepared = prepareScenario(scenario, unknowns.map(({ path }) => path), ties && { ties }), key = keyFromSeed(seed), tasks = places.map((place, run) => ({
    parameters: endingWith(prepared(valuesAt(unknowns, place)), warmUp + until),
    key: replicationKey(key, run)
  }));
  return { question, statistics: planStatistics(targets), places, tasks };
}
function valuesAt(unknowns, place) {
  return unknowns.map((unknown, at) => priorQuantile(unknown, place[at]));
}
function endingWith(parameters, days) {
  return { ...parameters, days, season: parameters.season.slice(0, days) };
}

// dist-ext/studies/calibrate/shown/scenarioTexts.js
import { stringify } from "yaml";

// dist-ext/studies/calibrate/shown/tablesOfCalibration.js
var number = (en, it) => ({ type: "number", about: { en, it } }), text = (en, it) => ({ type: "text", about: { en, it } }), SETTING = text("Path of the setting", "Percorso dell'impostazione"), BELIEFS = {
  setting: SETTING,
  priorLow: number("Lower end of what was believed before", "Estremo inferiore di ci\xF2 che si credeva prima"),
  priorMiddle: number("Middle of what was believed before", "Valore mediano di ci\xF2 che si credeva prima"),
  priorHigh: number("Upper end of what was believed before", "Estremo superiore di ci\xF2 che si credeva prima"),
  mean: number("Mean of what is believed with the data", "Media di ci\xF2 che si crede con i dati"),
  low: number("Lower end of what is believed with the data", "Estremo inferiore di ci\xF2 che si crede con i dati"),
  middle: number("Middle of what is believed with the data", "Valore mediano di ci\xF2 che si crede con i dati"),
  high: number("Upper end of what is believed with the data", "Estremo superiore di ci\xF2 che si crede con i dati"),
  left: number("Deviation with the data over deviation before: 1 = nothing was learnt", "Deviazione con i dati rispetto a quella di prima: 1 = non si \xE8 imparato niente"),
  identified: text("What the data say of it: well, partly or hardly told", "Quanto ne dicono i dati: bene (well), in parte (partly) o quasi niente (hardly)"),
  edge: text("End of the range that the data pull it to: low, high or none", "Estremo dell'intervallo verso cui lo spingono i dati: low, high o none (nessuno)")
};
function beliefTableOf({ found }) {
  let names = Object.keys(BELIEFS);
  return {
    name: "data/beliefs",
    about: {
      en: "What was believed of each setting before the data and with them",
      it: "Che cosa si credeva di ogni impostazione prima dei dati e con i dati"
    },
    columns: columnsOf(names, BELIEFS),
    rows: () => (found?.beliefs ?? []).map((belief) => names.map((name) => name === "setting" ? belief.path : belief[name]))
  };
}
function tablesOfCalibration(calibration) {
  let { found } = calibration;
  return found === void 0 ? [] : [
    beliefTableOf(calibration),
    {
      name: "data/tradeOffs",
      about: {
        en: "Settings that the data hardly tell apart",
        it: "Impostazioni che i dati quasi non distinguono"
      },
      columns: columnsOf(["one", "other", "correlation"], {
        one: SETTING,
        other: text("Path of the other setting", "Percorso dell'altra impostazione"),
        correlation: number("Correlation with the data, \u22121 to 1", "Correlazione con i dati, da \u22121 a 1")
      }),
      rows: () => found.tradeOffs.map(({ one, other, correlation }) => [one, other, correlation])
    },
    drawnTable(calibration),
    fitTable(calibration),
    ...found.selfTests.length === 0 ? [] : [testTable(calibration)],
    ...found.prospects.length === 0 ? [] : [prospectTable(calibration)]
  ];
}
function drawnTable({ question, found }) {
  let ratio = number("Times that the real number is the simulated one", "Quante volte il numero vero \xE8 quello simulato");
  return {
    name: "data/drawn",
    about: {
      en: "Scenarios drawn from what is believed with the data",
      it: "Scenari estratti da ci\xF2 che si crede con i dati"
    },
    columns: [
      ...columnsOf(["scenario", "weight"], {
        scenario: text("File of the scenario", "File dello scenario"),
        weight: number("How much it counts; all sum to 1", "Quanto conta; in tutto fanno 1")
      }),
      ...question.unknowns.map(({ path }) => leverColumn(path)),
      ...columnsOf(["market", "reviews"], { market: ratio, reviews: ratio })
    ],
    rows: () => (found?.drawn ?? []).map(({ values, weight, market, reviews }, draw) => [
      drawnName(draw),
      weight,
      ...values,
      market,
      reviews
    ])
  };
}
function drawnName(draw) {
  return `scenarios/${String(draw + 1).padStart(3, "0")}.yaml`;
}
function fitTable({ question, found }) {
  let { start } = question.scenario.market;
  return {
    name: "data/fit",
    about: {
      en: "What was observed in each period, and what the scenarios drawn give",
      it: "Che cosa si \xE8 osservato in ogni periodo, e che cosa danno gli scenari estratti"
    },
    columns: columnsOf(["brand", "measure", "day", "observed", "low", "middle", "high"], {
      observed: number("What was observed; empty where nothing was", "Che cosa si \xE8 osservato; vuoto se niente"),
      middle: number("Middle of the scenarios drawn", "Valore mediano degli scenari estratti")
    }),
    start,
    rows: () => (found?.fit ?? []).map(({ what, brand, to, observed, low, middle, high }) => [
      brand,
      what,
      to - 1,
      observed,
      low,
      middle,
      high
    ])
  };
}
function prospectTable({ found }) {
  return {
    name: "data/experiments",
    about: {
      en: "How much of what is uncertain about a setting an experiment would leave",
      it: "Quanto dell'incertezza su un'impostazione lascerebbe un esperimento"
    },
    columns: columnsOf(["experiment", "setting", "left"], {
      experiment: text("What is done for eight weeks", "Che cosa si fa per otto settimane"),
      setting: SETTING,
      left: number("Deviation left over deviation now: 1 = nothing would be learnt", "Deviazione che resta rispetto a quella di adesso: 1 = non si imparerebbe niente")
    }),
    rows: () => (found?.prospects ?? []).map(({ experiment, path, left }) => [experiment, path, left])
  };
}
function testTable({ found }) {
  return {
    name: "data/selfTest",
    about: {
      en: "Markets of known truth, and what the calibration makes of them",
      it: "Mercati di cui si sa la verit\xE0, e che cosa ne ricava la calibrazione"
    },
    columns: columnsOf(["setting", "run", "truth", "mean", "low", "high", "rank"], {
      setting: SETTING,
      truth: number("Value with which the market was made", "Valore con cui \xE8 stato fatto il mercato"),
      rank: number("Part of the draws below the truth, 0\u20131", "Parte delle estrazioni sotto la verit\xE0, 0\u20131")
    }),
    rows: () => (found?.selfTests ?? []).flatMap(({ path, recoveries }) => recoveries.map(({ run, truth, mean, low, high, rank }) => [path, run, truth, mean, low, high, rank]))
  };
}

// dist-ext/studies/calibrate/shown/scenarioTexts.js
var BASE_SCENARIO = "scenarios/base.yaml";
function scenarioTexts({ question, found }) {
  if (found === void 0)
    return [];
  let { scenario, unknowns } = question, leaves = unknowns.map(({ path }) => numberLeaves(scenario, path)), drawn = found.drawn.map(({ values, weight }, draw) => {
    let tree = {
      extends: "base.yaml",
      title: withSpoken(scenario.title, (title) => `${title} \xB7 ${draw + 1}`)
    };
    return leaves.forEach((own, at) => own.forEach((leaf) => setAt(tree, scenario, leaf, values[at]))), [drawnName(draw), `# weight: ${weight}
${stringify(tree)}`];
  });
  return [[BASE_SCENARIO, stringify({ ...scenario, fit: [], expect: [] })], ...drawn];
}
function setAt(tree, base, [step, ...rest], value) {
  let own = tree, key = String(step);
  if (rest.length === 0) {
    own[key] = value;
    return;
  }
  let inner = base?.[key];
  own[key] ??= Array.isArray(inner) ? [...inner] : {}, setAt(own[key], inner, rest, value);
}

// dist-ext/studies/calibrate/targets/target.js
var TARGET_MEASURES = [
  "sales",
  "revenue",
  "rating",
  "reviews"
];

// dist-ext/studies/calibrate/keptCalibration.js
var CALIBRATION_FILE = "calibration.json";
function keptOf({ question, found }) {
  let { seed, scenario, until, unknowns, targets } = question;
  return {
    calibrationVersion: 1,
    seed,
    level: scenario.level,
    until,
    unknowns,
    targets,
    drawn: found?.drawn ?? [],
    inflation: found?.posterior.inflation ?? 1
  };
}

// dist-ext/studies/calibrate/shown/fitOverTime.js
function fitOverTime(targets, drawn, measured, level) {
  return targets.flatMap(({ what, brand, spans, values }, target) => spans.map((span, at) => {
    let own = measured.map((run, draw) => run[target][at] * sizeOf(what, drawn[draw])).filter(Number.isFinite).toSorted((a, b) => a - b), quantile = (share) => own.length === 0 ? Number.NaN : sortedQuantile(own, share);
    return {
      what,
      brand,
      ...span,
      observed: values[at],
      low: quantile((1 - level) / 2),
      middle: quantile(0.5),
      high: quantile((1 + level) / 2)
    };
  }));
}
function sizeOf(what, { market, reviews }) {
  return what === "rating" ? 1 : what === "reviews" ? reviews : market;
}

// dist-ext/studies/calibrate/drawn.js
function drawScenarios({ unknowns, draws }, posterior) {
  let { places, market, reviews } = posterior, count = Math.min(draws, places.length);
  return Array.from({ length: count }, (_, draw) => {
    let at = Math.floor((draw + 0.5) * places.length / count);
    return {
      values: valuesAt(unknowns, places[at]),
      market: market[at],
      reviews: reviews[at],
      weight: 1 / count
    };
  });
}
function drawnTasks({ scenario, ties, unknowns, seed }, drawn) {
  let prepared = prepareScenario(scenario, unknowns.map(({ path }) => path), ties && { ties }), key = keyFromSeed(`after ${seed}`);
  return drawn.map(({ values }, run) => ({ parameters: prepared(values), key: replicationKey(key, run) }));
}

// dist-ext/studies/calibrate/targets/measureTargets.js
var METRICS = {
  sales: "sales",
  revenue: "revenue",
  rating: "stars",
  reviews: "reviews"
};
function measureTargets(run, targets) {
  return targets.map(({ what, brand, spans }) => {
    let { measure } = BRAND_METRICS[METRICS[what]], number2 = run.brands.indexOf(brand);
    return spans.map((span) => measure(run, number2, { name: "", ...span }));
  });
}

export {
  TARGET_MEASURES,
  prepareScenario,
  planCalibration,
  valuesAt,
  fitOverTime,
  sizeOf,
  drawScenarios,
  drawnTasks,
  measureTargets,
  CALIBRATION_FILE,
  keptOf,
  beliefTableOf,
  tablesOfCalibration,
  BASE_SCENARIO,
  scenarioTexts
};
