import { spokenIn } from "../language/spoken.ts";
import { groupsOf } from "../experiment/optimise/frontier.ts";
import {
  mostRuns,
  type Optimisation,
  optimise,
  type OptimiseOptions,
} from "../experiment/optimise/optimise.ts";
import {
  freeLevers,
  type Goal,
  GOALS,
  marketUnder,
  type Question,
  readQuestion,
} from "../experiment/optimise/question.ts";
import { tasksOf } from "../experiment/replicate.ts";
import { finishFolder } from "../files/manifest.ts";
import { tableText } from "../files/tables/tableText.ts";
import type { OutputFolder } from "../files/outputFolder.ts";
import type { TableFolder } from "../files/tables/tableFolder.ts";
import { planTableOf, writeOptimisation } from "../files/writeOptimisation.ts";
import { joinFaults } from "../language/fault.ts";
import { planLines, proofLines, verdictLines } from "../report/planText.ts";
import { planWords } from "../report/planWords.ts";
import { readAmount } from "./amount.ts";
import { brandAsked } from "./brandFlag.ts";
import { chosenIn, warnOverridden } from "./chosenSettings.ts";
import { timelineOverrides } from "../scenario/timelineOverrides.ts";
import { CliError } from "./cliError.ts";
import { commandFile } from "./commandFile.ts";
import { addRunFlags, addSettingFlags, addSpeechFlags, type RunFlags } from "./commonFlags.ts";
import type { Agenda } from "./estimate.ts";
import { ExitCode } from "./exitCode.ts";
import { formatJson } from "./formatJson.ts";
import { withWorkshop } from "./manyRuns.ts";
import { openScenario } from "./openScenario.ts";
import { formatOptimisation, planTable } from "./optimiseText.ts";
import { collect, oneOf, wholeNumber } from "./optionValues.ts";
import { openOutput } from "./outputPlace.ts";
import { showResults } from "./showResults.ts";
import { createTerminal, type Terminal } from "./terminal.ts";
import { formatMarkdown } from "./textTable.ts";
import { wordsOf } from "./words.ts";
import { optionFaults } from "./words/optionFaults.ts";
import { optimiseCommandWords } from "./words/optimise.ts";
import { commandFaults } from "./words/commandFaults.ts";
import { sharedHelp } from "./words/help/everywhere.ts";
import { optimiseHelp } from "./words/help/optimise.ts";

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
      );
    addSpeechFlags(addSettingFlags(addRunFlags(command, say), say), say);
  },

  async act([path], flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const question = questionAsked(path, flags);
    const { scenario, levers } = question;
    const options: OptimiseOptions = {
      seed: flags.seed ?? scenario.seed,
      points: flags.points ?? 10 + 8 * levers.length,
      screening: flags.screening,
      runs: flags.runs ?? scenario.runs,
      levels: flags.frontier,
    };
    refuseOneRun(options.runs);
    const folder = openOutput(flags, { about: path, typed, of: [scenario, question.options] }, terminal);
    try {
      const most = mostRuns(options, groupsOf(question).length);
      warnOfFreeLevers(question, terminal);
      warnOverridden(scenario, [...chosenIn(flags.set), ...levers], terminal);
      const agenda = agendaOf(question, options, most, terminal);
      const found = await withWorkshop(terminal, agenda, flags, ({ executor, ...rest }) =>
        optimise(question, { ...options, ...rest }, executor),
      );
      return await finish(found, { typed: typed.command, most, flags }, folder, terminal);
    } finally {
      folder?.discard();
    }
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
  if (free.length > 0) warn(planWords(language).freeLevers(free.join(", ")));
}

function agendaOf(
  question: Question,
  options: OptimiseOptions,
  most: number,
  { language }: Terminal,
): Agenda {
  const show = (count: number) => new Intl.NumberFormat(language).format(count);
  const { points, screening, runs, seed } = options;
  return {
    about: spokenIn(question.scenario.title, language),
    tasks: tasksOf(marketUnder(question, undefined), seed, most),
    isMost: true,
    sentence: (estimate) =>
      optimiseCommandWords(language).plan(show(points), show(screening), show(runs), estimate),
  };
}

/** What was asked for. */
interface Order {
  readonly typed: string;
  /** runs that it takes at most */
  readonly most: number;
  readonly flags: Flags;
}

async function finish(
  found: Optimisation,
  { typed, most, flags }: Order,
  folder: OutputFolder | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const { question, options, runs, failures, isInterrupted } = found;
  // Before the first plans have been tried there is nothing to say, and nothing replaces a result but a result.
  if (isInterrupted && found.trials.every(({ outcomes }) => outcomes.length === 0)) {
    terminal.warn(wordsOf(terminal.language).nothingFinished);
    return ExitCode.interrupted;
  }
  const asked = isInterrupted ? most : runs + failures.length;
  const write = async (place: TableFolder) => {
    await writeOptimisation(place, found, { language: flags.lang, command: typed, formats: flags.to });
    const { scenario } = question;
    finishFolder(place, { command: typed, scenario, seed: options.seed, runs, asked, failures });
  };
  const trouble = await showResults(
    { write, csvDialect: flags.csvDialect, format: () => formatRows(flags, found, terminal) },
    folder,
    terminal,
  );
  if (!isInterrupted) return trouble ?? (failures.length === 0 ? ExitCode.done : ExitCode.failed);
  terminal.warn(optimiseCommandWords(terminal.language).interrupted);
  return ExitCode.interrupted;
}

function formatRows({ format, csvDialect }: Flags, found: Optimisation, terminal: Terminal): string {
  if (format === "table") return formatOptimisation(found, terminal);
  if (format === "csv") return tableText(planTableOf(found), csvDialect);
  if (format === "md") {
    const { columns, rows } = planTable(found, terminal.language);
    return formatMarkdown(columns, rows);
  }
  const { question, options, verdict, best, recommended, proof, frontier, isTodayAffordable, emptyPlans } =
    found;
  const { scenario, brand, goal, budget, levers, constraints } = question;
  const { language } = terminal;
  return formatJson({
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
    words: [...verdictLines(found, language), ...planLines(found, language), ...proofLines(found, language)],
    isTodayAffordable,
    emptyPlans,
    proof,
    frontier,
  });
}
