import {
  bootstrapIntervals
} from "./chunk-2KI7CPKG.js";
import {
  metricsAsked,
  rangesAsked
} from "./chunk-LMNKZ3EX.js";
import "./chunk-XWJLMQ4Z.js";
import {
  MOST_DIMENSIONS,
  designKey,
  partOf,
  shuffled,
  sobolSequence,
  valueAt
} from "./chunk-EEZOLTHI.js";
import {
  planPoints
} from "./chunk-Q7ECWROD.js";
import {
  leverColumn
} from "./chunk-EPOSGOT3.js";
import {
  estimateColumn
} from "./chunk-M5NWD43G.js";
import {
  summaryWords
} from "./chunk-PHE3V7FM.js";
import "./chunk-7ITWWLMC.js";
import {
  chosenIn,
  openScenario,
  problemsError,
  warnOverridden,
  warnVaried
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
  designFaults
} from "./chunk-MI4DXK66.js";
import {
  addRunFlags,
  addSettingFlags,
  addSpeechFlags,
  createTerminal
} from "./chunk-HHFSUB36.js";
import {
  CliError,
  collect,
  oneOf,
  sharedHelp,
  wholeNumber
} from "./chunk-5HKVNQ6A.js";
import "./chunk-QWMK344M.js";
import {
  wrapText
} from "./chunk-UGWWDTJD.js";
import {
  formatMarkdown,
  formatTextTable
} from "./chunk-NMHRZJPS.js";
import "./chunk-NQPZMHVK.js";
import "./chunk-N4DKAQSV.js";
import "./chunk-RH6BZEJJ.js";
import {
  childKeyHigh,
  childKeyLow,
  keyFromSeed,
  randomBits,
  replicationKey
} from "./chunk-KEQ6DGSL.js";
import "./chunk-EE5K6472.js";
import "./chunk-ZROPYUOY.js";
import "./chunk-FEVCERXE.js";
import "./chunk-Q4MJW33N.js";
import "./chunk-D7PBPRT5.js";
import "./chunk-VC3QF3RT.js";
import "./chunk-EQTEPMMD.js";
import "./chunk-T6UOCXY3.js";
import {
  timelineOverrides
} from "./chunk-PFNHW5WN.js";
import "./chunk-ZA2LFYVG.js";
import "./chunk-7SSUBLQQ.js";
import "./chunk-VS55ZA4M.js";
import "./chunk-O6QTT3LA.js";
import "./chunk-ORXSD6CF.js";
import {
  metricNote,
  metricValue
} from "./chunk-QMAMVZE5.js";
import "./chunk-YSKE72ZF.js";
import "./chunk-IHKV4ZRP.js";
import "./chunk-OSYIPCNT.js";
import {
  columnsOf
} from "./chunk-EKJ6OTOA.js";
import "./chunk-TDZ4DAET.js";
import "./chunk-XHW36SBT.js";
import "./chunk-UMC5SZ3T.js";
import "./chunk-YP3YIH73.js";
import "./chunk-6MYXET5G.js";
import {
  spokenIn
} from "./chunk-4DYYLMWZ.js";
import {
  withArticle
} from "./chunk-PQF4F5FK.js";
import "./chunk-U4LD5IBN.js";
import "./chunk-45LDIO2B.js";
import "./chunk-YZKBLXXC.js";
import {
  numbersOf
} from "./chunk-Y4WF5KOC.js";
import {
  meanInterval,
  studentQuantile
} from "./chunk-M4IW54YD.js";
import "./chunk-BRBDQNOA.js";
import "./chunk-HAQWYKY6.js";
import "./chunk-OL56547S.js";
import {
  exp,
  log
} from "./chunk-X2WNSBB6.js";
import "./chunk-NLZ7J5QQ.js";
import "./chunk-PNKS2R32.js";
import "./chunk-2PTZL6ZV.js";
import "./chunk-M5ZG3QVC.js";
import "./chunk-FVAGRU5E.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/studies/sensitivity/sensitivity.js
async function runSensitivity(plan, plans, { progress, signal }, executor) {
  let tasks = sensitivityTasks(plan, plans), found = plan.values.map(() => []), done = 0, receive = (result, task) => {
    let { point, run } = plan.order[task];
    found[point][run] = plan.metrics.map(({ brand, metric, period }) => metricValue(result, brand, metric, period)), progress?.(++done, tasks.length);
  }, failures = [], failedPoints = /* @__PURE__ */ new Set(), fail = (message, task) => {
    let { point, run } = plan.order[task];
    failures.push({ of: plan.values[point].join(", "), run, message }), failedPoints.add(point);
  };
  return await executor.run(tasks, receive, signal, fail), refuseOnlyFailures(failures, tasks.length), { ...resultOf(plan, found, failedPoints), runs: done, failures };
}
function sensitivityTasks({ seed, luck, order }, plans) {
  let key = keyFromSeed(seed), keys = Array.from({ length: luck.runs }, (_, run) => replicationKey(key, run));
  return order.map(({ point, run }) => ({ parameters: plans[point].parameters, key: keys[run] }));
}
function resultOf(plan, found, failed) {
  let has = (point, count) => Object.keys(found[point]).length >= count, unfinished = found.findIndex((_, point) => !has(point, plan.runs) && !failed.has(point)), reached = Math.floor((unfinished < 0 ? found.length : unfinished) / plan.width), whole = Array.from({ length: reached }, (_, repeat) => Array.from({ length: plan.width }, (__, at) => repeat * plan.width + at)).filter((repeat) => !repeat.some((point) => failed.has(point))), byMetric = (point, count) => plan.metrics.map((_, metric) => found[point].slice(0, count).map((values) => values[metric])), points = whole.flat().map((point) => ({ values: plan.values[point], outcomes: byMetric(point, plan.runs) })), luck = plan.luck.points.every((point) => has(point, plan.luck.runs)) ? plan.metrics.map((_, metric) => plan.luck.points.map((point) => byMetric(point, plan.luck.runs)[metric])) : [];
  return { plan, repeats: whole.length, points, luck };
}

