import { contributionWaterfallWords } from "../../charts/comparison/words/contributionWaterfall.js";
import { capital } from "../../drawing/words/measures.js";
import { slideWords } from "./slideWords.js";
/** Places in the palette, as the drawn waterfalls have them. */
const COLOURS = { rises: 0, falls: 1, whole: 2 };
/**
 * Bars that begin where the one before them ends, as stacked bars: a base that is not seen, and on it what rises, what
 * falls and the whole. A bar that crosses zero has a part on either side and no base.
 */
export function waterfallSeries(steps, whole, names, locale) {
    let reached = 0;
    const bars = steps.map(({ change }) => {
        const from = reached;
        reached += change;
        return { from, to: reached, kind: change < 0 ? "falls" : "rises" };
    });
    const all = [...bars, { from: 0, to: reached, kind: "whole" }];
    const words = slideWords(locale);
    const seen = ["rises", "falls", "whole"].flatMap((kind) => {
        const own = (part) => all.map((bar) => (bar.kind === kind ? part(endsOf(bar)) : 0));
        // Above zero and below it are two series, because a stack grows to both sides.
        const above = own(([low, high]) => Math.max(high, 0) - Math.max(low, 0));
        const below = own(([low, high]) => Math.min(low, 0) - Math.min(high, 0));
        return [above, below]
            .filter((values) => values.some((value) => value !== 0))
            .map((values) => ({ name: words[kind], values, role: "value", colour: COLOURS[kind] }));
    });
    const base = all.map((bar) => {
        const [low, high] = endsOf(bar);
        return low > 0 ? low : Math.min(high, 0);
    });
    const total = whole === "" ? capital(contributionWaterfallWords[locale].total) : names(whole);
    return {
        labels: [...steps.map(({ name }) => names(name)), total],
        series: [{ name: words.base, values: base, role: "base" }, ...seen],
    };
}
const endsOf = ({ from, to }) => [
    Math.min(from, to),
    Math.max(from, to),
];
