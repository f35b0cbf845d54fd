import { capital, verbOf } from "../../../drawing/words/measures.ts";

/** Below so many runs nobody can say what nine in ten of them do. */
const FEW = 10;

/** Words of the chart of a difference over time. */
const en = {
  higher: (alternative: string, measure: string, since: string, often: string) =>
    `${capital(alternative)} lifts ${measure} ${since}, ${often}`,
  lower: (alternative: string, measure: string, since: string, often: string) =>
    `${capital(alternative)} lowers ${measure} ${since}, ${often}`,
  unknown: (alternative: string, measure: string) =>
    `${capital(alternative)}: at the end these runs do not agree whether ${measure} ${verbOf("en", measure, "changes", "change")}`,
  same: (alternative: string, measure: string) =>
    `${capital(alternative)}: ${measure} ${verbOf("en", measure, "stays", "stay")} exactly the same`,
  mean: (alternative: string, measure: string, by: string, over: string) =>
    `${capital(alternative)}: ${measure} ${by}, mean ${over}; single weeks differ`,
  unclear: (alternative: string, measure: string, over: string) =>
    `${capital(alternative)}: these runs cannot tell whether ${measure} ${verbOf("en", measure, "changes", "change")} ${over}`,
  over: (period: string) => (period === "total" ? "over the whole run" : `over ${period}`),
  throughout: "throughout",
  since: (day: string) => `from ${day} on`,
  often: (runs: number | undefined): string =>
    runs === 1 ? "in the only pair of runs" : isFew(runs) ? "in nearly all runs" : "in nine runs in ten",
  last: (period: string, alternative: string, change: string, interval: string) =>
    `${period}, ${alternative}: ${change}${interval}.`,
  subtitle: (measure: string, by: string) =>
    `Difference of ${measure} from the baseline with the same luck, ${by}`,
  points: "Points",
  caption: (runs: number | undefined) =>
    runs === 1
      ? "One pair of runs: how much luck matters cannot be seen."
      : `${runs === undefined ? "Over paired runs" : `Over ${runs} paired runs`}: the line is the middle difference, the dark band holds half of them, the pale band ${isFew(runs) ? "nearly all" : "nine in ten"}.`,
  alternative: "Alternative",
};

const it: typeof en = {
  higher: (alternative, measure, since, often) =>
    `${capital(alternative)} fa salire ${measure} ${since}, ${often}`,
  lower: (alternative, measure, since, often) =>
    `${capital(alternative)} fa scendere ${measure} ${since}, ${often}`,
  unknown: (alternative, measure) =>
    `${capital(alternative)}: se alla fine ${measure} ${verbOf("it", measure, "cambi", "cambino")}, queste simulazioni non concordano`,
  same: (alternative, measure) =>
    `${capital(alternative)}: ${measure} non ${verbOf("it", measure, "cambia", "cambiano")} affatto`,
  mean: (alternative, measure, by, over) =>
    `${capital(alternative)}: ${measure} ${by}, in media ${over}; le singole settimane variano`,
  unclear: (alternative, measure, over) =>
    `${capital(alternative)}: se ${measure} ${verbOf("it", measure, "cambi", "cambino")} ${over}, queste simulazioni non sanno dirlo`,
  over: (period) => (period === "total" ? "su tutta la simulazione" : `su ${period}`),
  throughout: "per tutto il tempo",
  since: (day) => `dal ${day} in poi`,
  often: (runs) =>
    runs === 1
      ? "nell’unica coppia di simulazioni"
      : isFew(runs)
        ? "in quasi tutte le simulazioni"
        : "in nove simulazioni su dieci",
  last: (period, alternative, change, interval) => `${period}, ${alternative}: ${change}${interval}.`,
  subtitle: (measure, by) => `Differenza dalla base con la stessa fortuna, ${measure}, ${by}`,
  points: "Punti",
  caption: (runs) =>
    runs === 1
      ? "Una sola coppia di simulazioni: quanto conti il caso non si vede."
      : `${runs === undefined ? "Su simulazioni appaiate" : `Su ${runs} simulazioni appaiate`}: la linea è la differenza di mezzo, la fascia scura ne contiene metà, la chiara ${isFew(runs) ? "quasi tutte" : "nove su dieci"}.`,
  alternative: "Alternativa",
};

export const differenceOverTimeWords = { en, it };

function isFew(runs: number | undefined): boolean {
  return runs !== undefined && runs < FEW;
}
