import { formatLevers } from "./claimLevers.js";
import { verdictOf } from "./claimVerdict.js";
import { claimTexts } from "./claimTexts.js";
import { claimReportWords } from "./claimWords.js";
import { claimsWords } from "./words/claims.js";
import { wrapText } from "../../report/text/wrapText.js";
/** Cells of the list of claims, and how its columns are called by people and by programs. */
export function claimList(claims, language) {
    const words = claimReportWords[language];
    const keys = ["id", "statement", "expected", "levers"];
    const labels = [words.claim, words.statement, claimsWords[language].expected, words.levers];
    return {
        keys,
        columns: labels.map((label) => ({ label, align: "left" })),
        rows: claims.map((claim) => [
            claim.id,
            claim.says[language],
            claim.expects
                .map(({ measure, expected }) => `${measure.about[language]} ${claimsWords[language][expected]}`)
                .join("; "),
            formatLevers(claim),
        ]),
    };
}
/** One row a claim, for Markdown. */
export function claimsTable({ tried, level }, language) {
    const words = claimReportWords[language];
    const labels = [words.claim, words.statement, words.verdict, words.effect, words.boundary];
    return {
        columns: labels.map((label) => ({ label, align: "left" })),
        rows: tried.map((claim) => {
            const { id, statement, verdict, effects, boundary } = claimTexts(claim, language, level);
            return [id, statement, verdict, effects.join("; "), boundary];
        }),
    };
}
/** The claims for people: each with its verdict, what came out and where it stops holding, then how many hold. */
export function formatClaimsText({ tried, level }, style) {
    const { language, width, paint } = style;
    const words = claimsWords[language];
    const paints = { supported: paint.good, depends: paint.bold, notSupported: paint.bad };
    const blocks = tried.map((claim) => {
        const { id, statement, verdict, effects, boundary } = claimTexts(claim, language, level);
        const lines = [statement, ...effects, ...(boundary === "" ? [] : [boundary])];
        return [
            `${paint.bold(id)}  ${paints[verdictOf(claim).verdict](verdict)}`,
            ...lines.map((line) => indented(line, width)),
        ].join("\n");
    });
    const count = (wanted) => tried.filter((claim) => verdictOf(claim).verdict === wanted).length;
    const counts = words.counts(count("supported"), count("depends"), count("notSupported"));
    const share = new Intl.NumberFormat(language, { style: "percent" }).format(level);
    return [...blocks, wrapText(`${counts} ${claimReportWords[language].intervals(share)}`, width)].join("\n\n");
}
function indented(line, width) {
    return wrapText(line, width - 2)
        .split("\n")
        .map((part) => `  ${part}`)
        .join("\n");
}
