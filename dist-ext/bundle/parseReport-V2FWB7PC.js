import {
  quote
} from "./chunk-O6QTT3LA.js";
import "./chunk-IHKV4ZRP.js";
import "./chunk-Q4CSEHJG.js";
import {
  scenarioSettings
} from "./chunk-YP3YIH73.js";
import {
  CREDIT_RULES,
  LOOP_STEPS,
  OUTCOMES,
  STAGES,
  hasChart
} from "./chunk-ZF3VVYOM.js";
import "./chunk-JRTN74NV.js";
import "./chunk-TV6SBNSN.js";
import "./chunk-4FAC5YO6.js";
import "./chunk-PD55UT3S.js";
import "./chunk-C5ORN3RK.js";
import "./chunk-BZKTLDDI.js";
import "./chunk-PQF4F5FK.js";
import "./chunk-U4LD5IBN.js";
import "./chunk-45LDIO2B.js";
import "./chunk-YZKBLXXC.js";
import "./chunk-Y4WF5KOC.js";
import "./chunk-M4IW54YD.js";
import "./chunk-44SPIX5P.js";
import "./chunk-BRBDQNOA.js";
import "./chunk-HAQWYKY6.js";
import {
  alternatives
} from "./chunk-OL56547S.js";
import "./chunk-X2WNSBB6.js";
import "./chunk-FVAGRU5E.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/report/document/parseReport.js
import { z as z3 } from "zod";

// dist-ext/report/schema/describeFault.js
function describeFault(issue, data) {
  let place = pathText(issue.path) || "report.json", [must, got] = [wanted(issue), given(valueAt(data, issue.path))];
  return {
    en: `${place} must be ${must.en}, but is ${got.en}`,
    it: `${place} deve essere ${must.it}, ma \xE8 ${got.it}`
  };
}
function pathText(path) {
  return path.reduce((text3, step) => typeof step == "number" ? `${text3}[${step}]` : text3 === "" ? String(step) : `${text3}.${String(step)}`, "");
}
var TYPES = {
  string: { en: "a text", it: "un testo" },
  number: { en: "a number", it: "un numero" },
  int: { en: "a whole number", it: "un numero intero" },
  boolean: { en: "true or false", it: "true o false" },
  array: { en: "a list", it: "una lista" },
  tuple: { en: "a list", it: "una lista" },
  object: { en: "a group", it: "un gruppo" }
}, OTHER = { en: "as umot writes it", it: "come lo scrive umot" };
function wanted(issue) {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? OTHER;
    case "invalid_value": {
      let values = issue.values.map(String);
      return { en: alternatives(values, "en"), it: alternatives(values, "it") };
    }
    case "invalid_union":
      return issue.discriminator === void 0 ? { en: "a text or a number", it: "un testo o un numero" } : { en: "a kind of block that this version knows", it: "un tipo di blocco noto a questa versione" };
    case "custom": {
      let length = Number(issue.params?.length);
      return { en: `a row of ${length} cells`, it: `una riga di ${length} celle` };
    }
    case "invalid_format":
      return issue.format === "date" || isDate(issue.path) ? { en: "a date such as 2018-03-05", it: "una data come 2018-03-05" } : {
        en: "a name of letters, digits, dots and dashes",
        it: "un nome di lettere, cifre, punti e trattini"
      };
    case "too_small":
      return issue.origin === "array" ? { en: `a list of ${issue.minimum}`, it: `una lista di ${issue.minimum} elementi` } : issue.inclusive === !0 ? { en: `at least ${issue.minimum}`, it: `almeno ${issue.minimum}` } : { en: `more than ${issue.minimum}`, it: `pi\xF9 di ${issue.minimum}` };
    case "too_big":
      return issue.origin === "array" ? { en: `a list of ${issue.maximum}`, it: `una lista di ${issue.maximum} elementi` } : issue.inclusive === !0 ? { en: `at most ${issue.maximum}`, it: `al massimo ${issue.maximum}` } : { en: `less than ${issue.maximum}`, it: `meno di ${issue.maximum}` };
    default:
      return OTHER;
  }
}
var isDate = (path) => ["date", "start", "cohort"].includes(String(path.at(-1)));
function given(value) {
  if (value === void 0)
    return { en: "missing", it: "assente" };
  if (value === null || value === "")
    return { en: "empty", it: "vuoto" };
  if (Array.isArray(value)) {
    let { length } = value;
    return {
      en: `a list of ${length}`,
      it: length === 1 ? "una lista di un elemento" : `una lista di ${length} elementi`
    };
  }
  if (typeof value == "object")
    return { en: "a group", it: "un gruppo" };
  let shown = typeof value == "string" ? quote(value) : String(value);
  return { en: shown, it: shown };
}
function valueAt(data, path) {
  return path.reduce((value, step) => typeof value == "object" && value !== null ? value[step] : void 0, data);
}

