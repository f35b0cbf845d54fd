import { besideInterval } from "../../drawing/numbers.js";
import { barRows } from "../../drawing/barRows.js";
import { settingOf, } from "../../drawing/chart.js";
import { chartOf } from "../../drawing/chartOf.js";
import { seriesStyle } from "../../drawing/look.js";
import { brandsOf } from "../overTime/quantileLines.js";
import { nameInSentence } from "../../drawing/textWidth.js";
import { intervalClause, quantileWords } from "../../drawing/words/quantiles.js";
import { withArticle } from "../../drawing/words/italian.js";
/** Words of the chart of purchases swayed by word of mouth. */
const en = {
    title: (brand, share) => `Reviews and friends sway ${share} of ${brand}’s purchases`,
    meaning: (share, brand, interval) => `Without them ${share} of ${brand}’s buyers would have bought something else or nothing${interval}.`,
    most: "No other brand owes as much to word of mouth.",
    other: (brand, share) => `Word of mouth matters most to ${brand}, with ${share}.`,
    subtitle: "Share of purchases that would not have been made without reviews and friends",
    columns: { value: "Swayed share, median run" },
};
const it = {
    title: (brand, share) => `Recensioni e amici decidono ${withArticle(share)} degli acquisti di ${brand}`,
    meaning: (share, brand, interval) => `Senza di loro ${withArticle(share)} di chi ha comprato ${brand} avrebbe comprato altro o niente${interval}.`,
    most: "Nessun’altra marca deve tanto al passaparola.",
    other: (brand, share) => `Il passaparola pesa più di tutto per ${brand}: ${share}.`,
    subtitle: "Quota degli acquisti che senza recensioni e amici non ci sarebbero stati",
    columns: { value: "Quota decisa dal passaparola, simulazione mediana" },
};
const swayedWords = { en, it };
/** How much word of mouth decides: what would have been bought without reviews and friends, with the same luck. */
export const swayed = chartOf({ name: "swayed", compose, find, columns });
function compose(rows, setting) {
    const { numbers, locale, look } = setting;
    const all = brandsOf(rows, setting.focus);
    const bars = knownRows(rows, setting.focus).map(({ brand, value, low, high }) => {
        const interval = low < high ? ` (${numbers.interval(low, high, "share")})` : "";
        const { colour } = seriesStyle(look, all.indexOf(brand));
        return {
            name: brand,
            from: 0,
            to: value,
            low,
            high,
            label: numbers.format(value, "share", besideInterval(value, low, high)) + interval,
            colour,
        };
    });
    if (bars.length === 0)
        return undefined;
    const caption = quantileWords[locale].bars(setting.runs);
    return { subtitle: swayedWords[locale].subtitle, caption, panels: [barRows(setting, bars, 30)] };
}
function find(rows, options = {}) {
    const setting = settingOf(options);
    const { numbers, locale, focus } = setting;
    const words = swayedWords[locale];
    const known = knownRows(rows, focus);
    if (known.length === 0)
        return quantileWords[locale].nothing;
    const [{ brand, value, low, high }] = known;
    const most = known.reduce((best, row) => (row.value > best.value ? row : best));
    const write = (share) => numbers.format(share, "share");
    const interval = intervalClause({ p05: low, p95: high }, "share", setting);
    return {
        title: words.title(nameInSentence(brand), write(value)),
        sentences: [
            words.meaning(write(value), nameInSentence(brand), interval),
            ...(known.length > 1
                ? [most.brand === brand ? words.most : words.other(nameInSentence(most.brand), write(most.value))]
                : []),
        ],
    };
}
/** Brands that sold something, the one in focus first. */
function knownRows(rows, focus) {
    const known = rows.filter(({ value }) => Number.isFinite(value));
    return brandsOf(known, focus).flatMap((brand) => known.find((row) => row.brand === brand) ?? []);
}
function columns(options = {}) {
    const { locale } = settingOf(options);
    const labels = quantileWords[locale].columns;
    return [
        { key: "brand", label: labels.brand, unit: "text" },
        { key: "value", label: swayedWords[locale].columns.value, unit: "share" },
        { key: "low", label: labels.low, unit: "share" },
        { key: "high", label: labels.high, unit: "share" },
    ];
}
