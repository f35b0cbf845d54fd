import { barRows } from "../../drawing/barRows.js";
import { settingOf } from "../../drawing/chart.js";
import { chartOf } from "../../drawing/chartOf.js";
import { speechOf } from "./settingMeasure.js";
import { quantileWords } from "../../drawing/words/quantiles.js";
import { sensitivityWords } from "./words/sensitivity.js";
/** Which setting moves the outcome most, and which way. */
export const tornado = chartOf({
    name: "tornado",
    compose,
    find,
    columns,
});
/** A setting works both ways when the lesser way is this part of the greater one. */
const BOTH_WAYS = 0.25;
function compose(rows, setting, options) {
    const { look, locale } = setting;
    const words = sensitivityWords[locale];
    const { change, name, measure } = speechOf(options);
    const known = sorted(rows);
    if (known.length === 0)
        return undefined;
    const bars = known.flatMap((row) => [
        {
            name: name(row.setting),
            from: row.falls,
            to: row.rises,
            low: row.low,
            high: row.high,
            label: change(row.net),
            colour: row.net < 0 ? look.series[1] : look.series[0],
        },
    ]);
    return {
        subtitle: words.tornado(measure),
        caption: words.tornadoCaption,
        panels: [barRows(setting, bars, 30)],
    };
}
function find(rows, options = {}) {
    const words = sensitivityWords[settingOf(options).locale];
    const known = sorted(rows);
    const { change, name, measure } = speechOf(options);
    if (known.length === 0)
        return quantileWords[settingOf(options).locale].nothing;
    if (reachOf(known[0]) === 0)
        return words.nothing;
    const [first] = known;
    const last = known[known.length - 1];
    const mixed = known.find(({ rises, falls }) => Math.min(rises, -falls) > BOTH_WAYS * Math.max(rises, -falls));
    return {
        title: words.strongest(name(first.setting), measure, change(first.net)),
        sentences: [
            ...(first.low < first.high
                ? [words.interval(name(first.setting), change(first.low), change(first.high))]
                : []),
            ...(mixed === undefined
                ? []
                : [words.bothWays(name(mixed.setting), change(mixed.rises), change(mixed.falls))]),
            ...(known.length > 1 ? [words.weakest(name(last.setting), change(last.net))] : []),
        ],
    };
}
/** The longest bar on top. */
function sorted(rows) {
    return rows.filter(({ net }) => Number.isFinite(net)).toSorted((a, b) => reachOf(b) - reachOf(a));
}
function reachOf({ rises, falls }) {
    return rises - falls;
}
function columns(options = {}) {
    const labels = sensitivityWords[settingOf(options).locale].columns;
    const { unit } = speechOf(options);
    return [
        { key: "setting", label: labels.setting, unit: "text" },
        { key: "rises", label: labels.rises, unit },
        { key: "falls", label: labels.falls, unit },
        { key: "net", label: labels.net, unit },
        { key: "low", label: labels.low, unit },
        { key: "high", label: labels.high, unit },
    ];
}
