import { type Figure } from "../document/figure.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { type Deck, type SlideTools } from "./slideStyle.ts";
/** Adds a figure: a slide with its finding as title, or one for each of its panels. */
export declare function addFigureSlides(deck: Deck, figure: Figure, report: ReportDocument, tools: SlideTools): Promise<void>;
/** Adds one slide with the whole figure. */
export declare function addFigureSlide(deck: Deck, figure: Figure, report: ReportDocument, tools: SlideTools): Promise<void>;