// dist-ext/report/schema/reportSchema.js
import { z as z2 } from "zod";

// dist-ext/report/schema/chartSchemas.js
import { z } from "zod";
var number = z.number().nullable(), known = z.number(), text = z.string(), date = z.iso.date(), unit = z.enum(["share", "count", "money", "stars", "quality", "points", "number"]), bilingual = z.looseObject({ en: text, it: text }), moment = z.enum(["know", "go", "do", "buy"]), row = z.looseObject, quantiles = { p05: number, p25: number, p50: number, p75: number, p95: number }, interval = { low: number, high: number }, brandOverTime = row({ date, brand: text, ...quantiles }), leverGrid = { x: known, y: known, value: number, ...interval }, measured = z.looseObject({ metric: text, brand: text.optional(), unit }).optional(), level = z.number().gt(0).lt(1).optional(), common = {
  focus: text.optional(),
  currency: text.optional(),
  runs: known.optional(),
  weeks: known.optional(),
  names: z.record(text, bilingual).optional(),
  events: z.array(z.looseObject({ date, note: text, series: text.optional(), names: bilingual.optional() })).optional()
}, about = (own = {}) => z.looseObject({ ...common, ...own }), chart = (rows, own) => ({ rows: z.array(rows), about: about(own) }), sensitivity = { measured, luck: number.optional() }, credits = Object.fromEntries(CREDIT_RULES.map((rule) => [rule, number])), edge = z.looseObject({
  kind: z.enum(["flips", "fades"]),
  holds: z.enum(["below", "above"]),
  at: known,
  ...interval
}), isRecommended = z.boolean().optional(), stretch = z.tuple([date, date]).optional(), trend = {
  change: z.looseObject({
    direction: z.enum(["rises", "falls", "holds", "unknown", "season", "short"]),
    from: number.optional(),
    to: number.optional(),
    earlier: stretch,
    later: stretch,
    isYearBefore: z.boolean().optional()
  }).optional()
}, overall = z.looseObject({ difference: number, ...interval, period: text }).optional(), chartSchemas = {
  attributionAgainstTruth: chart(row({
    touchpoint: text,
    truth: number,
    ...interval,
    brought: number,
    broughtLow: number,
    broughtHigh: number,
    ...credits
  }), { level }),
  budgetPlan: chart(row({ lever: text, today: number, planned: number }), { isRecommended }),
  cascadeTree: chart(row({ word: known, cause: known, day: known, teller: known, listener: known, hops: known, said: known }), { start: date.optional(), brand: text.optional() }),
  claimBoundary: chart(row({ value: known, effect: number, ...interval, isSupported: z.boolean() }), {
    measure: bilingual.optional(),
    unit: unit.optional(),
    moderator: bilingual.optional(),
    moderatorUnit: z.union([unit, z.literal("year")]).optional(),
    by: known.optional(),
    edges: z.array(edge).optional(),
    level
  }),
  claimEffects: chart(row({
    measureEn: text,
    measureIt: text,
    unit,
    expected: z.enum(["rises", "falls"]),
    by: known,
    before: number,
    after: number,
    effect: number,
    ...interval,
    relative: number,
    verdict: z.enum(["supported", "notSupported", "cannotTell"])
  }), {
    statement: bilingual.optional(),
    levers: text.optional(),
    verdict: z.enum(["supported", "notSupported", "depends"]).optional(),
    level
  }),
  cohortRetention: chart(row({ cohort: date, later: known, buyers: known, returned: known, share: number }), {
    months: z.union([z.literal(1), z.literal(3), z.literal(12)]).optional(),
    sample: known.optional()
  }),
  contributionWaterfall: chart(row({ setting: text, contribution: number, ...interval }), {
    metric: text.optional(),
    unit: unit.optional(),
    alternative: text.optional(),
    level
  }),
  daypartMap: chart(row({ daypart: text, device: text, visits: number })),
  decisiveMoments: chart(row({
    touchpoint: text,
    moment,
    brought: number,
    ...interval,
    part: number,
    chance: number,
    isClear: number
  }), { level }),
  differenceOverTime: chart(row({ date, alternative: text, ...quantiles }), { measured, overall, level }),
  efficientFrontier: chart(row({
    group: z.enum(["today", "all", "quality", "presence"]),
    spend: number,
    goal: number,
    difference: number,
    ...interval
  }), { measured, level, isRecommended }),
  fan: chart(row({
    date,
    seen: number,
    p025: number,
    p10: number,
    p25: number,
    p50: number,
    p75: number,
    p90: number,
    p975: number
  }), {
    series: text.optional(),
    measure: text.optional(),
    unit: unit.optional(),
    step: z.enum(["day", "week", "month", "quarter", "year", "number"]).optional(),
    past: z.looseObject({ inside: known, of: known, isOwn: z.boolean() }).optional(),
    isCalibrated: z.boolean().optional()
  }),
  journeyMap: chart(row({ touchpoint: text, moment, visits: number, met: number })),
  leverMultiples: chart(row({ ...leverGrid, z: known }), {
    x: text.optional(),
    y: text.optional(),
    z: text.optional(),
    measured,
    over: z.array(text).optional(),
    isBinned: z.boolean().optional(),
    values: known.optional()
  }),
  momentFunnel: chart(row({ moment, visits: number, met: number, wentOn: number, bought: number })),
  moneyWaterfall: chart(row({ kind: text, value: number })),
  morrisPlane: chart(row({ setting: text, size: number, ...interval, deviation: number }), sensitivity),
  npsOverTime: chart(brandOverTime, trend),
  pairedDifference: chart(row({
    alternative: text,
    brand: text,
    metric: text,
    unit,
    baseline: number,
    value: number,
    difference: number,
    ...interval,
    isAmongHighest: z.boolean().optional()
  }), { level, period: text.optional() }),
  pathFlow: chart(row({ path: text, outcome: z.enum(OUTCOMES), journeys: known }), {
    journeys: known.optional(),
    sample: known.optional()
  }),
  personaJourney: chart(row({
    persona: text,
    stage: z.enum(STAGES),
    touchpoint: text,
    part: number,
    lastSource: number,
    visits: number,
    ease: number,
    exits: number,
    decides: z.boolean(),
    gain: number,
    decisive: z.boolean()
  }), { sample: known.optional() }),
  priorAndPosterior: chart(row({
    setting: text,
    priorLow: known,
    priorHigh: known,
    low: known,
    middle: known,
    high: known,
    left: known
  }), { level }),
  fitOverTime: chart(row({
    brand: text,
    measure: z.enum(["sales", "revenue", "rating", "reviews"]),
    date,
    observed: number,
    ...interval,
    middle: number
  }), { level }),
  calibrationRanks: chart(row({ setting: text, bin: known, count: known, low: known, high: known, coverage: known }), { level }),
  qualityCoverage: chart(row(leverGrid), {
    x: text.optional(),
    y: text.optional(),
    measured,
    over: z.array(text).optional(),
    isBinned: z.boolean().optional()
  }),
  responseCurve: chart(row({ x: known, ...quantiles }), { x: text.optional(), measured }),
  retention: chart(brandOverTime, trend),
  salesOverTime: chart(brandOverTime, trend),
  scoresByHorizon: chart(row({ method: text, step: known, score: number, coverage: number, cells: known })),
  shareOverTime: chart(brandOverTime, trend),
  skillBySeries: chart(row({ series: text, change: number, ...interval }), {
    method: text.optional(),
    baseline: text.optional()
  }),
  starHistogram: chart(row({ brand: text, stars: known, share: number, ...interval })),
  starsOverTime: chart(brandOverTime.extend({ reviews: number }), trend),
  swayed: chart(row({ brand: text, value: number, ...interval })),
  tornado: chart(row({ setting: text, rises: number, falls: number, net: number, ...interval }), sensitivity),
  varianceShares: chart(row({
    setting: text,
    first: number,
    firstLow: number,
    firstHigh: number,
    total: number,
    totalLow: number,
    totalHigh: number
  }), sensitivity),
  wordOfMouthLoop: chart(row({ step: z.enum(LOOP_STEPS), value: number }))
};

