import type { SettingFlags } from "./openScenario.ts";

/** What decides a result; where it is written and how fast does not. */
export interface DecidingFlags extends SettingFlags {
  readonly runs?: number;
  readonly seed?: string;
  readonly vary?: readonly string[];
  readonly sweepRuns?: number;
}

/** The command that gives the same result again, as it would be typed, whatever else was typed with it. */
export function retyped(command: string, scenario: string, flags: DecidingFlags): string {
  const { set = [], vary = [], consumers, days, level, runs, seed, sweepRuns } = flags;
  const single = { consumers, days, level, runs, seed, "sweep-runs": sweepRuns };
  const words = [
    "umot",
    command,
    scenario,
    ...set.flatMap((text) => ["--set", text]),
    ...vary.flatMap((text) => ["--vary", text]),
    ...Object.entries(single).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}`, String(value)],
    ),
  ];
  return words.map(quoted).join(" ");
}

/** In quotes where a shell would take a word for something else. */
function quoted(word: string): string {
  return /^[\w./=:,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
