import { inLanguage } from "../language/inLanguage.ts";
import { didYouMean } from "../language/fault.ts";
import { explainCode, listCodes } from "../scenario/explainCode.ts";
import { explainSetting, formatSetting } from "../scenario/explainSetting.ts";
import { BRAND_METRICS, type ExpectableMetric, MARKET_METRICS } from "../scenario/metrics.ts";
import { CliError } from "./cliError.ts";
import { commandFile } from "./commandFile.ts";
import { addSpeechFlags, type SpeechFlags } from "./commonFlags.ts";
import { ExitCode } from "./exitCode.ts";
import { formatJson } from "./formatJson.ts";
import { createTerminal } from "./terminal.ts";
import { lookupFaults } from "./words/commandFaults.ts";
import { explainHelp } from "./words/help/explain.ts";

/** More settings than this are listed by name instead of explained. */
const MOST_EXPLAINED = 12;

export const command = commandFile<SpeechFlags>({
  examples: explainHelp.examples,

  declare(command, say) {
    command.argument("<word>", say(explainHelp.word));
    addSpeechFlags(command, say, ["table", "json"]);
  },

  async act([word], { format, lang, quiet }) {
    const terminal = createTerminal({ language: lang, quiet });
    const code = explainCode(word);
    const metrics = metricsCalled(word);
    const { settings, guess } = explainSetting(word);
    if (code === undefined && metrics.length === 0 && settings.length === 0) throw unknown(word, guess);
    if (format === "json") {
      terminal.print(formatJson(inLanguage({ code, metrics, settings }, lang)));
      return ExitCode.done;
    }
    const parts = [
      ...(code === undefined ? [] : [`${code.code}: ${code.title[lang]}\n  ${code.about[lang]}`]),
      ...metrics.map(({ subject, unit, about }) => `${subject}\n  ${about[lang]} (${unit[lang]}).`),
      ...(settings.length > MOST_EXPLAINED
        ? [settings.map(({ path, about }) => `${path}\n  ${about[lang]}.`).join("\n")]
        : settings.map((setting) => formatSetting(setting, lang).trimEnd())),
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
  const codes = listCodes();
  const advice = /^U?\d+$/i.test(word)
    ? lookupFaults.codes(codes[0], codes[codes.length - 1])
    : guess === undefined
      ? lookupFaults.whatToWrite
      : didYouMean(guess);
  return new CliError(lookupFaults.noWord(word, advice));
}
