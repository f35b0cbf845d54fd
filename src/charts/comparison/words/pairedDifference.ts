import { isLopsided } from "../../../numeric/intervals/boundedInterval.ts";
import { alternatives } from "../../../language/listing.ts";
import { type Locale, type Numbers, type Unit, withSign } from "../../../drawing/numbers.ts";
import { capital, verbOf } from "../../../drawing/words/measures.ts";

/** Words of the chart of differences from the baseline. */
const en = {
  higher: (alternative: string, measure: string, by: string) =>
    `${alternative}: ${measure} ${verbOf("en", measure, "rises", "rise")} by ${by}`,
  lower: (alternative: string, measure: string, by: string) =>
    `${alternative}: ${measure} ${verbOf("en", measure, "falls", "fall")} by ${by}`,
  same: (alternative: string, measure: string) =>
    `${alternative}: ${measure} ${verbOf("en", measure, "stays", "stay")} exactly the same`,
  unknown: (alternative: string, measure: string) =>
    `${alternative}: these runs cannot tell whether ${measure} ${verbOf("en", measure, "changes", "change")}`,
  most: (alternative: string, measure: string, by: string) =>
    `${capital(measure)} ${verbOf("en", measure, "rises", "rise")} most with ${alternative}: ${by}`,
  tied: (names: readonly string[], measure: string) =>
    `${capital(measure)} ${verbOf("en", measure, "rises", "rise")} most with ${oneOf(names, "en")}; these runs cannot tell which`,
  none: (measure: string) => `No alternative clearly raises ${measure}`,
  line: (alternative: string, parts: string) => `${alternative}: ${parts}.`,
  points: "points",
  fromTo: (change: string, low: string, high: string) => `${change} (${low} to ${high})`,
  cannotTell: "cannot tell",
  noDifference: "no difference",
  subtitle: (period: string) => `Difference from the baseline with the same luck${period}`,
  caption: (runs: number | undefined, level: string) =>
    runs === 1
      ? "One pair of runs only: it cannot show how much of this is luck."
      : `${runs === undefined ? "Paired runs" : `${runs} paired runs`}: the dot is the mean difference, the line its ${level} interval. Hollow: the interval contains zero. Each measure has its own scale.`,
  columns: {
    alternative: "Alternative",
    brand: "Brand",
    metric: "Measure",
    unit: "Unit",
    baseline: "Baseline",
    value: "Alternative’s mean",
    difference: "Difference",
    low: "Interval from",
    high: "Interval to",
  },
};

const it: typeof en = {
  higher: (alternative, measure, by) =>
    `${alternative}: ${measure} ${verbOf("it", measure, "sale", "salgono")} di ${by}`,
  lower: (alternative, measure, by) =>
    `${alternative}: ${measure} ${verbOf("it", measure, "scende", "scendono")} di ${by}`,
  same: (alternative, measure) =>
    `${alternative}: ${measure} non ${verbOf("it", measure, "cambia", "cambiano")} affatto`,
  unknown: (alternative, measure) =>
    `${alternative}: se ${measure} ${verbOf("it", measure, "cambi", "cambino")}, queste simulazioni non sanno dirlo`,
  most: (alternative, measure, by) =>
    `${capital(measure)} ${verbOf("it", measure, "sale", "salgono")} di più con ${alternative}: ${by}`,
  tied: (names, measure) =>
    `${capital(measure)} ${verbOf("it", measure, "sale", "salgono")} di più con ${oneOf(names, "it")}; queste simulazioni non sanno dire con quale`,
  none: (measure) => `Nessuna alternativa fa salire con certezza ${measure}`,
  line: (alternative, parts) => `${alternative}: ${parts}.`,
  points: "punti",
  fromTo: (change, low, high) => `${change} (da ${low} a ${high})`,
  cannotTell: "non si può dire",
  noDifference: "nessuna differenza",
  subtitle: (period) => `Differenza dallo scenario di base con la stessa fortuna${period}`,
  caption: (runs, level) =>
    runs === 1
      ? "Una sola coppia di simulazioni: non può mostrare quanto sia dovuto al caso."
      : `${runs === undefined ? "Simulazioni appaiate" : `${runs} simulazioni appaiate`}: il punto è la differenza media, la linea il suo intervallo al ${level}. Punto vuoto: l’intervallo contiene lo zero. Ogni misura ha la sua scala.`,
  columns: {
    alternative: "Alternativa",
    brand: "Marca",
    metric: "Misura",
    unit: "Unità",
    baseline: "Base",
    value: "Media dell’alternativa",
    difference: "Differenza",
    low: "Intervallo da",
    high: "Intervallo a",
  },
};

export const pairedDifferenceWords = { en, it };

/** Names that a title has room for. */
const MOST_NAMES = 3;

/** “a, b or c”; of many “one of 5 alternatives”. */
function oneOf(names: readonly string[], locale: Locale): string {
  const many = { en: `one of ${names.length} alternatives`, it: `una di ${names.length} alternative` };
  return names.length > MOST_NAMES ? many[locale] : alternatives(names, locale);
}

/** A size with what luck leaves open: “1.24 ± 0.31 points”. Shares are told in points. */
export function sizeText(numbers: Numbers, size: number, reach: number, unit: Unit): string {
  const scale = unit === "share" ? 100 : 1;
  const told: Unit = unit === "share" || unit === "stars" ? "points" : unit;
  const [value, around] = [size * scale, reach * scale];
  if (told === "money") return numbers.amount(value, around);
  const like = around > 0 ? [value, value + around] : [value];
  const shown = around > 0 ? [value, around] : [value];
  const text = shown.map((number) => numbers.format(number, told, like)).join(" ± ");
  return unit === "share" ? `${text} ${pairedDifferenceWords[numbers.locale].points}` : text;
}

/** The same with the sign of a change. */
export function changeText(numbers: Numbers, change: number, reach: number, unit: Unit): string {
  const text = sizeText(numbers, change, reach, unit);
  const [size] = text.split(" ± ");
  return withSign(change, size) + text.slice(size.length);
}

/** A mean change with its interval: “+1.2 ± 0.3 points”, or “+67 points (−20 to +94)” where it is not in the middle. */
export function changeInterval(
  numbers: Numbers,
  { difference, low, high }: { readonly difference: number; readonly low: number; readonly high: number },
  unit: Unit,
): string {
  const reach = (high - low) / 2;
  if (!isLopsided(difference, low, high)) return changeText(numbers, difference, reach, unit);
  const { points, fromTo } = pairedDifferenceWords[numbers.locale];
  const end = (value: number) => numbers.difference(value, unit).replace(` ${points}`, "");
  return fromTo(numbers.difference(difference, unit), end(low), end(high));
}
