import { settingOf, } from "../../drawing/chart.js";
import { differenceFrame, differenceRowsPanel } from "./differencePanel.js";
import { chartOf } from "../../drawing/chartOf.js";
import { withSign } from "../../drawing/numbers.js";
import { claimWords } from "./words/claims.js";
import { capital } from "../../drawing/words/measures.js";
import { changeInterval } from "./words/pairedDifference.js";
import { quantileWords } from "../../drawing/words/quantiles.js";
/** What a claim expects to rise or fall, and by how much it did: mean change and interval around zero. */
export const claimEffects = chartOf({
    name: "claimEffects",
    compose,
    find,
    columns,
});
function compose(rows, setting, options) {
    const known = knownRows(rows);
    if (known.length === 0)
        return undefined;
    const words = claimWords[setting.locale];
    const differences = known.map((row) => [differenceOf(setting, row)]);
    const frame = differenceFrame(setting, differences);
    const level = setting.numbers.format(options.level ?? 0.9, "share");
    return {
        subtitle: words.subtitle(options.levers ?? ""),
        caption: words.caption(setting.runs, level),
        panels: differences.map((own, place) => differenceRowsPanel(setting, own, frame, capital(measureOf(setting, known[place])))),
    };
}
function differenceOf(setting, row) {
    const { effect, low, high, verdict } = row;
    const direction = effect > 0 ? "higher" : "lower";
    const clarity = verdict === "supported" ? direction : "unknown";
    return {
        name: expectation(setting, row),
        difference: effect,
        low,
        high,
        clarity,
        text: tell(setting, row),
    };
}
function measureOf({ locale }, { measureEn, measureIt }) {
    return locale === "it" ? measureIt : measureEn;
}
function expectation({ locale, numbers }, { expected, by }) {
    const words = claimWords[locale];
    if (by === 0)
        return words[expected];
    return words[expected === "rises" ? "risesBy" : "fallsBy"](numbers.format(by, "share"));
}
function tell({ numbers }, { effect, low, high, unit }) {
    return changeInterval(numbers, { difference: effect, low, high }, unit);
}
function find(rows, options = {}) {
    const setting = settingOf(options);
    const { numbers, locale } = setting;
    const words = claimWords[locale];
    const known = knownRows(rows);
    if (known.length === 0)
        return quantileWords[locale].nothing;
    const statement = (options.statement?.[locale] ?? capital(measureOf(setting, known[0]))).replace(/\.$/, "");
    return {
        title: words.titled(words.verdicts[options.verdict ?? "supported"], statement),
        sentences: known.map((row) => {
            const isClear = Number.isFinite(row.relative) && Math.abs(row.relative) < 10;
            const change = withSign(row.relative, numbers.format(row.relative, "share"));
            return words.line(capital(measureOf(setting, row)), tell(setting, row), isClear ? words.relative(change) : "");
        }),
    };
}
function knownRows(rows) {
    return rows.filter(({ effect }) => Number.isFinite(effect));
}
function columns(options = {}) {
    const { locale } = settingOf(options);
    const labels = claimWords[locale].columns;
    const numbers = ["before", "after", "effect", "low", "high"].map((key) => ({ key, label: labels[key], unit: "number" }));
    return [
        { key: locale === "it" ? "measureIt" : "measureEn", label: labels.measure, unit: "text" },
        { key: "expected", label: labels.expected, unit: "text" },
        ...numbers,
    ];
}
