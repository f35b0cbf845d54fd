import type { Setting } from "../../drawing/chart.ts";
import type { PersonaJourneyRow } from "./personaJourneyRow.ts";
import type { Panel } from "../../drawing/plotPanel.ts";
/** The journey of one persona on a narrow page: a row a stage, from top to bottom. */
export declare function personaColumn(setting: Setting, persona: string, rows: readonly PersonaJourneyRow[]): Panel;
