import type { Locale } from "../../drawing/numbers.ts";
import type { Figure } from "./figure.ts";
import type { ReportDocument } from "./reportDocument.ts";
/** The figures that a reader in a hurry looks at, and those whose findings are told first. */
export interface KeyFigures {
    readonly main: readonly Figure[];
    readonly findings: readonly Figure[];
}
/** The first figure of each section, then the others of the section that has most, as they come. */
export declare function keyFigures(report: ReportDocument, locale: Locale): KeyFigures;
