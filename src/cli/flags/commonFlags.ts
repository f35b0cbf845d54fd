import { type Command, Option } from "commander";
import { CSV_DIALECTS, type CsvDialectName } from "../../files/formats/csvDialect.ts";
import type { ReportFormat } from "../../report/document/reportFormats.ts";
import { type Bilingual, inEach } from "../../language/bilingual.ts";
import { type Language, LANGUAGES } from "../../language/language.ts";
import type { Say } from "./commandFile.ts";
import { addExecutionFlags, type WorkFlags } from "./executionFlags.ts";
import type { SettingFlags } from "./openScenario.ts";
import { collect, numberBetween, oneOf, wholeNumber } from "./optionValues.ts";
import { refuseStoreFlags } from "./storeFlags.ts";
import { reportFormats, TO_FLAG } from "./reportFlag.ts";
import { sharedHelp } from "../words/help/everywhere.ts";

/** How results are written to stdout. */
const FORMATS = ["table", "json", "csv", "md"] as const;
export type Format = (typeof FORMATS)[number];

export interface LanguageFlag {
  readonly lang: Language;
}

export interface SpeechFlags extends LanguageFlag {
  readonly format: Format;
  readonly quiet: boolean;
  /** how CSV is written, to files and to stdout; of commands that write any */
  readonly csvDialect?: CsvDialectName;
}

export interface RunFlags extends SettingFlags, SpeechFlags, WorkFlags {
  readonly runs?: number;
  readonly seed?: string;
  /** false with --no-out, undefined for the usual place */
  readonly out?: string | false;
  /** false with --no-store, undefined for the usual place */
  readonly store?: string | false;
  readonly resume?: boolean;
  /** replaces the result of another question, and files changed by hand */
  readonly force?: boolean;
  /** formats of the report besides the usual ones */
  readonly to?: readonly ReportFormat[];
}

/** The language that is spoken while help is written, by its own name. */
const SPOKEN: Bilingual = inEach((language) => language);

/** Adds the language of what is said. */
export function addLanguageFlag(command: Command, say: Say): Command {
  return command.addOption(
    new Option("--lang <language>", say(sharedHelp.lang))
      .argParser(oneOf("--lang", LANGUAGES))
      .default(say(SPOKEN), say(sharedHelp.systemLanguage)),
  );
}

/** Adds what every command that shows results understands. */
export function addSpeechFlags(command: Command, say: Say, formats: readonly Format[] = FORMATS): Command {
  const format = new Option("--format <format>", formats.join(", "))
    .argParser(oneOf("--format", formats))
    .default("table");
  if (formats.length > 1) command.addOption(format);
  if (formats.includes("csv")) addDialectFlag(command, say);
  return addLanguageFlag(command, say).option("-q, --quiet", say(sharedHelp.quiet), false);
}

/** Adds which files may be read. */
export function addReadingFlag(command: Command, say: Say): Command {
  return command.option("--allow-outside", say(sharedHelp.allowOutside));
}

/** Adds how CSV is written. */
export function addDialectFlag(command: Command, say: Say): Command {
  return command.option(
    "--csv-dialect <name>",
    say(sharedHelp.csvDialect),
    oneOf("--csv-dialect", CSV_DIALECTS),
  );
}

/** Adds what changes a scenario before it is run. */
export function addSettingFlags(command: Command, say: Say): Command {
  return addReadingFlag(command, say)
    .option("--set <path=value>", say(sharedHelp.set), collect)
    .option(
      "--consumers <number>",
      say(sharedHelp.consumers),
      wholeNumber("--consumers", 100, 20_000_000, 5000),
    )
    .option("--days <number>", say(sharedHelp.days), wholeNumber("--days", 1, 20_000, 365))
    .option("--level <number>", say(sharedHelp.level), numberBetween("--level", 0, 1, 0.9));
}

/** All runs are kept until the report is drawn, about 400 kB each for three brands and a year. */
const MOST_RUNS = 10_000;

/** Adds what many runs need. */
export function addRunFlags(command: Command, say: Say): Command {
  const counted = command
    .option("--runs <number>", say(sharedHelp.runs), wholeNumber("--runs", 1, MOST_RUNS, 20))
    .option("--seed <text>", say(sharedHelp.seed));
  addExecutionFlags(counted, say)
    .option("--out <folder>", say(sharedHelp.out))
    .option("--no-out", say(sharedHelp.noOut))
    .option("--force", say(sharedHelp.force));
  return addReportFlag(addStoreFlags(counted, say), say);
}

/** Adds where finished runs are kept. */
export function addStoreFlags(command: Command, say: Say): Command {
  return command
    .hook("preAction", (begun) => refuseStoreFlags(begun.opts()))
    .option("--store <folder>", say(sharedHelp.store))
    .option("--no-store", say(sharedHelp.noStore))
    .option("--resume", say(sharedHelp.resume));
}

/** Adds which formats a report has besides the usual ones. */
export function addReportFlag(command: Command, say: Say): Command {
  return command.option(TO_FLAG, say(sharedHelp.to), reportFormats);
}
