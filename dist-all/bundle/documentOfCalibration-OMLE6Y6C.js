import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  beliefTable,
  binCounts,
  binsOf,
  calibrateWords,
  calibrationLines
} from "./chunk-J4BSHT4E.js";
import "./chunk-RO4EIJFF.js";
import {
  assumptionSections
} from "./chunk-C4BAX7CZ.js";
import {
  dataTableOf
} from "./chunk-5T4HSWAE.js";
import "./chunk-XRPX3GB3.js";
import "./chunk-UCL7YD2J.js";
import "./chunk-RNZKVCD2.js";
import {
  dateOf
} from "./chunk-YHX5JE5H.js";
import "./chunk-2N7JJQLI.js";
import "./chunk-LVXJPRSU.js";
import "./chunk-45Y5UDFO.js";
import "./chunk-ZWOIC4MG.js";
import {
  withPopulation
} from "./chunk-NTTGEAUZ.js";
import "./chunk-HGAV3DLR.js";
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
  calibrationRanks,
  figureOf,
  fitOverTime,
  priorAndPosterior
} from "./chunk-QEDGXNER.js";
import "./chunk-R6K7N2L4.js";
import "./chunk-GZXDHH7I.js";
import "./chunk-YAYHKLEM.js";
import "./chunk-B654BGOQ.js";
import "./chunk-Q5S5VXRV.js";
import "./chunk-YJCBBXM6.js";
import "./chunk-ONTNMNYS.js";
import "./chunk-W5SDUEFD.js";
import "./chunk-3E6GWLGQ.js";
import {
  capital
} from "./chunk-QIR3SCXD.js";
import "./chunk-S5MDYCST.js";
import "./chunk-IT26CMY2.js";
import {
  numbersOf
} from "./chunk-GAEP7I5X.js";
import "./chunk-BJOQZJ7D.js";
import "./chunk-7RCLHB72.js";
import "./chunk-2R7TQ2VD.js";
import {
  exp,
  log,
  log1p,
  logGamma
} from "./chunk-YWCYHOIZ.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-XTTUONFG.js";

// dist-all/numeric/inference/binomialBand.js
function binomialBand(trials, chance, level) {
  let tail = (1 - level) / 2, [below, low, high] = [0, -1, -1];
  for (let count = 0; count <= trials && high < 0; ++count)
    below += probabilityOf(count, trials, chance), low < 0 && below > tail && (low = count), below >= 1 - tail && (high = count);
  return [low, high < 0 ? trials : high];
}
function probabilityOf(count, trials, chance) {
  let ways = logGamma(trials + 1) - logGamma(count + 1) - logGamma(trials - count + 1);
  return exp(ways + count * log(chance) + (trials - count) * log1p(-chance));
}

// dist-all/studies/calibrate/shown/figuresOfCalibration.js
function figuresOfCalibration(question, { beliefs, fit, selfTests }) {
  let { scenario, unknowns } = question, { level, market } = scenario, levers = unknowns.map(({ path }) => ({ path, label: path })), about = { names: leverNames(levers), level, currency: market.currency }, nameOf = (path) => leverName({ path, label: path }), brands = brandNames(scenario, "en");
  return [
    figureOf(priorAndPosterior, beliefs.map(({ path, priorLow, priorHigh, low, middle, high, left }) => ({
      setting: nameOf(path),
      priorLow,
      priorHigh,
      low,
      middle,
      high,
      left
    })), about),
    figureOf(fitOverTime, fit.map(({ what, brand, to, observed, low, middle, high }) => ({
      brand: brands.get(brand) ?? brand,
      measure: what,
      date: dateOf(market.start, to - 1),
      observed,
      low,
      middle,
      high
    })), about),
    ...selfTests.length === 0 ? [] : [figureOf(calibrationRanks, rankRows(selfTests, nameOf), about)]
  ];
}
function rankRows(selfTests, nameOf) {
  return selfTests.flatMap(({ path, recoveries, coverage }) => {
    let bins = binsOf(recoveries.length), [low, high] = binomialBand(recoveries.length, 1 / bins, 0.9), ranks = recoveries.map(({ rank }) => rank);
    return binCounts(ranks, bins).map((count, bin) => ({
      setting: nameOf(path),
      bin,
      count,
      low,
      high,
      coverage
    }));
  });
}

// dist-all/studies/calibrate/shown/documentOfCalibration.js
var HEADLINES = 3;
function documentOfCalibration(calibration, maker) {
  let { question, found, runs } = calibration, { scenario, seed } = question, figures = found === void 0 ? [] : figuresOfCalibration(question, found);
  return {
    ...reportOf(scenario, { ...maker, seed, runs }),
    kind: "calibrate",
    texts: {
      en: textOf("en", calibration, figures.map(({ name }) => name)),
      it: textOf("it", calibration, figures.map(({ name }) => name))
    },
    figures: withSaid(figures, scenario),
    data: found === void 0 ? [] : [dataTableOf("beliefs", found.beliefs)]
  };
}
function textOf(locale, { question, found }, figures) {
  let words = calibrateWords[locale];
  return {
    ...headIn(question.scenario, locale),
    about: aboutLine(question, locale),
    headlines: found === void 0 ? [] : headlinesOf(question, found, figures, locale),
    notModelled: reportWords(locale).notModelledLines,
    sections: [
      ...found === void 0 ? [{ heading: words.beliefs, blocks: [{ kind: "paragraph", text: words.tooFew }] }] : foundSections(question, found, figures, locale),
      ...assumptionSections(question.scenario, locale)
    ]
  };
}
function aboutLine({ scenario, points, draws }, locale) {
  let count = (value) => numbersOf(locale).format(value, "count"), { consumers, days } = scenario.market, about = calibrateWords[locale].about(count(consumers), count(days), count(points), count(draws));
  return withPopulation(about, scenario, locale);
}
function headlinesOf({ scenario: { level } }, { beliefs }, figures, locale) {
  let words = calibrateWords[locale], { format } = numbersOf(locale);
  return beliefs.map((belief, row) => ({ ...belief, row })).toSorted((a, b) => a.left - b.left).slice(0, HEADLINES).map(({ path, middle, low, high, priorLow, priorHigh, identified, row }) => {
    let write = (value) => format(value, "number", [low, high]);
    return {
      label: capital(settingWords(path, locale)),
      value: write(middle),
      interval: `${format(level, "share")}: ${words.range(write(low), write(high))}`,
      note: `${words.identified[identified]}; ${words.before}: ${words.range(write(priorLow), write(priorHigh))}`,
      from: { table: figures[0], row }
    };
  });
}
function foundSections(question, found, figures, locale) {
  let words = calibrateWords[locale], { columns, rows } = beliefTable(found, locale), heads = columns.map(({ label }) => capital(label)), level = numbersOf(locale).format(question.scenario.level, "share"), lines = calibrationLines(question, found, locale);
  return [
    {
      heading: words.beliefs,
      blocks: [
        ...figures.map((figure) => ({ kind: "figure", figure })),
        { kind: "table", label: words.beliefs, name: "beliefs", heads, rows },
        { kind: "note", text: words.means(level) }
      ]
    },
    { heading: words.fit, blocks: [{ kind: "list", items: [...lines, words.files] }] }
  ];
}
export {
  documentOfCalibration
};
