import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  refuseChangedPage,
  replaceOwnPage
} from "./chunk-PXZKCZYM.js";
import {
  claimMarket,
  claimReportWords,
  claimTexts,
  formatClaims,
  formatLevers,
  threeTrattorias,
  verdictOf
} from "./chunk-KGJPTEJY.js";
import {
  tasksOf
} from "./chunk-CAGFJHLH.js";
import {
  refuseOnlyFailures
} from "./chunk-F36TTD56.js";
import {
  runStudy
} from "./chunk-JQEUSBDR.js";
import "./chunk-HLTTYOZI.js";
import "./chunk-S4GU4QPQ.js";
import "./chunk-K2UGWPOJ.js";
import {
  formatJson
} from "./chunk-LWDVF7RF.js";
import "./chunk-H7VLHVIV.js";
import "./chunk-TU5MEX3Z.js";
import "./chunk-P5LH5VXP.js";
import {
  formatCsv
} from "./chunk-LLA2NMPJ.js";
import {
  lookupFaults
} from "./chunk-3CC5NKGV.js";
import {
  addExecutionFlags,
  addReportFlag,
  addSpeechFlags,
  addStoreFlags,
  createTerminal,
  csvDialects
} from "./chunk-F6BKA3LH.js";
import {
  CliError,
  ExitCode,
  numberBetween,
  sharedHelp,
  wholeNumber
} from "./chunk-AHPUJ2XP.js";
import "./chunk-YHX5JE5H.js";
import {
  formatMarkdown,
  formatTextTable
} from "./chunk-2N7JJQLI.js";
import "./chunk-LVXJPRSU.js";
import {
  wrapText
} from "./chunk-45Y5UDFO.js";
import "./chunk-KHCZ66RJ.js";
import "./chunk-OK37B7RI.js";
import "./chunk-23EOGQBD.js";
import "./chunk-NHGYEEIL.js";
import "./chunk-AF2ZH4SB.js";
import "./chunk-ZSE23H2C.js";
import "./chunk-ZWOIC4MG.js";
import {
  UNIT_BOUNDS
} from "./chunk-4ZTFZK6A.js";
import {
  pairedInterval
} from "./chunk-OXQBDAXB.js";
import {
  toParameters
} from "./chunk-NW6I6R2T.js";
import {
  applySettings
} from "./chunk-24NGZN3V.js";
import "./chunk-PER75EY7.js";
import "./chunk-OXYLMOBH.js";
import "./chunk-XLYIQCJS.js";
import "./chunk-5FJPN7LY.js";
import "./chunk-7W5WKPQ3.js";
import "./chunk-4EP6HS63.js";
import "./chunk-JIAGAKMW.js";
import "./chunk-RZMKYFKS.js";
import {
  WHOLE_MARKET,
  metricValue
} from "./chunk-H2VHVHOV.js";
import "./chunk-3VVPGUWT.js";
import {
  nearest
} from "./chunk-7DT6B4LV.js";
import "./chunk-U3YVLYD5.js";
import "./chunk-HBN6OI5T.js";
import "./chunk-HGAV3DLR.js";
import "./chunk-LI6ISVE2.js";
import "./chunk-UBIIJSMK.js";
import "./chunk-EVBVQ7YB.js";
import {
  columnsOf
} from "./chunk-GEG4QL3A.js";
import "./chunk-NY5QDUA2.js";
import "./chunk-MVA7HUQM.js";
import "./chunk-IZQ3JLRV.js";
import "./chunk-X3OJ4HQE.js";
import "./chunk-JWQDHXMP.js";
import "./chunk-R6K7N2L4.js";
import "./chunk-Q5S5VXRV.js";
import "./chunk-YJCBBXM6.js";
import {
  UNBOUNDED,
  boundedMeanInterval
} from "./chunk-W5SDUEFD.js";
import {
  mean,
  sampleCovariance,
  sampleVariance,
  studentQuantile
} from "./chunk-3E6GWLGQ.js";
import "./chunk-QIR3SCXD.js";
import {
  numbersOf
} from "./chunk-GAEP7I5X.js";
import {
  BRAND_METRICS,
  MARKET_METRICS
} from "./chunk-BJOQZJ7D.js";
import "./chunk-7RCLHB72.js";
import "./chunk-2R7TQ2VD.js";
import "./chunk-YWCYHOIZ.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-3KS2V72H.js";
import "./chunk-XTTUONFG.js";

// dist-all/studies/claims/claim.js
var USUAL_SIZE = { runs: 8, consumers: 700, days: 150 }, rises = (measure) => ({ measure, expected: "rises" }), falls = (measure) => ({ measure, expected: "falls" }), moves = (...paths) => (value) => ({ given: Object.fromEntries(paths.map((path) => [path, value])) });

// dist-all/studies/claims/measureClaim.js
function sidesOf(claim, size) {
  let [from, to] = sidesAtSize(claim, size).map(readySide);
  return [from, to];
}
function fitsSize(claim, size) {
  return sidesAtSize(claim, size).every(({ problems }) => problems.length === 0);
}
function sidesAtSize(claim, { consumers, days }) {
  let sized = { "market.consumers": consumers, "market.days": days }, base = change({ scenario: claimMarket(claim.market), problems: [] }, { ...sized, ...claim.given });
  return [change(base, claim.from), change(base, claim.to)];
}
async function measureClaim(claim, { seed, progress, signal, fail, level = 0.9, ...asked }, executor) {
  let size = { ...USUAL_SIZE, ...claim.size, ...asked }, tasks = sidesOf(claim, size).flatMap((side) => tasksOf(toParameters(side), seed, size.runs)), values = claim.expects.map(() => tasks.map(() => Number.NaN)), failures = [], done = 0;
  await executor.run(tasks, (result, task) => {
    claim.expects.forEach(({ measure }, row) => {
      values[row][task] = measure.of(result);
    }), progress?.(++done, tasks.length);
  }, signal, (message, task) => {
    failures.push({ of: claim.id, run: task % size.runs, message });
  }), refuseOnlyFailures(failures, tasks.length), failures.forEach((failure) => fail?.(failure));
  let consequences = claim.expects.map((consequence, row) => {
    let before = values[row].slice(0, size.runs), after = values[row].slice(size.runs), domain = UNIT_BOUNDS[consequence.measure.unit], effect = effectOf(before, after, level, domain), relative = relativeOf(before, after, level, domain), asked2 = atLeast(before, consequence), beyond = effectOf(asked2, after, level, consequence.by === void 0 ? domain : UNBOUNDED), verdict = judge(consequence, beyond);
    return { ...consequence, before, after, effect, relative, verdict };
  });
  return { claim, size, seed, consequences };
}
var LOST_AT_MOST = [-1, Number.POSITIVE_INFINITY];
function effectOf(before, after, level, domain) {
  let both = before.flatMap((_, run) => Number.isNaN(before[run] + after[run]) ? [] : [run]);
  return pairedInterval(both.map((run) => before[run]), both.map((run) => after[run]), level, domain);
}
function relativeOf(before, after, level, [least]) {
  let both = before.flatMap((_, run) => Number.isNaN(before[run] + after[run]) ? [] : [run]), sum = (values) => both.reduce((total2, run) => total2 + values[run], 0), base = sum(before) / both.length, ratio = sum(after) / sum(before), parts = both.map((run) => ratio - 1 + (after[run] - ratio * before[run]) / Math.abs(base));
  return boundedMeanInterval(parts, level, least >= 0 ? LOST_AT_MOST : UNBOUNDED);
}
function atLeast(before, { by = 0, expected }) {
  return before.map((value) => value + (expected === "rises" ? by : -by) * value);
}
function judge({ expected }, { low, high }) {
  return low > 0 ? expected === "rises" ? "supported" : "notSupported" : high < 0 ? expected === "falls" ? "supported" : "notSupported" : "cannotTell";
}
function change(reading, settings) {
  if (reading.scenario === void 0)
    return reading;
  let list = Object.entries(settings).map(([path, value]) => ({ path, value }));
  return applySettings(reading.scenario, list);
}
function readySide({ scenario, problems }) {
  if (scenario === void 0)
    throw new Error(problems.map(({ message }) => message.en).join(" "));
  return scenario;
}

// dist-all/numeric/intervals/zeroHeld.js
function zeroHeldFrom(from, to, level) {
  let runs = from.length;
  if (runs < 2)
    return 0;
  let steps = to.map((value, run) => value - from[run]), t = studentQuantile((1 + level) / 2, runs - 1), reach = t * t / runs, [start, step] = [mean([...from]), mean(steps)], square = step * step - reach * sampleVariance(steps), linear = 2 * (start * step - reach * sampleCovariance([...from], steps)), constant = start * start - reach * sampleVariance([...from]);
  return constant <= 0 ? 0 : rootsOf(square, linear, constant).find((root) => root >= 0 && root <= 1) ?? 1;
}
function rootsOf(a, b, c) {
  if (a === 0)
    return b === 0 ? [] : [-c / b];
  let inner = b * b - 4 * a * c;
  return inner < 0 ? [] : [-Math.sqrt(inner), Math.sqrt(inner)].map((root) => (-b + root) / (2 * a)).sort((x, y) => x - y);
}

// dist-all/studies/claims/boundaryEdges.js
function edgesOf(points, level) {
  let upwards = edgesAfter(points, level, "below"), downwards = edgesAfter(points.toReversed(), level, "above");
  return [...upwards, ...downwards].sort((one, other) => one.at - other.at);
}
function edgesAfter(points, level, holds) {
  return points.flatMap(({ sign }, last) => {
    if (sign !== 1 || last === points.length - 1 || points[last + 1].sign === 1)
      return [];
    let next = points.findIndex((point, place) => place > last && point.sign !== 0);
    return next >= 0 && points[next].sign === 1 ? [] : [next < 0 ? fade(points, last, level, holds) : flip(points, last, next, level, holds)];
  });
}
function fade(points, last, level, holds) {
  let [from, to] = [points[last], points[last + 1]], at = placed(from, to, enteredAt(from, to, level));
  return { kind: "fades", holds, at, low: Number.NaN, high: Number.NaN, between: ordered(from, to) };
}
function flip(points, last, next, level, holds) {
  let stretch = points.slice(last, next + 1), crossing = stretch.findIndex((point, place) => place > 0 && meanOf(point) <= 0), [from, to] = [stretch[crossing - 1], stretch[crossing]], at = placed(from, to, meanOf(from) / (meanOf(from) - meanOf(to))), ends = [enteredAlong(stretch, level), enteredAlong(stretch.toReversed(), level)], [low, high] = [Math.min(...ends), Math.max(...ends)];
  return { kind: "flips", holds, at, low, high, between: ordered(from, to) };
}
function enteredAlong(stretch, level) {
  for (let place = 1; place < stretch.length; ++place) {
    let share = enteredAt(stretch[place - 1], stretch[place], level);
    if (share < 1 || stretch[place].sign === 0)
      return placed(stretch[place - 1], stretch[place], share);
  }
  return stretch[stretch.length - 1].value;
}
function enteredAt(from, to, level) {
  let both = from.gains.flatMap((gain, run) => Number.isNaN(gain + to.gains[run]) ? [] : [run]), [start, end] = [from, to].map(({ gains }) => both.map((run) => gains[run]));
  return zeroHeldFrom(start, end, level);
}
function placed(from, to, share) {
  return from.value + share * (to.value - from.value);
}
function ordered({ value: one }, { value: other }) {
  return [Math.min(one, other), Math.max(one, other)];
}
function meanOf({ gains }) {
  let known = gains.filter((gain) => !Number.isNaN(gain));
  return known.reduce((sum, gain) => sum + gain, 0) / known.length;
}

