import { trendChart } from "./trendChart.js";
/** Words of the chart of net promoter scores. */
const en = {
    rises: (brand, from, to) => `${brand}’s net promoter score rises from ${from} to ${to}`,
    falls: (brand, from, to) => `${brand}’s net promoter score falls from ${from} to ${to}`,
    holds: (brand, at) => `${brand}’s net promoter score stays at about ${at}`,
    last: (weeks, day, score, interval) => `${weeks.last(day)} it is ${score}${interval}.`,
    leads: (brand, second, score) => `${brand} is recommended most, before ${second} with ${score}.`,
    follows: (leader, score) => `${leader} is recommended most, with ${score}.`,
    level: (leader, second, value) => `${leader} and ${second} are recommended most, both with ${value}.`,
    subtitle: "Per cent of promoters minus per cent of detractors among users",
    axis: "Net promoter score",
};
const it = {
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
    unit: "points",
    metric: "nps",
    words: npsOverTimeWords,
    include: [0],
});
