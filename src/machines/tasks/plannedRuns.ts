import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { withPath } from "../../files/folders/fileError.ts";
import { replaceFile } from "../../files/folders/singleFile.ts";
import type { Parameters } from "../../model/parameters.ts";
import type { SimulationTask } from "../../studies/runs/executor.ts";
import { MachinesError } from "../machinesError.ts";
import { createPacker, unpackMarket } from "../packedMarket.ts";
import { taskFaults } from "../words/taskFaults.ts";

/** A run that is to be done by somebody. */
export interface PlannedRun {
  /** where its result will stand: equal only for equal market, luck and engine */
  readonly address: string;
  /** file in which its market stands, from and to which byte, and the SHA-256 of these */
  readonly markets: string;
  readonly from: number;
  readonly bytes: number;
  readonly market: string;
  readonly high: number;
  readonly low: number;
}

/** Runs are planned in rounds: `round-1.runs` has a line a run, `round-1.markets` what they are of, each market once. */
const RUNS = /^round-(\d+)\.runs$/;

/** Every run that was planned so far, in the order of planning. @throws {MachinesError} if a file is no such list */
export function readRuns(folder: string): PlannedRun[] {
  return roundsOf(folder).flatMap((round) => {
    const file = join(folder, `round-${round}.runs`);
    const lines = withPath(file, () => readFileSync(file, "utf8"))
      .split("\n")
      .slice(0, -1);
    return lines.map((line, at) => {
      const run = runOf(line, join(folder, `round-${round}.markets`));
      if (run === undefined) throw new MachinesError(taskFaults.damagedList(file, at + 1));
      return run;
    });
  });
}

/** Adds a round of runs; the list appears last, so that nobody sees a run without its market. */
export function addRuns(
  folder: string,
  tasks: readonly { readonly address: string; readonly task: SimulationTask }[],
): void {
  const round = (roundsOf(folder).at(-1) ?? 0) + 1;
  const pack = createPacker();
  const places = new Map<string, number>();
  const pieces: Buffer[] = [];
  let length = 0;
  const lines = tasks.map(({ address, task: { parameters, key } }) => {
    const { address: market, bytes } = pack(parameters);
    const from = places.get(market) ?? length;
    if (from === length) {
      places.set(market, from);
      pieces.push(bytes);
      length += bytes.length;
    }
    return `${JSON.stringify([address, from, bytes.length, market, key.high, key.low])}\n`;
  });
  replaceFile(join(folder, `round-${round}.markets`), Buffer.concat(pieces));
  replaceFile(join(folder, `round-${round}.runs`), lines.join(""));
}

/** Reads markets, and keeps the last few: neighbours in a list are mostly of the same one. */
export function openMarkets(): (run: PlannedRun) => Parameters {
  const known = new Map<string, Parameters>();
  return (run) => {
    const parameters = known.get(run.market) ?? readMarket(run);
    known.delete(run.market);
    known.set(run.market, parameters);
    for (const [oldest] of known) {
      if (known.size <= MOST_KEPT) break;
      known.delete(oldest);
    }
    return parameters;
  };
}

const MOST_KEPT = 32;

function readMarket({ markets, from, bytes, market }: PlannedRun): Parameters {
  const content = Buffer.alloc(bytes);
  const parameters = withPath(markets, () => {
    const file = openSync(markets, "r");
    try {
      readSync(file, content, 0, bytes, from);
    } finally {
      closeSync(file);
    }
    return unpackMarket(content, market);
  });
  if (parameters === undefined) throw new MachinesError(taskFaults.damagedMarkets(markets));
  return parameters;
}

function roundsOf(folder: string): number[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => RUNS.exec(name)?.slice(1) ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

const isNumber = (value: unknown) => Number.isSafeInteger(value);
const isHash = (value: unknown) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);

function runOf(line: string, markets: string): PlannedRun | undefined {
  try {
    const values: unknown = JSON.parse(line);
    if (!Array.isArray(values) || values.length !== 6) return undefined;
    const [address, from, bytes, market, high, low] = values as [
      string,
      number,
      number,
      string,
      number,
      number,
    ];
    const isRun = [address, market].every(isHash) && [from, bytes, high, low].every(isNumber) && bytes < 1e9;
    return isRun ? { address, markets, from, bytes, market, high, low } : undefined;
  } catch {
    return undefined;
  }
}
