import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  assumptionSections,
  dateOf,
  drawableStep,
  meanOver,
  quantilesOver
} from "./chunk-C4BAX7CZ.js";
import {
  dataTableOf
} from "./chunk-5T4HSWAE.js";
import {
  judgedRows,
  pairedDifferenceRows
} from "./chunk-CVGW6CFG.js";
import {
  differenceTexts
} from "./chunk-HZW75NTE.js";
import "./chunk-XRPX3GB3.js";
import {
  changedValues,
  compareMoney,
  settingDifferences
} from "./chunk-C2VLGYWT.js";
import "./chunk-M7HX5P6A.js";
import "./chunk-N4G4FSP6.js";
import {
  betweenAlternatives,
  differenceRows,
  levelOf
} from "./chunk-QRBGGILJ.js";
import "./chunk-EF4CMMZ3.js";
import {
  measureUnit
} from "./chunk-WNM4LWGB.js";
import "./chunk-4ZTFZK6A.js";
import "./chunk-LZSQSSM5.js";
import "./chunk-OXQBDAXB.js";
import {
  withPopulation
} from "./chunk-NTTGEAUZ.js";
import "./chunk-NW6I6R2T.js";
import "./chunk-24NGZN3V.js";
import "./chunk-PER75EY7.js";
import "./chunk-OXYLMOBH.js";
import "./chunk-XLYIQCJS.js";
import "./chunk-5FJPN7LY.js";
import "./chunk-7W5WKPQ3.js";
import {
  overriddenParagraphs
} from "./chunk-CFYJGZ7M.js";
import "./chunk-4EP6HS63.js";
import "./chunk-JIAGAKMW.js";
import "./chunk-RZMKYFKS.js";
import "./chunk-H2VHVHOV.js";
import "./chunk-3VVPGUWT.js";
import "./chunk-7DT6B4LV.js";
import "./chunk-U3YVLYD5.js";
import "./chunk-HBN6OI5T.js";
import "./chunk-HGAV3DLR.js";
import {
  weeksOf
} from "./chunk-LI6ISVE2.js";
import "./chunk-UBIIJSMK.js";
import {
  headIn,
  reportOf,
  reportWords
} from "./chunk-ET22VT7M.js";
import "./chunk-2S546YQR.js";
import {
  withSaid
} from "./chunk-LVX3ARNQ.js";
import {
  brandNames,
  focusBrand
} from "./chunk-ULHCX4ZB.js";
import {
  settingWords
} from "./chunk-WH55XFYM.js";
import "./chunk-NY5QDUA2.js";
import "./chunk-MVA7HUQM.js";
import "./chunk-IZQ3JLRV.js";
import {
  spokenIn
} from "./chunk-X3OJ4HQE.js";
import {
  inEach
} from "./chunk-JWQDHXMP.js";
import {
  contributionWaterfall,
  differenceOverTime,
  figureOf,
  pairedDifference
} from "./chunk-QEDGXNER.js";
import "./chunk-R6K7N2L4.js";
import "./chunk-GZXDHH7I.js";
import "./chunk-YAYHKLEM.js";
import "./chunk-B654BGOQ.js";
import {
  changeInterval,
  changeText
} from "./chunk-Q5S5VXRV.js";
import {
  cleanName,
  nameInSentence
} from "./chunk-YJCBBXM6.js";
import {
  withIn
} from "./chunk-ONTNMNYS.js";
import "./chunk-W5SDUEFD.js";
import "./chunk-3E6GWLGQ.js";
import {
  capital,
  measureNoun
} from "./chunk-QIR3SCXD.js";
import "./chunk-S5MDYCST.js";
import "./chunk-IT26CMY2.js";
import {
  numbersOf,
  withSign
} from "./chunk-GAEP7I5X.js";
import "./chunk-BJOQZJ7D.js";
import "./chunk-7RCLHB72.js";
import "./chunk-2R7TQ2VD.js";
import "./chunk-YWCYHOIZ.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-XTTUONFG.js";

