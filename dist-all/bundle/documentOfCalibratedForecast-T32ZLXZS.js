import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  FORETOLD_UNITS,
  calibratedForecastWords,
  changeLines,
  foretoldTable
} from "./chunk-S6DYQMPV.js";
import {
  assumptionSections
} from "./chunk-C4BAX7CZ.js";
import {
  dataTableOf
} from "./chunk-5T4HSWAE.js";
import "./chunk-XRPX3GB3.js";
import {
  dateOf
} from "./chunk-YHX5JE5H.js";
import "./chunk-2N7JJQLI.js";
import "./chunk-LVXJPRSU.js";
import "./chunk-45Y5UDFO.js";
import {
  withPopulation
} from "./chunk-NTTGEAUZ.js";
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
  focusBrand
} from "./chunk-ULHCX4ZB.js";
import "./chunk-WH55XFYM.js";
import "./chunk-NY5QDUA2.js";
import "./chunk-MVA7HUQM.js";
import "./chunk-IZQ3JLRV.js";
import "./chunk-X3OJ4HQE.js";
import "./chunk-JWQDHXMP.js";
import {
  fan,
  figureOf
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
import "./chunk-YWCYHOIZ.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-XTTUONFG.js";

// dist-all/studies/calibratedForecast/figuresOfCalibratedForecast.js
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

// dist-all/studies/calibratedForecast/documentOfCalibratedForecast.js
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
