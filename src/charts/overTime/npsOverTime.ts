import { linesOverTime } from "../../drawing/nativePlan.ts";
import { trendChart } from "./trendChart.ts";
import type { WeekWords } from "../../drawing/words/weeks.ts";

/** Words of the chart of net promoter scores. */
const en = {
  rises: (brand: string, from: string, to: string) =>
    `${brand}’s net promoter score rises from ${from} to ${to}`,
  falls: (brand: string, from: string, to: string) =>
    `${brand}’s net promoter score falls from ${from} to ${to}`,
  holds: (brand: string, at: string) => `${brand}’s net promoter score stays at about ${at}`,
  last: (weeks: WeekWords, day: string, score: string, interval: string) =>
    `${weeks.last(day)} it is ${score}${interval}.`,
  leads: (brand: string, second: string, score: string) =>
    `${brand} is recommended most, before ${second} with ${score}.`,
  follows: (leader: string, score: string) => `${leader} is recommended most, with ${score}.`,
  level: (leader: string, second: string, value: string) =>
    `${leader} and ${second} are recommended most, both with ${value}.`,
  subtitle: "Per cent of promoters minus per cent of detractors among users",
  axis: "Net promoter score",
};

const it: typeof en = {
  rises: (brand, from, to) => `Il net promoter score di ${brand} sale da ${from} a ${to}`,
  falls: (brand, from, to) => `Il net promoter score di ${brand} scende da ${from} a ${to}`,
  holds: (brand, at) => `Il net promoter score di ${brand} resta intorno a ${at}`,
  last: (weeks, day, score, interval) => `${weeks.last(day)} è ${score}${interval}.`,
  leads: (brand, second, score) => `${brand} è la più consigliata, davanti a ${second} con ${score}.`,
  follows: (leader, score) => `La più consigliata è ${leader}, con ${score}.`,
  level: (leader, second, value) => `Le più consigliate sono ${leader} e ${second}, entrambe con ${value}.`,
  subtitle: "Percentuale di promotori meno percentuale di detrattori fra chi ha usato il prodotto",
  axis: "Net promoter score",
};

const npsOverTimeWords = { en, it };

/** Whether buyers would recommend: each brand's net promoter score, −100 to 100, by week. */
export const npsOverTime = trendChart({
  name: "npsOverTime",
  computed: {
    interval: "bands",
    sections: ["7.11"],
    says: {
      en: [
        "one brand in one period",
        "per cent of promoters − per cent of detractors among those who used the brand in the period",
      ],
      it: [
        "una marca in un periodo",
        "percentuale di promotori − percentuale di detrattori fra chi ha usato la marca nel periodo",
      ],
    },
  },
  native: linesOverTime(),
  unit: "points",
  metric: "nps",
  words: npsOverTimeWords,
  include: [0],
});
