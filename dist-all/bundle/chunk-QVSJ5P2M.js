import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  Matrix,
  solve
} from "./chunk-RNZKVCD2.js";
import {
  touchpointNames
} from "./chunk-ULHCX4ZB.js";
import {
  attributionWords,
  momentName
} from "./chunk-YAYHKLEM.js";
import {
  changeInterval
} from "./chunk-Q5S5VXRV.js";
import {
  cleanName
} from "./chunk-YJCBBXM6.js";
import {
  withArticle
} from "./chunk-ONTNMNYS.js";
import {
  capital
} from "./chunk-QIR3SCXD.js";
import {
  touchpointName
} from "./chunk-IT26CMY2.js";
import {
  numbersOf
} from "./chunk-GAEP7I5X.js";

// dist-all/studies/attribution/attributionWords.js
var en = {
  about: (consumers, days, touchpoints, runs) => `${consumers} synthetic consumers, ${days} days; ${touchpoints} touchpoints removed one after the other, ${runs} each with the same luck.`,
  runs: (count, text) => count === 1 ? "one run" : `${text} runs`,
  together: "All touchpoints together",
  bring: (purchases) => `${purchases} purchases`,
  togetherNote: (part, summed) => `${part} of all purchases; removed one by one, they sum to ${summed}, because one stands in for the other`,
  nothingSold: "nothing was sold, so there is nothing to credit",
  unseen: "Purchases that no meeting came before",
  unseenNote: "habit, friends and advertising bring them: no rule of paths can see them",
  best: "Rule that comes closest",
  worst: "Rule that is furthest off",
  misplaces: (part, money) => `misplaces ${part} (${money})`,
  isLuck: (luck) => `up to ${luck} could be luck`,
  decisive: "Most decisive moment",
  part: (part) => `${part} of all purchases`,
  figures: "What touchpoints bring",
  rules: "How wrong each rule is",
  rule: "Rule",
  misplaced: "Misplaced credit",
  interval: (level) => `${level} interval`,
  money: "In revenue",
  order: "Order (Spearman)",
  byMoment: "The same by touchpoint and micro-moment",
  nothingSeen: "\u2013: nothing to judge. In the journeys that were logged, no meeting came before a purchase, or no touchpoint brings anything.",
  rulesMean: (luck) => `Misplaced: part of the credit that stands at the wrong touchpoint, half the sum of |credited \u2212 true share|; \u201Cin revenue\u201D: that part of today\u2019s revenue. Intervals resample paired runs. A rule that is right would hardly show more than ${luck}. Order: 1 puts the touchpoints in the true order.`,
  effects: "What each touchpoint brings",
  touchpoint: "Touchpoint",
  purchases: "Purchases",
  revenue: "Revenue",
  profit: "Profit",
  trueShare: "True share",
  effectsMean: (level) => `Today minus the same market without the touchpoint, mean of paired runs with its ${level} interval. Profit: what the presence costs is saved when it is removed. Removal effects need not sum to the total; shares divide them by their sum, and those below zero count nothing.`,
  method: "Rules see what analytics sees: the meetings of each journey with the brand and whether it ended in a purchase, in the event log of a sample of consumers. Markov: removal effects of a chain of order one. Shapley: a group of touchpoints is worth the purchases whose paths it covers.",
  noMoments: "Micro-moments were left out."
}, it = {
  about: (consumers, days, touchpoints, runs) => `${consumers} consumatori sintetici, ${days} giorni; ${touchpoints} punti di contatto tolti uno dopo l\u2019altro, ${runs} ciascuno con la stessa fortuna.`,
  runs: (count, text) => count === 1 ? "una simulazione" : `${text} simulazioni`,
  together: "Tutti i punti di contatto insieme",
  bring: (purchases) => `${purchases} acquisti`,
  togetherNote: (part, summed) => `${withArticle(part)} di tutti gli acquisti; tolti uno per uno fanno ${summed}, perch\xE9 uno supplisce all\u2019altro`,
  nothingSold: "non \xE8 stato venduto niente: non c\u2019\xE8 merito da attribuire",
  unseen: "Acquisti senza alcun incontro prima",
  unseenNote: "li portano abitudine, amici e pubblicit\xE0: nessuna regola dei percorsi li vede",
  best: "Regola pi\xF9 vicina al vero",
  worst: "Regola pi\xF9 lontana",
  misplaces: (part, money) => `sbaglia ${withArticle(part)} (${money})`,
  isLuck: (luck) => `fino a ${luck} pu\xF2 essere caso`,
  decisive: "Momento pi\xF9 decisivo",
  part: (part) => `${withArticle(part)} di tutti gli acquisti`,
  figures: "Che cosa portano i punti di contatto",
  rules: "Quanto sbaglia ogni regola",
  rule: "Regola",
  misplaced: "Merito sbagliato",
  interval: (level) => `Intervallo al ${level}`,
  money: "In ricavi",
  order: "Ordine (Spearman)",
  byMoment: "Lo stesso per punto di contatto e micro-momento",
  nothingSeen: "\u2013: niente da giudicare. Nei percorsi registrati nessun incontro precede un acquisto, oppure nessun punto di contatto porta qualcosa.",
  rulesMean: (luck) => `Merito sbagliato: parte del merito che sta al punto di contatto sbagliato, met\xE0 della somma di |attribuito \u2212 quota vera|; \xABin ricavi\xBB: quella parte dei ricavi di oggi. Gli intervalli ricampionano le simulazioni appaiate. Una regola giusta mostrerebbe difficilmente pi\xF9 di ${luck}. Ordine: 1 mette i punti di contatto nell\u2019ordine vero.`,
  effects: "Che cosa porta ogni punto di contatto",
  touchpoint: "Punto di contatto",
  purchases: "Acquisti",
  revenue: "Ricavi",
  profit: "Profitto",
  trueShare: "Quota vera",
  effectsMean: (level) => `Oggi meno lo stesso mercato senza il punto di contatto, media di simulazioni appaiate con il suo intervallo al ${level}. Profitto: togliendolo si risparmia ci\xF2 che costa esserci. Gli effetti non devono sommare al totale; le quote li dividono per la loro somma, e quelli sotto lo zero non contano.`,
  method: "Le regole vedono ci\xF2 che vedono gli strumenti di analisi: gli incontri di ogni percorso con la marca e se \xE8 finito in un acquisto, nel registro degli eventi di un campione di consumatori. Markov: effetti di rimozione di una catena di ordine uno. Shapley: un gruppo di punti di contatto vale gli acquisti i cui percorsi copre.",
  noMoments: "I micro-momenti sono stati tralasciati."
}, attributionReportWords = { en, it };

