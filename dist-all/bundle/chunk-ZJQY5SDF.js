import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  checkRanges
} from "./chunk-TQWAP3U2.js";
import {
  partOf,
  readRange
} from "./chunk-UCL7YD2J.js";
import {
  decidedCost
} from "./chunk-N4G4FSP6.js";
import {
  measureUnit
} from "./chunk-WNM4LWGB.js";
import {
  UNIT_BOUNDS
} from "./chunk-4ZTFZK6A.js";
import {
  meanAt,
  toParameters,
  valuesAt
} from "./chunk-NW6I6R2T.js";
import {
  applySettings,
  identityOf,
  parseExpectation
} from "./chunk-24NGZN3V.js";
import {
  metricNote
} from "./chunk-H2VHVHOV.js";
import {
  brandNames,
  leverName
} from "./chunk-ULHCX4ZB.js";
import {
  settingWords
} from "./chunk-WH55XFYM.js";
import {
  changeInterval
} from "./chunk-Q5S5VXRV.js";
import {
  nameInSentence
} from "./chunk-YJCBBXM6.js";
import {
  withIn
} from "./chunk-ONTNMNYS.js";
import {
  measureNoun
} from "./chunk-QIR3SCXD.js";
import {
  numbersOf
} from "./chunk-GAEP7I5X.js";
import {
  listed
} from "./chunk-2R7TQ2VD.js";

