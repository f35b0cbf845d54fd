import type { Locale } from "../../drawing/numbers.ts";
import type { Figure, PageStyle } from "./figure.ts";
import { type Html } from "../page/html.ts";
import type { Block, Headline, ReportDocument } from "./reportDocument.ts";
/** A part of a section of a report, as a page shows it. */
export declare function blockIn(block: Block, { figures, currency }: ReportDocument, style: PageStyle): Html;
/** The figure of a report that has this name. */
export declare function figureNamed(figures: readonly Figure[], name: string): Figure;
/** Numbers in boxes, each leading to the rows it came from. */
export declare function headlineBoxes(headlines: readonly Headline[], locale: Locale, label?: string): Html;
