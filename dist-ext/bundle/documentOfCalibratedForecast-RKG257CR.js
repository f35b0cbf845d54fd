import {
  FORETOLD_UNITS,
  calibratedForecastWords,
  changeLines,
  foretoldTable
} from "./chunk-OYUOW76Z.js";
import {
  dateOf
} from "./chunk-QWMK344M.js";
import "./chunk-UGWWDTJD.js";
import "./chunk-NMHRZJPS.js";
import "./chunk-NQPZMHVK.js";
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
  focusBrand
} from "./chunk-TDZ4DAET.js";
import "./chunk-XHW36SBT.js";
import "./chunk-UMC5SZ3T.js";
import "./chunk-YP3YIH73.js";
import "./chunk-6MYXET5G.js";
import "./chunk-4DYYLMWZ.js";
import {
  fan,
  figureOf
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
import "./chunk-X2WNSBB6.js";
import "./chunk-FVAGRU5E.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/studies/calibratedForecast/figuresOfCalibratedForecast.js
var NOTHING = {
  p025: Number.NaN,
  p10: Number.NaN,
  p25: Number.NaN,
  p50: Number.NaN,
  p75: Number.NaN,
  p90: Number.NaN,
  p975: Number.NaN
};
function figuresOfCalibratedForecast({ question, rows }) {
  let { kept, alternatives } = question, { scenario } = alternatives[0], { start, currency } = scenario.market, focus = focusBrand(scenario), name = brandNames(scenario, "en").get(focus) ?? focus, own = rows.filter(({ brand, alternative }) => brand === focus && alternative === "");
  return [...new Set(own.flatMap(({ what }) => what === "share" ? [] : [what]))].map((what) => {
    let target = kept.targets.find((one) => one.what === what && one.brand === focus), past = (target?.spans ?? []).map(({ from }, at) => ({
      date: dateOf(start, from),
      seen: target?.values[at] ?? Number.NaN,
      ...NOTHING
    })), ahead = own.filter((row) => row.what === what).map(({ from, p025, p10, p25, p50, p75, p90, p975 }) => ({
      date: dateOf(start, from),
      seen: Number.NaN,
      p025,
      p10,
      p25,
      p50,
      p75,
      p90,
      p975
    })), about = { series: name, measure: what, unit: FORETOLD_UNITS[what], currency, isCalibrated: !0 };
    return figureOf(fan, [...past, ...ahead], about, `fan-${what}`);
  });
}

// dist-ext/studies/calibratedForecast/documentOfCalibratedForecast.js
function documentOfCalibratedForecast(forecast, maker) {
  let { question, rows, runs } = forecast, { scenario } = question.alternatives[0], figures = figuresOfCalibratedForecast(forecast), names = figures.map(({ name }) => name);
  return {
    ...reportOf(scenario, { ...maker, seed: question.kept.seed, runs }),
    kind: "forecast",
    texts: { en: textOf("en", forecast, names), it: textOf("it", forecast, names) },
    figures: withSaid(figures, scenario),
    data: [dataTableOf("forecast", rows)]
  };
}
function textOf(locale, forecast, figures) {
  let { kept, alternatives } = forecast.question, { scenario } = alternatives[0], words = calibratedForecastWords[locale], { columns, rows } = foretoldTable(forecast, locale), changes = changeLines(forecast, locale), count = (value) => numbersOf(locale).format(value, "count"), { consumers, days } = scenario.market, about = words.about(count(consumers), count(days), count(kept.drawn.length));
  return {
    ...headIn(scenario, locale),
    about: withPopulation(about, scenario, locale),
    headlines: [],
    notModelled: reportWords(locale).notModelledLines,
    sections: [
      {
        heading: words.comes,
        blocks: [
          ...figures.map((figure) => ({ kind: "figure", figure })),
          {
            kind: "table",
            label: words.comes,
            name: "comes",
            heads: columns.map(({ label }) => capital(label)),
            rows
          },
          { kind: "note", text: words.means }
        ]
      },
      ...changes.length === 0 ? [] : [{ heading: words.changes, blocks: [{ kind: "list", items: changes }] }],
      ...assumptionSections(scenario, locale)
    ]
  };
}
export {
  documentOfCalibratedForecast
};