// dist-all/studies/optimise/words/planning.js
var leverFaults = {
  none: {
    message: {
      en: "there must be something to decide, but there is no --lever.",
      it: "deve esserci qualcosa da decidere, ma non c'\xE8 nessun --lever."
    },
    advice: {
      en: "Write --lever brands.nonna.coverage.search=0.2..0.9.",
      it: "Scrivi --lever brands.nonna.coverage.search=0.2..0.9."
    }
  },
  tooMany: (most, count) => ({
    message: {
      en: `there must be at most ${most} levers, but there are ${count}.`,
      it: `le leve devono essere al massimo ${most}, ma sono ${count}.`
    },
    advice: {
      en: "Find the ones that matter first: umot sensitivity --help.",
      it: "Trova prima quelle che contano: umot sensitivity --help."
    }
  }),
  notOurs: (path, brand) => ({
    message: {
      en: `--lever must be a setting of ${brand}, but is ${path}.`,
      it: `--lever deve essere un'impostazione di ${brand}, ma \xE8 ${path}.`
    },
    advice: {
      en: `Write brands.${brand}. and a setting, or name another brand with --brand.`,
      it: `Scrivi brands.${brand}. e un'impostazione, oppure nomina un'altra marca con --brand.`
    }
  }),
  badCost: (text) => ({
    message: {
      en: `--cost must have a path, = and an amount for one unit, but is \u201C${text}\u201D.`,
      it: `--cost deve avere un percorso, = e l'importo di un'unit\xE0, ma \xE8 \u201C${text}\u201D.`
    },
    advice: {
      en: "Write --cost brands.nonna.quality=20000 (or 40/day, or 5/sale).",
      it: "Scrivi --cost brands.nonna.quality=20000 (oppure 40/day, o 5/sale)."
    }
  }),
  costOfNothing: (path, levers) => ({
    message: {
      en: `--cost must name a lever (${levers.join(", ")}), but names ${path}.`,
      it: `--cost deve nominare una leva (${levers.join(", ")}), ma nomina ${path}.`
    },
    advice: {
      en: `Add --lever ${path}=lo..hi, or leave the cost out.`,
      it: `Aggiungi --lever ${path}=min..max, oppure tralascia il costo.`
    }
  })
}, questionFaults = {
  senseless: (message) => ({
    message,
    advice: {
      en: "Choose ranges in which the scenario makes sense.",
      it: "Scegli intervalli in cui lo scenario ha senso."
    }
  }),
  budgetMissing: (least, brand, today, example) => ({
    message: {
      en: `--budget must be given, because ${least}, ${cheapest(brand).en}, is more than today\u2019s ${today}.`,
      it: `--budget ci vuole, perch\xE9 ${least}, ${cheapest(brand).it}, \xE8 pi\xF9 dei ${today} di oggi.`
    },
    advice: {
      en: `Write --budget ${example}, or let levers go as low as today.`,
      it: `Scrivi --budget ${example}, oppure lascia scendere le leve fino a oggi.`
    }
  }),
  budgetTooLow: (least, brand, budget) => ({
    message: {
      en: `--budget must be at least ${least}, ${cheapest(brand).en}, but is ${budget}.`,
      it: `--budget deve essere almeno ${least}, ${cheapest(brand).it}, ma \xE8 ${budget}.`
    },
    advice: {
      en: "Raise the budget, or let levers go lower.",
      it: "Alza il budget, oppure lascia scendere di pi\xF9 le leve."
    }
  }),
  extraTooLow: (least, brand, extra) => ({
    message: {
      en: `--extra-budget must be at least ${least}, because ${brand} spends no less with every lever at its cheapest, but is ${extra}.`,
      it: `--extra-budget deve essere almeno ${least}, perch\xE9 ${brand} non spende di meno con ogni leva al suo minimo costo, ma \xE8 ${extra}.`
    },
    advice: {
      en: "Raise it, or let levers go lower.",
      it: "Alzalo, oppure lascia scendere di pi\xF9 le leve."
    }
  }),
  impossible: (text, metric, least, most) => ({
    message: {
      en: `a constraint must be one that can be kept, but \u201C${text}\u201D cannot: ${metric} lies ${between(least, most).en}.`,
      it: `un vincolo deve potersi rispettare, ma \u201C${text}\u201D non si pu\xF2: ${metric} sta ${between(least, most).it}.`
    },
    advice: { en: "Write a bound within that.", it: "Scrivi un limite entro questi valori." }
  }),
  contradiction: (one, other) => ({
    message: {
      en: `constraints must leave room for a plan, but \u201C${one}\u201D and \u201C${other}\u201D contradict each other.`,
      it: `i vincoli devono lasciare spazio a un piano, ma \u201C${one}\u201D e \u201C${other}\u201D si contraddicono.`
    },
    advice: { en: "Leave one of them out.", it: "Tralasciane uno." }
  })
}, between = (least, most) => Number.isFinite(most) ? { en: `between ${least} and ${most}`, it: `fra ${least} e ${most}` } : { en: `at ${least} or above`, it: `a ${least} o sopra` }, cheapest = (brand) => ({
  en: `what ${brand} spends over the run with every lever at its cheapest`,
  it: `ci\xF2 che ${brand} spende nella simulazione con ogni leva al suo minimo costo`
});

