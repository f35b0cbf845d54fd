import { capital } from "../../../drawing/words/measures.ts";

/** What one lever does between its lowest and its highest value, averaged over the other. */
export interface LeverEffect {
  readonly lever: string;
  readonly from: string;
  readonly to: string;
  readonly direction: "lifts" | "lowers" | "keeps";
}

/** Words of the chart of two levers, such as quality and coverage. */
const en = {
  title: (measure: string, first: LeverEffect, second: LeverEffect) =>
    `${capital(effect(first, measure))}, ${
      second.direction === first.direction && first.direction !== "keeps"
        ? `${second.lever} from ${second.from} to ${second.to}`
        : effect(second, "it")
    }`,
  over: (levers: string) => `Taken over all values of ${levers}.`,
  averaged: "Each effect is averaged over all values of the other lever.",
  corners: (low: string, high: string) =>
    `With both levers at their lowest: ${low}; with both at their highest: ${high}.`,
  interaction: (lever: string, other: string, much: string, little: string) =>
    `Raising ${lever} brings ${much} where ${other} is highest, ${little} where it is lowest.`,
  subtitle: (measure: string, first: string, second: string) =>
    `${capital(measure)}, by ${first} and ${second}`,
  binned: (runs: number | undefined) =>
    `Points are spread over the ranges: each cell shows the middle of all ${runs === 1 ? "that lie in it" : "runs of all points in it"} and is labelled with its own middle.`,
  caption: (runs: number | undefined) =>
    runs === 1
      ? "One run in each cell."
      : `Median run${runs === undefined ? "" : ` of ${runs}`} in each cell; all cells share their luck.`,
};

const it: typeof en = {
  title: (measure, first, second) =>
    `${capital(first.lever)} in aumento: ${measure} ${effetto(first)}; ${second.lever} in aumento: ${effetto(second)}`,
  over: (levers) => `Presi tutti i valori di ${levers}.`,
  averaged: "Ogni effetto è una media su tutti i valori dell’altra leva.",
  corners: (low, high) => `Con entrambe le leve al minimo: ${low}; con entrambe al massimo: ${high}.`,
  interaction: (lever, other, much, little) =>
    `${capital(lever)} in aumento: ${much} con ${other} al massimo, ${little} con ${other} al minimo.`,
  subtitle: (measure, first, second) => `${capital(measure)}, per ${first} e ${second}`,
  binned: (runs) =>
    `I punti sono sparsi sugli intervalli: ogni casella mostra ${runs === 1 ? "il valore mediano dei punti che contiene" : "la simulazione mediana fra tutte quelle dei punti che contiene"} e porta il nome del proprio centro.`,
  caption: (runs) =>
    runs === 1
      ? "Una simulazione in ogni casella."
      : `In ogni casella la simulazione mediana${runs === undefined ? "" : ` su ${runs}`}; la fortuna è la stessa in tutte.`,
};

export const leverGridWords = { en, it };

function effect({ lever, from, to, direction }: LeverEffect, measure: string): string {
  const verb = { lifts: "lifts", lowers: "lowers", keeps: "hardly moves" }[direction];
  return direction === "keeps"
    ? `raising ${lever} ${verb} ${measure} (${from === to ? to : `${from} to ${to}`})`
    : `raising ${lever} ${verb} ${measure} from ${from} to ${to}`;
}

function effetto({ from, to, direction }: LeverEffect): string {
  return direction === "keeps"
    ? `quasi senza effetto (${from === to ? to : `da ${from} a ${to}`})`
    : `da ${from} a ${to}`;
}
