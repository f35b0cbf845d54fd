import type { BrandTimeRow } from "../../../charts/overTime/quantileLines.ts";
import type { StarsOverTimeRow } from "../../../charts/overTime/starsOverTime.ts";
import type { Replications } from "../../runs/replicate.ts";
/** A metric of every brand over time, over runs. */
export declare function metricOverTime(replications: Replications, metric: string): BrandTimeRow[];
/** Share of each brand's purchases by consumers who had bought it before. */
export declare function retentionRows(replications: Replications): BrandTimeRow[];
/** Stars and number of the reviews that readers see. */
export declare function starRows(replications: Replications): StarsOverTimeRow[];
