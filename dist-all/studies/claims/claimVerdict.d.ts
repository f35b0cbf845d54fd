import type { Bilingual } from "../../language/bilingual.ts";
import type { TriedClaim } from "./tryClaims.ts";
/** What all consequences and the boundary of a claim say together. */
export interface ClaimVerdict {
    /** `depends`: it holds for some of what is measured only, or turns around within the range of its moderator */
    readonly verdict: "supported" | "notSupported" | "depends";
    /** on what it depends, or why this model does not show it; undefined where there is nothing to say */
    readonly on: Bilingual | undefined;
    /** whether everything came out that is expected of this model */
    readonly isExpected: boolean;
}
/** Judges a claim as a whole. */
export declare function verdictOf({ consequences, moderated }: TriedClaim): ClaimVerdict;
