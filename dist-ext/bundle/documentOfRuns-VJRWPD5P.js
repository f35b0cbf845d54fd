import {
  checkExpectations
} from "./chunk-ECFDIDQA.js";
import {
  exchangeLines,
  exchangeRates,
  exchangeWords
} from "./chunk-M3FHMINZ.js";
import {
  summarise
} from "./chunk-2GLKXTBD.js";
import "./chunk-PY2VM5RF.js";
import "./chunk-DJIYXU6O.js";
import "./chunk-IOYPMWAK.js";
import "./chunk-WLY5BRZQ.js";
import {
  metricDomain
} from "./chunk-VNRDZCT5.js";
import "./chunk-WYW7SUIN.js";
import {
  pairedDifference
} from "./chunk-5MT6B7SL.js";
import "./chunk-4TWT73TB.js";
import "./chunk-ZW4RTZRU.js";
import "./chunk-EE5K6472.js";
import "./chunk-ZROPYUOY.js";
import "./chunk-FEVCERXE.js";
import "./chunk-Q4MJW33N.js";
import "./chunk-D7PBPRT5.js";
import "./chunk-VC3QF3RT.js";
import "./chunk-EQTEPMMD.js";
import "./chunk-T6UOCXY3.js";
import {
  assumptionSections,
  chartPeriods,
  dateOf,
  intervalOver,
  meanOver,
  quantilesOver,
  weeksPerPoint
} from "./chunk-6V3A5HVH.js";
import {
  dataTableOf
} from "./chunk-LBD4SKKV.js";
import "./chunk-6FDZMUM6.js";
import {
  withPopulation
} from "./chunk-NEWOBG5G.js";
import {
  overriddenParagraphs
} from "./chunk-PFNHW5WN.js";
import "./chunk-ZA2LFYVG.js";
import "./chunk-7SSUBLQQ.js";
import "./chunk-VS55ZA4M.js";
import "./chunk-O6QTT3LA.js";
import {
  DAYPARTS,
  DEVICES,
  MOMENTS
} from "./chunk-ORXSD6CF.js";
import {
  metricNote,
  metricValue
} from "./chunk-QMAMVZE5.js";
import "./chunk-YSKE72ZF.js";
import "./chunk-IHKV4ZRP.js";
import {
  readPeriod,
  usualPeriods
} from "./chunk-OSYIPCNT.js";
import {
  headIn,
  reportOf,
  reportWords
} from "./chunk-7PQNCBS3.js";
import "./chunk-Q4CSEHJG.js";
import {
  withSaid
} from "./chunk-SKYTXVUH.js";
import {
  brandNames,
  focusBrand,
  leverName,
  leverNames,
  leverText,
  personaNames,
  touchpointNames
} from "./chunk-TDZ4DAET.js";
import {
  settingWords
} from "./chunk-XHW36SBT.js";
import "./chunk-UMC5SZ3T.js";
import "./chunk-YP3YIH73.js";
import "./chunk-6MYXET5G.js";
import {
  spokenIn
} from "./chunk-4DYYLMWZ.js";
import {
  LOOP_STEPS,
  OUTCOMES,
  STAGES,
  cascadeTree,
  cohortRetention,
  comparedDays,
  daypartHeatMap,
  figureOf,
  journeyHeatMap,
  leverMultiples,
  momentFunnel,
  moneyWaterfall,
  npsOverTime,
  pathFlow,
  personaJourney,
  qualityCoverageHeatMap,
  responseCurve,
  retention,
  salesOverTime,
  shareOverTime,
  starHistogram,
  starsOverTime,
  swayed,
  wordOfMouthLoop
} from "./chunk-ZF3VVYOM.js";
import "./chunk-JRTN74NV.js";
import "./chunk-TV6SBNSN.js";
import "./chunk-4FAC5YO6.js";
import "./chunk-PD55UT3S.js";
import {
  changeInterval
} from "./chunk-C5ORN3RK.js";
import {
  cleanName,
  nameInSentence
} from "./chunk-BZKTLDDI.js";
import "./chunk-PQF4F5FK.js";
import "./chunk-U4LD5IBN.js";
import "./chunk-45LDIO2B.js";
import "./chunk-YZKBLXXC.js";
import {
  besideInterval,
  numbersOf
} from "./chunk-Y4WF5KOC.js";
import "./chunk-M4IW54YD.js";
import {
  capital,
  measureNoun
} from "./chunk-44SPIX5P.js";
import "./chunk-BRBDQNOA.js";
import "./chunk-HAQWYKY6.js";
import "./chunk-OL56547S.js";
import "./chunk-X2WNSBB6.js";
import {
  inEach
} from "./chunk-FVAGRU5E.js";
import {
  ACTIVITIES,
  MONEY_KINDS
} from "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/studies/sweep/exchangeSections.js
var EXCHANGE = "exchange";
function exchangeParagraphs(sweep, locale) {
  return exchangeLines(sweep, locale).map((text, row) => ({
    kind: "paragraph",
    text,
    from: { table: EXCHANGE, row }
  }));
}
function exchangeSections(sweep, locale) {
  let rates = exchangeRates(sweep);
  if (rates.length === 0)
    return [];
  let { heading, heads, means } = exchangeWords(locale), rows = rates.map((rate) => rowOf(sweep, rate, locale)), exact = rates.map(({ step, amount, low, high, explained }) => [
    [],
    [],
    [step],
    [],
    [amount],
    [low],
    [high],
    [explained]
  ]);
  return [
    {
      heading,
      isAppendix: !0,
      blocks: [
        { kind: "table", name: EXCHANGE, label: heading, heads, rows, exact },
        { kind: "note", text: means(String(sweep.points.length), String(rates[0].runs)) }
      ]
    }
  ];
}
function rowOf({ scenario, dimensions }, rate, locale) {
  let numbers = numbersOf(locale, scenario.market.currency), names = new Map(dimensions.map((lever) => [lever.path, capital(leverText(lever, locale, rate.brand))])), write = (value) => Number.isFinite(value) ? numbers.format(value, "number", [rate.low, rate.high]) : "\u2013";
  return [
    capital(measureNoun(locale, rate.metric)),
    names.get(rate.first) ?? rate.first,
    numbers.format(rate.step, "number"),
    names.get(rate.second) ?? rate.second,
    write(rate.amount),
    write(rate.low),
    write(rate.high),
    Number.isFinite(rate.explained) ? numbers.format(rate.explained, "share") : "\u2013"
  ];
}

