import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Unknown } from "./unknown.ts";
/**
 * Settings that nobody can read off a price list and that sales, stars and reviews tell most of: how good the brand in
 * focus is, how present it is, how much price counts, how far advertising reaches, how many post. Ranges are wide around
 * what the scenario has, and as likely everywhere.
 */
export declare function proposedUnknowns(scenario: Scenario): Unknown[];
