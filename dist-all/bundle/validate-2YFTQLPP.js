import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  refuseChangedPage,
  replaceOwnPage
} from "./chunk-PXZKCZYM.js";
import {
  inLanguage
} from "./chunk-JHEF7SPH.js";
import {
  replicate,
  tasksOf
} from "./chunk-CAGFJHLH.js";
import {
  RunsFailed,
  runNumbers
} from "./chunk-F36TTD56.js";
import {
  withExecution
} from "./chunk-HLTTYOZI.js";
import "./chunk-S4GU4QPQ.js";
import "./chunk-K2UGWPOJ.js";
import {
  formatJson
} from "./chunk-LWDVF7RF.js";
import "./chunk-TU5MEX3Z.js";
import {
  commandWords
} from "./chunk-P5LH5VXP.js";
import {
  lookupFaults
} from "./chunk-3CC5NKGV.js";
import {
  addExecutionFlags,
  addSpeechFlags,
  addStoreFlags,
  createTerminal
} from "./chunk-F6BKA3LH.js";
import {
  CliError,
  ExitCode,
  sharedHelp,
  wholeNumber
} from "./chunk-AHPUJ2XP.js";
import {
  formatTextTable
} from "./chunk-2N7JJQLI.js";
import "./chunk-LVXJPRSU.js";
import "./chunk-KHCZ66RJ.js";
import "./chunk-OK37B7RI.js";
import "./chunk-23EOGQBD.js";
import "./chunk-NHGYEEIL.js";
import "./chunk-AF2ZH4SB.js";
import "./chunk-ZSE23H2C.js";
import "./chunk-ZWOIC4MG.js";
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
import "./chunk-3VVPGUWT.js";
import {
  nearest
} from "./chunk-7DT6B4LV.js";
import "./chunk-U3YVLYD5.js";
import "./chunk-HBN6OI5T.js";
import "./chunk-HGAV3DLR.js";
import "./chunk-LI6ISVE2.js";
import "./chunk-UBIIJSMK.js";
import "./chunk-NY5QDUA2.js";
import "./chunk-MVA7HUQM.js";
import {
  experienceSettings,
  scenarioSettings,
  tellingSettings,
  wordOfMouthSettings
} from "./chunk-IZQ3JLRV.js";
import "./chunk-X3OJ4HQE.js";
import "./chunk-JWQDHXMP.js";
import {
  linearRegression,
  meanInterval,
  sampleCorrelation
} from "./chunk-3E6GWLGQ.js";
import "./chunk-BJOQZJ7D.js";
import "./chunk-2R7TQ2VD.js";
import "./chunk-YWCYHOIZ.js";
import {
  ACTIVITIES
} from "./chunk-QIDVWRPM.js";
import "./chunk-XTTUONFG.js";

// dist-all/studies/validation/labExperiment.js
var keyOf = (experiment) => JSON.stringify(experiment);
function experimentOf([market, changes, { logged: logged2 = 0 }]) {
  let scenario = readMarket(market, changes);
  return { scenario, parameters: toParameters(scenario, { logged: logged2 }) };
}
function readMarket(market, changes) {
  let scenario = scenarioSettings.parse(withPersonas(market)), settings = Object.entries(changes).map(([path, value]) => ({ path, value })), { scenario: changed, problems } = applySettings(scenario, settings);
  if (changed === void 0)
    throw new Error(problems.map(({ message }) => message.en).join(`
`));
  return changed;
}
function withPersonas(market) {
  return { personas: { everybody: { share: 1 } }, ...market };
}

// dist-all/studies/validation/lab.js
var RunsMissing = class extends Error {
  name = "RunsMissing";
  failures;
  constructor(failures) {
    super(`run ${failures[0].run} of an experiment failed: ${failures[0].message}`), this.failures = failures;
  }
}, LabInterrupted = class extends Error {
  name = "LabInterrupted";
};
function createLab(executor, options) {
  let begun = /* @__PURE__ */ new Map(), begin = (experiment) => {
    let key = keyOf(experiment), runs = runsOf(experiment, options), done = begun.get(key) ?? doRuns(experimentOf(experiment), { ...options, runs }, executor);
    return begun.set(key, done), done;
  }, leavingOut = (leftOut2) => ({
    run: (market, changes = {}, runs = {}) => begin([market, changes, runs]).then((done) => runsWithout(leftOut2, done))
  });
  return { ...leavingOut(/* @__PURE__ */ new Map()), leavingOut };
}
function runsOf([, , { runs }], lab) {
  return Math.max(runs ?? lab.runs, lab.least ?? 0);
}
async function doRuns({ scenario, parameters }, { runs, seed, signal, fail }, executor) {
  let tell = (failures2) => failures2.forEach((failure) => fail?.(failure)), { runs: finished, failures = [] } = await replicate(scenario, parameters, { runs, seed, signal }, executor).catch((cause) => {
    throw cause instanceof RunsFailed && tell(cause.failures), cause;
  });
  if (tell(failures), finished.length + failures.length < runs)
    throw new LabInterrupted();
  let numbers = runNumbers(finished.length, failures);
  return { runs: new Map(finished.map((run, at) => [numbers[at], run])), failures };
}
function runsWithout(leftOut2, { runs, failures }) {
  let missing = failures.filter(({ run }) => !leftOut2.has(run));
  if (missing.length > 0)
    throw new RunsMissing(missing);
  let left = [...runs].filter(([run]) => !leftOut2.has(run)).map(([, result]) => result);
  if (left.length === 0)
    throw new RunsFailed("no run is left", [...leftOut2.values()]);
  return left;
}
function labTasks(experiments, options) {
  let asked2 = /* @__PURE__ */ new Map(), lab = {
    run(market, changes = {}, runs = {}) {
      let experiment = [market, changes, runs], { parameters } = experimentOf(experiment);
      return asked2.set(keyOf(experiment), tasksOf(parameters, options.seed, runsOf(experiment, options))), new Promise(() => {
      });
    }
  };
  for (let { measure } of experiments)
    measure(lab);
  return [...asked2.values()].flat();
}

// dist-all/studies/validation/estimates.js
var LEVEL = 0.9;
function overRuns(runs, value) {
  return meanInterval(runs.map(value).filter(Number.isFinite), LEVEL);
}
function overPairs(first, second, value) {
  let values = first.map((run, index) => value(run, second[index]));
  return meanInterval(values.filter(Number.isFinite), LEVEL);
}
function arcElasticity(outcomeDown, outcomeUp, leverDown, leverUp) {
  return Math.log(outcomeUp / outcomeDown) / Math.log(leverUp / leverDown);
}

// dist-all/studies/validation/measureTargets.js
var DECISIVE_RUNS = 24;
async function measureTargets(lab, targets, { thorough, progress } = {}) {
  let done = 0, reasons = [], findings = await Promise.all(targets.map(async (target) => {
    let measured = await decide(lab, thorough, target).catch((cause) => {
      if (!(cause instanceof RunsFailed))
        throw cause;
      return reasons.push(cause), meanInterval([], LEVEL);
    });
    return progress?.(++done, targets.length), { target, measured, ...verdictOf(target, measured) };
  }));
  if (reasons.length > 0 && reasons.length === targets.length)
    throw reasons[0];
  return findings;
}
async function decide(lab, thorough, target) {
  let measured = await measureTarget(lab, target);
  return thorough !== void 0 && verdictOf(target, measured).isClose ? measureTarget(thorough, target) : measured;
}
async function measureTarget(lab, target) {
  let missing = /* @__PURE__ */ new Map();
  for (; ; )
    try {
      return await target.measure(lab.leavingOut(missing));
    } catch (cause) {
      if (!(cause instanceof RunsMissing))
        throw cause;
      cause.failures.forEach((failure) => missing.set(failure.run, failure));
    }
}
function verdictOf({ low, high }, measured) {
  let holds = (value) => value >= low && value <= high, isHit = holds(measured.mean), isClose = [measured.low, measured.high].some((end) => !Number.isNaN(end) && holds(end) !== isHit);
  return { isHit, isClose };
}

