import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  dateOf
} from "./chunk-YHX5JE5H.js";
import {
  formatTextTable
} from "./chunk-2N7JJQLI.js";
import {
  wrapText
} from "./chunk-45Y5UDFO.js";
import {
  brandNames,
  focusBrand
} from "./chunk-ULHCX4ZB.js";
import {
  spokenIn
} from "./chunk-X3OJ4HQE.js";
import {
  capital
} from "./chunk-QIR3SCXD.js";
import {
  numbersOf,
  withSign
} from "./chunk-GAEP7I5X.js";

// dist-all/studies/calibratedForecast/words/calibratedForecast.js
var en = {
  title: (title) => `${title}: what comes`,
  plan: (draws, alternatives, estimate) => alternatives === 1 ? `${draws} scenarios that the data leave possible, run on: ${estimate}.` : `${draws} scenarios that the data leave possible, run on in ${alternatives} alternatives with the same luck: ${estimate}.`,
  about: (consumers, days, draws) => `${consumers} synthetic consumers, ${days} days; ${draws} scenarios that the data leave possible, a run of each.`,
  comes: "What comes",
  changes: "What alternatives would change",
  measures: {
    sales: "sales",
    revenue: "revenue",
    rating: "displayed stars",
    reviews: "new reviews",
    share: "share of sales"
  },
  of: (measure, brand) => `${measure} of ${brand}`,
  from: "from",
  middle: "middle",
  band: "80 %",
  range: (low, high) => `${low} to ${high}`,
  means: "80 %: what is not known of the settings, luck, and how reality has kept away from the scenario until now, all together.",
  change: (alternative, what, middle, low, high, chance) => `${alternative}: ${what} ${middle} (${low} to ${high}) over all that comes; more than without with a chance of ${chance}.`,
  none: "No period comes after the data: lengthen the scenario with --days."
}, it = {
  title: (title) => `${title}: che cosa viene`,
  plan: (draws, alternatives, estimate) => alternatives === 1 ? `${draws} scenari che i dati lasciano possibili, portati avanti: ${estimate}.` : `${draws} scenari che i dati lasciano possibili, portati avanti in ${alternatives} alternative con la stessa fortuna: ${estimate}.`,
  about: (consumers, days, draws) => `${consumers} consumatori sintetici, ${days} giorni; ${draws} scenari che i dati lasciano possibili, una simulazione di ciascuno.`,
  comes: "Che cosa viene",
  changes: "Che cosa cambierebbero le alternative",
  measures: {
    sales: "vendite",
    revenue: "ricavi",
    rating: "stelle mostrate",
    reviews: "nuove recensioni",
    share: "quota delle vendite"
  },
  of: (measure, brand) => `${measure} di ${brand}`,
  from: "dal",
  middle: "mediano",
  band: "80 %",
  range: (low, high) => `da ${low} a ${high}`,
  means: "80 %: ci\xF2 che non si sa delle impostazioni, il caso, e quanto finora la realt\xE0 si \xE8 scostata dallo scenario, tutto insieme.",
  change: (alternative, what, middle, low, high, chance) => `${alternative}: ${what} ${middle} (da ${low} a ${high}) in tutto ci\xF2 che viene; pi\xF9 che senza con probabilit\xE0 del ${chance}.`,
  none: "Dopo i dati non viene nessun periodo: allunga lo scenario con --days."
}, calibratedForecastWords = { en, it };

// dist-all/studies/calibratedForecast/calibratedForecastText.js
var FORETOLD_UNITS = {
  sales: "count",
  revenue: "money",
  rating: "stars",
  reviews: "count",
  share: "share"
};
function foretoldTable({ question, rows }, language) {
  let { scenario } = question.alternatives[0], words = calibratedForecastWords[language], numbers = numbersOf(language, scenario.market.currency), own = rows.filter(({ brand, alternative }) => brand === focusBrand(scenario) && alternative === ""), measures = [...new Set(own.map(({ what }) => what))], columns = [
    { label: words.from, align: "left" },
    ...measures.map((what) => ({ label: words.measures[what], align: "right" }))
  ], cells = [...new Set(own.map(({ from }) => from))].map((day) => [
    numbers.day(dateOf(scenario.market.start, day)),
    ...measures.map((what) => {
      let row = own.find((one) => one.what === what && one.from === day);
      if (row === void 0)
        return "";
      let write = (value) => numbers.format(value, FORETOLD_UNITS[what], [row.p10, row.p90]);
      return `${write(row.p50)} (${words.range(write(row.p10), write(row.p90))})`;
    })
  ]);
  return { columns, rows: cells };
}
function changeLines({ question, changes }, language) {
  let { scenario } = question.alternatives[0], words = calibratedForecastWords[language], numbers = numbersOf(language, scenario.market.currency), focus = focusBrand(scenario), name = brandNames(scenario, language).get(focus) ?? focus;
  return changes.filter(({ brand, middle }) => brand === focus && Number.isFinite(middle)).map(({ alternative, what, low, middle, high, chance }) => {
    let write = (value) => withSign(value, numbers.format(value, FORETOLD_UNITS[what], [low, high])), measure = words.of(words.measures[what], name);
    return words.change(alternative, measure, write(middle), write(low), write(high), numbers.format(chance, "share"));
  });
}
function formatCalibratedForecast(forecast, { language, width, paint }) {
  let { scenario } = forecast.question.alternatives[0], words = calibratedForecastWords[language], focus = focusBrand(scenario), name = brandNames(scenario, language).get(focus) ?? focus, head = paint.bold(words.title(`${spokenIn(scenario.title, language)}, ${name}`)), { columns, rows } = foretoldTable(forecast, language);
  if (rows.length === 0)
    return [head, wrapText(words.none, width)].join(`
`);
  let [heads, ...rest] = formatTextTable(columns, rows, width).split(`
`);
  return [
    head,
    "",
    paint.bold(heads),
    ...rest,
    "",
    wrapText(capital(words.means), width),
    ...changeLines(forecast, language).map((line) => wrapText(line, width))
  ].join(`
`);
}

export {
  calibratedForecastWords,
  FORETOLD_UNITS,
  foretoldTable,
  changeLines,
  formatCalibratedForecast
};
