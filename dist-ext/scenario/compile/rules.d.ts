import { type Epoch } from "../../model/parameters.ts";
import type { Scenario } from "../settings/scenario.ts";
type Rules = Omit<Epoch, "fromDay" | "personas" | "channels" | "brands">;
/** How the market works, in the model's units. */
export declare function compileRules(scenario: Scenario, referencePrice: number): Rules;
export {};
