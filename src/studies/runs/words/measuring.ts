import { type Bilingual, sameInAll } from "../../../language/bilingual.ts";
import type { Fault } from "../../../language/fault.ts";
import { PERIOD_WORDS } from "../../../scenario/words/expectations.ts";

/** Flags that name what is measured. */
export type MetricFlag = "--metric" | "--precision";

/** How to write a precision that is wanted. */
export const PRECISION_EXAMPLE = "--precision share:0.005";

/** Faults of what is to be measured, and how precisely. */
export const measuringFaults = {
  metricShape: (flag: MetricFlag, text: string, example: string): Fault =>
    must(
      flag,
      { en: "be written as brand.metric.period", it: "essere scritto come marca.metrica.periodo" },
      text,
      sameInAll(example),
    ),
  noSubject: (flag: MetricFlag, text: string, instead: string): Fault =>
    must(flag, { en: "name a brand or market", it: "nominare una marca o market" }, text, sameInAll(instead)),
  noMetric: (flag: MetricFlag, of: string, text: string, instead: string): Fault =>
    must(
      flag,
      { en: `name a metric of ${of}`, it: `nominare una metrica di ${of}` },
      text,
      sameInAll(instead),
    ),
  noPeriod: (flag: MetricFlag, days: number, text: string): Fault =>
    must(
      flag,
      { en: `name a period of the ${days} days`, it: `nominare un periodo dei ${days} giorni` },
      text,
      PERIOD_WORDS,
    ),
  precisionShape: (text: string): Fault =>
    must(
      "--precision",
      { en: "be written as metric:half-width", it: "essere scritto come metrica:semiampiezza" },
      text,
      sameInAll(PRECISION_EXAMPLE),
    ),
  precisionMetric: (text: string, instead: string): Fault =>
    must(
      "--precision",
      { en: "begin with the name of a metric", it: "cominciare con il nome di una metrica" },
      text,
      sameInAll(instead),
    ),
  halfWidth: (text: string): Fault =>
    must(
      "--precision",
      {
        en: "end with a half-width above 0, in the unit of the metric",
        it: "finire con una semiampiezza sopra 0, nell'unità della metrica",
      },
      text,
      sameInAll(PRECISION_EXAMPLE),
    ),
} as const;

function must(flag: MetricFlag, what: Bilingual, text: string, instead: Bilingual): Fault {
  return {
    message: {
      en: `${flag} must ${what.en}, but is “${text}”.`,
      it: `${flag} deve ${what.it}, ma è “${text}”.`,
    },
    advice: { en: `Write ${instead.en}.`, it: `Scrivi ${instead.it}.` },
  };
}
