import type { WeekWords } from "../../../drawing/words/weeks.ts";

/** Words of the chart of displayed stars. */
const en = {
  rises: (brand: string, from: string, to: string) =>
    `${brand}’s displayed mean rises from ${from} to ${to} stars`,
  falls: (brand: string, from: string, to: string) =>
    `${brand}’s displayed mean falls from ${from} to ${to} stars`,
  holds: (brand: string, at: string) => `${brand}’s displayed mean stays at about ${at} stars`,
  last: (_: WeekWords, day: string, stars: string, interval: string) =>
    `On ${day} readers see ${stars} stars${interval}.`,
  leads: (brand: string, second: string, stars: string) =>
    `${brand} is rated best, before ${second} with ${stars}.`,
  follows: (leader: string, stars: string) => `${leader} is rated best, with ${stars}.`,
  volume: (brand: string, reviews: string) => `By then ${brand} shows ${reviews} reviews.`,
  level: (leader: string, second: string, value: string) =>
    `${leader} and ${second} are rated best, both with ${value}.`,
  subtitle: "Mean of the reviews that readers see, 1 to 5 stars, and below it the number of these reviews",
  axis: "Displayed mean, stars",
  volumeAxis: "Displayed reviews, middle run",
  columns: { reviews: "Displayed reviews" },
};

const it: typeof en = {
  rises: (brand, from, to) => `La media mostrata di ${brand} sale da ${from} a ${to} stelle`,
  falls: (brand, from, to) => `La media mostrata di ${brand} scende da ${from} a ${to} stelle`,
  holds: (brand, at) => `La media mostrata di ${brand} resta intorno a ${at} stelle`,
  last: (_, day, stars, interval) => `Il ${day} chi legge vede ${stars} stelle${interval}.`,
  leads: (brand, second, stars) => `${brand} ha il voto migliore, davanti a ${second} con ${stars}.`,
  follows: (leader, stars) => `Il voto migliore è di ${leader}, con ${stars}.`,
  volume: (brand, reviews) => `A quel punto ${brand} mostra ${reviews} recensioni.`,
  level: (leader, second, value) => `I voti migliori sono di ${leader} e ${second}, entrambi ${value}.`,
  subtitle: "Media delle recensioni che si leggono, da 1 a 5 stelle, e sotto il loro numero",
  axis: "Media mostrata, stelle",
  volumeAxis: "Recensioni mostrate, simulazione di mezzo",
  columns: { reviews: "Recensioni mostrate" },
};

export const starsOverTimeWords = { en, it };