// dist-ext/numeric/indices/crossedVariance.js
function crossedVariance(table) {
  let full = table.filter((row) => row.every(Number.isFinite)), [rows, columns] = [full.length, full[0]?.length ?? 0];
  if (rows < 2 || columns < 2)
    return { rows: Number.NaN, columns: Number.NaN, rest: Number.NaN };
  let rowMeans = full.map(mean), columnMeans = full[0].map((_, column) => mean(full.map((row) => row[column]))), grand = mean(rowMeans), betweenRows = columns * squares(rowMeans.map((value) => value - grand)), betweenColumns = rows * squares(columnMeans.map((value) => value - grand)), rest = squares(full.flatMap((row, at) => row.map((value, column) => value - rowMeans[at] - columnMeans[column] + grand))) / ((rows - 1) * (columns - 1));
  return {
    rows: Math.max(0, (betweenRows / (rows - 1) - rest) / columns),
    columns: Math.max(0, (betweenColumns / (columns - 1) - rest) / rows),
    rest
  };
}
function mean(values) {
  return values.reduce((sum2, value) => sum2 + value, 0) / values.length;
}
function squares(values) {
  return values.reduce((sum2, value) => sum2 + value * value, 0);
}

// dist-ext/numeric/indices/elementaryEffects.js
import { sampleStandardDeviation } from "simple-statistics";
function morrisTrajectories(trajectories, dimensions, levels, key) {
  if (levels < 2 || levels % 2 !== 0)
    throw new RangeError(`levels must be even and at least 2, but are ${levels}`);
  return Array.from({ length: trajectories }, (_, walk) => trajectory(dimensions, levels, childKeyHigh(key.high, key.low, walk), childKeyLow(key.high, key.low, walk))).flat();
}
function trajectory(dimensions, levels, high, low) {
  let jump = levels / 2, order = shuffled(dimensions, high, low), levelsAt = order.map((_, input) => randomBits(high, low, dimensions + 2 * input) % levels), points = [levelsAt.slice()];
  for (let input of order)
    levelsAt[input] += levelsAt[input] < jump ? jump : -jump, points.push(levelsAt.slice());
  return points.map((point) => point.map((level) => level / (levels - 1)));
}
function jumpsOfTrajectories(points, values, dimensions) {
  let jumps = Array.from({ length: dimensions }, () => []);
  for (let place = 1; place < points.length; ++place) {
    if (place % (dimensions + 1) === 0)
      continue;
    let input = points[place].findIndex((value, at) => value !== points[place - 1][at]), difference = values[place] - values[place - 1];
    input < 0 || !Number.isFinite(difference) || jumps[input].push({ change: points[place][input] - points[place - 1][input], difference });
  }
  return jumps;
}
function elementaryEffect(jumps, level) {
  let effects = jumps.map(({ change, difference }) => difference / change), size = meanInterval(effects.map(Math.abs), level);
  return {
    mean: meanInterval(effects, level).mean,
    size: size.mean,
    sizeLow: size.low,
    sizeHigh: size.high,
    deviation: effects.length < 2 ? Number.NaN : sampleStandardDeviation(effects),
    jumps: effects.length
  };
}

