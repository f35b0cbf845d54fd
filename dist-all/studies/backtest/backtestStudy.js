import { observedMeasureName } from "../../drawing/words/observedMeasures.js";
import { keyFromSeed } from "../../numeric/luck/random.js";
import { formatMarkdown, formatTextTable } from "../../report/text/textTable.js";
import { wrapText } from "../../report/text/wrapText.js";
import { luckOf } from "../forecast/methods.js";
import { observedTableOf } from "../forecast/tablesOfForecast.js";
import { YEARS } from "../observed/step.js";
import { scoreText } from "./scoreText.js";
import { backtest, verdictOf } from "./backtest.js";
import { cellTableOf, scoreTableOf, skillTableOf } from "./tablesOfBacktest.js";
import { backtestWords } from "./words/backtest.js";
/** Forecasts made in the past as if nothing were known of what came, and what they were worth. */
export const backtestStudy = {
    agenda: ({ about }) => ({ about, tasks: [] }),
    conduct({ data, seed, ...options }, { signal }) {
        const luck = luckOf(keyFromSeed(seed), YEARS[data.step]);
        return Promise.resolve(backtest(data, { ...options, luck, isStopped: () => signal.aborted }));
    },
    outcome: ({ cells }) => ({ done: cells.length, failed: 0, asked: cells.length, isFine: true }),
    origin: (_, { seed }) => ({ seed, runs: 0, asked: 0 }),
    mainTable: scoreTableOf,
    tables: (result) => [
        scoreTableOf(result),
        skillTableOf(result),
        cellTableOf(result),
        observedTableOf(result),
    ],
    async document(result, question, maker) {
        const { documentOfBacktest } = await import("./documentOfBacktest.js");
        return documentOfBacktest(result, question, maker);
    },
    text(result, { notes }, { language, width, paint }) {
        const words = backtestWords[language];
        const { columns, rows } = scoreText(result, language);
        const lines = (texts) => texts.map((text) => wrapText(text, width)).join("\n");
        return [
            [
                paint.bold(words.title(observedMeasureName(result.data.what, language))),
                ...notes.map((note) => paint.dim(wrapText(note[language], width))),
            ].join("\n"),
            lines(verdictOf(result, language)),
            formatTextTable(columns, rows, width),
            paint.dim(lines([words.explain, words.fairness, ...(result.data.isCounted ? [words.counted] : [])])),
        ].join("\n\n");
    },
    markdown(result, _, language) {
        const { columns, rows } = scoreText(result, language);
        return [...verdictOf(result, language), "", formatMarkdown(columns, rows)].join("\n");
    },
    json: (result, { seed, notes }, language) => ({
        seed,
        measure: result.data.what,
        notes: notes.map((note) => note[language]),
        usual: result.usual,
        best: result.best,
        verdict: verdictOf(result, language),
        scores: result.phases,
        skills: result.skills,
    }),
};
