import { type SimulationTask } from "../studies/runs/executor.ts";
import { type Share } from "../model/parts/mergeShares.ts";
import { type Room } from "../model/parts/room.ts";
import type { RunResult } from "../model/result.ts";
/** What a thread is given to do a part of a run beside other threads that do the rest of it. */
export interface PartOrder {
    readonly task: SimulationTask;
    readonly room: Room;
    /** which part */
    readonly part: number;
}
/** What became of a part: what it knows and no other part does, or why there is nothing. */
export type PartDone = 
/** of the first part, with the books of all */
{
    readonly first: RunResult;
} | {
    readonly share: Share;
} | {
    readonly message: string;
};
/** What each thread does with a part. Where it fails, the others are let go. */
export declare function doPart({ task, room, part }: PartOrder): PartDone;
/** Why a run in parts failed: what the part says that did not only wait for another. */
export declare function causeOf(parts: readonly PartDone[]): string | undefined;
