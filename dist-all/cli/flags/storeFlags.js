import { existsSync } from "node:fs";
import { join } from "node:path";
import { openRunStore } from "../../files/store/runStore.js";
import { refuseStorePlace, tryStorePlace } from "../../files/store/storePlace.js";
import { CliError } from "../cliError.js";
import { storeWords } from "../words/store.js";
import { optionFaults } from "../words/optionFaults.js";
/** Where runs are kept unless another folder is named: beside the outputs, in the folder that one works in. */
export const USUAL_STORE = join("output", ".runs");
/**
 * Opens the store that was asked for.
 *
 * @param about - what the runs are of, for people who look through it
 * @returns undefined if no run is to be kept
 */
export function openStore({ store, out }, about) {
    const isKept = store !== false && (store !== undefined || out !== false);
    return isKept ? openRunStore(store ?? USUAL_STORE, { about }) : undefined;
}
/**
 * Before anything is opened.
 *
 * @throws {CliError} for a store without a name, or `--resume` without one to resume from
 * @throws {FileError} for a store that cannot be a folder
 */
export function refuseStoreFlags({ store, out, resume = false }) {
    if (store === "")
        throw new CliError(optionFaults.noFolder("--store", "--store runs"));
    if (typeof store === "string")
        refuseStorePlace(store);
    if (resume && typeof store === "string" && !existsSync(store))
        throw new CliError(optionFaults.nothingToResume(store));
    if (typeof store === "string")
        tryStorePlace(store);
    if (!resume || typeof store === "string" || (store === undefined && out !== false))
        return;
    throw new CliError(optionFaults.resumeWithoutStore(store === false ? "--no-store" : "--no-out"));
}
/** Lets the oldest runs go, and says what was found, what was damaged, and how to go on after an interruption. */
export function tellAfter(store, { resume = false }, ending, terminal) {
    const words = storeWords[terminal.language];
    store.close();
    const { found, written, damaged, fault } = store.tally();
    const number = new Intl.NumberFormat(terminal.language);
    if (found > 0)
        terminal.tell(words.found(number.format(found), number.format(ending.runs), store.path));
    else if (resume)
        terminal.tell(words.nothingFound(store.path));
    if (damaged > 0)
        terminal.warn(words.damaged(damaged, number.format(damaged)));
    if (fault !== undefined)
        terminal.warn(words.fault(fault[terminal.language]));
    else if (ending.isInterrupted && found + written > 0)
        terminal.tell(words.goOn);
}
