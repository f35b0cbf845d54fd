import { settingOf, } from "../../drawing/chart.js";
import { chartOf } from "../../drawing/chartOf.js";
import { heatMap } from "../levers/heatMap.js";
import { rampLegend } from "../../drawing/rampLegend.js";
import { quantileWords } from "../../drawing/words/quantiles.js";
import { withArticle } from "../../drawing/words/italian.js";
import { capital } from "../../drawing/words/measures.js";
/** Words of the map of dayparts and devices. */
const en = {
    title: (daypart, device, share) => `Micro-moments come most often ${daypart} ${device}: ${share} of them`,
    mobile: (share) => `Phones see ${share} of all micro-moments.`,
    busiest: (daypart, share) => `${share} of them come ${daypart}.`,
    subtitle: "Share of all micro-moments, by time of day and device",
    dayparts: {
        earlyMorning: "early morning",
        commute: "commute",
        work: "work",
        errands: "errands",
        evening: "evening",
        night: "night",
    },
    when: {
        earlyMorning: "early in the morning",
        commute: "while commuting",
        work: "at work",
        errands: "on errands",
        evening: "in the evening",
        night: "at night",
    },
    devices: { mobile: "phone", desktop: "computer", tablet: "tablet", none: "no device" },
    on: { mobile: "on a phone", desktop: "on a computer", tablet: "on a tablet", none: "without a device" },
    columns: { daypart: "Time of day", device: "Device", visits: "Micro-moments" },
};
const it = {
    title: (daypart, device, share) => `I micro-momenti arrivano soprattutto ${daypart} ${device}: ${share}`,
    mobile: (share) => `Sul telefono passa ${withArticle(share)} di tutti i micro-momenti.`,
    busiest: (daypart, share) => `${capital(withArticle(share))} arriva ${daypart}.`,
    subtitle: "Quota di tutti i micro-momenti, per ora del giorno e dispositivo",
    dayparts: {
        earlyMorning: "mattina presto",
        commute: "tragitto",
        work: "lavoro",
        errands: "commissioni",
        evening: "sera",
        night: "notte",
    },
    when: {
        earlyMorning: "la mattina presto",
        commute: "nel tragitto",
        work: "al lavoro",
        errands: "durante le commissioni",
        evening: "la sera",
        night: "di notte",
    },
    devices: { mobile: "telefono", desktop: "computer", tablet: "tablet", none: "senza dispositivo" },
    on: { mobile: "sul telefono", desktop: "al computer", tablet: "sul tablet", none: "senza dispositivo" },
    columns: { daypart: "Ora del giorno", device: "Dispositivo", visits: "Micro-momenti" },
};
const daypartHeatMapWords = { en, it };
/** A word of a list, or what was asked for where the list has none. */
function daypartWord(locale, list, name) {
    const words = daypartHeatMapWords[locale][list];
    return Object.hasOwn(words, name) ? words[name] : name;
}
/** When micro-moments come, and on what. */
export const daypartHeatMap = chartOf({ name: "daypartMap", compose, find, columns });
function compose(rows, setting) {
    const all = visitsOf(rows);
    if (!(all > 0))
        return undefined;
    const { locale } = setting;
    const dayparts = [...new Set(rows.map(({ daypart }) => daypart))];
    const devices = [...new Set(rows.map(({ device }) => device))].reverse();
    const domain = [0, Math.max(...rows.map(({ visits }) => visits / all))];
    const map = heatMap(setting, {
        cells: rows.map((row) => cellOf(setting, row, all, dayparts, devices)),
        columns: dayparts.map((daypart) => daypartWord(locale, "dayparts", daypart)),
        rows: devices.map((device) => daypartWord(locale, "devices", device)),
        columnTitle: "",
        rowTitle: "",
        domain,
        height: 40 + devices.length * 40 * Math.max(0.8, setting.heightScale),
    });
    const { subtitle } = daypartHeatMapWords[locale];
    const caption = quantileWords[locale].means(setting.runs);
    return { subtitle, caption, panels: [rampLegend(setting, domain, "share"), map] };
}
function cellOf({ numbers, locale }, { daypart, device, visits }, all, dayparts, devices) {
    const share = numbers.format(visits / all, "share");
    const tip = `${daypartWord(locale, "dayparts", daypart)}, ${daypartWord(locale, "devices", device)}: ${share}`;
    const [column, row] = [dayparts.indexOf(daypart), devices.indexOf(device)];
    return { column, row, value: visits / all, lines: [share], tip };
}
function find(rows, options = {}) {
    const { numbers, locale } = settingOf(options);
    const words = daypartHeatMapWords[locale];
    const all = visitsOf(rows);
    if (!(all > 0))
        return quantileWords[locale].nothing;
    const share = (visits) => numbers.format(visits / all, "share");
    const most = rows.reduce((best, row) => (row.visits > best.visits ? row : best));
    const perDaypart = [...new Set(rows.map(({ daypart }) => daypart))].map((daypart) => ({
        daypart,
        visits: visitsOf(rows.filter((row) => row.daypart === daypart)),
    }));
    const busiest = perDaypart.reduce((best, row) => (row.visits > best.visits ? row : best));
    const when = (daypart) => daypartWord(locale, "when", daypart);
    return {
        title: words.title(when(most.daypart), daypartWord(locale, "on", most.device), share(most.visits)),
        sentences: [
            words.mobile(share(visitsOf(rows.filter(({ device }) => device === "mobile")))),
            words.busiest(when(busiest.daypart), share(busiest.visits)),
        ],
    };
}
function visitsOf(rows) {
    return rows.reduce((sum, { visits }) => sum + visits, 0);
}
function columns(options = {}) {
    const labels = daypartHeatMapWords[settingOf(options).locale].columns;
    return [
        { key: "daypart", label: labels.daypart, unit: "text" },
        { key: "device", label: labels.device, unit: "text" },
        { key: "visits", label: labels.visits, unit: "count" },
    ];
}