// dist-all/studies/compare/comparisonWords.js
var en = {
  about: (consumers, days, runs, alternatives) => `${consumers} synthetic consumers, ${days} days; the baseline and ${alternatives === 1 ? "one alternative" : `${alternatives} alternatives`}, ${runs} each with the same luck.`,
  runs: (count, text) => count === 1 ? "one run" : `${text} runs`,
  differs: "What differs",
  setting: "Setting",
  baseline: "Baseline",
  sameSettings: "No setting that matters for a run.",
  higherIn: (share, interval) => `higher in ${share} of the paired runs (${interval})`,
  interval: (level, interval) => `${level} interval of the difference: ${interval}`,
  cannotTell: "cannot tell",
  noInterval: "one run: no interval",
  noDifference: "no run differs",
  figures: "What it changes",
  numbers: "All numbers of the brand",
  measure: "Measure",
  alternative: "Alternative",
  difference: "Difference",
  relative: "Change",
  higher: "Higher in",
  saved: "Pairing",
  savedMeans: "Pairing: how many times as many runs with independent luck would be needed for as narrow an interval, measured in these runs: (variance of the baseline + variance of the alternative) \xF7 variance of their difference.",
  intervalsMean: (level) => `\xB1 is the ${level} interval of the mean difference (Student\u2019s t on paired runs), \u201Ccannot tell\u201D that it holds 0; \u201Chigher in\u201D has Wilson\u2019s interval. Each interval holds by itself: among many comparisons some will look like a difference by luck.`,
  between: "The alternatives among themselves",
  against: (alternative, other) => `${alternative} against ${other}`,
  money: "Money",
  moneyMeans: "Budget is what is decided: every cost but the goods. Per 1,000 is the change of a measure for each 1,000 more of budget (less, where the budget falls), with Fieller\u2019s interval; profit is what is left after that budget has been paid.",
  cost: "Total cost",
  budget: "Of this, budget",
  revenue: "Revenue",
  profit: "Profit",
  perThousand: (measure) => `${measure} per 1,000`,
  noRate: {
    undecided: "nothing that changes here costs anything",
    unclear: "whether the budget changes cannot be told",
    small: "the budget changes by less than 100, or than 1%"
  },
  whyNoRate: (alternative, reason) => `No rate for ${alternative}: ${reason}.`,
  less: "each 1,000 less",
  withoutCost: (alternative, settings) => `${alternative}: these settings cost nothing in this scenario, so whatever they bring looks free: ${settings}.`
}, it = {
  about: (consumers, days, runs, alternatives) => `${consumers} consumatori sintetici, ${days} giorni; lo scenario di base e ${alternatives === 1 ? "un\u2019alternativa" : `${alternatives} alternative`}, ${runs} ciascuno con la stessa fortuna.`,
  runs: (count, text) => count === 1 ? "una simulazione" : `${text} simulazioni`,
  differs: "Che cosa cambia negli scenari",
  setting: "Impostazione",
  baseline: "Base",
  sameSettings: "Nessuna impostazione che conti per una simulazione.",
  higherIn: (share, interval) => `pi\xF9 alto ${withIn(share)} delle simulazioni appaiate (${interval})`,
  interval: (level, interval) => `intervallo della differenza al ${level}: ${interval}`,
  cannotTell: "non si sa",
  noInterval: "una sola simulazione: nessun intervallo",
  noDifference: "nessuna simulazione cambia",
  figures: "Che cosa ne viene",
  numbers: "Tutti i numeri della marca",
  measure: "Misura",
  alternative: "Alternativa",
  difference: "Differenza",
  relative: "Variazione",
  higher: "Pi\xF9 alto in",
  saved: "Risparmio",
  savedMeans: "Risparmio: quante volte tante simulazioni con fortuna indipendente servirebbero per un intervallo altrettanto stretto, misurato qui: (varianza della base + varianza dell\u2019alternativa) \xF7 varianza della differenza.",
  intervalsMean: (level) => `\xB1 \xE8 l\u2019intervallo al ${level} della differenza media (t di Student su simulazioni appaiate), \xABnon si sa\xBB che contiene lo 0; \xABpi\xF9 alto in\xBB ha l\u2019intervallo di Wilson. Ogni intervallo vale da solo: fra molti confronti qualcuno sembrer\xE0 una differenza per caso.`,
  between: "Le alternative fra loro",
  against: (alternative, other) => `${alternative} contro ${other}`,
  money: "Denaro",
  moneyMeans: "Il budget \xE8 ci\xF2 che si decide: ogni costo tranne la merce. Per 1.000 \xE8 quanto cambia una misura per ogni 1.000 di budget in pi\xF9 (in meno, dove il budget scende), con l\u2019intervallo di Fieller; il profitto \xE8 ci\xF2 che resta dopo aver pagato quel budget.",
  cost: "Costo totale",
  budget: "Di cui budget",
  revenue: "Ricavo",
  profit: "Profitto",
  perThousand: (measure) => `${measure} per 1.000`,
  noRate: {
    undecided: "niente di ci\xF2 che cambia ha un costo",
    unclear: "non si pu\xF2 dire se il budget cambi",
    small: "il budget cambia di meno di 100, o meno dell\u20191%"
  },
  whyNoRate: (alternative, reason) => `Nessun tasso per ${alternative}: ${reason}.`,
  less: "ogni 1.000 in meno",
  withoutCost: (alternative, settings) => `${alternative}: in questo scenario queste impostazioni non costano niente, perci\xF2 ci\xF2 che portano sembra gratis: ${settings}.`
};
function comparisonWords(locale) {
  return { en, it }[locale];
}

