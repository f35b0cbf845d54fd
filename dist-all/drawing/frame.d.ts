import type { Finding, Setting } from "./chart.ts";
import type { Panel } from "./plotPanel.ts";
/** What stands around a drawing. */
export interface FrameText {
    readonly finding: Finding;
    /** what is drawn, with its unit */
    readonly subtitle: string;
    /** how it was made */
    readonly caption: string;
}
/**
 * Puts title, subtitle and caption around panels, one below the other.
 *
 * Plot would make a page's figure of them; a file needs one drawing. The whole is one picture to those who hear it:
 * its label says what it shows, from the numbers.
 */
export declare function drawFrame(setting: Setting, text: FrameText, panels: readonly Panel[]): SVGSVGElement;
/** A drawing for rows that say nothing: the title tells why, and there is nothing below it. */
export declare function drawNothing(setting: Setting, finding: Finding): SVGSVGElement;