// dist-all/studies/optimise/lever.js
var MOST_LEVERS = 12;
function readLevers(scenario, brand, written, costs) {
  let readings = written.map((text) => readRange(text, "--lever")), ranges = readings.flatMap(({ range }) => range === void 0 ? [] : [range]), checked = checkRanges(scenario, ranges, "--lever"), prices = costs.map(readCost), known = new Map(prices.flatMap(({ path, cost }) => cost === void 0 ? [] : [[path, cost]])), todays = checked.ranges.map(({ path }) => meanAt(scenario, path)), all = [
    ...scenario.costs.filter(({ of }) => !known.has(of)),
    ...checked.ranges.flatMap(({ path }, at) => {
      let cost = known.get(path);
      return cost === void 0 ? [] : [ratesOf(path, cost, todays[at])];
    })
  ], levers = checked.ranges.map((range, at) => {
    let isEven = valuesAt(scenario, range.path).every((value) => value === todays[at]);
    return { ...range, today: todays[at], isEven, costs: costsOf(range.path, all) };
  }), foreign = ranges.filter(({ path }) => !path.startsWith(`brands.${brand}.`)), faults = [
    ...countFaults(written.length),
    ...readings.flatMap(({ fault }) => fault === void 0 ? [] : [fault]),
    ...checked.faults,
    ...foreign.map(({ path }) => leverFaults.notOurs(path, brand)),
    ...prices.flatMap(({ fault }) => fault === void 0 ? [] : [fault]),
    ...[...known.keys()].filter((path) => !ranges.some((range) => range.path === path)).map((path) => leverFaults.costOfNothing(path, ranges.map((range) => range.path)))
  ];
  return { levers, costs: all, faults };
}
function ratesOf(of, { amount, per }, today) {
  let rate = (kind) => per === kind ? amount : 0;
  return { of, paid: today, perSale: rate("sale"), perDay: rate("day"), once: rate("run") };
}
function costsOf(path, costs) {
  return costs.filter(({ of }) => of === path).flatMap(({ perSale, perDay, once }) => [
    { amount: once, per: "run" },
    { amount: perDay, per: "day" },
    { amount: perSale, per: "sale" }
  ]).filter(({ amount }) => amount !== 0);
}
function todayParts(levers) {
  return levers.map((lever) => Math.min(1, Math.max(0, partOf(lever, lever.today))));
}
function isTodayWithin(levers) {
  return levers.every(({ low, high, today, isEven }) => isEven && today >= low && today <= high);
}
function isTodayAgain(levers, plan) {
  let today = todayParts(levers);
  return isTodayWithin(levers) && levers.every((lever, at) => plan[at] === leverValue(lever, today[at]));
}
function leverValue({ low, high, isWhole }, part) {
  let value = low + part * (high - low);
  return isWhole ? Math.round(value) : Number(value.toPrecision(6));
}
function readCost(text) {
  let [, path = "", amount, , per = "run"] = /^\s*([^=\s]+)\s*=\s*([-+]?[\d.]+(?:e[-+]?\d+)?)\s*(\/\s*(day|sale))?\s*$/i.exec(text) ?? [], value = Number(amount);
  return path !== "" && Number.isFinite(value) ? { path, cost: { amount: value, per } } : { path, fault: leverFaults.badCost(text) };
}
function countFaults(count) {
  return count === 0 ? [leverFaults.none] : count <= MOST_LEVERS ? [] : [leverFaults.tooMany(MOST_LEVERS, count)];
}

