import { numbersOf } from "../../../drawing/numbers.ts";
import { methodName } from "../../../drawing/words/methods.ts";
import type { Language } from "../../../language/language.ts";
import { focusBrand } from "../../../report/document/names.ts";
import type { Scenario } from "../../../scenario/settings/scenario.ts";
import { brandName, measureName } from "../shown/subjectName.ts";
import type { TargetMeasure, TargetSubject } from "../targets/target.ts";
import { pastWords } from "../words/past.ts";
import { type PastScore, type PastVerdict, pastVerdict } from "./pastScore.ts";

/** Fewer truths than two in three within four fifths: the bands were too narrow. */
const NARROW = 2 / 3;

/** Of what the past is told first: what is sold, or else the money taken, and so on. */
const ORDER: readonly TargetMeasure[] = ["sales", "revenue", "visits", "reviews", "rating"];

/** The measure of the brand in focus that verdicts speak of; nothing where the past was not tried. */
function mainVerdict(
  scores: readonly PastScore[],
  scenario: Scenario,
): { readonly subject: TargetSubject; readonly verdict: PastVerdict } | undefined {
  const focus = focusBrand(scenario);
  const own = scores.filter(({ brand }) => brand === focus);
  for (const measure of ORDER)
    for (const subject of own.filter(({ what }) => what === measure)) {
      const verdict = pastVerdict(scores, subject);
      if (verdict !== undefined) return { subject, verdict };
    }
  return undefined;
}

/**
 * What the past says of forecasts, in sentences: how often bands held the truth, and whether the scenario beat methods that
 * know nothing but the series; where it lost, that their forecast is the one to take.
 *
 * @param origins - days of the past that were tried; left out where it is not known any more
 */
export function pastLines(
  scores: readonly PastScore[],
  scenario: Scenario,
  language: Language,
  origins?: number,
): string[] {
  const found = mainVerdict(scores, scenario);
  if (found === undefined) return [];
  const { subject, verdict } = found;
  const words = pastWords[language];
  const { format } = numbersOf(language);
  const count = (value: number) => format(value, "count");
  const { cells, inside } = verdict.simulation;
  const name = words.of(
    measureName(subject, scenario, language),
    brandName(subject.brand, scenario, language),
  );
  const share = format(inside / cells, "share");
  const method = methodName(verdict.baseline.by, language);
  const percent = format(Math.abs(verdict.ratio - 1), "share");
  return [
    origins === undefined
      ? words.heldShort(name, count(inside), count(cells), share)
      : words.held(name, words.origins(origins, count(origins)), count(inside), count(cells), share),
    verdict.recommended === "simulation" ? words.wins(percent, method) : words.loses(percent, method, name),
    ...(inside / cells < NARROW ? [words.narrow] : []),
  ];
}
