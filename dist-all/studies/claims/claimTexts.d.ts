import { type ClaimBoundaryOptions } from "../../charts/comparison/claimBoundary.ts";
import type { ClaimEffectOptions } from "../../charts/comparison/claimEffects.ts";
import { type Locale } from "../../drawing/numbers.ts";
import type { MeasuredBoundary } from "./measureBoundary.ts";
import type { TriedClaim } from "./tryClaims.ts";
/** A claim and what came of it, in words. */
export interface ClaimTexts {
    readonly id: string;
    readonly statement: string;
    /** settings that are moved: path, from → to */
    readonly levers: string;
    readonly design: string;
    /** one for each consequence */
    readonly effects: readonly string[];
    /** the verdict and on what it depends */
    readonly verdict: string;
    /** where it stops holding; empty where that was not tried */
    readonly boundary: string;
}
export declare function claimTexts(tried: TriedClaim, locale: Locale, level: number): ClaimTexts;
/** Options of the chart of effects. */
export declare function effectOptions(tried: TriedClaim, level: number): ClaimEffectOptions;
/** Options of the chart of the boundary. */
export declare function boundaryOptions({ moderator, consequence, edges, size }: MeasuredBoundary, level: number): ClaimBoundaryOptions;
