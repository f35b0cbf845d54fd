import { claimBoundary } from "../../charts/comparison/claimBoundary.js";
import { numbersOf, withSign } from "../../drawing/numbers.js";
import { claimWords } from "../../charts/comparison/words/claims.js";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.js";
import { formatLevers } from "./claimLevers.js";
import { verdictOf } from "./claimVerdict.js";
import { boundaryRows } from "./claimRows.js";
import { claimReportWords } from "./claimWords.js";
export function claimTexts(tried, locale, level) {
    const { claim, consequences } = tried;
    return {
        id: claim.id,
        statement: claim.says[locale],
        levers: formatLevers(claim),
        design: designText(tried, locale),
        effects: consequences.map((consequence) => effectText(consequence, locale)),
        verdict: verdictText(tried, locale),
        boundary: boundaryText(tried, locale, level),
    };
}
/** Options of the chart of effects. */
export function effectOptions(tried, level) {
    return {
        statement: tried.claim.says,
        levers: formatLevers(tried.claim),
        verdict: verdictOf(tried).verdict,
        runs: tried.size.runs,
        level,
    };
}
/** Options of the chart of the boundary. */
export function boundaryOptions({ moderator, consequence, edges, size }, level) {
    return {
        measure: consequence.measure.about,
        unit: consequence.measure.unit,
        by: consequence.by,
        moderator: moderator.says,
        moderatorUnit: moderator.unit,
        edges,
        runs: size.runs,
        level,
    };
}
function boundaryText({ claim, moderated }, locale, level) {
    const parts = [];
    if (moderated !== undefined) {
        const { title, sentences } = claimBoundary.find(boundaryRows(moderated), {
            ...boundaryOptions(moderated, level),
            locale,
        });
        // The last sentence only repeats both ends.
        parts.push(`${title}.`, ...sentences.slice(0, -1));
    }
    if (claim.boundary !== undefined)
        parts.push(`${claimReportWords[locale].off} ${claim.boundary.says[locale]}`);
    return parts.join(" ");
}
function verdictText(tried, locale) {
    const { verdict, on } = verdictOf(tried);
    const word = claimWords[locale].verdicts[verdict];
    return on === undefined ? word : `${word}: ${on[locale]}`;
}
function effectText(consequence, locale) {
    const { measure, effect, relative, verdict } = consequence;
    const numbers = numbersOf(locale);
    const words = claimReportWords[locale];
    const part = Number.isFinite(relative.mean) && Math.abs(relative.mean) < 10;
    const change = withSign(relative.mean, numbers.format(relative.mean, "share"));
    const missed = verdict === "supported" ? "" : ` (${words.missed[verdict]})`;
    return `${measure.about[locale]} ${changeInterval(numbers, { ...effect, difference: effect.mean }, measure.unit)}${part ? `, ${change}` : ""}${missed}`;
}
function designText({ size, claim }, locale) {
    const count = (value) => numbersOf(locale).format(value, "count");
    const words = claimReportWords[locale];
    return words.design(count(size.runs), count(size.consumers), count(size.days), words.markets[claim.market]);
}