// dist-ext/studies/runs/changeOverRun.js
var SEASONAL = ["sales", "revenue", "cost", "profit", "reviews", "complaints", "told"], [VISIBLE, ABOUT] = [0.02, 0.1];
function startDays({ market }) {
  return Math.max(0, 28 - market.warmUp);
}
function hasSeason({ market }) {
  return market.season.some((factor) => factor !== market.season[0]);
}
function changeOverRun({ runs, scenario }, brand, metric) {
  let days = comparedDays(scenario.market.days, startDays(scenario));
  if (days === void 0 || !days.isYearBefore && SEASONAL.includes(metric) && hasSeason(scenario))
    return;
  let over = ([first, last]) => runs.map((run) => metricValue(run, brand, metric, `day${first}-${last}`)), change = pairedDifference(over(days.earlier), over(days.later), scenario.level, metricDomain(brand, metric));
  return change.runs === 0 ? void 0 : { metric, ...days, ...change, direction: directionOf(change) };
}
function directionOf({ verdict, difference, low, high, baseline, alternative }) {
  if (verdict === "same")
    return "holds";
  if (verdict === "higher")
    return "rises";
  if (verdict === "lower")
    return "falls";
  let size = Math.max(Math.abs(baseline), Math.abs(alternative));
  return Number.isNaN(low) ? Math.abs(difference) <= VISIBLE * size ? "holds" : difference > 0 ? "rises" : "falls" : Math.max(high, -low) <= ABOUT * size ? "holds" : "unknown";
}

// dist-ext/studies/run/summarySections.js
var JUDGED = [
  { metric: "share", settled: !0 },
  { metric: "stars", settled: !0 },
  { metric: "profit", settled: !1 },
  { metric: "swayed", settled: !1 },
  { metric: "nps", settled: !0 }
], SUMMARY = "summary", CHANGES = "changes";
function reportSummary(replications) {
  let expected = checkExpectations(replications).map(({ expectation }) => expectation.period), usual = usualPeriods(replications.scenario.market.days);
  return summarise(replications, void 0, [.../* @__PURE__ */ new Set([...usual, ...expected])]);
}
function summaryPlace(rows, { brand, metric, period }) {
  let row = rows.findIndex((one) => one.brand === brand && one.metric === metric && one.period === period);
  return row < 0 ? void 0 : { table: SUMMARY, row };
}
function changesOfRuns(replications) {
  let brand = focusBrand(replications.scenario);
  return JUDGED.flatMap(({ metric }) => {
    let change = changeOverRun(replications, brand, metric);
    return change === void 0 || Number.isNaN(change.difference) ? [] : [{ ...change, metric }];
  });
}
function changePlace(changes, metric) {
  return { table: CHANGES, row: changes.findIndex((one) => one.metric === metric) };
}
function stretchText([first, last], { market }, numbers) {
  let [from, to] = [first, last].map((day) => numbers.day(dateOf(market.start, day)));
  return reportWords(numbers.locale).stretch(from, to);
}
function summarySections(replications, locale) {
  let words = reportWords(locale), { scenario } = replications, numbers = numbersOf(locale, scenario.market.currency), level = numbers.format(scenario.level, "share"), names = brandNames(scenario, locale), changes = changesOfRuns(replications), changeHeads = [
    words.measure,
    ...changes.slice(0, 1).flatMap(({ earlier, later }) => [earlier, later].map((days) => stretchText(days, scenario, numbers))),
    words.change
  ], changeRows = changes.map((change) => changeCells(change, numbers)), summary = reportSummary(replications), rows = summary.map((row) => summaryCells(row, names, numbers)), exact = summary.map(({ mean, low, high, runs }) => [[], [], [], [mean], [low, high], [runs]]), table = (name, label, heads, cells, exact2) => ({ kind: "table", name, label, heads, rows: cells, exact: exact2 });
  return [
    ...changes.length === 0 ? [] : [
      {
        heading: words.changesHeading,
        isAppendix: !0,
        blocks: [
          table(CHANGES, words.changesHeading, changeHeads, changeRows, changes.map(exactChange)),
          { kind: "note", text: words.changesMean(level) }
        ]
      }
    ],
    {
      heading: words.allNumbers,
      isAppendix: !0,
      blocks: [
        table(SUMMARY, words.allNumbers, words.numberHeads, rows, exact),
        { kind: "note", text: words.numbersMean(level) }
      ]
    }
  ];
}
function exactChange({ baseline, alternative, difference, low, high }) {
  return [[], [baseline], [alternative], [difference, (high - low) / 2]];
}
function changeCells({ metric, baseline, alternative, difference, low, high }, numbers) {
  let unit = metricNote("any", metric)?.unit ?? "number";
  return [
    capital(measureNoun(numbers.locale, metric)),
    numbers.round(baseline, unit, [alternative]),
    numbers.round(alternative, unit, [baseline]),
    Number.isNaN(difference) ? "\u2013" : changeInterval(numbers, { difference, low, high }, unit)
  ];
}
function summaryCells({ brand, metric, period, mean, low, high, runs }, names, numbers) {
  let words = reportWords(numbers.locale), unit = metricNote(brand, metric)?.unit ?? "number";
  return [
    brand === "" ? words.wholeMarket : cleanName(names.get(brand) ?? brand),
    capital(measureNoun(numbers.locale, metric)),
    words.periods[period] ?? period,
    numbers.round(mean, unit, besideInterval(mean, low, high)),
    Number.isFinite(low) && Number.isFinite(high) ? numbers.interval(low, high, unit) : "\u2013",
    numbers.format(runs, "count")
  ];
}

// dist-ext/studies/run/expectationSections.js
function expectationSections(replications, locale) {
  let { currency } = replications.scenario.market, rows = reportSummary(replications), outcomes2 = checkExpectations(replications).map((outcome) => {
    let from = summaryPlace(rows, outcome.expectation);
    return { ...outcomeOf(outcome, locale, currency), ...from && { from } };
  });
  return outcomes2.length === 0 ? [] : [{ heading: reportWords(locale).expectations, blocks: [{ kind: "outcomes", outcomes: outcomes2 }] }];
}
function outcomeOf({ expectation, mean, isMet, isClose }, locale, currency) {
  let words = reportWords(locale), unit = metricNote(expectation.brand, expectation.metric)?.unit ?? "number", measured = numbersOf(locale, currency).format(mean, unit), verdict = `${isMet ? words.isMet : words.isNotMet}${isClose ? `; ${words.isClose}` : ""}`;
  return { expected: expectation.text, came: `${words.measured} ${measured}, ${verdict}`, isMet };
}

