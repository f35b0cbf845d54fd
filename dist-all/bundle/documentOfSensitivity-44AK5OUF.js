import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  assumptionSections
} from "./chunk-C4BAX7CZ.js";
import {
  dataTableOf
} from "./chunk-5T4HSWAE.js";
import "./chunk-XRPX3GB3.js";
import {
  withPopulation
} from "./chunk-NTTGEAUZ.js";
import {
  overriddenParagraphs
} from "./chunk-CFYJGZ7M.js";
import "./chunk-4EP6HS63.js";
import "./chunk-JIAGAKMW.js";
import "./chunk-RZMKYFKS.js";
import {
  metricNote
} from "./chunk-H2VHVHOV.js";
import "./chunk-3VVPGUWT.js";
import "./chunk-7DT6B4LV.js";
import "./chunk-U3YVLYD5.js";
import "./chunk-HBN6OI5T.js";
import "./chunk-LI6ISVE2.js";
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
  leverName,
  leverNames
} from "./chunk-ULHCX4ZB.js";
import {
  settingWords
} from "./chunk-WH55XFYM.js";
import "./chunk-NY5QDUA2.js";
import "./chunk-MVA7HUQM.js";
import "./chunk-IZQ3JLRV.js";
import "./chunk-X3OJ4HQE.js";
import "./chunk-JWQDHXMP.js";
import {
  figureOf,
  morrisPlane,
  tornado,
  varianceShares
} from "./chunk-QEDGXNER.js";
import "./chunk-R6K7N2L4.js";
import "./chunk-GZXDHH7I.js";
import "./chunk-YAYHKLEM.js";
import "./chunk-B654BGOQ.js";
import "./chunk-Q5S5VXRV.js";
import {
  nameInSentence
} from "./chunk-YJCBBXM6.js";
import {
  withArticle
} from "./chunk-ONTNMNYS.js";
import "./chunk-W5SDUEFD.js";
import "./chunk-3E6GWLGQ.js";
import {
  capital,
  measureName
} from "./chunk-QIR3SCXD.js";
import "./chunk-S5MDYCST.js";
import "./chunk-IT26CMY2.js";
import {
  numbersOf
} from "./chunk-GAEP7I5X.js";
import "./chunk-BJOQZJ7D.js";
import "./chunk-7RCLHB72.js";
import "./chunk-2R7TQ2VD.js";
import "./chunk-YWCYHOIZ.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-XTTUONFG.js";

// dist-all/studies/sensitivity/figuresOfSensitivity.js
function figuresOfSensitivity(plan, findings) {
  return findings.flatMap((found) => {
    let suffix = findings.length === 1 ? "" : `-${found.metric.name.replaceAll(".", "-")}`, rows = found.effects.map((effect) => ({
      setting: leverName({ path: effect.path, label: effect.path }, found.metric.brand),
      ...effect
    })), tornadoRows = rows.map(({ setting, rises, falls, net, low, high }) => ({
      setting,
      rises,
      falls,
      net,
      low,
      high
    })), about = aboutOf(plan, found);
    return [
      figureOf(tornado, tornadoRows, about, `tornado${suffix}`),
      plan.method === "morris" ? figureOf(morrisPlane, rows.map(({ setting, size, sizeLow, sizeHigh, deviation }) => ({
        setting,
        size,
        low: sizeLow,
        high: sizeHigh,
        deviation
      })), { ...about, luck: found.luck.effect }, `morrisPlane${suffix}`) : figureOf(varianceShares, rows.map(({ setting, first, firstLow, firstHigh, total, totalLow, totalHigh }) => ({
        setting,
        first,
        firstLow,
        firstHigh,
        total,
        totalLow,
        totalHigh
      })), { ...about, luck: found.luck.betweenPoints }, `varianceShares${suffix}`)
    ];
  });
}
function aboutOf({ scenario, runs }, { metric: { brand, metric }, effects }) {
  let name = brandNames(scenario, "en").get(brand) ?? brand, unit = metricNote(brand, metric)?.unit ?? "number", names = leverNames(effects.map(({ path }) => ({ path, label: path })), brand), measured = { metric, brand: name, unit };
  return { focus: name, currency: scenario.market.currency, runs, names, measured };
}

// dist-all/studies/sensitivity/sensitivityWords.js
var en = {
  about: (consumers, days, design, runs) => `${consumers} synthetic consumers, ${days} days; ${design}, ${runs} runs in all.`,
  design: {
    morris: (repeats) => `Morris\u2019 method, ${repeats} walks through the ranges`,
    sobol: (repeats) => `Sobol\u2019 indices from ${repeats} rows of points`
  },
  changeBy: (measure, setting) => `${measure}: ${setting}`,
  interval: (level, interval) => `${level} interval: ${interval}`,
  overRange: (low, high) => `from ${low} to ${high}, mean over all other settings`,
  varied: "What was varied",
  figures: "Which settings matter",
  setting: "Setting",
  from: "From",
  to: "To",
  luck: "How much is luck",
  luckOf: (measure, single, points) => `${measure}: luck is ${single} of the variance of one run at a random point, and at most ${points} of the variance between points.`,
  luckUnknown: (measure) => `${measure}: how much is luck is not known, because those runs were not finished.`,
  luckEmpty: (measure) => `${measure}: how much is luck is not known, because it has no value in those runs.`
}, it = {
  about: (consumers, days, design, runs) => `${consumers} consumatori sintetici, ${days} giorni; ${design}, ${runs} simulazioni in tutto.`,
  design: {
    morris: (repeats) => `metodo di Morris, ${repeats} percorsi attraverso gli intervalli`,
    sobol: (repeats) => `indici di Sobol\u2019 da ${repeats} righe di punti`
  },
  changeBy: (measure, setting) => `${measure}: ${setting}`,
  interval: (level, interval) => `intervallo al ${level}: ${interval}`,
  overRange: (low, high) => `da ${low} a ${high}, in media su tutte le altre impostazioni`,
  varied: "Che cosa \xE8 stato variato",
  figures: "Quali impostazioni contano",
  setting: "Impostazione",
  from: "Da",
  to: "A",
  luck: "Quanto \xE8 caso",
  luckOf: (measure, single, points) => `${measure}: il caso \xE8 ${withArticle(single)} della varianza di una simulazione in un punto a sorte, e al massimo ${withArticle(points)} della varianza fra i punti.`,
  luckUnknown: (measure) => `${measure}: quanto sia caso non si sa, perch\xE9 quelle simulazioni non erano finite.`,
  luckEmpty: (measure) => `${measure}: quanto sia caso non si sa, perch\xE9 in quelle simulazioni non ha un valore.`
};
function sensitivityReportWords(locale) {
  return { en, it }[locale];
}