// dist-all/studies/compare/comparisonSections.js
function settingsSection({ contenders }, locale) {
  let words = comparisonWords(locale), [baseline, ...alternatives] = contenders, blocks = alternatives.flatMap(({ label, scenario }) => {
    let found = settingDifferences(baseline.scenario, scenario), rows = differenceTexts(found, locale, "said").map(({ path, before, after }) => [
      capital(path),
      before,
      after
    ]), heads = [words.setting, words.baseline, cleanName(spokenIn(label, locale))];
    return [
      { kind: "heading", text: cleanName(spokenIn(label, locale)) },
      ...overriddenParagraphs(scenario, changedValues(baseline.scenario, scenario), locale),
      found.length === 0 ? { kind: "paragraph", text: words.sameSettings } : { kind: "table", label: cleanName(spokenIn(label, locale)), heads, rows }
    ];
  });
  return { heading: words.differs, blocks };
}
function numbersSection(comparison, locale) {
  let words = comparisonWords(locale), { contenders } = comparison, numbers = numbersOf(locale, contenders[0].scenario.market.currency), all = judgedRows(comparison), level = numbers.format(levelOf(comparison), "share"), heads = [
    words.measure,
    words.baseline,
    words.alternative,
    words.difference,
    words.relative,
    words.higher,
    words.saved
  ], tables = contenders.slice(1).flatMap(({ name, label }, at) => {
    let own = all.filter(({ contender }) => contender === name), rows = own.map((row) => numberCells(row, numbers)), exact = own.map(exactNumbers);
    return [
      { kind: "heading", text: cleanName(spokenIn(label, locale)) },
      {
        kind: "table",
        name: differencesTable(at),
        label: cleanName(spokenIn(label, locale)),
        heads,
        rows,
        exact
      }
    ];
  });
  return {
    heading: words.numbers,
    blocks: [
      ...tables,
      { kind: "note", text: words.intervalsMean(level) },
      { kind: "note", text: words.savedMeans }
    ]
  };
}
function betweenSections(comparison, locale) {
  let words = comparisonWords(locale), pairs = betweenAlternatives(comparison);
  if (pairs.length === 0)
    return [];
  let numbers = numbersOf(locale, comparison.contenders[0].scenario.market.currency), heads = [words.measure, words.difference, words.relative, words.higher], blocks = pairs.flatMap((pair, at) => {
    let [one, other] = pair.contenders.map(({ label: label2 }) => cleanName(spokenIn(label2, locale))), label = words.against(other, one), rows = judgedRows(pair).map((row) => {
      let [measure, , , difference, relative, higher] = numberCells(row, numbers);
      return [measure, difference, relative, higher];
    });
    return [
      { kind: "heading", text: label },
      { kind: "table", name: betweenTable(at), label, heads, rows }
    ];
  });
  return [{ heading: words.between, blocks }];
}
var betweenTable = (pair) => `between-${pair + 1}`, differencesTable = (alternative) => `differences-${alternative + 1}`;
function differencePlace(comparison, row) {
  let own = judgedRows(comparison).filter(({ contender }) => contender === row.contender), alternative = comparison.contenders.slice(1).findIndex(({ name }) => name === row.contender);
  return {
    table: differencesTable(alternative),
    row: own.findIndex(({ metric, period }) => metric === row.metric && period === row.period)
  };
}
function exactNumbers(row) {
  let { baseline, alternative, difference, low, high, relative, pairing } = row, chance = [row.chanceHigher, row.chanceLow, row.chanceHigh];
  return [[], [baseline], [alternative], [difference, (high - low) / 2], [relative], chance, [pairing]];
}
function numberCells(row, numbers) {
  let unit = measureUnit(row.brand, row.metric), { baseline, alternative, chanceHigher, chanceLow, chanceHigh, pairing } = row, like = [baseline, alternative, baseline + (row.high - row.low) / 2];
  return [
    capital(measureNoun(numbers.locale, row.metric)),
    numbers.round(baseline, unit, like),
    numbers.round(alternative, unit, like),
    differenceCell(row, unit, numbers),
    relativeCell(row, numbers),
    numbers.within(chanceHigher, chanceLow, chanceHigh, "share"),
    Number.isFinite(pairing) ? `${numbers.format(Number(pairing.toPrecision(2)), "number")} \xD7` : "\u2013"
  ];
}
function differenceCell(row, unit, numbers) {
  return row.verdict === "same" ? comparisonWords(numbers.locale).noDifference : changeInterval(numbers, row, unit);
}
function relativeCell({ verdict, low, relative }, numbers) {
  let words = comparisonWords(numbers.locale);
  return verdict === "same" ? numbers.format(0, "share") : verdict === "cannot tell" ? Number.isNaN(low) ? words.noInterval : words.cannotTell : withSign(relative, numbers.format(relative, "share"));
}
function moneySections(comparison, locale) {
  let words = comparisonWords(locale), { scenario } = comparison.contenders[0];
  if (!comparison.periods.includes("total"))
    return [];
  let numbers = numbersOf(locale, scenario.market.currency), all = compareMoney(comparison, focusBrand(scenario)), labels = comparison.contenders.slice(1).map(({ label }) => cleanName(spokenIn(label, locale))), moneyCell = (difference) => {
    let cell = differenceCell(difference, "money", numbers);
    return difference.verdict === "cannot tell" ? `${cell}, ${words.cannotTell}` : cell;
  }, line = (name, cell) => [name, ...all.map(cell)], rows = [
    line(words.revenue, ({ revenue }) => moneyCell(revenue)),
    line(words.cost, ({ cost }) => moneyCell(cost)),
    line(words.budget, ({ budget }) => moneyCell(budget)),
    line(words.profit, ({ profit }) => moneyCell(profit)),
    ...all[0].perThousand.map(({ metric }, at) => line(words.perThousand(capital(measureNoun(locale, metric))), ({ brand, perThousand, direction }) => {
      let cell = perThousandCell(perThousand[at], brand, numbers);
      return direction === "less" && cell !== "\u2013" ? `${cell}, ${words.less}` : cell;
    }))
  ];
  return [
    {
      heading: words.money,
      isMoney: !0,
      blocks: [
        { kind: "table", label: words.money, heads: [words.difference, ...labels], rows },
        { kind: "note", text: [words.moneyMeans, ...moneyRemarks(all, labels, locale)].join(" ") }
      ]
    }
  ];
}
function moneyRemarks(all, labels, locale) {
  let words = comparisonWords(locale);
  return all.flatMap(({ noRate, withoutCost, brand }, at) => [
    ...noRate === void 0 ? [] : [words.whyNoRate(labels[at], words.noRate[noRate])],
    ...withoutCost.length === 0 ? [] : [
      words.withoutCost(labels[at], withoutCost.map((path) => settingWords(path, locale, brand)).join(", "))
    ]
  ]);
}
function perThousandCell({ metric, effect, low, high }, brand, numbers) {
  if (Number.isNaN(effect))
    return "\u2013";
  let unit = measureUnit(brand, metric), write = (value) => changeText(numbers, value, 0, unit), [from, to] = unit === "share" ? [low, high].map((end) => write(end).split(" ")[0]) : [low, high].map(write);
  return `${write(effect)} (${from} \u2026 ${to})`;
}

