import { formatCsv } from "../../files/formats/csv.ts";
import { csvDialects } from "../../files/formats/csvDialect.ts";
import { differenceTexts } from "../../report/document/words/differenceTexts.ts";
import { ABSENT } from "../../report/document/words/valueText.ts";
import { differences, type SettingDifference } from "../../scenario/explain/differences.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addReadingFlag, addSpeechFlags, type SpeechFlags } from "../flags/commonFlags.ts";
import { ExitCode } from "../cliError.ts";
import { openScenario, type ReadingFlags } from "../flags/openScenario.ts";
import { createTerminal, formatJson, type Terminal } from "../terminal/terminal.ts";
import { formatMarkdown } from "../../report/text/textTable.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import { scenarioToolWords } from "../words/scenarioTools.ts";
import type { CommandHelp } from "../../studies/study.ts";

/** Help of `umot diff`. */
const diffHelp = {
  examples: [
    [
      "diff trattoria.yaml better-service.yaml",
      {
        en: "the settings in which they differ, as they are after extends",
        it: "le impostazioni in cui sono diversi, come risultano dopo extends",
      },
    ],
    ["diff a.yaml b.yaml --format md", { en: "for a pull request", it: "per una pull request" }],
  ],
  after: { en: "another one", it: "un altro" },
} as const satisfies CommandHelp;

interface Flags extends SpeechFlags, ReadingFlags {}

export const command = commandFile<Flags>({
  examples: diffHelp.examples,

  declare(command, say) {
    command.argument("<before>", say(sharedHelp.scenario)).argument("<after>", say(diffHelp.after));
    addSpeechFlags(addReadingFlag(command, say), say);
  },

  async act([before, after], flags) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const found = differences(openScenario(before, flags).scenario, openScenario(after, flags).scenario);
    terminal.print(formatDifferences(found, flags, [before, after], terminal));
    return ExitCode.done;
  },
});

function formatDifferences(
  found: readonly SettingDifference[],
  { format, csvDialect = "standard" }: SpeechFlags,
  [before, after]: readonly [string, string],
  { paint, language }: Terminal,
): string {
  if (format === "json") return formatJson(found);
  if (format === "csv") {
    const rows = found.map((one) => [one.path, exactly(one.before), exactly(one.after)]);
    return formatCsv(["path", "before", "after"], rows, csvDialects[csvDialect]).trimEnd();
  }
  const rows = differenceTexts(found, language, "written").map((one) => [one.path, one.before, one.after]);
  const left = { align: "left" } as const;
  if (format === "md") {
    return formatMarkdown(
      [
        { label: scenarioToolWords[language].setting, ...left },
        { label: before, ...left },
        { label: after, ...left },
      ],
      rows,
    );
  }
  if (rows.length === 0) return scenarioToolWords[language].same(before, after);
  return rows
    .map(([path, was, is]) => `${path}\n  ${paint.bad(`− ${was}`)}\n  ${paint.good(`+ ${is}`)}`)
    .join("\n");
}

/** A value as a program reads it. */
function exactly(value: unknown): string {
  if (value === undefined) return ABSENT;
  return typeof value === "string" ? value : JSON.stringify(value);
}
