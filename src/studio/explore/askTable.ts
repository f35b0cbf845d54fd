import { forecastStudy } from "../../studies/forecast/forecastStudy.ts";
import { targetsOf } from "../../studies/forecast/target.ts";
import { usualHorizon } from "../../studies/forecast/usualHorizon.ts";
import { MEASURES } from "../../studies/observed/columnMeaning.ts";
import { guessMeanings } from "../../studies/observed/guessMeaning.ts";
import { observe } from "../../studies/observed/observe.ts";
import { readCsv } from "../../studies/observed/readCsv.ts";
import { guessedLines } from "../../studies/observed/words/guessedLines.ts";
import type { Execution } from "../../studies/study.ts";
import { exploreFaults } from "../words/exploreFaults.ts";
import type { Explored, ExploreQuestion } from "./contract.ts";
import { readTableText } from "./readTableText.ts";

/** Forecasts what a file of observed data holds. Nothing is simulated. */
export async function askTable(
  { file, bytes, horizon, threshold }: Extract<ExploreQuestion, { kind: "forecast" }>,
  execution: Execution,
): Promise<Explored> {
  if (new Uint8Array(bytes, 0, Math.min(4096, bytes.byteLength)).includes(0) && bytes.byteLength > 2) {
    const begin = new Uint8Array(bytes, 0, 2);
    if (!(begin[0] === 0xff || begin[0] === 0xfe)) return { faults: [exploreFaults.noTable(file)] };
  }
  const table = readCsv(readTableText(bytes));
  if (table.columns.length < 2 || table.rows.length === 0) return { faults: [exploreFaults.noTable(file)] };
  const meanings = guessMeanings(table, []);
  const { understood, faults } = observe(table, meanings, { file });
  if (faults !== undefined) return { faults };
  const what = MEASURES.find((measure) => understood.series.some((one) => one.what === measure));
  if (what === undefined) return { faults: [exploreFaults.nothingToForecast(file, table.columns)] };
  const data = targetsOf(understood, what);
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