// dist-all/studies/compare/differenceTimeRows.js
function weeksPerDifference({ contenders }) {
  return drawableStep(weeksOf(contenders[0].scenario.market.days).length);
}
function differenceTimeRows(comparison, measure) {
  let { days, start } = comparison.contenders[0].scenario.market, weeks = weeksOf(days), step = weeksPerDifference(comparison), { measures, values, contenders } = comparison, places = measures.flatMap(({ brand, metric, day }, at) => brand === measure.brand && metric === measure.metric && day !== void 0 ? [at] : []), points = Array.from({ length: Math.max(1, Math.floor(weeks.length / step)) }, (_, point) => ({
    last: weeks[Math.min(weeks.length, (point + 1) * step) - 1],
    places: places.slice(point * step, (point + 1) * step)
  }));
  return contenders.slice(1).flatMap(({ label: alternative }, index) => points.map(({ last, places: own }) => {
    let gains = values[index + 1].map((after, run) => meanOver(own.map((at) => after[at] - values[0][run][at])));
    return {
      date: dateOf(start, last.to - 1),
      alternative: spokenIn(alternative, "en"),
      ...quantilesOver(gains)
    };
  }));
}

// dist-all/studies/compare/figuresOfComparison.js
var OVER_TIME = ["share", "profit"];
function figuresOfComparison(comparison) {
  let { contenders, runs } = comparison, { scenario } = contenders[0], about = {
    focus: brandNames(scenario, "en").get(focusBrand(scenario)),
    currency: scenario.market.currency,
    runs,
    level: levelOf(comparison)
  };
  return [
    figureOf(pairedDifference, pairedDifferenceRows(comparison), about),
    ...OVER_TIME.map((metric) => timeFigure(comparison, metric, about)),
    ...contributionFigures(comparison)
  ];
}
function timeFigure(comparison, metric, about) {
  let brand = focusBrand(comparison.contenders[0].scenario), [first] = judgedRows(comparison).filter((row) => row.brand === brand && row.metric === metric), overall = first === void 0 ? void 0 : { difference: first.difference, low: first.low, high: first.high, period: first.period }, options = {
    ...about,
    overall,
    weeks: weeksPerDifference(comparison),
    measured: { metric, brand: about.focus ?? brand, unit: measureUnit(brand, metric) }
  }, rows = differenceTimeRows(comparison, { brand, metric }), { name } = differenceOverTime;
  return figureOf(differenceOverTime, rows, options, metric === "share" ? name : `${name}-${metric}`);
}
function contributionFigures({ contenders, runs, contributions = [] }) {
  let { scenario } = contenders[0];
  return contenders.slice(1).flatMap(({ name, label }, at) => {
    let rows = contributions.filter(({ contender, metric }) => contender === name && metric === "share");
    if (rows.length === 0)
      return [];
    let settings = [...new Set(rows.map(({ setting }) => setting))], about = {
      focus: brandNames(scenario, "en").get(rows[0].brand),
      runs,
      names: Object.fromEntries(settings.map((path) => [path, inEach((language) => settingWords(path, language, rows[0].brand))])),
      level: scenario.level,
      metric: "share",
      unit: "share",
      alternative: spokenIn(label, "en")
    }, { name: chart } = contributionWaterfall;
    return [
      figureOf(contributionWaterfall, rows, about, contenders.length > 2 ? `${chart}-${at + 1}` : chart)
    ];
  });
}

