import { settingOf, } from "../../drawing/chart.js";
import { flowPanel } from "./flowPanel.js";
import { chartOf } from "../../drawing/chartOf.js";
import { PATH_ARROW, PATH_STEPS } from "./pathRow.js";
import { NARROW } from "../../drawing/look.js";
import { commonPaths, pathList } from "./pathList.js";
import { nameInSentence } from "../../drawing/textWidth.js";
import { pathFlowWords } from "./words/pathFlow.js";
import { quantileWords } from "../../drawing/words/quantiles.js";
import { sampleCaption } from "../../drawing/words/samples.js";
import { touchpointName } from "../../drawing/words/touchpoints.js";
/** Which ways journeys take through the touchpoints, and where they lead. */
export const pathFlow = chartOf({
    name: "pathFlow",
    compose,
    find,
    columns,
});
function compose(rows, setting, options) {
    const drawn = sumOf(rows);
    if (!(drawn > 0))
        return undefined;
    const { numbers, locale } = setting;
    const words = pathFlowWords[locale];
    const all = options.journeys ?? drawn;
    const sample = options.sample === undefined ? undefined : numbers.format(options.sample, "count");
    const brand = nameInSentence(options.focus ?? "");
    const isNarrow = setting.width < NARROW;
    const shown = isNarrow ? commonPaths(rows) : rows;
    const share = numbers.format(sumOf(shown) / all, "share");
    const caption = `${words.caption(String(PATH_STEPS), share)} ${sampleCaption(locale, sample)}`;
    const panel = isNarrow
        ? pathList(setting, shown, words.outcome(brand), all)
        : flowPanel(setting, rows, words.outcome(brand));
    const subtitle = isNarrow ? words.listSubtitle(brand) : words.subtitle(brand);
    return { subtitle, caption, panels: [panel] };
}
function find(rows, options = {}) {
    const setting = settingOf(options);
    const { numbers, locale } = setting;
    const drawn = sumOf(rows);
    if (!(drawn > 0))
        return quantileWords[locale].nothing;
    const words = pathFlowWords[locale];
    const all = options.journeys ?? drawn;
    const share = (part, whole) => numbers.format(part / whole, "share");
    const brand = nameInSentence(options.focus ?? "");
    const paths = wholePaths(rows);
    const [first] = paths;
    // A path of which there are few says little about where it leads.
    const common = paths.filter(({ journeys }) => journeys >= 0.02 * drawn);
    const best = common.reduce((top, path) => (path.won / path.journeys > top.won / top.journeys ? path : top), first);
    const ended = (outcome) => sumOf(rows.filter((row) => row.outcome === outcome));
    return {
        title: words.title(pathInSentence(setting, first.path), share(first.journeys, all), brand, share(first.won, first.journeys)),
        sentences: [
            ...(best !== first && best.won > 0
                ? [words.best(pathInSentence(setting, best.path), share(best.won, best.journeys), brand)]
                : []),
            words.ends(brand, share(ended("focus"), drawn), share(ended("left"), drawn)),
        ],
    };
}
/** The paths, most frequent first. */
function wholePaths(rows) {
    const names = [...new Set(rows.map(({ path }) => path))];
    return names
        .map((path) => {
        const own = rows.filter((row) => row.path === path);
        const won = sumOf(own.filter(({ outcome }) => outcome === "focus"));
        return { path, journeys: sumOf(own), won };
    })
        .filter(({ journeys }) => journeys > 0)
        .toSorted((a, b) => b.journeys - a.journeys);
}
function pathInSentence({ locale }, path) {
    const steps = path.split(PATH_ARROW).slice(0, PATH_STEPS);
    return `“${steps.map((step) => nameInSentence(touchpointName(locale, step))).join(PATH_ARROW)}”`;
}
function sumOf(rows) {
    return rows.reduce((sum, { journeys }) => sum + Math.max(0, journeys || 0), 0);
}
function columns(options = {}) {
    const labels = pathFlowWords[settingOf(options).locale].columns;
    return [
        { key: "path", label: labels.path, unit: "text" },
        { key: "outcome", label: labels.outcome, unit: "text" },
        { key: "journeys", label: labels.journeys, unit: "count" },
    ];
}
