import { spokenIn } from "../../language/spoken.js";
import { measureHead } from "../../drawing/words/measures.js";
import { measureUnit } from "../../metrics/measureUnit.js";
import { runContributions } from "./contributions.js";
import { numbersOf } from "../../drawing/numbers.js";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.js";
import { focusBrand } from "../../report/document/names.js";
import { formatTextTable } from "../../report/text/textTable.js";
import { compareWords } from "./words/compare.js";
import { wrapText } from "../../report/text/wrapText.js";
/** What is taken apart, of the brand in focus. */
const METRICS = ["share", "sales", "profit"];
/** Takes the alternatives of a finished comparison apart, in as many runs. */
export async function takeApart(comparison, plans, { executor, progress, signal }) {
    const { contenders, periods, runs, seed } = comparison;
    const { scenario } = contenders[0];
    const metrics = METRICS.map((metric) => ({ brand: focusBrand(scenario), metric, period: periods[0] }));
    const found = [];
    for (const plan of plans) {
        const options = { runs, seed, progress, signal };
        if (!signal.aborted)
            found.push(...(await runContributions(plan, metrics, scenario.level, options, executor)));
    }
    return signal.aborted ? [] : found;
}
/** A table for each alternative: settings down, what each adds to share, sales and profit across. */
export function formatContributions({ contenders, contributions = [] }, { language, width, paint }) {
    const words = compareWords[language];
    const numbers = numbersOf(language, contenders[0].scenario.market.currency);
    const tables = contenders.slice(1).flatMap(({ name, label }) => {
        const own = contributions.filter(({ contender }) => contender === name);
        const settings = [...new Set(own.map(({ setting }) => setting))];
        if (settings.length === 0)
            return [];
        const cell = (setting, metric) => {
            const found = own.find((row) => row.setting === setting && row.metric === metric);
            if (found === undefined)
                return "–";
            const { contribution, low, high, brand } = found;
            return changeInterval(numbers, { difference: contribution, low, high }, measureUnit(brand, metric));
        };
        const columns = [
            { label: words.setting, align: "left" },
            ...METRICS.map((metric) => ({
                label: measureHead(language, metric),
                align: "right",
            })),
        ];
        const rows = settings.map((setting) => [setting, ...METRICS.map((metric) => cell(setting, metric))]);
        const heading = paint.bold(words.contributions(spokenIn(label, language)));
        return ["", heading, formatTextTable(columns, rows, width)];
    });
    return tables.length === 0 ? "" : [...tables, "", wrapText(words.addUp, width)].join("\n");
}
