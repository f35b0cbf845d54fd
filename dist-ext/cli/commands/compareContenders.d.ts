import type { Contender } from "../../studies/compare/compare.ts";
import type { LanguageFlag } from "../flags/commonFlags.ts";
import { type SettingFlags } from "../flags/openScenario.ts";
/**
 * Opens the baseline, the scenarios named after it, and the baseline with other settings, in this order.
 *
 * @param changes - texts of `--with`: settings of one alternative each
 * @throws {CliError} with all problems of the first scenario that has some
 */
export declare function openContenders(paths: readonly string[], changes: readonly string[], flags: SettingFlags & LanguageFlag): Contender[];
