import { measuredText, type PublishedRangeRow } from "../../charts/comparison/publishedRanges.ts";
import { numbersOf } from "../../drawing/numbers.ts";
import { USUAL_LANGUAGE } from "../../language/language.ts";
import type { Language } from "../../language/language.ts";
import type { TextColumn } from "../../report/text/textTable.ts";
import type { RangeFinding } from "./measureTargets.ts";
import { UNITS } from "./target.ts";
import { validateWords } from "./words/validate.ts";

/** The columns of published ranges as people read them. */
export function rangeColumns(language: Language): TextColumn[] {
  const { range, verdict, measured, what } = validateWords[language];
  return [
    { label: range, align: "left" },
    { label: verdict, align: "left" },
    { label: measured, align: "right" },
    { label: what, align: "left" },
  ];
}

/** A published range as a row of text. */
export function toCells(finding: RangeFinding, language: Language): string[] {
  const { target } = finding;
  const measured = measuredText(numbersOf(language), rangeRow(finding));
  return [target.id, verdictIn(finding, language), measured, target.what[language]];
}

/** Hit or miss, and whether luck may have decided. */
export function verdictIn({ measured, isHit, isClose }: RangeFinding, language: Language): string {
  const words = validateWords[language];
  const verdict = Number.isNaN(measured.mean) ? words.unmeasured : isHit ? words.hit : words.miss;
  return isClose ? words.close(verdict) : verdict;
}

/** What the chart of ranges takes of a finding. */
export function rangeRow({ target, measured }: RangeFinding): PublishedRangeRow {
  const { id, what, unit, low, high } = target;
  const { mean, low: meanLow, high: meanHigh } = measured;
  return { target: id, measure: what[USUAL_LANGUAGE], unit: UNITS[unit], low, high, mean, meanLow, meanHigh };
}
