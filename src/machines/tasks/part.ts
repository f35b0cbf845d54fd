import { MachinesError } from "../machinesError.ts";
import { taskFaults } from "../words/taskFaults.ts";

/** Which of the planned runs one process does: every `parts`-th one, from `part` on, both from 1. */
export interface Part {
  readonly part: number;
  readonly parts: number;
}

/** More parts than this are a mistake of typing. */
const MOST_PARTS = 1_000_000;

/** Reads `3/100`. @throws {MachinesError} */
export function readPart(text: string): Part {
  const [part, parts] = (/^(\d{1,7})\/(\d{1,7})$/.exec(text)?.slice(1) ?? []).map(Number);
  const isPart = part !== undefined && part >= 1 && part <= parts && parts <= MOST_PARTS;
  if (!isPart) throw new MachinesError(taskFaults.notAPart(text));
  return { part, parts };
}
