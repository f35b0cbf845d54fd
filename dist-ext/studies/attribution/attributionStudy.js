import { spokenIn } from "../../language/spoken.js";
import { formatMarkdown } from "../../report/text/textTable.js";
import { summaryWords } from "../run/words/summary.js";
import { pairedTasks } from "../runs/replicate.js";
import { runsThatFailed } from "../runs/runFailure.js";
import { attribute } from "./attribution.js";
import { formatAttribution, touchpointTable } from "./attributionText.js";
import { judgeAttribution } from "./judgeAttribution.js";
import { tablesOfAttribution, touchpointTableOf } from "./tablesOfAttribution.js";
import { attributionCommandWords } from "./words/attribution.js";
/** What each touchpoint of a brand truly brings, and what rules of attribution make of it. */
export const attributionStudy = {
    agenda({ plan: { scenario, removals }, runs, seed }, language) {
        const show = (count) => new Intl.NumberFormat(language).format(count);
        const each = summaryWords[language].runCount(runs, show(runs));
        return {
            about: spokenIn(scenario.title, language),
            tasks: pairedTasks(removals, { runs, seed }),
            sentence: (estimate) => attributionCommandWords[language].plan(show(removals.length - 1), each, estimate),
        };
    },
    async conduct({ plan, runs, seed }, { executor, ...rest }) {
        const attribution = await attribute(plan, { runs, seed, ...rest }, executor);
        return attribution.runs === 0 ? undefined : judgeAttribution(attribution);
    },
    outcome({ attribution: { plan, runs, failures } }, { runs: asked }) {
        const failed = runsThatFailed(failures);
        return { done: runs, failed, asked, runsEach: plan.removals.length, isFine: failed === 0 };
    },
    origin({ attribution: { plan, seed, runs, failures } }, { runs: asked }) {
        const all = plan.removals.length;
        return { scenario: plan.scenario, seed, runs: runs * all, asked: asked * all, failures };
    },
    mainTable: touchpointTableOf,
    tables: tablesOfAttribution,
    data: ({ together, unseen, channels, moments, decisive }) => ({
        "data/attribution.json": { together, unseen, channels, moments, decisive },
    }),
    async document(judged, _, maker) {
        const { documentOfAttribution } = await import("./documentOfAttribution.js");
        return documentOfAttribution(judged, maker);
    },
    text: (judged, _, style) => formatAttribution(judged, style),
    markdown(judged, _, language) {
        const { columns, rows } = touchpointTable(judged, language);
        return formatMarkdown(columns, rows);
    },
    json({ attribution: { plan, seed, runs }, ...found }) {
        const { title, level } = plan.scenario;
        return { title, brand: plan.brand, seed, runs, level, ...found };
    },
};
