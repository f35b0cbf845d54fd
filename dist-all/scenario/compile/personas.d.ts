import { type PersonaTable } from "../../model/parameters.ts";
import type { Scenario } from "../settings/scenario.ts";
/** What kinds of people there are, with the devices of a calendar year. */
export declare function compilePersonas(scenario: Scenario, year: number): PersonaTable;
/** Device used by persona and daypart in a calendar year; shape [P, T, D]. */
export declare function compileDevices(scenario: Scenario, year: number): Float64Array;