// dist-ext/numeric/indices/shareOfLuck.js
function shareOfLuck({ table, groups, runs }, level) {
  let rows = table.filter((row) => row.every(Number.isFinite)), design = centred(groups.map((group) => group.filter(Number.isFinite)).filter((own) => own.length > 0)), all = design.reduce((sum2, group) => added(sum2, group), NOTHING), spread = spreadOf(all), luck = luckIn(rows), settings = settingsIn(spread, rows, runs), value = luck + settings === 0 ? 0 : luck / (luck + settings);
  if (!(value > 0 && value < 1))
    return { value, low: Number.NaN, high: Number.NaN };
  let logit = (some) => log(luckIn(some) / settingsIn(spread, some, runs)), columns = rows[0].map((_, run) => rows.map((row) => row.toSpliced(run, 1))), { rest } = crossedVariance(rows), variance2 = jackknife(columns.map(logit)) + jackknife(rows.map((_, point) => logit(rows.toSpliced(point, 1)))) + jackknife(design.map((group) => -log(spreadOf(added(all, group, -1)) - rest / runs))), reach = studentQuantile((1 + level) / 2, columns.length - 1) * Math.sqrt(variance2), middle = log(luck / settings);
  return Number.isFinite(reach) ? { value, low: shareAt(middle - reach), high: shareAt(middle + reach) } : { value, low: 0, high: 1 };
}
var shareAt = (logit) => 1 / (1 + exp(-logit)), luckIn = (rows) => meanOf(rows.map(varianceOf)), settingsIn = (spread, rows, runs) => Math.max(0, spread - crossedVariance(rows).rest / runs), NOTHING = { points: 0, sum: 0, squares: 0, groups: 0, means: 0, squaredMeans: 0 };
function centred(groups) {
  let middle = meanOf(groups.flat());
  return groups.map((group) => {
    let values = group.map((value) => value - middle), mean3 = meanOf(values);
    return {
      points: values.length,
      sum: mean3 * values.length,
      squares: values.reduce((sum2, value) => sum2 + value * value, 0),
      groups: 1,
      means: mean3,
      squaredMeans: mean3 * mean3
    };
  });
}
function added(one, other, sign = 1) {
  return {
    points: one.points + sign * other.points,
    sum: one.sum + sign * other.sum,
    squares: one.squares + sign * other.squares,
    groups: one.groups + sign * other.groups,
    means: one.means + sign * other.means,
    squaredMeans: one.squaredMeans + sign * other.squaredMeans
  };
}
function spreadOf({ points, sum: sum2, squares: squares2, groups, means, squaredMeans }) {
  let around = squares2 / points - sum2 / points * (sum2 / points), between = (squaredMeans - means * means / groups) / (groups - 1);
  return around + between / groups;
}
function jackknife(without) {
  let middle = meanOf(without);
  return without.reduce((sum2, value) => sum2 + (value - middle) * (value - middle), 0) * (without.length - 1) / without.length;
}
function meanOf(values) {
  return values.reduce((sum2, value) => sum2 + value, 0) / values.length;
}
function varianceOf(values) {
  let middle = meanOf(values);
  return values.reduce((sum2, value) => sum2 + (value - middle) * (value - middle), 0) / (values.length - 1);
}

// dist-ext/numeric/indices/sobolIndices.js
function saltelliDesign(rows, dimensions, key) {
  return sobolSequence(rows, 2 * dimensions, key).flatMap((coordinates) => {
    let a = coordinates.slice(0, dimensions), b = coordinates.slice(dimensions), mixed = a.map((_, taken) => a.map((value, at) => at === taken ? b[at] : value));
    return [a, ...mixed, b];
  });
}
function sobolIndices(values, dimensions, options) {
  let rows = rowsOf(values, dimensions + 2);
  if (rows.length < 2)
    return Array.from({ length: dimensions }, () => ({ first: UNKNOWN, total: UNKNOWN }));
  let measure = (chosen) => indicesOf(rows, chosen, dimensions), found = measure(Uint32Array.from(rows.keys())), intervals = bootstrapIntervals(rows.length, measure, options), estimates = found.map((value, number) => ({ value, ...intervals[number] }));
  return Array.from({ length: dimensions }, (_, input) => ({
    first: estimates[input],
    total: estimates[dimensions + input]
  }));
}
var UNKNOWN = { value: Number.NaN, low: Number.NaN, high: Number.NaN, standardError: Number.NaN };
function rowsOf(values, width) {
  let count = Math.floor(values.length / width);
  return Array.from({ length: count }, (_, row) => values.slice(row * width, (row + 1) * width)).filter((row) => row.every(Number.isFinite));
}
function indicesOf(rows, chosen, dimensions) {
  let { mean: mean3, variance: variance2 } = momentsOf(rows, chosen, dimensions + 1), sums = new Float64Array(2 * dimensions);
  for (let place = 0; place < chosen.length; ++place) {
    let row = rows[chosen[place]], [a, b] = [row[0], row[dimensions + 1]];
    for (let input = 0; input < dimensions; ++input) {
      let change = row[input + 1] - a;
      sums[input] += (b - mean3) * change, sums[dimensions + input] += change * change / 2;
    }
  }
  let isFlat = !(variance2 > 1e-24 * mean3 * mean3);
  return Array.from(sums, (sum2) => isFlat ? Number.NaN : sum2 / chosen.length / variance2);
}
function momentsOf(rows, chosen, last) {
  let sum2 = 0;
  for (let place = 0; place < chosen.length; ++place)
    sum2 += rows[chosen[place]][0] + rows[chosen[place]][last];
  let mean3 = sum2 / (2 * chosen.length), squares2 = 0;
  for (let place = 0; place < chosen.length; ++place) {
    let [a, b] = [rows[chosen[place]][0] - mean3, rows[chosen[place]][last] - mean3];
    squares2 += a * a + b * b;
  }
  return { mean: mean3, variance: squares2 / (2 * chosen.length) };
}