// dist-all/studies/sensitivity/documentOfSensitivity.js
var HEADLINES = 3;
function documentOfSensitivity(result, findings, maker) {
  let { scenario, seed } = result.plan, figures = figuresOfSensitivity(result.plan, findings), effects = findings.flatMap(({ metric, effects: own }) => own.map((effect, at) => {
    let { low, high } = result.plan.ranges[at];
    return { metric: metric.name, from: low, to: high, ...effect };
  })), names = figures.map(({ name }) => name);
  return {
    ...reportOf(scenario, { ...maker, seed, runs: result.runs }),
    kind: "sensitivity",
    texts: { en: textOf("en", result, findings, names), it: textOf("it", result, findings, names) },
    figures: withSaid(figures, scenario),
    data: [dataTableOf("effects", effects)]
  };
}
function textOf(locale, result, findings, figures) {
  let words = sensitivityReportWords(locale), { scenario } = result.plan;
  return {
    ...headIn(scenario, locale),
    about: aboutLine(result, locale),
    headlines: findings.slice(0, 1).flatMap((found) => headlinesOf(result, found, figures, locale)),
    notModelled: reportWords(locale).notModelledLines,
    sections: [
      {
        heading: words.figures,
        blocks: figures.map((figure) => ({ kind: "figure", figure }))
      },
      variedSection(result, locale),
      luckSection(result, findings, locale),
      ...assumptionSections(scenario, locale)
    ]
  };
}
function aboutLine({ plan, repeats, runs }, locale) {
  let words = sensitivityReportWords(locale), count = (value) => numbersOf(locale).format(value, "count"), { consumers, days } = plan.scenario.market, about = words.about(count(consumers), count(days), words.design[plan.method](count(repeats)), count(runs));
  return withPopulation(about, plan.scenario, locale);
}
function headlinesOf({ plan }, found, figures, locale) {
  let words = sensitivityReportWords(locale), { scenario, method, ranges } = plan, numbers = numbersOf(locale, scenario.market.currency), { metric, effects } = found, unit = metricNote(metric.brand, metric.metric)?.unit ?? "number", sizeOf = (effect) => method === "morris" ? effect.size : effect.total;
  return effects.map((effect, at) => ({ ...effect, range: ranges[at], row: at })).filter((effect) => Number.isFinite(effect.net)).toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, HEADLINES).map(({ path, net, low, high, range, row }) => ({
    label: words.changeBy(measureOf(plan, found, locale), nameInSentence(settingWords(path, locale, metric.brand))),
    value: numbers.difference(net, unit),
    interval: Number.isFinite(low) ? words.interval(numbers.format(scenario.level, "share"), [low, high].map((end) => numbers.difference(end, unit)).join(" \u2026 ")) : "",
    note: words.overRange(numbers.format(range.low, "number"), numbers.format(range.high, "number")),
    from: { table: figures[0], row }
  }));
}
function variedSection({ plan }, locale) {
  let words = sensitivityReportWords(locale), numbers = numbersOf(locale), rows = plan.ranges.map(({ path, low, high }) => [
    path,
    ...[low, high].map((end) => numbers.format(end, "number"))
  ]), heads = [words.setting, words.from, words.to];
  return {
    heading: words.varied,
    blocks: [
      ...overriddenParagraphs(plan.scenario, plan.ranges.map(({ path }) => ({ path })), locale),
      { kind: "table", label: words.varied, heads, rows }
    ]
  };
}
function luckSection({ plan, luck }, findings, locale) {
  let words = sensitivityReportWords(locale), numbers = numbersOf(locale), share = (value) => numbers.format(value, "share"), isLuckRun = luck.length > 0, blocks = findings.map((found) => {
    let { ofOneRun, ofOneRunLow, ofOneRunHigh, betweenPoints } = found.luck, single = numbers.within(ofOneRun, ofOneRunLow, ofOneRunHigh, "share"), measure = measureOf(plan, found, locale);
    return {
      kind: "paragraph",
      text: Number.isNaN(ofOneRun) ? isLuckRun ? words.luckEmpty(measure) : words.luckUnknown(measure) : words.luckOf(measure, single, share(betweenPoints))
    };
  });
  return { heading: words.luck, blocks };
}
function measureOf({ scenario }, { metric: { brand, metric } }, locale) {
  let name = brandNames(scenario, locale).get(brand);
  return capital(measureName(locale, metric, name === void 0 ? "" : nameInSentence(name)));
}
export {
  documentOfSensitivity
};
