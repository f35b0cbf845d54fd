import { type Locale, numbersOf } from "../charts/numbers.ts";
import type { Scenario } from "../scenario/settings/scenario.ts";
import { type Html, html } from "./html.ts";
import { reportWords } from "./words.ts";

/** What must be known to make the same report again, byte for byte. */
export interface Provenance {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly runs: number;
  /** version of this package */
  readonly version: string;
  /** what was typed, if it was */
  readonly command?: string | undefined;
}

/** The manifest, for people: tool, seed, runs and the whole scenario. */
export function provenanceSection(
  { scenario, seed, runs, version, command }: Provenance,
  locale: Locale,
): Html {
  const words = reportWords(locale);
  const lines: [string, string][] = [
    [words.tool, `umot ${version}`],
    [words.seed, seed],
    [words.runsLabel, numbersOf(locale).format(runs, "count")],
    ...(command === undefined ? [] : [[words.command, command] as [string, string]]),
  ];
  return html`
<h2>${words.provenance}</h2>
<dl>${lines.map(([label, value]) => html`<dt>${label}</dt><dd><code>${value}</code></dd>`)}</dl>
<details><summary>${words.scenario}</summary>
<pre tabindex="0">${JSON.stringify(scenario, null, 2)}</pre>
</details>`;
}
