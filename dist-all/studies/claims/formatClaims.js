import { formatLevers } from "./claimLevers.js";
import { verdictOf } from "./claimVerdict.js";
/** The table of claims, a row for everything that a claim expects, in the order of the claims. */
export function formatClaims(tried, language) {
    return tried.flatMap((one) => {
        const { claim, size, consequences, moderated } = one;
        const { verdict, on } = verdictOf(one);
        return consequences.map(({ measure, expected, by = 0, before, after, effect, relative, verdict: outcome }) => {
            const both = before.flatMap((value, run) => (Number.isNaN(value + after[run]) ? [] : [run]));
            return {
                id: claim.id,
                doctrine: claim.doctrine,
                statement: claim.says[language],
                verdict,
                dependsOn: on?.[language] ?? "",
                levers: formatLevers(claim),
                design: `${size.runs} × 2 × ${size.consumers} × ${size.days}`,
                measure: measure.about[language],
                unit: measure.unit,
                expected,
                by,
                before: meanOf(both.map((run) => before[run])),
                after: meanOf(both.map((run) => after[run])),
                effect: effect.mean,
                low: effect.low,
                high: effect.high,
                relative: relative.mean,
                relativeLow: relative.low,
                relativeHigh: relative.high,
                outcome,
                boundary: moderated === undefined ? "" : formatEdges(moderated, language),
                off: claim.boundary?.says[language] ?? "",
            };
        });
    });
}
/** The range tried, and where the claim stops holding in it, for programs and spreadsheets. */
function formatEdges({ moderator, edges, points }, language) {
    const [first, last] = [points[0], points[points.length - 1]].map(({ value }) => value);
    const found = edges.map(({ kind, holds, at, low, high }) => {
        const interval = kind === "flips" ? ` [${short(low)}; ${short(high)}]` : "";
        return `${kind} at ${short(at)}${interval}, holds ${holds}`;
    });
    const whole = points.some(({ sign }) => sign === 1) ? "holds throughout" : "holds nowhere";
    return `${moderator.says[language]} ${first}…${last}: ${found.length > 0 ? found.join("; ") : whole}`;
}
const short = (value) => String(Number(value.toPrecision(4)));
function meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