// dist-all/studies/compare/documentOfComparison.js
var HEADLINES = ["share", "profit"];
function documentOfComparison(comparison, maker) {
  let { contenders, seed, runs } = comparison, { scenario } = contenders[0], figures = figuresOfComparison(comparison);
  return {
    ...reportOf(scenario, { ...maker, seed, runs: runs * contenders.length }),
    kind: "compare",
    texts: { en: textOf("en", comparison, figures), it: textOf("it", comparison, figures) },
    figures: withSaid(figures, scenario, contenders.map(({ label }) => label)),
    data: [dataTableOf("differences", differenceRows(comparison))]
  };
}
function textOf(locale, comparison, figures) {
  let words = comparisonWords(locale), { scenario } = comparison.contenders[0], boxes = judgedRows(comparison).filter(({ metric }) => HEADLINES.includes(metric));
  return {
    ...headIn(scenario, locale),
    about: aboutLine(comparison, locale),
    headlines: [
      ...boxes.map((row) => headlineOf(row, comparison, locale)),
      ...betweenHeadlines(comparison, locale)
    ],
    notModelled: reportWords(locale).notModelledLines,
    sections: [
      settingsSection(comparison, locale),
      {
        heading: words.figures,
        blocks: figures.map(({ name }) => ({ kind: "figure", figure: name }))
      },
      ...betweenSections(comparison, locale),
      numbersSection(comparison, locale),
      ...moneySections(comparison, locale),
      ...assumptionSections(scenario, locale)
    ]
  };
}
function aboutLine({ contenders, runs, periods }, locale) {
  let [said, words] = [reportWords(locale), comparisonWords(locale)], { scenario } = contenders[0], count = (value) => numbersOf(locale).format(value, "count"), { consumers, days } = scenario.market, each = words.runs(runs, count(runs)), focus = nameInSentence(brandNames(scenario, locale).get(focusBrand(scenario)) ?? ""), [period] = periods, about = `${words.about(count(consumers), count(days), each, contenders.length - 1)} ${said.focusOf(focus)} ${capital(said.periods[period] ?? period)}.`;
  return withPopulation(about, scenario, locale);
}
function betweenHeadlines(comparison, locale) {
  let [pair, ...others] = betweenAlternatives(comparison);
  if (pair === void 0 || others.length > 0)
    return [];
  let words = comparisonWords(locale), [one, other] = pair.contenders.map(({ label }) => cleanName(spokenIn(label, locale)));
  return judgedRows(pair).flatMap((row, at) => HEADLINES.includes(row.metric) ? [
    {
      ...headlineOf(row, pair, locale),
      label: `${capital(measureNoun(locale, row.metric))}: ${words.against(other, one)}`,
      from: { table: betweenTable(0), row: at }
    }
  ] : []);
}
function headlineOf(row, comparison, locale) {
  let words = comparisonWords(locale), { scenario } = comparison.contenders[0], numbers = numbersOf(locale, scenario.market.currency), { brand, metric, difference, low, verdict } = row, unit = measureUnit(brand, metric), label = comparison.contenders.find(({ name }) => name === row.contender)?.label ?? row.contender, level = numbers.format(levelOf(comparison), "share"), change = (value) => changeText(numbers, value, 0, unit), interval = Number.isNaN(low) ? words.noInterval : words.interval(level, changeInterval(numbers, row, unit)), chance = words.higherIn(numbers.format(row.chanceHigher, "share"), numbers.interval(row.chanceLow, row.chanceHigh, "share")), note = verdict === "same" ? words.noDifference : verdict === "cannot tell" && !Number.isNaN(low) ? words.cannotTell : chance;
  return {
    label: `${capital(measureNoun(locale, metric))}: ${cleanName(spokenIn(label, locale))}`,
    value: change(difference),
    interval,
    note,
    from: differencePlace(comparison, row)
  };
}
export {
  documentOfComparison
};
