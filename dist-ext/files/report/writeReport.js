import { toolVersion } from "../folders/toolVersion.js";
import { engineHash } from "../store/engineHash.js";
import { writeFormats } from "./writeFormats.js";
/**
 * What a report says of its origin.
 *
 * @param command - what was typed to get it
 * @param results - fingerprint of all results, where whole results were kept
 */
export function makerOf(command, results) {
    return { version: toolVersion(), command, engine: engineHash(), results };
}
/** What every folder gets of its report. */
const USUAL = ["html", "json", "svg", "png", "csv"];
/** Adds a report to a folder: the page, its plain data, each chart with its rows, and what else is asked for. */
export async function writeDocument(folder, report, { language, formats = [] }) {
    const withTables = formats.includes("csv") || formats.includes("parquet");
    await writeFormats(folder, report, [...USUAL, ...formats], { language, withTables });
}
