import type { Load } from "../../scenario/read/readText.ts";
/**
 * Loads a scenario and what it names: the file itself wherever it is, because a person named it; what it extends and
 * its ties only from below the working folder, its own folder, or the project that this belongs to. A scenario may
 * come from somebody else, and must not say which of one's files are read.
 *
 * @param entry - path of the scenario that was named
 */
export declare function loadWithin(entry: string): Load;