// dist-all/studies/claims/measureBoundary.js
var HALVINGS = 2, MOST_EDGES = 2, MODERATED_RUNS = 6;
function boundaryRuns(claim, asked) {
  return claim.moderator === void 0 ? 0 : 2 * (asked ?? sizeOf(claim, claim.moderator).runs) * (claim.moderator.values.length + MOST_EDGES * HALVINGS);
}
async function measureBoundary(claim, moderator, options, executor) {
  let level = options.level ?? 0.9, size = { ...sizeOf(claim, moderator), ...sizeAsked(options) }, consequence = claim.expects[moderator.follows ?? 0], measure = async (value) => {
    let tried = { ...varied(claim, moderator, value), expects: [consequence] }, { consequences } = await measureClaim(tried, { ...options, ...size }, executor), [{ before, after, effect, verdict }] = consequences, gains = gainsOf(consequence, before, after);
    return { value, gains, effect, sign: SIGNS[verdict] };
  }, points = [], add = async (values) => {
    for (let value of values)
      options.signal?.aborted !== !0 && points.push(await measure(value));
    points.sort((one, other) => one.value - other.value);
  };
  await add(moderator.values);
  for (let halving = 0; halving < HALVINGS; ++halving)
    await add(middles(moderator, points, level));
  return { moderator, consequence, size, points, edges: edgesOf(points, level) };
}
var SIGNS = { supported: 1, notSupported: -1, cannotTell: 0 };
function sizeOf(claim, moderator) {
  return { ...USUAL_SIZE, ...claim.size, runs: MODERATED_RUNS, ...moderator.size };
}
function sizeAsked({ runs, consumers, days }) {
  return {
    ...runs !== void 0 && { runs },
    ...consumers !== void 0 && { consumers },
    ...days !== void 0 && { days }
  };
}
function varied(claim, moderator, value) {
  let { given, ...sides } = moderator.at(value);
  return { ...claim, ...sides, given: { ...claim.given, ...given } };
}
function gainsOf(consequence, before, after) {
  let sign = consequence.expected === "rises" ? 1 : -1;
  return atLeast(before, consequence).map((value, run) => sign * (after[run] - value));
}
function middles(moderator, points, level) {
  let known = points.map(({ value }) => value), values = edgesOf(points, level).map(({ between: [low, high] }) => (low + high) / 2).map((value) => moderator.isWhole ? Math.round(value) : value).filter((value) => !known.includes(value));
  return [...new Set(values)].slice(0, MOST_EDGES);
}

// dist-all/studies/claims/tryClaims.js
function runsToTry(claims, { runs, boundaries = !0 }) {
  return claims.reduce((sum, claim) => {
    let own = 2 * (runs ?? claim.size?.runs ?? USUAL_SIZE.runs);
    return sum + own + (boundaries ? boundaryRuns(claim, runs) : 0);
  }, 0);
}
async function tryClaims(claims, options, executor) {
  let { boundaries = !0, progress, signal } = options, total2 = runsToTry(claims, options), tried = [], begun = 0;
  for (let claim of claims) {
    let done = 0, own = { ...options, progress: () => progress?.(begun + ++done, total2) }, measured = await measureClaim(claim, own, executor), { moderator } = claim, moderated = boundaries && moderator !== void 0 ? await measureBoundary(claim, moderator, own, executor) : void 0;
    if (signal?.aborted)
      return tried;
    tried.push({ ...measured, moderated }), begun += runsToTry([claim], options), progress?.(begun, total2);
  }
  return tried;
}

// dist-all/studies/claims/words/claims.js
var en = {
  plan: (claims, estimate) => `${claims === 1 ? "1 claim" : `${claims} claims`}, ${estimate}.`,
  interrupted: (done, asked) => `Interrupted: ${done} of ${asked} claims were finished, and they are shown.`,
  expected: "Expected",
  rises: "rises",
  falls: "falls",
  counts: (supported, depends, missed) => `${supported} supported, ${depends} depend on something, ${missed} not supported.`
}, it = {
  plan: (claims, estimate) => `${claims === 1 ? "1 affermazione" : `${claims} affermazioni`}, ${estimate}.`,
  interrupted: (done, asked) => `Interrotto: ${done} affermazioni su ${asked} erano finite, e si vedono qui.`,
  expected: "Atteso",
  rises: "sale",
  falls: "scende",
  counts: (supported, depends, missed) => `${supported} confermate, ${depends} dipendono da qualcosa, ${missed} non confermate.`
}, claimsWords = { en, it };

// dist-all/studies/claims/claimsAgenda.js
function claimsAgenda(claims, extent, language) {
  let { consumers, seed } = extent;
  return {
    about: "umot claims",
    tasks: claims.flatMap((claim) => {
      let size = { ...USUAL_SIZE, ...claim.size, ...consumers !== void 0 && { consumers } }, [side] = sidesOf(claim, size);
      return tasksOf(toParameters(side), seed, runsToTry([claim], extent));
    }),
    isMost: !0,
    sentence: (estimate) => claimsWords[language].plan(claims.length, estimate)
  };
}

// dist-all/studies/claims/claimsText.js
function claimList(claims, language) {
  let words = claimReportWords[language], keys = ["id", "statement", "expected", "levers"], labels2 = [words.claim, words.statement, claimsWords[language].expected, words.levers];
  return {
    keys,
    columns: labels2.map((label) => ({ label, align: "left" })),
    rows: claims.map((claim) => [
      claim.id,
      claim.says[language],
      claim.expects.map(({ measure, expected }) => `${measure.about[language]} ${claimsWords[language][expected]}`).join("; "),
      formatLevers(claim)
    ])
  };
}
function claimsTable({ tried, level }, language) {
  let words = claimReportWords[language];
  return {
    columns: [words.claim, words.statement, words.verdict, words.effect, words.boundary].map((label) => ({ label, align: "left" })),
    rows: tried.map((claim) => {
      let { id, statement, verdict, effects, boundary } = claimTexts(claim, language, level);
      return [id, statement, verdict, effects.join("; "), boundary];
    })
  };
}
function formatClaimsText({ tried, level }, style) {
  let { language, width, paint } = style, words = claimsWords[language], paints = { supported: paint.good, depends: paint.bold, notSupported: paint.bad }, blocks = tried.map((claim) => {
    let { id, statement, verdict, effects, boundary } = claimTexts(claim, language, level), lines = [statement, ...effects, ...boundary === "" ? [] : [boundary]];
    return [
      `${paint.bold(id)}  ${paints[verdictOf(claim).verdict](verdict)}`,
      ...lines.map((line) => indented(line, width))
    ].join(`
`);
  }), count = (wanted) => tried.filter((claim) => verdictOf(claim).verdict === wanted).length, counts = words.counts(count("supported"), count("depends"), count("notSupported")), share = new Intl.NumberFormat(language, { style: "percent" }).format(level);
  return [...blocks, wrapText(`${counts} ${claimReportWords[language].intervals(share)}`, width)].join(`

`);
}
function indented(line, width) {
  return wrapText(line, width - 2).split(`
`).map((part) => `  ${part}`).join(`
`);
}

// dist-all/studies/claims/tablesOfClaims.js
var CLAIM_COLUMNS = [
  "id",
  "doctrine",
  "statement",
  "verdict",
  "dependsOn",
  "levers",
  "design",
  "measure",
  "unit",
  "expected",
  "by",
  "before",
  "after",
  "effect",
  "low",
  "high",
  "relative",
  "relativeLow",
  "relativeHigh",
  "outcome",
  "boundary",
  "off"
];
function claimTableOf(rows) {
  return {
    name: "data/claims",
    about: {
      en: "Everything that each statement expects, and what came of it",
      it: "Tutto ci\xF2 che ogni affermazione si aspetta, e che cosa ne \xE8 venuto"
    },
    columns: columnsOf(CLAIM_COLUMNS, {
      ...BEFORE_AND_AFTER,
      effect: { type: "number", about: { en: "after \u2212 before, mean", it: "after \u2212 before, in media" } }
    }),
    rows: () => rows.map((row) => CLAIM_COLUMNS.map((column) => row[column]))
  };
}
var BEFORE_AND_AFTER = {
  before: {
    type: "number",
    about: { en: "Before the settings are moved", it: "Prima di muovere le impostazioni" }
  },
  after: {
    type: "number",
    about: { en: "After the settings are moved", it: "Dopo aver mosso le impostazioni" }
  }
}, BOUNDARY_COLUMNS = [
  "id",
  "moderator",
  "value",
  "measure",
  "effect",
  "low",
  "high",
  "isSupported",
  "runs"
], EDGE_COLUMNS = ["id", "moderator", "kind", "holds", "at", "low", "high"], RUN_COLUMNS = ["id", "measure", "run", "before", "after"];
function tablesOfClaims(tried, language) {
  return [
    claimTableOf(formatClaims(tried, language)),
    {
      name: "data/boundaries",
      about: { en: "Each statement along its moderator", it: "Ogni affermazione lungo il suo moderatore" },
      columns: columnsOf(BOUNDARY_COLUMNS, { value: MODERATOR_VALUE }),
      rows: () => boundaryCells(tried, language)
    },
    {
      name: "data/edges",
      about: { en: "Where each statement stops holding", it: "Dove ogni affermazione smette di valere" },
      columns: columnsOf(EDGE_COLUMNS),
      rows: () => edgeCells(tried, language)
    },
    {
      name: "data/runs",
      about: {
        en: "Every pair of runs, so that the effects can be reckoned again",
        it: "Ogni coppia di simulazioni, per ricalcolare gli effetti"
      },
      columns: columnsOf(RUN_COLUMNS, BEFORE_AND_AFTER),
      rows: () => runCells(tried, language)
    }
  ];
}
var MODERATOR_VALUE = {
  type: "number",
  about: { en: "Value of the moderator", it: "Valore del moderatore" }
};
function boundaryCells(tried, language) {
  return tried.flatMap(({ claim, moderated }) => (moderated?.points ?? []).map(({ value, effect, sign, gains }) => [
    claim.id,
    moderated?.moderator.says[language],
    value,
    moderated?.consequence.measure.about[language],
    effect.mean,
    effect.low,
    effect.high,
    sign === 1,
    gains.length
  ]));
}
function edgeCells(tried, language) {
  return tried.flatMap(({ claim, moderated }) => (moderated?.edges ?? []).map(({ kind, holds, at, low, high }) => [
    claim.id,
    moderated?.moderator.says[language],
    kind,
    holds,
    at,
    low,
    high
  ]));
}
function runCells(tried, language) {
  return tried.flatMap(({ claim, consequences }) => consequences.flatMap(({ measure, before, after }) => before.map((value, run) => [claim.id, measure.about[language], run, value, after[run]])));
}

