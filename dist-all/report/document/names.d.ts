import { type Bilingual } from "../../language/bilingual.ts";
import type { Language } from "../../language/language.ts";
import { type Spoken } from "../../language/spoken.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
/** Names of brands as charts show them: their labels, with the key behind where two brands share one. */
export declare function brandNames(scenario: Scenario, language: Language): ReadonlyMap<string, string>;
/** Names of channels: their labels, or their keys as people write them. Rows of charts know channels by the English ones. */
export declare function touchpointNames({ channels }: Scenario, language: Language): ReadonlyMap<string, string>;
/** The same of personas. */
export declare function personaNames({ personas }: Scenario, language: Language): ReadonlyMap<string, string>;
/** The brand that headlines are about: the scenario's own choice, or its first one. */
export declare function focusBrand({ focus, brands }: Scenario): string;
/** A lever: the path of its setting, and what the scenario calls it; the path again where it calls it nothing. */
interface NamedLever {
    readonly label: Spoken;
    readonly path: string;
}
/** A lever's name within a sentence: its label, or what its setting is called. */
export declare function leverText({ label, path }: NamedLever, language: Language, own?: string): string;
/** The name by which rows of charts know a lever: in English, which `leverNames` translates. */
export declare function leverName(lever: NamedLever, own?: string): string;
/** What the levers of a chart are called in each language, by the names that its rows have. */
export declare function leverNames(levers: readonly NamedLever[], own?: string): Readonly<Record<string, Bilingual>>;
export {};
