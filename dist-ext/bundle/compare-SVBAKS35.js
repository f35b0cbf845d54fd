import {
  compare,
  compareUntilPrecise,
  runsAsked
} from "./chunk-EEOBOO4G.js";
import {
  judgedRows
} from "./chunk-DS5G42IW.js";
import {
  differenceTexts
} from "./chunk-4KVDOUJA.js";
import {
  besides
} from "./chunk-N2WYXG5W.js";
import {
  headingOf
} from "./chunk-R6TEHRCB.js";
import "./chunk-M5NWD43G.js";
import "./chunk-PHE3V7FM.js";
import {
  pairedTasks
} from "./chunk-7ITWWLMC.js";
import {
  chosenIn,
  openScenario,
  refuseVoid,
  warnOverridden
} from "./chunk-3IMALSE3.js";
import "./chunk-B4YOCMGF.js";
import {
  runNumbers,
  runsThatCount,
  runsThatFailed
} from "./chunk-EGDPXSZX.js";
import {
  addPrecisionFlag,
  precisionAsked,
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
  collect,
  optionFaults
} from "./chunk-5HKVNQ6A.js";
import "./chunk-QWMK344M.js";
import {
  wrapText
} from "./chunk-UGWWDTJD.js";
import {
  formatMarkdown,
  formatTextTable
} from "./chunk-NMHRZJPS.js";
import {
  escapeMarkdown
} from "./chunk-NQPZMHVK.js";
import "./chunk-N4DKAQSV.js";
import "./chunk-RH6BZEJJ.js";
import "./chunk-KEQ6DGSL.js";
import {
  changedValues,
  compareMoney,
  settingDifferences,
  settingGroups,
  settingsWithoutCost
} from "./chunk-PY2VM5RF.js";
import "./chunk-DJIYXU6O.js";
import "./chunk-IOYPMWAK.js";
import {
  betweenAlternatives,
  betweenRows,
  differenceRows,
  weekDifferenceRows
} from "./chunk-WLY5BRZQ.js";
import {
  metricDomain
} from "./chunk-VNRDZCT5.js";
import {
  measureUnit
} from "./chunk-WYW7SUIN.js";
import "./chunk-5MT6B7SL.js";
import "./chunk-4TWT73TB.js";
import "./chunk-ZW4RTZRU.js";
import {
  toParameters
} from "./chunk-EE5K6472.js";
import {
  applySettings,
  splitSettings
} from "./chunk-ZROPYUOY.js";
import "./chunk-FEVCERXE.js";
import "./chunk-Q4MJW33N.js";
import "./chunk-D7PBPRT5.js";
import "./chunk-VC3QF3RT.js";
import {
  PERIOD_WORDS
} from "./chunk-EQTEPMMD.js";
import "./chunk-T6UOCXY3.js";
import {
  numberText
} from "./chunk-6FDZMUM6.js";
import "./chunk-NEWOBG5G.js";
import {
  timelineOverrides
} from "./chunk-PFNHW5WN.js";
import "./chunk-ZA2LFYVG.js";
import "./chunk-7SSUBLQQ.js";
import "./chunk-VS55ZA4M.js";
import "./chunk-O6QTT3LA.js";
import "./chunk-ORXSD6CF.js";
import {
  metricValue
} from "./chunk-QMAMVZE5.js";
import {
  joinFaults
} from "./chunk-YSKE72ZF.js";
import "./chunk-IHKV4ZRP.js";
import {
  readPeriod,
  usualPeriods
} from "./chunk-OSYIPCNT.js";
import {
  columnsOf
} from "./chunk-EKJ6OTOA.js";
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
  spokenIn,
  withSpoken
} from "./chunk-4DYYLMWZ.js";
import {
  changeInterval
} from "./chunk-C5ORN3RK.js";
import {
  boundedMeanInterval,
  differenceDomain
} from "./chunk-U4LD5IBN.js";
import "./chunk-45LDIO2B.js";
import "./chunk-YZKBLXXC.js";
import {
  numbersOf
} from "./chunk-Y4WF5KOC.js";
import "./chunk-M4IW54YD.js";
import {
  measureHead
} from "./chunk-44SPIX5P.js";
import "./chunk-BRBDQNOA.js";
import "./chunk-HAQWYKY6.js";
import "./chunk-OL56547S.js";
import "./chunk-X2WNSBB6.js";
import "./chunk-NLZ7J5QQ.js";
import "./chunk-PNKS2R32.js";
import "./chunk-2PTZL6ZV.js";
import "./chunk-M5ZG3QVC.js";
import {
  inEach
} from "./chunk-FVAGRU5E.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/studies/compare/words/comparing.js
var compareFaults = {
  nothingToCompare: {
    message: {
      en: "there must be something to compare with, but there is no alternative.",
      it: "deve esserci qualcosa con cui confrontare, ma non c'\xE8 nessuna alternativa."
    },
    advice: {
      en: 'Name a second scenario, or write --with "brands.nonna.quality=0.85".',
      it: 'Nomina un secondo scenario, oppure scrivi --with "brands.nonna.quality=0.85".'
    }
  },
  tooMany: (most, alternatives) => ({
    message: {
      en: `there must be at most ${most} alternatives, but there are ${alternatives}.`,
      it: `devono esserci al massimo ${most} alternative, ma sono ${alternatives}.`
    },
    advice: {
      en: "Compare fewer at a time, or sweep the setting: umot sweep --help.",
      it: "Confrontane meno per volta, oppure varia l'impostazione: umot sweep --help."
    }
  }),
  otherDays: (name, ours, theirs) => ({
    message: {
      en: `${name} must have the baseline\u2019s days (${ours}), but has ${theirs}.`,
      it: `${name} deve avere i giorni dello scenario di base (${ours}), ma ne ha ${theirs}.`
    },
    advice: { en: `Give both --days ${ours}.`, it: `Dai a entrambi --days ${ours}.` }
  }),
  otherCurrency: (name, ours, theirs) => ({
    message: {
      en: `${name} must have the baseline\u2019s currency (${ours}), but has ${theirs}.`,
      it: `${name} deve avere la valuta dello scenario di base (${ours}), ma ha ${theirs}.`
    },
    advice: {
      en: "Write the money of both in one currency; umot does not know exchange rates.",
      it: "Scrivi gli importi di entrambi nella stessa valuta; umot non conosce i cambi."
    }
  }),
  otherBrands: (name, ours, missing, added) => ({
    message: {
      en: `${name} must have the baseline\u2019s brands (${ours.join(", ")}), but ${differences("lacks", missing, "has", added, "besides", "and")}.`,
      it: `${name} deve avere le marche dello scenario di base (${ours.join(", ")}), ma ${differences("non ha", missing, "ha", added, "in pi\xF9", "e")}.`
    },
    advice: {
      en: "A brand that comes later has an entryDay in both scenarios, after the last day where it never comes.",
      it: "Una marca che arriva pi\xF9 tardi ha un entryDay in entrambi gli scenari, dopo l'ultimo giorno in quello dove non arriva mai."
    }
  }),
  sameSettings: (name) => ({
    message: {
      en: `${name} must differ from the baseline in a setting that matters for a run, but differs in none.`,
      it: `${name} deve differire dallo scenario di base in un'impostazione che conti, ma non differisce in nessuna.`
    },
    advice: {
      en: "Change a setting to another value than today\u2019s, or leave it out.",
      it: "Cambia un'impostazione in un valore diverso da oggi, oppure tralascialo."
    }
  }),
  sameName: (name) => ({
    message: {
      en: `the alternatives must differ in name, but two are called ${name}.`,
      it: `le alternative devono avere nomi diversi, ma due si chiamano ${name}.`
    },
    advice: { en: "Leave one out.", it: "Tralasciane una." }
  })
};
function differences(lacks, missing, has, added, besides2, and) {
  return [
    ...missing.length > 0 ? [`${lacks} ${missing.join(", ")}`] : [],
    ...added.length > 0 ? [`${has} ${added.join(", ")} ${besides2}`] : []
  ].join(` ${and} `);
}
var contributionFaults = {
  same: (name) => ({
    en: `${name} must differ from the baseline in a setting, but differs in none`,
    it: `${name} deve differire dallo scenario di base in un'impostazione, ma non differisce in nessuna`
  }),
  tooMany: (name, most, count) => ({
    en: `${name} must differ in at most ${most} settings, but differs in ${count}`,
    it: `${name} deve essere diverso in al massimo ${most} impostazioni, ma lo \xE8 in ${count}`
  }),
  lacks: (name, path) => ({
    en: `${name} must have every setting of the baseline, but lacks ${path}`,
    it: `${name} deve avere ogni impostazione dello scenario di base, ma non ha ${path}`
  }),
  senseless: (name, paths) => ({
    en: `${name} must make sense with only some of its settings, but not with ${paths}`,
    it: `${name} deve avere senso anche con solo alcune delle sue impostazioni, ma non ne ha con ${paths}`
  })
};