// dist-all/studies/claims/claimsStudy.js
var claimsStudy = {
  agenda: ({ claims, ...extent }, language) => claimsAgenda(claims, extent, language),
  async conduct({ claims, ...options }, { executor, progress, signal }) {
    let failures = [], tried = await tryClaims(claims, { ...options, progress, signal, fail: (failure) => {
      failures.push(failure);
    } }, executor), { seed, level } = options;
    return { tried, seed, level, runs: runsOf(tried) - failures.length, failures };
  },
  outcome({ tried, failures }, { claims }, language) {
    return {
      done: tried.length,
      failed: 0,
      asked: claims.length,
      isFine: failures.length === 0 && tried.every((claim) => verdictOf(claim).isExpected),
      interruption: claimsWords[language].interrupted(tried.length, claims.length)
    };
  },
  origin({ tried, seed, runs, failures }, { claims, ...extent }) {
    return { scenario: claimMarket(tried[0].claim.market), seed, runs, asked: runsToTry(claims, extent), failures };
  },
  mainTable: ({ tried }, _, language) => claimTableOf(formatClaims(tried, language)),
  tables: ({ tried }, _, language) => tablesOfClaims(tried, language),
  data: ({ tried }, _, language) => ({ "data/claims.json": formatClaims(tried, language) }),
  async document(study, _, maker) {
    let { documentOfClaims } = await import("./documentOfClaims-EKK3NXRF.js");
    return documentOfClaims(study, maker);
  },
  text: (study, _, style) => formatClaimsText(study, style),
  markdown(study, _, language) {
    let { columns, rows } = claimsTable(study, language);
    return formatMarkdown(columns, rows);
  },
  json({ tried, seed, level }, _, language) {
    return { seed, level, rows: formatClaims(tried, language), boundaries: boundariesOf(tried, language) };
  }
};
function boundariesOf(tried, language) {
  return tried.flatMap(({ claim, moderated }) => moderated === void 0 ? [] : [
    {
      id: claim.id,
      moderator: moderated.moderator.says[language],
      measure: moderated.consequence.measure.about[language],
      edges: moderated.edges,
      points: moderated.points.map(({ value, effect, sign }) => ({ value, ...effect, sign }))
    }
  ]);
}
function runsOf(tried) {
  return tried.reduce((sum, { size, moderated }) => {
    let more = moderated === void 0 ? 0 : moderated.points.length * moderated.size.runs;
    return sum + 2 * (size.runs + more);
  }, 0);
}