// dist-ext/report/schema/reportSchema.js
var text2 = z2.string(), texts = z2.array(text2), rowNumber = z2.number().int().min(0), fileName = text2.regex(/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u), rowsFrom = z2.looseObject({ table: text2, row: rowNumber.optional() }), headline = z2.looseObject({
  label: text2,
  value: text2,
  interval: text2,
  note: text2,
  from: rowsFrom.optional(),
  change: text2.optional(),
  changeFrom: rowsFrom.optional()
}), outcome = z2.looseObject({ expected: text2, came: text2, isMet: z2.boolean(), from: rowsFrom.optional() }), block = z2.discriminatedUnion("kind", [
  z2.looseObject({ kind: z2.literal("heading"), text: text2 }),
  z2.looseObject({ kind: z2.literal("note"), text: text2 }),
  z2.looseObject({ kind: z2.literal("paragraph"), text: text2, from: rowsFrom.optional() }),
  z2.looseObject({ kind: z2.literal("list"), items: texts }),
  z2.looseObject({ kind: z2.literal("headlines"), headlines: z2.array(headline) }),
  z2.looseObject({ kind: z2.literal("outcomes"), outcomes: z2.array(outcome) }),
  z2.looseObject({
    kind: z2.literal("table"),
    label: text2,
    name: text2.optional(),
    heads: texts,
    rows: z2.array(texts),
    exact: z2.array(z2.array(z2.array(z2.number().nullable()))).optional()
  }),
  z2.looseObject({ kind: z2.literal("figure"), figure: text2 })
]), section = z2.looseObject({
  isMoney: z2.boolean().optional(),
  heading: text2,
  isAppendix: z2.boolean().optional(),
  blocks: z2.array(block)
}), reportText = z2.looseObject({
  title: text2.optional(),
  question: text2,
  about: text2,
  answer: z2.looseObject({ heading: text2, verdict: text2, steps: texts, caveats: texts }).optional(),
  headlines: z2.array(headline),
  notModelled: texts,
  sections: z2.array(section)
}), figure = z2.looseObject({
  name: fileName,
  chart: text2,
  rows: z2.array(z2.looseObject({})),
  about: z2.looseObject({}),
  said: z2.record(text2, z2.record(text2, z2.record(text2, text2))).optional()
}).superRefine(({ chart: chart2, rows, about: about2 }, context) => {
  if (Object.hasOwn(chartSchemas, chart2))
    for (let [key, value] of Object.entries({ rows, about: about2 })) {
      let checked = chartSchemas[chart2][key].safeParse(value);
      for (let issue of checked.error?.issues ?? [])
        context.addIssue({ ...issue, path: [key, ...issue.path] });
    }
}), cell = z2.union([text2, z2.number()]).nullable(), table = z2.looseObject({ name: fileName, columns: texts, rows: z2.array(z2.array(cell)) }).superRefine(({ columns, rows }, context) => {
  let at = rows.findIndex((row2) => row2.length !== columns.length);
  at >= 0 && context.addIssue({ code: "custom", path: ["rows", at], params: { length: columns.length } });
}), scenario = z2.looseObject({}).superRefine((value, context) => {
  for (let issue of scenarioSettings.safeParse(value).error?.issues ?? [])
    issue.code !== "unrecognized_keys" && context.addIssue(issue);
}), reportSchema = z2.looseObject({
  reportVersion: z2.number(),
  kind: text2,
  title: text2,
  currency: text2,
  texts: z2.looseObject({ en: reportText, it: reportText }),
  figures: z2.array(figure),
  data: z2.array(table),
  provenance: z2.looseObject({
    version: text2,
    command: text2.optional(),
    engine: text2.optional(),
    results: text2.optional(),
    seed: text2,
    runs: z2.number(),
    scenario: scenario.optional()
  })
});

