import type { Attempt, SimulationTask } from "../studies/runs/executor.ts";
import type { PartDone, PartOrder } from "./doPart.ts";

/** What a thread is given: some runs, so that handing over is little against running. */
export type Batch = readonly SimulationTask[];

/** What it gives back. */
export interface BatchDone {
  /** one for each task, in their order */
  readonly attempts: readonly Attempt[];
  readonly milliseconds: number;
}

/** What a thread may be told to do. */
export type Order = Batch | PartOrder;

/** What it answers. */
export type Answer<Given extends Order> = Given extends PartOrder ? PartDone : BatchDone;

/** What a thread is given instead of a batch when nothing more will come. */
export const END = "end";
