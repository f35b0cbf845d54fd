import { conductStudy } from "../study/conductStudy.ts";
import { optimiseStudy } from "../../studies/optimise/optimiseStudy.ts";
import { type RivalOptions } from "../../studies/optimise/optimiseAgainstRivals.ts";
import {
  freeLevers,
  type Goal,
  GOALS,
  type Question,
  readQuestion,
} from "../../studies/optimise/question.ts";
import { joinFaults } from "../../language/fault.ts";
import { planWords } from "../../studies/optimise/planWords.ts";
import { readAmount } from "../flags/amount.ts";
import { brandAsked } from "../flags/designFlags.ts";
import { chosenIn, warnOverridden } from "../flags/chosenSettings.ts";
import { CliError } from "../cliError.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addRunFlags, addSettingFlags, addSpeechFlags, type RunFlags } from "../flags/commonFlags.ts";
import { openScenario } from "../flags/openScenario.ts";
import { collect, oneOf, wholeNumber } from "../flags/optionValues.ts";
import { createTerminal, type Terminal } from "../terminal/terminal.ts";
import { optionFaults } from "../words/optionFaults.ts";
import { commandFaults } from "../words/commandFaults.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import { optimiseHelp } from "../../studies/optimise/words/optimiseHelp.ts";

interface Flags extends RunFlags {
  readonly brand?: string;
  readonly goal: Goal;
  readonly budget?: string;
  readonly extraBudget?: string;
  readonly lever?: readonly string[];
  readonly cost?: readonly string[];
  readonly constraint?: readonly string[];
  readonly points?: number;
  readonly screening: number;
  readonly frontier: number;
  readonly rivals: number;
}

const USUAL = { screening: 4, frontier: 5 } as const;
const goals = Object.keys(GOALS) as Goal[];

export const command = commandFile<Flags>({
  examples: optimiseHelp.examples,

  declare(command, say) {
    command
      .argument("<scenario>", say(sharedHelp.scenario))
      .option("--lever <path=lo..hi>", say(optimiseHelp.lever), collect)
      .option("--budget <amount>", say(optimiseHelp.budget))
      .option("--extra-budget <amount>", say(optimiseHelp.extraBudget))
      .option("--goal <goal>", goals.join(", "), oneOf("--goal", goals), "profit")
      .option("--brand <name>", say(sharedHelp.brand))
      .option("--cost <path=amount>", say(optimiseHelp.cost), collect)
      .option("--constraint <rule>", say(optimiseHelp.constraint), collect)
      .option("--points <number>", say(optimiseHelp.points), wholeNumber("--points", 2, 1000, 40))
      .option(
        "--screening <number>",
        say(optimiseHelp.screening),
        wholeNumber("--screening", 2, 1000, USUAL.screening),
        USUAL.screening,
      )
      .option(
        "--frontier <number>",
        say(optimiseHelp.frontier),
        wholeNumber("--frontier", 0, 50, USUAL.frontier),
        USUAL.frontier,
      )
      .option("--rivals <rounds>", say(optimiseHelp.rivals), wholeNumber("--rivals", 0, 20, 3), 0);
    addSpeechFlags(addSettingFlags(addRunFlags(command, say), say), say);
  },

  async act([path], flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const question = questionAsked(path, flags);
    const { scenario, levers } = question;
    const options: RivalOptions = {
      seed: flags.seed ?? scenario.seed,
      points: flags.points ?? 10 + 8 * levers.length,
      screening: flags.screening,
      runs: flags.runs ?? scenario.runs,
      levels: flags.frontier,
      rounds: flags.rivals,
    };
    refuseOneRun(options.runs);
    warnOfFreeLevers(question, terminal);
    warnOverridden(scenario, [...chosenIn(flags.set), ...levers], terminal);
    const of = [scenario, question.options];
    const order = { question: { question, options }, flags, typed, about: path, of };
    return conductStudy(optimiseStudy, order, terminal);
  },
});

/** @throws {CliError} with all that is wrong with the question */
function questionAsked(path: string, flags: Flags): Question {
  const { scenario, ties } = openScenario(path, flags);
  if (flags.budget !== undefined && flags.extraBudget !== undefined)
    throw new CliError(optionFaults.budgetTwice);
  const amount = (option: string, text: string | undefined) =>
    text === undefined ? undefined : readAmount(option, text, scenario.market.currency);
  const written = {
    brand: brandAsked(scenario, flags.brand),
    goal: flags.goal,
    levers: flags.lever ?? [],
    costs: (flags.cost ?? []).map((text) => withPlainAmount(text, scenario.market.currency)),
    budget: amount("--budget", flags.budget),
    extraBudget: amount("--extra-budget", flags.extraBudget),
    constraints: flags.constraint ?? [],
  };
  const { question, faults } = readQuestion(scenario, written, ties && { ties });
  if (faults.length === 0) return question;
  throw new CliError(joinFaults(faults));
}

/** `path=30.000,50/day` with its amount as programs write it; what has no amount is left for `readQuestion` to refuse. */
function withPlainAmount(text: string, currency: string): string {
  const [, path, amount, per = ""] = /^([^=]*=)\s*([^/]*\d[^/]*?)\s*(\/.*)?$/.exec(text) ?? [];
  if (
    path === undefined ||
    amount === undefined ||
    (Number.isFinite(Number(amount)) && !/\.\d{3}$/.test(amount))
  )
    return text;
  return `${path}${readAmount("--cost", amount, currency)}${per}`;
}

/** A plan is recommended by an interval, which one run does not have. */
function refuseOneRun(runs: number): void {
  if (runs >= 2) return;
  throw new CliError(commandFaults.oneRunIsLuck);
}

function warnOfFreeLevers(question: Question, { language, warn }: Terminal): void {
  const free = freeLevers(question).map(({ path }) => path);
  if (free.length > 0) warn(planWords[language].freeLevers(free.join(", ")));
}
