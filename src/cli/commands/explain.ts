import { type Bilingual, inLanguage } from "../../language/bilingual.ts";
import { type BrandMetric, type MarketMetric, unitWords } from "../../metrics/metric.ts";
import { didYouMean } from "../../language/fault.ts";
import type { Language } from "../../language/language.ts";
import {
  type CodeExplanation,
  explainCode,
  explainStatement,
  listCodes,
  listStatements,
  type StatementExplanation,
} from "../../scenario/explain/explanations.ts";
import { explainSetting, formatSetting } from "../../scenario/explain/explainSetting.ts";
import { termCalled } from "../../scenario/words/termCalled.ts";
import { type SourcedSetting, sourcedSettings } from "../../scenario/explain/settingSources.ts";
import { settingsCalled } from "../../scenario/check/settingMeant.ts";
import { glossary, type Term } from "../../scenario/words/glossary.ts";
import { formatTopic, formatTopics, isTopic } from "./explainTopics.ts";
import { topicWords } from "../words/explain.ts";
import { BRAND_METRICS } from "../../metrics/brandMetrics.ts";
import { MARKET_METRICS } from "../../metrics/marketMetrics.ts";
import { CliError, ExitCode } from "../cliError.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addSpeechFlags, type SpeechFlags } from "../flags/commonFlags.ts";
import { createTerminal, formatJson } from "../terminal/terminal.ts";
import { lookupFaults } from "../words/commandFaults.ts";
import { explainHelp } from "../words/help/explain.ts";

/** More settings than this are listed by name instead of explained. */
const MOST_EXPLAINED = 12;

export const command = commandFile<SpeechFlags>({
  examples: explainHelp.examples,

  declare(command, say) {
    command.argument("[word]", say(explainHelp.word));
    addSpeechFlags(command, say, ["table", "json"]);
  },

  async act([word], { format, lang, quiet }) {
    const terminal = createTerminal({ language: lang, quiet });
    if (word === undefined || word === "") {
      terminal.print(
        format === "json" ? formatJson(inLanguage(everything(), lang)) : formatTopics(lang, terminal.width),
      );
      return ExitCode.done;
    }
    if (isTopic(word) && format === "table") {
      terminal.print(formatTopic(word, lang));
      return ExitCode.done;
    }
    const found = isTopic(word) ? { [word]: everything()[word] } : lookUp(word);
    terminal.print(format === "json" ? formatJson(inLanguage(found, lang)) : formatFound(lookUp(word), lang));
    return ExitCode.done;
  },
});

interface Found {
  readonly code?: CodeExplanation;
  readonly statement?: StatementExplanation;
  readonly term?: Term;
  readonly metrics: readonly MetricExplanation[];
  readonly settings: readonly SourcedSetting[];
}

/** @throws {CliError} if nothing has that name */
function lookUp(word: string): Found {
  const code = explainCode(word);
  const statement = explainStatement(word);
  const term = termCalled(word);
  const metrics = metricsCalled(word);
  const { settings, guess } = explainSetting(word);
  const isFound =
    code !== undefined ||
    statement !== undefined ||
    term !== undefined ||
    metrics.length + settings.length > 0;
  const called = isFound ? [] : settingsCalled(word).flatMap((path) => explainSetting(path).settings);
  if (!isFound && called.length === 0) throw unknown(word, guess);
  return {
    ...(code && { code }),
    ...(statement && { statement }),
    ...(term && { term }),
    metrics,
    settings: [...settings, ...called],
  };
}

function formatFound({ code, statement, term, metrics, settings }: Found, language: Language): string {
  const parts = [
    ...(code === undefined ? [] : [`${code.code}: ${code.title[language]}\n  ${code.about[language]}`]),
    ...(statement === undefined ? [] : [formatStatement(statement, language)]),
    ...(term === undefined ? [] : [formatTerm(term, language)]),
    ...metrics.map(({ subject, unit, about }) => `${subject}\n  ${about[language]} (${unit[language]}).`),
    ...(settings.length > MOST_EXPLAINED
      ? [settings.map(({ path, about }) => `${path}\n  ${about[language]}.`).join("\n")]
      : settings.map((setting) => formatSetting(setting, language).trimEnd())),
  ];
  return parts.join("\n\n");
}

function formatStatement({ id, says, model, settings }: StatementExplanation, language: Language): string {
  const words = topicWords[language];
  const lines = [
    says[language],
    words.model(model[language]),
    ...(settings.length === 0 ? [] : [words.levers(settings.join(", "))]),
    words.tried(id),
  ];
  return [id, ...lines.map((line) => `  ${line}`)].join("\n");
}

function formatTerm({ name, also, about, see }: Term, language: Language): string {
  const others = see.filter((word) => !also.includes(word) && word !== name.en);
  return `${name[language]}\n  ${about[language]}\n  ${topicWords[language].see(others.join(", "))}`;
}

/** All that can be explained, for programs. */
function everything() {
  return {
    settings: sourcedSettings(),
    metrics: { brand: metricsOf(BRAND_METRICS), market: metricsOf(MARKET_METRICS) },
    terms: glossary,
    doctrine: listStatements(),
    codes: listCodes().map(explainCode),
  };
}

/** What is told of a metric. */
interface MetricExplanation {
  /** as it is written in an expectation: `<brand>.share` */
  readonly subject: string;
  readonly unit: Bilingual;
  readonly about: Bilingual;
}

type Metrics = Readonly<Record<string, BrandMetric | MarketMetric>>;

/** What is told of every metric, without how it is measured. */
function metricsOf(metrics: Metrics) {
  const told = Object.entries(metrics).map(([key, metric]) => [
    key,
    { unit: unitWords(metric), about: metric.about },
  ]);
  return Object.fromEntries(told);
}

function metricsCalled(word: string): MetricExplanation[] {
  const name = word.split(".").at(-1) ?? "";
  const find = (metrics: Metrics, subject: string, isAsked: boolean) => {
    if (!isAsked || !Object.hasOwn(metrics, name)) return [];
    const metric = metrics[name];
    return [{ subject: `${subject}.${name}`, unit: unitWords(metric), about: metric.about }];
  };
  return [
    ...find(BRAND_METRICS, "<brand>", word === name),
    ...find(MARKET_METRICS, "market", word === name || word === `market.${name}`),
  ];
}

function unknown(word: string, guess: string | undefined): CliError {
  const codes = listCodes();
  const advice = /^D\d+$/i.test(word)
    ? lookupFaults.statements
    : /^U?\d+$/i.test(word)
      ? lookupFaults.codes(codes[0], codes[codes.length - 1])
      : guess === undefined
        ? lookupFaults.whatToWrite
        : didYouMean(guess);
  return new CliError(lookupFaults.noWord(word, advice));
}
