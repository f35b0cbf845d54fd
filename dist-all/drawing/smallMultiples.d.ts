import type { Setting } from "./chart.ts";
import type { Panel } from "./plotPanel.ts";
/** One of several drawings of the same kind. */
export interface Multiple {
    readonly title: string;
    readonly subtitle: string;
    /** draws it, as wide as it is told */
    readonly draw: (setting: Setting) => Panel;
}
/**
 * Sets drawings of the same kind beside and below each other.
 *
 * @param most - drawings in a row
 * @param least - width in pixels below which one of them cannot be read
 */
export declare function smallMultiples(setting: Setting, multiples: readonly Multiple[], most?: number, least?: number): Panel;
