import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "../../files/folders/singleFile.ts";
import { withPath } from "../../files/folders/fileError.ts";
import { MachinesError } from "../machinesError.ts";
import { taskFaults } from "../words/taskFaults.ts";

/** What a folder of tasks is for: it stands in its `plan.json`. */
export interface RunPlan {
  /** the words behind `umot` of the command whose runs they are */
  readonly words: readonly string[];
  readonly version: string;
  /** fingerprint of the engine that the runs are asked of */
  readonly engine: string;
}

/** Whose tasks may be used. */
export type Own = Pick<RunPlan, "version" | "engine">;

const FILE = "plan.json";

/** To be changed with the layout of the folder. */
const FORMAT = 1;

/** @throws {FileError} if it cannot be written */
export function writePlan(folder: string, plan: RunPlan): void {
  replaceFile(join(folder, FILE), `${JSON.stringify({ format: FORMAT, ...plan }, undefined, 2)}\n`);
}

/**
 * Reads what a folder of tasks is for.
 *
 * @param own - version and engine of this program: another engine would give other results
 * @throws {MachinesError} for a folder that holds no tasks, or those of another engine
 */
export function readPlan(folder: string, own: Own): RunPlan {
  const plan = planIn(folder);
  if (plan === undefined) throw new MachinesError(taskFaults.noTasks(folder));
  if (plan.engine !== own.engine) throw new MachinesError(taskFaults.otherEngine(folder, plan, own));
  return plan;
}

/** The plan of a folder, whatever engine it is for; undefined where there is none, or none that can be read. */
function planIn(folder: string): RunPlan | undefined {
  try {
    const { format, words, version, engine } = JSON.parse(
      readFileSync(join(folder, FILE), "utf8"),
    ) as Partial<RunPlan & { format: unknown }>;
    const isPlan =
      format === FORMAT &&
      Array.isArray(words) &&
      words.every((word) => typeof word === "string") &&
      typeof version === "string" &&
      typeof engine === "string";
    return isPlan ? { words, version, engine } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether tasks may be written into a folder: it is empty or not there, or holds those of the same command and engine.
 *
 * @returns whether it is new
 * @throws {MachinesError} if it holds anything else
 */
export function isNewPlace(folder: string, plan: RunPlan): boolean {
  const isThere = withPath(folder, () => existsSync(folder) && readdirSync(folder).length > 0);
  if (!isThere) return true;
  const found = planIn(folder);
  if (found === undefined) throw new MachinesError(taskFaults.notEmpty(folder));
  if (found.engine !== plan.engine) throw new MachinesError(taskFaults.otherEngine(folder, found, plan));
  if (JSON.stringify(found.words) !== JSON.stringify(plan.words))
    throw new MachinesError(taskFaults.otherCommand(folder, found.words));
  return false;
}
