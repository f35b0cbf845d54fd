import { countText } from "../../language/countText.ts";
import { spokenIn } from "../../language/spoken.ts";
import { formatMarkdown } from "../../report/text/textTable.ts";
import { timelineOverrides } from "../../scenario/compile/timelineOverrides.ts";
import { tasksOf } from "../runs/replicate.ts";
import type { Study } from "../study.ts";
import type { Optimisation } from "./optimise.ts";
import { mostRunsWithRivals, optimiseAgainstRivals, type RivalOptions } from "./optimiseAgainstRivals.ts";
import { formatOptimisation, planTable } from "./optimiseText.ts";
import { planLines, proofLines, verdictLines } from "./planText.ts";
import { marketUnder, type Question } from "./question.ts";
import { planTableOf, tablesOfOptimisation } from "./tablesOfOptimisation.ts";
import { optimiseCommandWords } from "./words/optimise.ts";

/** What is optimised, and with how many runs. */
export interface OptimiseQuestion {
  readonly question: Question;
  readonly options: RivalOptions;
}

/** The best plan for a goal within a budget, and whether it is better than today's. */
export const optimiseStudy: Study<OptimiseQuestion, Optimisation> = {
  agenda(asked, language) {
    const { question, options } = asked;
    const show = (count: number) => countText(count, language);
    const { points, screening, runs, seed } = options;
    return {
      about: spokenIn(question.scenario.title, language),
      tasks: tasksOf(marketUnder(question, undefined), seed, mostOf(asked)),
      isMost: true,
      sentence: (estimate) =>
        optimiseCommandWords[language].plan(show(points), show(screening), show(runs), estimate),
    };
  },

  conduct: ({ question, options }, { executor, ...rest }) =>
    optimiseAgainstRivals(question, { ...options, ...rest }, executor),

  outcome(found, asked, language) {
    const { runs, failures, isInterrupted } = found;
    // Before the first plans have been tried there is nothing to say, and nothing replaces a result but a result.
    const isEmpty = isInterrupted && found.trials.every(({ outcomes }) => outcomes.length === 0);
    return {
      done: isEmpty ? 0 : runs,
      failed: failures.length,
      asked: runsAskedOf(found, asked),
      isFine: failures.length === 0,
      interruption: optimiseCommandWords[language].interrupted,
    };
  },

  origin(found, asked) {
    const { question, options, runs, failures } = found;
    return {
      scenario: question.scenario,
      seed: options.seed,
      runs,
      asked: runsAskedOf(found, asked),
      failures,
    };
  },

  mainTable: planTableOf,

  tables: tablesOfOptimisation,

  async document(found, _, maker) {
    const { documentOfOptimisation } = await import("./documentOfOptimisation.ts");
    return documentOfOptimisation(found, maker);
  },

  text: (found, _, style) => formatOptimisation(found, style),

  markdown(found, _, language) {
    const { columns, rows } = planTable(found, language);
    return formatMarkdown(columns, rows);
  },

  json(found, _, language) {
    const { question, options, verdict, best, recommended, proof, frontier, isTodayAffordable, emptyPlans } =
      found;
    const { rivals } = found;
    const { scenario, brand, goal, budget, levers, constraints } = question;
    return {
      title: spokenIn(scenario.title, language),
      brand,
      goal,
      budget,
      seed: options.seed,
      levers,
      overridden: timelineOverrides(
        scenario,
        levers.map(({ path }) => ({ path })),
      ),
      constraints: constraints.map(({ text }) => text),
      verdict,
      best,
      recommended,
      words: [
        ...verdictLines(found, language),
        ...planLines(found, language),
        ...proofLines(found, language),
      ],
      isTodayAffordable,
      emptyPlans,
      proof,
      frontier,
      rivals,
    };
  },
};

const mostOf = ({ question, options }: OptimiseQuestion) => mostRunsWithRivals(question, options);

/** An optimisation decides on its way how many runs it takes: it lacks some only where it was interrupted. */
const runsAskedOf = ({ isInterrupted, runs, failures }: Optimisation, asked: OptimiseQuestion) =>
  isInterrupted ? mostOf(asked) : runs + failures.length;