// dist-ext/numeric/intervals/swing.js
function swing(jumps, level) {
  let lifts = jumps.map(({ change, difference }) => change < 0 ? -difference : difference), lengths = jumps.map(({ change }) => Math.abs(change)), length = sum(lengths), rises = sum(lifts.map((lift) => Math.max(0, lift))) / length, falls = sum(lifts.map((lift) => Math.min(0, lift))) / length, net = sum(lifts) / length, squares2 = sum(lifts.map((lift, at) => (lift - net * lengths[at]) * (lift - net * lengths[at]))), count = jumps.length;
  if (count < 2)
    return { rises, falls, net, low: Number.NaN, high: Number.NaN };
  let reach = Math.sqrt(squares2 * count / (count - 1)) / length * studentQuantile((1 + level) / 2, count - 1);
  return { rises, falls, net, low: net - reach, high: net + reach };
}
function sum(values) {
  return values.reduce((all, value) => all + value, 0);
}

// dist-ext/studies/sensitivity/sensitivityFindings.js
function findSensitivity(result) {
  return result.plan.metrics.map((metric, number) => {
    let values = result.points.map(({ outcomes }) => mean2(outcomes[number])), jumps = jumpsOf(result, values), known = values.filter(Number.isFinite);
    return {
      metric,
      mean: mean2(known),
      effects: effectsOf(result, values, jumps),
      luck: luckOf(result, number, values, jumps),
      missing: values.length - known.length
    };
  });
}
function effectsOf(result, values, jumps) {
  let { ranges, method, seed, scenario } = result.plan, level = scenario.level, indices = method === "sobol" ? sobolIndices(values, ranges.length, { level, key: keyFromSeed(`resamples of ${seed}`) }) : void 0;
  return ranges.map(({ path }, at) => {
    let walks = method === "morris" ? elementaryEffect(jumps[at], level) : void 0, { first, total } = indices?.[at] ?? {};
    return {
      path,
      ...swing(jumps[at], level),
      size: walks?.size ?? Number.NaN,
      sizeLow: walks?.sizeLow ?? Number.NaN,
      sizeHigh: walks?.sizeHigh ?? Number.NaN,
      deviation: walks?.deviation ?? Number.NaN,
      first: first?.value ?? Number.NaN,
      firstLow: first?.low ?? Number.NaN,
      firstHigh: first?.high ?? Number.NaN,
      total: total?.value ?? Number.NaN,
      totalLow: total?.low ?? Number.NaN,
      totalHigh: total?.high ?? Number.NaN
    };
  });
}
function jumpsOf({ plan, points }, values) {
  let { ranges, method, width } = plan, parts = points.map((point) => point.values.map((value, at) => partOf(ranges[at], value)));
  return method === "morris" ? jumpsOfTrajectories(parts, values, ranges.length) : ranges.map((_, input) => parts.flatMap((part, point) => {
    if (point % width !== 0)
      return [];
    let mixed = point + 1 + input, [change, difference] = [parts[mixed][input] - part[input], values[mixed] - values[point]];
    return change === 0 || !Number.isFinite(difference) ? [] : [{ change, difference }];
  }));
}
function luckOf({ plan, luck }, metric, values, jumps) {
  let table = luck[metric] ?? [], { runs, width, scenario } = plan, left = crossedVariance(table).rest / runs, repeats = Array.from({ length: values.length / width }, (_, at) => values.slice(at * width, (at + 1) * width)), ofOneRun = shareOfLuck({ table, groups: repeats, runs }, scenario.level), between = variance(values.filter(Number.isFinite)), lengths = jumps.flat().map(({ change }) => Math.abs(change)), effect = Math.sqrt(2 * left) * Math.sqrt(2 / Math.PI) / mean2(lengths);
  return {
    ofOneRun: ofOneRun.value,
    ofOneRunLow: ofOneRun.low,
    ofOneRunHigh: ofOneRun.high,
    betweenPoints: between === 0 ? Number.NaN : Math.min(1, left / between),
    effect
  };
}
function mean2(values) {
  return values.reduce((sum2, value) => sum2 + value, 0) / values.length;
}
function variance(values) {
  let middle = mean2(values);
  return values.reduce((sum2, value) => sum2 + (value - middle) * (value - middle), 0) / (values.length - 1);
}

