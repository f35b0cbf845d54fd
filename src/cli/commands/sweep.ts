import { conductStudy } from "../study/conductStudy.ts";
import { sweepStudy } from "../../studies/sweep/sweepStudy.ts";
import { type Design, designPoints, DESIGNS } from "../../studies/designs/design.ts";
import { checkDimensions } from "../../studies/designs/designRanges.ts";
import {
  ownDimensions,
  planDesign,
  type PlannedSweep,
  planSweep,
  type SweepDimension,
} from "../../studies/sweep/sweep.ts";
import { readVary } from "../../studies/designs/vary.ts";
import { varyFaults } from "../../studies/designs/words/ranges.ts";
import { joinFaults } from "../../language/fault.ts";
import { MOST_DIMENSIONS } from "../../numeric/designs/directionNumbers.ts";
import type { CompileOptions } from "../../scenario/compile/toParameters.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { chosenIn, warnOverridden, warnVaried } from "../flags/chosenSettings.ts";
import { CliError } from "../cliError.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addRunFlags, addSettingFlags, addSpeechFlags, type RunFlags } from "../flags/commonFlags.ts";
import { rangesAsked, admitRuns } from "../flags/designFlags.ts";
import { openScenario, problemsError } from "../flags/openScenario.ts";
import { collect, oneOf, wholeNumber } from "../flags/optionValues.ts";
import { createTerminal } from "../terminal/terminal.ts";
import { designFaults } from "../words/commandFaults.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import type { CommandHelp } from "../../studies/study.ts";

/** Help of `umot sweep`. */
const sweepHelp = {
  examples: [
    [
      "sweep scenarios/restaurant/trattoria.yaml",
      {
        en: "the sweep that the scenario itself asks for",
        it: "la serie di varianti che lo scenario stesso chiede",
      },
    ],
    [
      "sweep trattoria.yaml --vary brands.nonna.quality=0.4..0.9:6",
      { en: "six qualities, the same luck at each", it: "sei qualità, con la stessa fortuna per ciascuna" },
    ],
    [
      "sweep my.yaml --vary brands.nonna.price=20,28 --vary 'brands.nonna.coverage.*=0..1:5'",
      {
        en: "every combination of two prices and five coverages of all channels",
        it: "ogni combinazione di due prezzi e cinque coperture di tutti i canali",
      },
    ],
    [
      "sweep my.yaml --design lhs --points 40 --vary brands.nonna.quality=0.4..0.9",
      {
        en: "40 points spread evenly over the ranges of all settings named",
        it: "40 punti sparsi in modo uniforme sugli intervalli di tutte le impostazioni nominate",
      },
    ],
  ],
  vary: { en: "a setting and its values (repeatable)", it: "un'impostazione e i suoi valori (ripetibile)" },
  points: { en: "points of lhs or sobol", it: "punti di lhs o sobol" },
} as const satisfies CommandHelp;

interface Flags extends RunFlags {
  readonly vary?: readonly string[];
  readonly design: Design;
  readonly points?: number;
}

export const command = commandFile<Flags>({
  examples: sweepHelp.examples,

  declare(command, say) {
    command
      .argument("<scenario>", say(sharedHelp.scenario))
      .option("--vary <path=from..to:steps>", say(sweepHelp.vary), collect)
      .option("--design <design>", DESIGNS.join(", "), oneOf("--design", DESIGNS), "factorial")
      .option("--points <number>", say(sweepHelp.points), wholeNumber("--points", 1, 65_536, 40));
    addSpeechFlags(addSettingFlags(addRunFlags(command, say), say), say);
  },

  async act([path], flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const { scenario, ties } = openScenario(path, flags);
    const [runs, seed] = [flags.runs ?? scenario.runs, flags.seed ?? scenario.seed];
    const plan = planOf(scenario, { ...flags, runs }, ties && { ties });
    if (plan.problems.length > 0) throw problemsError(plan.problems);
    const chosen = chosenIn(flags.set);
    warnOverridden(scenario, [...chosen, ...plan.dimensions], terminal);
    warnVaried(scenario, chosen, plan.dimensions, terminal);
    const question = { plan, runs, seed, chosen };
    return conductStudy(sweepStudy, { question, flags, typed, about: path, of: [scenario, ties] }, terminal);
  },
});

/** Every combination of values, or points spread over ranges. */
function planOf(
  scenario: Scenario,
  flags: Flags & { readonly runs: number },
  options?: CompileOptions,
): PlannedSweep {
  const { design, points, vary, runs } = flags;
  if (design === "factorial") {
    if (points !== undefined) throw new CliError(designFaults.pointsOfFactorial(points));
    const dimensions = dimensionsOf(scenario, vary);
    admitRuns(
      dimensions.reduce((product, { values }) => product * values.length, 1),
      runs,
    );
    return planSweep(scenario, dimensions, options);
  }
  if (points === undefined) throw new CliError(designFaults.noPoints(design));
  admitRuns(points, runs);
  const ranges = rangesAsked(scenario, vary);
  if (design === "sobol" && ranges.length > MOST_DIMENSIONS)
    throw new CliError(designFaults.sobolDimensions(MOST_DIMENSIONS, ranges.length));
  return planDesign(
    scenario,
    ranges,
    designPoints(design, ranges, points, flags.seed ?? scenario.seed),
    options,
  );
}

function dimensionsOf(scenario: Scenario, varied: readonly string[] | undefined): readonly SweepDimension[] {
  const dimensions = varied?.map(toDimension) ?? ownDimensions(scenario);
  if (dimensions.length === 0) throw new CliError(varyFaults.nothingToVary(false));
  const faults = checkDimensions(scenario, dimensions);
  if (faults.length > 0) throw new CliError(joinFaults(faults));
  return dimensions;
}

function toDimension(text: string): SweepDimension {
  const { dimension, fault } = readVary(text);
  if (dimension === undefined) throw new CliError(fault);
  return dimension;
}
