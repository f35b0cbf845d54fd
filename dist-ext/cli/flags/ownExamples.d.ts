import type { Bilingual } from "../../language/bilingual.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
/** From now on advice is given about this scenario's brands, channels and personas. */
export declare function rememberNames({ brands, channels, personas }: Scenario): void;
/** A new command knows no scenario yet. */
export declare function forgetNames(): void;
/** The same advice with names of the scenario that was opened, if one was. */
export declare function ownAdvice(advice: Bilingual): Bilingual;
