import { barRows } from "../../drawing/barRows.js";
import { settingOf, } from "../../drawing/chart.js";
import { chartOf } from "../../drawing/chartOf.js";
import { momentName, quotedMoment } from "../../drawing/words/moments.js";
import { quantileWords } from "../../drawing/words/quantiles.js";
import { withArticle } from "../../drawing/words/italian.js";
import { capital } from "../../drawing/words/measures.js";
/** Words of the chart of the four micro-moments. */
const en = {
    title: (moment, share, lost) => `${share} of visits in ${moment} end in a purchase; before that most journeys are lost in ${lost}`,
    only: (moment, share) => `${share} of visits in ${moment} end in a purchase`,
    lost: (moment, lost, visits, share) => `In ${moment} ${lost} of ${visits} visits (${share}) are the last of their journey.`,
    unmet: (moment, share) => `${share} of visits in ${moment} meet no brand at all, more than in any other moment.`,
    allMet: "In every moment every visit meets at least one brand.",
    subtitle: "Visits to each micro-moment over the whole run, and what became of them",
    visits: (count) => `${count} visits`,
    met: (count, share) => `${count} met a brand · ${share}`,
    wentOn: (count, share) => `${count} went on · ${share}`,
    bought: (count, share) => `${count} bought · ${share}`,
    columns: {
        moment: "Micro-moment",
        visits: "Visits",
        met: "Met a brand",
        wentOn: "Went on",
        bought: "Bought",
    },
};
const it = {
    title: (moment, share, lost) => `${capital(withArticle(share))} delle visite in ${moment} finisce in un acquisto; prima, i percorsi si perdono soprattutto in ${lost}`,
    only: (moment, share) => `${capital(withArticle(share))} delle visite in ${moment} finisce in un acquisto`,
    lost: (moment, lost, visits, share) => `In ${moment} ${lost} di ${visits} visite (${share}) sono le ultime del percorso.`,
    unmet: (moment, share) => `${capital(withArticle(share))} delle visite in ${moment} non incontra nessuna marca, più che in ogni altro momento.`,
    allMet: "In ogni momento ogni visita incontra almeno una marca.",
    subtitle: "Visite a ogni micro-momento in tutta la simulazione, e come sono andate",
    visits: (count) => `${count} visite`,
    met: (count, share) => `${count} con una marca · ${share}`,
    wentOn: (count, share) => `${count} proseguono · ${share}`,
    bought: (count, share) => `${count} acquistano · ${share}`,
    columns: {
        moment: "Micro-momento",
        visits: "Visite",
        met: "Marca incontrata",
        wentOn: "Proseguono",
        bought: "Acquistano",
    },
};
const momentFunnelWords = { en, it };
/** Where journeys lead and where they break: the four micro-moments. */
export const momentFunnel = chartOf({ name: "momentFunnel", compose, find, columns });
function compose(rows, setting) {
    if (!rows.some(isVisited))
        return undefined;
    const { subtitle } = momentFunnelWords[setting.locale];
    const caption = quantileWords[setting.locale].means(setting.runs);
    const bars = barRows(setting, rows.flatMap((row) => barsOf(setting, row)), 20);
    return { subtitle, caption, panels: [bars] };
}
function barsOf({ numbers, locale, look }, row) {
    const words = momentFunnelWords[locale];
    const count = (value) => numbers.format(value, "count");
    const part = (value) => (row.visits > 0 ? numbers.format(value / row.visits, "share") : "–");
    const bar = (to, label, colour) => ({ name: "", from: 0, to, label, colour });
    return [
        {
            ...bar(row.visits, words.visits(count(row.visits)), look.pale),
            name: momentName(locale, row.moment),
            startsGroup: true,
        },
        bar(row.met, words.met(count(row.met), part(row.met)), look.series[4]),
        bar(row.wentOn, words.wentOn(count(row.wentOn), part(row.wentOn)), look.series[0]),
        // Only the moments that end in purchases have a bar for them.
        ...(row.bought > 0
            ? [bar(row.bought, words.bought(count(row.bought), part(row.bought)), look.series[1])]
            : []),
    ];
}
function find(rows, options = {}) {
    const { numbers, locale } = settingOf(options);
    const words = momentFunnelWords[locale];
    const visited = rows.filter(isVisited);
    if (visited.length === 0)
        return quantileWords[locale].nothing;
    const share = (part, whole) => numbers.format(part / whole, "share");
    const name = ({ moment }) => quotedMoment(locale, moment);
    const buying = highest(visited, ({ bought, visits }) => bought / visits);
    // A journey that ends where things are bought has not been lost on the way.
    const before = visited.filter((row) => row !== buying);
    const losing = highest(before.length > 0 ? before : visited, lostIn);
    const unmet = highest(visited, ({ met, visits }) => 1 - met / visits);
    const bought = share(buying.bought, buying.visits);
    const lost = numbers.format(lostIn(losing), "count");
    return {
        title: losing === buying ? words.only(name(buying), bought) : words.title(name(buying), bought, name(losing)),
        sentences: [
            words.lost(name(losing), lost, numbers.format(losing.visits, "count"), share(lostIn(losing), losing.visits)),
            unmet.met < unmet.visits
                ? words.unmet(name(unmet), share(unmet.visits - unmet.met, unmet.visits))
                : words.allMet,
        ],
    };
}
function isVisited({ visits }) {
    return visits > 0;
}
function lostIn({ visits, wentOn }) {
    return visits - wentOn;
}
function highest(rows, measure) {
    return rows.reduce((best, row) => (measure(row) > measure(best) ? row : best));
}
function columns(options = {}) {
    const labels = momentFunnelWords[settingOf(options).locale].columns;
    return [
        { key: "moment", label: labels.moment, unit: "text" },
        { key: "visits", label: labels.visits, unit: "count" },
        { key: "met", label: labels.met, unit: "count" },
        { key: "wentOn", label: labels.wentOn, unit: "count" },
        { key: "bought", label: labels.bought, unit: "count" },
    ];
}
