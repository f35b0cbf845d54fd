import type { SettingFlags } from "./openScenario.ts";

/** What decides a result; where it is written and how fast does not. */
export interface DecidingFlags extends SettingFlags {
  readonly runs?: number;
  readonly seed?: string;
  readonly vary?: readonly string[];
  readonly sweepRuns?: number;
  readonly with?: readonly string[];
  readonly period?: string;
  readonly precision?: readonly string[];
}

/** The command that gives the same result again, as it would be typed, whatever else was typed with it. */
export function retyped(command: string, scenario: string | readonly string[], flags: DecidingFlags): string {
  const {
    set = [],
    vary = [],
    with: changes = [],
    precision = [],
    consumers,
    days,
    level,
    runs,
    seed,
    sweepRuns,
    period,
    allowOutside = false,
  } = flags;
  // The usual period need not be typed.
  const chosen = period === "total" ? undefined : period;
  const single = { consumers, days, level, runs, seed, "sweep-runs": sweepRuns, period: chosen };
  const words = [
    "umot",
    command,
    ...[scenario].flat(),
    ...changes.flatMap((text) => ["--with", text]),
    ...set.flatMap((text) => ["--set", text]),
    ...vary.flatMap((text) => ["--vary", text]),
    ...precision.flatMap((text) => ["--precision", text]),
    ...Object.entries(single).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}`, String(value)],
    ),
    ...(allowOutside ? ["--allow-outside"] : []),
  ];
  return words.map(quoted).join(" ");
}

/** In quotes where a shell would take a word for something else. */
function quoted(word: string): string {
  return /^[\w./=:,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
