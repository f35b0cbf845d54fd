import { linesOverTime } from "../../drawing/nativePlan.ts";
import { trendChart } from "./trendChart.ts";
import type { WeekWords } from "../../drawing/words/weeks.ts";

/** Words of the chart of shares over time. */
const en = {
  rises: (brand: string, from: string, to: string) =>
    `${brand}’s share of purchases rises from ${from} to ${to}`,
  falls: (brand: string, from: string, to: string) =>
    `${brand}’s share of purchases falls from ${from} to ${to}`,
  holds: (brand: string, at: string) => `${brand}’s share of purchases stays at about ${at}`,
  last: (weeks: WeekWords, day: string, share: string, interval: string) =>
    `${weeks.last(day)} it is ${share}${interval}.`,
  leads: (brand: string, second: string, share: string) => `${brand} leads, before ${second} with ${share}.`,
  follows: (leader: string, share: string) => `${leader} leads with ${share}.`,
  level: (leader: string, second: string, value: string) => `${leader} and ${second} are level at ${value}.`,
  subtitle: "Share of all purchases in the market",
  axis: "Share of purchases",
};

const it: typeof en = {
  rises: (brand, from, to) => `La quota di acquisti di ${brand} sale da ${from} a ${to}`,
  falls: (brand, from, to) => `La quota di acquisti di ${brand} scende da ${from} a ${to}`,
  holds: (brand, at) => `La quota di acquisti di ${brand} resta intorno a ${at}`,
  last: (weeks, day, share, interval) => `${weeks.last(day)} è ${share}${interval}.`,
  leads: (brand, second, share) => `${brand} è in testa, davanti a ${second} con ${share}.`,
  follows: (leader, share) => `In testa c’è ${leader} con ${share}.`,
  level: (leader, second, value) => `${leader} e ${second} sono alla pari con ${value}.`,
  subtitle: "Quota di tutti gli acquisti del mercato",
  axis: "Quota di acquisti",
};

const shareOverTimeWords = { en, it };

/** Who wins the market, and when: each brand's share of purchases, 0–1, by week. */
export const shareOverTime = trendChart({
  name: "shareOverTime",
  computed: {
    interval: "bands",
    sections: ["7.9", "7.10"],
    says: {
      en: [
        "one brand in one period",
        "purchases of the brand ÷ purchases of all brands, counted in each run and period",
      ],
      it: [
        "una marca in un periodo",
        "acquisti della marca ÷ acquisti di tutte le marche, contati in ogni simulazione e periodo",
      ],
    },
  },
  native: linesOverTime(),
  unit: "share",
  metric: "share",
  hasPeak: true,
  words: shareOverTimeWords,
  include: [0],
});