// dist-all/studies/validation/rangesTable.js
var COLUMNS = ["id", "what is measured", "published", "range", "measured", "verdict", "source"];
function formatRanges(findings, { runs, seed, failed = 0, further = [] }) {
  return `# Published ranges

The simulator with its defaults, held against published numbers: ${hitsOf(findings)} of ${findings.length} lie in their range.
Made by \`umot validate\`; nothing in it is written by hand except the explanations of misses.

- **Market**: four brands and eleven channels, 4,000 consumers, one year; every setting at its default that a market
  does not have to state (\`src/studies/validation/referenceMarket.ts\`). A shop on the web, cars, restaurants, ten
  brands, four entrants and a new durable change what makes them so (\`markets.ts\` beside it).
- **Measured**: the mean of ${runs} runs (where activities are logged, of 3 or 4) with the seed \u201C${seed}\u201D, and the
  interval that holds the model's own mean with 90 %. What such an interval cannot tell from an end of its range is
  measured again with ${DECISIVE_RUNS} runs, and that counts. Elasticities are measured as an experimenter would: the lever is moved down and up in
  paired runs with the same luck, ln(sales up / sales down) / ln(lever up / lever down).${leftOut(failed)}
- **Range**: what the source reports. Several published means: from the lowest to the highest. One number without a
  spread over studies: two thirds of it to one and a half times it. One survey's number: a tenth down and up. A sign:
  from 0 on. A range changes only when published evidence is added to it, whatever it does to the verdict.
- **Verdict**: a hit when the measured mean lies in the range; *close* when the interval reaches across its end. Some
  defaults were set with these sources in mind (each says so with \`umot explain\`), so that a hit shows that the model
  can hold all of them at once rather than that it foretold them. What misses stays a miss.${onOtherSeeds(further)}

## By group

${groupsOf(findings)}

## Every range

${tableOf(findings)}

## Why the misses miss

${findings.filter((finding) => !finding.isHit && !Number.isNaN(finding.measured.mean)).map(explanationOf).join(`
`)}
`;
}
function leftOut(failed) {
  return failed === 0 ? "" : ` Runs that failed
  (${failed}) are left out, with those that had the same luck.`;
}
var hitsOf = (findings) => findings.filter(({ isHit }) => isHit).length;
function onOtherSeeds(further) {
  return further.length === 0 ? "" : `
- **Other seeds**, taken at the same time as this one: ${further.map(({ seed, findings }) => `${hitsOf(findings)} of ${findings.length} with the seed \u201C${seed}\u201D`).join(", ")}.`;
}
function groupsOf(findings) {
  return ["| group | hits | ranges |", "| :-- | --: | --: |", ...[...new Set(findings.map(({ target }) => groupOf(target)))].map((group) => {
    let own = findings.filter(({ target }) => groupOf(target) === group);
    return `| ${group} | ${own.filter(({ isHit }) => isHit).length} | ${own.length} |`;
  })].join(`
`);
}
var groupOf = ({ id }) => id.split(".")[0];
function tableOf(findings) {
  let rows = findings.map((finding) => {
    let { target } = finding;
    return [
      target.id,
      target.what.en,
      target.published,
      `${formatValue(target, target.low)} to ${formatValue(target, target.high)}`,
      formatMeasured(finding),
      formatVerdict(finding),
      target.source
    ];
  });
  return [COLUMNS, COLUMNS.map(() => ":--"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join(`
`);
}
function formatMeasured({ target, measured }) {
  let [low, high] = [measured.low, measured.high].map((end) => formatValue(target, end));
  return `${formatValue(target, measured.mean)} (${low} to ${high})`;
}
function formatVerdict({ measured, isHit, isClose }) {
  return Number.isNaN(measured.mean) ? "not measured" : `${isHit ? "hit" : "**miss**"}${isClose ? ", close" : ""}`;
}
function formatValue({ unit }, value) {
  if (Number.isNaN(value))
    return "\u2013";
  let number = unit === "share" ? 100 * value : value, digits = Math.abs(number) >= 10 ? 1 : unit === "chance a year" ? 3 : 2;
  return `${number.toFixed(digits).replace("-", "\u2212")}${SUFFIX[unit]}`;
}
var SUFFIX = {
  share: " %",
  elasticity: "",
  stars: " \u2605",
  times: " \xD7",
  count: "",
  correlation: "",
  "chance a year": " a year"
};
function explanationOf({ target }) {
  return `- **${target.id}**: ${target.miss ?? "not explained yet."}`;
}

// dist-all/studies/validation/readLog.js
function byConsumer({ events }) {
  let rows = /* @__PURE__ */ new Map();
  for (let row = 0; row < events.length; ++row) {
    let consumer = events.consumer[row], own = rows.get(consumer) ?? [];
    own.length === 0 && rows.set(consumer, own), own.push({
      day: events.day[row],
      activity: events.activity[row],
      journey: events.journey[row],
      channel: events.channel[row],
      brand: events.brand[row],
      value: events.value[row]
    });
  }
  return rows;
}
var isActivity = (name) => ({ activity }) => ACTIVITIES[activity] === name;
function experiencesOf(run) {
  return [...byConsumer(run)].flatMap(([consumer, rows]) => rows.filter(isActivity("experience")).map((experience) => {
    let { journey, brand, value } = experience, same = rows.filter((row) => row.journey === journey && (row.brand === brand || row.brand < 0)), next = rows.slice(rows.indexOf(experience)).find(isActivity("purchase"));
    return {
      consumer,
      journey,
      brand,
      satisfaction: value,
      failed: same.some(isActivity("failure")),
      complained: same.some(isActivity("complain")),
      answerHours: same.find(isActivity("answered"))?.value ?? NaN,
      intention: same.find(isActivity("intend"))?.value ?? NaN,
      told: same.slice(same.findIndex(isActivity("experience"))).filter(isActivity("tell")).reduce((sum, row) => sum + row.value, 0),
      boughtAgain: next === void 0 ? void 0 : next.brand === brand
    };
  }));
}
function customersOf(run, brand, until) {
  let index = run.brands.indexOf(brand);
  return [...byConsumer(run).values()].flatMap((rows) => {
    let days = rows.filter((row) => row.brand === index && isActivity("purchase")(row)).map(({ day }) => day), [first] = days;
    if (first === void 0 || first > until)
      return [];
    let told = rows.find((row) => row.brand === index && isActivity("hear")(row));
    return [
      {
        wasTold: told !== void 0 && told.day <= first,
        boughtAfter: (span) => days.filter((day) => day <= first + span).length - 1
      }
    ];
  });
}
function basketsOf(run) {
  return [...byConsumer(run).values()].map((rows) => rows.filter(isActivity("purchase")).map(({ day, brand }) => ({ day, brand }))).filter((purchases) => purchases.length > 0);
}
function purchasesOf(run) {
  return [...byConsumer(run).values()].flatMap((rows) => rows.filter(isActivity("purchase")).map(({ journey, brand }) => ({
    brand,
    channels: rows.filter((row) => row.journey === journey && isActivity("visit")(row)).map(({ channel }) => channel)
  })));
}

// dist-all/studies/validation/referenceMarket.js
var ranked = { ranking: 0.4 }, channels = {
  search: { use: 40, ...ranked },
  site: { site: !0, use: 19 },
  otherSites: { owner: "earned", use: 13, candour: 0.7 },
  reviewSites: { owner: "earned", reviews: !0, use: 6, candour: 0.9, ...ranked },
  store: { kind: "physical", use: 15 },
  maps: { use: { know: 6, go: 24, do: 6, buy: 12 }, ...ranked },
  video: { use: 6, formats: { text: 0 } },
  social: { owner: "paid", use: 6 },
  callCentre: { kind: "physical", use: 6 },
  email: { flow: "push", use: 4 },
  shopWindow: { kind: "physical", flow: "push", use: 4 }
};
function everywhere(coverage) {
  return Object.fromEntries(Object.keys(channels).map((name) => [name, coverage]));
}
var established = (stars) => ({ count: 60, stars }), brands = {
  alder: {
    quality: 0.84,
    promise: 0.84,
    price: 24,
    coverage: everywhere(0.35),
    awareness: 0.2,
    advertising: { daily: 2 },
    startingReviews: established(4.4)
  },
  birch: {
    quality: 0.79,
    promise: 0.8,
    price: 21,
    coverage: everywhere(0.5),
    awareness: 0.35,
    advertising: { daily: 4 },
    startingReviews: established(4.2)
  },
  cedar: {
    quality: 0.75,
    promise: 0.77,
    price: 20,
    coverage: everywhere(0.6),
    awareness: 0.5,
    advertising: { daily: 6 },
    startingReviews: established(4)
  },
  dogwood: {
    quality: 0.7,
    promise: 0.75,
    price: 18,
    coverage: everywhere(0.7),
    awareness: 0.65,
    advertising: { daily: 10 },
    startingReviews: established(3.8)
  }
}, referenceMarket = {
  schemaVersion: 1,
  title: "Reference market",
  market: { consumers: 4e3, days: 365, panel: 0 },
  channels,
  brands
};

// dist-all/studies/validation/markets.js
var unreviewed = { count: 0, stars: 4 }, shopMarket = {
  ...referenceMarket,
  title: "A shop on the web",
  channels: { ...referenceMarket.channels, site: { site: !0, use: 19, reviews: !0 } },
  brands: {
    ...Object.fromEntries(Object.entries(referenceMarket.brands).map(([name, brand]) => [
      name,
      { ...brand, shareTools: { use: 1 } }
    ])),
    newcomer: {
      quality: 0.77,
      promise: 0.79,
      price: 21,
      coverage: everywhere(0.5),
      awareness: 0,
      shareTools: { use: 1 },
      startingReviews: unreviewed
    }
  }
}, crowdedMarket = {
  ...referenceMarket,
  title: "Ten brands",
  market: { ...referenceMarket.market, consumers: 2500 },
  brands: Object.fromEntries(Array.from({ length: 10 }, (_, index) => [
    `brand${index + 1}`,
    {
      quality: 0.66 + 0.018 * index,
      promise: 0.66 + 0.018 * index,
      coverage: everywhere(0.4),
      awareness: 0.1,
      startingReviews: unreviewed
    }
  ]))
}, SCREENS = ["search", "site", "otherSites", "reviewSites", "maps", "video", "social", "email"], offline = Object.fromEntries(["know", "go", "do", "buy"].map((moment) => [
  moment,
  Object.fromEntries(SCREENS.map((channel) => [channel, 0]))
])), wholePopulation = {
  ...referenceMarket,
  title: "A whole population",
  personas: { online: { share: 0.87 }, offline: { share: 0.13, habits: offline } }
}, restaurantMarket = {
  ...referenceMarket,
  title: "Restaurants",
  market: { ...referenceMarket.market, needsPerYear: 9, consumers: 2500 },
  journey: { pace: 0.15, extraSources: { know: 1.3, go: 0.8, do: 0.8, buy: 0.8 } }
}, recordMarket = {
  ...referenceMarket,
  title: "A record shop",
  market: {
    ...referenceMarket.market,
    days: 546,
    needsPerYear: 3,
    needShape: 0.243,
    leaving: 0.793 / 3.219,
    leavingEvenness: 3.219
  }
}, carMarket = {
  ...referenceMarket,
  title: "Cars",
  market: { ...referenceMarket.market, durable: !0, needsPerYear: 1, days: 500 },
  journey: { pace: 20, extraSources: { know: 6, go: 4, do: 4, buy: 4 } }
}, entryMarket = {
  ...referenceMarket,
  title: "Four entrants",
  market: { ...referenceMarket.market, consumers: 2500, days: 720 },
  brands: Object.fromEntries([0, 120, 240, 360].map((entryDay, index) => [
    `entrant${index + 1}`,
    {
      quality: 0.74,
      promise: 0.74,
      coverage: everywhere(0.4),
      awareness: entryDay === 0 ? 0.2 : 0,
      entryDay,
      startingReviews: unreviewed
    }
  ]))
}, diffusionMarket = {
  ...referenceMarket,
  title: "A new durable",
  market: { ...referenceMarket.market, consumers: 1500, durable: !0, days: 5475, needsPerYear: 0.02 },
  journey: { pace: 7 },
  beliefs: { halfLife: "never" },
  wordOfMouth: { talkRate: 0.08, needTrigger: 0.05 },
  brands: Object.fromEntries(Object.entries(referenceMarket.brands).map(([name, brand]) => [
    name,
    { ...brand, awareness: 0.05, startingReviews: unreviewed, advertising: { daily: 0 } }
  ]))
};

// dist-all/studies/validation/tally.js
function ofBrand(run, series, brand, days) {
  let index = run.brands.indexOf(brand);
  if (index < 0)
    throw new RangeError(`the run has no brand \u201C${brand}\u201D`);
  let { from, to } = days ?? { from: 0, to: run.days }, sum = 0;
  for (let day = from; day < to; ++day)
    sum += run.series[series][day * run.brands.length + index];
  return sum;
}
function ofBrands(run, series, days) {
  return run.brands.reduce((sum, brand) => sum + ofBrand(run, series, brand, days), 0);
}
function ofMarket(run, series) {
  return run.market[series].reduce((sum, value) => sum + value, 0);
}
var STARS = ["stars1", "stars2", "stars3", "stars4", "stars5"];
function reviewsByStar(run, brand = "", days) {
  return STARS.map((star) => brand === "" ? ofBrands(run, star, days) : ofBrand(run, star, brand, days));
}
function meanStars(reviews) {
  let count = reviews.reduce((sum, value) => sum + value, 0);
  return reviews.reduce((sum, value, index) => sum + value * (index + 1), 0) / count;
}
function displayedStars(run, brand, day) {
  return run.levels.displayedMean[day * run.brands.length + run.brands.indexOf(brand)];
}

// dist-all/studies/validation/target.js
function around(published) {
  let ends = [published / 1.5, published * 1.5];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}
function near(published) {
  return { low: published * 0.9, high: published * 1.1 };
}

// dist-all/studies/validation/targets/journey.js
var zmot = "Google/Shopper Sciences (2011), ZMOT Macro Study, N = 5,000", sources = (id, category, market, published) => ({
  id: `journey.sources${id}`,
  what: {
    en: `Sources consulted before a purchase, ${category.en}`,
    it: `Fonti consultate prima di un acquisto, ${category.it}`
  },
  unit: "count",
  published: `mean ${published} (\xB1 a tenth)`,
  ...near(published),
  source: zmot,
  miss: "who leaves a basket on a site buys in a place within reach instead of looking around again, which was a source and a half.",
  measure: async (lab) => overRuns(await lab.run(market), (run) => ofMarket(run, "buyerSources") / ofMarket(run, "buyers"))
}), logOf400 = { logged: 400, runs: 3 };
function momentsByDevice({ funnel }) {
  return [0, 1, 2].map((device) => funnel.visits.reduce((sum, value, cell) => Math.floor(cell / 6) % 4 === device ? sum + value : sum, 0));
}
function siteByDevice({ events, channels: channels2 }) {
  let [visits, bought2] = [
    [0, 0, 0],
    [0, 0, 0]
  ];
  for (let row = 0; row < events.length; ++row) {
    let activity = ACTIVITIES[events.activity[row]], channel = channels2[events.channel[row]] ?? "site";
    activity === "visit" && channel === "site" && ++visits[events.device[row]], activity === "purchase" && events.device[row] >= 0 && ++bought2[events.device[row]];
  }
  return { visits, bought: bought2 };
}
var MOBILE_PERCENT = [0.7, 2.9, 6.1, 10.7, 16.2, 27.2, 35.1, 43.6, 50.3, 52.2];
async function mobileDistance(lab) {
  let years = await Promise.all(MOBILE_PERCENT.map((_, index) => lab.run(referenceMarket, {
    "market.start": `${2009 + index}-01-01`,
    "market.days": 30,
    "market.consumers": 1e3
  }))), distances = years[0].map((_, run) => {
    let apart = years.map((runs, year2) => {
      let visits = momentsByDevice(runs[run]), mobile = visits[0] / (visits[0] + visits[1] + visits[2]);
      return Math.abs(mobile - MOBILE_PERCENT[year2] / 100);
    });
    return apart.reduce((sum, value) => sum + value, 0) / apart.length;
  });
  return meanInterval(distances, LEVEL);
}
var journeyTargets = [
  sources("", { en: "everyday goods", it: "beni di tutti i giorni" }, referenceMarket, 10.4),
  sources("Restaurant", { en: "restaurants", it: "ristoranti" }, restaurantMarket, 5.8),
  sources("Cars", { en: "cars", it: "automobili" }, carMarket, 18.2),
  {
    id: "journey.online",
    what: {
      en: "Share of purchases before which at least one digital source was used, where 13 % live without screens",
      it: "Quota di acquisti prima dei quali si \xE8 usata almeno una fonte digitale, dove il 13 % vive senza schermi"
    },
    unit: "share",
    published: "84 % (study), 88 % (later summary)",
    low: 0.84,
    high: 0.88,
    source: zmot,
    measure: async (lab) => overRuns(await lab.run(wholePopulation, {}, logOf400), (run) => {
      let physical = new Set(["store", "callCentre", "shopWindow"].map((name) => run.channels.indexOf(name))), purchases = purchasesOf(run).filter(({ channels: channels2 }) => channels2.length > 0);
      return purchases.filter(({ channels: channels2 }) => channels2.some((channel) => !physical.has(channel))).length / purchases.length;
    })
  },
  {
    id: "journey.consideration",
    what: {
      en: "Brands considered at the decision, ten brands in the market",
      it: "Marche considerate alla decisione, con dieci marche nel mercato"
    },
    unit: "count",
    published: "2.7 to 3.3 in four categories; 3\u20134 in most",
    low: 2.7,
    high: 4,
    source: "Hauser & Wernerfelt (1990), J. Consumer Research 16",
    miss: "of the brands met a third is considered at each meeting, and with ten sources most are met more than once.",
    measure: async (lab) => overRuns(await lab.run(crowdedMarket), (run) => ofMarket(run, "considerationSize") / ofMarket(run, "decisions"))
  },
  {
    id: "journey.abandonment",
    what: {
      en: "Share of filled online baskets that are left",
      it: "Quota di carrelli online pieni che sono lasciati"
    },
    unit: "share",
    published: "70.2 % over 49 studies; yearly means 69\u201371 %",
    low: 0.69,
    high: 0.71,
    source: "Baymard Institute, cart abandonment rate statistics",
    miss: "the published rates of phone, computer and tablet (79, 62 and 67 %), weighted by the devices of 2018, give 71.",
    measure: async (lab) => overRuns(await lab.run(referenceMarket), (run) => {
      let left = ofBrands(run, "abandoned");
      return left / (left + ofBrands(run, "onlineBought"));
    })
  },
  {
    id: "journey.desktopOverPhone",
    what: {
      en: "Online purchases per visit to brands' sites on computers, for each one on phones",
      it: "Acquisti online per visita ai siti delle marche su computer, per ciascuno su smartphone"
    },
    unit: "times",
    published: "3.8 (2014), 2.9 (2015), 2.2 (2018), 1.9 (2021)",
    low: 1.9,
    high: 3.8,
    source: "Monetate, Ecommerce Quarterly, Q4 2014 to Q2 2021",
    miss: "abandonment by device (79 against 62 %) and usability give 1.7 to 1.8, the ratio of about 2021; the earlier, larger one of poorly usable phones is a matter of `usability.mobile`.",
    measure: async (lab) => overRuns(await lab.run(referenceMarket, {}, logOf400), (run) => {
      let { visits, bought: bought2 } = siteByDevice(run);
      return bought2[1] / visits[1] / (bought2[0] / visits[0]);
    })
  },
  {
    id: "journey.mobileByYear",
    what: {
      en: "Distance between phones' share of moments in ten scenarios, 2009\u20132018, and the share published",
      it: "Distanza fra la quota di momenti su smartphone in dieci scenari, 2009\u20132018, e quella pubblicata"
    },
    unit: "share",
    published: "0.7 to 52.2 % of page views; read as within 2 points on average",
    low: 0,
    high: 0.02,
    source: "Statista 241462, mobile share of web traffic",
    measure: mobileDistance
  }
];

// dist-all/studies/validation/elasticity.js
async function elasticityOf(lab, market, lever) {
  let [down, up] = [lever.middle / (1 + lever.step), lever.middle * (1 + lever.step)], [low, high] = await Promise.all([down, up].map((value) => lab.run(market, { ...lever.changes, ...lever.set(value) })));
  return overPairs(low, high, (first, second) => arcElasticity(lever.outcome(first), lever.outcome(second), down, up));
}

// dist-all/studies/validation/targets/marketingMix.js
var salesIn = (days) => (run) => ofBrand(run, "bought", "birch", days), year = { from: 0, to: 365 }, settled = { from: 180, to: 365 };
function advertising(lab, days) {
  return elasticityOf(lab, referenceMarket, {
    middle: 4,
    step: 0.5,
    outcome: salesIn(days),
    set: (daily) => ({ timeline: [{ day: 90, set: { "brands.birch.advertising.daily": daily } }] })
  });
}
var month = { from: 90, to: 118 }, CUT = 0.8, promoted = { from: 90, to: 97 }, promotion = (lab) => Promise.all([1, CUT].map((part) => lab.run(referenceMarket, {
  timeline: [
    { day: promoted.from, set: { "brands.birch.price": 21 * part } },
    { day: promoted.to, set: { "brands.birch.price": 21 } }
  ]
}))), withPaidPlaces = {
  ...referenceMarket,
  channels: { ...referenceMarket.channels, paidSearch: { owner: "paid", use: 4 } }
}, marketingMixTargets = [
  {
    id: "mix.price",
    what: {
      en: "Sales over a year when the price changes by 5 %",
      it: "Vendite in un anno quando il prezzo cambia del 5 %"
    },
    unit: "elasticity",
    published: "mean \u22122.62; earlier mean \u22121.76; sales elasticities up to \u22123.5 in recent decades",
    low: -3.5,
    high: -1.76,
    source: "Bijmolt, van Heerde & Pieters (2005), J. Marketing Research 42; Tellis (1988), same 25",
    measure: (lab) => elasticityOf(lab, referenceMarket, {
      middle: 21,
      set: (value) => ({ "brands.birch.price": value }),
      step: 0.05,
      outcome: salesIn(year)
    })
  },
  {
    id: "mix.quality",
    what: {
      en: "Sales from the seventh month on when quality changes by 5 % from the first day",
      it: "Vendite dal settimo mese in poi quando la qualit\xE0 cambia del 5 % dal primo giorno"
    },
    unit: "elasticity",
    published: "product, total effect 1.37",
    ...around(1.37),
    source: "Ataman, van Heerde & Mela (2010), J. Marketing Research 47",
    miss: "at the upper end: quality works through experience, loyalty and telling at once.",
    measure: (lab) => elasticityOf(lab, referenceMarket, {
      middle: 0.79,
      set: (value) => ({ "brands.birch.quality": value }),
      step: 0.05,
      outcome: salesIn(settled)
    })
  },
  {
    id: "mix.distribution",
    what: {
      en: "Sales over a year when coverage of all channels changes by 10 %",
      it: "Vendite in un anno quando la copertura di tutti i canali cambia del 10 %"
    },
    unit: "elasticity",
    published: "distribution, total effect .74",
    ...around(0.74),
    source: "Ataman, van Heerde & Mela (2010), J. Marketing Research 47",
    miss: "of the brands met only some are looked at closely (`journey.consider`), so that each further contact counts. With everything considered it is about 1.0, but then five of ten brands are.",
    measure: (lab) => elasticityOf(lab, referenceMarket, {
      middle: 0.5,
      set: (value) => ({ "brands.birch.coverage.*": value }),
      step: 0.1,
      outcome: salesIn(year)
    })
  },
  {
    id: "mix.advertisingShort",
    what: {
      en: "Sales in the first four weeks after spending changes by half",
      it: "Vendite nelle prime quattro settimane dopo che la spesa cambia della met\xE0"
    },
    unit: "elasticity",
    published: "means .09, .12 and .22",
    low: 0.09,
    high: 0.22,
    source: "Henningsen, Heuke & Clement (2011), BuR 4; Sethuraman, Tellis & Briesch (2011), J. Marketing Research 48; Assmus, Farley & Lehmann (1984), same 21",
    miss: "what advertising brings to mind is left weak (`advertising.remembered`). At a quarter of the exposures, as the day after, the long elasticity is .15, but then a campaign always beats gifts of the same money and hides what its promises cost.",
    measure: (lab) => advertising(lab, month)
  },
  {
    id: "mix.advertisingLong",
    what: {
      en: "Sales from three months after the change on",
      it: "Vendite da tre mesi dopo il cambiamento in poi"
    },
    unit: "elasticity",
    published: "means .13, .24 and .41; mean .023 (median .014) over 288 brands' television advertising",
    low: 0.023,
    high: 0.41,
    source: "Ataman, van Heerde & Mela (2010), Sethuraman, Tellis & Briesch (2011), J. Marketing Research 47, 48; Assmus, Farley & Lehmann (1984), same 21; Shapiro, Hitsch & Tuchman (2021), Econometrica 89",
    miss: "as for the short term: reminding is left weak.",
    measure: (lab) => advertising(lab, settled)
  },
  {
    id: "mix.advertisingTotal",
    what: {
      en: "Sales won by a burst of four weeks at tenfold spending: in all, relative to the four weeks themselves",
      it: "Vendite vinte con quattro settimane di spesa decuplicata: in tutto, rispetto alle quattro settimane stesse"
    },
    unit: "times",
    published: "total effect twice the short-term effect",
    ...around(2),
    source: "Wood & Poltrack (2015), J. Advertising Research 55",
    miss: "habits and reviews that four weeks of advertising leave behind last longer than its published carry-over.",
    measure: async (lab) => {
      let spending = (daily) => lab.run(referenceMarket, {
        timeline: [
          { day: 90, set: { "brands.birch.advertising.daily": daily } },
          { day: 118, set: { "brands.birch.advertising.daily": 4 } }
        ]
      }), [usual, burst] = await Promise.all([spending(4), spending(40)]), gain = (a, b, days) => salesIn(days)(b) - salesIn(days)(a);
      return overPairs(usual, burst, (a, b) => gain(a, b, { from: 90, to: 365 }) / gain(a, b, month));
    }
  },
  {
    id: "mix.promotionPrice",
    what: {
      en: "Sales in a week in which the price is a fifth lower, against the same week without",
      it: "Vendite in una settimana con il prezzo pi\xF9 basso di un quinto, contro la stessa settimana senza"
    },
    unit: "elasticity",
    published: "means \u22123.52 of national brands and \u22122.47 of store brands, 60,000 products in 30 categories",
    low: -3.52,
    high: -2.47,
    source: "Product price level and retail price promotion (2023), doi:10.2139/ssrn.4562420",
    miss: "who buys in a week began the journey before it, and a week's price moves only the last choice; nobody waits for a promotion or buys ahead.",
    measure: async (lab) => {
      let [usual, cut] = await promotion(lab), sales = salesIn(promoted);
      return overPairs(usual, cut, (a, b) => Math.log(sales(b) / sales(a)) / Math.log(CUT));
    }
  },
  {
    id: "mix.promotionSwitching",
    what: {
      en: "Part of the units won in that week that the other brands lose in it",
      it: "Parte delle unit\xE0 vinte in quella settimana che perdono le altre marche"
    },
    unit: "share",
    published: "33 % of the units",
    ...around(0.33),
    source: "van Heerde, Gupta & Wittink (2003), J. Marketing Research 40",
    miss: "nobody buys ahead or keeps a stock here, which is most of what a promotion moves in packaged goods.",
    measure: async (lab) => {
      let [usual, cut] = await promotion(lab), others = (run) => ofBrands(run, "bought", promoted) - salesIn(promoted)(run);
      return overPairs(usual, cut, (a, b) => (others(a) - others(b)) / (salesIn(promoted)(b) - salesIn(promoted)(a)));
    }
  },
  {
    id: "mix.paidSearch",
    what: {
      en: "Sales that the best known brand loses when it leaves the paid places above a search",
      it: "Vendite che la marca pi\xF9 nota perde quando lascia i posti a pagamento sopra una ricerca"
    },
    unit: "share",
    published: "99.5 % of the visits came all the same: no effect (read as within 2 %)",
    low: -0.02,
    high: 0.02,
    source: "Blake, Nosko & Tadelis (2015), Econometrica 83",
    miss: "a paid place is one more place in which the brand is met, also by people who would not have searched for it by name.",
    measure: async (lab) => {
      let [there, gone] = await Promise.all([1, 0].map((coverage) => lab.run(withPaidPlaces, { "brands.dogwood.coverage.paidSearch": coverage }))), sales = (run) => ofBrand(run, "bought", "dogwood");
      return overPairs(there, gone, (a, b) => 1 - sales(b) / sales(a));
    }
  }
];

// dist-all/studies/validation/targets/ratingsOverTime.js
var countOf = (reviews) => reviews.reduce((sum, count) => sum + count, 0), last = ({ days }) => days - 1, responses = (lab) => Promise.all([0, 1].map((answered) => lab.run(referenceMarket, { "brands.birch.care.answered": answered }))), firstReviews = (lab) => Promise.all([5, 2].map((stars) => lab.run(shopMarket, {
  "market.durable": !0,
  "brands.newcomer.startingReviews.count": 1,
  "brands.newcomer.startingReviews.stars": stars
}))), young = { "brands.newcomer.quality": 0.6 }, bought = {
  ...young,
  timeline: [
    { day: 60, set: { "brands.newcomer.fakeReviews.daily": 2 } },
    { day: 74, set: { "brands.newcomer.fakeReviews.daily": 0 } }
  ]
}, fakes = (lab) => Promise.all([young, bought].map((changes) => lab.run(shopMarket, changes)));
function oneStarAfter(run) {
  let reviews = reviewsByStar(run, "newcomer", { from: 74, to: 254 });
  return reviews[0] / countOf(reviews);
}
function drift(run) {
  let third = Math.floor(run.days / 3), early = meanStars(reviewsByStar(run, "", { from: 0, to: third }));
  return meanStars(reviewsByStar(run, "", { from: run.days - third, to: run.days })) - early;
}
var fresh = { "brands.*.startingReviews.count": 0, "telling.postRate": 0.4 }, hype = { ...fresh, "beliefs.priorMean": 0.9 }, ratingTargets = [
  {
    id: "ratings.responsesStars",
    what: {
      en: "Displayed stars after a year with all complaints and bad reviews answered, less with none answered",
      it: "Stelle mostrate dopo un anno con risposta a tutti i reclami e le recensioni negative, meno quelle senza risposte"
    },
    unit: "stars",
    published: "+0.12",
    ...around(0.12),
    source: "Proserpio & Zervas (2017), Marketing Science 36",
    miss: "answers repair experiences and calm readers; in the study most of the rise comes from dissatisfied guests who, expecting to be answered, do not post. The model has no such restraint.",
    measure: async (lab) => {
      let [none, all] = await responses(lab);
      return overPairs(none, all, (a, b) => displayedStars(b, "birch", last(b)) - displayedStars(a, "birch", last(a)));
    }
  },
  {
    id: "ratings.responsesVolume",
    what: {
      en: "Reviews posted in that year, relative to none answered, less 1",
      it: "Recensioni pubblicate in quell'anno, rispetto a nessuna risposta, meno 1"
    },
    unit: "share",
    published: "+12 %",
    ...around(0.12),
    source: "Proserpio & Zervas (2017), Marketing Science 36",
    miss: "nobody in the model posts more because a brand answers.",
    measure: async (lab) => {
      let [none, all] = await responses(lab);
      return overPairs(none, all, (a, b) => countOf(reviewsByStar(b, "birch")) / countOf(reviewsByStar(a, "birch")) - 1);
    }
  },
  {
    id: "ratings.firstReviewStars",
    what: {
      en: "Displayed stars of a new product after a year, first review 2 \u2605 against 5 \u2605",
      it: "Stelle mostrate di un prodotto nuovo dopo un anno, prima recensione 2 \u2605 contro 5 \u2605"
    },
    unit: "stars",
    published: "\u22120.29 (article), \u22120.60 (working paper)",
    low: -0.6,
    high: -0.29,
    source: "Park, Shin & Xie (2021), Marketing Science 40",
    miss: "one bad first review is outnumbered after some weeks by those who were not deterred.",
    measure: async (lab) => {
      let [good, bad] = await firstReviews(lab);
      return overPairs(good, bad, (a, b) => displayedStars(b, "newcomer", last(b)) - displayedStars(a, "newcomer", last(a)));
    }
  },
  {
    id: "ratings.firstReviewVolume",
    what: {
      en: "Reviews of that product after a year, relative to a 5 \u2605 first review, less 1",
      it: "Recensioni di quel prodotto dopo un anno, rispetto a una prima recensione 5 \u2605, meno 1"
    },
    unit: "share",
    published: "\u221225 % (working paper)",
    ...around(-0.25),
    source: "Park, Shin & Xie (2021), Marketing Science 40",
    miss: "the first review rules the display for some weeks only, and a product with one bad review lacks reviews less than one with none.",
    measure: async (lab) => {
      let [good, bad] = await firstReviews(lab);
      return overPairs(good, bad, (a, b) => countOf(reviewsByStar(b, "newcomer")) / countOf(reviewsByStar(a, "newcomer")) - 1);
    }
  },
  {
    id: "ratings.fall",
    what: {
      en: "Stars posted in the last third of a year less the first, nearly everybody being asked",
      it: "Stelle date nell'ultimo terzo di un anno meno il primo, chiedendo a quasi tutti"
    },
    unit: "stars",
    published: "ratings fall for most books: below 0",
    low: -1,
    high: 0,
    source: "Li & Hitt (2008), Information Systems Research 19; Godes & Silva (2012), Marketing Science 31",
    miss: "buyers move to better brands and to what fits them, which lifts what is posted over all brands together. Product by product, each bought once, ratings neither fall nor rise (0.00 \xB1 0.03 stars, 16 runs of 8,000).",
    measure: async (lab) => overRuns(await lab.run(shopMarket, fresh), drift)
  },
  {
    id: "ratings.rise",
    what: {
      en: "The same when much is expected of unknown products (a prior of 0.9), which reviews correct",
      it: "Lo stesso quando ci si aspetta molto dai prodotti sconosciuti (attesa iniziale 0,9), che le recensioni correggono"
    },
    unit: "stars",
    published: "ratings rise for a memory card (4.44 to 4.70) and for apparel: above 0",
    low: 0,
    high: 1,
    source: "4,915 Amazon reviews of one memory card, 2012\u201314; Lands' End, 2,595 ratings (Springer 978-3-319-11815-4)",
    measure: async (lab) => overRuns(await lab.run(shopMarket, hype), drift)
  },
  {
    id: "ratings.fakesRise",
    what: {
      en: "Displayed stars at the end of two weeks of bought reviews, less without",
      it: "Stelle mostrate alla fine di due settimane di recensioni comprate, meno quelle senza"
    },
    unit: "stars",
    published: "a significant, short-term rise: above 0",
    low: 0,
    high: 1.5,
    source: "He, Hollenbeck & Proserpio (2022), Marketing Science 41",
    measure: async (lab) => {
      let [honest, false_] = await fakes(lab);
      return overPairs(honest, false_, (a, b) => displayedStars(b, "newcomer", 74) - displayedStars(a, "newcomer", 74));
    }
  },
  {
    id: "ratings.fakesGone",
    what: {
      en: "Part of that rise which is left two months later",
      it: "Parte di quel rialzo che resta due mesi dopo"
    },
    unit: "share",
    published: "gone in about a month: read as less than a quarter",
    low: -1,
    high: 0.25,
    source: "He, Hollenbeck & Proserpio (2022), Marketing Science 41",
    miss: "the platform finds bought reviews after a month on average, so that of those of two weeks an eighth is left two months later, among few honest ones.",
    measure: async (lab) => {
      let [honest, false_] = await fakes(lab), rise = (a, b, day) => displayedStars(b, "newcomer", day) - displayedStars(a, "newcomer", day);
      return overPairs(honest, false_, (a, b) => rise(a, b, 134) / rise(a, b, 74));
    }
  },
  {
    id: "ratings.fakesOneStar",
    what: {
      en: "Share of 1 \u2605 among honest reviews of the half year after, less without bought reviews",
      it: "Quota di 1 \u2605 fra le recensioni oneste del semestre dopo, meno quella senza recensioni comprate"
    },
    unit: "share",
    published: "the share of 1 \u2605 rises: above 0",
    low: 0,
    high: 0.3,
    source: "He, Hollenbeck & Proserpio (2022), Marketing Science 41",
    miss: "after two weeks of bought reviews few more buyers are disappointed, and of them few post.",
    measure: async (lab) => {
      let [honest, false_] = await fakes(lab);
      return overPairs(honest, false_, (a, b) => oneStarAfter(b) - oneStarAfter(a));
    }
  }
];

// dist-all/studies/validation/targets/readers.js
var frozen = { "telling.postRate": 0, "market.days": 90 }, salesOf = (brand) => (run) => ofBrand(run, "bought", brand);
function conversion(run) {
  return ofBrand(run, "bought", "newcomer") / ofBrand(run, "considered", "newcomer");
}
var showing = (lab, count, stars, changes = {}) => lab.run(shopMarket, {
  ...frozen,
  ...changes,
  "brands.newcomer.startingReviews.count": count,
  "brands.newcomer.startingReviews.stars": stars
}), withReviews = (lab, count, stars = 4.5) => showing(lab, count, stars, { "channels.*.reviews": !0 });
async function gainOfOneStar(lab, brand) {
  let shown = (stars) => lab.run(referenceMarket, { ...frozen, [`brands.${brand}.startingReviews.stars`]: stars }), [fewer, more] = await Promise.all([shown(3.5), shown(4.5)]);
  return overPairs(fewer, more, (a, b) => salesOf(brand)(b) / salesOf(brand)(a) - 1);
}
var withNewspaper = {
  ...referenceMarket,
  channels: {
    ...referenceMarket.channels,
    newspaper: { flow: "push", owner: "earned", candour: 1, use: 4 }
  }
}, written = { from: 90, to: 104 };
async function gainOfBadPress(lab, awareness) {
  let press = (coverage) => lab.run(withNewspaper, {
    "brands.birch.awareness": awareness,
    "market.days": written.from + 28,
    timeline: [
      {
        day: written.from,
        set: { "brands.birch.quality": 0.5, "brands.birch.coverage.newspaper": coverage }
      },
      { day: written.to, set: { "brands.birch.coverage.newspaper": 0 } }
    ]
  }), [silent, loud] = await Promise.all([press(0), press(1)]), sales = (run) => ofBrand(run, "bought", "birch", { from: written.from, to: written.from + 28 });
  return overPairs(silent, loud, (a, b) => sales(b) / sales(a) - 1);
}
var readerTargets = [
  {
    id: "readers.volume",
    what: {
      en: "Sales of a new product with twelve reviews when their number changes by a third and their mean stays",
      it: "Vendite di un prodotto nuovo con dodici recensioni quando il loro numero cambia di un terzo e la media resta"
    },
    unit: "elasticity",
    published: "means .236 and .35",
    low: 0.236,
    high: 0.35,
    source: "You, Vadakkepatt & Joshi (2015), J. Marketing 79; Floyd et al. (2014), J. Retailing 90",
    miss: "at the lower end: the loss of brands without many reviews (`choice.unreviewed`) is set by what the first five do, and it ends soon after ten.",
    measure: (lab) => elasticityOf(lab, shopMarket, {
      middle: 12,
      step: 1 / 3,
      outcome: salesOf("newcomer"),
      changes: { ...frozen, "brands.newcomer.startingReviews.stars": 4.25 },
      set: (count) => ({ "brands.newcomer.startingReviews.count": Math.round(count) })
    })
  },
  {
    id: "readers.valence",
    what: {
      en: "Sales of a new product with thirty reviews when their mean changes by 10 % around 4 stars",
      it: "Vendite di un prodotto nuovo con trenta recensioni quando la loro media cambia del 10 % intorno a 4 stelle"
    },
    unit: "elasticity",
    published: "means .417 and .69",
    low: 0.417,
    high: 0.69,
    source: "You, Vadakkepatt & Joshi (2015), J. Marketing 79; Floyd et al. (2014), J. Retailing 90",
    miss: "a reading counts once, yet what others say of a product that is otherwise little known weighs more here than on average in the studies; where products are hard to try they find 1.2 as well.",
    measure: (lab) => elasticityOf(lab, shopMarket, {
      middle: 4,
      step: 0.1,
      outcome: salesOf("newcomer"),
      changes: { ...frozen, "brands.newcomer.startingReviews.count": 30 },
      set: (stars) => ({ "brands.newcomer.startingReviews.stars": stars })
    })
  },
  {
    id: "readers.oneStar",
    what: {
      en: "Revenue of a little known brand with 4.5 displayed stars against 3.5",
      it: "Ricavo di una marca poco nota con 4,5 stelle mostrate contro 3,5"
    },
    unit: "share",
    published: "+5 to +9 % for independent restaurants",
    low: 0.05,
    high: 0.09,
    source: "Luca (2016), Harvard Business School working paper 12-016",
    miss: "same cause as `readers.valence`: the brand is little known, and its stars stand on every product page.",
    measure: (lab) => gainOfOneStar(lab, "alder")
  },
  {
    id: "readers.oneStarChain",
    what: {
      en: "The same for the largest, best known brand",
      it: "Lo stesso per la marca pi\xF9 grande e pi\xF9 nota"
    },
    unit: "share",
    published: "no effect for chains (read as within 2 %)",
    low: -0.02,
    high: 0.02,
    source: "Luca (2016), Harvard Business School working paper 12-016",
    miss: "readers give reviews of a known brand less weight than those of an unknown one, but never none: own experience is forgotten (half-life 180 days) while the display is not.",
    measure: (lab) => gainOfOneStar(lab, "dogwood")
  },
  {
    id: "readers.fiveReviews",
    what: {
      en: "Purchases per consideration of a new product with five reviews (4.5 stars) against none, where everybody sees reviews",
      it: "Acquisti per considerazione di un prodotto nuovo con cinque recensioni (4,5 stelle) contro nessuna, dove tutti vedono recensioni"
    },
    unit: "times",
    published: "3.7; 2.9 at low and 4.8 at high prices",
    low: 2.9,
    high: 4.8,
    source: "Spiegel Research Center (2017), How online reviews influence sales",
    miss: "the study compares products with and without reviews, which differ in more than reviews. In the model the brand's own channels tell something, too, so that no product is wholly unknown.",
    measure: async (lab) => {
      let [none, five2] = await Promise.all([0, 5].map((count) => withReviews(lab, count)));
      return overPairs(none, five2, (without, shown) => conversion(shown) / conversion(without));
    }
  },
  {
    id: "readers.firstTen",
    what: {
      en: "Part of the rise from no review to a hundred that the first ten bring",
      it: "Parte dell'aumento da nessuna recensione a cento che portano le prime dieci"
    },
    unit: "share",
    published: "nearly all of it (read as 80 % and more)",
    low: 0.8,
    high: 1.1,
    source: "Spiegel Research Center (2017), How online reviews influence sales",
    miss: "of n reviews shown n r / (n + r) count, so that those beyond ten still add a third; the study sees hardly any rise there.",
    measure: async (lab) => {
      let [none, ten, hundred] = await Promise.all([0, 10, 100].map((count) => withReviews(lab, count))), parts = none.map((run, index) => (conversion(ten[index]) - conversion(run)) / (conversion(hundred[index]) - conversion(run)));
      return meanInterval(parts, LEVEL);
    }
  },
  {
    id: "readers.badOverGood",
    what: {
      en: "Sales lost where three of twenty reviews of mean 4 are 1 \u2605, for each sale won where they are 5 \u2605",
      it: "Vendite perse dove tre di venti recensioni di media 4 sono da 1 \u2605, per ogni vendita vinta dove sono da 5 \u2605"
    },
    unit: "times",
    published: "one bad hurts more than one good helps: above 1",
    low: 1,
    high: 10,
    source: "Chevalier & Mayzlin (2006), J. Marketing Research 43",
    measure: async (lab) => {
      let shown = (count, stars) => showing(lab, count, stars), [before, bad, good] = await Promise.all([shown(20, 4), shown(20, 3.55), shown(20, 4.15)]), sales = salesOf("newcomer"), ratios = before.map((run, index) => (sales(run) - sales(bad[index])) / (sales(good[index]) - sales(run)));
      return meanInterval(ratios.filter(Number.isFinite), LEVEL);
    }
  },
  {
    id: "readers.peak",
    what: {
      en: "Displayed stars, from 3.8 to 5, at which the new product converts best",
      it: "Stelle mostrate, da 3,8 a 5, con cui il prodotto nuovo converte meglio"
    },
    unit: "stars",
    published: "4.0\u20134.7, falling toward 5",
    low: 4,
    high: 4.7,
    source: "Spiegel Research Center (2017); PowerReviews",
    miss: "only the sceptics (30 % of readers) distrust perfect scores, and for them a mean above 4.4 stars adds nothing rather than takes away.",
    measure: async (lab) => {
      let grid = [3.8, 4.2, 4.4, 4.6, 4.8, 5], shown = await Promise.all(grid.map((stars) => withReviews(lab, 50, stars))), best = shown[0].map((_, run) => {
        let rates = shown.map((runs) => conversion(runs[run]));
        return grid[rates.indexOf(Math.max(...rates))];
      });
      return meanInterval(best, LEVEL);
    }
  },
  {
    id: "readers.firstReview",
    what: {
      en: "Purchases per consideration of that product with one review (4.5 stars) against none, less 1",
      it: "Acquisti per considerazione di quel prodotto con una recensione (4,5 stelle) contro nessuna, meno 1"
    },
    unit: "share",
    published: "+65 % from no review to one",
    ...around(0.65),
    source: "PowerReviews (2017), figures of retailers' product pages",
    miss: "same cause as `readers.fiveReviews`: nothing is lost by having no review (`choice.unreviewed` is off).",
    measure: async (lab) => {
      let [none, one] = await Promise.all([0, 1].map((count) => withReviews(lab, count)));
      return overPairs(none, one, (without, shown) => conversion(shown) / conversion(without) - 1);
    }
  },
  {
    id: "readers.badPressUnknown",
    what: {
      en: "Sales in the four weeks from a bad review in a newspaper, of a brand that hardly anybody knows",
      it: "Vendite nelle quattro settimane da una stroncatura su un giornale, di una marca che quasi nessuno conosce"
    },
    unit: "share",
    published: "+45 % for unknown authors",
    ...around(0.45),
    source: "Berger, Sorensen & Rasmussen (2010), Marketing Science 29",
    miss: "the newspaper is one of twelve places, and a brand in eleven others is known soon without it. With a newspaper that half of all looks go to, sales rise by a third, but those of a known brand rise as well.",
    measure: (lab) => gainOfBadPress(lab, 0.02)
  },
  {
    id: "readers.badPressKnown",
    what: {
      en: "The same for a brand that nearly everybody knows",
      it: "Lo stesso per una marca che quasi tutti conoscono"
    },
    unit: "share",
    published: "\u221215 % for established authors",
    ...around(-0.15),
    source: "Berger, Sorensen & Rasmussen (2010), Marketing Science 29",
    miss: "to be written about brings a brand to mind, which outweighs what is written; reviews and friends tell of the poor work in both arms.",
    measure: (lab) => gainOfBadPress(lab, 0.9)
  }
];

// dist-all/studies/validation/targets/reviews.js
var amazon = "4,915 Amazon reviews of one memory card, 2012\u201314, and 3,150 of one loudspeaker, 2018; shape: Hu, Zhang & Pavlou (2009), Communications of the ACM 52(10)";
function shareOf(stars) {
  return (run) => {
    let reviews = reviewsByStar(run);
    return reviews[stars - 1] / reviews.reduce((sum, count) => sum + count, 0);
  };
}
var share = (id, stars, low, high, published) => ({
  id: `reviews.${id}`,
  what: {
    en: `Share of ${stars} \u2605 among all reviews posted in a year`,
    it: `Quota di ${stars} \u2605 fra tutte le recensioni pubblicate in un anno`
  },
  unit: "share",
  published,
  low,
  high,
  source: amazon,
  measure: async (lab) => overRuns(await lab.run(referenceMarket), shareOf(stars))
}), oneAndTwo = "one and two stars together are 7 %, as published (6.6 and 8.2 %), but split more evenly: what a failure earns turns on its loss (`experience.failureLoss`) and the two lowest thresholds of stars.", incidence = (run) => reviewsByStar(run).reduce((sum, count) => sum + count, 0) / ofBrands(run, "bought"), reviewTargets = [
  share("five", 5, 0.7, 0.8, "72.6 and 79.8 %"),
  share("four", 4, 0.1, 0.15, "10.7 and 14.4 %"),
  share("three", 3, 0.025, 0.05, "2.9 and 4.8 %"),
  { ...share("two", 2, 0.015, 0.032, "1.6 and 3.1 %"), miss: oneAndTwo },
  { ...share("one", 1, 0.045, 0.055, "5.0 and 5.1 %"), miss: oneAndTwo },
  {
    id: "reviews.oneOverTwo",
    what: { en: "1 \u2605 for each 2 \u2605: the hook of the J", it: "1 \u2605 per ogni 2 \u2605: l'uncino della J" },
    unit: "times",
    published: "1.6 and 3.0; above 1 on most platforms",
    low: 1,
    high: 3.1,
    source: amazon,
    miss: "as for `reviews.one`: few of those who are badly served fall below the lowest threshold of stars.",
    measure: async (lab) => overRuns(await lab.run(referenceMarket), (run) => shareOf(1)(run) / shareOf(2)(run))
  },
  {
    id: "reviews.incidence",
    what: {
      en: "Reviews per purchase, nobody being asked",
      it: "Recensioni per acquisto, senza chiedere a nessuno"
    },
    unit: "share",
    published: "1\u20135 % of buyers on shopping sites, 1.5 % at one retailer",
    low: 0.01,
    high: 0.05,
    source: "Anderson & Simester (2014), J. Marketing Research 51; sellers' figures",
    measure: async (lab) => overRuns(await lab.run(referenceMarket), incidence)
  },
  {
    id: "reviews.asked",
    what: {
      en: "The same with full share tools after use in all brands: everybody is asked",
      it: "Lo stesso con gli strumenti di condivisione al massimo dopo l'uso in tutte le marche: si chiede a tutti"
    },
    unit: "share",
    published: "5\u201310 % of those asked",
    low: 0.05,
    high: 0.1,
    source: "Retailers' figures (PowerReviews)",
    measure: async (lab) => overRuns(await lab.run(referenceMarket, { "brands.*.shareTools.use": 1 }), incidence)
  },
  {
    id: "satisfaction.level",
    what: { en: "Mean satisfaction of all purchases", it: "Soddisfazione media di tutti gli acquisti" },
    unit: "share",
    published: "national index 72\u201377 of 100",
    low: 0.72,
    high: 0.77,
    source: "American Customer Satisfaction Index; Fornell et al. (1996), J. Marketing 60",
    miss: "at the lower end of the index: promises a little above quality disappoint, and a disappointment counts twice. The index also surveys firms that are larger than the cheapest brand of this market.",
    measure: async (lab) => overRuns(await lab.run(referenceMarket), (run) => ofBrands(run, "satisfaction") / 1e6 / ofBrands(run, "experienced"))
  }
];

// dist-all/studies/validation/statistics.js
function giniOf(values) {
  let sorted = values.toSorted((a, b) => a - b), total = sorted.reduce((sum, value) => sum + value, 0);
  return sorted.reduce((sum, value, index) => sum + (2 * (index + 1) - sorted.length - 1) * value, 0) / (sorted.length * total);
}
function correlationOf(pairs) {
  return sampleCorrelation(pairs.map(([x]) => x), pairs.map(([, y]) => y));
}
function slopeOf(points) {
  return linearRegression(points.map(([x, y]) => [x, y])).m;
}
function variationOf(values) {
  let mean2 = values.reduce((sum, value) => sum + value, 0) / values.length, variance = values.reduce((sum, value) => sum + (value - mean2) * (value - mean2), 0) / values.length;
  return Math.sqrt(variance) / mean2;
}

// dist-all/studies/validation/targets/satisfaction.js
var { neutral } = wordOfMouthSettings.parse({}), { disconfirmation: weight, lossAversion } = experienceSettings.parse({}), szymanski = "Szymanski & Henard (2001), J. Academy of Marketing Science 29, meta-analysis of 50 studies", tarp = "TARP (1986), Consumer complaint handling in America", logged = { logged: 1500, runs: 4 }, small = { "market.consumers": 1500 }, failing = { ...small, "brands.*.failure": 0.1 }, correlation = (id, what, published, pair) => ({
  id: `satisfaction.${id}`,
  what: {
    en: `Correlation of satisfaction with ${what.en}`,
    it: `Correlazione della soddisfazione con ${what.it}`
  },
  unit: "correlation",
  published: `mean ${published} (\xB1 a third)`,
  low: Math.min(published / 1.5, published * 1.5),
  high: Math.max(published / 1.5, published * 1.5),
  source: szymanski,
  measure: async (lab) => overRuns(await lab.run(referenceMarket, small, logged), (run) => correlationOf(experiencesOf(run).flatMap((experience) => [pair(experience) ?? []].filter(isPair))))
}), isPair = (value) => value.length === 2;
function driver(id, what, published, of, changes = {}) {
  return {
    ...correlation(id, what, published, () => {
    }),
    measure: async (lab) => {
      let [judged, lived] = await Promise.all([
        lab.run(referenceMarket, small, logged),
        lab.run(referenceMarket, { ...small, "experience.disconfirmation": 0, ...changes }, logged)
      ]), values = judged.map((run, index) => correlationOf(driverPairs(run, lived[index], of)));
      return meanInterval(values, LEVEL);
    }
  };
}
function driverPairs(judged, lived, of) {
  let key = ({ consumer, journey, brand }) => `${consumer}/${journey}/${brand}`, performance = new Map(experiencesOf(lived).map((one) => [key(one), one.satisfaction]));
  return experiencesOf(judged).flatMap((one) => {
    let same = performance.get(key(one));
    return same === void 0 ? [] : [[one.satisfaction, of(one.satisfaction, same)]];
  });
}
function disconfirmationOf(satisfied, lived) {
  let added = satisfied - lived;
  return added < 0 ? added / (weight * lossAversion) : added / weight;
}
var isFine = ({ failed }) => !failed, isSilent = ({ failed, complained }) => failed && !complained, isUnresolved = ({ complained, answerHours }) => complained && Number.isNaN(answerHours), isQuick = ({ answerHours }) => answerHours <= 24;
function boughtAgain(run, outcome) {
  let next = experiencesOf(run).filter((one) => outcome(one) && one.boughtAgain !== void 0);
  return next.filter((one) => one.boughtAgain).length / next.length;
}
var asked = { ...small, "surveys.share": 1 };
function intention(run, outcome) {
  let answers = experiencesOf(run).filter((one) => outcome(one) && Number.isFinite(one.intention)).map((one) => one.intention);
  return answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
}
var loyalty = (id, what, large, little, outcome) => ({
  id: `care.${id}`,
  what: {
    en: `Stated intention to buy the same brand again after a failure that was ${what.en}`,
    it: `Intenzione dichiarata di ricomprare la stessa marca dopo un guasto ${what.it}`
  },
  unit: "share",
  published: `${100 * large} to ${100 * little} % (large and small losses) would buy again`,
  low: large,
  high: little,
  source: tarp,
  measure: async (lab) => overRuns(await lab.run(referenceMarket, { ...failing, "surveys.share": 1 }, logged), (run) => intention(run, outcome))
}), NO_MOODS = "surveys measure satisfaction with errors that the model does not have: here it is performance, disconfirmation and a mood, nothing else.", satisfactionTargets = [
  {
    ...driver("disconfirmation", { en: "experience minus expectation", it: "l'esperienza meno l'attesa" }, 0.46, disconfirmationOf),
    miss: NO_MOODS
  },
  {
    ...driver(
      "performance",
      { en: "the quality experienced", it: "la qualit\xE0 vissuta" },
      0.34,
      (_, lived) => lived,
      // A mood colours the judgement and is no part of what was experienced.
      { "experience.moodSpread": 0 }
    ),
    miss: NO_MOODS
  },
  {
    ...correlation("repurchase", { en: "the stated intention to buy again", it: "l'intenzione dichiarata di ricomprare" }, 0.52, () => {
    }),
    measure: async (lab) => overRuns(await lab.run(referenceMarket, asked, logged), (run) => correlationOf(experiencesOf(run).flatMap((one) => Number.isFinite(one.intention) ? [[one.satisfaction, one.intention]] : [])))
  },
  {
    id: "satisfaction.intentionKept",
    what: {
      en: "Correlation of the stated intention to buy again with the next purchase",
      it: "Correlazione dell'intenzione dichiarata di ricomprare con l'acquisto successivo"
    },
    unit: "correlation",
    published: "mean 0.53 over 87 studies of intentions",
    ...around(0.53),
    source: "Sheppard, Hartwick & Warshaw (1988), J. Consumer Research 15",
    miss: "four brands are met anew on every journey, at the prices and in the places of the day; surveys were mostly of acts within the asked person's own power.",
    measure: async (lab) => overRuns(await lab.run(referenceMarket, asked, logged), (run) => correlationOf(experiencesOf(run).flatMap((one) => Number.isFinite(one.intention) && one.boughtAgain !== void 0 ? [[one.intention, +one.boughtAgain]] : [])))
  },
  correlation("complaining", { en: "complaining", it: "il reclamare" }, -0.34, ({ satisfaction, complained }) => [satisfaction, +complained]),
  correlation("badTelling", { en: "telling friends something bad", it: "il parlare male agli amici" }, -0.57, ({ satisfaction, told }) => [satisfaction, +(satisfaction < neutral && told > 0)]),
  {
    id: "care.complaints",
    what: {
      en: "Share of experiences with a failure that are complained about",
      it: "Quota di esperienze con un guasto per cui si reclama"
    },
    unit: "share",
    published: "about 50 % to the front line (\xB1 a tenth)",
    ...near(0.5),
    source: "Goodman (TARP), ASQ Quality Progress, November 2005",
    measure: async (lab) => overRuns(await lab.run(referenceMarket, failing, logged), (run) => {
      let failed = experiencesOf(run).filter((one) => one.failed);
      return failed.filter(({ complained }) => complained).length / failed.length;
    })
  },
  {
    ...loyalty("silent", { en: "not complained about", it: "senza reclamo" }, 0.09, 0.37, isSilent),
    miss: "at the upper end: many of those who leave over a failure resent it (`care.resentment`), but the brand stays one of four that they come upon."
  },
  {
    ...loyalty("unresolved", { en: "complained about without an answer", it: "con un reclamo senza risposta" }, 0.19, 0.46, isUnresolved),
    miss: "as for `care.silent`."
  },
  {
    ...loyalty("quick", { en: "answered within a day", it: "con risposta entro un giorno" }, 0.82, 0.95, isQuick),
    miss: "a quick answer repairs six tenths of the damage (`care.skill`), and where four brands share a market hardly anybody is sure to buy the same one again."
  },
  {
    id: "care.paradox",
    what: {
      en: "Repurchase after a failure answered within a day, less repurchase without failure",
      it: "Riacquisto dopo un guasto con risposta entro un giorno, meno il riacquisto senza guasto"
    },
    unit: "share",
    published: "recovery lifts repurchase no higher than no failure: at most 0",
    low: -0.5,
    high: 0,
    source: "de Matos, Henrique & Rossi (2007), J. Service Research 10, meta-analysis",
    measure: async (lab) => overRuns(await lab.run(referenceMarket, failing, logged), (run) => boughtAgain(run, isQuick) - boughtAgain(run, isFine))
  }
];

// dist-all/studies/validation/targets/structure.js
var ehrenberg = "Ehrenberg, Goodhardt & Barwise (1990), J. Marketing 54(3); Ehrenberg, Uncles & Goodhardt (2004), J. Business Research 57", consumersOf = (run) => run.census.purchases.reduce((sum, people) => sum + people, 0);
function penetrations(run) {
  return run.brands.map((brand, index) => ({
    share: run.census.buyers[index] / consumersOf(run),
    rate: ofBrand(run, "bought", brand) / run.census.buyers[index]
  }));
}
function duplications(run) {
  let { buyers, bothBuyers } = run.census, count = run.brands.length;
  return run.brands.flatMap((_, first) => run.brands.flatMap((__, second) => first === second ? [] : [[bothBuyers[first * count + second] / buyers[first], buyers[second] / consumersOf(run)]]));
}
function duplicationOf(run) {
  let pairs = duplications(run);
  return pairs.reduce((sum, [both]) => sum + both, 0) / pairs.reduce((sum, [, share2]) => sum + share2, 0);
}
function heavyFifth(run) {
  let classes = Array.from(run.census.purchases, (people, purchases) => ({ people, purchases })).slice(1), total = classes.reduce((sum, { people, purchases }) => sum + people * purchases, 0), left = classes.reduce((sum, { people }) => sum + people, 0) / 5, heavy = 0;
  for (let { people, purchases } of classes.toReversed()) {
    let taken = Math.min(left, people);
    heavy += taken * purchases, left -= taken;
  }
  return heavy / total;
}
function orderSlope(run) {
  let days = { from: run.days - 90, to: run.days }, sales = run.brands.map((brand) => ofBrand(run, "bought", brand, days));
  return slopeOf(sales.map((value, index) => [Math.log(index + 1), Math.log(value / sales[0])]));
}
var cdnow = "CDNOW, 23,570 customers, 78 weeks; Fader & Hardie (2001), Fader, Hardie & Lee (2005)";
function later(run, repeats) {
  let customers = basketsOf(run).filter(([first, ...more]) => first.day < 84 && more.filter(({ day }) => day < 273).length === repeats);
  return customers.map((purchases) => purchases.filter(({ day }) => day >= 273).length).reduce((sum, count) => sum + count, 0) / customers.length;
}
var laterPurchases = (repeats, word, published) => ({
  id: `structure.later${repeats}`,
  what: {
    en: `Purchases in the second 39 weeks by new customers who came back ${word.en} in the first`,
    it: `Acquisti nelle seconde 39 settimane da parte di clienti nuovi tornati ${word.it} nelle prime`
  },
  unit: "count",
  published: `${published} of one cohort`,
  ...around(published),
  source: cdnow,
  measure: async (lab) => overRuns(await lab.run(recordMarket, {}, { logged: 4e3, runs: 4 }), (run) => later(run, repeats))
});
function requirements(run) {
  let baskets = basketsOf(run);
  return run.brands.map((brand, index) => {
    let own = baskets.filter((purchases) => purchases.some((one) => one.brand === index)).flat();
    return {
      sales: ofBrand(run, "bought", brand),
      share: own.filter((one) => one.brand === index).length / own.length
    };
  }).sort((one, other) => other.sales - one.sales).map(({ share: share2 }) => share2);
}
var structureTargets = [
  {
    id: "structure.doubleJeopardy",
    what: {
      en: "Correlation over brands of penetration and purchases per buyer",
      it: "Correlazione fra le marche di penetrazione e acquisti per cliente"
    },
    unit: "correlation",
    published: "small brands have fewer buyers who buy less often: above 0",
    low: 0,
    high: 1,
    source: ehrenberg,
    measure: async (lab) => overRuns(await lab.run(referenceMarket), (run) => correlationOf(penetrations(run).map(({ share: share2, rate }) => [share2, rate])))
  },
  {
    id: "structure.constantRate",
    what: {
      en: "Variation over brands of w (1 \u2212 b), purchases per buyer times non-buyers",
      it: "Variazione fra le marche di w (1 \u2212 b), acquisti per cliente per i non clienti"
    },
    unit: "share",
    published: "about constant; .40 between ten margarines",
    low: 0,
    high: 0.4,
    source: `${ehrenberg}; 516 households' margarine purchases`,
    measure: async (lab) => overRuns(await lab.run(referenceMarket), (run) => variationOf(penetrations(run).map(({ share: share2, rate }) => rate * (1 - share2))))
  },
  {
    id: "structure.duplication",
    what: {
      en: "Duplication coefficient D: buyers of X who also buy Y, relative to Y's penetration",
      it: "Coefficiente di duplicazione D: clienti di X che comprano anche Y, rispetto alla penetrazione di Y"
    },
    unit: "times",
    published: "1 to 1.5 in open markets; .8 to 1.1 between margarines",
    low: 0.8,
    high: 1.5,
    source: `${ehrenberg}; 516 households' margarine purchases`,
    measure: async (lab) => overRuns(await lab.run(referenceMarket), duplicationOf)
  },
  {
    id: "structure.duplicationLaw",
    what: {
      en: "Mean distance between the share of X's buyers who also buy Y and D times Y's penetration, ten brands",
      it: "Distanza media fra la quota di clienti di X che comprano anche Y e D volte la penetrazione di Y, dieci marche"
    },
    unit: "share",
    published: "at most .015",
    low: 0,
    high: 0.015,
    source: ehrenberg,
    miss: "brands differ in quality and in what failures made of them, so that some pairs share more buyers than the law says; the mean lies hardly above the range.",
    measure: async (lab) => overRuns(await lab.run(crowdedMarket), (run) => {
      let d = duplicationOf(run), pairs = duplications(run);
      return pairs.reduce((sum, [both, share2]) => sum + Math.abs(both - d * share2), 0) / pairs.length;
    })
  },
  {
    id: "structure.heavyFifth",
    what: {
      en: "Share of purchases made by the heaviest fifth of a record shop's buyers in 78 weeks",
      it: "Quota di acquisti fatti in 78 settimane dal quinto di clienti di un negozio di dischi che compra di pi\xF9"
    },
    unit: "share",
    published: "58 % of transactions, 67 % of spending; 50 % as lower end",
    low: 0.5,
    high: 0.67,
    source: cdnow,
    measure: async (lab) => overRuns(await lab.run(recordMarket, {}, { logged: 4e3, runs: 4 }), heavyFifth)
  },
  {
    id: "structure.once",
    what: {
      en: "Share of the same buyers who buy once",
      it: "Quota degli stessi clienti che comprano una volta"
    },
    unit: "share",
    published: "51 % (\xB1 a tenth)",
    low: 0.459,
    high: 0.561,
    source: cdnow,
    miss: "CDNOW's buyers are a cohort of twelve weeks, first trials of people who seldom buy among them; the model's are all who came within 78 weeks, of whom those who buy often are met more surely.",
    measure: async (lab) => overRuns(await lab.run(recordMarket, {}, { logged: 4e3, runs: 4 }), ({ census: { purchases } }) => {
      let buyers = purchases.slice(1).reduce((sum, people) => sum + people, 0);
      return purchases[1] / buyers;
    })
  },
  laterPurchases(0, { en: "not once", it: "nemmeno una volta" }, 0.237),
  laterPurchases(1, { en: "once", it: "una volta" }, 0.697),
  laterPurchases(2, { en: "twice", it: "due volte" }, 1.39),
  {
    id: "structure.requirements",
    what: {
      en: "Of all that a brand's buyers buy in the category, the share of that brand: the largest brand's less the smallest's",
      it: "Di tutto ci\xF2 che i clienti di una marca comprano nella categoria, la quota di quella marca: della marca pi\xF9 grande meno la pi\xF9 piccola"
    },
    unit: "share",
    published: "rises with market share in over 400 categories: above 0",
    low: 0,
    high: 0.5,
    source: "Jung, Zhu & Gruca (2016), J. Business Research 69; Ehrenberg, Uncles & Goodhardt (2004), same 57",
    measure: async (lab) => overRuns(await lab.run(referenceMarket, {}, { logged: 1500, runs: 4 }), (run) => {
      let shares = requirements(run);
      return shares[0] - shares[shares.length - 1];
    })
  },
  {
    id: "structure.orderOfEntry",
    what: {
      en: "Exponent of sales on the order of entry, four alike entering four months apart, a year after the last",
      it: "Esponente delle vendite sull'ordine di entrata, quattro uguali che entrano a quattro mesi di distanza, un anno dopo l'ultima"
    },
    unit: "elasticity",
    published: "share relative to the pioneer about 1/\u221Aorder",
    ...around(-0.5),
    source: "Urban, Carter, Gaskin & Mucha (1986), Management Science 32",
    miss: "who entered before has more reviews, which put it on top of lists (`channels.*.ranking`) and take doubt away.",
    measure: async (lab) => overRuns(await lab.run(entryMarket), orderSlope)
  }
];

// dist-all/studies/validation/bassFit.js
function fitBass(sales) {
  let before = 0, rows = sales.map((value) => {
    let row = [1, before, before * before];
    return before += value, row;
  }), [a, b, c] = solveLeastSquares(rows, sales), m = (-b - Math.sqrt(b * b - 4 * a * c)) / (2 * c);
  return { p: a / m, q: -c * m, m };
}
function solveLeastSquares(rows, values) {
  let size = [0, 1, 2].map((column) => Math.max(...rows.map((row) => Math.abs(row[column]))) || 1), scaled = rows.map((row) => row.map((value, column) => value / size[column])), cross = [0, 1, 2].map((i) => [0, 1, 2].map((j) => scaled.reduce((sum, row) => sum + row[i] * row[j], 0))), right = [0, 1, 2].map((i) => scaled.reduce((sum, row, at) => sum + row[i] * values[at], 0)), whole = determinant(cross);
  return [0, 1, 2].map((column) => {
    let replaced = cross.map((row, i) => row.map((value, j) => j === column ? right[i] : value));
    return determinant(replaced) / whole / size[column];
  });
}
function determinant([[a, b, c], [d, e, f], [g, h, i]]) {
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}

// dist-all/studies/validation/targets/wordOfMouth.js
var [, three, , five] = tellingSettings.parse({}).starThresholds, mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length, rankedBy = (exponent) => Object.fromEntries(["search", "otherSites", "reviewSites", "maps"].map((channel) => [
  `channels.${channel}.ranking`,
  exponent
])), [plain, ranked2] = [0, 1].map(rankedBy), alone = { "personas.everybody.trustInPeople": 0, "telling.herding": 0, ...plain }, sharesOf = (run) => {
  let total = ofBrands(run, "bought");
  return run.brands.map((brand) => ofBrand(run, "bought", brand) / total);
};
function topFiveOf(run) {
  let days = { from: Math.floor(run.days / 2), to: run.days }, sales = run.brands.map((brand) => ofBrand(run, "bought", brand, days)).sort((a, b) => b - a), [five2, all] = [sales.slice(0, 5), sales].map((values) => values.reduce((sum, value) => sum + value));
  return five2 / all;
}
function valueOfReferral(run) {
  let customers = customersOf(run, "newcomer", run.days - 180), again = (wasTold) => mean(customers.filter((one) => one.wasTold === wasTold).map((one) => one.boughtAfter(180)));
  return again(!0) / again(!1) - 1;
}
function unpredictability(runs) {
  let worlds = runs.map(sharesOf), pairs = worlds.flatMap((first, index) => worlds.slice(index + 1).map((second) => [first, second]));
  return mean(pairs.map(([first, second]) => mean(first.map((share2, brand) => Math.abs(share2 - second[brand])))));
}
async function unpredictabilityRatio(lab, changes, others) {
  let worlds = await Promise.all([lab.run(crowdedMarket, changes), lab.run(crowdedMarket, others)]), ratio = (without) => {
    let [over, under] = worlds.map((runs) => unpredictability(runs.filter((_, index) => index !== without)));
    return over / under;
  }, all = ratio(-1), count = worlds[0].length, pseudo = worlds[0].map((_, run) => count * all - (count - 1) * ratio(run));
  return meanInterval(pseudo, LEVEL);
}
async function inequalityRatio(lab, changes, others) {
  let worlds = await Promise.all([lab.run(crowdedMarket, changes), lab.run(crowdedMarket, others)]);
  return overPairs(...worlds, (over, under) => giniOf(sharesOf(over)) / giniOf(sharesOf(under)));
}
function adoptions(run) {
  return Array.from({ length: Math.floor(run.days / 365) }, (_, year2) => ofBrands(run, "firstBought", { from: 365 * year2, to: 365 * (year2 + 1) }));
}
var bassOf = (run) => fitBass(adoptions(run)), wordOfMouthTargets = [
  {
    id: "wordOfMouth.positiveOverNegative",
    what: {
      en: "Friends told something good for each one told something bad",
      it: "Amici a cui si dice qualcosa di buono per ciascuno a cui si dice qualcosa di cattivo"
    },
    unit: "times",
    published: "3 : 1 over 15 studies; 6 : 1 in a diary panel",
    low: 3,
    high: 6,
    source: "East, Hammond & Wright (2007), IJRM 24; Keller Fay Group (2006), TalkTrack",
    measure: async (lab) => overRuns(await lab.run(referenceMarket), (run) => ofBrands(run, "toldPositive") / ofBrands(run, "toldNegative"))
  },
  {
    id: "wordOfMouth.badOverGood",
    what: {
      en: "Friends told of an experience worth 1\u20132 \u2605 for each one told of an experience worth 5 \u2605",
      it: "Amici a cui si racconta un'esperienza da 1\u20132 \u2605 per ciascuno a cui se ne racconta una da 5 \u2605"
    },
    unit: "times",
    published: "about 2 : 1 (10 : 5 and 16 : 8)",
    ...around(2),
    source: "TARP; Goodman, Basic facts on customer complaint behavior",
    measure: async (lab) => overRuns(await lab.run(referenceMarket, {}, { logged: 400, runs: 3 }), (run) => {
      let all = experiencesOf(run), bad = all.filter(({ satisfaction }) => satisfaction < three), good = all.filter(({ satisfaction }) => satisfaction >= five);
      return mean(bad.map(({ told }) => told)) / mean(good.map(({ told }) => told));
    })
  },
  {
    id: "wordOfMouth.offline",
    what: {
      en: "Share of all that is told which goes to friends and not into public reviews",
      it: "Quota di tutto ci\xF2 che si racconta che va agli amici e non in recensioni pubbliche"
    },
    unit: "share",
    published: "92 % offline; \u201Cmore than 90 %\u201D",
    low: 0.9,
    high: 0.99,
    source: "Keller Fay Group (2006), TalkTrack; Keller & Fay (2012), The Face-to-Face Book",
    measure: async (lab) => overRuns(await lab.run(referenceMarket), (run) => {
      let told = ofBrands(run, "toldPositive") + ofBrands(run, "toldNegative");
      return told / (told + reviewsByStar(run).reduce((sum, count) => sum + count, 0));
    })
  },
  {
    id: "wordOfMouth.inequality",
    what: {
      en: "Gini of ten brands' sales with reviews and friends, relative to consumers who decide alone",
      it: "Gini delle vendite di dieci marche con recensioni e amici, rispetto a consumatori che decidono da soli"
    },
    unit: "times",
    published: ".34 and .50 against .26\u2013.29: 1.2 to 1.9",
    low: 1.17,
    high: 1.92,
    source: "Salganik, Dodds & Watts (2006), Science 311",
    miss: "reviews and friends lead to the better brands, and lists put the popular ones on top only as far as their order by reviews lets them.",
    measure: (lab) => inequalityRatio(lab, {}, alone)
  },
  {
    id: "wordOfMouth.unpredictability",
    what: {
      en: "Distance between worlds of the ten brands' shares, relative to consumers who decide alone",
      it: "Distanza fra i mondi delle quote delle dieci marche, rispetto a consumatori che decidono da soli"
    },
    unit: "times",
    published: ".008 and .013 against .0045: 1.8 to 2.9",
    low: 1.6,
    high: 3.25,
    source: "Salganik, Dodds & Watts (2006), Science 311",
    miss: "at the lower end: what others say settles near the truth, and lists amplify early luck only as far as their order by reviews lets them.",
    measure: (lab) => unpredictabilityRatio(lab, {}, alone)
  },
  {
    id: "wordOfMouth.inequalityRanked",
    what: {
      en: "Gini of ten brands' sales where lists are ranked by reviews (exponent 1), relative to lists that are not",
      it: "Gini delle vendite di dieci marche dove le liste sono ordinate dalle recensioni (esponente 1), rispetto a liste che non lo sono"
    },
    unit: "times",
    published: ".50 ranked by success against .34 in a grid: 1.5",
    ...around(0.5 / 0.34),
    source: "Salganik, Dodds & Watts (2006), Science 311",
    measure: (lab) => inequalityRatio(lab, ranked2, plain)
  },
  {
    id: "wordOfMouth.unpredictabilityRanked",
    what: {
      en: "Distance between worlds of the ten brands' shares where lists are ranked, relative to lists that are not",
      it: "Distanza fra i mondi delle quote delle dieci marche dove le liste sono ordinate, rispetto a liste che non lo sono"
    },
    unit: "times",
    published: ".013 ranked by success against .008 in a grid: 1.6",
    ...around(0.013 / 8e-3),
    source: "Salganik, Dodds & Watts (2006), Science 311",
    miss: "how far worlds lie apart is itself uncertain by a fifth; the mean lies at the upper end of the range.",
    measure: (lab) => unpredictabilityRatio(lab, ranked2, plain)
  },
  {
    id: "wordOfMouth.popularShown",
    what: {
      en: "Sales of the five best sellers of ten brands where lists are ranked as they are by default, relative to lists that are not, less 1",
      it: "Vendite delle cinque pi\xF9 vendute di dieci marche dove le liste sono ordinate come di norma, rispetto a liste che non lo sono, meno 1"
    },
    unit: "share",
    published: "13 to 20 % more of the five dishes that a menu names as the most ordered",
    low: 0.13,
    high: 0.2,
    source: "Cai, Chen & Fang (2009), American Economic Review 99",
    miss: "lists in order of the number of reviews to a power of a third say less than a menu that names the five most ordered dishes. With a power of 1 it is 10 %.",
    measure: async (lab) => {
      let [unranked, shown] = await Promise.all([lab.run(crowdedMarket, plain), lab.run(crowdedMarket)]);
      return overPairs(unranked, shown, (a, b) => topFiveOf(b) / topFiveOf(a) - 1);
    }
  },
  {
    id: "wordOfMouth.elasticity",
    what: {
      en: "First purchases of a new product in a year when everybody tells half as many friends again",
      it: "Primi acquisti di un prodotto nuovo in un anno quando tutti raccontano a met\xE0 amici in pi\xF9"
    },
    unit: "elasticity",
    published: ".53 of sign-ups on referrals",
    ...around(0.53),
    source: "Trusov, Bucklin & Pauwels (2009), J. Marketing 73",
    miss: "a network that people join because friends are there lives on referrals; a product in eleven places does not.",
    measure: (lab) => elasticityOf(lab, shopMarket, {
      middle: wordOfMouthSettings.parse({}).tellRate,
      step: 0.5,
      outcome: (run) => ofBrand(run, "firstBought", "newcomer"),
      set: (rate) => ({ "wordOfMouth.tellRate": rate })
    })
  },
  {
    id: "wordOfMouth.referred",
    what: {
      en: "Purchases of a new product in the half year after the first one by those whom a friend had told of it, relative to others, less 1",
      it: "Acquisti di un prodotto nuovo nel semestre dopo il primo da parte di chi ne aveva sentito da un amico, rispetto agli altri, meno 1"
    },
    unit: "share",
    published: "16 % more valuable",
    ...around(0.16),
    source: "Schmitt, Skiera & Van den Bulte (2011), J. Marketing 75",
    miss: "who was not told bought because the brand fits, which friends' words make up for; that friends resemble each other, so that referred customers fit better, is not in the model.",
    measure: async (lab) => overRuns(await lab.run(shopMarket, {}, { logged: 1500, runs: 4 }), (run) => valueOfReferral(run))
  },
  {
    id: "diffusion.innovation",
    what: {
      en: "Bass's p, from the yearly first purchases of a new durable",
      it: "La p di Bass, dai primi acquisti annui di un nuovo bene durevole"
    },
    unit: "chance a year",
    published: ".0026 to .0288 over eleven durables; mean .03 over 213 applications",
    low: 26e-4,
    high: 0.03,
    source: "Bass (1969), Management Science 15; Sultan, Farley & Lehmann (1990), J. Marketing Research 27",
    measure: async (lab) => overRuns(await lab.run(diffusionMarket), (run) => bassOf(run).p)
  },
  {
    id: "diffusion.imitation",
    what: { en: "Bass's q, from the same purchases", it: "La q di Bass, dagli stessi acquisti" },
    unit: "chance a year",
    published: ".17 to .65 over eleven durables; mean .38 over 213 applications",
    low: 0.17,
    high: 0.65,
    source: "Bass (1969), Management Science 15; Sultan, Farley & Lehmann (1990), J. Marketing Research 27",
    measure: async (lab) => overRuns(await lab.run(diffusionMarket), (run) => bassOf(run).q)
  }
];

// dist-all/studies/validation/targets.js
var TARGETS = [
  ...reviewTargets,
  ...readerTargets,
  ...ratingTargets,
  ...wordOfMouthTargets,
  ...marketingMixTargets,
  ...journeyTargets,
  ...satisfactionTargets,
  ...structureTargets
];

// dist-all/studies/validation/words/validateHelp.js
var validateHelp = {
  examples: [
    [
      "validate",
      {
        en: "every published range; writes docs/validation.md",
        it: "ogni intervallo pubblicato; scrive docs/validation.md"
      }
    ],
    [
      "validate readers mix --no-out",
      {
        en: "only ranges whose names begin like this, no file",
        it: "solo gli intervalli i cui nomi cominciano cos\xEC, nessun file"
      }
    ],
    [
      "validate --runs 20",
      { en: "more replications, narrower intervals", it: "pi\xF9 simulazioni, intervalli pi\xF9 stretti" }
    ]
  ],
  names: {
    en: "beginnings of the ranges' names (default: all)",
    it: "inizi dei nomi degli intervalli (predefinito: tutti)"
  },
  runs: { en: "replications of each experiment", it: "simulazioni di ogni esperimento" },
  seed: {
    en: "equal seeds give equal results; another one tells whether the hits were luck",
    it: "semi uguali danno risultati uguali; un altro dice se i centri erano fortuna"
  },
  furtherSeeds: {
    en: "more seeds with commas between them, whose hits the page states: a,b",
    it: "altri semi separati da virgole, di cui la pagina dice i centri: a,b"
  },
  out: { en: "where to write the table", it: "dove scrivere la tabella" },
  noOut: { en: "write no file", it: "non scrivere file" }
};

// dist-all/studies/validation/words/validate.js
var en = {
  range: "range",
  verdict: "verdict",
  measured: "measured (90 %)",
  what: "what",
  hit: "hit",
  miss: "miss",
  unmeasured: "not measured",
  close: (verdict) => `${verdict} (close)`,
  written: (hits, all, file) => `${hits} of ${all} in their range; written to ${file}`
}, it = {
  range: "intervallo",
  verdict: "verdetto",
  measured: "misurato (90 %)",
  what: "che cosa",
  hit: "centrato",
  miss: "mancato",
  unmeasured: "non misurato",
  close: (verdict) => `${verdict} (per poco)`,
  written: (hits, all, file) => `${hits} su ${all} nel loro intervallo; scritto in ${file}`
}, validateWords = { en, it };

// dist-all/cli/commands/validate.js
var MARK = "Made by `umot validate`", SEED = "copper kettle", command = {
  examples: validateHelp.examples,
  declare(command2, say) {
    command2.argument("[names...]", say(validateHelp.names)).option("--runs <number>", say(validateHelp.runs), wholeNumber("--runs", 2, 1e3, 6), 6).option("--seed <text>", say(validateHelp.seed), SEED).option("--further-seeds <text>", say(validateHelp.furtherSeeds)).option("--out <file>", say(validateHelp.out), "docs/validation.md").option("--no-out", say(validateHelp.noOut)).option("--force", say(sharedHelp.forceFile)), addSpeechFlags(addStoreFlags(addExecutionFlags(command2, say), say), say, ["table", "json", "md"]);
  },
  async act(words, flags) {
    let { runs, seed, out, force, format, lang, quiet } = flags, others = (flags.furtherSeeds ?? "").split(",").flatMap((text) => text.trim() || []), terminal = createTerminal({ language: lang, quiet }), names = words.flatMap((word) => word.split(",")).filter((word) => word !== ""), targets = TARGETS.filter(({ id }) => names.length === 0 || names.some((name) => id.startsWith(name)));
    if (targets.length === 0)
      throw noSuchRange(names);
    let isWritten = out !== !1 && names.length === 0;
    isWritten && refuseChangedPage(out, MARK, force);
    let [first, ...further] = await measureBySeed(terminal, targets, flags, [seed, ...others]);
    if (first === void 0 || further.length < others.length)
      return terminal.warn(commandWords[lang].nothingFinished), ExitCode.interrupted;
    let { findings } = first, failures = [first, ...further].flatMap((one) => one.failures), page = () => formatRanges(findings, { runs, seed, failed: first.failures.length, further });
    if (format === "json" ? terminal.print(formatJson(inLanguage(findings.map(toRow), lang))) : format === "md" ? terminal.print(page()) : terminal.print(formatTextTable(columns(lang), findings.map((one) => toCells(one, lang)), terminal.width)), isWritten) {
      replaceOwnPage(out, page(), MARK, force);
      let hits = findings.filter(({ isHit }) => isHit).length;
      terminal.tell(validateWords[lang].written(hits, findings.length, out));
    }
    return failures.length === 0 ? ExitCode.done : ExitCode.failed;
  }
};
async function measureBySeed(terminal, targets, flags, seeds) {
  let done = [];
  for (let seed of seeds) {
    let { runs } = flags, tasks = labTasks(targets, { runs, seed }), failures = [], fail = (failure) => {
      failures.push(failure);
    }, findings = await withExecution(terminal, { about: "umot validate", tasks }, flags, ({ executor, progress, signal }) => measureTargets(createLab(executor, { runs, seed, signal, fail }), targets, {
      thorough: createLab(executor, { runs, least: DECISIVE_RUNS, seed, signal, fail }),
      progress
    })).catch((cause) => {
      if (!(cause instanceof LabInterrupted))
        throw cause;
    });
    if (findings === void 0)
      return done;
    done.push({ seed, findings, failures });
  }
  return done;
}
function columns(language) {
  let { range, verdict, measured, what } = validateWords[language];
  return [
    { label: range, align: "left" },
    { label: verdict, align: "left" },
    { label: measured, align: "right" },
    { label: what, align: "left" }
  ];
}
function toCells(finding, language) {
  let words = validateWords[language], { target, measured, isHit, isClose } = finding, verdict = Number.isNaN(measured.mean) ? words.unmeasured : isHit ? words.hit : words.miss;
  return [
    target.id,
    isClose ? words.close(verdict) : verdict,
    formatMeasured(finding),
    target.what[language]
  ];
}
function toRow({ target, measured, isHit, isClose }) {
  let { id, what, unit, low, high, source } = target;
  return { id, what, unit, low, high, source, isHit, isClose, measured };
}
function noSuchRange(names) {
  let groups = [...new Set(TARGETS.map(({ id }) => id.split(".")[0]))], known = [...groups, ...TARGETS.map(({ id }) => id)];
  return new CliError(lookupFaults.noRange(names, groups.join(", "), nearest(names[0], known)));
}
export {
  command
};
