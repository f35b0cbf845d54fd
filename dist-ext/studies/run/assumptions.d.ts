import { type Locale } from "../../drawing/numbers.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Section } from "../../report/document/reportDocument.ts";
/** What the scenario takes as given: the brands' main settings, and what happens on the way. */
export declare function assumptionSections(scenario: Scenario, locale: Locale): Section[];
