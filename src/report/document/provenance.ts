import { USUAL_LANGUAGE } from "../../language/language.ts";
import { spokenIn } from "../../language/spoken.ts";
import { cleanName } from "../../drawing/textWidth.ts";
import { type Locale, numbersOf } from "../../drawing/numbers.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { type Provenance, REPORT_VERSION, type ReportDocument, type ReportText } from "./reportDocument.ts";
import { reportWords } from "./words/words.ts";

/** What every report of a scenario begins with. */
export function reportOf(scenario: Scenario, made: Omit<Provenance, "scenario">) {
  return {
    reportVersion: REPORT_VERSION,
    title: cleanName(spokenIn(scenario.title, USUAL_LANGUAGE)),
    currency: scenario.market.currency,
    provenance: { ...made, scenario },
  } as const satisfies Partial<ReportDocument>;
}

/** What the scenario itself says in a language: its question, and its title where that is not the report's. */
export function headIn(scenario: Scenario, locale: Locale): Pick<ReportText, "title" | "question"> {
  const [title, usual] = [locale, USUAL_LANGUAGE].map((language) => spokenIn(scenario.title, language));
  return { ...(title !== usual && { title }), question: spokenIn(scenario.question, locale) };
}

/** The manifest, for people: tool, seed, runs and command, each with its label. */
export function provenanceLines(
  { version, seed, runs, scenario, command, engine, results }: Provenance,
  locale: Locale,
): [label: string, value: string][] {
  const words = reportWords(locale);
  return [
    [words.tool, `umot ${version}`],
    [words.seed, seed],
    ...lineOf(words.runsLabel, scenario && numbersOf(locale).format(runs, "count")),
    ...lineOf(words.command, command),
    ...lineOf(words.engine, engine),
    ...lineOf(words.results, results),
  ];
}

const lineOf = (label: string, value: string | undefined): [label: string, value: string][] =>
  value === undefined ? [] : [[label, value]];
