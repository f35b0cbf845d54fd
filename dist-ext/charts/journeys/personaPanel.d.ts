import type { Setting } from "../../drawing/chart.ts";
import type { PersonaJourneyRow } from "./personaJourneyRow.ts";
import { type PlotPanel } from "../../drawing/plotPanel.ts";
/** The journey of one persona: a column a stage, with touchpoints, the curve of how it goes, and what is lost. */
export declare function personaPanel(setting: Setting, persona: string, rows: readonly PersonaJourneyRow[]): PlotPanel;
/** The name of a persona above its journey. */
export declare function personaHeading({ document, look, width }: Setting, persona: string): SVGTextElement;
/** The same in words: “reviews 48%”, with a star for the one that decides. */
export declare function touchpointTexts(setting: Setting, own: readonly PersonaJourneyRow[]): string[];