// dist-ext/studies/run/rows/brandsOverTime.js
function metricOverTime(replications, metric) {
  return overTime(replications, (run, brand, { name }) => metricValue(run, brand, metric, name));
}
function retentionRows(replications) {
  return overTime(replications, (run, brand, { name }) => {
    let bought = sumOver(run, brand, "bought", name);
    return (bought - sumOver(run, brand, "firstBought", name)) / bought;
  });
}
function starRows(replications) {
  let counts = overTime(replications, (run, brand, { name }) => {
    let day = (readPeriod(name, run.days)?.to ?? run.days) - 1;
    return run.levels.displayedCount[day * run.brands.length + run.brands.indexOf(brand)];
  });
  return metricOverTime(replications, "stars").map((row, index) => ({
    ...row,
    reviews: counts[index].p50
  }));
}
function overTime(replications, measure) {
  let { runs, scenario } = replications, { days, start } = scenario.market;
  return chartPeriods(days, start, weeksPerPoint(replications)).flatMap((period) => [...brandNames(scenario, "en")].map(([key, brand]) => {
    let values = runs.map((run) => measure(run, key, period));
    return { date: period.date, brand, ...quantilesOver(values) };
  }));
}
function sumOver(run, brand, series, period) {
  let { from, to } = readPeriod(period, run.days) ?? { from: 0, to: 0 }, [brands, index] = [run.brands.length, run.brands.indexOf(brand)], sum = 0;
  for (let day = from; day < to; ++day)
    sum += run.series[series][day * brands + index];
  return sum;
}

// dist-ext/studies/run/rows/cascadeRows.js
var WINDOW = 28;
function worstCascade({ runs, scenario }) {
  let [{ tales, brands, days }] = runs, bad = badWords(tales, scenario.wordOfMouth.neutral), crisis = worstWeek(tales, bad, brands.length, days);
  if (crisis === void 0)
    return;
  let own = bad.filter((word) => tales.brand[word] === crisis.brand && tales.day[word] >= crisis.from), causes = causesOf(tales, own), beginners = /* @__PURE__ */ new Map();
  for (let word of own)
    tales.hops[word] === 0 && tales.day[word] < crisis.from + 7 && !beginners.has(tales.teller[word]) && beginners.set(tales.teller[word], tales.day[word]);
  let words = [...beginners].map(([teller, day]) => cascadeOf(tales, own, causes, teller, day)).reduce((largest, next) => next.length > largest.length ? next : largest, []);
  if (words.length === 0)
    return;
  let first = tales.day[words[0]] - 1;
  return {
    rows: rowsOf(tales, words, causes, first),
    brand: brandNames(scenario, "en").get(brands[crisis.brand]) ?? brands[crisis.brand],
    start: dateOf(scenario.market.start, first)
  };
}
function badWords({ length, said }, neutral) {
  return Array.from({ length }, (_, word) => word).filter((word) => said[word] < neutral);
}
function worstWeek(tales, bad, brands, days) {
  let byDay = Array.from({ length: brands }, () => new Float64Array(days));
  for (let word of bad)
    byDay[tales.brand[word]][tales.day[word]]++;
  let worst, most = 0;
  return byDay.forEach((counts, brand) => {
    for (let from = 0; from < days; ++from) {
      let heard = counts.subarray(from, from + 7).reduce((sum, count) => sum + count, 0);
      heard > most && ([most, worst] = [heard, { brand, from }]);
    }
  }), worst;
}
function causesOf(tales, words) {
  let key = (person, day, hops) => `${person} ${day} ${hops}`, heard = /* @__PURE__ */ new Map(), causes = /* @__PURE__ */ new Map();
  for (let word of words) {
    if (tales.hops[word] > 0) {
      let cause = heard.get(key(tales.teller[word], tales.day[word] - 1, tales.hops[word] - 1));
      cause !== void 0 && causes.set(word, cause);
    }
    let here = key(tales.listener[word], tales.day[word], tales.hops[word]);
    heard.has(here) || heard.set(here, word);
  }
  return causes;
}
function cascadeOf(tales, words, causes, teller, day) {
  let inside = /* @__PURE__ */ new Set();
  for (let word of words) {
    if (tales.day[word] < day || tales.day[word] >= day + WINDOW)
      continue;
    let cause = causes.get(word);
    (tales.hops[word] === 0 && tales.teller[word] === teller || cause !== void 0 && inside.has(cause)) && inside.add(word);
  }
  return [...inside];
}
function rowsOf(tales, words, causes, first) {
  let numbers = new Map(words.map((word, index) => [word, index]));
  return words.map((word, index) => ({
    word: index,
    cause: numbers.get(causes.get(word) ?? -1) ?? -1,
    day: tales.day[word] - first,
    teller: tales.teller[word],
    listener: tales.listener[word],
    hops: tales.hops[word],
    said: tales.said[word]
  }));
}

// dist-ext/studies/run/rows/loggedLives.js
function loggedLives(log) {
  let lives = /* @__PURE__ */ new Map();
  for (let row = 0; row < log.length; ++row) {
    let life = lives.get(log.consumer[row]) ?? [];
    life.length === 0 && lives.set(log.consumer[row], life), life.push({
      activity: ACTIVITIES[log.activity[row]],
      day: log.day[row],
      journey: log.journey[row],
      persona: log.persona[row],
      channel: log.channel[row],
      brand: log.brand[row],
      value: log.value[row]
    });
  }
  return lives;
}

// dist-ext/studies/run/rows/cohortRows.js
var ENOUGH = 30, MOST_COHORTS = 15;
function cohortMonths({ scenario, runs }) {
  let { start, days } = scenario.market, brand = runs[0].brands.indexOf(focusBrand(scenario)), buyers = purchasesOf(runs[0], brand).filter((bought) => bought.length > 0).length, count = (months) => wholePeriods(start, days, months), isEnough = (months) => count(months) <= MOST_COHORTS && buyers / count(months) >= ENOUGH, possible = [1, 3, 12].filter((months) => months === 1 || count(months) >= 3);
  return possible.find(isEnough) ?? possible[possible.length - 1];
}
function cohortRows(replications) {
  let { scenario, runs } = replications, months = cohortMonths(replications), { start, days } = scenario.market, brand = runs[0].brands.indexOf(focusBrand(scenario)), first = periodOf(start, 0, months), count = wholePeriods(start, days, months), buyers = purchasesOf(runs[0], brand).filter((bought) => bought.length > 0).map((bought) => bought.map((day) => periodOf(start, day, months) - first));
  return Array.from({ length: Math.max(0, count - 1) }, (_, cohort) => {
    let members = buyers.filter(([newest]) => newest === cohort);
    return Array.from({ length: count - 1 - cohort }, (_unused, index) => {
      let later = index + 1, returned = members.filter((periods) => periods.includes(cohort + later)).length;
      return {
        cohort: firstDayOf(start, first + cohort, months),
        later,
        buyers: members.length,
        returned,
        share: returned / members.length
      };
    });
  }).flat();
}
function purchasesOf({ events }, brand) {
  return [...loggedLives(events).values()].map((life) => life.filter((deed) => deed.activity === "purchase" && deed.brand === brand).map(({ day }) => day));
}
function periodOf(start, day, months) {
  let date = new Date(dateOf(start, day));
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months);
}
function wholePeriods(start, days, months) {
  return periodOf(start, days, months) - periodOf(start, 0, months);
}
function firstDayOf(start, period, months) {
  let month = period * months, first = new Date(Date.UTC(1970, month - 1970 * 12, 1)).toISOString().slice(0, 10);
  return first < start ? start : first;
}

