import { type Chart, type ChartOptions } from "../../drawing/chart.ts";
import { type Locale, type Unit } from "../../drawing/numbers.ts";
/** One thing that a claim expects, and what came of it. */
export interface ClaimEffectRow {
    /** as within a sentence, in each language */
    readonly measureEn: string;
    readonly measureIt: string;
    readonly unit: Unit;
    readonly expected: "rises" | "falls";
    /** part of what was there before that the change must exceed; 0 where any change will do */
    readonly by: number;
    readonly before: number;
    readonly after: number;
    readonly effect: number;
    readonly low: number;
    readonly high: number;
    /** the change as a part of what was there before */
    readonly relative: number;
    readonly verdict: "supported" | "notSupported" | "cannotTell";
}
export interface ClaimEffectOptions extends ChartOptions {
    readonly statement?: Readonly<Record<Locale, string>> | undefined;
    /** settings that are moved, and from where to where */
    readonly levers?: string | undefined;
    readonly verdict?: "supported" | "notSupported" | "depends" | undefined;
    /** level of the intervals, 0–1 */
    readonly level?: number | undefined;
}
/** What a claim expects to rise or fall, and by how much it did: mean change and interval around zero. */
export declare const claimEffects: Chart<ClaimEffectRow, ClaimEffectOptions>;
