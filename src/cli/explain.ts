import { explainCode, listCodes } from "../scenario/explainCode.ts";
import { explainSetting, formatSetting } from "../scenario/explainSetting.ts";
import { BRAND_METRICS, type ExpectableMetric, MARKET_METRICS } from "../scenario/metrics.ts";
import { CliError } from "./cliError.ts";
import { commandFile } from "./commandFile.ts";
import { addSpeechFlags, type SpeechFlags } from "./commonFlags.ts";
import { ExitCode } from "./exitCode.ts";
import { formatJson } from "./formatJson.ts";
import { createTerminal } from "./terminal.ts";

/** More settings than this are listed by name instead of explained. */
const MOST_EXPLAINED = 12;

export const command = commandFile<SpeechFlags>({
  examples: [
    ["explain brands.nonna.coverage", "what a setting means, allows, defaults to, and where that comes from"],
    ["explain negativity", "a setting by its last word"],
    ["explain swayed", "a metric"],
    ["explain U201", "the code of a problem"],
  ],

  declare(command) {
    command.argument("<word>", "a setting, a metric or a code");
    addSpeechFlags(command, ["table", "json"]);
  },

  async act([word], { format, lang, quiet }) {
    const terminal = createTerminal({ language: lang, quiet });
    const code = explainCode(word);
    const metrics = metricsCalled(word);
    const { settings, guess } = explainSetting(word);
    if (code === undefined && metrics.length === 0 && settings.length === 0) throw unknown(word, guess);
    if (format === "json") {
      terminal.print(formatJson({ code, metrics, settings }));
      return ExitCode.done;
    }
    const parts = [
      ...(code === undefined ? [] : [`${code.code}: ${code.title}\n  ${code.about}`]),
      ...metrics.map(({ subject, unit, about }) => `${subject}\n  ${about} (${unit}).`),
      ...(settings.length > MOST_EXPLAINED
        ? [settings.map(({ path, about }) => `${path}\n  ${about}.`).join("\n")]
        : settings.map((setting) => formatSetting(setting).trimEnd())),
    ];
    terminal.print(parts.join("\n\n"));
    return ExitCode.done;
  },
});

function metricsCalled(word: string): (ExpectableMetric & { subject: string })[] {
  const name = word.split(".").at(-1) ?? "";
  const find = (metrics: Readonly<Record<string, ExpectableMetric>>, subject: string, isAsked: boolean) =>
    isAsked && Object.hasOwn(metrics, name) ? [{ subject: `${subject}.${name}`, ...metrics[name] }] : [];
  return [
    ...find(BRAND_METRICS, "<brand>", word === name),
    ...find(MARKET_METRICS, "market", word === name || word === `market.${name}`),
  ];
}

function unknown(word: string, guess: string | undefined): CliError {
  const looksLikeCode = /^U?\d+$/i.test(word);
  const codes = listCodes();
  const advice = looksLikeCode
    ? `Codes go from ${codes[0]} to ${codes.at(-1)}.`
    : guess === undefined
      ? "Write a path such as brands.nonna.price, a metric such as share, or a code such as U201."
      : `Did you mean ${guess}?`;
  return new CliError(`there is no setting, metric or code “${word}”.`, advice);
}
