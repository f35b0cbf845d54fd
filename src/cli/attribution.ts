import { spokenIn } from "../language/spoken.ts";
import { attribute, type AttributionPlan, planAttribution } from "../experiment/attribution/attribution.ts";
import { type JudgedAttribution, judgeAttribution } from "../experiment/attribution/judgeAttribution.ts";
import { pairedTasks } from "../experiment/replicate.ts";
import { runsThatFailed } from "../experiment/runFailure.ts";
import { finishFolder } from "../files/manifest.ts";
import { tableText } from "../files/tables/tableText.ts";
import type { OutputFolder } from "../files/outputFolder.ts";
import type { TableFolder } from "../files/tables/tableFolder.ts";
import { touchpointTableOf, writeAttribution } from "../files/writeAttribution.ts";
import { toParameters } from "../scenario/compile.ts";
import { formatAttribution, touchpointTable } from "./attributionText.ts";
import { brandAsked } from "./brandFlag.ts";
import { chosenIn, warnOverridden } from "./chosenSettings.ts";
import { CliError } from "./cliError.ts";
import { commandFile } from "./commandFile.ts";
import { addRunFlags, addSettingFlags, addSpeechFlags, type RunFlags } from "./commonFlags.ts";
import { endExperiment } from "./endExperiment.ts";
import { ExitCode } from "./exitCode.ts";
import { formatJson } from "./formatJson.ts";
import type { Language } from "../language/language.ts";
import { withWorkshop } from "./manyRuns.ts";
import { openScenario } from "./openScenario.ts";
import { wholeNumber } from "./optionValues.ts";
import { openOutput } from "./outputPlace.ts";
import { createTerminal, type Terminal } from "./terminal.ts";
import { formatMarkdown } from "./textTable.ts";
import { attributionCommandWords } from "./words/attribution.ts";
import { wordsOf } from "./words.ts";
import { commandFaults } from "./words/commandFaults.ts";
import { sharedHelp } from "./words/help/everywhere.ts";
import { attributionHelp } from "./words/help/attribution.ts";

interface Flags extends RunFlags {
  readonly brand?: string;
  readonly events: number;
  readonly moments: boolean;
}

/** Enough journeys for rules to be steady, few enough for the memory. */
const USUAL_EVENTS = 2000;

export const command = commandFile<Flags>({
  examples: attributionHelp.examples,

  declare(command, say) {
    command
      .argument("<scenario>", say(sharedHelp.scenario))
      .option("--brand <name>", say(sharedHelp.brand))
      .option(
        "--events <consumers>",
        say(attributionHelp.events),
        wholeNumber("--events", 1, 1_000_000, USUAL_EVENTS),
        USUAL_EVENTS,
      )
      .option("--no-moments", say(attributionHelp.noMoments));
    addSpeechFlags(addSettingFlags(addRunFlags(command, say), say), say);
  },

  async act([path], flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const { scenario, ties } = openScenario(path, flags);
    const brand = brandAsked(scenario, flags.brand);
    warnOverridden(scenario, chosenIn(flags.set), terminal);
    const [runs, seed] = [flags.runs ?? scenario.runs, flags.seed ?? scenario.seed];
    const parameters = toParameters(scenario, { logged: flags.events, ...(ties && { ties }) });
    const plan = planAttribution(scenario, parameters, brand, flags.moments);
    refuseAbsence(plan);
    const folder = openOutput(flags, { about: path, typed, of: [scenario, ties] }, terminal);
    try {
      const tasks = pairedTasks(plan.removals, { runs, seed });
      const agenda = {
        about: spokenIn(scenario.title, terminal.language),
        tasks,
        sentence: planSentence(plan, runs, terminal.language),
      };
      const attribution = await withWorkshop(terminal, agenda, flags, ({ executor, ...rest }) =>
        attribute(plan, { runs, seed, ...rest }, executor),
      );
      if (attribution.runs === 0) {
        terminal.warn(wordsOf(terminal.language).nothingFinished);
        return ExitCode.interrupted;
      }
      const order = { asked: runs, typed: typed.command, flags };
      return await finish(judgeAttribution(attribution), order, folder, terminal);
    } finally {
      folder?.discard();
    }
  },
});

function refuseAbsence({ scenario, brand, channels }: AttributionPlan): void {
  if (channels.length > 0) return;
  const [first] = Object.keys(scenario.channels);
  throw new CliError(commandFaults.absent(brand, first));
}

/** What the runs are for. */
function planSentence({ removals }: AttributionPlan, runs: number, language: Language) {
  const words = attributionCommandWords(language);
  const show = (count: number) => new Intl.NumberFormat(language).format(count);
  const each = wordsOf(language).runCount(runs, show(runs));
  return (estimate: string) => words.plan(show(removals.length - 1), each, estimate);
}

/** What was asked for. */
interface Order {
  /** paired runs */
  readonly asked: number;
  readonly typed: string;
  readonly flags: Flags;
}

async function finish(
  judged: JudgedAttribution,
  order: Order,
  folder: OutputFolder | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const { plan, runs, failures } = judged.attribution;
  const failed = runsThatFailed(failures);
  return endExperiment(
    { done: runs, failed, asked: order.asked, runsEach: plan.removals.length, isFine: failed === 0 },
    {
      csvDialect: order.flags.csvDialect,
      write: (place) => write(judged, order, place),
      format: () => formatRows(order.flags, judged, terminal),
    },
    folder,
    terminal,
  );
}

async function write(
  judged: JudgedAttribution,
  { asked, typed, flags }: Order,
  folder: TableFolder,
): Promise<void> {
  const { plan, seed, runs, failures } = judged.attribution;
  const { scenario, removals } = plan;
  const all = removals.length;
  await writeAttribution(folder, judged, { language: flags.lang, command: typed, formats: flags.to });
  const provenance = { command: typed, scenario, seed, runs: runs * all, asked: asked * all, failures };
  finishFolder(folder, provenance);
}

function formatRows({ format, csvDialect }: Flags, judged: JudgedAttribution, terminal: Terminal): string {
  if (format === "table") return formatAttribution(judged, terminal);
  if (format === "csv") return tableText(touchpointTableOf(judged), csvDialect);
  if (format === "md") {
    const { columns, rows } = touchpointTable(judged, terminal.language);
    return formatMarkdown(columns, rows);
  }
  const { attribution, ...found } = judged;
  const { plan, seed, runs } = attribution;
  const { title, level } = plan.scenario;
  return formatJson({ title, brand: plan.brand, seed, runs, level, ...found });
}
