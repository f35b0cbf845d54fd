import type { RunResult } from "../result.ts";

/** What one part knows of its own consumers after the last day; all the rest every part knows. */
export type Share = Pick<RunResult, "funnel" | "touchpoints" | "census" | "events" | "tales">;

/** What of a part's result the others do not know. */
export function shareOf({ funnel, touchpoints, census, events, tales }: RunResult): Share {
  return { funnel, touchpoints, census, events, tales };
}

/**
 * The result of a market from those of its parts.
 *
 * @param first - of the part with the first consumers
 * @param others - of those after it, in their order
 */
export function mergeShares(first: RunResult, others: readonly Share[]): RunResult {
  if (others.length === 0) return first;
  const all = [first, ...others];
  return {
    ...first,
    funnel: added(all.map(({ funnel }) => funnel)),
    touchpoints: added(all.map(({ touchpoints }) => touchpoints)),
    census: added(all.map(({ census }) => census)),
    events: inOrder(all.map(({ events }) => events)),
    tales: inOrder(all.map(({ tales }) => tales)),
  };
}

/** Sums of whole numbers. */
function added<Tables extends object>(parts: readonly Tables[]): Tables {
  const names = Object.keys(parts[0]) as (keyof Tables)[];
  const sums = names.map((name) => {
    const sum = (parts[0][name] as Float64Array).slice();
    for (const part of parts.slice(1))
      for (const [cell, count] of (part[name] as Float64Array).entries()) sum[cell] += count;
    return [name, sum];
  });
  return Object.fromEntries(sums) as Tables;
}

type Column = Int32Array | Int8Array | Uint8Array | Float64Array;

/** Rows of all logs by day, and on a day those of the first part first. */
function inOrder<Log extends { readonly length: number; readonly day: Int32Array }>(
  logs: readonly Log[],
): Log {
  const length = logs.reduce((sum, log) => sum + log.length, 0);
  const { length: _, ...columns } = logs[0];
  const merged = Object.entries(columns).map(([name, column]) => {
    const Kind = (column as Column).constructor as new (length: number) => Column;
    return [name, new Kind(length)] as const;
  });
  const next = logs.map(() => 0);
  for (let row = 0; row < length; ) {
    const day = Math.min(...logs.map((log, at) => (next[at] < log.length ? log.day[next[at]] : Infinity)));
    for (const [at, log] of logs.entries()) {
      const from = next[at];
      while (next[at] < log.length && log.day[next[at]] === day) ++next[at];
      for (const [name, column] of merged)
        column.set((log[name as keyof Log] as unknown as Column).subarray(from, next[at]), row);
      row += next[at] - from;
    }
  }
  return { length, ...Object.fromEntries(merged) } as unknown as Log;
}