// dist-all/numeric/indices/markovRemoval.js
function removalEffects(paths, touchpoints) {
  let chain = countSteps(paths, touchpoints), whole = purchaseChance(chain, touchpoints, -1);
  return Float64Array.from({ length: touchpoints }, (_, removed) => whole === 0 ? 0 : 1 - purchaseChance(chain, touchpoints, removed) / whole);
}
function countSteps(paths, touchpoints) {
  let start = touchpoints, between = Array.from({ length: touchpoints + 1 }, () => new Float64Array(touchpoints)), bought = new Float64Array(touchpoints + 1), all = new Float64Array(touchpoints + 1);
  for (let { touches, bought: won, lost } of paths) {
    if (touches.length === 0)
      continue;
    let from = start;
    for (let touch of touches)
      between[from][touch] += won + lost, all[from] += won + lost, from = touch;
    bought[from] += won, all[from] += won + lost;
  }
  return { between, bought, all };
}
function purchaseChance({ between, bought, all }, touchpoints, removed) {
  let size = touchpoints + 1, system = Matrix.eye(size, size), ends = Matrix.zeros(size, 1);
  for (let from = 0; from < size; ++from)
    if (!(from === removed || all[from] === 0)) {
      ends.set(from, 0, bought[from] / all[from]);
      for (let to = 0; to < touchpoints; ++to)
        to !== removed && system.set(from, to, system.get(from, to) - between[from][to] / all[from]);
    }
  return solve(system, ends).get(touchpoints, 0);
}

// dist-all/numeric/indices/shapley.js
function shapleyValues(synergies, players) {
  let shares = new Float64Array(players);
  for (let { members, worth } of synergies)
    for (let member of members)
      shares[member] += worth / members.length;
  return shares;
}

// dist-all/studies/attribution/rules.js
var RULES = ["firstTouch", "lastTouch", "linear", "markov", "shapley"];
function creditsOf(rule, paths, touchpoints) {
  let touched = paths.filter(({ touches }) => touches.length > 0);
  switch (rule) {
    case "firstTouch":
      return shareOut(touched, touchpoints, ({ touches }) => [touches[0]]);
    case "lastTouch":
      return shareOut(touched, touchpoints, ({ touches }) => [touches[touches.length - 1]]);
    case "linear":
      return shareOut(touched, touchpoints, ({ touches }) => touches);
    case "markov":
      return inProportion(removalEffects(touched, touchpoints), purchasesOf(touched));
    case "shapley":
      return shapleyValues(touched.map(({ touches, bought }) => ({ members: [...new Set(touches)], worth: bought })), touchpoints);
  }
}
var purchasesOf = (paths) => paths.reduce((sum, { bought }) => sum + bought, 0);
function shareOut(paths, touchpoints, choose) {
  let credits = new Float64Array(touchpoints);
  for (let path of paths) {
    let chosen = choose(path);
    for (let touch of chosen)
      credits[touch] += path.bought / chosen.length;
  }
  return credits;
}
function inProportion(weights, total) {
  let sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => sum === 0 ? 0 : total * weight / sum);
}

