import { messageOf, type SimulationTask } from "../studies/runs/executor.ts";
import { ABANDONED } from "../model/parts/barrier.ts";
import { joinOtherParts } from "../model/parts/otherParts.ts";
import { type Share, shareOf } from "../model/parts/mergeShares.ts";
import { leaveSharedRoom, type SharedRoom } from "../model/parts/sharedRoom.ts";
import type { RunResult } from "../model/result.ts";
import { simulatePart } from "../model/simulate.ts";

/** What a thread is given to do a part of a run beside other threads that do the rest of it. */
export interface PartOrder {
  readonly task: SimulationTask;
  readonly room: SharedRoom;
  /** which part */
  readonly part: number;
}

/** What became of a part: what it knows and no other part does, or why there is nothing. */
export type PartDone =
  /** of the first part, with the books of all */
  { readonly first: RunResult } | { readonly share: Share } | { readonly message: string };

/** What each thread does with a part. Where it fails, the others are let go. */
export function runPart({ task, room, part }: PartOrder): PartDone {
  const { parameters, key } = task;
  try {
    const result = simulatePart(parameters, key, joinOtherParts(room, part, parameters));
    return part === 0 ? { first: result } : { share: shareOf(result) };
  } catch (cause) {
    leaveSharedRoom(room);
    return { message: messageOf(cause) };
  }
}

/** Why a run in parts failed: what the part says that did not only wait for another. */
export function causeOf(parts: readonly PartDone[]): string | undefined {
  const messages = parts.flatMap((done) => ("message" in done ? [done.message] : []));
  return messages.find((message) => message !== ABANDONED) ?? messages[0];
}
