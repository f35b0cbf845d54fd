import type { Locale } from "../../drawing/numbers.ts";
import { type Spoken } from "../../language/spoken.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { type Figure, type SaidNames } from "./figureData.ts";
/**
 * The same figures, with what the scenario calls things in another language than that of the rows. They are as they were
 * where it translates nothing.
 *
 * @param alternatives - what the alternatives of a comparison are called
 */
export declare function withSaid(figures: readonly Figure[], scenario: Scenario, alternatives?: readonly Spoken[]): Figure[];
/** What the names of a scenario are called in a language, where that is not what rows call them. */
export declare function saidNames(scenario: Scenario, locale: Locale, alternatives?: readonly Spoken[]): SaidNames;
