import type { ReportDocument } from "../document/reportDocument.ts";
import { type Deck, type SlideLook, type SlideTools } from "./slideStyle.ts";
/** Adds the slide of question and answer: what was asked, the numbers that answer it with their intervals, in boxes. */
export declare function addAnswerSlide(deck: Deck, report: ReportDocument, tools: SlideTools, look: SlideLook): void;
