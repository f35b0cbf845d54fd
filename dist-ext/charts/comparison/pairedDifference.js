import { settingOf, } from "../../drawing/chart.js";
import { differenceFrame, differenceRowsPanel } from "./differencePanel.js";
import { chartOf } from "../../drawing/chartOf.js";
import { cleanName, nameInSentence } from "../../drawing/textWidth.js";
import { capital, measureName, measureNoun } from "../../drawing/words/measures.js";
import { changeInterval, pairedDifferenceWords, sizeText } from "./words/pairedDifference.js";
import { quantileWords } from "../../drawing/words/quantiles.js";
/** What each alternative changes: mean difference and interval, metric by metric, around zero. */
export const pairedDifference = chartOf({
    name: "pairedDifference",
    compose,
    find,
    columns,
});
function compose(rows, setting, options) {
    const known = knownRows(rows);
    if (known.length === 0)
        return undefined;
    const words = pairedDifferenceWords[setting.locale];
    const groups = groupsOf(setting, known);
    const frame = differenceFrame(setting, groups.map(({ differences }) => differences));
    const panels = groups.map(({ heading, differences }) => differenceRowsPanel(setting, differences, frame, heading));
    const period = options.period === undefined ? "" : `, ${options.period}`;
    const level = setting.numbers.format(options.level ?? 0.9, "share");
    return { subtitle: words.subtitle(period), caption: words.caption(setting.runs, level), panels };
}
/** A panel a measure, for each has its own unit; a single alternative needs no heading above its only row. */
function groupsOf(setting, rows) {
    const isSingle = new Set(rows.map(({ alternative }) => alternative)).size === 1;
    const measures = [...new Set(rows.map((row) => measureOf(setting, row)))];
    return measures.map((measure) => {
        const own = rows.filter((row) => measureOf(setting, row) === measure);
        const heading = capital(measure);
        return {
            heading: isSingle ? undefined : heading,
            differences: own.map((row) => {
                const { alternative, difference, low, high } = row;
                const name = isSingle ? heading : cleanName(alternative);
                return { name, difference, low, high, clarity: clarityOf(row), text: tell(setting, row) };
            }),
        };
    });
}
/** Brands are named only where the rows are about more than one. */
function measureOf({ locale, focus }, { metric, brand }) {
    return brand === "" || brand === focus
        ? measureNoun(locale, metric)
        : measureName(locale, metric, nameInSentence(brand));
}
function find(rows, options = {}) {
    const setting = settingOf(options);
    const words = pairedDifferenceWords[setting.locale];
    const known = knownRows(rows);
    const [first] = known;
    if (first === undefined)
        return quantileWords[setting.locale].nothing;
    const main = known.filter(({ metric, brand }) => metric === first.metric && brand === first.brand);
    const measure = measureName(setting.locale, first.metric, nameInSentence(first.brand));
    const alternatives = [...new Set(known.map(({ alternative }) => alternative))];
    return {
        title: main.length === 1 ? sayOne(setting, first, measure) : saySeveral(setting, main, measure),
        sentences: alternatives.map((name) => {
            const own = known.filter(({ alternative }) => alternative === name);
            const parts = own.map((row) => `${measureOf(setting, row)} ${tell(setting, row)}`);
            return words.line(nameInSentence(name), parts.join("; "));
        }),
    };
}
function sayOne(setting, row, measure) {
    const words = pairedDifferenceWords[setting.locale];
    const name = capital(nameInSentence(row.alternative));
    const clarity = clarityOf(row);
    if (clarity === "same" || clarity === "unknown")
        return words[clarity](name, measure);
    return words[clarity](name, measure, sizeText(setting.numbers, Math.abs(row.difference), reachOf(row), row.unit));
}
function saySeveral(setting, rows, measure) {
    const words = pairedDifferenceWords[setting.locale];
    if (!rows.some((row) => clarityOf(row) === "higher"))
        return words.none(measure);
    const [best, ...others] = rows.toSorted((a, b) => b.difference - a.difference);
    const isTied = (row) => row.isAmongHighest ?? row.high > best.low;
    const tied = others.filter(isTied).map(({ alternative }) => nameInSentence(alternative));
    const name = nameInSentence(best.alternative);
    return tied.length > 0
        ? words.tied([name, ...tied], measure)
        : words.most(name, measure, tell(setting, best));
}
/** “+1.2 ± 0.3 points”, or that it cannot be told. */
function tell({ numbers, locale }, row) {
    const words = pairedDifferenceWords[locale];
    const clarity = clarityOf(row);
    if (clarity === "same")
        return words.noDifference;
    const change = changeInterval(numbers, row, row.unit);
    return clarity === "unknown" ? `${change}, ${words.cannotTell}` : change;
}
function clarityOf({ difference, low, high }) {
    if (low > 0)
        return "higher";
    if (high < 0)
        return "lower";
    return difference === 0 && low === 0 && high === 0 ? "same" : "unknown";
}
const reachOf = ({ low, high }) => (high - low) / 2;
function knownRows(rows) {
    return rows.filter(({ difference }) => Number.isFinite(difference));
}
function columns(options = {}) {
    const { columns: labels } = pairedDifferenceWords[settingOf(options).locale];
    const text = (key) => ({ key, label: labels[key], unit: "text" });
    const number = (key) => ({ key, label: labels[key], unit: "number" });
    return [
        text("alternative"),
        text("brand"),
        text("metric"),
        text("unit"),
        number("baseline"),
        number("value"),
        number("difference"),
        number("low"),
        number("high"),
    ];
}
