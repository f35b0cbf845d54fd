import { sameInAll } from "../../../language/bilingual.js";
import { PERIOD_WORDS } from "../../../scenario/words/expectations.js";
/** How to write a precision that is wanted. */
export const PRECISION_EXAMPLE = "--precision share:0.005";
/** Faults of what is to be measured, and how precisely. */
export const measuringFaults = {
    metricShape: (flag, text, example) => must(flag, { en: "be written brand.metric.period", it: "essere scritto marca.metrica.periodo" }, text, sameInAll(example)),
    noSubject: (flag, text, instead) => must(flag, { en: "name a brand or market", it: "nominare una marca o market" }, text, sameInAll(instead)),
    noMetric: (flag, of, text, instead) => must(flag, { en: `name a metric of ${of}`, it: `nominare una metrica di ${of}` }, text, sameInAll(instead)),
    noPeriod: (flag, days, text) => must(flag, { en: `name a period of the ${days} days`, it: `nominare un periodo dei ${days} giorni` }, text, PERIOD_WORDS),
    precisionShape: (text) => must("--precision", { en: "be written metric:half-width", it: "essere scritto metrica:semiampiezza" }, text, sameInAll(PRECISION_EXAMPLE)),
    precisionMetric: (text, instead) => must("--precision", { en: "begin with the name of a metric", it: "cominciare con il nome di una metrica" }, text, sameInAll(instead)),
    halfWidth: (text) => must("--precision", {
        en: "end with a half-width above 0, in the unit of the metric",
        it: "finire con una semiampiezza sopra 0, nell'unità della metrica",
    }, text, sameInAll(PRECISION_EXAMPLE)),
};
function must(flag, what, text, instead) {
    return {
        message: {
            en: `${flag} must ${what.en}, but is “${text}”.`,
            it: `${flag} deve ${what.it}, ma è “${text}”.`,
        },
        advice: { en: `Write ${instead.en}.`, it: `Scrivi ${instead.it}.` },
    };
}
