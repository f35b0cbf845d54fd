import { spokenIn } from "../../language/spoken.js";
import { formatMarkdown } from "../../report/text/textTable.js";
import { timelineOverrides } from "../../scenario/compile/timelineOverrides.js";
import { summaryWords } from "../run/words/summary.js";
import { runSensitivity, sensitivityTasks } from "./sensitivity.js";
import { findSensitivity } from "./sensitivityFindings.js";
import { formatSensitivity, sensitivityTable } from "./sensitivityText.js";
import { effectTableOf, tablesOfSensitivity } from "./tablesOfSensitivity.js";
import { sensitivityStudyWords } from "./words/sensitivity.js";
/** One walk or row says nothing of how much others would differ. */
const LEAST_REPEATS = 2;
/** Which settings matter, by Morris' walks or by Sobol' indices. */
export const sensitivityStudy = {
    agenda: ({ plan, plans }, language) => ({
        about: spokenIn(plan.scenario.title, language),
        tasks: sensitivityTasks(plan, plans),
        sentence: planSentence(plan, language),
    }),
    async conduct({ plan, plans }, { executor, ...rest }) {
        const result = await runSensitivity(plan, plans, rest, executor);
        return { result, findings: result.repeats >= LEAST_REPEATS ? findSensitivity(result) : [] };
    },
    outcome({ result: { repeats, runs, failures = [] } }, { plan }) {
        return {
            done: repeats >= LEAST_REPEATS ? runs : 0,
            failed: failures.length,
            asked: plan.order.length,
            isFine: failures.length === 0,
        };
    },
    origin({ result: { runs, failures } }, { plan: { scenario, seed, order } }) {
        return { scenario, seed, runs, asked: order.length, failures };
    },
    mainTable: ({ result, findings }) => effectTableOf(result, findings),
    tables: ({ result, findings }) => tablesOfSensitivity(result, findings),
    data: ({ findings }) => ({ "data/effects.json": findings }),
    async document({ result, findings }, _, maker) {
        const { documentOfSensitivity } = await import("./documentOfSensitivity.js");
        return documentOfSensitivity(result, findings, maker);
    },
    text: ({ result, findings }, _, style) => findings.map((found) => formatSensitivity(result, found, style)).join("\n\n"),
    markdown: ({ result, findings }, _, language) => findings
        .map((found) => {
        const { columns, rows } = sensitivityTable(result, found, language);
        return formatMarkdown(columns, rows);
    })
        .join("\n"),
    json({ result: { repeats }, findings }, { plan }, language) {
        const { method, ranges, runs, seed, scenario } = plan;
        const overridden = timelineOverrides(scenario, ranges.map(({ path }) => ({ path })));
        const title = spokenIn(scenario.title, language);
        return { title, method, seed, repeats, runs, ranges, overridden, findings };
    },
};
/** What the runs are for. */
function planSentence({ values, luck, runs }, language) {
    const words = sensitivityStudyWords[language];
    const show = (count) => new Intl.NumberFormat(language).format(count);
    const each = summaryWords[language].runCount(runs, show(runs));
    const extra = luck.points.length * (luck.runs - runs);
    return (estimate) => words.plan(show(values.length), each, show(extra), estimate);
}