// dist-all/studies/optimise/question.js
var GOALS = { profit: "profit", sales: "sales", share: "share", rating: "stars" };
function readQuestion(scenario, written, options = {}) {
  let { brand, goal, budget, extraBudget = 0 } = written, { levers, costs, faults } = readLevers(scenario, brand, written.levers, written.costs), market = { brands: Object.keys(scenario.brands), days: scenario.market.days }, rules = written.constraints.map((text) => parseExpectation(text, market, "--constraint")), constraints = rules.flatMap(({ expectation }) => expectation === void 0 ? [] : [expectation]), question = {
    scenario: { ...scenario, costs: [...costs] },
    brand,
    goal,
    levers,
    budget,
    extraBudget,
    constraints,
    options
  }, all = [
    ...faults,
    ...rules.flatMap(({ fault }) => fault === void 0 ? [] : [fault]),
    ...contradictions(constraints),
    ...constraints.flatMap(impossible)
  ];
  return all.length > 0 ? { question, faults: all } : { question, faults: [...planFaults(question), ...budgetFaults(question)] };
}
function marketUnder(question, plan) {
  let { scenario, options } = question;
  if (plan === void 0)
    return toParameters(scenario, options);
  let { scenario: changed, problems } = applySettings(scenario, settingsOf(question, plan));
  if (changed === void 0)
    throw new Error(problems.map(({ message }) => message.en).join(" "));
  return toParameters(changed, options);
}
function plannedCost(question, plan) {
  return decidedCost(marketUnder(question, plan), question.brand);
}
function mostToDecide(question) {
  return question.budget ?? plannedCost(question, void 0) + question.extraBudget;
}
function settingsOf({ levers }, plan) {
  return levers.flatMap(({ path }, at) => Number.isNaN(plan[at]) ? [] : [{ path, value: plan[at] }]);
}
function freeLevers(question) {
  let { levers, scenario } = question, middle = levers.map((lever) => leverValue(lever, 0.5));
  return levers.filter((lever, at) => {
    if (/\.(price|unitCost|promise)$/.test(lever.path))
      return !/\.(price|unitCost)$/.test(lever.path);
    let [low, high] = [lever.low, lever.high].map((value) => spendingOf(question, middle.with(at, value)));
    return low === high && !isPaidByUse(lever.path, scenario);
  });
}
function spendingOf(question, plan) {
  let market = marketUnder(question, plan), own = market.brands.indexOf(question.brand), unitCosts = market.epochs.map(({ brands }) => brands.unitCost[own]);
  return JSON.stringify([decidedCost(market, question.brand), unitCosts]);
}
function isPaidByUse(path, { channels, care }) {
  let [, , group, name] = path.split(".");
  if (group === "care")
    return name === "answered" && care.answerCost > 0;
  let own = name === void 0 || name === "*" ? Object.values(channels) : [channels[name]];
  return group === "coverage" && own.some((channel) => (channel?.contactCost ?? 0) > 0);
}
function cheapestPlan(question) {
  let low = question.levers.map(({ low: value }) => value);
  return question.levers.map(({ high }, at) => plannedCost(question, low.with(at, high)) < plannedCost(question, low) ? high : low[at]);
}
function planFaults({ scenario, ...question }) {
  let found = [question.levers.map(({ low }) => low), question.levers.map(({ high }) => high)].flatMap((plan) => applySettings(scenario, settingsOf(question, plan)).problems);
  return [...new Map(found.map((problem) => [identityOf(problem), problem])).values()].map(({ message }) => questionFaults.senseless(message));
}
function budgetFaults(question) {
  let { budget, brand } = question, least = plannedCost(question, cheapestPlan(question));
  if (budget === void 0) {
    let today = plannedCost(question, void 0);
    if (mostToDecide(question) * (1 + 1e-9) >= least)
      return [];
    if (question.extraBudget !== 0)
      return [questionFaults.extraTooLow(Math.ceil(least - today), brand, question.extraBudget)];
    let example = Math.ceil(least * 1.2);
    return [questionFaults.budgetMissing(Math.ceil(least), brand, Math.floor(today), example)];
  }
  return budget >= least ? [] : [questionFaults.budgetTooLow(Math.ceil(least), brand, budget)];
}
function impossible({ brand, metric, low, high, text }) {
  let unit = metricNote(brand, metric)?.unit, [least, most] = unit === void 0 ? [low, high] : UNIT_BOUNDS[unit];
  return low > most || high < least ? [questionFaults.impossible(text, metric, least, most)] : [];
}
function contradictions(constraints) {
  return constraints.flatMap((one, at) => constraints.slice(at + 1).filter((other) => other.brand === one.brand && other.metric === one.metric && other.period === one.period).filter((other) => Math.max(one.low, other.low) >= Math.min(one.high, other.high)).map((other) => questionFaults.contradiction(one.text, other.text)));
}

