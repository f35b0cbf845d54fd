import { trendChart } from "./trendChart.js";
/** Words of the chart of sales over time. */
const en = {
    rises: (brand, from, to) => `${brand}’s sales rise from ${from} to ${to} purchases`,
    falls: (brand, from, to) => `${brand}’s sales fall from ${from} to ${to} purchases`,
    holds: (brand, at) => `${brand}’s sales stay at about ${at} purchases`,
    last: (weeks, day, sales, interval) => `${weeks.last(day)} it sells ${sales} times${interval}.`,
    leads: (brand, second, sales) => `${brand} sells most, before ${second} with ${sales} purchases.`,
    follows: (leader, sales) => `${leader} sells most, with ${sales} purchases.`,
    level: (leader, second, value) => `${leader} and ${second} sell most, both with ${value} purchases.`,
    subtitle: "Completed purchases of each brand",
    axis: "Purchases",
};
const it = {
    rises: (brand, from, to) => `Le vendite di ${brand} salgono da ${from} a ${to} acquisti`,
    falls: (brand, from, to) => `Le vendite di ${brand} scendono da ${from} a ${to} acquisti`,
    holds: (brand, at) => `Le vendite di ${brand} restano intorno a ${at} acquisti`,
    last: (weeks, day, sales, interval) => `${weeks.last(day)} gli acquisti sono ${sales}${interval}.`,
    leads: (brand, second, sales) => `${brand} vende più di tutte, davanti a ${second} con ${sales} acquisti.`,
    follows: (leader, sales) => `Più di tutte vende ${leader}, con ${sales} acquisti.`,
    level: (leader, second, value) => `Più di tutte vendono ${leader} e ${second}, entrambe con ${value} acquisti.`,
    subtitle: "Acquisti completati di ogni marca",
    axis: "Acquisti",
};
const salesOverTimeWords = { en, it };
/** How much each brand sells: completed purchases by week. */
export const salesOverTime = trendChart({
    name: "salesOverTime",
    unit: "count",
    metric: "sales",
    hasPeak: true,
    words: salesOverTimeWords,
    include: [0],
});
