import {
  EFFECTS_TABLE,
  RULES_TABLE,
  attributionReportWords,
  effectsSection,
  rulesSection,
  touchpointText
} from "./chunk-QDOYPL5K.js";
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
  MOMENTS
} from "./chunk-ORXSD6CF.js";
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
  touchpointNames
} from "./chunk-TDZ4DAET.js";
import "./chunk-XHW36SBT.js";
import "./chunk-UMC5SZ3T.js";
import "./chunk-YP3YIH73.js";
import "./chunk-6MYXET5G.js";
import "./chunk-4DYYLMWZ.js";
import {
  attributionAgainstTruth,
  decisiveMoments,
  figureOf
} from "./chunk-ZF3VVYOM.js";
import "./chunk-JRTN74NV.js";
import {
  attributionWords
} from "./chunk-TV6SBNSN.js";
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
  capital
} from "./chunk-44SPIX5P.js";
import "./chunk-BRBDQNOA.js";
import "./chunk-HAQWYKY6.js";
import "./chunk-OL56547S.js";
import "./chunk-X2WNSBB6.js";
import "./chunk-FVAGRU5E.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/studies/attribution/attributionHeadlines.js
import { mean } from "simple-statistics";

// dist-ext/studies/attribution/attributionRows.js
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

// dist-ext/studies/attribution/attributionHeadlines.js
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

// dist-ext/studies/attribution/documentOfAttribution.js
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
