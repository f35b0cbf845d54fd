import { type Locale } from "../../drawing/numbers.ts";
import type { JudgedAttribution } from "./judgeAttribution.ts";
import type { Touchpoint } from "./touchpoint.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Section } from "../../report/document/reportDocument.ts";
/** Names of the tables that headlines lead to: the rules and the touchpoints, both by channel. */
export declare const RULES_TABLE = "rules";
export declare const EFFECTS_TABLE = "effects";
/** How wrong each rule is, over channels and over their micro-moments. */
export declare function rulesSection({ attribution, channels, moments }: JudgedAttribution, locale: Locale): Section;
/** What removing each touchpoint loses, and what each rule credits to it: channels, then their micro-moments. */
export declare function effectsSection({ attribution, channels, moments }: JudgedAttribution, locale: Locale): Section;
/** A touchpoint as people say it: “shop window, I want to go”. */
export declare function touchpointText({ channel, moment }: Touchpoint, scenario: Scenario, locale: Locale): string;