// dist-ext/studies/compare/compareFaults.js
var MOST_ALTERNATIVES = 5;
function findCompareFaults(contenders) {
  let [baseline, ...alternatives] = contenders;
  return [
    ...numberFaults(alternatives.length),
    ...alternatives.flatMap((one) => [
      ...marketFaults(baseline, one),
      ...brandFaults(baseline, one),
      ...nameFaults(contenders, one),
      ...sameFaults(baseline, one)
    ])
  ];
}
function numberFaults(alternatives) {
  return alternatives === 0 ? [compareFaults.nothingToCompare] : alternatives <= MOST_ALTERNATIVES ? [] : [compareFaults.tooMany(MOST_ALTERNATIVES, alternatives)];
}
function marketFaults(baseline, { name, scenario }) {
  let [ours, theirs] = [baseline.scenario.market, scenario.market];
  return [
    ...ours.days === theirs.days ? [] : [compareFaults.otherDays(name, ours.days, theirs.days)],
    ...ours.currency === theirs.currency ? [] : [compareFaults.otherCurrency(name, ours.currency, theirs.currency)]
  ];
}
function brandFaults(baseline, one) {
  let [ours, theirs] = [baseline, one].map(({ scenario }) => Object.keys(scenario.brands)), missing = ours.filter((brand) => !theirs.includes(brand)), added = theirs.filter((brand) => !ours.includes(brand));
  return missing.length + added.length === 0 ? [] : [compareFaults.otherBrands(one.name, ours, missing, added)];
}
function sameFaults(baseline, { name, scenario }) {
  return settingDifferences(baseline.scenario, scenario).length > 0 ? [] : [compareFaults.sameSettings(name)];
}
function nameFaults(contenders, one) {
  let same = contenders.filter(({ name }) => name === one.name);
  return same.length === 1 || same.indexOf(one) === 0 ? [] : [compareFaults.sameName(one.name)];
}

