import { formatMarkdown } from "../../report/text/textTable.js";
import { claimMarket } from "./markets/claimMarket.js";
import { claimsAgenda } from "./claimsAgenda.js";
import { claimsTable, formatClaimsText } from "./claimsText.js";
import { verdictOf } from "./claimVerdict.js";
import { formatClaims } from "./formatClaims.js";
import { claimTableOf, tablesOfClaims } from "./tablesOfClaims.js";
import { runsToTry, tryClaims } from "./tryClaims.js";
import { claimsWords } from "./words/claims.js";
/** Claims of the doctrine, tried on markets of their own. */
export const claimsStudy = {
    agenda: ({ claims, ...extent }, language) => claimsAgenda(claims, extent, language),
    async conduct({ claims, ...options }, { executor, progress, signal }) {
        const failures = [];
        const fail = (failure) => void failures.push(failure);
        const tried = await tryClaims(claims, { ...options, progress, signal, fail }, executor);
        const { seed, level } = options;
        return { tried, seed, level, runs: runsOf(tried) - failures.length, failures };
    },
    outcome({ tried, failures }, { claims }, language) {
        return {
            done: tried.length,
            failed: 0,
            asked: claims.length,
            isFine: failures.length === 0 && tried.every((claim) => verdictOf(claim).isExpected),
            interruption: claimsWords[language].interrupted(tried.length, claims.length),
        };
    },
    origin({ tried, seed, runs, failures }, { claims, ...extent }) {
        const scenario = claimMarket(tried[0].claim.market);
        return { scenario, seed, runs, asked: runsToTry(claims, extent), failures };
    },
    mainTable: ({ tried }, _, language) => claimTableOf(formatClaims(tried, language)),
    tables: ({ tried }, _, language) => tablesOfClaims(tried, language),
    data: ({ tried }, _, language) => ({ "data/claims.json": formatClaims(tried, language) }),
    async document(study, _, maker) {
        const { documentOfClaims } = await import("./documentOfClaims.js");
        return documentOfClaims(study, maker);
    },
    text: (study, _, style) => formatClaimsText(study, style),
    markdown(study, _, language) {
        const { columns, rows } = claimsTable(study, language);
        return formatMarkdown(columns, rows);
    },
    json({ tried, seed, level }, _, language) {
        return { seed, level, rows: formatClaims(tried, language), boundaries: boundariesOf(tried, language) };
    },
};
function boundariesOf(tried, language) {
    return tried.flatMap(({ claim, moderated }) => moderated === undefined
        ? []
        : [
            {
                id: claim.id,
                moderator: moderated.moderator.says[language],
                measure: moderated.consequence.measure.about[language],
                edges: moderated.edges,
                points: moderated.points.map(({ value, effect, sign }) => ({ value, ...effect, sign })),
            },
        ]);
}
function runsOf(tried) {
    return tried.reduce((sum, { size, moderated }) => {
        const more = moderated === undefined ? 0 : moderated.points.length * moderated.size.runs;
        return sum + 2 * (size.runs + more);
    }, 0);
}
