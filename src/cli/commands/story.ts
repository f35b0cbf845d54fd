import { summaryWords } from "../../studies/run/words/summary.ts";
import { spokenIn } from "../../language/spoken.ts";
import type { Executor } from "../../studies/runs/executor.ts";
import { inThisThread } from "../../studies/runs/inThisThread.ts";
import { replicate, replicationTasks } from "../../studies/runs/replicate.ts";
import { mostEventful } from "../../studies/story/scenes.ts";
import { type Story, tellStory } from "../../studies/story/story.ts";
import { STORY_MARK, storyPage } from "../../studies/story/storyPage.ts";
import { replaceOwnFile } from "../../files/folders/singleFile.ts";
import { commandWords } from "../words.ts";
import { formatCsv } from "../../files/formats/csv.ts";
import { csvDialects } from "../../files/formats/csvDialect.ts";
import { dateOf } from "../../report/tables/table.ts";
import { isLogged } from "../../model/people/sample.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { CliError } from "../cliError.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addExecutionFlags, type WorkFlags } from "../flags/executionFlags.ts";
import { withExecution } from "../study/withExecution.ts";
import { addSettingFlags, addSpeechFlags, type SpeechFlags } from "../flags/commonFlags.ts";
import { escapeMarkdown } from "../../report/text/escapeMarkdown.ts";
import { ExitCode } from "../exitCode.ts";
import { formatJson } from "../terminal/formatJson.ts";
import { openScenario, type SettingFlags } from "../flags/openScenario.ts";
import { wholeNumber } from "../flags/optionValues.ts";
import { createTerminal, type Terminal } from "../terminal/terminal.ts";
import { wrapText } from "../../report/text/wrapText.ts";
import { optionFaults } from "../words/optionFaults.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import { storyHelp } from "../../studies/story/words/storyHelp.ts";

interface Flags extends SettingFlags, SpeechFlags, WorkFlags {
  readonly consumer?: number;
  readonly seed?: string;
  readonly out?: string;
  readonly force?: boolean;
}

/** Consumers among whom the one worth telling about is looked for. */
const CANDIDATES = 200;

export const command = commandFile<Flags>({
  examples: storyHelp.examples,

  declare(command, say) {
    command
      .argument("<scenario>", say(sharedHelp.scenario))
      .option("--consumer <number>", say(storyHelp.consumer), wholeNumber("--consumer", 0, 20_000_000, 42))
      .option("--seed <text>", say(storyHelp.seed))
      .option("--out <file>", say(storyHelp.out))
      .option("--force", say(sharedHelp.forceFile));
    addSpeechFlags(addSettingFlags(addExecutionFlags(command, say), say), say);
  },

  async act([path], flags) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const { scenario, ties } = openScenario(path, flags);
    const { consumers } = scenario.market;
    if (flags.consumer !== undefined && flags.consumer >= consumers) {
      throw new CliError(optionFaults.consumerOutside(consumers, flags.consumer));
    }
    const logged = flags.consumer === undefined ? CANDIDATES : sampleWith(flags.consumer, consumers);
    const seed = flags.seed ?? scenario.seed;
    const parameters = toParameters(scenario, { logged, ...(ties && { ties }) });
    const work = (executor: Executor, signal?: AbortSignal) =>
      replicate(scenario, parameters, { runs: 1, seed, signal }, executor);
    const { runs } = isElsewhere(flags)
      ? await withExecution(
          terminal,
          {
            about: spokenIn(scenario.title, flags.lang),
            tasks: replicationTasks(parameters, { runs: 1, seed, witnesses: undefined }),
          },
          { ...flags, store: false },
          ({ executor, signal }) => work(executor, signal),
        )
      : await work(inThisThread);
    if (runs.length === 0) {
      terminal.warn(commandWords[flags.lang].nothingFinished);
      return ExitCode.interrupted;
    }
    const consumer = flags.consumer ?? mostEventful(runs[0].events) ?? 0;
    const story = tellStory(runs[0], scenario, consumer, flags.lang);
    if (flags.out !== undefined) {
      const page = storyPage(story, spokenIn(scenario.title, flags.lang), flags.lang);
      replaceOwnFile(flags.out, page, STORY_MARK, flags.force);
      terminal.tell(commandWords[flags.lang].written(flags.out));
      return ExitCode.done;
    }
    terminal.print(
      formatStory(
        story,
        consumer,
        { ...flags, start: scenario.market.start },
        `${spokenIn(scenario.title, flags.lang)}, ${summaryWords[flags.lang].storySeed(seed)}`,
        terminal,
      ),
    );
    return ExitCode.done;
  },
});

/** Whether the run is to be done by others than this thread, which alone needs neither an estimate nor a bar. */
function isElsewhere({ workers, queue, tasks }: Flags): boolean {
  return workers !== undefined || queue !== undefined || tasks !== undefined;
}

/** The smallest sample of logged consumers that holds the one asked for. */
function sampleWith(consumer: number, consumers: number): number {
  for (let stride = Math.max(1, consumer); stride > 1; --stride) {
    const sample = Math.floor(consumers / stride);
    if (consumer % stride === 0 && isLogged(consumer, consumers, sample)) return sample;
  }
  return consumers;
}

function formatStory(
  story: Story,
  consumer: number,
  { format, csvDialect = "standard", start }: Flags & { readonly start: string },
  where: string,
  terminal: Terminal,
): string {
  const { name, lines, nothing } = story;
  if (format === "json") return formatJson({ consumer, ...story });
  if (format === "csv") {
    return formatCsv(
      ["day", "date", "when", "what"],
      lines.map(({ day, when, what }) => [day, dateOf(start, day), when, what]),
      csvDialects[csvDialect],
    ).trimEnd();
  }
  const isMarkdown = format === "md";
  const head = isMarkdown
    ? `## ${escapeMarkdown(`${name}, ${where}`)}`
    : terminal.paint.bold(`${name} · ${where}`);
  const told = lines.map(({ when, what }) =>
    isMarkdown
      ? `**${escapeMarkdown(when)}.** ${escapeMarkdown(what)}`
      : `${terminal.paint.dim(when)}\n${wrapText(what, terminal.width, "  ")}`,
  );
  return [head, ...(lines.length === 0 ? [nothing] : told)].join("\n\n");
}
