import { spokenIn } from "../../language/spoken.js";
import { focusBrand } from "../../report/document/names.js";
import { escapeMarkdown } from "../../report/text/escapeMarkdown.js";
import { formatMarkdown } from "../../report/text/textTable.js";
import { timelineOverrides } from "../../scenario/compile/timelineOverrides.js";
import { usualPeriods } from "../../metrics/period.js";
import { compareUntilPrecise, runsAsked } from "../runs/precise.js";
import { pairedTasks } from "../runs/replicate.js";
import { runsThatFailed } from "../runs/runFailure.js";
import { compare } from "./compare.js";
import { formatContributions, takeApart } from "./compareContributions.js";
import { compareMoney } from "./compareMoney.js";
import { betweenRows, differenceRows } from "./compareRows.js";
import { changedValues, settingDifferences } from "./compareSettings.js";
import { comparisonTable, formatComparison } from "./compareText.js";
import { contributionTasks } from "./contributions.js";
import { settingsWithoutCost } from "./settingsWithoutCost.js";
import { differenceTableOf, settingRows, tablesOfComparison } from "./tablesOfComparison.js";
/** Alternatives against a baseline, with the same luck. */
export const compareStudy = {
    agenda({ contenders, apart, precise, runs, seed }, language) {
        const whole = { runs: precise?.most ?? runs, seed };
        return {
            about: spokenIn(contenders[0].scenario.title, language),
            tasks: [
                ...pairedTasks(contenders, whole),
                ...apart.flatMap((contribution) => contributionTasks(contribution, whole)),
            ],
            isMost: precise !== undefined,
        };
    },
    async conduct(question, execution) {
        const compared = await comparisonOf(question, execution);
        if (question.apart.length === 0 || execution.signal.aborted)
            return compared;
        return { ...compared, contributions: await takeApart(compared, question.apart, execution) };
    },
    outcome(comparison, question) {
        const { runs, contenders, failures = [], precision } = comparison;
        const failed = runsThatFailed(failures);
        const asked = pairsAsked(comparison, question);
        return { done: runs, failed, asked, runsEach: contenders.length, isFine: failed === 0, precision };
    },
    origin(comparison, question) {
        const { contenders, seed, runs, failures } = comparison;
        const all = contenders.length;
        const asked = pairsAsked(comparison, question) * all;
        return { scenario: contenders[0].scenario, seed, runs: runs * all, asked, failures };
    },
    mainTable: (comparison) => differenceTableOf(ofFirstPeriod(comparison, differenceRows(comparison)), baselineOf(comparison)),
    tables: tablesOfComparison,
    data: (comparison) => ({
        "data/differences.json": {
            settings: settingRows(comparison),
            differences: differenceRows(comparison),
            between: betweenRows(comparison),
            money: compareMoney(comparison, focusBrand(baselineOf(comparison))),
        },
    }),
    async document(comparison, _, maker) {
        const { documentOfComparison } = await import("./documentOfComparison.js");
        return documentOfComparison(comparison, maker);
    },
    text: (comparison, { money }, style) => [formatComparison(comparison, { money }, style), formatContributions(comparison, style)]
        .filter(Boolean)
        .join("\n"),
    markdown: (comparison, _, language) => comparison.contenders
        .slice(1)
        .map(({ name, label }) => {
        const { columns, rows } = comparisonTable(comparison, name, language);
        return `**${escapeMarkdown(spokenIn(label, language))}**\n\n${formatMarkdown(columns, rows)}`;
    })
        .join("\n\n"),
    json(comparison, { money }, language) {
        const { seed, runs, precision, contributions } = comparison;
        const scenario = baselineOf(comparison);
        return {
            title: spokenIn(scenario.title, language),
            seed,
            runs,
            level: scenario.level,
            differs: comparison.contenders.slice(1).map((other) => whatDiffers(comparison.contenders[0], other)),
            rows: ofFirstPeriod(comparison, differenceRows(comparison)),
            between: ofFirstPeriod(comparison, betweenRows(comparison)),
            precision,
            contributions,
            ...(money && { money: compareMoney(comparison, focusBrand(scenario)) }),
        };
    },
};
function comparisonOf({ contenders, runs, seed, period, precise }, { executor, progress, signal }) {
    const { days } = contenders[0].scenario.market;
    const asked = precise?.targets.map((target) => target.period) ?? [];
    const periods = [...new Set([period, ...usualPeriods(days), ...asked])];
    const options = { seed, periods, progress, signal };
    return precise === undefined
        ? compare(contenders, { ...options, runs }, executor)
        : compareUntilPrecise(contenders, precise, options, executor);
}
const pairsAsked = ({ precision }, { precise, runs }) => runsAsked(precision, precise) ?? runs;
const baselineOf = ({ contenders }) => contenders[0].scenario;
function ofFirstPeriod({ periods }, rows) {
    return rows.filter(({ period }) => period === periods[0]);
}
function whatDiffers(baseline, other) {
    return {
        contender: other.name,
        settings: settingDifferences(baseline.scenario, other.scenario),
        withoutCost: settingsWithoutCost(baseline, other, focusBrand(baseline.scenario)),
        overridden: timelineOverrides(other.scenario, changedValues(baseline.scenario, other.scenario)),
    };
}
