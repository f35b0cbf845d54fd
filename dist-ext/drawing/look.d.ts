/**
 * What everything drawn has in common: colours, type and sizes.
 *
 * Colours are names ("ink", "brand 2", "step 7 of the ramp"). A theme turns a name into a colour: `light` and `dark`
 * into a literal one, for files that stand alone; `page` into a CSS variable, so that one drawing in a page follows
 * the reader's light or dark setting.
 */
export type Theme = "light" | "dark" | "page";
export declare const FONT = "Inter, system-ui, sans-serif";
/** Sizes of text in pixels. */
export declare const SIZE: {
    readonly title: 17;
    readonly subtitle: 12.5;
    readonly label: 12;
    readonly caption: 11;
};
/** Width of a report's column in pixels. */
export declare const COLUMN = 720;
/** Inner width in pixels below which columns beside each other cannot be read: what is narrower is drawn downwards. */
export declare const NARROW = 480;
/** Empty rim of a drawing, which a file needs as much as a page does. */
export declare const RIM = 16;
/** Colours for one theme. */
export interface Look {
    readonly paper: string;
    readonly ink: string;
    /** text of lesser weight; still 4.5 : 1 against the paper */
    readonly muted: string;
    /** grid lines, frames, connectors */
    readonly grid: string;
    /** what stands back: what was there before, bars behind bars */
    readonly pale: string;
    /** colours of brands and series, in order; 3 : 1 against the paper */
    readonly series: readonly string[];
    /** from little to much */
    readonly ramp: readonly string[];
    /** text that can be read on each step of the ramp, 4.5 : 1 */
    readonly onRamp: readonly string[];
}
/** The colours of a theme. */
export declare function lookOf(theme: Theme): Look;
/** The declarations that give a page the colours of a theme: `--umot-ink: #1B1F24; …`. */
export declare function themeDeclarations(theme: "light" | "dark"): string;
/** Colour and dash of a series. From the fifth on lines are dashed too, so that colour is never alone. */
export declare function seriesStyle(look: Look, index: number): {
    readonly colour: string;
    readonly dash: string;
};
/** Step of the ramp for a value between the lowest and the highest; the middle one where all are the same. */
export declare function rampPlace([low, high]: readonly [number, number], value: number): number;
/** Contrast of two colours, 1–21. @source WCAG 2.2, relative luminance */
export declare function contrast(one: string, other: string): number;
/** A colour between two others. @param part - 0 is the first, 1 the other */
export declare function mix(one: string, other: string, part: number): string;
