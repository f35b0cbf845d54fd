import { Option } from "commander";
import { CSV_DIALECTS } from "../../files/formats/csvDialect.js";
import { LANGUAGES } from "../../language/language.js";
import { addExecutionFlags } from "./executionFlags.js";
import { collect, numberBetween, oneOf, wholeNumber } from "./optionValues.js";
import { refuseStoreFlags } from "./storeFlags.js";
import { reportFormats, TO_FLAG } from "./reportFlag.js";
import { sharedHelp } from "../words/help/everywhere.js";
/** How results are written to stdout. */
const FORMATS = ["table", "json", "csv", "md"];
/** The language that is spoken while help is written, by its own name. */
const SPOKEN = { en: "en", it: "it" };
/** Adds the language of what is said. */
export function addLanguageFlag(command, say) {
    return command.addOption(new Option("--lang <language>", say(sharedHelp.lang))
        .argParser(oneOf("--lang", LANGUAGES))
        .default(say(SPOKEN), say(sharedHelp.systemLanguage)));
}
/** Adds what every command that shows results understands. */
export function addSpeechFlags(command, say, formats = FORMATS) {
    const format = new Option("--format <format>", formats.join(", "))
        .argParser(oneOf("--format", formats))
        .default("table");
    if (formats.length > 1)
        command.addOption(format);
    if (formats.includes("csv"))
        addDialectFlag(command, say);
    return addLanguageFlag(command, say).option("-q, --quiet", say(sharedHelp.quiet), false);
}
/** Adds which files may be read. */
export function addReadingFlag(command, say) {
    return command.option("--allow-outside", say(sharedHelp.allowOutside));
}
/** Adds how CSV is written. */
export function addDialectFlag(command, say) {
    return command.option("--csv-dialect <name>", say(sharedHelp.csvDialect), oneOf("--csv-dialect", CSV_DIALECTS));
}
/** Adds what changes a scenario before it is run. */
export function addSettingFlags(command, say) {
    return addReadingFlag(command, say)
        .option("--set <path=value>", say(sharedHelp.set), collect)
        .option("--consumers <number>", say(sharedHelp.consumers), wholeNumber("--consumers", 100, 20_000_000, 5000))
        .option("--days <number>", say(sharedHelp.days), wholeNumber("--days", 1, 20_000, 365))
        .option("--level <number>", say(sharedHelp.level), numberBetween("--level", 0, 1, 0.9));
}
/** All runs are kept until the report is drawn, about 400 kB each for three brands and a year. */
const MOST_RUNS = 10_000;
/** Adds what many runs need. */
export function addRunFlags(command, say) {
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
export function addStoreFlags(command, say) {
    return command
        .hook("preAction", (begun) => refuseStoreFlags(begun.opts()))
        .option("--store <folder>", say(sharedHelp.store))
        .option("--no-store", say(sharedHelp.noStore))
        .option("--resume", say(sharedHelp.resume));
}
/** Adds which formats a report has besides the usual ones. */
export function addReportFlag(command, say) {
    return command.option(TO_FLAG, say(sharedHelp.to), reportFormats);
}
