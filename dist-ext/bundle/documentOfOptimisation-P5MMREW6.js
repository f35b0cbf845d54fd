import {
  GOALS,
  budgetPlanRows,
  freeLevers,
  frontierRows,
  planLines,
  planWords,
  proofLines,
  verdictLines
} from "./chunk-DGQQQRSV.js";
import "./chunk-XWJLMQ4Z.js";
import "./chunk-EEZOLTHI.js";
import "./chunk-KEQ6DGSL.js";
import "./chunk-IOYPMWAK.js";
import {
  BUDGET,
  measureUnit
} from "./chunk-WYW7SUIN.js";
import "./chunk-4TWT73TB.js";
import "./chunk-EE5K6472.js";
import "./chunk-ZROPYUOY.js";
import "./chunk-FEVCERXE.js";
import "./chunk-Q4MJW33N.js";
import "./chunk-D7PBPRT5.js";
import "./chunk-VC3QF3RT.js";
import "./chunk-EQTEPMMD.js";
import "./chunk-T6UOCXY3.js";
import {
  assumptionSections
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
import "./chunk-ORXSD6CF.js";
import "./chunk-QMAMVZE5.js";
import "./chunk-YSKE72ZF.js";
import "./chunk-IHKV4ZRP.js";
import "./chunk-OSYIPCNT.js";
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
  leverNames
} from "./chunk-TDZ4DAET.js";
import {
  settingWords
} from "./chunk-XHW36SBT.js";
import "./chunk-UMC5SZ3T.js";
import "./chunk-YP3YIH73.js";
import "./chunk-6MYXET5G.js";
import "./chunk-4DYYLMWZ.js";
import {
  budgetPlan,
  efficientFrontier,
  figureOf
} from "./chunk-ZF3VVYOM.js";
import "./chunk-JRTN74NV.js";
import "./chunk-TV6SBNSN.js";
import "./chunk-4FAC5YO6.js";
import "./chunk-PD55UT3S.js";
import {
  changeInterval
} from "./chunk-C5ORN3RK.js";
import {
  nameInSentence
} from "./chunk-BZKTLDDI.js";
import "./chunk-PQF4F5FK.js";
import "./chunk-U4LD5IBN.js";
import "./chunk-45LDIO2B.js";
import "./chunk-YZKBLXXC.js";
import {
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
import "./chunk-FVAGRU5E.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/studies/optimise/optimisationWords.js
var en = {
  about: (consumers, days, tried, screening, runs) => `${consumers} synthetic consumers, ${days} days; ${tried} plans tried with ${screening} runs each, the best held against today\u2019s in ${runs} fresh paired runs.`,
  plan: "The plan",
  verdict: "Verdict",
  interval: (level) => `${level} interval, fresh paired runs`,
  beats: "Beats today\u2019s plan",
  ofRuns: "of fresh paired runs",
  against: "against today",
  figures: "Money and what it brings",
  numbers: "In numbers",
  measure: "Measure",
  today: "Today",
  planned: "With the plan",
  difference: "Difference",
  spend: "Spent on all but the goods",
  levers: "Levers",
  lever: "Lever",
  range: "Range",
  unitCost: "Cost of one unit",
  fromModel: "as in the scenario",
  per: { run: "once", day: "a day", sale: "for each one sold" },
  budget: (amount) => `Budget: ${amount} over the run, on all but the goods.`,
  sameMoney: "Budget: decided costs as today; contacts and answers may rise with success.",
  extra: (amount) => `Budget: decided costs as today and ${amount}; contacts and answers may rise with success.`,
  rules: (texts) => `Constraints: ${texts}.`,
  method: "Plans are tried with the same luck as today\u2019s; each next one is where a Gaussian process through all differences promises the largest improvement times the chance to be within budget and constraints. The best few get other luck, and losers are dropped by Kim and Nelson\u2019s procedure. The winner and today\u2019s plan are then run with luck that had no part in finding it: only these runs decide, and only they stand above.",
  frontierMeans: "Points of the frontier are plans that the search thinks best for their money, run anew; they are at most as good as the true frontier."
}, it = {
  about: (consumers, days, tried, screening, runs) => `${consumers} consumatori sintetici, ${days} giorni; ${tried} piani provati con ${screening} simulazioni ciascuno, il migliore contro quello di oggi in ${runs} simulazioni appaiate nuove.`,
  plan: "Il piano",
  verdict: "Verdetto",
  interval: (level) => `intervallo al ${level}, simulazioni appaiate nuove`,
  beats: "Batte il piano di oggi",
  ofRuns: "delle simulazioni appaiate nuove",
  against: "rispetto a oggi",
  figures: "Il denaro e ci\xF2 che porta",
  numbers: "In numeri",
  measure: "Misura",
  today: "Oggi",
  planned: "Con il piano",
  difference: "Differenza",
  spend: "Speso per tutto tranne la merce",
  levers: "Leve",
  lever: "Leva",
  range: "Intervallo",
  unitCost: "Costo di un\u2019unit\xE0",
  fromModel: "come nello scenario",
  per: { run: "una volta", day: "al giorno", sale: "per ogni pezzo venduto" },
  budget: (amount) => `Budget: ${amount} in tutta la simulazione, per tutto tranne la merce.`,
  sameMoney: "Budget: costi decisi come oggi; contatti e risposte possono crescere con il successo.",
  extra: (amount) => `Budget: costi decisi come oggi e ${amount}; contatti e risposte possono crescere con il successo.`,
  rules: (texts) => `Vincoli: ${texts}.`,
  method: "I piani si provano con la stessa fortuna di quello di oggi; ogni piano nuovo \xE8 dove un processo gaussiano attraverso tutte le differenze promette il miglioramento maggiore per la probabilit\xE0 di stare nel budget e nei vincoli. I migliori ricevono altra fortuna, e chi perde esce con la procedura di Kim e Nelson. Il vincitore e il piano di oggi si simulano poi con una fortuna che non ha avuto parte nel trovarlo: solo queste simulazioni decidono, e solo esse stanno qui sopra.",
  frontierMeans: "I punti della frontiera sono piani che la ricerca crede i migliori per quella spesa, simulati di nuovo; al massimo sono buoni quanto la frontiera vera."
}, optimisationWords = { en, it };

// dist-ext/studies/optimise/optimisationSections.js
var MEASURES = ["profit", "sales", "share", "stars", "spend"];
function proofSection({ question, proof }, locale) {
  if (proof === void 0)
    return [];
  let words = optimisationWords[locale], numbers = numbersOf(locale, question.scenario.market.currency), rows = MEASURES.map((key) => {
    let { baseline, alternative, difference, low, high } = proof[key], unit = measureUnit(question.brand, key === "spend" ? BUDGET : key), like = [baseline, alternative];
    return [
      key === "spend" ? words.spend : capital(measureNoun(locale, key)),
      numbers.round(baseline, unit, like),
      numbers.round(alternative, unit, like),
      changeInterval(numbers, { difference, low, high }, unit)
    ];
  }), exact = MEASURES.map((key) => {
    let { baseline, alternative, difference, low, high } = proof[key];
    return [[], [baseline], [alternative], [difference, (high - low) / 2]];
  }), heads = [words.measure, words.today, words.planned, words.difference];
  return [{ heading: words.numbers, blocks: [{ kind: "table", label: words.numbers, heads, rows, exact }] }];
}
function leversSection({ question, best }, locale) {
  let words = optimisationWords[locale], { scenario, brand, budget, extraBudget, constraints, levers } = question, numbers = numbersOf(locale, scenario.market.currency), write = (value) => numbers.format(value, "number"), costOf = ({ costs }) => costs.length === 0 ? words.fromModel : costs.map(({ amount, per }) => `${numbers.format(amount, "money")} ${words.per[per]}`).join(", "), rows = levers.map((lever, at) => [
    settingWords(lever.path, locale, brand),
    `${write(lever.low)}\u2013${write(lever.high)}`,
    write(lever.today),
    best === void 0 ? "\u2013" : write(best[at]),
    costOf(lever)
  ]), heads = [words.lever, words.range, words.today, words.planned, words.unitCost];
  return {
    heading: words.levers,
    blocks: [
      { kind: "table", label: words.levers, heads, rows },
      {
        kind: "note",
        text: budget !== void 0 ? words.budget(numbers.format(budget, "money")) : extraBudget === 0 ? words.sameMoney : words.extra(numbers.difference(extraBudget, "money"))
      },
      ...constraints.length === 0 ? [] : [{ kind: "note", text: words.rules(constraints.map(({ text }) => text).join("; ")) }],
      { kind: "note", text: words.method }
    ]
  };
}

// dist-ext/studies/optimise/documentOfOptimisation.js
function documentOfOptimisation(found, maker) {
  let { question, options, runs } = found, figures = figuresOfOptimisation(found);
  return {
    ...reportOf(question.scenario, { ...maker, seed: options.seed, runs }),
    kind: "optimise",
    texts: { en: textOf("en", found, figures), it: textOf("it", found, figures) },
    figures: withSaid(figures, question.scenario),
    data: [dataTableOf("frontier", frontierRows(found)), dataTableOf("levers", budgetPlanRows(found))]
  };
}
function figuresOfOptimisation(found) {
  let { question, frontier, options, recommended } = found, isRecommended = recommended !== void 0, { scenario, brand, goal } = question, metric = GOALS[goal], about = {
    focus: brandNames(scenario, "en").get(brand),
    currency: scenario.market.currency,
    level: scenario.level
  }, money = budgetPlanRows(found), names = leverNames(question.levers.map(({ path }) => ({ path, label: path })), brand), measured = { metric, unit: measureUnit(brand, metric) }, runs = Math.max(4, Math.ceil(options.runs / 2));
  return [
    ...money.length === 0 ? [] : [figureOf(budgetPlan, money, { ...about, names, isRecommended })],
    ...frontier.length < 2 ? [] : [figureOf(efficientFrontier, frontierRows(found), { ...about, measured, runs, isRecommended })]
  ];
}
function textOf(locale, found, figures) {
  let [said, words, plan] = [reportWords(locale), optimisationWords[locale], planWords[locale]], { question, options, trials, recommended } = found, { scenario, brand } = question, count = (value) => numbersOf(locale).format(value, "count"), { consumers, days } = scenario.market, focus = nameInSentence(brandNames(scenario, locale).get(brand) ?? brand), about = words.about(count(consumers), count(days), count(trials.length), count(options.screening), count(found.proof?.runs ?? 0)), lines = planLines(found, locale);
  return {
    ...headIn(scenario, locale),
    about: withPopulation(`${about} ${said.focusOf(focus)}`, scenario, locale),
    answer: {
      heading: recommended === void 0 ? plan.found : plan.recommended,
      verdict: verdictLines(found, locale)[0],
      steps: lines,
      caveats: caveatsOf(found, locale)
    },
    headlines: headlinesOf(found, locale),
    notModelled: said.notModelledLines,
    sections: [
      {
        heading: words.figures,
        blocks: [
          ...figures.map(({ name }) => ({ kind: "figure", figure: name })),
          { kind: "note", text: words.frontierMeans }
        ]
      },
      ...proofSection(found, locale),
      leversSection(found, locale),
      ...assumptionSections(scenario, locale)
    ]
  };
}
function caveatsOf(found, locale) {
  let { question } = found, words = planWords[locale], free = freeLevers(question).map(({ path }) => settingWords(path, locale, question.brand)), overridden = overriddenParagraphs(question.scenario, question.levers.map(({ path }) => ({ path })), locale);
  return [
    ...proofLines(found, locale),
    ...verdictLines(found, locale).slice(1),
    ...free.length === 0 ? [] : [words.freeLevers(free.join(", "))],
    ...overridden.flatMap((one) => "text" in one ? [one.text] : []),
    ...found.isInterrupted ? [words.interrupted] : [],
    ...found.failures.length === 0 ? [] : [words.failed(numbersOf(locale).format(found.failures.length, "count"))]
  ];
}
function headlinesOf({ question, proof }, locale) {
  if (proof === void 0)
    return [];
  let words = optimisationWords[locale], { scenario, brand, goal } = question, numbers = numbersOf(locale, scenario.market.currency), metric = GOALS[goal], level = words.interval(numbers.format(scenario.level, "share")), box = (label, difference, unit) => ({
    label: capital(label),
    value: changeInterval(numbers, difference, unit),
    interval: level,
    note: words.against
  });
  return [
    box(measureNoun(locale, metric), proof.goal, measureUnit(brand, metric)),
    box(words.spend, proof.spend, "money"),
    {
      label: words.beats,
      value: numbers.format(proof.goal.chanceHigher, "share"),
      interval: numbers.interval(proof.goal.chanceLow, proof.goal.chanceHigh, "share"),
      note: words.ofRuns
    }
  ];
}
export {
  documentOfOptimisation
};
