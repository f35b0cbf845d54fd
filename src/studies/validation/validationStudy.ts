import { inLanguage } from "../../language/bilingual.ts";
import { formatTextTable } from "../../report/text/textTable.ts";
import type { RunFailure } from "../runs/runFailure.ts";
import type { Progress } from "../runs/replicate.ts";
import type { Execution, Study } from "../study.ts";
import { createLab, LabInterrupted } from "./lab.ts";
import { referenceScenario } from "./labExperiment.ts";
import { DECISIVE_RUNS, measureTargets, type RangeFinding } from "./measureTargets.ts";
import { formatRanges } from "./rangesTable.ts";
import { rangesTable, seedsTable } from "./tablesOfValidation.ts";
import {
  failuresOf,
  hitsOf,
  type MeasuredRanges,
  rangeTasks,
  runsOf,
  type Validation,
  type ValidationQuestion,
} from "./validation.ts";
import { rangeColumns, toCells } from "./validationText.ts";
import { validateWords } from "./words/validate.ts";

/** The model held against published ranges: each measured as its source did, misses shown as misses. */
export const validationStudy: Study<ValidationQuestion, Validation> = {
  agenda: ({ targets, runs, seeds }) => ({ about: "umot validate", tasks: rangeTasks(targets, runs, seeds) }),

  async conduct(question, execution) {
    const done: MeasuredRanges[] = [];
    for (const seed of question.seeds) {
      const measured = await measureWith(seed, done.length, question, execution);
      if (measured === undefined) break;
      done.push(measured);
    }
    const [first, ...further] = done;
    return first === undefined ? undefined : { first, further };
  },

  outcome({ first, further }, { seeds }, language) {
    const done = 1 + further.length;
    return {
      done,
      failed: 0,
      asked: seeds.length,
      isFine: failuresOf({ first, further }).length === 0,
      interruption: validateWords[language].interrupted(done, seeds.length),
    };
  },

  origin(validation, { targets, runs: replications, seeds }) {
    const { first, further } = validation;
    const failures = failuresOf(validation);
    const runs = runsOf(validation);
    const notBegun = rangeTasks(targets, replications, seeds.slice(1 + further.length)).length;
    const asked = runs + failures.length + notBegun;
    return { scenario: referenceScenario(), seed: first.seed, runs, asked, failures };
  },

  mainTable: ({ first }, _, language) => rangesTable(first, language),

  tables: (validation, _, language) => [rangesTable(validation.first, language), seedsTable(validation)],

  async document(validation, question, maker) {
    const { documentOfValidation } = await import("./documentOfValidation.ts");
    return documentOfValidation(validation, question, maker);
  },

  text: ({ first: { findings } }, _, { language, width }) =>
    `${formatTextTable(
      rangeColumns(language),
      findings.map((one) => toCells(one, language)),
      width,
    )}\n\n${validateWords[language].hits(hitsOf(findings), findings.length)}`,

  markdown: (validation, question) => rangesPage(validation, question),

  json: ({ first: { findings } }, _, language) => inLanguage(findings.map(toRow), language) as object,
};

/** The page of all ranges, as Markdown in English: what `docs/validation.md` is. */
export function rangesPage({ first, further }: Validation, { runs }: ValidationQuestion): string {
  const { seed, findings, failures } = first;
  return formatRanges(findings, { runs, seed, failed: failures.length, further });
}

/** Measures all ranges with one seed; undefined after an interruption. */
async function measureWith(
  seed: string,
  seedsDone: number,
  { targets, runs, seeds }: ValidationQuestion,
  { executor, progress, signal }: Execution,
): Promise<MeasuredRanges | undefined> {
  const failures: RunFailure[] = [];
  const fail = (failure: RunFailure) => void failures.push(failure);
  let finished = 0;
  const finish = (some: number) => void (finished += some);
  const options = { runs, seed, signal, fail, finish };
  const lab = createLab(executor, options);
  const overall: Progress = (done, all) => progress(seedsDone * all + done, seeds.length * all);
  try {
    const findings = await measureTargets(lab, targets, {
      thorough: createLab(executor, { ...options, least: DECISIVE_RUNS, before: lab }),
      progress: overall,
    });
    return { seed, findings, runs: finished, failures };
  } catch (cause) {
    if (cause instanceof LabInterrupted) return undefined;
    throw cause;
  }
}

function toRow({ target, measured, isHit, isClose }: RangeFinding) {
  const { id, what, unit, low, high, source } = target;
  return { id, what, unit, low, high, source, isHit, isClose, measured };
}
