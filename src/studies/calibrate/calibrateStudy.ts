import { countText } from "../../language/countText.ts";
import type { Language } from "../../language/language.ts";
import { spokenIn } from "../../language/spoken.ts";
import { formatMarkdown } from "../../report/text/textTable.ts";
import type { Study } from "../study.ts";
import { type Calibration, calibrate, runsAsked } from "./calibrate.ts";
import { allLines, calibrationLines } from "./shown/calibrationLines.ts";
import type { CalibrationPlan } from "./calibrationPlan.ts";
import { beliefTable, formatCalibration } from "./shown/calibrationText.ts";
import { CALIBRATION_FILE, keptOf } from "./keptCalibration.ts";
import { beliefTableOf, tablesOfCalibration } from "./shown/tablesOfCalibration.ts";
import { pastScores } from "./past/pastScore.ts";
import { calibrateWords } from "./words/calibrate.ts";

/** Which settings make a scenario give what was observed, and how sure that is. */
export const calibrateStudy: Study<CalibrationPlan, Calibration> = {
  agenda(plan, language) {
    const { scenario, draws } = plan.question;
    const show = (count: number) => countText(count, language);
    const words = calibrateWords[language];
    return {
      about: spokenIn(scenario.title, language),
      // What is drawn afterwards takes about as long as runs of the design.
      tasks: Array.from({ length: runsAsked(plan) }, (_, run) => plan.tasks[run % plan.tasks.length]),
      sentence: (estimate) => words.plan(show(plan.tasks.length), show(draws), estimate),
    };
  },

  conduct: calibrate,

  outcome({ runs, failures, found }, plan, language) {
    const asked = runsAsked(plan);
    const show = (count: number) => countText(count, language);
    return {
      interruption: calibrateWords[language].interrupted(show(runs), show(asked)),
      // Before all of it is done there is nothing to say; what was run is in the store.
      done: found === undefined && runs + failures.length < asked ? 0 : runs,
      failed: failures.length,
      asked: runs + failures.length,
      isFine: found !== undefined && failures.length === 0,
    };
  },

  origin({ runs, failures, found }, plan) {
    const { scenario, seed } = plan.question;
    // Days of the past that leave too little to learn from take fewer runs than were announced.
    const asked = found === undefined ? runsAsked(plan) : runs + failures.length;
    return { scenario, seed, runs, asked, failures };
  },

  mainTable: beliefTableOf,

  tables: tablesOfCalibration,

  data: (calibration) => ({ [CALIBRATION_FILE]: keptOf(calibration) }),

  async document(calibration, _, maker) {
    const { documentOfCalibration } = await import("./shown/documentOfCalibration.ts");
    return documentOfCalibration(calibration, maker);
  },

  text: (calibration, _, style) => formatCalibration(calibration, style),

  markdown({ found }, _, language) {
    if (found === undefined) return calibrateWords[language].tooFew;
    const { columns, cells } = beliefTable(found, language);
    return formatMarkdown(columns, cells);
  },

  json(calibration, { question: { scenario, seed } }, language) {
    const { found, runs } = calibration;
    return {
      title: spokenIn(scenario.title, language),
      seed,
      runs,
      beliefs: found?.beliefs ?? [],
      tradeOffs: found?.tradeOffs ?? [],
      prospects: found?.prospects ?? [],
      fit: found === undefined ? undefined : fitOf(calibration, language),
      past: pastScores(found?.past ?? []),
      selfTests: (found?.selfTests ?? []).map(({ recoveries: _, ...rest }) => rest),
    };
  },
};

function fitOf({ question, found }: Calibration, language: Language) {
  if (found === undefined) return {};
  const { misfit, inflation, effective } = found.posterior;
  return { misfit, inflation, effective, words: allLines(calibrationLines(question, found, language)) };
}
