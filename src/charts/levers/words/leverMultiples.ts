import { capital, verbOf } from "../../../drawing/words/measures.ts";

/** Words of the chart of three levers: a map for each value of the third. */
const en = {
  best: (measure: string, lever: string, at: string, mean: string, other: string, otherMean: string) =>
    `${capital(measure)} ${verbOf("en", measure, "is", "are")} highest with ${lever} ${at}: ${mean} on average, ${otherMean} with ${other}`,
  keeps: (measure: string, lever: string, low: string, high: string) =>
    `Raising ${lever} hardly moves ${measure}: ${low} to ${high} on average`,
  one: (measure: string, lever: string, at: string, mean: string) =>
    `${capital(measure)} with ${lever} ${at}: ${mean} on average`,
  highest: (levers: string, value: string) => `The highest of all combinations: ${levers}: ${value}.`,
  colours: "All maps share their colours.",
  subtitle: (measure: string, first: string, second: string, third: string) =>
    `${capital(measure)}, by ${first} and ${second}; a map for each ${third}`,
  mean: (value: string) => `on average ${value}`,
  chosen: (maps: number, values: number, lever: string) =>
    `${maps} of the ${values} values of ${lever}, evenly chosen; the data hold all.`,
  ranges: (lever: string) => `Each map covers a part of the range of ${lever} and is named by its middle.`,
};

const it: typeof en = {
  best: (measure, lever, at, mean, other, otherMean) =>
    `Con ${lever} ${at} ${measure} ${verbOf("it", measure, "tocca", "toccano")} il massimo: in media ${mean}, contro ${otherMean} con ${other}`,
  keeps: (measure, lever, low, high) =>
    `${capital(lever)} in aumento: cambia poco ${measure}: in media da ${low} a ${high}`,
  one: (measure, lever, at, mean) => `Con ${lever} ${at} ${measure}: in media ${mean}`,
  highest: (levers, value) => `La migliore fra tutte le combinazioni: ${levers}: ${value}.`,
  colours: "Tutte le mappe hanno gli stessi colori.",
  subtitle: (measure, first, second, third) =>
    `${capital(measure)}, per ${first} e ${second}; una mappa per ogni valore di ${third}`,
  mean: (value) => `in media ${value}`,
  chosen: (maps, values, lever) =>
    `${maps} dei ${values} valori di ${lever}, scelti a distanza uguale; i dati li contengono tutti.`,
  ranges: (lever) => `Ogni mappa copre una parte dell’intervallo di ${lever} e porta il nome del suo centro.`,
};

export const leverMultiplesWords = { en, it };