// dist-ext/studies/run/rows/pathRows.js
var MOST_PATHS = 100, ENDS = /* @__PURE__ */ new Set([
  "purchase",
  "chooseNothing",
  "abandonBasket",
  "leave",
  "giveUp"
]);
function pathRows({ runs, scenario }) {
  let [{ events, channels, brands }] = runs, focus = brands.indexOf(focusBrand(scenario)), touchpoints = touchpointNames(scenario, "en"), names = channels.map((channel) => touchpoints.get(channel) ?? channel), counts = /* @__PURE__ */ new Map(), journeys = 0;
  for (let deeds of journeysOf(events)) {
    let end = deeds.findLast(({ activity }) => ENDS.has(activity)), path = pathOf(deeds, names);
    if (end === void 0 || path === "")
      continue;
    let byOutcome = counts.get(path) ?? { focus: 0, other: 0, nothing: 0, left: 0 };
    counts.set(path, byOutcome), byOutcome[outcomeOf2(end, focus)]++, journeys++;
  }
  let all = (byOutcome) => OUTCOMES.reduce((sum, end) => sum + byOutcome[end], 0);
  return { rows: [...counts].toSorted(([a, one], [b, two]) => all(two) - all(one) || (a < b ? -1 : 1)).slice(0, MOST_PATHS).flatMap(([path, byOutcome]) => OUTCOMES.flatMap((outcome) => byOutcome[outcome] > 0 ? [{ path, outcome, journeys: byOutcome[outcome] }] : [])), journeys };
}
function journeysOf(log) {
  return [...loggedLives(log).values()].flatMap((life) => {
    let journeys = /* @__PURE__ */ new Map();
    for (let deed of life) {
      if (deed.journey < 0)
        continue;
      let own = journeys.get(deed.journey) ?? [];
      journeys.set(deed.journey, own), own.push(deed);
    }
    return [...journeys.values()];
  });
}
function pathOf(deeds, names) {
  let visited = deeds.filter(({ activity }) => activity === "visit").map(({ channel }) => channel);
  return [...new Set(visited)].slice(0, 3).map((channel) => names[channel]).join(" \u203A ");
}
function outcomeOf2({ activity, brand }, focus) {
  return activity === "purchase" ? brand === focus ? "focus" : "other" : activity === "leave" || activity === "giveUp" ? "left" : "nothing";
}

// dist-ext/studies/run/rows/touchpointGains.js
var FEWEST = 20;
function touchpointGains(lives, channels) {
  let journeys = [...lives].flatMap(journeysOf2);
  return MOMENTS.flatMap((moment, index) => {
    let lived = journeys.filter(({ turns }) => turns.has(index));
    return Array.from({ length: channels }, (_, channel) => {
      let uses = ({ turns }) => ((turns.get(index) ?? 0) >> channel & 1) === 1;
      return {
        moment,
        channel,
        ...gainOf(lived.filter(uses), lived.filter((journey) => !uses(journey)))
      };
    });
  }).filter(({ gain }) => Number.isFinite(gain));
}
function gainOf(used, others) {
  if (Math.min(used.length, others.length) < FEWEST)
    return { gain: Number.NaN, deviation: Number.NaN };
  let boughtOf = (journeys) => journeys.filter(({ bought }) => bought).length, gain = boughtOf(used) / used.length - boughtOf(others) / others.length, share = (boughtOf(used) + boughtOf(others)) / (used.length + others.length), error = Math.sqrt(share * (1 - share) * (1 / used.length + 1 / others.length));
  return { gain, deviation: error > 0 ? gain / error : 0 };
}
function journeysOf2(deeds) {
  let journeys = /* @__PURE__ */ new Map(), moment = -1;
  for (let { activity, journey, channel } of deeds) {
    if (journey < 0)
      continue;
    let own = journeys.get(journey) ?? { turns: /* @__PURE__ */ new Map(), bought: !1 };
    journeys.set(journey, own);
    let begun = MOMENTS.indexOf(activity);
    begun >= 0 ? (moment = begun, own.turns.set(moment, own.turns.get(moment) ?? 0)) : activity === "visit" ? own.turns.set(moment, (own.turns.get(moment) ?? 0) | 1 << channel) : activity === "purchase" && (own.bought = !0);
  }
  return [...journeys.values()];
}

