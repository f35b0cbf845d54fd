import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  EFFECTS_TABLE,
  RULES_TABLE,
  attributionReportWords,
  effectsSection,
  rulesSection,
  touchpointText
} from "./chunk-QVSJ5P2M.js";
import {
  assumptionSections
} from "./chunk-C4BAX7CZ.js";
import {
  dataTableOf
} from "./chunk-5T4HSWAE.js";
import "./chunk-XRPX3GB3.js";
import "./chunk-RNZKVCD2.js";
import {
  withPopulation
} from "./chunk-NTTGEAUZ.js";
import {
  MOMENTS
} from "./chunk-HBN6OI5T.js";
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
  touchpointNames
} from "./chunk-ULHCX4ZB.js";
import "./chunk-WH55XFYM.js";
import "./chunk-NY5QDUA2.js";
import "./chunk-MVA7HUQM.js";
import "./chunk-IZQ3JLRV.js";
import "./chunk-X3OJ4HQE.js";
import "./chunk-JWQDHXMP.js";
import {
  attributionAgainstTruth,
  decisiveMoments,
  figureOf
} from "./chunk-QEDGXNER.js";
import "./chunk-R6K7N2L4.js";
import "./chunk-GZXDHH7I.js";
import {
  attributionWords
} from "./chunk-YAYHKLEM.js";
import "./chunk-B654BGOQ.js";
import {
  changeInterval
} from "./chunk-Q5S5VXRV.js";
import {
  nameInSentence
} from "./chunk-YJCBBXM6.js";
import "./chunk-ONTNMNYS.js";
import "./chunk-W5SDUEFD.js";
import {
  mean
} from "./chunk-3E6GWLGQ.js";
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
import "./chunk-YWCYHOIZ.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-XTTUONFG.js";

// dist-all/studies/attribution/attributionRows.js
function attributionRows({ attribution, channels }) {
  let names = touchpointNames(attribution.plan.scenario, "en");
  return channels.touchpoints.map(({ touchpoint, sales, share, low, high, credited }) => ({
    touchpoint: names.get(touchpoint.channel) ?? touchpoint.channel,
    truth: share,
    low,
    high,
    brought: sales.difference,
    broughtLow: sales.low,
    broughtHigh: sales.high,
    ...credited
  }));
}
function decisiveRows({ attribution, decisive }) {
  let names = touchpointNames(attribution.plan.scenario, "en");
  return attribution.plan.channels.flatMap(({ channel }) => MOMENTS.map((moment) => {
    let one = decisive.find(({ touchpoint }) => touchpoint.channel === channel && touchpoint.moment === moment);
    return {
      touchpoint: names.get(channel) ?? channel,
      moment,
      brought: one?.sales.difference ?? Number.NaN,
      low: one?.sales.low ?? Number.NaN,
      high: one?.sales.high ?? Number.NaN,
      part: one?.part ?? Number.NaN,
      chance: one?.chance ?? Number.NaN,
      isClear: one?.isClear === !0 ? 1 : 0
    };
  }));
}

