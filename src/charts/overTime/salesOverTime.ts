import { linesOverTime } from "../../drawing/nativePlan.ts";
import { trendChart } from "./trendChart.ts";
import type { WeekWords } from "../../drawing/words/weeks.ts";

/** Words of the chart of sales over time. */
const en = {
  rises: (brand: string, from: string, to: string) => `${brand}’s sales rise from ${from} to ${to} purchases`,
  falls: (brand: string, from: string, to: string) => `${brand}’s sales fall from ${from} to ${to} purchases`,
  holds: (brand: string, at: string) => `${brand}’s sales stay at about ${at} purchases`,
  last: (weeks: WeekWords, day: string, sales: string, interval: string) =>
    `${weeks.last(day)} it sells ${sales} times${interval}.`,
  leads: (brand: string, second: string, sales: string) =>
    `${brand} sells most, before ${second} with ${sales} purchases.`,
  follows: (leader: string, sales: string) => `${leader} sells most, with ${sales} purchases.`,
  level: (leader: string, second: string, value: string) =>
    `${leader} and ${second} sell most, both with ${value} purchases.`,
  subtitle: "Completed purchases of each brand",
  axis: "Purchases",
};

const it: typeof en = {
  rises: (brand, from, to) => `Le vendite di ${brand} salgono da ${from} a ${to} acquisti`,
  falls: (brand, from, to) => `Le vendite di ${brand} scendono da ${from} a ${to} acquisti`,
  holds: (brand, at) => `Le vendite di ${brand} restano intorno a ${at} acquisti`,
  last: (weeks, day, sales, interval) => `${weeks.last(day)} gli acquisti sono ${sales}${interval}.`,
  leads: (brand, second, sales) => `${brand} vende più di tutte, davanti a ${second} con ${sales} acquisti.`,
  follows: (leader, sales) => `Più di tutte vende ${leader}, con ${sales} acquisti.`,
  level: (leader, second, value) =>
    `Più di tutte vendono ${leader} e ${second}, entrambe con ${value} acquisti.`,
  subtitle: "Acquisti completati di ogni marca",
  axis: "Acquisti",
};

const salesOverTimeWords = { en, it };

/** How much each brand sells: completed purchases by week. */
export const salesOverTime = trendChart({
  name: "salesOverTime",
  computed: {
    interval: "bands",
    sections: ["7.9", "7.10"],
    says: {
      en: ["one brand in one period", "purchases of the brand in the period"],
      it: ["una marca in un periodo", "acquisti della marca nel periodo"],
    },
  },
  native: linesOverTime(),
  unit: "count",
  metric: "sales",
  hasPeak: true,
  words: salesOverTimeWords,
  include: [0],
});
