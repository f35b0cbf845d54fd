import type * as powerPoint from "pptxgenjs";
import type { Locale } from "../../drawing/numbers.ts";
import type { PageStyle } from "../document/figure.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
/** What slides need besides the report. */
export interface SlideTools extends PageStyle {
    /** turns a drawing into a PNG */
    readonly drawPicture: (svg: string) => Promise<Uint8Array>;
    /** whether the slides of every chart and table follow those of the decision */
    readonly withAppendix?: boolean | undefined;
    /** left out, light */
    readonly theme?: "light" | "dark" | undefined;
}
export type Deck = InstanceType<typeof powerPoint.default.default>;
export type Slide = ReturnType<Deck["addSlide"]>;
/** Wide slides, in inches. */
export declare const WIDTH: number, HEIGHT: number, RIM: number;
export declare const FONT = "Calibri";
/** Colours of slides, as slides write them. */
export interface SlideLook {
    readonly ink: string;
    readonly muted: string;
    readonly grid: string;
    readonly paper: string;
    readonly band: string;
    /** behind the heads of tables */
    readonly head: string;
    readonly series: readonly string[];
}
export declare function slideLook(theme?: "light" | "dark"): SlideLook;
/** An empty slide on the paper of the look. */
export declare function createSlide(deck: Deck, { paper }: SlideLook): Slide;
/** How every text of a slide begins. */
export declare function textBase({ ink }: SlideLook): {
    readonly fontFace: "Calibri";
    readonly color: string;
    readonly margin: 0;
    readonly valign: "top";
};
/** Places of a slide below its title, in inches: all of it, a wide part, and the column beside that. */
export declare const CONTENT: {
    readonly x: number;
    readonly y: 1.55;
    readonly w: number;
    readonly h: number;
};
export declare const WIDE: {
    readonly x: number;
    readonly y: 1.55;
    readonly h: number;
    readonly w: 8.3;
};
export declare const ASIDE: {
    readonly y: 1.55;
    readonly h: number;
    readonly x: number;
    readonly w: number;
};
/** Adds the title of a slide, in letters that leave it on two lines. */
export declare function addHeading(slide: Slide, text: string, look: SlideLook): void;
/** The largest of some sizes of letters in which paragraphs fit into a place, with half a line between them. */
export declare function fittingSize(texts: readonly string[], { w, h }: {
    readonly w: number;
    readonly h: number;
}, sizes: readonly number[], { gap, isBold }?: {
    readonly gap?: number;
    readonly isBold?: boolean;
}): number;
/** Height of paragraphs in inches. */
export declare function heightOf(texts: readonly string[], width: number, size: number, { gap, isBold, }?: {
    readonly gap?: number | undefined;
    readonly isBold?: boolean | undefined;
}): number;
/** Lines that a text takes when it is broken between words. */
export declare function linesIn(text: string, width: number, size: number, isBold?: boolean): number;
/** A text as it may stand on a slide: signs and currencies stay with their numbers, ends of an interval together. */
export declare function slideText(text: string): string;
/** Adds paragraphs in letters as large as the place allows. */
export declare function addParagraphs(slide: Slide, texts: readonly string[], place: {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
}, look: SlideLook, { sizes, isList, isBold, color }?: {
    color?: string | undefined;
    isBold?: boolean | undefined;
    isList?: boolean | undefined;
    sizes?: number[] | undefined;
}): void;
/** What the speaker says, and what made the numbers. */
export declare function notesOf(lines: readonly string[], report: ReportDocument, locale: Locale): string;