// dist-all/studies/optimise/planWords.js
var en = {
  raise: (lever, from, to, money) => `Raise ${lever} from ${from} to ${to}${money}`,
  lower: (lever, from, to, money) => `Lower ${lever} from ${from} to ${to}${money}`,
  keep: (lever, value) => `Leave ${lever} at ${value}`,
  onAverage: (value) => `${value} on average`,
  money: (change) => ` (${change})`,
  perSale: (change) => ` (${change} for each one sold)`,
  costs: (spend) => `Spending changes by ${spend}, contacts and answers included.`,
  brings: (measure, change) => `It changes ${measure} by ${change}.`,
  beats: (chance, interval) => `It beats today\u2019s plan in ${chance} of fresh paired runs (${interval}).`,
  verdicts: {
    better: "Recommended: fresh runs show this plan to be better than today\u2019s.",
    nothingBetter: "Keep today\u2019s plan: nothing better than today\u2019s plan was found.",
    cannotTell: "Keep today\u2019s plan: fresh runs cannot tell whether the best plan found is better.",
    worse: "Keep today\u2019s plan: fresh runs show the best plan found to be worse.",
    overBudget: "Keep today\u2019s plan: in fresh runs the best plan found spends more than the budget.",
    breaksRule: "Keep today\u2019s plan: in fresh runs the best plan found breaks a constraint.",
    unproven: "Nothing is recommended: too few fresh runs were finished to judge the best plan so far.",
    none: "Keep today\u2019s plan: no plan was found that is within the budget and keeps all constraints."
  },
  notAffordable: "Today\u2019s plan itself spends more than the budget.",
  emptyPlans: (count, tried) => `${count} of the ${tried} plans tried are left out: under them the goal, or what a constraint is about, has no value (no stars where nothing is rated).`,
  someEmpty: (count, runs) => `In ${count} of the ${runs} fresh runs the goal has no value; they are left out.`,
  survives: (measure, change) => `The recommendation survives: with what the rivals answered, it still changes ${measure} by ${change}.`,
  falls: (measure, change) => `The recommendation does not survive: with what the rivals answered, fresh runs no longer show it to be better than today\u2019s plan (${measure}: ${change}).`,
  unanswered: "The rivals\u2019 answers were not finished: nothing is said of whether the recommendation survives.",
  answer: (round, brand, settings) => `Round ${round}: ${brand} answers with ${settings}.`,
  nobodyAnswers: "Asked to answer with the same levers, no rival finds anything better than its present plan.",
  settled: "Then nobody finds anything better any more.",
  unsettled: (rounds) => `After ${rounds} rounds somebody still changes plans: this is no rest.`,
  leftOut: (brands) => `Without an answer, for want of such levers or of money for them: ${brands}.`,
  setTo: (lever, value) => `${lever} at ${value}`,
  interrupted: "The search was interrupted: this is what was finished.",
  failed: (count) => `${count} runs failed; they and their pairs are left out.`,
  found: "Best plan found",
  recommended: "Recommended plan",
  freeLevers: (levers) => `These levers cost nothing in this scenario, so whatever they bring looks free: ${levers}. Say what one unit costs: costs in the scenario, or --cost path=amount, amount/day or amount/sale.`
}, it = {
  raise: (lever, from, to, money) => `Alzare ${lever} da ${from} a ${to}${money}`,
  lower: (lever, from, to, money) => `Abbassare ${lever} da ${from} a ${to}${money}`,
  keep: (lever, value) => `Lasciare ${lever} a ${value}`,
  onAverage: (value) => `${value} in media`,
  money: (change) => ` (${change})`,
  perSale: (change) => ` (${change} per ogni pezzo venduto)`,
  costs: (spend) => `La spesa cambia di ${spend}, contatti e risposte compresi.`,
  brings: (measure, change) => `Che cosa cambia (${measure}): ${change}.`,
  beats: (chance, interval) => `Batte il piano di oggi ${withIn(chance)} delle simulazioni appaiate nuove (${interval}).`,
  verdicts: {
    better: "Consigliato: simulazioni nuove mostrano che questo piano \xE8 migliore di quello di oggi.",
    nothingBetter: "Tenere il piano di oggi: non si \xE8 trovato niente di meglio del piano di oggi.",
    cannotTell: "Tenere il piano di oggi: simulazioni nuove non sanno dire se il miglior piano trovato sia migliore.",
    worse: "Tenere il piano di oggi: simulazioni nuove mostrano che il miglior piano trovato \xE8 peggiore.",
    overBudget: "Tenere il piano di oggi: in simulazioni nuove il miglior piano trovato spende pi\xF9 del budget.",
    breaksRule: "Tenere il piano di oggi: in simulazioni nuove il miglior piano trovato viola un vincolo.",
    unproven: "Nessun consiglio: troppo poche simulazioni nuove sono finite per giudicare il miglior piano.",
    none: "Tenere il piano di oggi: nessun piano trovato sta nel budget e rispetta tutti i vincoli."
  },
  notAffordable: "Il piano di oggi spende gi\xE0 pi\xF9 del budget.",
  emptyPlans: (count, tried) => `${count} dei ${tried} piani provati restano fuori: con essi l\u2019obiettivo, o ci\xF2 di cui parla un vincolo, non ha valore (niente stelle dove nessuno valuta).`,
  someEmpty: (count, runs) => `In ${count} delle ${runs} simulazioni nuove l\u2019obiettivo non ha valore; restano fuori.`,
  survives: (measure, change) => `Il consiglio regge: con le risposte delle rivali, il piano cambia ancora le cose (${measure}): ${change}.`,
  falls: (measure, change) => `Il consiglio non regge: con le risposte delle rivali, simulazioni nuove non mostrano pi\xF9 il piano migliore di quello di oggi (${measure}: ${change}).`,
  unanswered: "Le risposte delle rivali non sono finite: non si pu\xF2 dire se il consiglio regga.",
  answer: (round, brand, settings) => `Turno ${round}: ${brand} risponde con ${settings}.`,
  nobodyAnswers: "Chiamate a rispondere con le stesse leve, le rivali non trovano niente di meglio del loro piano attuale.",
  settled: "Poi nessuno trova pi\xF9 niente di meglio.",
  unsettled: (rounds) => `Dopo ${rounds} turni qualcuno cambia ancora piano: non c\u2019\xE8 equilibrio.`,
  leftOut: (brands) => `Senza risposta, perch\xE9 mancano quelle leve o il denaro per usarle: ${brands}.`,
  setTo: (lever, value) => `${lever} a ${value}`,
  interrupted: "La ricerca \xE8 stata interrotta: questo \xE8 ci\xF2 che \xE8 finito.",
  failed: (count) => `${count} simulazioni sono fallite; loro e le loro coppie restano fuori.`,
  found: "Miglior piano trovato",
  recommended: "Piano consigliato",
  freeLevers: (levers) => `Queste leve in questo scenario non costano niente, perci\xF2 ci\xF2 che portano sembra gratis: ${levers}. Quanto costa un\u2019unit\xE0 si dice con costs nello scenario, oppure con --cost path=importo, importo/day o importo/sale.`
}, planWords = { en, it };

