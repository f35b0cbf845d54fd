import { trendChart } from "./trendChart.js";
/** Words of the chart of repeat purchases. */
const en = {
    rises: (brand, from, to) => `Repeat buyers grow from ${from} to ${to} of ${brand}’s purchases`,
    falls: (brand, from, to) => `Repeat buyers shrink from ${from} to ${to} of ${brand}’s purchases`,
    holds: (brand, at) => `Repeat buyers stay at about ${at} of ${brand}’s purchases`,
    last: (weeks, day, share, interval) => `${weeks.last(day)} they make ${share}${interval}.`,
    leads: (brand, second, share) => `No brand has a larger share of repeats than ${brand}; next is ${second} with ${share}.`,
    follows: (leader, share) => `${leader} has the largest share of repeats, ${share}.`,
    level: (leader, second, value) => `${leader} and ${second} have the largest shares of repeats, both ${value}.`,
    subtitle: "Share of purchases made by consumers who had bought the brand before",
    axis: "Share of purchases that are repeats",
};
const it = {
    rises: (brand, from, to) => `Chi torna a comprare cresce da ${from} a ${to} degli acquisti di ${brand}`,
    falls: (brand, from, to) => `Chi torna a comprare cala da ${from} a ${to} degli acquisti di ${brand}`,
    holds: (brand, at) => `Chi torna a comprare resta intorno a ${at} degli acquisti di ${brand}`,
    last: (weeks, day, share, interval) => `${weeks.last(day)} è ${share}${interval}.`,
    leads: (brand, second, share) => `Nessuna marca ha una quota di acquisti ripetuti più alta di ${brand}; segue ${second} con ${share}.`,
    follows: (leader, share) => `La quota più alta di acquisti ripetuti è di ${leader}, ${share}.`,
    level: (leader, second, value) => `Le quote più alte sono di ${leader} e ${second}, entrambe ${value}.`,
    subtitle: "Quota degli acquisti fatta da chi aveva già comprato la marca",
    axis: "Quota di acquisti ripetuti",
};
const retentionWords = { en, it };
/** Who comes back: the share of each brand's purchases, 0–1, made by consumers who had bought it before, by week. */
export const retention = trendChart({
    name: "retention",
    unit: "share",
    metric: "repeats",
    words: retentionWords,
    include: [0],
});