// dist-ext/studies/sensitivity/words/sensitivity.js
var en = {
  plan: (points, runs, luck, estimate) => `${points} points, ${runs} at each and ${luck} more to see how much is luck: ${estimate}.`,
  morris: (walks) => `Morris, ${walks} walks`,
  sobol: (rows) => `Sobol\u2019 indices, ${rows} rows`,
  runsEach: (runs) => runs === 1 ? "1 run at each point" : `${runs} runs at each point`,
  points: "points",
  between: (low, high) => `${low} to ${high}`,
  setting: "setting",
  net: "mean change",
  size: "\u03BC*",
  deviation: "\u03C3",
  first: "alone",
  total: "with others",
  means: {
    morris: (level) => `mean change: what going from the lower to the upper end does, on average over all other settings. \u03BC*: mean size of that effect; \u03C3: how much it differs from place to place. \xB1 and brackets: ${level} intervals over walks.`,
    sobol: (level) => `alone, with others: share of the variance over the ranges. mean change: from the lower to the upper end, on average over all other settings. Brackets: ${level} intervals over points.`
  },
  luck: (single, points) => `Luck is ${single} of the variance of one run at a random point, and at most ${points} of the variance between points.`,
  luckEffect: (effect) => `A setting without any effect could show a \u03BC* of up to ${effect} by luck alone.`,
  muchLuck: "That is much: more --runs at each point would tell more than more points.",
  unknownLuck: "How much of this is luck is not known: those runs were not finished.",
  emptyLuck: "How much of this is luck is not known: it has no value in the runs that were to show it.",
  missing: (missing, points) => `At ${missing} of ${points} points it has no value; they are left out.`,
  allMissing: (points) => `At none of the ${points} points it has a value: this says nothing of any setting. Choose another metric, other ranges, more consumers or more days.`
}, it = {
  plan: (points, runs, luck, estimate) => `${points} punti, ${runs} in ciascuno e altre ${luck} per vedere quanto \xE8 caso: ${estimate}.`,
  morris: (walks) => `Morris, ${walks} percorsi`,
  sobol: (rows) => `Indici di Sobol\u2019, ${rows} righe`,
  runsEach: (runs) => runs === 1 ? "1 simulazione in ogni punto" : `${runs} simulazioni in ogni punto`,
  points: "punti",
  between: (low, high) => `da ${low} a ${high}`,
  setting: "impostazione",
  net: "effetto medio",
  size: "\u03BC*",
  deviation: "\u03C3",
  first: "da sola",
  total: "con altre",
  means: {
    morris: (level) => `effetto medio: dall'estremo basso a quello alto, in media su tutte le altre impostazioni. \u03BC*: grandezza media di quell'effetto; \u03C3: quanto cambia da un posto all'altro. \xB1 e parentesi: intervalli al ${level} sui percorsi.`,
    sobol: (level) => `da sola, con altre: parte della varianza sugli intervalli. effetto medio: dall'estremo basso a quello alto, in media su tutte le altre. Parentesi: intervalli al ${level} sui punti.`
  },
  luck: (single, points) => `Il caso \xE8 ${withArticle(single)} della varianza di una simulazione in un punto a sorte, e al massimo ${withArticle(points)} della varianza fra i punti.`,
  luckEffect: (effect) => `Un'impostazione senza effetto potrebbe mostrare per puro caso un \u03BC* fino a ${effect}.`,
  muchLuck: "\xC8 molto: pi\xF9 --runs in ogni punto direbbero pi\xF9 di altri punti.",
  unknownLuck: "Quanto sia caso non si sa: quelle simulazioni non erano finite.",
  emptyLuck: "Quanto sia caso non si sa: nelle simulazioni che dovevano mostrarlo non ha un valore.",
  missing: (missing, points) => `In ${missing} dei ${points} punti non ha un valore; restano fuori.`,
  allMissing: (points) => `In nessuno dei ${points} punti ha un valore: questo non dice niente di nessuna impostazione. Scegli un'altra metrica, altri intervalli, pi\xF9 consumatori o pi\xF9 giorni.`
}, sensitivityStudyWords = { en, it };

