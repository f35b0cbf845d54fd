import { readTable } from "../../files/reading/readTable.js";
import { inEach } from "../../language/bilingual.js";
import { joinFaults } from "../../language/fault.js";
import { targetsOf } from "../../studies/forecast/target.js";
import { MEASURES } from "../../studies/observed/columnMeaning.js";
import { guessMeanings } from "../../studies/observed/guessMeaning.js";
import { observe } from "../../studies/observed/observe.js";
import { readMap } from "../../studies/observed/readMap.js";
import { STEPS } from "../../studies/observed/step.js";
import { CliError } from "../cliError.js";
import { dataFaults, dataHelp, meaningLines } from "../words/data.js";
import { collect, oneOf } from "./optionValues.js";
/** Adds how a file of observed data is to be understood. */
export function addDataFlags(command, say) {
    return addColumnFlags(command.argument("<data>", say(dataHelp.data)), say)
        .option("--column <column>", say(dataHelp.column))
        .option("--product <name>", say(dataHelp.product), collect)
        .option("--size <number>", say(dataHelp.size), collect)
        .option("--dry-run", say(dataHelp.dryRun));
}
/** Adds how the columns and dates of such a file are to be understood. */
export function addColumnFlags(command, say) {
    return command
        .option("--map <column=what>", say(dataHelp.map), collect)
        .option("--every <period>", say(dataHelp.every), oneOf("--every", STEPS))
        .option("--dates <order>", say(dataHelp.dates), oneOf("--dates", ["dmy", "mdy"]));
}
/**
 * Reads a file of observed data and finds what is to be forecast in it.
 *
 * @throws {CliError} that says in which row and column what is wrong
 */
export async function openData(path, flags) {
    const { understood, meanings, notes } = await openObserved(path, flags);
    const wanted = flags.column === undefined ? undefined : meaningOf(flags.column, meanings, path);
    const what = wanted?.what ?? MEASURES.find((measure) => understood.series.some((one) => one.what === measure));
    const sizes = sizesOf(flags.size ?? []);
    const whole = targetsOf({
        ...understood,
        series: understood.series.filter((one) => wanted?.of === undefined || one.what !== what || [one.brand, one.channel].includes(wanted.of)),
    }, what, sizes);
    const names = whole.targets.map(({ name }) => name);
    for (const name of [...(flags.product ?? []), ...[...sizes.keys()].filter((key) => key !== "")])
        if (!names.includes(name))
            throw new CliError(dataFaults.unknownProduct(path, name, names));
    return {
        data: chosenOf(whole, flags.product),
        notes,
    };
}
/**
 * Reads a file of observed data.
 *
 * @throws {CliError} that says in which row and column what is wrong
 */
export async function openObserved(path, { map = [], every, dates }) {
    const table = await readTable(path);
    const said = readMap(map, table, path);
    if (said.faults.length > 0)
        throw new CliError(joinFaults(said.faults));
    const meanings = guessMeanings(table, said.meanings);
    const { understood, faults } = observe(table, meanings, { file: path, every, dates });
    if (faults !== undefined)
        throw new CliError(joinFaults(faults));
    return { understood, meanings, notes: [...meaningLines(meanings, said.meanings), ...understood.notes] };
}
/** What a column that is to be forecast holds. */
function meaningOf(column, meanings, path) {
    const found = meanings.find((meaning) => meaning.column === column);
    if (found?.what === "stars")
        return { what: "reviews" };
    const what = MEASURES.find((measure) => measure === (found?.what ?? column));
    if (what !== undefined)
        return { what, of: found?.of };
    throw new CliError(dataFaults.noTarget(path, column, meanings.map((meaning) => meaning.column)));
}
/** `50000` for all series, `vcr=80776` for one. */
function sizesOf(texts) {
    return new Map(texts.map((text) => {
        const at = text.lastIndexOf("=");
        const size = Number(text.slice(at + 1));
        if (!(size > 0) || !Number.isFinite(size) || text.slice(at + 1).trim() === "")
            throw new CliError(dataFaults.badSize(text));
        return [text.slice(0, Math.max(0, at)), size];
    }));
}
/** The series that were asked for; the others still teach what series of their kind do. */
function chosenOf(data, products) {
    if (products === undefined)
        return data;
    return { ...data, only: new Set(products) };
}
export const understandingOf = (notes) => inEach((language) => notes.map((note) => note[language]).join("\n"));
