import { spokenIn } from "../language/spoken.ts";
import { measureMediaTruth, truthSides } from "../experiment/measureMediaTruth.ts";
import { pairedTasks, type Replications } from "../experiment/replicate.ts";
import type { BrandTruth } from "../files/writeMarketingMix.ts";
import { focusBrand } from "../report/names.ts";
import { withWorkshop, type WorkshopFlags } from "./manyRuns.ts";
import type { Terminal } from "./terminal.ts";
import { mediaTruthWords } from "./words/mediaTruth.ts";

/** Runs the market without each lever of the brand in focus, as often as it was run with all of them. */
export async function mediaTruthOf(
  { scenario, parameters, seed, runs: done }: Replications,
  flags: WorkshopFlags,
  terminal: Terminal,
): Promise<BrandTruth> {
  const brand = focusBrand(scenario);
  const at = parameters.brands.indexOf(brand);
  const runs = done.length;
  const sides = truthSides(parameters, at);
  const words = mediaTruthWords(terminal.language);
  const tasks = pairedTasks(
    sides.map((side) => ({ parameters: side })),
    { runs, seed },
  );
  const sentence = (estimate: string) => words.plan(sides.length - 1, runs, estimate);
  const truth = await withWorkshop(
    terminal,
    { about: spokenIn(scenario.title, terminal.language), tasks, sentence },
    flags,
    ({ executor, progress, signal }) =>
      measureMediaTruth(parameters, at, { runs, seed, progress, signal }, executor),
  );
  if (truth.length === 0 && sides.length > 1) terminal.warn(words.unfinished);
  return { brand, truth, level: scenario.level };
}
