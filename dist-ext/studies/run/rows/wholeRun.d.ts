import type { DaypartRow } from "../../../charts/journeys/daypartHeatMap.ts";
import type { JourneyRow } from "../../../charts/journeys/journeyHeatMap.ts";
import type { MomentFunnelRow } from "../../../charts/journeys/momentFunnel.ts";
import type { MoneyRow } from "../../../charts/plans/moneyWaterfall.ts";
import type { StarHistogramRow } from "../../../charts/wordOfMouth/starHistogram.ts";
import type { SwayedRow } from "../../../charts/wordOfMouth/swayed.ts";
import { type LoopRow } from "../../../charts/wordOfMouth/wordOfMouthLoop.ts";
import type { Replications } from "../../runs/replicate.ts";
/** Share of each brand's purchases that word of mouth decided. */
export declare function swayedRows({ runs, scenario }: Replications): SwayedRow[];
/** Share of each brand's posted reviews by stars. */
export declare function reviewRows({ runs, scenario }: Replications): StarHistogramRow[];
/** What became of the visits to each micro-moment. */
export declare function funnelRows({ runs }: Replications): MomentFunnelRow[];
/** Micro-moments by time of day and device. */
export declare function daypartRows({ runs }: Replications): DaypartRow[];
/** Visits to each touchpoint in each moment, and meetings with the brand in focus there. */
export declare function journeyRows({ runs, scenario }: Replications): JourneyRow[];
/** How often each step of the loop of word of mouth happened with the brand in focus. */
export declare function loopRows({ runs, scenario }: Replications): LoopRow[];
/** Money of the brand in focus over the whole run. */
export declare function moneyRows({ runs, scenario }: Replications): MoneyRow[];