// dist-all/studies/attribution/attributionSections.js
var RULES_TABLE = "rules", EFFECTS_TABLE = "effects";
function rulesSection({ attribution, channels, moments }, locale) {
  let words = attributionReportWords[locale], numbers = numbersOf(locale, attribution.plan.scenario.market.currency), about = (found, name, label) => [
    { ...rulesTable(attribution, found, locale, label), name },
    {
      kind: "note",
      text: Number.isNaN(found.rules[0]?.misplaced) ? words.nothingSeen : words.rulesMean(numbers.format(found.luck, "share"))
    }
  ];
  return {
    heading: words.rules,
    isMoney: !0,
    blocks: [
      ...about(channels, RULES_TABLE, words.rules),
      ...moments.rules.length === 0 ? [{ kind: "note", text: words.noMoments }] : [
        { kind: "heading", text: words.byMoment },
        ...about(moments, `${RULES_TABLE}-moments`, words.byMoment)
      ],
      { kind: "note", text: words.method }
    ]
  };
}
function rulesTable({ plan }, { rules }, locale, label) {
  let words = attributionReportWords[locale], numbers = numbersOf(locale, plan.scenario.market.currency), level = numbers.format(plan.scenario.level, "share"), heads = [words.rule, words.misplaced, words.interval(level), words.money, words.order], rows = rules.map(({ rule, misplaced, low, high, misplacedRevenue, rankCorrelation }) => [
    capital(attributionWords[locale].rules[rule]),
    numbers.format(misplaced, "share"),
    Number.isNaN(low) ? "\u2013" : numbers.interval(low, high, "share"),
    numbers.short(misplacedRevenue, "money"),
    numbers.format(rankCorrelation, "quality")
  ]), exact = rules.map(({ misplaced, low, high, misplacedRevenue, rankCorrelation }) => [
    [],
    [misplaced],
    [low, high],
    [misplacedRevenue],
    [rankCorrelation]
  ]);
  return { kind: "table", label, heads, rows, exact };
}
function effectsSection({ attribution, channels, moments }, locale) {
  let words = attributionReportWords[locale], { scenario } = attribution.plan, numbers = numbersOf(locale, scenario.market.currency), level = numbers.format(scenario.level, "share");
  return {
    heading: words.effects,
    blocks: [
      { ...effectsTable(channels, scenario, numbers, words.effects), name: EFFECTS_TABLE },
      { kind: "note", text: words.effectsMean(level) },
      ...moments.touchpoints.length === 0 ? [] : [
        { kind: "heading", text: words.byMoment },
        { ...effectsTable(moments, scenario, numbers, words.byMoment), name: `${EFFECTS_TABLE}-moments` }
      ]
    ]
  };
}
function effectsTable({ touchpoints }, scenario, numbers, label) {
  let { locale } = numbers, words = attributionReportWords[locale], share = (value) => numbers.format(value, "share"), change = ({ difference, low, high }, unit) => changeInterval(numbers, { difference, low, high }, unit), heads = [
    words.touchpoint,
    words.purchases,
    words.revenue,
    words.profit,
    words.trueShare,
    ...RULES.map((rule) => capital(attributionWords[locale].rules[rule]))
  ], sorted = touchpoints.toSorted((a, b) => b.sales.difference - a.sales.difference), exactly = ({ difference, low, high }) => [difference, (high - low) / 2], exact = sorted.map(({ sales, revenue, profit, share: truth, low, high, credited }) => [
    [],
    exactly(sales),
    exactly(revenue),
    exactly(profit),
    [truth, low, high],
    ...RULES.map((rule) => [credited[rule]])
  ]), rows = sorted.map(({ touchpoint, sales, revenue, profit, share: truth, low, high, credited }) => [
    touchpointText(touchpoint, scenario, locale),
    change(sales, "count"),
    change(revenue, "money"),
    change(profit, "money"),
    Number.isNaN(low) ? share(truth) : `${share(truth)} (${numbers.interval(low, high, "share")})`,
    ...RULES.map((rule) => share(credited[rule]))
  ]);
  return { kind: "table", label, heads, rows, exact };
}
function touchpointText({ channel, moment }, scenario, locale) {
  let own = touchpointNames(scenario, locale).get(channel) ?? channel, name = cleanName(touchpointName(locale, own));
  return moment === void 0 ? name : `${name}, ${momentName(locale, moment)}`;
}

export {
  RULES,
  creditsOf,
  purchasesOf,
  attributionReportWords,
  RULES_TABLE,
  EFFECTS_TABLE,
  rulesSection,
  effectsSection,
  touchpointText
};