// dist-all/studies/attribution/attributionHeadlines.js
function attributionHeadlines(judged, locale) {
  let { attribution, channels, decisive, together, unseen } = judged, words = attributionReportWords[locale], numbers = numbersOf(locale, attribution.plan.scenario.market.currency), share = (value) => numbers.format(value, "share"), sold = mean([...attribution.removed[0].sales]), isSold = sold > 0, part = share(together.difference / sold), sorted = channels.rules.filter(({ misplaced }) => Number.isFinite(misplaced)).toSorted((a, b) => a.misplaced - b.misplaced);
  return [
    {
      label: words.together,
      value: words.bring(purchases(together, numbers)),
      interval: "",
      note: isSold ? words.togetherNote(part, numbers.round(channels.summed, "count")) : words.nothingSold,
      from: { table: EFFECTS_TABLE }
    },
    ...Number.isNaN(unseen) ? [] : [
      {
        label: words.unseen,
        value: share(unseen),
        interval: "",
        note: words.unseenNote,
        from: { table: EFFECTS_TABLE }
      }
    ],
    ...channels.touchpoints.length > 1 && sorted.length > 0 ? [
      ofRule(words.best, sorted[0], channels, numbers),
      ofRule(words.worst, sorted[sorted.length - 1], channels, numbers)
    ] : [],
    ...decisive.slice(0, 1).filter(({ part: part2 }) => Number.isFinite(part2)).map((first) => ({
      ...ofMoment(first, attribution.plan.scenario, numbers),
      from: {
        table: decisiveMoments.name,
        row: decisiveRows(judged).findIndex(({ brought }) => brought === first.sales.difference)
      }
    }))
  ];
}
function ofRule(label, found, { rules, luck }, numbers) {
  let words = attributionReportWords[numbers.locale], share = (value) => numbers.format(value, "share");
  return {
    label,
    value: capital(attributionWords[numbers.locale].rules[found.rule]),
    interval: words.misplaces(share(found.misplaced), numbers.short(found.misplacedRevenue, "money")),
    note: Number.isNaN(luck) ? "" : words.isLuck(share(luck)),
    from: { table: RULES_TABLE, row: rules.indexOf(found) }
  };
}
function ofMoment({ touchpoint, sales, part, isClear }, scenario, numbers) {
  let words = attributionReportWords[numbers.locale];
  return {
    label: words.decisive,
    value: words.bring(purchases(sales, numbers)),
    interval: capital(touchpointText(touchpoint, scenario, numbers.locale)),
    note: isClear ? words.part(numbers.format(part, "share")) : attributionWords[numbers.locale].unclear
  };
}
function purchases({ difference, low, high }, numbers) {
  return changeInterval(numbers, { difference, low, high }, "count");
}

// dist-all/studies/attribution/documentOfAttribution.js
function documentOfAttribution(judged, maker) {
  let { plan, seed, runs } = judged.attribution, figures = figuresOfAttribution(judged);
  return {
    ...reportOf(plan.scenario, { ...maker, seed, runs: runs * plan.removals.length }),
    kind: "attribution",
    texts: { en: textOf("en", judged, figures), it: textOf("it", judged, figures) },
    figures: withSaid(figures, plan.scenario),
    data: [
      dataTableOf("touchpoints", attributionRows(judged)),
      dataTableOf("rules", judged.channels.rules),
      ...plan.moments.length === 0 ? [] : [dataTableOf("decisive", decisiveRows(judged))]
    ]
  };
}
function figuresOfAttribution(judged) {
  let { plan, runs } = judged.attribution, { scenario, brand, moments } = plan, about = {
    focus: brandNames(scenario, "en").get(brand),
    currency: scenario.market.currency,
    runs,
    level: scenario.level
  };
  return [
    figureOf(attributionAgainstTruth, attributionRows(judged), about),
    ...moments.length === 0 ? [] : [figureOf(decisiveMoments, decisiveRows(judged), about)]
  ];
}
function textOf(locale, judged, figures) {
  let [said, words] = [reportWords(locale), attributionReportWords[locale]], { plan, runs } = judged.attribution, { scenario, brand } = plan, count = (value) => numbersOf(locale).format(value, "count"), { consumers, days } = scenario.market, focus = nameInSentence(brandNames(scenario, locale).get(brand) ?? brand), about = words.about(count(consumers), count(days), count(plan.removals.length - 2), words.runs(runs, count(runs)));
  return {
    ...headIn(scenario, locale),
    about: withPopulation(`${about} ${said.focusOf(focus)}`, scenario, locale),
    headlines: attributionHeadlines(judged, locale),
    notModelled: said.notModelledLines,
    sections: [
      {
        heading: words.figures,
        blocks: figures.map(({ name }) => ({ kind: "figure", figure: name }))
      },
      rulesSection(judged, locale),
      effectsSection(judged, locale),
      ...assumptionSections(scenario, locale)
    ]
  };
}
export {
  documentOfAttribution
};
