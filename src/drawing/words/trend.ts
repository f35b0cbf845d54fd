/** Words that all charts of one number over time share: what is compared with what, and when it was highest. */
const en = {
  yearsBefore: (later: string, earlier: string, years: number) =>
    `Compared: ${later} with the same weeks ${years === 1 ? "a year" : `${years} years`} earlier, ${earlier}.`,
  afterStart: (later: string, earlier: string) =>
    `Compared: ${later} with ${earlier}, after the first weeks, in which a market is still growing.`,
  span: (first: string, last: string) => `${first} to ${last}`,
  season: "First and last weeks are not compared: they lie in different seasons.",
  peak: (value: string, day: string) => `Highest: ${value}, up to ${day}.`,
  unknown: (measure: string, from: string, to: string) =>
    `${measure}: ${from}, then ${to}; these runs cannot tell whether that is a change`,
  ends: (measure: string, at: string) => `${measure}: ${at} at the end`,
  atEnd: (measure: string, value: string) => `${measure} are highest at the end: ${value}`,
  peaks: (measure: string, value: string, day: string, last: string) =>
    `${measure} peak at ${value} (up to ${day}) and end at ${last}`,
};

const it: typeof en = {
  yearsBefore: (later, earlier, years) =>
    `A confronto: ${later} con le stesse settimane ${years === 1 ? "dell’anno prima" : `di ${years} anni prima`}, ${earlier}.`,
  afterStart: (later, earlier) =>
    `A confronto: ${later} con ${earlier}, dopo le prime settimane, in cui un mercato cresce ancora.`,
  span: (first, last) => `${first} – ${last}`,
  season: "Le prime settimane e le ultime non si confrontano: sono in stagioni diverse.",
  peak: (value, day) => `Massimo: ${value}, fino al ${day}.`,
  unknown: (measure, from, to) =>
    `${measure}: ${from}, poi ${to}; se sia un cambiamento, queste simulazioni non sanno dirlo`,
  ends: (measure, at) => `${measure}: alla fine ${at}`,
  atEnd: (measure, value) => `${measure}: massimo alla fine, ${value}`,
  peaks: (measure, value, day, last) => `${measure}: massimo ${value} (fino al ${day}), alla fine ${last}`,
};

export const trendWords = { en, it };
