import {
  beliefTable,
  binCounts,
  binsOf,
  calibrateWords,
  calibrationLines
} from "./chunk-FNGUT5NQ.js";
import "./chunk-C64TKSNT.js";
import "./chunk-EEZOLTHI.js";
import {
  dateOf
} from "./chunk-QWMK344M.js";
import "./chunk-UGWWDTJD.js";
import "./chunk-NMHRZJPS.js";
import "./chunk-NQPZMHVK.js";
import "./chunk-KEQ6DGSL.js";
import "./chunk-VC3QF3RT.js";
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
  leverName,
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
  calibrationRanks,
  figureOf,
  fitOverTime,
  priorAndPosterior
} from "./chunk-ZF3VVYOM.js";
import "./chunk-JRTN74NV.js";
import "./chunk-TV6SBNSN.js";
import "./chunk-4FAC5YO6.js";
import "./chunk-PD55UT3S.js";
import "./chunk-C5ORN3RK.js";
import "./chunk-BZKTLDDI.js";
import "./chunk-PQF4F5FK.js";
import "./chunk-U4LD5IBN.js";
import "./chunk-45LDIO2B.js";
import "./chunk-YZKBLXXC.js";
import {
  numbersOf
} from "./chunk-Y4WF5KOC.js";
import "./chunk-M4IW54YD.js";
import {
  capital
} from "./chunk-44SPIX5P.js";
import "./chunk-BRBDQNOA.js";
import "./chunk-HAQWYKY6.js";
import "./chunk-OL56547S.js";
import {
  exp,
  log,
  log1p,
  logGamma
} from "./chunk-X2WNSBB6.js";
import "./chunk-FVAGRU5E.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/numeric/inference/binomialBand.js
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

// dist-ext/studies/calibrate/shown/figuresOfCalibration.js
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

// dist-ext/studies/calibrate/shown/documentOfCalibration.js
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
