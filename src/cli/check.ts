import { loadFile } from "../files/loadFile.ts";
import { formatProblems } from "../scenario/formatProblems.ts";
import { readScenario, type ScenarioReading } from "../scenario/readScenario.ts";
import { commandFile } from "./commandFile.ts";
import { addSpeechFlags, type SpeechFlags } from "./commonFlags.ts";
import { ExitCode } from "./exitCode.ts";
import { formatJson } from "./formatJson.ts";
import { collect } from "./optionValues.ts";
import { createTerminal } from "./terminal.ts";

interface Flags extends SpeechFlags {
  readonly set?: readonly string[];
}

export const command = commandFile<Flags>({
  examples: [
    [
      "check scenarios/restaurant/trattoria.yaml",
      "says all that is wrong, with line and column, and what to write",
    ],
    ["check my.yaml --set brands.nonna.price=0", "would this be allowed?"],
    ["check my.yaml --format json", "problems for an editor or a script"],
  ],

  declare(command) {
    command
      .argument("<scenario>", "a scenario's YAML file")
      .option("--set <path=value>", "change a setting first (repeatable)", collect);
    addSpeechFlags(command, ["table", "json"]);
  },

  async act([path], { set = [], format, lang, quiet }) {
    const terminal = createTerminal({ language: lang, quiet });
    const reading = readScenario(loadFile, path, set);
    const { problems } = reading;
    if (format === "json") terminal.print(formatJson({ file: path, problems }));
    else if (problems.length > 0) terminal.warn(formatProblems(problems).trimEnd());
    else if (!quiet) terminal.print(`${path}: no problems\n  ${contentsOf(reading)}`);
    return problems.length > 0 ? ExitCode.input : ExitCode.done;
  },
});

/** What was understood, so that a wrong file is noticed. */
function contentsOf({ scenario, files }: ScenarioReading): string {
  if (scenario === undefined) return "";
  const { market, brands, channels, personas, timeline, expect } = scenario;
  const count = (things: object, one: string, many = `${one}s`) => {
    const size = Object.keys(things).length;
    return `${size} ${size === 1 ? one : many}`;
  };
  const parts = [
    count(brands, "brand"),
    count(channels, "channel"),
    count(personas, "persona"),
    `${market.days} days from ${market.start}`,
    count(timeline, "change"),
    count(expect, "expectation"),
    ...(files.length > 1 ? [`extends ${files.slice(1).join(", ")}`] : []),
  ];
  return `${scenario.title}: ${parts.join(", ")}`;
}