// dist-all/studies/claims/claimsDocument.js
function formatClaimsDocument({ tried, seed, level }) {
  let words = claimReportWords.en, all = tried.map((claim) => ({ ...claimTexts(claim, "en", level), tried: claim })), count = (wanted) => tried.filter((claim) => verdictOf(claim).verdict === wanted).length;
  return `# Claims

${words.about(String(tried.length), seed)} Made by \`umot claims\`; nothing in it is written by hand.

- ${count("supported")} supported, ${count("depends")} that depend on something, ${count("notSupported")} not supported.
- ${words.intervals(numbersOf("en").format(level, "share"))}
- *It depends*: the claim holds for some of what is measured only, or its effect turns around within the range over
  which another setting was tried. *Not supported*: the effect is the opposite of what is claimed, or cannot be told from
  nothing.
- ${words.limits}
- Identifiers D1 to D24 are the statements of the [doctrine](model.md#1-purpose-and-patterns).

| ${[words.claim, words.statement, words.verdict, words.effect].join(" | ")} |
| :-- | :-- | :-- | :-- |
${all.map(({ id, statement, verdict, effects }) => `| [${id}](#${id.toLowerCase()}) | ${statement} | ${verdict} | ${effects[0]} |`).join(`
`)}

${all.map(sectionOf).join(`
`)}`;
}
function sectionOf({ id, statement, levers, design, effects, verdict, boundary }) {
  let words = claimReportWords.en, lines = [
    `**${verdict.replace(/\.$/, "")}.** ${effects.join("; ")}.`,
    `${words.levers}: \`${levers}\`. ${words.designed}: ${design}.`,
    ...boundary === "" ? [] : [`${words.boundary}: ${boundary}`]
  ];
  return `## ${id}

${statement}

${lines.map((line) => `- ${line}`).join(`
`)}
`;
}

// dist-all/studies/claims/words/measured.js
var labels = {
  nonna: "Nonna",
  catena: "Catena",
  brera: "Brera",
  filo: "Filo",
  moda: "Moda",
  tela: "Tela"
};
function periodWords(period) {
  let [, word, first, last] = /^(last|day)(\d+)(?:-(\d+))?$/.exec(period) ?? [];
  if (word === "last")
    return { en: ` in the last ${first} days`, it: ` negli ultimi ${first} giorni` };
  if (word === "day" && last !== void 0) {
    let [from, to] = [Number(first) + 1, Number(last) + 1];
    return { en: `, days ${from} to ${to}`, it: `, giorni da ${from} a ${to}` };
  }
  return { en: "", it: "" };
}

// dist-all/studies/claims/measures.js
function ofBrand(brand, metric, period = "total") {
  let { name, unit } = BRAND_METRICS[metric], label = labels[brand] ?? brand, when = periodWords(period);
  return {
    about: { en: `${label}\u2019s ${name.en}${when.en}`, it: `${name.it[1]} di ${label}${when.it}` },
    unit,
    of: (run) => metricValue(run, brand, metric, period)
  };
}
function ofMarket(metric, period = "total") {
  let { name, unit } = MARKET_METRICS[metric], when = periodWords(period);
  return {
    about: { en: `${name.en}${when.en}`, it: `${name.it[1]}${when.it}` },
    unit,
    of: (run) => metricValue(run, WHOLE_MARKET, metric, period)
  };
}
function ownMeasure(en2, it2, unit, of) {
  return { about: { en: en2, it: it2 }, unit, of };
}
function sumOf(run, series, brand = "", from = 0, to = run.days) {
  let count = run.brands.length, only = run.brands.indexOf(brand), sum = 0;
  for (let cell = from * count; cell < to * count; ++cell)
    (only < 0 || cell % count === only) && (sum += run.series[series][cell]);
  return sum;
}
function swayedShare(run, from = 0, to = run.days) {
  return sumOf(run, "swayed", "", from, to) / sumOf(run, "bought", "", from, to);
}
function reviewsOf(run, brand = "", from = 0, to = run.days) {
  return ["stars1", "stars2", "stars3", "stars4", "stars5"].reduce((sum, stars) => sum + sumOf(run, stars, brand, from, to), 0);
}

// dist-all/studies/claims/doctrine/care.js
var desk = {
  "brands.nonna.failure": 0.3,
  "brands.nonna.care.answered": 0.9,
  "brands.nonna.care.hours": 8,
  "brands.nonna.care.skill": 0.8
}, flawless = {
  says: { en: "Nothing ever fails.", it: "Nulla va mai storto." },
  given: { "brands.nonna.failure": 0 }
}, careClaims = [
  {
    id: "D21-answers",
    doctrine: "D21",
    says: {
      en: "Answered complaints leave people more satisfied, more loyal and with better things to write.",
      it: "I reclami a cui si risponde lasciano pi\xF9 soddisfazione, pi\xF9 fedelt\xE0 e cose migliori da scrivere."
    },
    market: "threeTrattorias",
    given: desk,
    from: { "brands.nonna.care.answered": 0 },
    to: { "brands.nonna.care.answered": 0.9 },
    expects: [
      rises(ofBrand("nonna", "satisfaction")),
      rises(ofBrand("nonna", "loyalty")),
      rises(ofBrand("nonna", "stars"))
    ],
    size: { runs: 10, consumers: 1e3 },
    moderator: {
      says: {
        en: "share of complaints that an answer solves",
        it: "quota di reclami che la risposta risolve"
      },
      unit: "share",
      values: [0, 0.2, 0.4, 0.6, 0.8],
      at: moves("brands.nonna.care.skill")
    }
  },
  {
    id: "D21-quick",
    doctrine: "D21",
    says: {
      en: "A quick answer repairs more than a late one.",
      it: "Una risposta veloce ripara pi\xF9 di una tardiva."
    },
    market: "threeTrattorias",
    given: desk,
    from: { "brands.nonna.care.hours": 200 },
    to: { "brands.nonna.care.hours": 4 },
    expects: [rises(ofBrand("nonna", "satisfaction")), rises(ofBrand("nonna", "loyalty"))],
    size: { consumers: 1e3 }
  },
  {
    id: "D21-skill",
    doctrine: "D21",
    says: {
      en: "An answer that solves the problem pays; one that does not, hardly.",
      it: "Una risposta che risolve rende; una che non risolve, quasi no."
    },
    market: "threeTrattorias",
    given: desk,
    from: { "brands.nonna.care.skill": 0.1 },
    to: { "brands.nonna.care.skill": 0.9 },
    expects: [rises(ofBrand("nonna", "satisfaction")), rises(ofBrand("nonna", "loyalty"))],
    boundary: flawless,
    size: { consumers: 1e3 }
  },
  {
    id: "D21-readers",
    doctrine: "D21",
    says: {
      en: "Answers under bad reviews win over sceptical readers, even if the writers stay angry.",
      it: "Le risposte sotto le recensioni cattive convincono i lettori scettici, anche se chi scrive resta arrabbiato."
    },
    market: "threeTrattorias",
    given: {
      ...desk,
      "brands.nonna.care.skill": 0,
      "personas.*.scepticShare": 1,
      "beliefs.scepticism": 1,
      // Only readers count here: answers in sight also move who writes.
      "care.answersInvite": 0,
      "care.answersDeter": 0,
      "care.stayLoyal": { silent: 0.5, unresolved: 0.5, resolved: 0.5, quick: 0.5 }
    },
    from: { "brands.nonna.care.answered": 0 },
    to: { "brands.nonna.care.answered": 1 },
    expects: [rises(ofBrand("nonna", "belief")), rises(ofBrand("nonna", "share"))],
    boundary: {
      says: {
        en: "Nobody is sceptical and nobody minds silence.",
        it: "Nessuno \xE8 scettico e a nessuno importa il silenzio."
      },
      given: { "personas.*.scepticShare": 0, "care.silenceDiscount": 0 }
    },
    size: { consumers: 1500, days: 120 }
  }
];

// dist-all/studies/claims/doctrine/badNews.js
var crisis = [
  { day: 30, set: { "brands.nonna.failure": 0.7 } },
  { day: 51, set: { "brands.nonna.failure": 0.03 } }
], badWord = ownMeasure("bad words heard about Nonna in the month of the crisis", "parole cattive sentite su Nonna nel mese della crisi", "count", (run) => sumOf(run, "heardNegative", "nonna", 30, 60)), onlyCatenaIsBad = {
  "brands.nonna.startingReviews.stars": 4.9,
  "brands.brera.startingReviews.stars": 4.8,
  "brands.catena.startingReviews.stars": 3.5
}, unread = {
  says: { en: "Nobody reads reviews.", it: "Nessuno legge recensioni." },
  given: { "beliefs.reviewsRead": 0 }
}, badNewsClaims = [
  {
    id: "D20-crisis",
    doctrine: "D20",
    says: {
      en: "Three weeks of failures are talked about, and cost share for months.",
      it: "Di tre settimane di disservizi si parla, e costano quota per mesi."
    },
    market: "threeTrattorias",
    from: {},
    to: { timeline: crisis },
    expects: [rises(badWord), falls(ofBrand("nonna", "share", "day51-119"))],
    size: { consumers: 1e3, days: 120 }
  },
  {
    id: "D20-cascade",
    doctrine: "D20",
    says: {
      en: "Bad news is amplified by those who pass it on.",
      it: "Le cattive notizie si amplificano con chi le ripete."
    },
    market: "threeTrattorias",
    given: { timeline: crisis },
    from: { "wordOfMouth.passOn": 0 },
    to: { "wordOfMouth.passOn": 0.3 },
    expects: [rises(badWord)],
    boundary: {
      says: { en: "Nobody has friends.", it: "Nessuno ha amici." },
      given: { "network.friends": 0 }
    },
    size: { runs: 10, consumers: 1e3, days: 60 }
  },
  {
    id: "D20-louder",
    doctrine: "D20",
    says: {
      en: "Bad experiences are told more than good ones, so that a crisis is heard by more.",
      it: "Le esperienze cattive si raccontano pi\xF9 delle buone, cos\xEC una crisi arriva a pi\xF9 orecchie."
    },
    market: "threeTrattorias",
    given: { timeline: crisis },
    from: { "wordOfMouth.negativeRatio": 1 },
    to: { "wordOfMouth.negativeRatio": 3 },
    expects: [rises(badWord)],
    size: { days: 60 }
  },
  {
    id: "D20-weight",
    doctrine: "D20",
    says: {
      en: "Bad reviews weigh more than good ones: the brand that has them loses share among readers of the mean.",
      it: "Le recensioni cattive pesano pi\xF9 delle buone: chi ne ha perde quota fra chi legge la media."
    },
    market: "threeTrattorias",
    given: { ...onlyCatenaIsBad, "personas.*.scepticShare": 0 },
    from: { "beliefs.negativity": 1 },
    to: { "beliefs.negativity": 4 },
    expects: [falls(ofBrand("catena", "share"))],
    boundary: unread,
    size: { consumers: 1e3, days: 60 }
  },
  {
    id: "D20-sceptics",
    doctrine: "D20",
    says: {
      en: "Those who read review by review, too, heed the bad ones more.",
      it: "Anche chi legge recensione per recensione bada di pi\xF9 a quelle cattive."
    },
    market: "threeTrattorias",
    given: { ...onlyCatenaIsBad, "personas.*.scepticShare": 1, "platform.order": "random" },
    from: { "beliefs.negativity": 1 },
    to: { "beliefs.negativity": 4 },
    expects: [falls(ofBrand("catena", "share"))],
    boundary: unread,
    size: { consumers: 1e3, days: 60 }
  },
  {
    id: "D20-herding",
    doctrine: "D20",
    says: {
      en: "A bad first impression is confirmed by those who follow, even where the cooking is good.",
      it: "Una cattiva prima impressione \xE8 confermata da chi segue, anche dove si cucina bene."
    },
    market: "threeTrattorias",
    given: { "brands.nonna.startingReviews.stars": 2.2 },
    from: { "telling.herding": 0 },
    to: { "telling.herding": 0.6 },
    expects: [falls(ofBrand("nonna", "stars"))],
    moderator: {
      says: { en: "stars that Nonna begins with", it: "stelle con cui Nonna comincia" },
      unit: "stars",
      values: [1.5, 2.5, 3.5, 4.2, 5],
      at: moves("brands.nonna.startingReviews.stars")
    }
  },
  {
    id: "D20-ignored",
    doctrine: "D20",
    says: {
      en: "A brand that fails often and ignores complaints loses a tenth of its revenue and more.",
      it: "Una marca che sbaglia spesso e ignora i reclami perde un decimo del ricavo e pi\xF9."
    },
    market: "threeTrattorias",
    given: { "brands.nonna.failure": 0.3, "brands.nonna.care.hours": 4, "brands.nonna.care.skill": 0.9 },
    from: { "brands.nonna.care.answered": 0.9 },
    to: { "brands.nonna.care.answered": 0 },
    expects: [{ ...falls(ofBrand("nonna", "revenue")), by: 0.1 }, falls(ofBrand("nonna", "loyalty"))],
    size: { runs: 10, consumers: 1e3 },
    moderator: {
      says: { en: "share of visits that fail", it: "quota di visite che vanno male" },
      unit: "share",
      values: [0, 0.1, 0.2, 0.3, 0.5],
      at: moves("brands.nonna.failure")
    }
  }
];

// dist-all/studies/claims/doctrine/devices.js
var onPhones = ownMeasure("share of digital moments on a phone", "quota di momenti digitali sul telefono", "share", ({ funnel: { visits } }) => {
  let phone = 0, all = 0;
  return visits.forEach((count, cell) => {
    let device = Math.floor(cell / 6) % 4;
    device === 0 && (phone += count), device < 3 && (all += count);
  }), phone / all;
}), poorOnPhones = { "brands.filo.usability.mobile": 0.15 }, atWork = { earlyMorning: 0, commute: 0.1, work: 0.7, errands: 0.1, evening: 0.1, night: 0 }, onTheWay = { earlyMorning: 0, commute: 0.7, work: 0.1, errands: 0.1, evening: 0.1, night: 0 }, startingIn = (year) => ({ given: { "market.start": `${year}-01-01` } }), socialOnTheWay = (commute) => ({
  given: { "channels.social.dayparts": { commute, work: 1, evening: 1 } }
}), deviceClaims = [
  {
    id: "D9-phones",
    doctrine: "D9",
    says: {
      en: "A shop that works on phones sells more.",
      it: "Un negozio che funziona sul telefono vende di pi\xF9."
    },
    market: "threeClothesShops",
    from: { "brands.filo.usability.mobile": 0.3 },
    to: { "brands.filo.usability.mobile": 0.95 },
    expects: [rises(ofBrand("filo", "sales")), rises(ofBrand("filo", "share"))],
    boundary: {
      says: { en: "Nobody uses a phone.", it: "Nessuno usa il telefono." },
      given: { "personas.*.devices": { mobile: 0, desktop: 0.9, tablet: 0.1 } }
    },
    moderator: {
      says: { en: "year", it: "anno" },
      unit: "year",
      values: [2008, 2010, 2012, 2015, 2018],
      at: startingIn,
      isWhole: !0
    }
  },
  {
    id: "D15-dayparts",
    doctrine: "D15",
    says: {
      en: "When moments move from the desk to the way to work they move to the phone, and a shop poor on phones loses.",
      it: "Quando i momenti passano dalla scrivania al tragitto passano al telefono, e chi l\xEC funziona male perde."
    },
    market: "threeClothesShops",
    given: poorOnPhones,
    from: { "personas.*.dayparts": atWork },
    to: { "personas.*.dayparts": onTheWay },
    expects: [rises(onPhones), falls(ofBrand("filo", "share"))],
    moderator: {
      says: { en: "usability on phones", it: "usabilit\xE0 sul telefono" },
      unit: "quality",
      values: [0, 0.25, 0.5, 0.75, 1],
      at: moves("brands.filo.usability.mobile"),
      follows: 1
    }
  },
  {
    id: "D15-channels",
    doctrine: "D15",
    says: {
      en: "Being where people look on their way pays when moments come on the way.",
      it: "Esserci dove si guarda in viaggio rende quando i momenti arrivano in viaggio."
    },
    market: "threeTrattorias",
    given: {
      "channels.social.dayparts": { commute: 5, work: 0.2, evening: 0.5 },
      "brands.nonna.coverage.social": 0.9,
      "brands.nonna.coverage.search": 0.1,
      "brands.nonna.coverage.site": 0.1
    },
    from: { "personas.*.dayparts": atWork },
    to: { "personas.*.dayparts": onTheWay },
    expects: [rises(ofBrand("nonna", "sales")), rises(ofBrand("nonna", "share"))],
    moderator: {
      says: {
        en: "weight of social media on the way, against other times",
        it: "peso dei social in viaggio, rispetto ad altri momenti"
      },
      unit: "number",
      values: [0.1, 0.5, 1, 2, 5],
      at: socialOnTheWay
    }
  },
  {
    id: "D16-year",
    doctrine: "D16",
    says: {
      en: "A shop not usable on phones was hardly hurt in 2009 and decays by 2018.",
      it: "Un negozio non usabile sul telefono nel 2009 quasi non ne soffriva, nel 2018 decade."
    },
    market: "threeClothesShops",
    given: poorOnPhones,
    from: { "market.start": "2009-01-01" },
    to: { "market.start": "2018-01-01" },
    expects: [rises(onPhones), falls(ofBrand("filo", "sales")), falls(ofBrand("filo", "share"))],
    moderator: {
      says: { en: "usability on phones", it: "usabilit\xE0 sul telefono" },
      unit: "quality",
      values: [0.05, 0.25, 0.5, 0.75, 1],
      at: moves("brands.filo.usability.mobile"),
      follows: 2
    }
  }
];

// dist-all/studies/claims/doctrine/journeyMap.js
function boughtElsewhere({ channels, brands, touchpoints }, but) {
  return channels.reduce((sum, channel, index) => sum + (channel === but ? 0 : touchpoints.bought[index * brands.length]), 0);
}
var nowhere = 0.1, { use } = threeTrattorias.channels.shopWindow, windowsLookedAt = (part) => ({
  given: Object.fromEntries(Object.entries(use).map(([moment, weight]) => [`channels.shopWindow.use.${moment}`, part * weight]))
}), watchingVideo = (times) => ({
  given: { "personas.foodLover.habits": { know: { video: times }, do: { video: times } } }
}), journeyMapClaims = [
  {
    id: "D18-new-touchpoint",
    doctrine: "D18",
    says: {
      en: "A new touchpoint changes the whole map: other touchpoints lead to more purchases too.",
      it: "Un nuovo punto di contatto cambia l\u2019intera mappa: anche gli altri portano pi\xF9 acquisti."
    },
    market: "threeTrattorias",
    given: { "brands.nonna.coverage.video": 0, "brands.nonna.coverage.*.know": 0.1 },
    from: {},
    to: {
      timeline: [{ day: 30, set: { "brands.nonna.coverage.video": 0.9, "brands.nonna.content.video": 1 } }]
    },
    expects: [
      rises(ofBrand("nonna", "sales", "last90")),
      rises(ownMeasure("Nonna\u2019s purchases by contacts on other channels than video", "acquisti di Nonna per contatti su canali diversi dal video", "count", (run) => boughtElsewhere(run, "video")))
    ],
    moderator: {
      says: { en: "quality of Nonna", it: "qualit\xE0 di Nonna" },
      unit: "quality",
      values: [0.3, 0.45, 0.6, 0.75, 0.9],
      at: moves("brands.nonna.quality")
    }
  },
  {
    id: "D18-decisive",
    doctrine: "D18",
    says: {
      en: "Some touchpoints decide and others do not: without its window a trattoria loses more than without e-mail.",
      it: "Alcuni punti di contatto decidono e altri no: senza vetrina una trattoria perde pi\xF9 che senza e-mail."
    },
    market: "threeTrattorias",
    given: { "brands.nonna.coverage.email": 0.5 },
    from: { "brands.nonna.coverage.email": 0 },
    to: { "brands.nonna.coverage.shopWindow": 0 },
    expects: [falls(ofBrand("nonna", "sales")), falls(ofBrand("nonna", "share"))],
    moderator: {
      says: {
        en: "how much shop windows are looked at, as a part of today",
        it: "quanto si guardano le vetrine, rispetto a oggi"
      },
      unit: "number",
      values: [0.02, 0.1, 0.25, 0.5, 1],
      at: windowsLookedAt
    }
  },
  {
    id: "D19-persona",
    doctrine: "D19",
    says: {
      en: "The same presence brings more where one persona looks than spread over three channels.",
      it: "La stessa presenza rende di pi\xF9 dove guarda una persona che sparsa su tre canali."
    },
    market: "threeTrattorias",
    given: {
      "brands.nonna.coverage.*": nowhere,
      "brands.nonna.content.video": 1,
      "personas.foodLover.habits": { know: { video: 8 }, do: { video: 8 } },
      "channels.*.dailyCost": 2,
      "channels.*.contactCost": 0
    },
    from: {
      "brands.nonna.coverage.video": 0.3,
      "brands.nonna.coverage.social": 0.3,
      "brands.nonna.coverage.email": 0.3
    },
    to: {
      "brands.nonna.coverage.video": 0.8,
      "brands.nonna.coverage.social": 0.1,
      "brands.nonna.coverage.email": 0
    },
    expects: [rises(ofBrand("nonna", "sales")), rises(ofBrand("nonna", "share"))],
    moderator: {
      says: {
        en: "how much more food lovers watch video than others",
        it: "quanto pi\xF9 video guardano i buongustai"
      },
      unit: "number",
      values: [0.25, 0.5, 1, 3, 8],
      at: watchingVideo
    }
  }
];

// dist-all/studies/claims/doctrine/moments.js
var atOnce = { "personas.*.transitions.know": { know: 0, go: 0, do: 0, buy: 1 } }, unfolded = { "personas.*.transitions.know": { know: 0.15, go: 0.45, do: 0.4, buy: 0 } }, momentClaims = [
  {
    id: "D14-unfolds",
    doctrine: "D14",
    says: {
      en: "A decision that unfolds over several moments takes in more sources and more brands than one made at once.",
      it: "Una decisione che si svolge in pi\xF9 momenti raccoglie pi\xF9 fonti e pi\xF9 marche di una presa all\u2019istante."
    },
    market: "threeTrattorias",
    from: atOnce,
    to: unfolded,
    expects: [rises(ofMarket("sourcesPerPurchase")), rises(ofMarket("considered"))],
    size: { runs: 6, days: 120 },
    moderator: {
      says: { en: "chance of dropping out after a moment", it: "probabilit\xE0 di lasciare dopo un momento" },
      unit: "share",
      values: [0, 0.1, 0.2, 0.4, 0.6],
      at: moves("journey.dropOut")
    }
  },
  {
    id: "D14-pace",
    doctrine: "D14",
    says: {
      en: "Where decisions take weeks, what is done today sells later.",
      it: "Dove le decisioni richiedono settimane, ci\xF2 che si fa oggi vende pi\xF9 tardi."
    },
    market: "threeTrattorias",
    from: { "journey.pace": 0.1 },
    to: { "journey.pace": 5 },
    expects: [
      falls(ownMeasure("share of five months\u2019 purchases made in the first one", "quota degli acquisti di cinque mesi fatta nel primo", "share", (run) => sumOf(run, "bought", "", 0, 30) / sumOf(run, "bought")))
    ]
  },
  {
    id: "D17-outlets",
    doctrine: "D17",
    says: { en: "Being near brings purchases.", it: "Essere vicini porta acquisti." },
    market: "threeTrattorias",
    from: { "brands.nonna.outlets": 0.05 },
    to: { "brands.nonna.outlets": 1 },
    expects: [rises(ofBrand("nonna", "sales")), rises(ofBrand("nonna", "share"))]
  },
  {
    id: "D17-go",
    doctrine: "D17",
    says: {
      en: "Being found when people look for a way there brings those who did not know the brand.",
      it: "Farsi trovare quando si cerca dove andare porta chi non conosceva la marca."
    },
    market: "threeTrattorias",
    given: { "brands.nonna.coverage.*.go": 0, "brands.nonna.coverage.*.know": 0.1 },
    from: {},
    to: {
      "brands.nonna.coverage.maps.go": 0.9,
      "brands.nonna.coverage.search.go": 0.9,
      "brands.nonna.coverage.shopWindow.go": 0.9
    },
    expects: [rises(ofBrand("nonna", "sales")), rises(ofBrand("nonna", "share"))],
    size: { consumers: 1500, days: 120 }
  },
  {
    id: "D17-do",
    doctrine: "D17",
    says: {
      en: "Showing how it is done brings purchases.",
      it: "Mostrare come si fa porta acquisti."
    },
    market: "threeClothesShops",
    given: { "brands.filo.coverage.*.do": 0 },
    from: {},
    to: {
      "brands.filo.coverage.video.do": 0.9,
      "brands.filo.coverage.site.do": 0.9,
      "brands.filo.coverage.search.do": 0.9
    },
    expects: [rises(ofBrand("filo", "sales"))],
    size: { consumers: 1e3 }
  },
  {
    id: "D17-speed",
    doctrine: "D17",
    says: { en: "A slow site loses purchases.", it: "Un sito lento perde acquisti." },
    market: "threeClothesShops",
    from: { "brands.filo.loadSeconds": 1 },
    to: { "brands.filo.loadSeconds": 8 },
    expects: [falls(ofBrand("filo", "sales")), falls(ofBrand("filo", "share"))],
    boundary: {
      says: { en: "Everybody has the patience to wait.", it: "Tutti hanno la pazienza di aspettare." },
      given: { "checkout.bounceAtOneSecond": 0 }
    },
    moderator: {
      says: {
        en: "chance of leaving a site that takes one second",
        it: "probabilit\xE0 di lasciare un sito che impiega un secondo"
      },
      unit: "share",
      values: [0, 0.03, 0.06, 0.12, 0.24],
      at: moves("checkout.bounceAtOneSecond")
    }
  },
  {
    id: "D17-checkout",
    doctrine: "D17",
    says: {
      en: "An easy way to pay leaves fewer baskets behind and sells more.",
      it: "Un pagamento facile fa lasciare meno carrelli e vende di pi\xF9."
    },
    market: "threeClothesShops",
    from: { "brands.filo.checkout": 0.1 },
    to: { "brands.filo.checkout": 0.9 },
    expects: [falls(ofMarket("abandonment")), rises(ofBrand("filo", "sales"))],
    boundary: {
      says: { en: "How one pays changes nothing.", it: "Il modo di pagare non cambia nulla." },
      given: { "checkout.checkoutEffect": 0 }
    },
    size: { runs: 6 }
  }
];

// dist-all/studies/claims/doctrine/paths.js
var stages = [
  { moment: "know", en: "to know", it: "sapere" },
  { moment: "go", en: "to go", it: "andare", boundary: without("go", "Nobody goes.", "Nessuno ci va.") },
  { moment: "do", en: "to do", it: "fare", boundary: without("do", "Nobody does.", "Nessuno lo fa.") },
  { moment: "buy", en: "to buy", it: "comprare" }
];
function without(moment, en2, it2) {
  let from = { know: 0.15, go: 0.3, do: 0.25, buy: 0.3 }, row = { ...from, buy: from.buy + from[moment], [moment]: 0 };
  return { says: { en: en2, it: it2 }, given: { "personas.*.transitions": { know: row, go: row, do: row } } };
}
function presence(moment, level) {
  return { [`brands.nonna.coverage.*.${moment}`]: level };
}
var onTheWay2 = (level) => ({ given: { ...presence("go", level), ...presence("do", level) } }), preferringVideo = (video) => ({
  given: { "personas.*.formats": { video, audio: 0, text: 1 - video } }
}), stageClaims = stages.map(({ moment, en: en2, it: it2, boundary }) => ({
  id: `D8-${moment}`,
  doctrine: "D8",
  says: {
    en: `Being there when somebody wants ${en2} brings purchases.`,
    it: `Esserci quando qualcuno vuole ${it2} porta acquisti.`
  },
  market: "threeTrattorias",
  from: presence(moment, 0.05),
  to: presence(moment, 0.8),
  expects: [rises(ofBrand("nonna", "sales"))],
  ...boundary && { boundary },
  size: { consumers: 1e3 }
})), pathClaims = [
  {
    id: "D7-path",
    doctrine: "D7",
    says: {
      en: "A path that breaks off between the moments loses people on the way.",
      it: "Un percorso che si interrompe fra un momento e l\u2019altro perde gente per strada."
    },
    market: "threeTrattorias",
    given: {
      ...presence("know", 0.7),
      ...presence("go", 0),
      ...presence("do", 0),
      ...presence("buy", 0.15)
    },
    from: { "journey.absenceLoss": 0 },
    to: { "journey.absenceLoss": 0.5 },
    expects: [falls(ofBrand("nonna", "share")), falls(ofBrand("nonna", "sales"))],
    moderator: {
      says: { en: "presence on the way, in go and do", it: "presenza per strada, in \xABandare\xBB e \xABfare\xBB" },
      unit: "share",
      values: [0, 0.25, 0.5, 0.75, 1],
      at: onTheWay2
    }
  },
  {
    id: "D7-coherence",
    doctrine: "D7",
    says: {
      en: "A new brand of which nobody has told yet is chosen less if it says one thing here and another there.",
      it: "Una marca nuova di cui nessuno ha ancora raccontato viene scelta meno se dice una cosa qui e un\u2019altra l\xE0."
    },
    market: "threeTrattorias",
    given: {
      "brands.nonna.awareness": 0,
      "brands.nonna.startingReviews.count": 0,
      "telling.postRate": 0,
      "telling.shareOnTheWay": 0,
      "wordOfMouth.tellRate": 0
    },
    from: { "brands.nonna.coherence": 1 },
    to: { "brands.nonna.coherence": 0.1 },
    expects: [falls(ofBrand("nonna", "share"))],
    size: { days: 60 }
  },
  ...stageClaims,
  {
    id: "D8-format",
    doctrine: "D8",
    says: {
      en: "Video where video is watched brings those who prefer it.",
      it: "Il video dove si guardano video porta chi lo preferisce."
    },
    market: "threeTrattorias",
    given: { "brands.nonna.coverage.video": 0.7 },
    from: { "brands.nonna.content.video": 0 },
    to: { "brands.nonna.content.video": 1 },
    expects: [rises(ofBrand("nonna", "sales")), rises(ofBrand("nonna", "share"))],
    boundary: {
      says: { en: "Everybody prefers to read.", it: "Tutti preferiscono leggere." },
      given: { "personas.*.formats": { video: 0, audio: 0, text: 1 } }
    },
    moderator: {
      says: {
        en: "share of video among the formats preferred",
        it: "quota del video fra i formati preferiti"
      },
      unit: "share",
      values: [0, 0.1, 0.25, 0.5, 1],
      at: preferringVideo
    }
  }
];

// dist-all/studies/claims/doctrine/people.js
var seeded = {
  "brands.nonna.awareness": 0.02,
  "brands.nonna.seeding.people": 30,
  "network.kind": "scaleFree"
}, littleSaid = {
  en: "What brands say of themselves moves hardly a purchase here, believed or not: what buyers, reviews and reputation say outweighs it.",
  it: "Ci\xF2 che le marche dicono di s\xE9 non sposta quasi alcun acquisto, creduto o no: pesa di pi\xF9 ci\xF2 che dicono clienti, recensioni e reputazione."
}, prosumerClaims = [
  {
    id: "D3-prosumers",
    doctrine: "D3",
    says: {
      en: "Consumers who like to share write more reviews and tell more friends.",
      it: "I consumatori che amano condividere scrivono pi\xF9 recensioni e informano pi\xF9 amici."
    },
    market: "threeTrattorias",
    from: { "personas.*.sharing": 0.5, "personas.*.talking": 0.5 },
    to: { "personas.*.sharing": 2, "personas.*.talking": 2 },
    expects: [rises(ofBrand("nonna", "reviews")), rises(ofBrand("nonna", "told"))],
    size: { runs: 6, days: 120 }
  },
  {
    id: "D3-few-write-most",
    doctrine: "D3",
    says: {
      en: "Where a few share far more than others, more is written in all.",
      it: "Dove pochi condividono molto pi\xF9 degli altri, in tutto si scrive di pi\xF9."
    },
    market: "threeTrattorias",
    from: { "telling.sharingSpread": 0 },
    to: { "telling.sharingSpread": 1.6 },
    expects: [rises(ofBrand("nonna", "reviews"))],
    size: { runs: 6, days: 120 }
  },
  {
    id: "D3-influencers",
    doctrine: "D3",
    says: {
      en: "The same gifts reach more people when they go to those with most friends.",
      it: "Gli stessi regali raggiungono pi\xF9 persone se vanno a chi ha pi\xF9 amici."
    },
    market: "threeTrattorias",
    given: seeded,
    from: { "brands.nonna.seeding.influencers": !1 },
    to: { "brands.nonna.seeding.influencers": !0 },
    expects: [rises(ofBrand("nonna", "told")), rises(ofBrand("nonna", "awareness"))],
    boundary: {
      says: { en: "Everybody knows everybody.", it: "Tutti conoscono tutti." },
      given: { "network.kind": "complete" }
    },
    size: { consumers: 1e3, days: 14 },
    moderator: {
      says: { en: "share of friends told", it: "quota di amici informati" },
      unit: "share",
      values: [0, 0.1, 0.3, 0.6, 1],
      at: moves("wordOfMouth.tellRate")
    }
  },
  {
    id: "D3-hubs",
    doctrine: "D3",
    says: {
      en: "Gifts to the best connected reach further where a few have very many friends.",
      it: "I regali ai pi\xF9 connessi arrivano pi\xF9 lontano dove pochi hanno moltissimi amici."
    },
    market: "threeTrattorias",
    given: { ...seeded, "brands.nonna.seeding.influencers": !0 },
    from: { "network.kind": "random" },
    to: { "network.kind": "scaleFree" },
    expects: [rises(ofBrand("nonna", "awareness"))],
    size: { consumers: 1e3, days: 14 }
  },
  {
    id: "D3-comparison",
    doctrine: "D3",
    says: {
      en: "Comparison sites take purchases away from the brand that promises more than it keeps.",
      it: "I siti di confronto tolgono acquisti alla marca che promette pi\xF9 di quanto mantiene."
    },
    market: "threeClothesShops",
    from: { "channels.comparison.use": 0 },
    to: { "channels.comparison.use": 25 },
    expects: [falls(ofBrand("moda", "share"))],
    size: { consumers: 2e3, runs: 40 },
    moderator: {
      says: { en: "quality of Moda", it: "qualit\xE0 di Moda" },
      unit: "quality",
      values: [0.4, 0.55, 0.7, 0.85, 1],
      at: moves("brands.moda.quality")
    }
  }
], burst = (day) => [
  { day, set: { "brands.nonna.advertising.daily": 60 } },
  { day: day + 14, set: { "brands.nonna.advertising.daily": 0 } }
], pushClaims = [
  {
    id: "D4-attention",
    doctrine: "D4",
    says: {
      en: "When people stop looking at what is pushed at them, the brand that advertises most sells less.",
      it: "Quando la gente non guarda pi\xF9 ci\xF2 che le viene spinto addosso, chi fa pi\xF9 pubblicit\xE0 vende meno."
    },
    market: "threeTrattorias",
    given: { "brands.catena.advertising.daily": 30 },
    from: { "personas.*.pushAttention": 1 },
    to: { "personas.*.pushAttention": 0.2 },
    expects: [falls(ofBrand("catena", "sales"))],
    size: { runs: 6, days: 120 }
  },
  {
    id: "D4-trust",
    doctrine: "D4",
    says: {
      en: "When people stop believing what brands say of themselves, the boasting one loses to the better one.",
      it: "Quando la gente non crede pi\xF9 a ci\xF2 che le marche dicono di s\xE9, chi si vanta perde, chi vale guadagna."
    },
    market: "threeTrattorias",
    given: { "brands.catena.promise": 0.95 },
    from: { "personas.*.trustInBrands": 1 },
    to: { "personas.*.trustInBrands": 0.1 },
    expects: [
      { ...falls(ofBrand("catena", "share")), depends: littleSaid },
      { ...rises(ofBrand("nonna", "share")), depends: littleSaid }
    ],
    moderator: {
      says: { en: "quality of Catena", it: "qualit\xE0 di Catena" },
      unit: "quality",
      values: [0.4, 0.55, 0.7, 0.85, 1],
      at: moves("brands.catena.quality")
    }
  },
  {
    id: "D4-early",
    doctrine: "D4",
    says: {
      en: "The same advertising money makes a brand known when it is new, and does far less later.",
      it: "Lo stesso denaro in pubblicit\xE0 fa conoscere una marca quando \xE8 nuova, e dopo serve molto meno."
    },
    market: "threeTrattorias",
    given: { "brands.nonna.awareness": 0.02 },
    from: {},
    to: { timeline: [...burst(0), ...burst(120)] },
    expects: [
      rises(ownMeasure("people whom advertising made aware, days 1 to 30 less days 121 to 150", "persone informate dalla pubblicit\xE0, giorni da 1 a 30 meno giorni da 121 a 150", "count", (run) => sumOf(run, "exposed", "nonna", 0, 30) - sumOf(run, "exposed", "nonna", 120, 150)))
    ],
    size: { days: 150 },
    moderator: {
      says: { en: "share who know Nonna beforehand", it: "quota che gi\xE0 conosce Nonna" },
      unit: "share",
      values: [0.02, 0.25, 0.5, 0.75, 1],
      at: moves("brands.nonna.awareness")
    }
  }
];

// dist-all/studies/claims/doctrine/quality.js
var { coverage, quality, advertising } = threeTrattorias.brands.brera;
function breraPresence(times) {
  return Object.fromEntries(Object.entries(coverage).map(([channel, share]) => [
    `brands.brera.coverage.${channel}`,
    Math.min(1, times * share)
  ]));
}
var breraAdvertising = (times) => ({ "brands.brera.advertising.daily": times * advertising.daily });
function withdrawn(settings) {
  return { timeline: [{ day: 60, set: { "brands.nonna.coverage.*": 0, "brands.nonna.price": 1e6, ...settings } }] };
}
var third = 1.3, better = { "brands.brera.quality": third * quality }, qualityClaims = [
  {
    id: "D12-quality",
    doctrine: "D12",
    says: {
      en: "Better quality raises share, stars and revenue.",
      it: "Una qualit\xE0 migliore alza quota, stelle e ricavo."
    },
    market: "threeTrattorias",
    from: { "brands.nonna.quality": 0.6 },
    to: { "brands.nonna.quality": 0.8 },
    expects: [
      rises(ofBrand("nonna", "share")),
      rises(ofBrand("nonna", "stars")),
      rises(ofBrand("nonna", "revenue"))
    ]
  },
  {
    id: "D12-coverage",
    doctrine: "D12",
    says: {
      en: "In the long run 30 % more quality brings more than 30 % more presence on every channel.",
      it: "Alla lunga il 30 % in pi\xF9 di qualit\xE0 porta pi\xF9 del 30 % in pi\xF9 di presenza su ogni canale."
    },
    market: "threeTrattorias",
    from: breraPresence(third),
    to: better,
    expects: [rises(ofBrand("brera", "share", "last90"))],
    size: { days: 270 },
    moderator: {
      says: {
        en: "presence as a multiple of today\u2019s, at most everywhere",
        it: "presenza in multipli di quella di oggi, al pi\xF9 ovunque"
      },
      unit: "number",
      values: [1, 1.3, 1.6, 2, 3],
      at: (times) => ({ from: breraPresence(times) })
    }
  },
  {
    id: "D12-advertising",
    doctrine: "D12",
    says: {
      en: "30 % more quality brings more than 30 % more advertising.",
      it: "Il 30 % in pi\xF9 di qualit\xE0 porta pi\xF9 del 30 % in pi\xF9 di pubblicit\xE0."
    },
    market: "threeTrattorias",
    from: breraAdvertising(third),
    to: better,
    expects: [rises(ofBrand("brera", "share")), rises(ofBrand("brera", "revenue"))],
    size: { runs: 6 },
    moderator: {
      says: { en: "advertising as a multiple of today\u2019s", it: "pubblicit\xE0 in multipli di quella di oggi" },
      unit: "number",
      values: [1, 4, 10, 25, 60],
      at: (times) => ({ from: breraAdvertising(times) })
    }
  },
  {
    id: "D13-loop",
    doctrine: "D13",
    says: {
      en: "Satisfied buyers come straight back: purchases take less searching, and the good brand sells more.",
      it: "Chi \xE8 soddisfatto torna subito: si cerca meno per comprare, e la marca buona vende di pi\xF9."
    },
    market: "threeTrattorias",
    from: { "journey.loyaltyLoop": 0 },
    to: { "journey.loyaltyLoop": 0.9 },
    expects: [falls(ofMarket("sourcesPerPurchase")), rises(ofBrand("nonna", "sales"))],
    size: { runs: 100 },
    boundary: {
      says: { en: "Nobody becomes loyal.", it: "Nessuno diventa fedele." },
      given: { "experience.loyaltyLearning": 0 }
    },
    moderator: {
      says: { en: "quality of Nonna", it: "qualit\xE0 di Nonna" },
      unit: "quality",
      values: [0.3, 0.45, 0.6, 0.75, 0.9],
      at: moves("brands.nonna.quality"),
      follows: 1
    }
  },
  {
    id: "D13-lost",
    doctrine: "D13",
    says: {
      en: "Loyalty to a brand that is gone passes to those that are still there.",
      it: "La fedelt\xE0 a una marca che non c\u2019\xE8 pi\xF9 passa a quelle che ci sono ancora."
    },
    market: "threeTrattorias",
    from: withdrawn({ "market.needsPerYear": 0 }),
    to: withdrawn({}),
    expects: [falls(ofBrand("nonna", "loyalty"))],
    boundary: {
      says: { en: "Nobody becomes loyal.", it: "Nessuno diventa fedele." },
      given: { "experience.loyaltyLearning": 0 }
    }
  },
  {
    id: "D13-phygital",
    doctrine: "D13",
    says: {
      en: "A web shop that opens physical shops too sells more.",
      it: "Un negozio in rete che apre anche negozi fisici vende di pi\xF9."
    },
    market: "threeClothesShops",
    given: { "brands.filo.outlets": 0.3 },
    from: {},
    to: { "brands.filo.coverage.store": 0.6 },
    expects: [rises(ofBrand("filo", "sales")), rises(ofBrand("filo", "share"))]
  }
];

// dist-all/studies/claims/doctrine/reach.js
var newcomer = {
  "brands.nonna.awareness": 0.02,
  "brands.nonna.seeding.cost": 8,
  "brands.nonna.seeding.influencers": !0,
  "network.kind": "scaleFree"
}, gifts = { "brands.nonna.seeding.people": 1200 }, campaign = { "brands.nonna.advertising.daily": 400 }, outreached = {
  en: "Advertising reaches as many people as its meta-analyses ask for (advertising.greatestExposure): more than the gifts do for the same money. With an eighth of that reach the gifts sell more.",
  it: "La pubblicit\xE0 raggiunge tante persone quante ne chiedono le sue metanalisi (advertising.greatestExposure): pi\xF9 dei regali, a parit\xE0 di spesa. Con un ottavo di quella portata i regali vendono di pi\xF9."
}, rank = (level) => ({
  "brands.nonna.prominence": { search: level, maps: level, reviews: level, social: level }
}), reachClaims = [
  {
    id: "D22-buzz",
    doctrine: "D22",
    says: {
      en: "At equal money, gifts to people who tell win more share than a campaign.",
      it: "A parit\xE0 di spesa, i regali a chi racconta guadagnano pi\xF9 quota di una campagna."
    },
    market: "threeTrattorias",
    given: newcomer,
    from: campaign,
    to: gifts,
    expects: [
      { ...rises(ofBrand("nonna", "share")), depends: outreached },
      { ...rises(ofBrand("nonna", "sales")), depends: outreached }
    ],
    size: { consumers: 4e3, days: 60 },
    moderator: {
      says: { en: "need that one exposure a day adds", it: "bisogno che un contatto al giorno aggiunge" },
      unit: "number",
      values: [0, 0.25, 0.5, 1, 2],
      at: moves("advertising.needLift"),
      follows: 1
    }
  },
  {
    id: "D22-informing",
    doctrine: "D22",
    says: {
      en: "At equal money, gifts to people who tell sell more than advertising that only informs.",
      it: "A parit\xE0 di spesa, i regali a chi racconta vendono pi\xF9 di una pubblicit\xE0 che informa soltanto."
    },
    market: "threeTrattorias",
    given: { ...newcomer, "advertising.needLift": 0 },
    from: campaign,
    to: gifts,
    expects: [
      { ...rises(ofBrand("nonna", "sales")), depends: outreached },
      { ...rises(ofBrand("nonna", "share")), depends: outreached }
    ],
    size: { consumers: 4e3, days: 60 },
    moderator: {
      says: { en: "quality of Nonna", it: "qualit\xE0 di Nonna" },
      unit: "quality",
      values: [0.3, 0.45, 0.6, 0.75, 0.9],
      at: moves("brands.nonna.quality"),
      follows: 1
    }
  },
  {
    id: "D23-rank",
    doctrine: "D23",
    says: {
      en: "Standing on top of the lists brings purchases.",
      it: "Stare in cima agli elenchi porta acquisti."
    },
    market: "threeTrattorias",
    from: rank(0.3),
    to: rank(3),
    expects: [rises(ofBrand("nonna", "sales")), rises(ofBrand("nonna", "share"))],
    boundary: {
      says: { en: "Everybody looks through the whole list.", it: "Tutti guardano l\u2019elenco intero." },
      given: { "channels.*.attention": "all" }
    },
    moderator: {
      says: { en: "positions that people look at", it: "posizioni che si guardano" },
      unit: "number",
      values: [1, 2, 4, 8, 16],
      at: moves("channels.*.attention")
    }
  },
  {
    id: "D23-attention",
    doctrine: "D23",
    says: {
      en: "The fewer positions people look at, the more the one at the bottom loses.",
      it: "Meno posizioni si guardano, pi\xF9 perde chi sta in fondo."
    },
    market: "threeTrattorias",
    given: rank(0.3),
    from: { "channels.*.attention": "all" },
    to: { "channels.*.attention": 1 },
    expects: [falls(ofBrand("nonna", "sales")), falls(ofBrand("nonna", "share"))],
    size: { runs: 6 }
  },
  {
    id: "D24-first",
    doctrine: "D24",
    says: {
      en: "Who enters five months earlier has more share and more loyal buyers at the end.",
      it: "Chi entra cinque mesi prima alla fine ha pi\xF9 quota e pi\xF9 clienti fedeli."
    },
    market: "threeTrattorias",
    given: { "brands.nonna.startingReviews.count": 0, "brands.nonna.awareness": 0 },
    from: { "brands.nonna.entryDay": 150 },
    to: { "brands.nonna.entryDay": 0 },
    expects: [rises(ofBrand("nonna", "share", "last60")), rises(ofBrand("nonna", "loyalty"))],
    size: { days: 240 },
    moderator: {
      says: { en: "quality of Nonna", it: "qualit\xE0 di Nonna" },
      unit: "quality",
      values: [0.3, 0.45, 0.6, 0.75, 0.9],
      at: moves("brands.nonna.quality")
    }
  }
];

// dist-all/studies/claims/doctrine/sharing.js
var sharingClaims = [
  {
    id: "D10-reviews",
    doctrine: "D10",
    says: {
      en: "Tools for sharing at the moment of use bring more reviews.",
      it: "Strumenti per condividere al momento dell\u2019uso portano pi\xF9 recensioni."
    },
    market: "threeTrattorias",
    from: { "brands.nonna.shareTools.use": 0 },
    to: { "brands.nonna.shareTools.use": 1 },
    expects: [rises(ofBrand("nonna", "reviews"))],
    boundary: {
      says: { en: "Nobody feels like posting.", it: "Nessuno ha voglia di pubblicare." },
      given: { "telling.postRate": 0 }
    },
    size: { runs: 6, days: 120 },
    moderator: {
      says: { en: "chance of posting without tools", it: "probabilit\xE0 di pubblicare senza strumenti" },
      unit: "share",
      values: [0, 0.02, 0.05, 0.1, 0.3],
      at: moves("telling.postRate")
    }
  },
  {
    id: "D10-delay",
    doctrine: "D10",
    says: {
      en: "With tools for sharing, what is lived is told sooner.",
      it: "Con strumenti per condividere, ci\xF2 che si vive si racconta prima."
    },
    market: "threeTrattorias",
    given: { "telling.delay": 40, "telling.postRate": 1 },
    from: { "brands.*.shareTools.use": 0 },
    to: { "brands.*.shareTools.use": 1 },
    expects: [
      rises(ownMeasure("share of two months\u2019 reviews that came in the first month", "quota delle recensioni di due mesi arrivata nel primo mese", "share", (run) => reviewsOf(run, "", 0, 30) / reviewsOf(run, "", 0, 60)))
    ],
    size: { runs: 10, consumers: 1500, days: 60 }
  },
  {
    id: "D10-on-the-way",
    doctrine: "D10",
    says: {
      en: "Tools for sharing while searching get a brand\u2019s content passed on to friends.",
      it: "Strumenti per condividere mentre si cerca fanno passare i contenuti di una marca agli amici."
    },
    market: "threeTrattorias",
    from: { "brands.nonna.shareTools": { know: 0, go: 0, do: 0, buy: 0 } },
    to: { "brands.nonna.shareTools": { know: 1, go: 1, do: 1, buy: 1 } },
    expects: [rises(ofBrand("nonna", "told"))],
    boundary: {
      says: { en: "Nobody shares while searching.", it: "Nessuno condivide mentre cerca." },
      given: { "telling.shareOnTheWay": 0 }
    },
    size: { runs: 6, days: 120 }
  },
  {
    id: "D11-engagement",
    doctrine: "D11",
    says: {
      en: "Where many drop out on the way, a brand that is interesting at every stage keeps them, and sells more.",
      it: "Dove molti lasciano per strada, una marca interessante a ogni passo li trattiene, e vende di pi\xF9."
    },
    market: "threeTrattorias",
    given: { "brands.*.engagement": 0, "journey.dropOut": 0.2 },
    from: {},
    to: { "brands.nonna.engagement": 1 },
    expects: [
      falls(ownMeasure("journeys left on the way, a micro-moment", "percorsi lasciati per strada, per micro-momento", "share", ({ market }) => {
        let all = ["know", "go", "do", "buy"].flatMap((moment) => [...market[moment]]);
        return total(market.dropped) / total(all);
      })),
      rises(ofBrand("nonna", "sales")),
      rises(ofMarket("sales")),
      rises(ofBrand("nonna", "share"))
    ],
    boundary: {
      says: { en: "Interest keeps nobody.", it: "L\u2019interesse non trattiene nessuno." },
      given: { "journey.engagementEffect": 0 }
    },
    size: { consumers: 1e3 },
    moderator: {
      says: { en: "chance of dropping out after a moment", it: "probabilit\xE0 di lasciare dopo un momento" },
      unit: "share",
      values: [0, 0.05, 0.1, 0.2, 0.4],
      at: moves("journey.dropOut")
    }
  }
];
function total(numbers) {
  return Array.from(numbers).reduce((sum, number) => sum + number, 0);
}

// dist-all/studies/claims/doctrine/truth.js
var silent = { "telling.postRate": 0, "telling.shareOnTheWay": 0, "wordOfMouth.tellRate": 0 }, truthClaims = [
  {
    id: "D5-promise",
    doctrine: "D5",
    says: {
      en: "A promise above what is lived lowers satisfaction, stars and loyalty, and in the end sales.",
      it: "Una promessa sopra ci\xF2 che si vive abbassa soddisfazione, stelle e fedelt\xE0, e alla fine le vendite."
    },
    market: "threeTrattorias",
    from: { "brands.nonna.promise": 0.74 },
    to: { "brands.nonna.promise": 1 },
    expects: [
      falls(ofBrand("nonna", "satisfaction")),
      falls(ofBrand("nonna", "stars")),
      falls(ofBrand("nonna", "loyalty")),
      falls(ofBrand("nonna", "sales", "last90"))
    ],
    size: { runs: 16, consumers: 4e3, days: 180 },
    moderator: {
      says: { en: "quality that Nonna really has", it: "qualit\xE0 che Nonna ha davvero" },
      unit: "quality",
      values: [0.5, 0.6, 0.7, 0.8, 0.9, 1],
      at: moves("brands.nonna.quality"),
      follows: 3
    }
  },
  {
    id: "D5-lure",
    doctrine: "D5",
    says: {
      en: "At first, while nobody has told otherwise, a loud promise sells.",
      it: "All\u2019inizio, finch\xE9 nessuno ha raccontato il contrario, una promessa forte vende."
    },
    market: "threeTrattorias",
    given: { "brands.nonna.awareness": 0.05, "brands.nonna.startingReviews.count": 0, ...silent },
    from: { "brands.nonna.promise": 0.6 },
    to: { "brands.nonna.promise": 0.95 },
    expects: [rises(ofBrand("nonna", "sales"))],
    size: { consumers: 3e3, days: 14 },
    moderator: {
      says: { en: "share who know Nonna beforehand", it: "quota che gi\xE0 conosce Nonna" },
      unit: "share",
      values: [0.05, 0.25, 0.5, 0.75, 1],
      at: moves("brands.nonna.awareness")
    }
  },
  {
    id: "D6-operator",
    doctrine: "D6",
    says: {
      en: "One rude operator in the call centre undoes what all others do well.",
      it: "Un solo operatore scortese al telefono disfa ci\xF2 che tutti gli altri fanno bene."
    },
    market: "threeTrattorias",
    from: {},
    to: { "brands.nonna.touchpoints.callCentre": { quality: 0.1, failure: 0.5 } },
    expects: [
      falls(ofBrand("nonna", "satisfaction")),
      falls(ofBrand("nonna", "stars")),
      falls(ofBrand("nonna", "loyalty")),
      falls(ofBrand("nonna", "share"))
    ],
    boundary: {
      says: { en: "Nobody calls.", it: "Nessuno telefona." },
      given: { "brands.nonna.coverage.callCentre": 0 }
    },
    moderator: {
      says: { en: "presence on the telephone", it: "presenza al telefono" },
      unit: "share",
      values: [0, 0.1, 0.25, 0.5, 1],
      at: moves("brands.nonna.coverage.callCentre"),
      follows: 3
    }
  }
];

// dist-all/studies/claims/doctrine/zeroMoment.js
var swayed = ownMeasure("share of purchases swayed by the word of others", "quota di acquisti decisi dalla parola di altri", "share", (run) => swayedShare(run)), young = { "brands.*.startingReviews.count": 0 }, silent2 = { "telling.postRate": 0, "telling.shareOnTheWay": 0, "wordOfMouth.tellRate": 0 }, telling = { "telling.postRate": 0.06, "telling.shareOnTheWay": 0.01, "wordOfMouth.tellRate": 0.3 }, qualityOfNonna = (quality2) => ({
  given: { "brands.nonna.quality": quality2, "brands.nonna.startingReviews.stars": 1 + 4 * quality2 }
}), emptyPages = {
  en: "Whoever opens a page of reviews and finds none is swayed by that too, away from the brand (choice.unreviewed): in a young market without reviews that weighs most.",
  it: "Chi apre una pagina di recensioni e non ne trova \xE8 deciso anche da questo, e lascia la marca (choice.unreviewed): in un mercato giovane senza recensioni \xE8 ci\xF2 che pesa di pi\xF9."
}, zeroMomentClaims = [
  {
    id: "D1-reading",
    doctrine: "D1",
    says: {
      en: "What buyers told, read by others before they buy, leads more of them to the better brand.",
      it: "Ci\xF2 che chi ha comprato racconta, letto da altri prima di comprare, ne porta di pi\xF9 alla marca migliore."
    },
    market: "threeTrattorias",
    from: { "beliefs.reviewsRead": 0 },
    to: { "beliefs.reviewsRead": 7 },
    expects: [rises(ofBrand("nonna", "share")), rises(swayed)],
    boundary: {
      says: { en: "Nobody trusts what others write.", it: "Nessuno si fida di ci\xF2 che altri scrivono." },
      given: { "personas.*.trustInPeople": 0 }
    },
    size: { runs: 40 },
    moderator: {
      says: {
        en: "quality of Nonna, and of what was written about her before",
        it: "qualit\xE0 di Nonna, e di ci\xF2 che se ne \xE8 scritto prima"
      },
      unit: "quality",
      values: [0.3, 0.45, 0.6, 0.75, 0.9],
      at: qualityOfNonna
    }
  },
  {
    id: "D1-told-truth",
    doctrine: "D1",
    says: {
      en: "The brand that boasts loses when buyers can read what others lived through.",
      it: "La marca che si vanta perde quando chi compra pu\xF2 leggere che cosa \xE8 capitato agli altri."
    },
    market: "threeClothesShops",
    from: { "beliefs.reviewsRead": 0 },
    to: { "beliefs.reviewsRead": 7 },
    expects: [falls(ofBrand("moda", "share")), rises(swayed)],
    size: { runs: 40 }
  },
  {
    id: "D2-loop",
    doctrine: "D2",
    says: {
      en: "In a young market the telling of the first buyers closes the loop: later ones leave the brand that boasts.",
      it: "In un mercato giovane il racconto dei primi chiude il cerchio: chi viene dopo lascia la marca che si vanta."
    },
    market: "threeTrattorias",
    given: young,
    from: silent2,
    to: telling,
    expects: [falls(ofBrand("catena", "share", "last90")), { ...rises(swayed), depends: emptyPages }],
    size: { runs: 10, consumers: 1e3 },
    moderator: {
      says: { en: "quality of Catena", it: "qualit\xE0 di Catena" },
      unit: "quality",
      values: [0.4, 0.55, 0.7, 0.85, 1],
      at: moves("brands.catena.quality")
    }
  },
  {
    id: "D2-grows",
    doctrine: "D2",
    says: {
      en: "The word of buyers weighs more and more as it piles up.",
      it: "La parola di chi ha comprato pesa sempre di pi\xF9 man mano che si accumula."
    },
    market: "threeTrattorias",
    given: young,
    from: silent2,
    to: telling,
    expects: [
      {
        ...rises(ownMeasure("swayed purchases after day 50 less those of the first week", "acquisti decisi da altri dopo il giorno 50 meno quelli della prima settimana", "share", (run) => swayedShare(run, 50) - swayedShare(run, 0, 7))),
        depends: emptyPages
      }
    ],
    size: { runs: 16, consumers: 4e3, days: 120 }
  },
  {
    id: "D2-first-reviews",
    doctrine: "D2",
    says: {
      en: "The first ten reviews of an unknown brand sell, because they take away doubt.",
      it: "Le prime dieci recensioni di una marca ignota vendono, perch\xE9 tolgono i dubbi."
    },
    market: "threeTrattorias",
    given: { ...silent2, "brands.nonna.awareness": 0, "brands.nonna.startingReviews.stars": 4.2 },
    from: { "brands.nonna.startingReviews.count": 0 },
    to: { "brands.nonna.startingReviews.count": 10 },
    expects: [rises(ofBrand("nonna", "sales"))],
    boundary: {
      says: {
        en: "Nobody looks at reviews, and lists are not ordered by them.",
        it: "Nessuno guarda le recensioni, e gli elenchi non ne seguono l\u2019ordine."
      },
      given: { "beliefs.reviewsRead": 0, "care.silenceDiscount": 0, "channels.*.ranking": 0 }
    },
    size: { consumers: 1200, days: 60 }
  },
  {
    id: "D2-friends",
    doctrine: "D2",
    says: {
      en: "Friends who tell make a little-known brand known.",
      it: "Gli amici che raccontano fanno conoscere una marca poco nota."
    },
    market: "threeTrattorias",
    from: { "wordOfMouth.tellRate": 0 },
    to: { "wordOfMouth.tellRate": 0.3 },
    expects: [rises(ofBrand("nonna", "awareness", "day0-59"))],
    boundary: {
      says: { en: "Nobody has friends.", it: "Nessuno ha amici." },
      given: { "network.friends": 0 }
    },
    size: { days: 60 },
    moderator: {
      says: { en: "number of friends", it: "numero di amici" },
      unit: "count",
      values: [0, 2, 4, 8, 16],
      at: moves("network.friends"),
      isWhole: !0
    }
  }
];

// dist-all/studies/claims/claims.js
var CLAIMS = [
  ...zeroMomentClaims,
  ...prosumerClaims,
  ...pushClaims,
  ...truthClaims,
  ...pathClaims,
  ...deviceClaims,
  ...sharingClaims,
  ...qualityClaims,
  ...momentClaims,
  ...journeyMapClaims,
  ...badNewsClaims,
  ...careClaims,
  ...reachClaims
].sort((a, b) => Number(a.doctrine.slice(1)) - Number(b.doctrine.slice(1)));

// dist-all/cli/commands/claimsAsked.js
function claimsAsked(words) {
  let names = words.flatMap((word) => word.split(",")).filter((word) => word !== ""), unknown = names.filter((name) => !CLAIMS.some((claim) => isMeant(name, claim)));
  if (unknown.length > 0)
    throw noSuchClaims(unknown);
  return names.length === 0 ? CLAIMS : CLAIMS.filter((claim) => names.some((name) => isMeant(name, claim)));
}
function isMeant(name, { id, doctrine }) {
  return [id, doctrine].some((known) => known.toLowerCase() === name.toLowerCase());
}
function noSuchClaims(names) {
  let known = [...new Set(CLAIMS.flatMap(({ id, doctrine }) => [doctrine, id]))];
  return new CliError(lookupFaults.noClaims(names.map((name) => ({ name, meant: nearest(name, known) }))));
}

// dist-all/studies/claims/leastConsumers.js
var MOST_CONSUMERS = 1e6;
function leastConsumers(claim, asked) {
  let fits = (consumers) => sizesOf(claim, consumers).every(([tried, size]) => fitsSize(tried, size));
  if (fits(asked))
    return asked;
  let below = asked, above = 2 * asked;
  for (; !fits(above) && above < MOST_CONSUMERS; )
    [below, above] = [above, 2 * above];
  for (; above - below > 1; ) {
    let middle = Math.floor((below + above) / 2);
    fits(middle) ? above = middle : below = middle;
  }
  return above;
}
function sizesOf(claim, consumers) {
  let { moderator } = claim, size = { ...USUAL_SIZE, ...claim.size }, moderated = (moderator?.values ?? []).map((value) => [moderator === void 0 ? claim : varied(claim, moderator, value), { ...size, ...moderator?.size, consumers }]);
  return [[claim, { ...size, consumers }], ...moderated];
}

// dist-all/studies/claims/words/claimsHelp.js
var claimsHelp = {
  examples: [
    [
      "claims",
      {
        en: "every statement of the doctrine, D1 to D24, as an experiment: table, charts, report",
        it: "ogni affermazione della dottrina, da D1 a D24, come esperimento: tabella, grafici, rapporto"
      }
    ],
    [
      "claims D12 D20-ignored",
      { en: "the claims of one row, and a single claim", it: "le tesi di una riga, e una tesi sola" }
    ],
    [
      "claims --list",
      { en: "what is claimed, without trying it", it: "che cosa si afferma, senza metterlo alla prova" }
    ],
    [
      "claims D22 --no-boundaries --no-out",
      {
        en: "only whether they hold, not where they stop to",
        it: "solo se valgono, non dove smettono di valere"
      }
    ],
    [
      "claims --document docs/claims.md",
      {
        en: "writes all of it as one Markdown document, too",
        it: "scrive tutto anche come un solo documento Markdown"
      }
    ]
  ],
  claims: {
    en: "claims or rows of the doctrine, such as D12 (default: all)",
    it: "tesi o righe della dottrina, come D12 (predefinito: tutte)"
  },
  list: { en: "list the claims and try none", it: "elencare le tesi senza provarne nessuna" },
  runs: {
    en: "paired runs of each claim (default: its own)",
    it: "simulazioni appaiate di ogni tesi (predefinito: le sue)"
  },
  consumers: {
    en: "consumers in every market (default: each claim's own)",
    it: "consumatori in ogni mercato (predefinito: quelli di ogni tesi)"
  },
  seed: { en: "equal seeds give equal results", it: "semi uguali danno risultati uguali" },
  noBoundaries: {
    en: "do not look for where claims stop holding",
    it: "non cercare dove le tesi smettono di valere"
  },
  document: { en: "write a Markdown document of all of it", it: "scrivere un documento Markdown con tutto" },
  out: {
    en: "where to write (default: output/doctrine-claims)",
    it: "dove scrivere (predefinito: output/doctrine-claims)"
  },
  noOut: { en: "write no folder", it: "non scrivere cartelle" }
};

// dist-all/cli/commands/claims.js
var CLAIMS_MARK = "Made by `umot claims`", command = {
  examples: claimsHelp.examples,
  declare(command2, say) {
    command2.argument("[claims...]", say(claimsHelp.claims)).option("--list", say(claimsHelp.list)).option("--runs <number>", say(claimsHelp.runs), wholeNumber("--runs", 2, 1e3, 10)).option("--consumers <number>", say(claimsHelp.consumers), wholeNumber("--consumers", 100, 1e6, 700)).option("--seed <text>", say(claimsHelp.seed), "doctrine").option("--level <number>", say(sharedHelp.level), numberBetween("--level", 0, 1, 0.9), 0.9).option("--no-boundaries", say(claimsHelp.noBoundaries)).option("--document <file>", say(claimsHelp.document)).option("--out <folder>", say(claimsHelp.out)).option("--no-out", say(claimsHelp.noOut)).option("--force", say(sharedHelp.force)), addSpeechFlags(addReportFlag(addStoreFlags(addExecutionFlags(command2, say), say), say), say);
  },
  async act(asked, flags, typed) {
    let terminal = createTerminal({ language: flags.lang, quiet: flags.quiet }), claims = claimsAsked(asked);
    if (flags.list === !0)
      return terminal.print(formatList(claims, flags, terminal)), ExitCode.done;
    flags.consumers !== void 0 && refuseTooFew(claims, flags.consumers), flags.document !== void 0 && refuseChangedPage(flags.document, CLAIMS_MARK, flags.force);
    let question = { claims, ...flags }, of = claims.map(({ id }) => id);
    return runStudy(claimsStudy, { question, flags, typed, about: "doctrine", of, finish: (study) => {
      flags.document !== void 0 && replaceOwnPage(flags.document, formatClaimsDocument(study), CLAIMS_MARK, flags.force);
    } }, terminal);
  }
};
function refuseTooFew(claims, asked) {
  let short = claims.map((claim) => ({ id: claim.id, least: leastConsumers(claim, asked) })).filter(({ least }) => least > asked);
  if (short.length === 0)
    return;
  let ids = short.map(({ id }) => id);
  throw new CliError(lookupFaults.tooFewConsumers(ids, Math.max(...short.map(({ least }) => least)), asked));
}
function formatList(claims, { format, csvDialect = "standard" }, terminal) {
  let { language, width } = terminal, { columns, rows, keys } = claimList(claims, language);
  return format === "csv" ? formatCsv(keys, rows, csvDialects[csvDialect]).trimEnd() : format === "md" ? formatMarkdown(columns, rows) : format === "table" ? formatTextTable(columns.slice(0, 2), rows, width) : formatJson(rows.map((cells) => Object.fromEntries(keys.map((key, at) => [key, cells[at]]))));
}
export {
  command
};