// dist-ext/studies/compare/contributions.js
var MOST_IN_ALL_ORDERS = 3, MOST_CONTRIBUTIONS = 12;
function planContributions(baseline, alternative) {
  let differing = settingDifferences(baseline.scenario, alternative.scenario), settings = settingGroups(differing), { name } = alternative;
  if (settings.length === 0)
    return { fault: contributionFaults.same(name) };
  if (settings.length > MOST_CONTRIBUTIONS)
    return { fault: contributionFaults.tooMany(name, MOST_CONTRIBUTIONS, settings.length) };
  let gone = differing.find(({ after }) => after === void 0);
  if (gone !== void 0)
    return { fault: contributionFaults.lacks(name, gone.path) };
  let { kind, ties } = baseline.parameters.network, options = kind === "ties" ? { ties } : {}, orders = ordersOf(settings.length), whole = 2 ** settings.length - 1, stops = /* @__PURE__ */ new Map([
    [0, baseline.parameters],
    [whole, alternative.parameters]
  ]);
  for (let stop of orders.flatMap(stopsOf)) {
    if (stops.has(stop))
      continue;
    let switched = settings.filter((_, at) => isSwitched(stop, at)), read = applySettings(baseline.scenario, switched.flatMap(({ members }) => members).map(({ path, after }) => ({ path, value: after })));
    if (read.scenario === void 0) {
      let paths = switched.map(({ path }) => path).join(", ");
      return { fault: contributionFaults.senseless(name, paths) };
    }
    stops.set(stop, toParameters(read.scenario, options));
  }
  return { plan: { contender: name, settings, orders, stops } };
}
function planAllContributions([baseline, ...alternatives]) {
  let readings = alternatives.map((alternative) => planContributions(baseline, alternative));
  return {
    plans: readings.flatMap(({ plan }) => plan ?? []),
    faults: readings.flatMap(({ fault }) => fault ?? [])
  };
}
function contributionTasks({ stops }, options) {
  return pairedTasks([...stops.values()].map((parameters) => ({ parameters })), options);
}
async function runContributions(plan, metrics, level, options, executor) {
  let { contender, settings, orders, stops } = plan, { runs, progress, signal } = options, places = [...stops.keys()], tasks = contributionTasks(plan, options), found = places.map(() => []), failed = /* @__PURE__ */ new Set(), runOf = (task) => Math.floor(task / places.length), done = 0, receive = (result, task) => {
    found[task % places.length][runOf(task)] = metrics.map(({ brand, metric, period }) => metricValue(result, brand, metric, period)), progress?.(++done, tasks.length);
  };
  await executor.run(tasks, receive, signal, (_, task) => failed.add(runOf(task)));
  let counting = runsThatCount(0, runs, (run) => found.every((own) => run in own), (run) => failed.has(run)), method = methodOf(plan);
  return metrics.flatMap((about, metric) => settings.map(({ path }, setting) => {
    let values = counting.map((run) => {
      let gains = orders.map((order) => {
        let before = order.slice(0, order.indexOf(setting)).reduce((sum, one) => sum + 2 ** one, 0), at = (stop) => found[places.indexOf(stop)][run][metric];
        return at(before + 2 ** setting) - at(before);
      });
      return gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    }), { mean, low, high, method: interval } = boundedMeanInterval(values.filter((value) => !Number.isNaN(value)), level, differenceDomain(metricDomain(about.brand, about.metric)));
    return {
      contender,
      ...about,
      setting: path,
      contribution: mean,
      low,
      high,
      method: `${method}; ${interval}`
    };
  }));
}
function methodOf({ settings, orders }) {
  return settings.length === 1 ? "the whole difference: one setting differs" : orders.length === 2 && settings.length > 2 ? "mean over two opposite orders" : "mean over all orders (Shapley)";
}
function ordersOf(count) {
  let inOrder = Array.from({ length: count }, (_, at) => at);
  return count > MOST_IN_ALL_ORDERS ? [inOrder, inOrder.toReversed()] : permutations(inOrder);
}
function permutations(items) {
  return items.length === 0 ? [[]] : items.flatMap((first) => permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}
function stopsOf(order) {
  let stop = 0;
  return order.map((setting) => stop += 2 ** setting);
}
var isSwitched = (stop, setting) => Math.floor(stop / 2 ** setting) % 2 === 1;

// dist-ext/studies/compare/words/compare.js
var en = {
  heading: (baseline, brand, period) => `Every alternative against ${baseline}, with the same luck; ${brand}, ${period}.`,
  periods: { total: "whole run", last90: "last 90 days", end: "last week" },
  measure: "measure",
  baseline: "baseline",
  alternative: "with it",
  difference: "difference",
  change: "change",
  higherIn: "higher in",
  cannotTell: "cannot tell",
  sameSettings: "no setting that matters for a run differs",
  more: (count) => `and ${count} more settings: data/settings.csv, or umot diff`,
  intervals: (level) => `\xB1 is the ${level} interval of the mean difference (Student\u2019s t on paired runs); \u201Ccannot tell\u201D: it holds 0. \u201Chigher in\u201D: share of paired runs, with Wilson\u2019s interval.`,
  times: (times, alternative) => `${times} \xD7 (${alternative})`,
  pairing: (times) => `As narrow an interval of share would take so many times the runs with independent luck: ${times}, measured in these runs.`,
  money: (revenue, cost, budget, profit) => `Money over the whole run: revenue ${revenue}, total cost ${cost}, of this budget (all but the goods) ${budget}, profit ${profit}.`,
  perThousand: {
    more: (effects) => `Each 1,000 more of budget: ${effects}.`,
    less: (effects) => `Each 1,000 less of budget: ${effects}.`
  },
  between: (alternative, other) => `${alternative} against ${other}`,
  other: "the other",
  thisOne: "this one",
  setting: "setting",
  contributions: (alternative) => `What contributes to ${alternative}`,
  notApart: (reason) => `Not taken apart: ${reason}.`,
  addUp: "Contributions come from switching one setting after the other in runs with the same luck, and add up to the whole difference; what settings do only together is shared between them.",
  noRate: {
    undecided: "Nothing that changes here costs anything: the budget only follows success, and there is no rate per 1,000.",
    unclear: "Whether the budget changes at all cannot be told from these runs: there is no rate per 1,000.",
    small: "The budget changes by less than 100, or less than 1%: that is too little for a rate per 1,000."
  },
  withoutCost: (alternative, settings) => `${alternative}: these settings cost nothing in this scenario, so whatever they bring looks free: ${settings}.`,
  sayCost: "What quality or service costs is written into the alternative, for example with brands.<brand>.unitCost or brands.<brand>.care.dailyCost."
}, it = {
  heading: (baseline, brand, period) => `Ogni alternativa contro ${baseline}, con la stessa fortuna; ${brand}, ${period}.`,
  periods: { total: "tutta la simulazione", last90: "ultimi 90 giorni", end: "ultima settimana" },
  measure: "misura",
  baseline: "base",
  alternative: "con essa",
  difference: "differenza",
  change: "variazione",
  higherIn: "pi\xF9 alto in",
  cannotTell: "non si sa",
  sameSettings: "non differisce nessuna impostazione che conti",
  more: (count) => `e altre ${count} impostazioni: data/settings.csv, o umot diff`,
  intervals: (level) => `\xB1 \xE8 l'intervallo al ${level} della differenza media (t di Student su simulazioni appaiate); \xABnon si sa\xBB: contiene lo 0. \xABpi\xF9 alto in\xBB: parte delle simulazioni appaiate, con l'intervallo di Wilson.`,
  times: (times, alternative) => `${times} \xD7 (${alternative})`,
  pairing: (times) => `Un intervallo della quota altrettanto stretto vorrebbe, con fortuna indipendente, tante volte le simulazioni: ${times}, misurato qui.`,
  money: (revenue, cost, budget, profit) => `Denaro su tutta la simulazione: ricavo ${revenue}, costo totale ${cost}, di cui budget (tutto tranne la merce) ${budget}, profitto ${profit}.`,
  perThousand: {
    more: (effects) => `Ogni 1.000 di budget in pi\xF9: ${effects}.`,
    less: (effects) => `Ogni 1.000 di budget in meno: ${effects}.`
  },
  between: (alternative, other) => `${alternative} contro ${other}`,
  other: "l'altra",
  thisOne: "questa",
  setting: "impostazione",
  contributions: (alternative) => `Che cosa contribuisce a ${alternative}`,
  notApart: (reason) => `Non scomposta: ${reason}.`,
  addUp: "I contributi vengono dal cambiare un'impostazione dopo l'altra in simulazioni con la stessa fortuna, e sommati danno tutta la differenza; ci\xF2 che le impostazioni fanno solo insieme \xE8 diviso fra loro.",
  noRate: {
    undecided: "Niente di ci\xF2 che cambia qui ha un costo: il budget segue solo il successo, e non c'\xE8 un tasso per 1.000.",
    unclear: "Da queste simulazioni non si pu\xF2 dire se il budget cambi davvero: non c'\xE8 un tasso per 1.000.",
    small: "Il budget cambia di meno di 100, o meno dell'1%: troppo poco per un tasso per 1.000."
  },
  withoutCost: (alternative, settings) => `${alternative}: in questo scenario queste impostazioni non costano niente, perci\xF2 ci\xF2 che portano sembra gratis: ${settings}.`,
  sayCost: "Quanto costano qualit\xE0 o servizio si scrive nell'alternativa, per esempio con brands.<marca>.unitCost o brands.<marca>.care.dailyCost."
}, compareWords = { en, it };

// dist-ext/studies/compare/compareContributions.js
var METRICS = ["share", "sales", "profit"];
async function takeApart(comparison, plans, { executor, progress, signal }) {
  let { contenders, periods, runs, seed } = comparison, { scenario } = contenders[0], metrics = METRICS.map((metric) => ({ brand: focusBrand(scenario), metric, period: periods[0] })), found = [];
  for (let plan of plans) {
    let options = { runs, seed, progress, signal };
    signal.aborted || found.push(...await runContributions(plan, metrics, scenario.level, options, executor));
  }
  return signal.aborted ? [] : found;
}
function formatContributions({ contenders, contributions = [] }, { language, width, paint }) {
  let words = compareWords[language], numbers = numbersOf(language, contenders[0].scenario.market.currency), tables = contenders.slice(1).flatMap(({ name, label }) => {
    let own = contributions.filter(({ contender }) => contender === name), settings = [...new Set(own.map(({ setting }) => setting))];
    if (settings.length === 0)
      return [];
    let cell = (setting, metric) => {
      let found = own.find((row) => row.setting === setting && row.metric === metric);
      if (found === void 0)
        return "\u2013";
      let { contribution, low, high, brand } = found;
      return changeInterval(numbers, { difference: contribution, low, high }, measureUnit(brand, metric));
    }, columns = [
      { label: words.setting, align: "left" },
      ...METRICS.map((metric) => ({
        label: measureHead(language, metric),
        align: "right"
      }))
    ], rows = settings.map((setting) => [setting, ...METRICS.map((metric) => cell(setting, metric))]);
    return ["", paint.bold(words.contributions(spokenIn(label, language))), formatTextTable(columns, rows, width)];
  });
  return tables.length === 0 ? "" : [...tables, "", wrapText(words.addUp, width)].join(`
`);
}

// dist-ext/studies/compare/compareText.js
var MOST_SETTINGS = 12;
function comparisonTable(comparison, contender, language, isPair = !1) {
  let words = compareWords[language], { currency } = comparison.contenders[0].scenario.market, numbers = numbersOf(language, currency), [baseline, alternative] = isPair ? [words.other, words.thisOne] : [words.baseline, words.alternative], labels = [baseline, alternative, words.difference, words.change, words.higherIn], rows = judgedRows(comparison).filter((row) => row.contender === contender);
  return {
    columns: [
      { label: words.measure, align: "left" },
      ...labels.map((label) => ({ label, align: "right" }))
    ],
    rows: rows.map((row) => {
      let unit = measureUnit(row.brand, row.metric), like = [row.baseline, row.alternative, row.baseline + (row.high - row.low) / 2], write = (value) => unit === "money" ? numbers.short(value, unit, like) : numbers.round(value, unit, like);
      return [
        measureHead(language, row.metric),
        write(row.baseline),
        write(row.alternative),
        differenceCell(row, unit, numbers),
        changeCell(row, language),
        numbers.within(row.chanceHigher, row.chanceLow, row.chanceHigh, "share")
      ];
    })
  };
}
function formatComparison(comparison, { money }, style) {
  let { contenders, seed, runs, periods } = comparison, { language, width, paint } = style, { scenario } = contenders[0], words = compareWords[language], brand = focusBrand(scenario), label = labelIn(scenario.brands[brand], brand, language);
  return [
    paint.bold(spokenIn(scenario.title, language)),
    headingOf(scenario, seed, runs, language),
    wrapText(words.heading(spokenIn(contenders[0].label, language), label, words.periods[periods[0]] ?? periods[0]), width),
    ...contenders.slice(1).flatMap(({ name, label: alternative }) => {
      let { columns, rows } = comparisonTable(comparison, name, language), [head, ...lines] = formatTextTable(columns, rows, width).split(`
`);
      return [
        "",
        paint.bold(spokenIn(alternative, language)),
        ...settingLines(comparison, name, style),
        "",
        paint.dim(head),
        ...lines,
        ...money ? moneyLines(comparison, name, style) : []
      ];
    }),
    ...betweenAlternatives(comparison).flatMap((pair) => {
      let [one, other] = pair.contenders, [thisOne, theOther] = [one, other].map((contender) => spokenIn(contender.label, language)), { columns, rows } = comparisonTable(pair, other.name, language, !0), [head, ...lines] = formatTextTable(columns, rows, width).split(`
`);
      return ["", paint.bold(wrapText(words.between(theOther, thisOne), width)), paint.dim(head), ...lines];
    }),
    "",
    wrapText(words.intervals(numbersOf(language).format(scenario.level, "share")), width),
    ...pairingLines(comparison, language).map((line) => wrapText(line, width))
  ].join(`
`);
}
function settingLines({ contenders }, contender, { language, width }) {
  let words = compareWords[language], other = contenders.slice(1).find(({ name }) => name === contender) ?? contenders[0], found = differenceTexts(settingDifferences(contenders[0].scenario, other.scenario), language, "written");
  if (found.length === 0)
    return [`  ${words.sameSettings}`];
  let lines = found.slice(0, MOST_SETTINGS).map(({ path, before, after }) => shortened(`  ${path}: ${before} \u2192 ${after}`, width));
  return found.length > MOST_SETTINGS ? [...lines, `  ${words.more(found.length - MOST_SETTINGS)}`] : lines;
}
function moneyLines(comparison, contender, { language, width }) {
  let words = compareWords[language], { scenario } = comparison.contenders[0], numbers = numbersOf(language, scenario.market.currency), money = compareMoney(comparison, focusBrand(scenario)).find((one) => one.contender === contender);
  if (money === void 0)
    return [];
  let { revenue, cost, budget, profit, perThousand, brand, direction, noRate = "unclear" } = money, write = (difference) => {
    let { verdict } = difference, cell = differenceCell(difference, "money", numbers);
    return verdict === "cannot tell" ? `${cell} (${words.cannotTell})` : cell;
  }, effects = perThousand.flatMap(({ metric, effect, low, high }) => Number.isNaN(effect) ? [] : [
    `${measureHead(language, metric)} ${changeInterval(numbers, { difference: effect, low, high }, measureUnit(brand, metric))}`
  ]);
  return [
    "",
    wrapText(words.money(write(revenue), write(cost), write(budget), write(profit)), width),
    wrapText(effects.length === 0 ? words.noRate[noRate] : words.perThousand[direction](effects.join(", ")), width)
  ];
}
function pairingLines(comparison, language) {
  let words = compareWords[language], numbers = numbersOf(language), times = comparison.contenders.slice(1).flatMap(({ name, label }) => judgedRows(comparison).filter(({ contender, metric }) => contender === name && metric === "share").filter(({ pairing }) => Number.isFinite(pairing)).map(({ pairing }) => words.times(numbers.format(Number(pairing.toPrecision(2)), "number"), spokenIn(label, language))));
  return times.length === 0 ? [] : [words.pairing(times.join(", "))];
}
function differenceCell(row, unit, numbers) {
  return row.verdict === "same" ? "0" : changeInterval(numbers, row, unit);
}
function changeCell({ verdict, relative, runs }, language) {
  let words = compareWords[language];
  if (runs === 0)
    return "\u2013";
  if (verdict === "same")
    return "0%";
  if (verdict === "cannot tell")
    return words.cannotTell;
  let text = numbersOf(language).format(relative, "share");
  return relative > 0 ? `+${text}` : text;
}
var shortened = (text, width) => [...text].length <= width ? text : `${[...text].slice(0, width - 1).join("")}\u2026`;

// dist-ext/studies/compare/tablesOfComparison.js
var DIFFERENCE_COLUMNS = [
  "contender",
  "brand",
  "metric",
  "period",
  "baseline",
  "alternative",
  "difference",
  "low",
  "high",
  "verdict",
  "relative",
  "chanceHigher",
  "chanceLow",
  "chanceHigh",
  "pairing",
  "runs",
  "method"
], WEEK_COLUMNS = [
  "contender",
  "brand",
  "metric",
  "day",
  "difference",
  "low",
  "high",
  "p05",
  "p25",
  "p50",
  "p75",
  "p95"
];
function differenceTableOf(rows, scenario) {
  return {
    ...besides(scenario),
    name: "data/differences",
    about: {
      en: "Every metric of every alternative against the baseline",
      it: "Ogni metrica di ogni alternativa rispetto al riferimento"
    },
    columns: columnsOf(DIFFERENCE_COLUMNS),
    rows: () => cellsOf(rows, DIFFERENCE_COLUMNS)
  };
}
function tablesOfComparison(comparison) {
  let { contenders, contributions = [] } = comparison, { scenario } = contenders[0], between = betweenRows(comparison);
  return [
    settingTableOf(comparison),
    differenceTableOf(differenceRows(comparison), scenario),
    ...between.length > 0 ? [betweenTableOf(between, scenario)] : [],
    weekTableOf(comparison),
    ...contributions.length > 0 ? [contributionTableOf(contributions, scenario)] : [],
    runTableOf(comparison)
  ];
}
function settingRows({ contenders }) {
  let { scenario } = contenders[0];
  return contenders.slice(1).flatMap((contender) => settingDifferences(scenario, contender.scenario).map(({ path, before, after }) => ({
    contender: contender.name,
    path,
    before: textOf(before),
    after: textOf(after)
  })));
}
function settingTableOf(comparison) {
  return {
    name: "data/settings",
    about: {
      en: "Settings in which each alternative differs from the baseline",
      it: "Impostazioni in cui ogni alternativa differisce dal riferimento"
    },
    columns: columnsOf(SETTING_COLUMNS),
    rows: () => cellsOf(settingRows(comparison), SETTING_COLUMNS)
  };
}
function weekTableOf(comparison) {
  return {
    ...besides(comparison.contenders[0].scenario),
    name: "data/weeks",
    about: {
      en: "The differences week by week: mean with interval, and where single runs lie",
      it: "Le differenze settimana per settimana: media con intervallo, e dove stanno le singole simulazioni"
    },
    columns: columnsOf(WEEK_COLUMNS, DIFFERENCES_OF_RUNS),
    rows: () => cellsOf(weekDifferenceRows(comparison), WEEK_COLUMNS)
  };
}
function runTableOf(comparison) {
  return {
    ...besides(comparison.contenders[0].scenario),
    name: "data/runs",
    about: {
      en: "Every metric of every run of every alternative, so that the differences can be reckoned again",
      it: "Ogni metrica di ogni simulazione di ogni alternativa, per ricalcolare le differenze"
    },
    columns: columnsOf(RUN_COLUMNS),
    rows: () => runCells(comparison)
  };
}
var BETWEEN_COLUMNS = ["against", ...DIFFERENCE_COLUMNS];
function betweenTableOf(rows, scenario) {
  let against = {
    type: "text",
    about: {
      en: "The alternative that stands in the baseline\u2019s place",
      it: "L\u2019alternativa che sta al posto del riferimento"
    }
  };
  return {
    ...besides(scenario),
    name: "data/between",
    about: {
      en: "Every metric of each pair of alternatives, with the same luck",
      it: "Ogni metrica di ogni coppia di alternative, con la stessa fortuna"
    },
    columns: columnsOf(BETWEEN_COLUMNS, { against }),
    rows: () => cellsOf(rows, BETWEEN_COLUMNS)
  };
}
function contributionTableOf(contributions, scenario) {
  return {
    ...besides(scenario),
    name: "data/contributions",
    about: {
      en: "What each setting adds to each difference",
      it: "Quanto ogni impostazione aggiunge a ogni differenza"
    },
    columns: columnsOf(CONTRIBUTION_COLUMNS),
    rows: () => cellsOf(contributions, CONTRIBUTION_COLUMNS)
  };
}
var band = (part) => ({
  type: "number",
  about: {
    en: `In ${part}% of the pairs of runs the difference is below`,
    it: `Nel ${part}% delle coppie di simulazioni la differenza sta sotto`
  }
}), DIFFERENCES_OF_RUNS = { p05: band(5), p25: band(25), p50: band(50), p75: band(75), p95: band(95) }, CONTRIBUTION_COLUMNS = [
  "contender",
  "brand",
  "metric",
  "period",
  "setting",
  "contribution",
  "low",
  "high",
  "method"
], SETTING_COLUMNS = ["contender", "path", "before", "after"], RUN_COLUMNS = ["contender", "run", "brand", "metric", "period", "value"];
function runCells({ contenders, measures, values, runs, failures }) {
  let numbers = runNumbers(runs, failures);
  return contenders.flatMap(({ name }, contender) => values[contender].flatMap((own, run) => measures.flatMap(({ brand, metric, period, day }, at) => day === void 0 ? [[name, numbers[run], brand, metric, period, own[at]]] : [])));
}
function cellsOf(rows, columns) {
  return rows.map((row) => columns.map((column) => row[column]));
}
function textOf(value) {
  return value === void 0 ? "" : typeof value == "string" ? value : JSON.stringify(value);
}

// dist-ext/studies/compare/compareStudy.js
var compareStudy = {
  agenda({ contenders, apart, precise, runs, seed }, language) {
    let whole = { runs: precise?.most ?? runs, seed };
    return {
      about: spokenIn(contenders[0].scenario.title, language),
      tasks: [
        ...pairedTasks(contenders, whole),
        ...apart.flatMap((contribution) => contributionTasks(contribution, whole))
      ],
      isMost: precise !== void 0
    };
  },
  async conduct(question, execution) {
    let compared = await comparisonOf(question, execution);
    return question.apart.length === 0 || execution.signal.aborted ? compared : { ...compared, contributions: await takeApart(compared, question.apart, execution) };
  },
  outcome(comparison, question) {
    let { runs, contenders, failures = [], precision } = comparison, failed = runsThatFailed(failures), asked = pairsAsked(comparison, question);
    return { done: runs, failed, asked, runsEach: contenders.length, isFine: failed === 0, precision };
  },
  origin(comparison, question) {
    let { contenders, seed, runs, failures } = comparison, all = contenders.length, asked = pairsAsked(comparison, question) * all;
    return { scenario: contenders[0].scenario, seed, runs: runs * all, asked, failures };
  },
  mainTable: (comparison) => differenceTableOf(ofFirstPeriod(comparison, differenceRows(comparison)), baselineOf(comparison)),
  tables: tablesOfComparison,
  data: (comparison) => ({
    "data/differences.json": {
      settings: settingRows(comparison),
      differences: differenceRows(comparison),
      between: betweenRows(comparison),
      money: compareMoney(comparison, focusBrand(baselineOf(comparison)))
    }
  }),
  async document(comparison, _, maker) {
    let { documentOfComparison } = await import("./documentOfComparison-UAAP666H.js");
    return documentOfComparison(comparison, maker);
  },
  text: (comparison, { money }, style) => [formatComparison(comparison, { money }, style), formatContributions(comparison, style)].filter(Boolean).join(`
`),
  markdown: (comparison, _, language) => comparison.contenders.slice(1).map(({ name, label }) => {
    let { columns, rows } = comparisonTable(comparison, name, language);
    return `**${escapeMarkdown(spokenIn(label, language))}**

${formatMarkdown(columns, rows)}`;
  }).join(`

`),
  json(comparison, { money }, language) {
    let { seed, runs, precision, contributions } = comparison, scenario = baselineOf(comparison);
    return {
      title: spokenIn(scenario.title, language),
      seed,
      runs,
      level: scenario.level,
      differs: comparison.contenders.slice(1).map((other) => whatDiffers(comparison.contenders[0], other)),
      rows: ofFirstPeriod(comparison, differenceRows(comparison)),
      between: ofFirstPeriod(comparison, betweenRows(comparison)),
      precision,
      contributions,
      ...money && { money: compareMoney(comparison, focusBrand(scenario)) }
    };
  }
};
function comparisonOf({ contenders, runs, seed, period, precise }, { executor, progress, signal }) {
  let { days } = contenders[0].scenario.market, asked = precise?.targets.map((target) => target.period) ?? [], periods = [.../* @__PURE__ */ new Set([period, ...usualPeriods(days), ...asked])], options = { seed, periods, progress, signal };
  return precise === void 0 ? compare(contenders, { ...options, runs }, executor) : compareUntilPrecise(contenders, precise, options, executor);
}
var pairsAsked = ({ precision }, { precise, runs }) => runsAsked(precision, precise) ?? runs, baselineOf = ({ contenders }) => contenders[0].scenario;
function ofFirstPeriod({ periods }, rows) {
  return rows.filter(({ period }) => period === periods[0]);
}
function whatDiffers(baseline, other) {
  return {
    contender: other.name,
    settings: settingDifferences(baseline.scenario, other.scenario),
    withoutCost: settingsWithoutCost(baseline, other, focusBrand(baseline.scenario)),
    overridden: timelineOverrides(other.scenario, changedValues(baseline.scenario, other.scenario))
  };
}

// dist-ext/studies/compare/words/compareHelp.js
var compareHelp = {
  examples: [
    [
      "compare today.yaml better-service.yaml",
      {
        en: "what the other scenario changes, with the same luck",
        it: "che cosa cambia l'altro scenario, con la stessa fortuna"
      }
    ],
    [
      'compare trattoria.yaml --with "brands.nonna.quality=0.85"',
      {
        en: "what if the quality were better, and nothing else?",
        it: "e se la qualit\xE0 fosse migliore, e nient'altro?"
      }
    ],
    [
      'compare my.yaml --with "brands.a.care.answered=1" --with "brands.a.price=9" --money',
      {
        en: "two plans beside today\u2019s, and what each 1,000 of budget brings",
        it: "due piani accanto a quello di oggi, e che cosa portano 1.000 di budget"
      }
    ]
  ],
  baseline: { en: "the baseline, a scenario's YAML file", it: "lo scenario di base, un file YAML" },
  alternatives: { en: "scenarios to compare with it", it: "scenari da confrontare con quello" },
  with: {
    en: "the baseline with other settings: path=value, \u2026 (repeatable)",
    it: "lo scenario di base con altre impostazioni: percorso=valore, \u2026 (ripetibile)"
  },
  money: { en: "what each alternative costs and brings", it: "che cosa costa e porta ogni alternativa" },
  contributions: {
    en: "what each changed setting adds, by further runs in between",
    it: "che cosa aggiunge ogni impostazione cambiata, con altre simulazioni intermedie"
  },
  period: { en: "what the comparison covers", it: "che cosa copre il confronto" }
};

// dist-ext/cli/commands/compareContenders.js
import { basename } from "node:path";
function openContenders(paths, changes, flags) {
  let [baseline] = paths, opened = paths.map((path) => openScenario(path, flags)), titles = opened.map(({ scenario }) => scenario.title);
  return [
    ...opened.map((one, at) => {
      let name = uniqueName(paths, at), label = LANGUAGES.some((language) => isTwice(titles.map((title) => spokenIn(title, language)), at)) ? withSpoken(titles[at], (title) => `${title} (${name})`) : titles[at];
      return contenderOf(name, label, one);
    }),
    ...changes.map((text) => contenderOf(text, labelOf(text), openChanged(baseline, text, flags)))
  ];
}
function openChanged(path, text, flags) {
  if (text.trim() === "")
    throw new CliError(optionFaults.noChanges);
  let changes = splitSettings(text), changed = openScenario(path, { ...flags, set: [...flags.set ?? [], ...changes] }, "--with");
  return refuseVoid(changed.scenario, changes, "--with"), changed;
}
var isTwice = (texts, at) => texts.filter((text) => text === texts[at]).length > 1;
function contenderOf(name, label, { scenario, ties }) {
  return { name, label, scenario, parameters: toParameters(scenario, { logged: 0, ...ties && { ties } }) };
}
function uniqueName(paths, at) {
  let before = paths.slice(0, at);
  return before.includes(paths[at]) ? `${paths[at]} (${at + 1})` : before.map(fileName).includes(fileName(paths[at])) ? paths[at] : fileName(paths[at]);
}
var fileName = (path) => basename(path).replace(/\.(ya?ml|json)$/i, "");
function labelOf(text) {
  let settings = splitSettings(text).map((setting) => setting.split(/=(.*)/s));
  return inEach((language) => settings.map(([path, value = ""]) => `${settingWords(path.trim(), language)} ${typedText(value.trim(), language)}`.trim()).join(", "));
}
function typedText(text, language) {
  let number = Number(text);
  return text === "" || !Number.isFinite(number) ? text : numberText(number, language);
}

// dist-ext/cli/commands/compare.js
var command = {
  examples: compareHelp.examples,
  declare(command2, say) {
    command2.argument("<scenario>", say(compareHelp.baseline)).argument("[alternatives...]", say(compareHelp.alternatives)).option("--with <settings>", say(compareHelp.with), collect).option("--money", say(compareHelp.money), !1).option("--contributions", say(compareHelp.contributions), !1), addPrecisionFlag(addSettingFlags(addRunFlags(command2, say), say), say).option("--period <name>", `${say(compareHelp.period)}: ${say(PERIOD_WORDS)}`, "total"), addSpeechFlags(command2, say);
  },
  async act(paths, flags, typed) {
    let terminal = createTerminal({ language: flags.lang, quiet: flags.quiet }), contenders = openContenders(paths, flags.with ?? [], flags), { scenario } = contenders[0];
    refuseFaults(contenders, flags.period), warnOfFreeSettings(contenders, terminal), warnOfOverrides(contenders, flags, terminal);
    let question = {
      contenders,
      runs: flags.runs ?? scenario.runs,
      seed: flags.seed ?? scenario.seed,
      period: flags.period,
      precise: precisionAsked(scenario, flags),
      apart: flags.contributions ? contributionPlans(contenders, terminal) : [],
      money: flags.money
    }, of = contenders.map(({ label, scenario: own }) => ({ label, own }));
    return runStudy(compareStudy, { question, flags, typed, about: paths[0], of }, terminal);
  }
};
function refuseFaults(contenders, period) {
  let faults = findCompareFaults(contenders);
  if (faults.length > 0)
    throw new CliError(joinFaults(faults));
  let { days } = contenders[0].scenario.market;
  if (readPeriod(period, days) === void 0)
    throw new CliError(optionFaults.noSuchPeriod(days, period));
}
function contributionPlans(contenders, { language, warn }) {
  let { plans, faults } = planAllContributions(contenders);
  if (plans.length === 0)
    throw new CliError(commandFaults.cannotTakeApart(inEach((of) => faults.map((fault) => fault[of]).join("; "))));
  for (let fault of faults)
    warn(compareWords[language].notApart(fault[language]));
  return plans;
}
function warnOfOverrides([baseline, ...alternatives], { set }, terminal) {
  warnOverridden(baseline.scenario, chosenIn(set), terminal);
  for (let { label, scenario } of alternatives) {
    let warn = (text) => terminal.warn(text.replace(/^/gm, `${spokenIn(label, terminal.language)}: `));
    warnOverridden(scenario, changedValues(baseline.scenario, scenario), { ...terminal, warn });
  }
}
function warnOfFreeSettings([baseline, ...alternatives], { language, warn }) {
  let words = compareWords[language], brand = focusBrand(baseline.scenario), lines = alternatives.flatMap((alternative) => {
    let free = settingsWithoutCost(baseline, alternative, brand);
    return free.length === 0 ? [] : [words.withoutCost(spokenIn(alternative.label, language), free.join(", "))];
  });
  lines.length > 0 && warn([...lines, words.sayCost].join(`
`));
}
export {
  command
};
