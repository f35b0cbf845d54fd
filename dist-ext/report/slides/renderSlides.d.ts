import type { ReportDocument } from "../document/reportDocument.ts";
import { type SlideTools } from "./slideStyle.ts";
/**
 * Makes slides of a report to decide by, at most eight: title, question and answer with its intervals, evidence, money,
 * caveats, next steps; on demand an appendix with every chart and table. Charts that slides know are charts with their
 * numbers within, to be edited; the others are pictures, and say so. What to say to a slide, how its numbers were
 * computed and where they stand are in its notes. Equal reports give equal bytes.
 */
export declare function renderSlides(report: ReportDocument, tools: SlideTools): Promise<Uint8Array>;