// dist-all/studies/optimise/leverMoney.js
function leverMoney(question, plan) {
  let { levers, scenario } = question, priced = { ...question, scenario: { ...scenario, costs: [] } }, asToday = levers.map(() => Number.NaN), at = (asked, lever, value) => plannedCost(asked, asToday.with(lever, value));
  return levers.map((lever, number) => {
    let today = plannedCost(priced, asToday) - at(priced, number, floorOf(question, lever)), change = at(question, number, plan[number]) - plannedCost(question, asToday);
    return { lever, value: plan[number], today, planned: today + change };
  });
}
function floorOf({ scenario }, { path, low }) {
  return applySettings(scenario, [{ path, value: 0 }]).problems.length === 0 ? 0 : low;
}

// dist-all/studies/optimise/planText.js
function planLines({ question, best }, locale) {
  if (best === void 0)
    return [];
  let numbers = numbersOf(locale, question.scenario.market.currency), { brand } = question;
  return leverMoney(question, best).map((line) => lineOf(line, brand, numbers));
}
function proofLines({ question, proof }, locale) {
  if (proof === void 0)
    return [];
  let words = planWords[locale], numbers = numbersOf(locale, question.scenario.market.currency), metric = GOALS[question.goal], unit = measureUnit(question.brand, metric), { goal, profit, spend } = proof, change = (difference, of) => changeInterval(numbers, difference, of);
  return [
    words.costs(change(spend, "money")),
    words.brings(measureNoun(locale, metric), change(goal, unit)),
    ...question.goal === "profit" ? [] : [words.brings(measureNoun(locale, "profit"), change(profit, "money"))],
    words.beats(numbers.format(goal.chanceHigher, "share"), numbers.interval(goal.chanceLow, goal.chanceHigh, "share"))
  ];
}
function verdictLines(found, locale) {
  let { verdict, isTodayAffordable, emptyPlans, trials, proof } = found, words = planWords[locale], count = (value) => numbersOf(locale).format(value, "count"), missing = proof === void 0 ? 0 : proof.runs - proof.goal.runs;
  return [
    words.verdicts[verdict],
    ...rivalLines(found, locale),
    ...isTodayAffordable ? [] : [words.notAffordable],
    ...emptyPlans === 0 ? [] : [words.emptyPlans(count(emptyPlans), count(trials.length))],
    ...missing === 0 || proof === void 0 ? [] : [words.someEmpty(count(missing), count(proof.runs))]
  ];
}
function rivalLines({ question, rivals }, locale) {
  if (rivals === void 0)
    return [];
  let words = planWords[locale], numbers = numbersOf(locale, question.scenario.market.currency), names = brandNames(question.scenario, locale), nameOf = (brand) => nameInSentence(names.get(brand) ?? brand), { proof, verdict, moves, isSettled, leftOut, rounds } = rivals, metric = GOALS[question.goal], judged = verdict === "better" ? words.survives : words.falls;
  return [
    proof === void 0 ? words.unanswered : judged(measureNoun(locale, metric), changeInterval(numbers, proof.goal, measureUnit(question.brand, metric))),
    ...moves.map(({ round, brand, settings }) => {
      let set = settings.map(({ path, value }) => words.setTo(settingWords(path, locale, brand), numbers.format(value, "number")));
      return words.answer(String(round), nameOf(brand), listed(set, locale));
    }),
    ...moves.length === 0 && isSettled ? [words.nobodyAnswers] : [],
    ...moves.length > 0 && proof !== void 0 ? [isSettled ? words.settled : words.unsettled(String(rounds))] : [],
    ...leftOut.length === 0 ? [] : [words.leftOut(listed(leftOut.map(nameOf), locale))]
  ];
}
function lineOf({ lever, value, today, planned }, brand, numbers) {
  let words = planWords[numbers.locale], name = settingWords(lever.path, numbers.locale, brand), write = (number) => numbers.format(number, "number", [lever.today, value]);
  if (value === lever.today && lever.isEven)
    return words.keep(name, write(value));
  let change = (amount) => numbers.difference(amount, "money"), perSale = lever.costs.reduce((sum, { amount, per }) => sum + (per === "sale" ? amount : 0), 0), money = (planned === today ? "" : words.money(change(planned - today))) + (perSale === 0 ? "" : words.perSale(change(perSale * (value - lever.today)))), from = lever.isEven ? write(lever.today) : words.onAverage(write(lever.today));
  return (value > lever.today ? words.raise : words.lower)(name, from, write(value), money);
}

// dist-all/studies/optimise/planRows.js
function budgetPlanRows({ question, best }) {
  return best === void 0 ? [] : leverMoney(question, best).filter(({ today, planned }) => today !== 0 || planned !== 0).map(({ lever: { path }, today, planned }) => ({ lever: leverName({ path, label: path }, question.brand), today, planned }));
}
function frontierRows({ frontier, proof }) {
  let today = frontier.find(({ group }) => group === "today"), [spent, brought] = proof === void 0 || today === void 0 ? [0, 0] : [proof.spend.baseline - today.spend, proof.goal.baseline - today.goal];
  return frontier.map(({ group, spend, goal, difference }) => ({
    group,
    spend: spend + spent,
    goal: goal + brought,
    difference: difference.difference,
    low: difference.low,
    high: difference.high
  }));
}

export {
  todayParts,
  isTodayWithin,
  isTodayAgain,
  leverValue,
  GOALS,
  readQuestion,
  marketUnder,
  plannedCost,
  mostToDecide,
  settingsOf,
  freeLevers,
  cheapestPlan,
  leverMoney,
  planWords,
  planLines,
  proofLines,
  verdictLines,
  budgetPlanRows,
  frontierRows
};
