import type { Attempt, SimulationTask } from "../studies/runs/executor.ts";
import type { PartDone, PartOrder } from "./runPart.ts";

/** What a thread is given: some runs, so that handing over is little against running. */
export type Batch = readonly SimulationTask[];

/** What it gives back. */
export interface BatchDone {
  /** one for each task, in their order */
  readonly attempts: readonly Attempt[];
  readonly milliseconds: number;
}

/** Some runs whose results are to be packed where they are made, because they go on to another machine. */
export interface PackingOrder {
  readonly tasks: Batch;
  /** under which address the result of each will stand */
  readonly addresses: readonly string[];
  /** fingerprint of the engine */
  readonly engine: string;
  /** whether results are read once and soon, see `packRun` */
  readonly isPassing: boolean;
}

/** What it gives back. */
export interface PackedBatch {
  /** for each run: its result as a store keeps it, or why there is none */
  readonly entries: readonly (Uint8Array | string)[];
  readonly milliseconds: number;
}

/** What a thread may be told to do. */
export type ThreadOrder = Batch | PartOrder | PackingOrder;

/** What it answers. */
export type ThreadAnswer<Given extends ThreadOrder> = Given extends PartOrder
  ? PartDone
  : Given extends PackingOrder
    ? PackedBatch
    : BatchDone;

/** What a thread is given instead of a batch when nothing more will come. */
export const END = "end";
