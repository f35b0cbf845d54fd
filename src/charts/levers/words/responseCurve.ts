import { capital, verbOf } from "../../../drawing/words/measures.ts";

/** Words of the chart of one lever. */
const en = {
  rises: (lever: string, measure: string, from: string, to: string) =>
    `Raising ${lever} lifts ${measure} from ${from} to ${to}`,
  falls: (lever: string, measure: string, from: string, to: string) =>
    `Raising ${lever} lowers ${measure} from ${from} to ${to}`,
  holds: (lever: string, measure: string, from: string, to: string) =>
    `Raising ${lever} hardly moves ${measure}: ${from} to ${to}`,
  peaks: (lever: string, measure: string, at: string, value: string) =>
    `${capital(measure)} ${verbOf("en", measure, "is", "are")} highest at ${lever} ${at}: ${value}`,
  one: (measure: string, value: string) => `${capital(measure)}: ${value}`,
  steepest: (lever: string, from: string, to: string, change: string) =>
    `The steepest step is from ${lever} ${from} to ${to}: ${change}.`,
  end: (lever: string, at: string, value: string, interval: string) =>
    `At ${lever} ${at} it is ${value}${interval}.`,
  subtitle: (measure: string, lever: string) => `${capital(measure)}, by ${lever}`,
};

const it: typeof en = {
  rises: (lever, measure, from, to) =>
    `${capital(lever)} in aumento: ${measure} ${verbOf("it", measure, "sale", "salgono")} da ${from} a ${to}`,
  falls: (lever, measure, from, to) =>
    `${capital(lever)} in aumento: ${measure} ${verbOf("it", measure, "scende", "scendono")} da ${from} a ${to}`,
  holds: (lever, measure, from, to) =>
    `${capital(lever)} in aumento: ${measure} quasi non si ${verbOf("it", measure, "muove", "muovono")}, da ${from} a ${to}`,
  peaks: (lever, measure, at, value) =>
    `${capital(measure)} ${verbOf("it", measure, "è", "sono")} al massimo con ${lever} ${at}: ${value}`,
  one: (measure, value) => `${capital(measure)}: ${value}`,
  steepest: (lever, from, to, change) => `Il passo più ripido è da ${lever} ${from} a ${to}: ${change}.`,
  end: (lever, at, value, interval) => `Con ${lever} ${at} è ${value}${interval}.`,
  subtitle: (measure, lever) => `${capital(measure)}, per ${lever}`,
};

export const responseCurveWords = { en, it };
