import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  brandAsked
} from "./chunk-6BJHZ3HI.js";
import {
  RULES,
  creditsOf,
  purchasesOf,
  touchpointText
} from "./chunk-QVSJ5P2M.js";
import {
  bootstrapIntervals
} from "./chunk-7ITAQHX2.js";
import "./chunk-RNZKVCD2.js";
import {
  headingOf
} from "./chunk-B6E365VU.js";
import "./chunk-JKNCK5GR.js";
import {
  summaryWords
} from "./chunk-2PHFBZK3.js";
import {
  pairedTasks
} from "./chunk-CAGFJHLH.js";
import {
  refuseOnlyFailures,
  runNumbers,
  runsThatCount,
  runsThatFailed
} from "./chunk-F36TTD56.js";
import {
  chosenIn,
  openScenario,
  warnOverridden
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
import {
  commandFaults
} from "./chunk-3CC5NKGV.js";
import {
  addRunFlags,
  addSettingFlags,
  addSpeechFlags,
  createTerminal
} from "./chunk-F6BKA3LH.js";
import {
  CliError,
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
import {
  keyFromSeed
} from "./chunk-ZWOIC4MG.js";
import {
  pairedDifference
} from "./chunk-LZSQSSM5.js";
import "./chunk-OXQBDAXB.js";
import "./chunk-NTTGEAUZ.js";
import {
  toParameters
} from "./chunk-NW6I6R2T.js";
import "./chunk-24NGZN3V.js";
import "./chunk-PER75EY7.js";
import "./chunk-OXYLMOBH.js";
import "./chunk-XLYIQCJS.js";
import "./chunk-5FJPN7LY.js";
import "./chunk-7W5WKPQ3.js";
import "./chunk-CFYJGZ7M.js";
import "./chunk-4EP6HS63.js";
import "./chunk-JIAGAKMW.js";
import "./chunk-RZMKYFKS.js";
import {
  metricValue
} from "./chunk-H2VHVHOV.js";
import "./chunk-3VVPGUWT.js";
import "./chunk-7DT6B4LV.js";
import "./chunk-U3YVLYD5.js";
import {
  MOMENTS
} from "./chunk-HBN6OI5T.js";
import "./chunk-HGAV3DLR.js";
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
import "./chunk-IZQ3JLRV.js";
import {
  labelIn,
  spokenIn
} from "./chunk-X3OJ4HQE.js";
import "./chunk-JWQDHXMP.js";
import {
  attributionWords
} from "./chunk-YAYHKLEM.js";
import {
  changeInterval
} from "./chunk-Q5S5VXRV.js";
import "./chunk-YJCBBXM6.js";
import "./chunk-ONTNMNYS.js";
import "./chunk-W5SDUEFD.js";
import {
  mean,
  sampleCorrelation,
  sampleStandardDeviation,
  studentChance
} from "./chunk-3E6GWLGQ.js";
import "./chunk-QIR3SCXD.js";
import "./chunk-S5MDYCST.js";
import "./chunk-IT26CMY2.js";
import {
  numbersOf
} from "./chunk-GAEP7I5X.js";
import "./chunk-BJOQZJ7D.js";
import "./chunk-7RCLHB72.js";
import "./chunk-2R7TQ2VD.js";
import "./chunk-YWCYHOIZ.js";
import {
  ACTIVITIES
} from "./chunk-QIDVWRPM.js";
import "./chunk-3KS2V72H.js";
import "./chunk-XTTUONFG.js";

// dist-all/studies/attribution/touchpoint.js
var momentsOf = ({ moment }) => MOMENTS.flatMap((name, at) => moment === void 0 || moment === name ? [at] : []);
function channelTouchpoints(parameters, brand) {
  return parameters.channels.map((channel) => ({ channel })).filter((touchpoint) => isPresent(parameters, brand, touchpoint));
}
function momentTouchpoints(parameters, brand) {
  return parameters.channels.flatMap((channel) => MOMENTS.map((moment) => ({ channel, moment }))).filter((touchpoint) => isPresent(parameters, brand, touchpoint));
}
function withoutTouchpoints(parameters, brand, touchpoints) {
  let cells = touchpoints.flatMap((touchpoint) => cellsOf(parameters, brand, touchpoint)), epochs = parameters.epochs.map((epoch) => {
    let coverage = epoch.brands.coverage.slice();
    for (let cell of cells)
      coverage[cell] = 0;
    return { ...epoch, brands: { ...epoch.brands, coverage } };
  });
  return { ...parameters, epochs };
}
function isPresent(parameters, brand, touchpoint) {
  let cells = cellsOf(parameters, brand, touchpoint);
  return parameters.epochs.some(({ brands: { coverage } }) => cells.some((cell) => coverage[cell] > 0));
}
function cellsOf({ brands, channels }, brand, touchpoint) {
  let row = brands.indexOf(brand) * channels.length + channels.indexOf(touchpoint.channel);
  return momentsOf(touchpoint).map((moment) => row * MOMENTS.length + moment);
}

// dist-all/studies/attribution/touchPaths.js
var ACT = Object.fromEntries(ACTIVITIES.map((name, at) => [name, at])), placesOf = ({ channels }) => channels.length * MOMENTS.length;
function touchPathsOf({ events, brands }, brand) {
  let own = brands.indexOf(brand), journeys = /* @__PURE__ */ new Map();
  for (let row = 0; row < events.length; ++row) {
    let activity = events.activity[row], key = events.consumer[row] * 65536 + events.journey[row];
    if (activity >= ACT.know && activity <= ACT.buy) {
      let journey = journeys.get(key) ?? { moment: 0, touches: [], bought: 0 };
      journey.moment = activity - ACT.know, journeys.set(key, journey);
    } else if (events.brand[row] === own) {
      let journey = journeys.get(key);
      if (journey === void 0)
        continue;
      activity === ACT.meet && journey.touches.push(events.channel[row] * MOMENTS.length + journey.moment), activity === ACT.purchase && ++journey.bought;
    }
  }
  return countEqual(journeys.values());
}
function overChannels(paths) {
  return paths.map((path) => ({
    ...path,
    touches: path.touches.map((touch) => Math.floor(touch / MOMENTS.length))
  }));
}
function countEqual(journeys) {
  let found = /* @__PURE__ */ new Map();
  for (let { touches, bought } of journeys) {
    let key = touches.join(), path = found.get(key) ?? { touches, bought: 0, lost: 0 };
    found.set(key, path), path.bought += bought, bought === 0 && ++path.lost;
  }
  return [...found.values()];
}

// dist-all/studies/attribution/attribution.js
function planAttribution(scenario, logged, brand, withMoments) {
  let unlogged = { ...logged, logged: 0 }, channels = channelTouchpoints(logged, brand), moments = withMoments ? momentTouchpoints(logged, brand) : [], without = (touchpoints) => ({
    touchpoints,
    parameters: withoutTouchpoints(unlogged, brand, touchpoints)
  });
  return {
    scenario,
    brand,
    channels,
    moments,
    removals: [
      { touchpoints: [], parameters: logged },
      without(channels),
      ...[...channels, ...moments].map((touchpoint) => without([touchpoint]))
    ]
  };
}
async function attribute(plan, options, executor) {
  let { runs, seed, progress, signal } = options, { removals, brand } = plan, found = removals.map(() => []), seen = [], tasks = pairedTasks(removals, options), done = 0, receive = (result, task) => {
    let [removal, run] = [task % removals.length, Math.floor(task / removals.length)];
    found[removal][run] = MEASURED.map((metric) => metricValue(result, brand, metric, "total")), removal === 0 && (seen[run] = seeRun(result, brand)), progress?.(++done, tasks.length);
  }, failures = [], fail = (message, task) => {
    let [first] = removals[task % removals.length].touchpoints, run = Math.floor(task / removals.length);
    failures.push({ of: [first?.channel, first?.moment].filter(Boolean).join(" "), run, message });
  };
  await executor.run(tasks, receive, signal, fail), refuseOnlyFailures(failures, tasks.length);
  let failed = new Set(failures.map(({ run }) => run)), kept = runsThatCount(0, runs, (run) => found.every((own) => run in own), (run) => failed.has(run)), sights = kept.map((run) => seen[run]);
  return {
    plan,
    seed,
    runs: kept.length,
    removed: found.map((own) => columnsOf2(kept.map((run) => own[run]))),
    byChannel: creditsOver(sights.map(({ byChannel }) => byChannel)),
    byMoment: creditsOver(sights.map(({ byMoment }) => byMoment)),
    purchases: sights.map(({ purchases: purchases2 }) => purchases2),
    untouched: sights.map(({ untouched }) => untouched),
    failures
  };
}
var MEASURED = ["sales", "revenue", "profit"];
function seeRun(run, brand) {
  let paths = touchPathsOf(run, brand), perChannel = overChannels(paths), byRule = (reckon) => Object.fromEntries(RULES.map((rule) => [rule, reckon(rule)]));
  return {
    byChannel: byRule((rule) => creditsOf(rule, perChannel, run.channels.length)),
    byMoment: byRule((rule) => creditsOf(rule, paths, placesOf(run))),
    purchases: purchasesOf(paths),
    untouched: purchasesOf(paths.filter(({ touches }) => touches.length === 0))
  };
}
function columnsOf2(rows) {
  let column = (at) => rows.map((row) => row[at]);
  return { sales: column(0), revenue: column(1), profit: column(2) };
}
function creditsOver(runs) {
  return Object.fromEntries(RULES.map((rule) => [rule, runs.map((run) => run[rule])]));
}

// dist-all/studies/attribution/words/attribution.js
var en = {
  plan: (removals, runs, estimate) => `${removals} removals and today, ${runs} each: ${estimate}.`,
  heading: (brand) => `What each touchpoint brings ${brand}, and what rules of paths credit to it`,
  touchpoint: "touchpoint",
  brings: "brings",
  share: "true share",
  rule: "rule",
  misplaced: "misplaced",
  interval: "interval",
  money: "in revenue",
  order: "order",
  moment: "moment",
  part: "of all",
  luck: "luck?",
  decisive: "Decisive moments",
  clear: "no",
  unclear: "perhaps",
  together: (purchases2, part, summed) => `All touchpoints together bring ${purchases2} purchases (${part} of all); one by one they sum to ${summed}, because one stands in for the other.`,
  unseen: (share) => `${share} of purchases come without a meeting before them: no rule of paths sees those.`,
  means: (level, luck) => `brings: purchases today minus without it, mean of paired runs, \xB1 its ${level} interval. misplaced: credit at the wrong touchpoint; a rule that is right would hardly show more than ${luck}. luck?: Student\u2019s t, adjusted for all moments (Holm).`,
  nothingSold: "Nothing was sold, so there is nothing to credit.",
  nothingSeen: "Rules are not judged (\u2013): in the journeys that were logged, no meeting came before a purchase, or no touchpoint brings anything. --events logs more consumers.",
  single: "One run: how much of this is luck cannot be said. --runs 20 shows it."
}, it = {
  plan: (removals, runs, estimate) => `${removals} rimozioni e oggi, ${runs} ciascuna: ${estimate}.`,
  heading: (brand) => `Che cosa porta a ${brand} ogni punto di contatto, e che cosa gli attribuiscono le regole dei percorsi`,
  touchpoint: "punto di contatto",
  brings: "porta",
  share: "quota vera",
  rule: "regola",
  misplaced: "sbagliato",
  interval: "intervallo",
  money: "in ricavi",
  order: "ordine",
  moment: "momento",
  part: "del totale",
  luck: "caso?",
  decisive: "Momenti decisivi",
  clear: "no",
  unclear: "forse",
  together: (purchases2, part, summed) => `Tutti i punti di contatto insieme portano ${purchases2} acquisti (${part} del totale); uno per uno fanno ${summed}, perch\xE9 uno supplisce all\u2019altro.`,
  unseen: (share) => `Acquisti senza alcun incontro prima: ${share}. Nessuna regola dei percorsi li vede.`,
  means: (level, luck) => `porta: acquisti di oggi meno quelli senza, media di simulazioni appaiate, \xB1 il suo intervallo al ${level}. sbagliato: merito al punto di contatto sbagliato; una regola giusta mostrerebbe difficilmente pi\xF9 di ${luck}. caso?: t di Student, corretto per tutti i momenti (Holm).`,
  nothingSold: "Non \xE8 stato venduto niente: non c'\xE8 merito da attribuire.",
  nothingSeen: "Le regole non si giudicano (\u2013): nei percorsi registrati nessun incontro precede un acquisto, oppure nessun punto di contatto porta qualcosa. --events registra pi\xF9 consumatori.",
  single: "Una sola simulazione: quanto sia dovuto al caso non si pu\xF2 dire. --runs 20 lo mostra."
}, attributionCommandWords = { en, it };

// dist-all/studies/attribution/attributionText.js
var MOST_MOMENTS = 8, left = (label) => ({ label, align: "left" }), right = (label) => ({ label, align: "right" });
function touchpointTable({ channels, attribution }, language) {
  let words = attributionCommandWords[language], numbers = numbersIn(attribution.plan, language), share = (value) => numbers.format(value, "share");
  return {
    columns: [
      left(words.touchpoint),
      ...[words.brings, words.share, ...RULES.map((rule) => attributionWords[language].rules[rule])].map(right)
    ],
    rows: channels.touchpoints.toSorted((a, b) => b.sales.difference - a.sales.difference).map(({ touchpoint, sales, share: truth, credited }) => [
      touchpointText(touchpoint, attribution.plan.scenario, language),
      purchases(sales, numbers),
      share(truth),
      ...RULES.map((rule) => share(credited[rule]))
    ])
  };
}
function formatAttribution(judged, style) {
  let { attribution, channels, together, unseen } = judged, { plan, seed, runs, removed } = attribution, { language, width, paint } = style, words = attributionCommandWords[language], numbers = numbersIn(plan, language), share = (value) => numbers.format(value, "share"), label = labelIn(plan.scenario.brands[plan.brand], plan.brand, language), { columns, rows } = touchpointTable(judged, language), sold = mean([...removed[0].sales]), part = share(together.difference / sold), said = [
    ...sold > 0 ? [words.together(purchases(together, numbers), part, numbers.round(channels.summed, "count"))] : [words.nothingSold],
    ...Number.isNaN(unseen) ? [] : [words.unseen(share(unseen))],
    ...sold > 0 && channels.rules.some(({ misplaced }) => Number.isNaN(misplaced)) ? [words.nothingSeen] : [],
    ...sold > 0 || runs < 2 ? [runs < 2 ? words.single : words.means(share(plan.scenario.level), share(channels.luck))] : []
  ];
  return [
    paint.bold(spokenIn(plan.scenario.title, language)),
    headingOf(plan.scenario, seed, runs, language),
    "",
    paint.bold(wrapText(words.heading(label), width)),
    formatTextTable(columns, rows, width),
    "",
    rulesTable(judged, numbers, width),
    ...judged.decisive.length === 0 ? [] : ["", paint.bold(words.decisive), momentsTable(judged, numbers, width)],
    "",
    ...said.map((line) => wrapText(line, width))
  ].join(`
`);
}
function rulesTable({ channels }, numbers, width) {
  let words = attributionCommandWords[numbers.locale], heads = [words.misplaced, words.interval, words.money, words.order].map(right), rows = channels.rules.map(({ rule, misplaced, low, high, misplacedRevenue, rankCorrelation: rankCorrelation2 }) => [
    attributionWords[numbers.locale].rules[rule],
    numbers.format(misplaced, "share"),
    Number.isNaN(low) ? "\u2013" : numbers.interval(low, high, "share"),
    numbers.short(misplacedRevenue, "money"),
    numbers.format(rankCorrelation2, "quality")
  ]);
  return formatTextTable([left(words.rule), ...heads], rows, width);
}
function momentsTable({ attribution, decisive }, numbers, width) {
  let words = attributionCommandWords[numbers.locale], heads = [words.brings, words.part, words.luck].map(right), rows = decisive.slice(0, MOST_MOMENTS).map(({ touchpoint, sales, part, isClear }) => [
    touchpointText(touchpoint, attribution.plan.scenario, numbers.locale),
    purchases(sales, numbers),
    numbers.format(part, "share"),
    isClear ? words.clear : words.unclear
  ]);
  return formatTextTable([left(words.moment), ...heads], rows, width);
}
function purchases({ difference, low, high }, numbers) {
  return changeInterval(numbers, { difference, low, high }, "count");
}
function numbersIn({ scenario }, language) {
  return numbersOf(language, scenario.market.currency);
}

// dist-all/numeric/indices/rankCorrelation.js
function rankCorrelation(one, other) {
  return one.length < 2 ? Number.NaN : sampleCorrelation(ranksOf(one), ranksOf(other));
}
function ranksOf(values) {
  return values.map((value) => {
    let below = values.filter((other) => other < value).length, equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}

// dist-all/studies/attribution/attributionFindings.js
function channelFindings(attribution) {
  let { plan, removed, byChannel } = attribution, places = plan.channels.map(({ channel }) => channelAt(attribution, channel));
  return findingsOf(attribution, plan.channels, removed.slice(2), byChannel, places);
}
function momentFindings(attribution) {
  let { plan, removed, byMoment } = attribution, places = plan.moments.map(({ channel, moment }) => channelAt(attribution, channel) * MOMENTS.length + MOMENTS.findIndex((name) => name === moment));
  return findingsOf(attribution, plan.moments, removed.slice(2 + plan.channels.length), byMoment, places);
}
function channelAt({ plan }, channel) {
  return plan.removals[0].parameters.channels.indexOf(channel);
}
function findingsOf(attribution, touchpoints, removed, credits, places) {
  let [today] = attribution.removed, { level } = attribution.plan.scenario, count = touchpoints.length;
  if (count === 0)
    return { touchpoints: [], rules: [], luck: Number.NaN, summed: 0 };
  let lost = touchpoints.map((_, at) => today.sales.map((sales, run) => sales - removed[at].sales[run])), own = (rule) => credits[rule].map((run) => places.map((place) => run[place])), ofRules = RULES.map(own), all = Uint32Array.from({ length: attribution.runs }, (_, run) => run), sharesIn = (chosen) => sharesOf(lost.map((gains) => meanAt(gains, chosen))), creditedIn = (rule, chosen) => sharesOf(touchpoints.map((_, at) => meanAt(ofRules[rule].map((run) => run[at]), chosen))), truth = sharesIn(all), credited = RULES.map((_, rule) => creditedIn(rule, all)), resampled = resample(attribution, (chosen) => {
    let shares = sharesIn(chosen), wrongs = RULES.map((_, rule) => distance(shares, creditedIn(rule, chosen)));
    return [...shares, ...wrongs, distance(shares, truth)];
  }), revenue = mean([...today.revenue]);
  return {
    touchpoints: touchpoints.map((touchpoint, at) => ({
      touchpoint,
      sales: pairedDifference(removed[at].sales, today.sales, level),
      revenue: pairedDifference(removed[at].revenue, today.revenue, level),
      profit: pairedDifference(removed[at].profit, today.profit, level),
      share: truth[at],
      low: resampled[at].low,
      high: resampled[at].high,
      credited: Object.fromEntries(RULES.map((rule, place) => [rule, credited[place][at]]))
    })),
    rules: RULES.map((rule, place) => {
      let misplaced = distance(truth, credited[place]);
      return {
        rule,
        misplaced,
        low: resampled[count + place].low,
        high: resampled[count + place].high,
        misplacedRevenue: misplaced * revenue,
        rankCorrelation: rankCorrelation(truth, credited[place])
      };
    }),
    luck: resampled[count + RULES.length].high,
    summed: lost.reduce((sum, gains) => sum + meanAt(gains, all), 0)
  };
}
function resample({ runs, seed, plan }, measure) {
  if (runs < 2)
    return measure(Uint32Array.of(0)).map(() => ({ low: Number.NaN, high: Number.NaN }));
  let key = keyFromSeed(`resampling of ${seed}`);
  return bootstrapIntervals(runs, measure, { level: plan.scenario.level, key });
}
function sharesOf(values) {
  let sum = values.reduce((all, value) => all + Math.max(0, value), 0);
  return values.map((value) => sum === 0 ? Number.NaN : Math.max(0, value) / sum);
}
function distance(one, other) {
  return one.reduce((sum, share, at) => sum + Math.abs(share - other[at]), 0) / 2;
}
function meanAt(values, chosen) {
  let sum = 0;
  for (let run of chosen)
    sum += values[run];
  return sum / chosen.length;
}

// dist-all/numeric/intervals/holm.js
function holm(chances) {
  let known = chances.map((chance) => Number.isNaN(chance) ? 1 : chance), order = known.map((_, at) => at).sort((a, b) => known[a] - known[b]), adjusted = known.slice(), highest = 0;
  return order.forEach((at, place) => {
    highest = Math.max(highest, Math.min(1, (known.length - place) * known[at])), adjusted[at] = highest;
  }), adjusted;
}

// dist-all/studies/attribution/decisiveMoments.js
function decisiveMoments({ plan, removed, runs }) {
  let [today] = removed, { level } = plan.scenario, sold = mean([...today.sales]), without = removed.slice(2 + plan.channels.length), gains = without.map(({ sales }) => today.sales.map((value, run) => value - sales[run])), chances = holm(gains.map(chanceOf));
  return plan.moments.map((touchpoint, at) => {
    let sales = pairedDifference(without[at].sales, today.sales, level), isClear = runs > 1 && chances[at] < 1 - level;
    return { touchpoint, sales, part: sales.difference / sold, chance: chances[at], isClear };
  }).sort((a, b) => Math.abs(b.sales.difference) - Math.abs(a.sales.difference));
}
function chanceOf(gains) {
  if (gains.length < 2)
    return Number.NaN;
  let error = sampleStandardDeviation([...gains]) / Math.sqrt(gains.length), centre = mean([...gains]);
  return error === 0 ? centre === 0 ? 1 : 0 : studentChance(centre / error, gains.length - 1);
}

// dist-all/studies/attribution/judgeAttribution.js
function judgeAttribution(attribution) {
  let { removed, plan, purchases: purchases2, untouched } = attribution, [today, without] = removed;
  return {
    attribution,
    channels: channelFindings(attribution),
    moments: momentFindings(attribution),
    decisive: decisiveMoments(attribution),
    together: pairedDifference(without.sales, today.sales, plan.scenario.level),
    unseen: sumOf(untouched) / sumOf(purchases2)
  };
}
var sumOf = (values) => values.reduce((sum, value) => sum + value, 0);

// dist-all/studies/attribution/tablesOfAttribution.js
var MEASURES = ["sales", "revenue", "profit"], ENDS = ["difference", "low", "high"], TOUCHPOINT_COLUMNS = [
  "channel",
  "moment",
  ...MEASURES.flatMap((measure) => [measure, `${measure}Low`, `${measure}High`]),
  "share",
  "shareLow",
  "shareHigh",
  ...RULES
];
function touchpointTableOf(judged) {
  return {
    name: "data/touchpoints",
    about: {
      en: "What each touchpoint brings the brand, and what five rules credit it with",
      it: "Che cosa ogni punto di contatto porta alla marca, e che cosa gli attribuiscono cinque regole"
    },
    columns: columnsOf(TOUCHPOINT_COLUMNS, {
      sales: brings("Purchases that are missing without it", "Acquisti che mancano senza di esso", "purchases"),
      revenue: brings("Money that is missing without it", "Ricavi che mancano senza di esso", "money"),
      profit: brings("Profit that is missing without it", "Profitto che manca senza di esso", "money"),
      share: brings("True share of what touchpoints bring", "Quota vera di ci\xF2 che portano i punti di contatto", "share 0\u20131")
    }),
    rows: () => touchpointCells(judged)
  };
}
var brings = (en2, it2, unit) => ({ type: "number", about: { en: en2, it: it2 }, unit });
function touchpointCells({ channels, moments }) {
  return [...channels.touchpoints, ...moments.touchpoints].map((found) => [
    found.touchpoint.channel,
    found.touchpoint.moment ?? "",
    ...MEASURES.flatMap((measure) => ENDS.map((end) => found[measure][end])),
    found.share,
    found.low,
    found.high,
    ...RULES.map((rule) => found.credited[rule])
  ]);
}
var RULE_COLUMNS = [
  "kind",
  "rule",
  "misplaced",
  "low",
  "high",
  "misplacedRevenue",
  "rankCorrelation",
  "luck"
];
function ruleCells(judged) {
  return ["channels", "moments"].flatMap((kind) => judged[kind].rules.map(({ rule, misplaced, low, high, misplacedRevenue, rankCorrelation: rankCorrelation2 }) => [
    kind,
    rule,
    misplaced,
    low,
    high,
    misplacedRevenue,
    rankCorrelation2,
    judged[kind].luck
  ]));
}
var DECISIVE_COLUMNS = [
  "rank",
  "channel",
  "moment",
  "sales",
  "low",
  "high",
  "part",
  "chance",
  "isClear"
];
function decisiveCells({ decisive }) {
  return decisive.map(({ touchpoint, sales, part, chance, isClear }, at) => [
    at + 1,
    touchpoint.channel,
    touchpoint.moment ?? "",
    sales.difference,
    sales.low,
    sales.high,
    part,
    chance,
    isClear
  ]);
}
var RUN_COLUMNS = ["channel", "moment", "run", ...MEASURES];
function removalTableOf(judged) {
  return {
    name: "data/runs",
    about: {
      en: "Every run without each touchpoint, so that the effects can be reckoned again",
      it: "Ogni simulazione senza ciascun punto di contatto, per ricalcolare gli effetti"
    },
    columns: columnsOf(RUN_COLUMNS, {
      channel: {
        type: "text",
        about: {
          en: "Key of the channel that is removed; none for today's market, all for all of them",
          it: "Chiave del canale tolto; none per il mercato di oggi, all per tutti"
        }
      }
    }),
    rows: () => removalCells(judged)
  };
}
function removalCells({ attribution: { plan, removed, runs, failures } }) {
  let numbers = runNumbers(runs, failures);
  return plan.removals.flatMap(({ touchpoints }, removal) => {
    let [first] = touchpoints, channel = removal === 0 ? "none" : removal === 1 ? "all" : first.channel, own = removed[removal];
    return own.sales.map((_, run) => [
      channel,
      removal < 2 ? "" : first.moment ?? "",
      numbers[run],
      ...MEASURES.map((measure) => own[measure][run])
    ]);
  });
}
function tablesOfAttribution(judged) {
  return [
    touchpointTableOf(judged),
    {
      name: "data/rules",
      about: { en: "How wrong each attribution rule is", it: "Quanto sbaglia ogni regola di attribuzione" },
      columns: columnsOf(RULE_COLUMNS),
      rows: () => ruleCells(judged)
    },
    {
      name: "data/decisive",
      about: {
        en: "Micro-moments of channels by what they bring, and how likely that is luck",
        it: "Micro-momenti dei canali per ci\xF2 che portano, e quanto \xE8 probabile che sia caso"
      },
      columns: columnsOf(DECISIVE_COLUMNS),
      rows: () => decisiveCells(judged)
    },
    removalTableOf(judged)
  ];
}

// dist-all/studies/attribution/attributionStudy.js
var attributionStudy = {
  agenda({ plan: { scenario, removals }, runs, seed }, language) {
    let show = (count) => new Intl.NumberFormat(language).format(count), each = summaryWords[language].runCount(runs, show(runs));
    return {
      about: spokenIn(scenario.title, language),
      tasks: pairedTasks(removals, { runs, seed }),
      sentence: (estimate) => attributionCommandWords[language].plan(show(removals.length - 1), each, estimate)
    };
  },
  async conduct({ plan, runs, seed }, { executor, ...rest }) {
    let attribution = await attribute(plan, { runs, seed, ...rest }, executor);
    return attribution.runs === 0 ? void 0 : judgeAttribution(attribution);
  },
  outcome({ attribution: { plan, runs, failures } }, { runs: asked }) {
    let failed = runsThatFailed(failures);
    return { done: runs, failed, asked, runsEach: plan.removals.length, isFine: failed === 0 };
  },
  origin({ attribution: { plan, seed, runs, failures } }, { runs: asked }) {
    let all = plan.removals.length;
    return { scenario: plan.scenario, seed, runs: runs * all, asked: asked * all, failures };
  },
  mainTable: touchpointTableOf,
  tables: tablesOfAttribution,
  data: ({ together, unseen, channels, moments, decisive }) => ({
    "data/attribution.json": { together, unseen, channels, moments, decisive }
  }),
  async document(judged, _, maker) {
    let { documentOfAttribution } = await import("./documentOfAttribution-DWA44UMU.js");
    return documentOfAttribution(judged, maker);
  },
  text: (judged, _, style) => formatAttribution(judged, style),
  markdown(judged, _, language) {
    let { columns, rows } = touchpointTable(judged, language);
    return formatMarkdown(columns, rows);
  },
  json({ attribution: { plan, seed, runs }, ...found }) {
    let { title, level } = plan.scenario;
    return { title, brand: plan.brand, seed, runs, level, ...found };
  }
};

// dist-all/studies/attribution/words/attributionHelp.js
var attributionHelp = {
  examples: [
    [
      "attribution trattoria.yaml",
      {
        en: "what each touchpoint truly brings, and how wrong rules of paths are",
        it: "che cosa porta davvero ogni punto di contatto, e quanto sbagliano le regole sui percorsi"
      }
    ],
    [
      "attribution my.yaml --brand nonna --runs 40",
      {
        en: "of another brand, with narrower intervals",
        it: "di un'altra marca, con intervalli pi\xF9 stretti"
      }
    ],
    [
      "attribution my.yaml --no-moments",
      { en: "whole channels only: a fourth of the time", it: "solo canali interi: un quarto del tempo" }
    ]
  ],
  events: { en: "consumers whose paths the rules see", it: "consumatori di cui le regole vedono i percorsi" },
  noMoments: { en: "leave the micro-moments of channels out", it: "tralasciare i micro-momenti dei canali" }
};

// dist-all/cli/commands/attribution.js
var USUAL_EVENTS = 2e3, command = {
  examples: attributionHelp.examples,
  declare(command2, say) {
    command2.argument("<scenario>", say(sharedHelp.scenario)).option("--brand <name>", say(sharedHelp.brand)).option("--events <consumers>", say(attributionHelp.events), wholeNumber("--events", 1, 1e6, USUAL_EVENTS), USUAL_EVENTS).option("--no-moments", say(attributionHelp.noMoments)), addSpeechFlags(addSettingFlags(addRunFlags(command2, say), say), say);
  },
  async act([path], flags, typed) {
    let terminal = createTerminal({ language: flags.lang, quiet: flags.quiet }), { scenario, ties } = openScenario(path, flags), brand = brandAsked(scenario, flags.brand);
    warnOverridden(scenario, chosenIn(flags.set), terminal);
    let [runs, seed] = [flags.runs ?? scenario.runs, flags.seed ?? scenario.seed], parameters = toParameters(scenario, { logged: flags.events, ...ties && { ties } }), plan = planAttribution(scenario, parameters, brand, flags.moments);
    return refuseAbsence(plan), runStudy(attributionStudy, { question: { plan, runs, seed }, flags, typed, about: path, of: [scenario, ties] }, terminal);
  }
};
function refuseAbsence({ scenario, brand, channels }) {
  if (channels.length > 0)
    return;
  let [first] = Object.keys(scenario.channels);
  throw new CliError(commandFaults.absent(brand, first));
}
export {
  command
};
