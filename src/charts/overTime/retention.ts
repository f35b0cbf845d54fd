import { linesOverTime } from "../../drawing/nativePlan.ts";
import { trendChart } from "./trendChart.ts";
import type { WeekWords } from "../../drawing/words/weeks.ts";

/** Words of the chart of repeat purchases. */
const en = {
  rises: (brand: string, from: string, to: string) =>
    `Repeat buyers grow from ${from} to ${to} of ${brand}’s purchases`,
  falls: (brand: string, from: string, to: string) =>
    `Repeat buyers shrink from ${from} to ${to} of ${brand}’s purchases`,
  holds: (brand: string, at: string) => `Repeat buyers stay at about ${at} of ${brand}’s purchases`,
  last: (weeks: WeekWords, day: string, share: string, interval: string) =>
    `${weeks.last(day)} they make ${share}${interval}.`,
  leads: (brand: string, second: string, share: string) =>
    `No brand has a larger share of repeats than ${brand}; next is ${second} with ${share}.`,
  follows: (leader: string, share: string) => `${leader} has the largest share of repeats, ${share}.`,
  level: (leader: string, second: string, value: string) =>
    `${leader} and ${second} have the largest shares of repeats, both ${value}.`,
  subtitle: "Share of purchases made by consumers who had bought the brand before",
  axis: "Share of purchases that are repeats",
};

const it: typeof en = {
  rises: (brand, from, to) => `Chi torna a comprare cresce da ${from} a ${to} degli acquisti di ${brand}`,
  falls: (brand, from, to) => `Chi torna a comprare cala da ${from} a ${to} degli acquisti di ${brand}`,
  holds: (brand, at) => `Chi torna a comprare resta intorno a ${at} degli acquisti di ${brand}`,
  last: (weeks, day, share, interval) => `${weeks.last(day)} è ${share}${interval}.`,
  leads: (brand, second, share) =>
    `Nessuna marca ha una quota di acquisti ripetuti più alta di ${brand}; segue ${second} con ${share}.`,
  follows: (leader, share) => `La quota più alta di acquisti ripetuti è di ${leader}, ${share}.`,
  level: (leader, second, value) => `Le quote più alte sono di ${leader} e ${second}, entrambe ${value}.`,
  subtitle: "Quota degli acquisti fatta da chi aveva già comprato la marca",
  axis: "Quota di acquisti ripetuti",
};

const retentionWords = { en, it };

/** Who comes back: the share of each brand's purchases, 0–1, made by consumers who had bought it before, by week. */
export const retention = trendChart({
  name: "retention",
  computed: {
    interval: "bands",
    sections: ["7.3", "7.12"],
    says: {
      en: ["one brand in one period", "(purchases − first purchases) ÷ purchases of the brand in the period"],
      it: ["una marca in un periodo", "(acquisti − primi acquisti) ÷ acquisti della marca nel periodo"],
    },
  },
  native: linesOverTime(),
  unit: "share",
  metric: "repeats",
  words: retentionWords,
  include: [0],
});