// dist-ext/studies/run/rows/personaRows.js
var BEYOND_LUCK = 4;
function personaRows({ runs, scenario }) {
  let personas = personaNames(scenario, "en"), touchpoints = touchpointNames(scenario, "en"), names = runs[0].channels.map((channel) => touchpoints.get(channel) ?? channel), lives = [...loggedLives(runs[0].events).values()];
  return runs[0].personas.flatMap((persona, index) => {
    let own = lives.filter(([{ persona: who }]) => who === index), deeds = own.flat(), gains = touchpointGains(own, runs[0].channels.length), told = { gains, surest: surestOf(gains), names }, stages = STAGES.map((stage) => stageOf(runs, deeds, told, stage, index)), lost = stages.map(({ visits, exits }) => visits * exits || 0), deciding = lost.indexOf(Math.max(...lost));
    return stages.flatMap((stage, at) => rowsOf2(stage, personas.get(persona) ?? persona, STAGES[at], at === deciding && lost[at] > 0));
  });
}
function stageOf(runs, deeds, told, stage, persona) {
  return stage === "use" ? useOf(deeds) : stage === "tell" ? tellingOf(deeds) : momentOf(runs, told, MOMENTS.indexOf(stage), persona);
}
function surestOf(gains) {
  let [first, ...others] = gains;
  if (first === void 0)
    return;
  let surest = others.reduce((most, gain) => Math.abs(gain.deviation) > Math.abs(most.deviation) ? gain : most, first);
  return Math.abs(surest.deviation) < BEYOND_LUCK ? void 0 : surest;
}
function momentOf(runs, { gains, surest, names }, moment, persona) {
  let gainAt = (channel) => gains.find((gain) => gain.channel === channel && gain.moment === MOMENTS[moment]), [{ channels, personas }] = runs, inFunnel = (measure) => meanOver(runs.map(({ funnel }) => sumOfCell(measure(funnel), moment, persona, personas.length))), visits = inFunnel((funnel) => funnel.visits), at = (channel) => (persona * MOMENTS.length + moment) * channels.length + channel;
  return {
    visits,
    ease: inFunnel(({ met }) => met) / visits,
    exits: inFunnel(({ left }) => left) / visits,
    touchpoints: names.map((name, channel) => ({
      name,
      uses: meanOver(runs.map(({ touchpoints }) => touchpoints.visits[at(channel)])),
      lastSource: meanOver(runs.map(({ touchpoints }) => touchpoints.exits[at(channel)])),
      gain: gainAt(channel)?.gain,
      decisive: surest !== void 0 && gainAt(channel) === surest
    }))
  };
}
function sumOfCell(table, moment, persona, personas) {
  let size = table.length / (MOMENTS.length * personas), from = (moment * personas + persona) * size;
  return table.subarray(from, from + size).reduce((sum, count) => sum + count, 0);
}
function useOf(deeds) {
  let values = valuesOf(deeds, "experience"), complaints = valuesOf(deeds, "complain").length;
  return {
    visits: values.length,
    ease: meanOver(values),
    exits: Number.NaN,
    touchpoints: [{ name: "care", uses: complaints, lastSource: 0 }]
  };
}
function tellingOf(deeds) {
  let stars = valuesOf(deeds, "post"), told = valuesOf(deeds, "tell").reduce((sum, friends) => sum + friends, 0);
  return {
    visits: stars.length,
    ease: meanOver(stars.map((value) => (value - 1) / 4)),
    exits: Number.NaN,
    touchpoints: [
      { name: "friends", uses: told, lastSource: 0 },
      { name: "posts", uses: stars.length, lastSource: 0 }
    ]
  };
}
function valuesOf(deeds, activity) {
  return deeds.filter((deed) => deed.activity === activity).map(({ value }) => value);
}
function rowsOf2({ visits, ease, exits, touchpoints }, persona, stage, decides) {
  let all = touchpoints.reduce((sum, { uses }) => sum + uses, 0), used = touchpoints.filter(({ uses }) => uses > 0), common = { persona, stage, visits, ease, exits, decides }, none = { touchpoint: "", part: Number.NaN, lastSource: 0, gain: Number.NaN, decisive: !1 };
  return used.length === 0 ? [{ ...common, ...none }] : used.map(({ name, uses, lastSource, gain = Number.NaN, decisive = !1 }) => ({
    ...common,
    touchpoint: name,
    part: stage === "use" ? uses / visits : uses / all,
    lastSource,
    gain,
    decisive
  }));
}

// dist-ext/studies/run/rows/wholeRun.js
function swayedRows({ runs, scenario }) {
  return [...brandNames(scenario, "en")].map(([key, brand]) => ({
    brand,
    ...intervalOver(runs.map((run) => metricValue(run, key, "swayed", "total")))
  }));
}
var STARS = [1, 2, 3, 4, 5];
function reviewRows({ runs, scenario }) {
  return [...brandNames(scenario, "en")].flatMap(([key, brand]) => {
    let counts = runs.map((run) => STARS.map((stars) => sumOfSeries(run, key, `stars${stars}`)));
    return STARS.map((stars, index) => {
      let shares = counts.map((byStar) => byStar[index] / byStar.reduce((sum, count) => sum + count, 0)), { value, low, high } = intervalOver(shares);
      return { brand, stars, share: value, low, high };
    });
  });
}
function sumOfSeries({ series, brands, days }, brand, name) {
  let [table, index] = [series[name], brands.indexOf(brand)], sum = 0;
  for (let day = 0; day < days; ++day)
    sum += table[day * brands.length + index];
  return sum;
}
function funnelRows({ runs }) {
  return MOMENTS.map((moment, index) => {
    let mean = (measure) => meanOver(runs.map(({ funnel }) => sumOfMoment(measure(funnel), index))), visits = mean((funnel) => funnel.visits), left = mean((funnel) => funnel.left);
    return {
      moment,
      visits,
      met: mean(({ met }) => met),
      wentOn: visits - left,
      bought: mean(({ bought }) => bought)
    };
  });
}
function sumOfMoment(table, moment) {
  let size = table.length / MOMENTS.length;
  return table.subarray(moment * size, (moment + 1) * size).reduce((sum, count) => sum + count, 0);
}
var PLACES = [...DEVICES, "none"];
function daypartRows({ runs }) {
  return PLACES.flatMap((device, deviceIndex) => DAYPARTS.map((daypart, daypartIndex) => {
    let isHere = (at) => at % DAYPARTS.length === daypartIndex && Math.floor(at / DAYPARTS.length) % PLACES.length === deviceIndex, visits = meanOver(runs.map(({ funnel }) => funnel.visits.reduce((sum, count, at) => isHere(at) ? sum + count : sum, 0)));
    return { daypart, device, visits };
  }));
}
function journeyRows({ runs, scenario }) {
  let [{ channels, brands, personas }] = runs, brand = brands.indexOf(focusBrand(scenario)), names = touchpointNames(scenario, "en");
  return channels.flatMap((channel, channelIndex) => MOMENTS.map((moment, momentIndex) => {
    let cells = personas.map((_, persona) => (persona * MOMENTS.length + momentIndex) * channels.length + channelIndex), sum = (table, place) => cells.reduce((all, cell) => all + table[place(cell)], 0);
    return {
      touchpoint: names.get(channel) ?? channel,
      moment,
      visits: meanOver(runs.map(({ touchpoints }) => sum(touchpoints.visits, (cell) => cell))),
      met: meanOver(runs.map(({ touchpoints }) => sum(touchpoints.met, (cell) => cell * brands.length + brand)))
    };
  }));
}
var LOOP_SERIES = {
  bought: ["bought"],
  used: ["experienced"],
  reviews: ["stars1", "stars2", "stars3", "stars4", "stars5"],
  friends: ["toldPositive", "toldNegative"],
  read: ["readReviews"],
  heard: ["heardPositive", "heardNegative"],
  swayed: ["swayed"]
};
function loopRows({ runs, scenario }) {
  let focus = focusBrand(scenario);
  return LOOP_STEPS.map((step) => ({
    step,
    value: meanOver(runs.map((run) => LOOP_SERIES[step].reduce((sum, series) => sum + sumOfSeries(run, focus, series), 0)))
  }));
}
function moneyRows({ runs, scenario }) {
  let focus = focusBrand(scenario);
  return MONEY_KINDS.map((kind) => ({
    kind,
    value: meanOver(runs.map(({ money, brands }) => money[kind][brands.indexOf(focus)]))
  }));
}