// dist-ext/studies/sensitivity/sensitivityText.js
var MUCH_LUCK = 0.1;
function sensitivityTable({ plan }, { metric, effects }, language) {
  let words = sensitivityStudyWords[language], isMorris = plan.method === "morris", sorted = effects.toSorted((a, b) => isMorris ? b.size - a.size : b.total - a.total), unit = metricNote(metric.brand, metric.metric)?.unit ?? "number", changes = (label, estimates) => {
    let column = estimateColumn(estimates, unit, plan.scenario.market.currency, language), shown = unit === "share" ? words.points : column.unit;
    return { column: { label, align: "right", unit: shown }, cells: column.cells };
  }, shares = (label, estimates) => {
    let write = (value) => numbersOf(language).format(Math.min(1, Math.max(0, value)), "share"), cells = estimates.map(({ mean: mean3, low, high }) => Number.isNaN(low) ? write(mean3) : `${write(mean3)} (${words.between(write(low), write(high))})`);
    return { column: { label, align: "right" }, cells };
  }, columns = [
    changes(words.net, sorted.map(({ net, low, high }) => ({ mean: net, low, high }))),
    ...isMorris ? [
      changes(words.size, sorted.map(({ size, sizeLow, sizeHigh }) => ({ mean: size, low: sizeLow, high: sizeHigh }))),
      changes(words.deviation, sorted.map(({ deviation }) => ({ mean: deviation, low: Number.NaN, high: Number.NaN })))
    ] : [
      shares(words.first, sorted.map(({ first, firstLow, firstHigh }) => ({ mean: first, low: firstLow, high: firstHigh }))),
      shares(words.total, sorted.map(({ total, totalLow, totalHigh }) => ({ mean: total, low: totalLow, high: totalHigh })))
    ]
  ];
  return {
    columns: [{ label: words.setting, align: "left" }, ...columns.map(({ column }) => column)],
    rows: sorted.map(({ path }, at) => [path, ...columns.map(({ cells }) => cells[at])])
  };
}
function formatSensitivity(result, findings, { language, width, paint }) {
  let { plan, repeats } = result, words = sensitivityStudyWords[language], numbers = numbersOf(language), { columns, rows } = sensitivityTable(result, findings, language), [head, ...rest] = formatTextTable(columns, rows, width).split(`
`), share = (value) => numbers.format(value, "share"), { ofOneRun, ofOneRunLow, ofOneRunHigh, betweenPoints, effect } = findings.luck, single = Number.isNaN(ofOneRunLow) ? share(ofOneRun) : `${share(ofOneRun)} (${words.between(share(ofOneRunLow), share(ofOneRunHigh))})`, write = changesOf(plan.scenario.market.currency, findings.metric, language), count = (value) => numbers.format(value, "count"), { missing } = findings, points = result.points.length, unknown = result.luck.length === 0 ? words.unknownLuck : words.emptyLuck, luck = [
    Number.isNaN(ofOneRun) ? unknown : words.luck(single, share(betweenPoints)),
    ...plan.method === "morris" && effect >= 0 ? [words.luckEffect(write(effect).replace("+", ""))] : [],
    ...betweenPoints > MUCH_LUCK ? [words.muchLuck] : [],
    ...missing > 0 ? [words.missing(count(missing), count(points))] : []
  ].join(" "), method = words[plan.method](numbers.format(repeats, "count")), level = numbers.format(plan.scenario.level, "share");
  return [
    paint.bold(`${spokenIn(plan.scenario.title, language)}: ${findings.metric.name}`),
    `${method}, ${words.runsEach(plan.runs)}`,
    "",
    paint.bold(head),
    ...rest,
    "",
    wrapText(words.means[plan.method](level), width),
    wrapText(missing === points ? words.allMissing(count(points)) : luck, width)
  ].join(`
`);
}
function changesOf(currency, { brand, metric }, language) {
  let numbers = numbersOf(language, currency), unit = metricNote(brand, metric)?.unit ?? "number";
  return (value) => Number.isNaN(value) ? "\u2013" : numbers.difference(value, unit);
}

// dist-ext/studies/sensitivity/tablesOfSensitivity.js
var EFFECT_COLUMNS = [
  "metric",
  "setting",
  "from",
  "to",
  "net",
  "low",
  "high",
  "rises",
  "falls",
  "size",
  "sizeLow",
  "sizeHigh",
  "deviation",
  "first",
  "firstLow",
  "firstHigh",
  "total",
  "totalLow",
  "totalHigh"
];
function effectTableOf(result, findings) {
  return {
    name: "data/effects",
    about: {
      en: "What each setting does to each metric",
      it: "Che cosa fa ogni impostazione a ogni metrica"
    },
    columns: columnsOf(EFFECT_COLUMNS, {
      setting: { type: "text", about: { en: "Path of the setting", it: "Percorso dell'impostazione" } }
    }),
    rows: () => effectCells(result, findings)
  };
}
function effectCells({ plan }, findings) {
  let [, , , , ...measures] = EFFECT_COLUMNS;
  return findings.flatMap(({ metric, effects }) => effects.map((effect, at) => {
    let { path, low, high } = plan.ranges[at];
    return [metric.name, path, low, high, ...measures.map((measure) => effect[measure])];
  }));
}
var LUCK_COLUMNS = [
  "metric",
  "ofOneRun",
  "ofOneRunLow",
  "ofOneRunHigh",
  "betweenPoints",
  "effect"
];
function tablesOfSensitivity(result, findings) {
  let levers = result.plan.ranges.map(({ path }) => leverColumn(path));
  return [
    effectTableOf(result, findings),
    {
      name: "data/luck",
      about: { en: "How much of what differs is luck", it: "Quanto di ci\xF2 che differisce \xE8 caso" },
      columns: columnsOf(LUCK_COLUMNS, { effect: LUCK_EFFECT }),
      rows: () => luckCells(findings)
    },
    {
      name: "data/points",
      about: {
        en: "Every run at every point of the design",
        it: "Ogni simulazione in ogni punto del disegno"
      },
      columns: [...columnsOf(["point"]), ...levers, ...columnsOf(["run", "metric", "value"])],
      rows: () => pointCells(result)
    }
  ];
}
var LUCK_EFFECT = {
  type: "number",
  about: {
    en: "Size that an effect has by luck alone",
    it: "Grandezza che un effetto ha per puro caso"
  }
};
function luckCells(findings) {
  let [, ...measures] = LUCK_COLUMNS;
  return findings.map(({ metric, luck }) => [metric.name, ...measures.map((measure) => luck[measure])]);
}
function pointCells({ plan, points }) {
  return points.flatMap(({ values, outcomes }, point) => outcomes.flatMap((runs, metric) => runs.map((value, run) => [point, ...values, run, plan.metrics[metric].name, value])));
}

