import type { Setting } from "./chart.ts";
import { type PlotPanel } from "./plotPanel.ts";
/** A bar that lies on its side. */
export interface Bar {
    /** what stands to its left; "" repeats nothing */
    readonly name: string;
    readonly from: number;
    readonly to: number;
    /** interval that holds nine runs in ten, drawn as a thin line where there is one */
    readonly low?: number;
    readonly high?: number;
    /** what stands to its right */
    readonly label: string;
    readonly colour: string;
    /** true: a gap stands above it */
    readonly startsGroup?: boolean;
}
/** Draws bars below each other, their names to the left, what they say to the right; both above where it is narrow. */
export declare function barRows(setting: Setting, bars: readonly Bar[], thickness?: number): PlotPanel;