// dist-ext/studies/run/figuresOfRuns.js
var WEEK = 7;
function timeChange(replications, brand, metric) {
  let { scenario } = replications, { days, start } = scenario.market, change = changeOverRun(replications, brand, metric);
  if (change === void 0)
    return { direction: comparedDays(days, startDays(scenario)) === void 0 ? "short" : "season" };
  let { earlier, later, direction, baseline, alternative, isYearBefore } = change, perPoint = ([first, last]) => metricNote(brand, metric)?.unit === "count" ? weeksPerPoint(replications) * WEEK / (last - first + 1) : 1, dates = ([first, last]) => [dateOf(start, first), dateOf(start, last)];
  return {
    direction,
    from: baseline * perPoint(earlier),
    to: alternative * perPoint(later),
    earlier: dates(earlier),
    later: dates(later),
    isYearBefore
  };
}
function figuresOfRuns(replications) {
  let { scenario, runs } = replications, about = {
    focus: brandNames(scenario, "en").get(focusBrand(scenario)),
    currency: scenario.market.currency,
    runs: runs.length,
    weeks: weeksPerPoint(replications),
    events: eventsOf(scenario)
  }, changing = (metric) => ({
    ...about,
    change: timeChange(replications, focusBrand(scenario), metric)
  });
  return [
    figureOf(shareOverTime, metricOverTime(replications, "share"), changing("share")),
    figureOf(salesOverTime, metricOverTime(replications, "sales"), changing("sales")),
    figureOf(starsOverTime, starRows(replications), changing("stars")),
    figureOf(swayed, swayedRows(replications), about),
    figureOf(wordOfMouthLoop, loopRows(replications), about),
    ...cascadeFigures(replications, about),
    figureOf(starHistogram, reviewRows(replications), about),
    figureOf(momentFunnel, funnelRows(replications), about),
    figureOf(journeyHeatMap, journeyRows(replications), about),
    ...journeyFigures(replications, about),
    figureOf(daypartHeatMap, daypartRows(replications), about),
    figureOf(npsOverTime, metricOverTime(replications, "nps"), changing("nps")),
    // Who buys once and never again has nothing to repeat.
    ...scenario.market.durable ? [] : repeatFigures(replications, about),
    figureOf(moneyWaterfall, moneyRows(replications), about)
  ];
}
function journeyFigures(replications, about) {
  let sample = witnessesOf(replications);
  if (sample === 0)
    return [];
  let { rows, journeys } = pathRows(replications);
  return [
    figureOf(personaJourney, personaRows(replications), { ...about, sample }),
    figureOf(pathFlow, rows, { ...about, sample, journeys })
  ];
}
function cascadeFigures(replications, about) {
  let cascade = worstCascade(replications);
  if (cascade === void 0)
    return [];
  let { rows, brand, start } = cascade;
  return [figureOf(cascadeTree, rows, { ...about, brand, start })];
}
function repeatFigures(replications, about) {
  let repeats = figureOf(retention, retentionRows(replications), about), sample = witnessesOf(replications);
  if (sample === 0)
    return [repeats];
  let months = cohortMonths(replications);
  return [repeats, figureOf(cohortRetention, cohortRows(replications), { ...about, months, sample })];
}
function witnessesOf({ runs: [{ events }] }) {
  return new Set(events.consumer).size;
}
function eventsOf({ timeline, market }) {
  return timeline.toSorted((a, b) => a.day - b.day).map(({ day, note, set }) => {
    let paths = Object.keys(set);
    return {
      date: dateOf(market.start, day),
      note: spokenIn(note, "en") || paths.join(", "),
      series: paths.toSorted().join(", "),
      names: inEach((language) => paths.map((path) => settingWords(path, language)).join(", "))
    };
  });
}

// dist-ext/studies/sweep/pointsSections.js
var SWEPT = ["share", "revenue", "profit"], MOST = 500, POINTS = "points";
function pointPlace({ points }, point) {
  return points.length > MOST ? void 0 : { table: POINTS, row: point };
}
function pointOutcome({ points, scenario }, point, metric) {
  let brand = focusBrand(scenario), measured = points[point].rows.filter((row) => row.brand === brand && row.metric === metric && row.period === "total");
  return intervalOver(measured.map(({ value }) => value));
}
function pointsSections(sweep, locale) {
  if (sweep.points.length === 0 || sweep.points.length > MOST)
    return [];
  let words = reportWords(locale), numbers = numbersOf(locale, sweep.scenario.market.currency), levers = sweep.dimensions.map((lever) => capital(leverText(lever, locale, focusBrand(sweep.scenario)))), rows = sweep.points.map(({ values }, point) => [
    ...values.map((value) => numbers.format(value, "number")),
    ...SWEPT.map((metric) => {
      let unit = metricNote(focusBrand(sweep.scenario), metric)?.unit ?? "number", { value, low, high } = pointOutcome(sweep, point, metric);
      return numbers.short(value, unit, besideInterval(value, low, high)) + (low < high ? ` (${numbers.interval(low, high, unit)})` : "");
    })
  ]), exact = sweep.points.map(({ values }, point) => [
    ...values.map((value) => [value]),
    ...SWEPT.map((metric) => {
      let { value, low, high } = pointOutcome(sweep, point, metric);
      return [value, low, high];
    })
  ]), heads = [...levers, ...SWEPT.map((metric) => capital(measureNoun(locale, metric)))];
  return [
    {
      heading: words.combinations,
      isAppendix: !0,
      blocks: [
        { kind: "table", name: POINTS, label: words.combinations, heads, rows, exact },
        { kind: "note", text: words.combinationsMean }
      ]
    }
  ];
}

