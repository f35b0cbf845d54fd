import type { Parameters } from "../model/parameters.ts";
import type { SimulationTask } from "../studies/runs/executor.ts";
import type { Batch, PackingOrder } from "./batch.ts";
import type { PartOrder } from "./runPart.ts";

/** Markets that both ends of a thread remember. */
const MOST = 16;

/** A run on its way to a thread: the market is sent once, and named by its place in the memory of both ends afterwards. */
interface PackedTask extends Pick<SimulationTask, "key"> {
  readonly place: number;
  /** left out where the other end has it */
  readonly parameters?: Parameters;
}

export type Packed = readonly PackedTask[];

/** A part of a run on its way to a thread. */
export interface PackedPart extends Omit<PartOrder, "task"> {
  readonly tasks: Packed;
}

/** Runs whose results are to be packed, on their way to a thread. */
export interface PackedPackingOrder extends Omit<PackingOrder, "tasks"> {
  readonly tasks: Packed;
}

/**
 * Packs batches for one thread, which unpacks them in the same order. A market that comes again is the same object there,
 * so that what its runs share is prepared once.
 */
export function createPacking(): (batch: Batch) => Packed {
  const known: Parameters[] = [];
  let next = 0;
  return (batch) =>
    batch.map(({ parameters, key }) => {
      const place = known.indexOf(parameters);
      if (place >= 0) return { place, key };
      const free = next++ % MOST;
      known[free] = parameters;
      return { place: free, parameters, key };
    });
}

/** Unpacks what `createPacking` packed. */
export function createUnpacking(): (packed: Packed) => Batch {
  const known: Parameters[] = [];
  return (packed) =>
    packed.map(({ place, parameters = known[place], key }) => {
      known[place] = parameters;
      return { parameters, key };
    });
}
