import { countText } from "../../language/countText.ts";
import { observedMeasureName } from "../../drawing/words/observedMeasures.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { formatMarkdown, formatTextTable } from "../../report/text/textTable.ts";
import { wrapText } from "../../report/text/wrapText.ts";
import { luckOf } from "../forecast/methods.ts";
import { observedTableOf } from "../forecast/tablesOfForecast.ts";
import { YEARS } from "../observed/step.ts";
import type { Study } from "../study.ts";
import type { BacktestQuestion } from "./backtestQuestion.ts";
import { scoreText } from "./scoreText.ts";
import { backtest, type BacktestResult, verdictOf } from "./backtest.ts";
import { cellTableOf, scoreTableOf, skillTableOf } from "./tablesOfBacktest.ts";
import { backtestWords } from "./words/backtest.ts";

/** Forecasts made in the past as if nothing were known of what came, and what they were worth. */
export const backtestStudy: Study<BacktestQuestion, BacktestResult> = {
  agenda: ({ about }) => ({ about, tasks: [] }),

  conduct({ data, seed, ...options }, { signal }) {
    const luck = luckOf(keyFromSeed(seed), YEARS[data.step]);
    return backtest(data, { ...options, luck, isStopped: () => signal.aborted });
  },

  outcome: ({ cells, isStopped }, _, language) => ({
    done: cells.length,
    failed: 0,
    asked: cells.length + (isStopped ? 1 : 0),
    isFine: true,
    interruption: backtestWords[language].interrupted(countText(cells.length, language)),
  }),

  origin: (_, { seed }) => ({ seed, runs: 0, asked: 0 }),

  mainTable: scoreTableOf,

  tables: (result) => [
    scoreTableOf(result),
    skillTableOf(result),
    cellTableOf(result),
    observedTableOf(result),
  ],

  async document(result, question, maker) {
    const { documentOfBacktest } = await import("./documentOfBacktest.ts");
    return documentOfBacktest(result, question, maker);
  },

  text(result, { notes }, { language, width, paint }) {
    const words = backtestWords[language];
    const { columns, rows } = scoreText(result, language);
    const lines = (texts: readonly string[]) => texts.map((text) => wrapText(text, width)).join("\n");
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
