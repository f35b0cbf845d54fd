import { type Command, Option } from "commander";
import type { ReportFormat } from "../report/reportFormats.ts";
import { type Language, languageOf, LANGUAGES } from "./language.ts";
import type { SettingFlags } from "./openScenario.ts";
import { collect, numberBetween, oneOf, wholeNumber } from "./optionValues.ts";
import { refuseStoreFlags } from "./runStore.ts";
import { reportFormats, TO_FLAG } from "./reportFlag.ts";

/** How results are written to stdout. */
const FORMATS = ["table", "json", "csv", "md"] as const;
export type Format = (typeof FORMATS)[number];

export interface SpeechFlags {
  readonly format: Format;
  readonly lang: Language;
  readonly quiet: boolean;
}

export interface RunFlags extends SettingFlags, SpeechFlags {
  readonly runs?: number;
  readonly seed?: string;
  readonly workers?: number;
  /** false with --no-out, undefined for the usual place */
  readonly out?: string | false;
  /** false with --no-store, undefined for the usual place */
  readonly store?: string | false;
  readonly resume?: boolean;
  /** formats of the report besides the usual ones */
  readonly to?: readonly ReportFormat[];
}

/** Adds what every command understands. */
export function addSpeechFlags(command: Command, formats: readonly Format[] = FORMATS): Command {
  const language = new Option("--lang <language>", `words on screen: ${LANGUAGES.join(" or ")}`)
    .argParser(oneOf("--lang", LANGUAGES))
    .default(languageOf(process.env), "the system's");
  const format = new Option("--format <format>", formats.join(", "))
    .argParser(oneOf("--format", formats))
    .default("table");
  if (formats.length > 1) command.addOption(format);
  return command.addOption(language).option("-q, --quiet", "say nothing but the result", false);
}

/** Adds what changes a scenario before it is run. */
export function addSettingFlags(command: Command): Command {
  return command
    .option("--set <path=value>", "change a setting, for example brands.nonna.price=30 (repeatable)", collect)
    .option(
      "--consumers <number>",
      "consumers in the market",
      wholeNumber("--consumers", 100, 20_000_000, 5000),
    )
    .option("--days <number>", "days to simulate", wholeNumber("--days", 1, 20_000, 365))
    .option("--level <number>", "level of the intervals", numberBetween("--level", 0, 1, 0.9));
}

/** All runs are kept until the report is drawn, about 400 kB each for three brands and a year. */
const MOST_RUNS = 10_000;

/** Adds what many runs need. */
export function addRunFlags(command: Command): Command {
  const counted = command
    .option(
      "--runs <number>",
      "replications (default: the scenario's)",
      wholeNumber("--runs", 1, MOST_RUNS, 20),
    )
    .option("--seed <text>", "equal seeds give equal results (default: the scenario's)")
    .option("--workers <number>", "threads (default: one a core)", wholeNumber("--workers", 1, 256, 2))
    .option("--out <folder>", "where to write (default: output/<scenario>-<command>)")
    .option("--no-out", "write no files");
  return addReportFlag(addStoreFlags(counted));
}

/** Adds where finished runs are kept. */
export function addStoreFlags(command: Command): Command {
  return command
    .hook("preAction", (begun) => refuseStoreFlags(begun.opts()))
    .option(
      "--store <folder>",
      "where finished runs are kept, so that none is run twice (default: output/.runs)",
    )
    .option("--no-store", "keep no runs, and use none that were kept")
    .option(
      "--resume",
      "go on from the finished runs of an interrupted experiment, and say how many there are",
    );
}

/** Adds which formats a report has besides the usual ones. */
export function addReportFlag(command: Command): Command {
  return command.option(
    TO_FLAG,
    "the report as pdf, pptx, xlsx, parquet too (umot report --help)",
    reportFormats,
  );
}