// dist-ext/studies/sensitivity/sensitivityStudy.js
var LEAST_REPEATS = 2, sensitivityStudy = {
  agenda: ({ plan, plans }, language) => ({
    about: spokenIn(plan.scenario.title, language),
    tasks: sensitivityTasks(plan, plans),
    sentence: planSentence(plan, language)
  }),
  async conduct({ plan, plans }, { executor, ...rest }) {
    let result = await runSensitivity(plan, plans, rest, executor);
    return { result, findings: result.repeats >= LEAST_REPEATS ? findSensitivity(result) : [] };
  },
  outcome({ result: { repeats, runs, failures = [] } }, { plan }) {
    return {
      done: repeats >= LEAST_REPEATS ? runs : 0,
      failed: failures.length,
      asked: plan.order.length,
      isFine: failures.length === 0
    };
  },
  origin({ result: { runs, failures } }, { plan: { scenario, seed, order } }) {
    return { scenario, seed, runs, asked: order.length, failures };
  },
  mainTable: ({ result, findings }) => effectTableOf(result, findings),
  tables: ({ result, findings }) => tablesOfSensitivity(result, findings),
  data: ({ findings }) => ({ "data/effects.json": findings }),
  async document({ result, findings }, _, maker) {
    let { documentOfSensitivity } = await import("./documentOfSensitivity-7NFVSICA.js");
    return documentOfSensitivity(result, findings, maker);
  },
  text: ({ result, findings }, _, style) => findings.map((found) => formatSensitivity(result, found, style)).join(`

`),
  markdown: ({ result, findings }, _, language) => findings.map((found) => {
    let { columns, rows } = sensitivityTable(result, found, language);
    return formatMarkdown(columns, rows);
  }).join(`
`),
  json({ result: { repeats }, findings }, { plan }, language) {
    let { method, ranges, runs, seed, scenario } = plan, overridden = timelineOverrides(scenario, ranges.map(({ path }) => ({ path })));
    return { title: spokenIn(scenario.title, language), method, seed, repeats, runs, ranges, overridden, findings };
  }
};
function planSentence({ values, luck, runs }, language) {
  let words = sensitivityStudyWords[language], show = (count) => new Intl.NumberFormat(language).format(count), each = summaryWords[language].runCount(runs, show(runs)), extra = luck.points.length * (luck.runs - runs);
  return (estimate) => words.plan(show(values.length), each, show(extra), estimate);
}

// dist-ext/studies/sensitivity/sensitivityPlan.js
var SENSITIVITY_METHODS = ["morris", "sobol"], MOST_SOBOL_SETTINGS = MOST_DIMENSIONS / 2, LEVELS = 4, LUCK = { points: 8, leastRuns: 8, mostRuns: 32, part: 0.2 };
function planSensitivity(scenario, question) {
  let { method, repeats, runs, seed } = question, key = designKey(seed), ranges = question.ranges.toSorted((a, b) => a.path < b.path ? -1 : 1), count = ranges.length, parts = method === "morris" ? morrisTrajectories(repeats, count, LEVELS, key) : saltelliDesign(repeats, count, key), toValue = method === "morris" ? levelAt : valueAt, values = parts.map((place) => place.map((part, at) => toValue(ranges[at], part))), width = count + (method === "morris" ? 1 : 2), luck = luckOf2(repeats, width, runs), order = [
    ...luck.points.flatMap((point) => runsOf(point, luck.runs)),
    ...values.flatMap((_, point) => luck.points.includes(point) ? [] : runsOf(point, runs))
  ];
  return { ...question, ranges, scenario, width, values, order, luck };
}
function compilePlan({ scenario, ranges, values }, options = {}) {
  return planPoints(scenario, ranges, values, options);
}
function levelAt(range, part) {
  let { low, high, isWhole } = range;
  return isWhole ? Math.round(low + part * (high - low)) : valueAt(range, part);
}
function luckOf2(repeats, width, runs) {
  let inTurn = [0, width - 1, ...Array.from({ length: width - 2 }, (_, at) => at + 1)].flatMap((place) => Array.from({ length: repeats }, (_, at) => at * width + place)), affordable = Math.floor(LUCK.part * repeats * width * runs / LUCK.points);
  return {
    points: inTurn.slice(0, LUCK.points),
    runs: Math.max(runs, LUCK.leastRuns, Math.min(LUCK.mostRuns, affordable))
  };
}
function runsOf(point, runs) {
  return Array.from({ length: runs }, (_, run) => ({ point, run }));
}