// dist-ext/studies/sweep/binnedSweep.js
function binnedSweep(sweep, levers) {
  let maps2 = levers === 3 ? 3 : 1, side = Math.min(8, Math.floor(Math.sqrt(sweep.points.length / maps2 / 3)));
  if (side < 2)
    return;
  let middles = [side, side, maps2].slice(0, levers).map((parts, lever) => middlesOf(sweep.dimensions[lever].values, parts));
  return {
    ...sweep,
    dimensions: sweep.dimensions.map((dimension, lever) => lever < levers ? { ...dimension, values: middles[lever] } : dimension),
    points: sweep.points.map((point) => ({
      ...point,
      values: point.values.map((value, lever) => lever < levers ? nearestTo(value, middles[lever]) : value)
    }))
  };
}
function middlesOf(values, parts) {
  let [low, high] = [Math.min(...values), Math.max(...values)], width = (high - low) / parts;
  return Array.from({ length: parts }, (_, part) => Number((low + (part + 0.5) * width).toPrecision(3)));
}
function nearestTo(value, middles) {
  return middles.reduce((best, middle) => Math.abs(middle - value) < Math.abs(best - value) ? middle : best);
}

// dist-ext/studies/sweep/sweepRows.js
function responseRows(sweep, lever, measure) {
  return valuesOf2(sweep, lever).map((x) => ({
    x,
    ...quantilesOver(outcomes(sweep, measure, (values) => values[lever] === x))
  }));
}
var NEIGHBOURS = 5;
function spreadRows(sweep, lever, measure) {
  let sorted = sweep.points.toSorted((a, b) => a.values[lever] - b.values[lever]), groups = Math.min(8, Math.max(1, Math.floor(sorted.length / NEIGHBOURS)));
  return Array.from({ length: groups }, (_, group) => {
    let part = (number) => Math.round(number * sorted.length / groups), points = sorted.slice(part(group), part(group + 1)), x = points.reduce((sum, { values }) => sum + values[lever], 0) / points.length;
    return {
      x: Number(x.toPrecision(4)),
      ...quantilesOver(outcomes({ ...sweep, points }, measure, () => !0))
    };
  });
}
function leverGridRows(sweep, measure) {
  return valuesOf2(sweep, 0).flatMap((y) => valuesOf2(sweep, 1).flatMap((x) => {
    let there = outcomes(sweep, measure, ([first, second]) => first === y && second === x);
    return there.length === 0 ? [] : [{ x, y, ...intervalOver(there) }];
  }));
}
function leverMultiplesRows(sweep, measure, most) {
  return evenly(valuesOf2(sweep, 2), most).flatMap((z) => {
    let points = sweep.points.filter(({ values }) => values[2] === z);
    return leverGridRows({ ...sweep, points }, measure).map((row) => ({ ...row, z }));
  });
}
function evenly(values, most) {
  return values.length <= most ? values : Array.from({ length: most }, (_, at) => values[Math.round(at * (values.length - 1) / (most - 1))]);
}
function valuesOf2({ dimensions }, lever) {
  return dimensions[lever].values;
}
function outcomes({ points }, { brand, metric, period }, isWanted) {
  return points.filter(({ values }) => isWanted(values)).flatMap(({ rows }) => rows).filter((row) => row.brand === brand && row.metric === metric && row.period === period).map(({ value }) => value);
}

// dist-ext/studies/sweep/figuresOfSweep.js
var MOST_MAPS = 9;
function figuresOfSweep(sweep) {
  let { dimensions } = sweep;
  if (dimensions.length === 0)
    return [];
  let draw = dimensions.length === 1 ? curve : dimensions.length === 3 ? maps : map;
  if (!sweep.isSpread || dimensions.length === 1)
    return SWEPT.map((metric) => draw(sweep, metric));
  let binned = binnedSweep(sweep, dimensions.length === 3 ? 3 : 2);
  return [
    ...binned === void 0 ? [] : SWEPT.map((metric) => draw(binned, metric)),
    ...dimensions.map((_, lever) => spreadCurve(sweep, lever))
  ];
}
function maps(sweep, metric) {
  let [y, x, z] = sweep.dimensions.map((lever) => nameOf(sweep, lever)), rows = leverMultiplesRows(sweep, measureOf(sweep, metric), MOST_MAPS), run = sweep.dimensions[2].values.length, values = run > MOST_MAPS ? run : void 0, options = { ...aboutOf(sweep, metric), y, x, z, values, isBinned: sweep.isSpread };
  return figureOf(leverMultiples, rows, options, `maps-${metric}`);
}
function curve(sweep, metric) {
  let [lever] = sweep.dimensions, rows = responseRows(sweep, 0, measureOf(sweep, metric));
  return figureOf(responseCurve, rows, { ...aboutOf(sweep, metric), x: nameOf(sweep, lever) }, `response-${metric}`);
}
function spreadCurve(sweep, lever) {
  let rows = spreadRows(sweep, lever, measureOf(sweep, "share")), options = { ...aboutOf(sweep, "share"), x: nameOf(sweep, sweep.dimensions[lever]), runs: void 0 };
  return figureOf(responseCurve, rows, options, `response-share-${lever + 1}`);
}
function map(sweep, metric) {
  let [up, across, ...others] = sweep.dimensions, options = {
    ...aboutOf(sweep, metric),
    y: nameOf(sweep, up),
    x: nameOf(sweep, across),
    over: others.map((lever) => nameOf(sweep, lever)),
    isBinned: sweep.isSpread
  }, rows = leverGridRows(sweep, measureOf(sweep, metric));
  return figureOf(qualityCoverageHeatMap, rows, options, `map-${metric}`);
}
function measureOf({ scenario }, metric) {
  return { brand: focusBrand(scenario), metric, period: "total" };
}
function nameOf({ scenario }, lever) {
  return leverName(lever, focusBrand(scenario));
}
function aboutOf({ scenario, runs, dimensions }, metric) {
  let key = focusBrand(scenario), brand = brandNames(scenario, "en").get(key) ?? key, unit = metricNote(key, metric)?.unit ?? "number", names = leverNames(dimensions, key);
  return { focus: brand, currency: scenario.market.currency, runs, names, measured: { metric, brand, unit } };
}

