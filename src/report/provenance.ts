import { cleanName } from "../charts/textWidth.ts";
import { type Locale, numbersOf } from "../charts/numbers.ts";
import type { Scenario } from "../scenario/settings/scenario.ts";
import { type Provenance, REPORT_VERSION, type ReportDocument } from "./reportDocument.ts";
import { reportWords } from "./words.ts";

/** What every report of a scenario begins with. */
export function reportOf(scenario: Scenario, made: Omit<Provenance, "scenario">) {
  return {
    reportVersion: REPORT_VERSION,
    title: cleanName(scenario.title),
    currency: scenario.market.currency,
    provenance: { ...made, scenario },
  } as const satisfies Partial<ReportDocument>;
}

/** The manifest, for people: tool, seed, runs and command, each with its label. */
export function provenanceLines(
  { version, seed, runs, command, engine, results }: Provenance,
  locale: Locale,
): [label: string, value: string][] {
  const words = reportWords(locale);
  return [
    [words.tool, `umot ${version}`],
    [words.seed, seed],
    [words.runsLabel, numbersOf(locale).format(runs, "count")],
    ...lineOf(words.command, command),
    ...lineOf(words.engine, engine),
    ...lineOf(words.results, results),
  ];
}

const lineOf = (label: string, value: string | undefined): [label: string, value: string][] =>
  value === undefined ? [] : [[label, value]];
