import type { NativeChart } from "./nativeChart.ts";
import { type Deck, type Slide, type SlideLook } from "./slideStyle.ts";
interface ChartPlace {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
    readonly alt: string;
    readonly currency: string;
    readonly look: SlideLook;
}
/** Adds a chart with its numbers within. */
export declare function addNativeChart(deck: Deck, slide: Slide, chart: NativeChart, place: ChartPlace): void;
export {};
