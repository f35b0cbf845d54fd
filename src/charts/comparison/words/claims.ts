/** Words of the charts of claims. */
const en = {
  verdicts: { supported: "Supported", notSupported: "Not supported", depends: "It depends" },
  titled: (verdict: string, statement: string) => `${verdict}: ${statement}`,
  rises: "should rise",
  falls: "should fall",
  risesBy: (part: string) => `should rise by over ${part}`,
  fallsBy: (part: string) => `should fall by over ${part}`,
  line: (measure: string, change: string, relative: string) => `${measure}: ${change}${relative}.`,
  relative: (change: string) => ` (${change})`,
  cannotTell: "cannot tell",
  subtitle: (levers: string) => `Change with the same luck: ${levers}`,
  caption: (runs: number | undefined, level: string) =>
    `${runs === undefined ? "Paired runs" : `${runs} paired runs`}: the dot is the mean change, the line its ${level} interval. Hollow: not supported. Each measure has its own scale.`,
  change: "Change",
  points: "Change in points",
  flips: (moderator: string, at: string, interval: string) =>
    `${moderator}: the effect turns around at ${at} (${interval})`,
  passes: (moderator: string, by: string, at: string, interval: string) =>
    `${moderator}: the change passes ${by} at ${at} (${interval})`,
  fadesAbove: (moderator: string, at: string) =>
    `${moderator}: above ${at} the effect cannot be told from nothing`,
  fadesBelow: (moderator: string, at: string) =>
    `${moderator}: below ${at} the effect cannot be told from nothing`,
  vanishes: (moderator: string, at: string) => `${moderator}: the effect vanishes only at ${at}`,
  whole: (moderator: string, from: string, to: string) =>
    `${moderator}: it holds over the whole range tried, ${from} to ${to}`,
  nowhere: (moderator: string, from: string, to: string) =>
    `${moderator}: supported nowhere in the range tried, ${from} to ${to}`,
  holdsBelow: (at: string) => `The claim holds below ${at}.`,
  holdsAbove: (at: string) => `The claim holds above ${at}.`,
  ends: (from: string, first: string, to: string, last: string) =>
    `At ${from} the change is ${first}, at ${to} it is ${last}.`,
  boundarySubtitle: (measure: string) => `Change in ${measure}, by the setting on which it may depend`,
  boundaryCaption: (runs: number | undefined, level: string) =>
    `${runs === undefined ? "Paired runs" : `${runs} paired runs`} at each value; band: ${level} interval of the mean change. Filled: supported. Shaded: interval of the turning point.`,
  columns: {
    measure: "What is measured",
    expected: "Expected",
    before: "Before",
    after: "After",
    effect: "Change",
    low: "Interval from",
    high: "Interval to",
  },
};

const it: typeof en = {
  verdicts: { supported: "Confermata", notSupported: "Non confermata", depends: "Dipende" },
  titled: (verdict, statement) => `${verdict}: ${statement}`,
  rises: "deve salire",
  falls: "deve scendere",
  risesBy: (part) => `deve salire di oltre ${part}`,
  fallsBy: (part) => `deve scendere di oltre ${part}`,
  line: (measure, change, relative) => `${measure}: ${change}${relative}.`,
  relative: (change) => ` (${change})`,
  cannotTell: "non si può dire",
  subtitle: (levers) => `Cambiamento con la stessa fortuna: ${levers}`,
  caption: (runs, level) =>
    `${runs === undefined ? "Simulazioni appaiate" : `${runs} simulazioni appaiate`}: il punto è il cambiamento medio, la linea il suo intervallo al ${level}. Punto vuoto: non confermata. Ogni misura ha la sua scala.`,
  change: "Cambiamento",
  points: "Cambiamento in punti",
  flips: (moderator, at, interval) => `${moderator}: l’effetto si rovescia a ${at} (${interval})`,
  passes: (moderator, by, at, interval) => `${moderator}: il cambiamento supera ${by} a ${at} (${interval})`,
  fadesAbove: (moderator, at) => `${moderator}: sopra ${at} l’effetto non si distingue dal nulla`,
  fadesBelow: (moderator, at) => `${moderator}: sotto ${at} l’effetto non si distingue dal nulla`,
  vanishes: (moderator, at) => `${moderator}: l’effetto svanisce solo a ${at}`,
  whole: (moderator, from, to) => `${moderator}: vale su tutto l’intervallo provato, da ${from} a ${to}`,
  nowhere: (moderator, from, to) =>
    `${moderator}: in nessun punto dell’intervallo provato, da ${from} a ${to}, è confermata`,
  holdsBelow: (at) => `L’affermazione vale sotto ${at}.`,
  holdsAbove: (at) => `L’affermazione vale sopra ${at}.`,
  ends: (from, first, to, last) => `A ${from} il cambiamento è ${first}, a ${to} è ${last}.`,
  boundarySubtitle: (measure) => `Come cambia secondo l’impostazione da cui può dipendere: ${measure}`,
  boundaryCaption: (runs, level) =>
    `${runs === undefined ? "Simulazioni appaiate" : `${runs} simulazioni appaiate`} a ogni valore; fascia: intervallo al ${level} del cambiamento medio. Punto pieno: confermata. Ombra: intervallo del punto di svolta.`,
  columns: {
    measure: "Che cosa si misura",
    expected: "Atteso",
    before: "Prima",
    after: "Dopo",
    effect: "Cambiamento",
    low: "Intervallo da",
    high: "Intervallo a",
  },
};

export const claimWords = { en, it };