// dist-ext/studies/run/headlines.js
function headlinesOfRuns(replications, locale) {
  let { scenario } = replications, brand = focusBrand(scenario), rows = reportSummary(replications), changes = changesOfRuns(replications), periods = usualPeriods(scenario.market.days), numbers = numbersOf(locale, scenario.market.currency);
  return JUDGED.flatMap(({ metric, settled }) => {
    let period = settled ? periods[periods.length - 1] : periods[0], from = summaryPlace(rows, { brand, metric, period });
    if (from?.row === void 0)
      return [];
    let change = changes.find((one) => one.metric === metric);
    return [
      {
        ...headlineOf(rows[from.row], numbers, scenario.level),
        from,
        ...change === void 0 ? {} : { change: changeOf(change, scenario, numbers), changeFrom: changePlace(changes, metric) }
      }
    ];
  });
}
function changeOf(change, scenario, numbers) {
  let unit = metricNote("any", change.metric)?.unit ?? "number", words = reportWords(numbers.locale), by = changeInterval(numbers, change, unit);
  return change.isYearBefore ? words.sinceYearBefore(by) : words.since(by, stretchText(change.earlier, scenario, numbers));
}
function headlineOf({ brand, metric, period, mean, low, high }, numbers, level) {
  let words = reportWords(numbers.locale), unit = metricNote(brand, metric)?.unit ?? "number", hasInterval = Number.isFinite(low) && Number.isFinite(high);
  return {
    label: capital(measureNoun(numbers.locale, metric)),
    value: numbers.short(mean, unit, besideInterval(mean, low, high)),
    interval: hasInterval ? words.interval(numbers.format(level, "share"), numbers.interval(low, high, unit)) : words.noInterval,
    note: words.periods[period] ?? period
  };
}
function headlinesOfSweep(sweep, locale) {
  let share = extremesOf(sweep, "share"), profit = extremesOf(sweep, "profit"), words = reportWords(locale);
  return [
    ...share.slice(-1).map((best) => pointHeadline(sweep, best, locale, words.highest)),
    ...share.slice(0, 1).map((worst) => pointHeadline(sweep, worst, locale, words.lowest)),
    ...profit.slice(-1).map((best) => pointHeadline(sweep, best, locale, words.highest))
  ];
}
function extremesOf(sweep, metric) {
  return sweep.points.map((_, point) => ({ metric, point, ...pointOutcome(sweep, point, metric) })).filter(({ value }) => Number.isFinite(value)).toSorted((a, b) => a.value - b.value);
}
function pointHeadline(sweep, { metric, point, value, low, high }, locale, name) {
  let { scenario, dimensions, runs, points } = sweep, { values } = points[point], from = pointPlace(sweep, point), numbers = numbersOf(locale, scenario.market.currency), words = reportWords(locale), key = focusBrand(scenario), unit = metricNote(key, metric)?.unit ?? "number", levers = dimensions.map((lever, index) => `${nameInSentence(leverText(lever, locale, key))} ${numbers.format(values[index], "number")}`);
  return {
    label: name(measureNoun(locale, metric)),
    value: numbers.short(value, unit, besideInterval(value, low, high)),
    interval: low < high ? words.overRuns(numbers.interval(low, high, unit), runs) : words.noInterval,
    note: words.atPoint(levers.join(", ")),
    ...from && { from }
  };
}

// dist-ext/studies/run/documentOfRuns.js
function documentOfRuns(content, maker) {
  let { replications, sweep } = content, chapters = chaptersOf(content), scenario = replications?.scenario ?? sweep?.scenario;
  if (scenario === void 0 || chapters.length === 0)
    throw new RangeError("there is no run to report on");
  let seed = replications?.seed ?? sweep?.seed ?? scenario.seed, runs = replications?.runs.length ?? sweep?.runs ?? 0, isRun = chapters.some(({ kind }) => kind === "runs");
  return {
    ...reportOf(scenario, { ...maker, seed, runs }),
    kind: chapters.map(({ kind }) => kind).join(" and "),
    texts: {
      en: textOf("en", scenario, chapters, content),
      it: textOf("it", scenario, chapters, content)
    },
    figures: withSaid(chapters.flatMap(({ figures }) => figures), scenario),
    data: replications !== void 0 && isRun ? [dataTableOf("summary", summarise(replications))] : []
  };
}
function chaptersOf({ replications, sweep, chosen = [] }) {
  let chapters = [];
  if (sweep !== void 0 && sweep.points.length > 0) {
    let headlines = (locale) => headlinesOfSweep(sweep, locale), levers = sweep.dimensions.map(({ path }) => ({ path })), remarks = (locale) => [
      ...overriddenParagraphs(sweep.scenario, [...chosen, ...levers], locale),
      ...exchangeParagraphs(sweep, locale)
    ];
    chapters.push({ kind: "sweep", headlines, figures: figuresOfSweep(sweep), remarks });
  }
  if (replications !== void 0 && replications.runs.length > 0) {
    let headlines = (locale) => headlinesOfRuns(replications, locale), remarks = (locale) => overriddenParagraphs(replications.scenario, chosen, locale);
    chapters.push({ kind: "runs", headlines, figures: figuresOfRuns(replications), remarks });
  }
  return chapters;
}
function textOf(locale, scenario, chapters, content) {
  let { replications, sweep } = content, first = chapters.find(({ kind }) => kind === "runs") ?? chapters[0];
  return {
    ...headIn(scenario, locale),
    about: aboutLine(scenario, content, locale),
    headlines: first.headlines(locale),
    notModelled: reportWords(locale).notModelledLines,
    sections: [
      ...chapters.map((chapter) => chapterSection(chapter, chapter !== first, locale)),
      ...replications === void 0 ? [] : expectationSections(replications, locale),
      ...assumptionSections(scenario, locale),
      ...sweep === void 0 ? [] : [...exchangeSections(sweep, locale), ...pointsSections(sweep, locale)],
      ...replications === void 0 ? [] : summarySections(replications, locale)
    ]
  };
}
function chapterSection({ kind, headlines, figures, remarks }, hasOwnHeadlines, locale) {
  let words = reportWords(locale), own = hasOwnHeadlines ? headlines(locale) : [];
  return {
    heading: kind === "sweep" ? words.sweepFigures : words.figures,
    blocks: [
      ...own.length > 0 ? [{ kind: "headlines", headlines: own }] : [],
      ...remarks?.(locale) ?? [],
      ...figures.map(({ name }) => ({ kind: "figure", figure: name }))
    ]
  };
}
function aboutLine(scenario, { replications, sweep }, locale) {
  let words = reportWords(locale), count = (value) => numbersOf(locale).format(value, "count"), { consumers, days } = scenario.market, runs = replications?.runs.length ?? 0, parts = [
    ...runs > 0 ? [words.runs(runs, count(runs))] : [],
    ...sweep === void 0 ? [] : [words.points(count(sweep.points.length), sweep.runs)]
  ], brands = count(Object.keys(scenario.brands).length), focus = nameInSentence(brandNames(scenario, locale).get(focusBrand(scenario)) ?? ""), about = `${words.about(count(consumers), count(days), brands, parts.join(", "))} ${words.focusOf(focus)}`;
  return withPopulation(about, scenario, locale);
}
export {
  documentOfRuns
};
