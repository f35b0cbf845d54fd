import type { AttributionRow } from "../../charts/plans/attributionAgainstTruth.ts";
import type { DecisiveMomentRow } from "../../charts/plans/decisiveMoments.ts";
import type { JudgedAttribution } from "./judgeAttribution.ts";
/** What each channel brings beside what rules credit to it. */
export declare function attributionRows({ attribution, channels }: JudgedAttribution): AttributionRow[];
/** Every micro-moment of every channel on which the brand is present at all; where it is absent, NaN. */
export declare function decisiveRows({ attribution, decisive }: JudgedAttribution): DecisiveMomentRow[];