// dist-ext/report/document/parseReport.js
function parseReport(text3) {
  let data;
  try {
    data = JSON.parse(text3);
  } catch {
    return damaged({ en: "it is no JSON", it: "non \xE8 JSON" });
  }
  let version = z3.object({ reportVersion: z3.number() }).safeParse(data);
  if (!version.success)
    return damaged({ en: "reportVersion is missing", it: "manca reportVersion" });
  let { reportVersion } = version.data;
  if (reportVersion !== 1) {
    let kind = reportVersion > 1 ? "newer" : "older", what = {
      en: `reportVersion is ${reportVersion}, and not ${1}`,
      it: `reportVersion \xE8 ${reportVersion}, e non ${1}`
    };
    return { fault: { kind, what } };
  }
  let checked = reportSchema.safeParse(data);
  return checked.success ? consistent(withMissingNumbers(data)) : damaged(describeFault(checked.error.issues[0], data));
}
var damaged = (what) => ({ fault: { kind: "damaged", what } });
function consistent(report) {
  let unknown = report.figures.find(({ chart: chart2 }) => !hasChart(chart2));
  if (unknown !== void 0)
    return {
      fault: {
        kind: "newer",
        what: {
          en: `there is no chart \u201C${unknown.chart}\u201D in this version`,
          it: `in questa versione non c'\xE8 il grafico \u201C${unknown.chart}\u201D`
        }
      }
    };
  let names = new Set(report.figures.map(({ name }) => name));
  if (names.size < report.figures.length)
    return damaged({ en: "two figures have the same name", it: "due figure hanno lo stesso nome" });
  let missing = Object.values(report.texts).flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks)).find((one) => one.kind === "figure" && !names.has(one.figure));
  if (missing?.kind === "figure") {
    let name = missing.figure;
    return damaged({ en: `there is no figure \u201C${name}\u201D`, it: `non c'\xE8 la figura \u201C${name}\u201D` });
  }
  return { report };
}
function withMissingNumbers(report) {
  let figures = report.figures.map((figure2) => ({
    ...figure2,
    rows: revived(figure2.rows),
    about: revived(figure2.about)
  }));
  return { ...report, figures, data: revived(report.data) };
}
function revived(value) {
  return value === null ? Number.NaN : typeof value != "object" ? value : Array.isArray(value) ? value.map(revived) : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revived(inner)]));
}
export {
  parseReport
};
