import type { Scenario } from "../../../scenario/settings/scenario.ts";
import { type TimelineOverride } from "../../../scenario/compile/timelineOverrides.ts";
import type { Locale } from "../../../drawing/numbers.ts";
import type { Block } from "../reportDocument.ts";
/** Says of each setting that was chosen, and that the timeline sets as well, from which day on the choice is gone. */
export declare function overriddenLines(overrides: readonly TimelineOverride[], locale: Locale): string[];
/** The same as paragraphs of a report; none where the timeline leaves all of it alone. */
export declare function overriddenParagraphs(scenario: Scenario, chosen: readonly {
    readonly path: string;
    readonly value?: unknown;
}[], locale: Locale): Block[];
