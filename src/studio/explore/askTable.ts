import { forecastStudy } from "../../studies/forecast/forecastStudy.ts";
import { usualHorizon } from "../../studies/forecast/forecastQuestion.ts";
import { guessedLines } from "../../studies/observed/words/guessedLines.ts";
import type { Execution } from "../../studies/study.ts";
import { exploreFaults } from "../words/exploreFaults.ts";
import type { Explored, ForecastQuestion } from "./contract.ts";
import { lookAtTable, readDropped } from "./lookAtTable.ts";

/** Forecasts what a file of observed data holds. Nothing is simulated. */
export async function askTable(asked: ForecastQuestion, execution: Execution): Promise<Explored> {
  const { file, bytes, horizon, threshold } = asked;
  const read = await readDropped(file, bytes);
  if (read.faults !== undefined) return { faults: read.faults };
  const seen = lookAtTable(read.table, asked);
  if (seen.faults !== undefined) return { faults: seen.faults };
  const { data, meanings, understood } = seen;
  const question = {
    data,
    about: file,
    notes: [...guessedLines(meanings), ...understood.notes],
    horizon: horizon ?? usualHorizon(data.step),
    threshold,
    seed: "forecast",
  };
  const result = await forecastStudy.conduct(question, execution);
  if (result === undefined || result.series.length === 0)
    return { faults: [exploreFaults.nothingKnown(file)] };
  return { report: await forecastStudy.document(result, question, { version: import.meta.env.VERSION }) };
}