// dist-ext/studies/sensitivity/words/sensitivityHelp.js
var sensitivityHelp = {
  examples: [
    [
      "sensitivity my.yaml --vary brands.nonna.price=20..35 --vary brands.nonna.quality=0.4..0.9",
      {
        en: "which of the two moves the share of the first brand more",
        it: "quale delle due sposta di pi\xF9 la quota della prima marca"
      }
    ],
    [
      "sensitivity trattoria.yaml",
      {
        en: "the settings that the scenario's own sweep varies",
        it: "le impostazioni che lo sweep dello scenario varia"
      }
    ],
    [
      "sensitivity my.yaml --method sobol --points 128 --metric nonna.profit.total",
      {
        en: "shares of the variance of a brand's profit, by Sobol' indices",
        it: "parti della varianza del profitto di una marca, con gli indici di Sobol'"
      }
    ]
  ],
  vary: {
    en: "a setting and its range (repeatable)",
    it: "un'impostazione e il suo intervallo (ripetibile)"
  },
  metric: {
    en: "what is measured, default share.total (repeatable)",
    it: "che cosa si misura, predefinito share.total (ripetibile)"
  },
  method: { en: "morris or sobol", it: "morris o sobol" },
  trajectories: { en: "Morris: walks", it: "Morris: percorsi" },
  points: { en: "Sobol': rows, best a power of two", it: "Sobol': righe, meglio una potenza di due" }
};

// dist-ext/cli/commands/sensitivity.js
var USUAL = { trajectories: 10, points: 64, runs: 2 }, command = {
  examples: sensitivityHelp.examples,
  declare(command2, say) {
    command2.argument("<scenario>", say(sharedHelp.scenario)).option("--vary <path=lo..hi>", say(sensitivityHelp.vary), collect).option("--metric <brand.metric.period>", say(sensitivityHelp.metric), collect).option("--method <method>", say(sensitivityHelp.method), oneOf("--method", SENSITIVITY_METHODS), "morris").option("--trajectories <number>", say(sensitivityHelp.trajectories), wholeNumber("--trajectories", 2, 1e4, 10)).option("--points <number>", say(sensitivityHelp.points), wholeNumber("--points", 2, 65536, 64)), addSpeechFlags(addSettingFlags(addRunFlags(command2, say), say), say);
  },
  async act([path], flags, typed) {
    let terminal = createTerminal({ language: flags.lang, quiet: flags.quiet }), { scenario, ties } = openScenario(path, flags), ranges = rangesAsked(scenario, flags.vary);
    checkMethod(flags, ranges);
    let plan = planSensitivity(scenario, {
      method: flags.method,
      ranges,
      metrics: metricsAsked(scenario, flags.metric),
      repeats: flags.method === "morris" ? flags.trajectories ?? USUAL.trajectories : flags.points ?? USUAL.points,
      runs: flags.runs ?? USUAL.runs,
      seed: flags.seed ?? scenario.seed
    }), { plans, problems } = compilePlan(plan, ties && { ties });
    if (problems.length > 0)
      throw problemsError(problems);
    return warnOverridden(scenario, [...chosenIn(flags.set), ...ranges], terminal), warnVaried(scenario, chosenIn(flags.set), ranges, terminal), runStudy(sensitivityStudy, { question: { plan, plans }, flags, typed, about: path, of: [scenario, ties] }, terminal);
  }
};
function checkMethod({ method, trajectories, points }, ranges) {
  if (method === "morris" && points !== void 0)
    throw new CliError(designFaults.pointsOfMorris);
  if (method === "sobol" && trajectories !== void 0)
    throw new CliError(designFaults.trajectoriesOfSobol);
  if (method === "sobol" && ranges.length > MOST_SOBOL_SETTINGS)
    throw new CliError(designFaults.sobolSettings(MOST_SOBOL_SETTINGS, ranges.length));
}
export {
  command
};
