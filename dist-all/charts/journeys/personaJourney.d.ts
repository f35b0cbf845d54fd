import { type Chart, type ChartOptions } from "../../drawing/chart.ts";
import type { PersonaJourneyRow } from "./personaJourneyRow.ts";
export interface PersonaJourneyOptions extends ChartOptions {
    /** consumers that stages after the purchase are read from */
    readonly sample?: number | undefined;
}
/** The customer journey map of each persona: where it goes, how that feels, and where it breaks. */
export declare const personaJourney: Chart<PersonaJourneyRow, PersonaJourneyOptions>;
