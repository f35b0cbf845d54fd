import { type PathRow } from "../../../charts/journeys/pathRow.ts";
import type { Replications } from "../../runs/replicate.ts";
/** The most frequent paths, and how many journeys there are in all. */
export interface Paths {
    readonly rows: readonly PathRow[];
    readonly journeys: number;
}
/** The most frequent paths through the touchpoints among the journeys that ended, of the first run's logged consumers. */
export declare function pathRows({ runs, scenario }: Replications): Paths;
