import { claimBoundary, type ClaimBoundaryOptions } from "../../charts/comparison/claimBoundary.ts";
import type { ClaimEffectOptions } from "../../charts/comparison/claimEffects.ts";
import { type Locale, numbersOf, withSign } from "../../drawing/numbers.ts";
import { claimWords } from "../../charts/comparison/words/claims.ts";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.ts";
import { formatLevers } from "./claim.ts";
import { claimVerdict } from "./claimVerdict.ts";
import type { MeasuredBoundary } from "./measureBoundary.ts";
import type { MeasuredConsequence } from "./measureClaim.ts";
import type { TriedClaim } from "./tryClaims.ts";
import { boundaryRows } from "./claimRows.ts";
import { claimsWords } from "./words/claims.ts";

/** A claim and what came of it, in words. */
export interface ClaimTexts {
  readonly id: string;
  readonly statement: string;
  /** settings that are moved: path, from → to */
  readonly levers: string;
  readonly design: string;
  /** one for each consequence */
  readonly effects: readonly string[];
  /** the verdict and on what it depends */
  readonly verdict: string;
  /** where it stops holding; empty where that was not tried */
  readonly boundary: string;
}

/** Puts a tried claim into words. @param level - of the intervals, 0–1 */
export function claimTexts(tried: TriedClaim, locale: Locale, level: number): ClaimTexts {
  const { claim, consequences } = tried;
  return {
    id: claim.id,
    statement: claim.says[locale],
    levers: formatLevers(claim),
    design: designText(tried, locale),
    effects: consequences.map((consequence) => effectText(consequence, locale)),
    verdict: verdictText(tried, locale),
    boundary: boundaryText(tried, locale, level),
  };
}

/** Options of the chart of effects. */
export function effectOptions(tried: TriedClaim, level: number): ClaimEffectOptions {
  return {
    statement: tried.claim.says,
    levers: formatLevers(tried.claim),
    verdict: claimVerdict(tried).verdict,
    runs: tried.size.runs,
    level,
  };
}

/** Options of the chart of the boundary. */
export function boundaryOptions(
  { moderator, consequence, edges, size }: MeasuredBoundary,
  level: number,
): ClaimBoundaryOptions {
  return {
    measure: consequence.measure.about,
    unit: consequence.measure.unit,
    by: consequence.by,
    moderator: moderator.says,
    moderatorUnit: moderator.unit,
    edges,
    runs: size.runs,
    level,
  };
}

function boundaryText({ claim, moderated }: TriedClaim, locale: Locale, level: number): string {
  const parts = [];
  if (moderated !== undefined) {
    const { title, sentences } = claimBoundary.find(boundaryRows(moderated), {
      ...boundaryOptions(moderated, level),
      locale,
    });
    // The last sentence only repeats both ends.
    parts.push(`${title}.`, ...sentences.slice(0, -1));
  }
  if (claim.boundary !== undefined) parts.push(`${claimsWords[locale].off} ${claim.boundary.says[locale]}`);
  return parts.join(" ");
}

function verdictText(tried: TriedClaim, locale: Locale): string {
  const { verdict, on } = claimVerdict(tried);
  const word = claimWords[locale].verdicts[verdict];
  return on === undefined ? word : `${word}: ${on[locale]}`;
}

function effectText(consequence: MeasuredConsequence, locale: Locale): string {
  const { measure, effect, relative, verdict } = consequence;
  const numbers = numbersOf(locale);
  const words = claimsWords[locale];
  const part = Number.isFinite(relative.mean) && Math.abs(relative.mean) < 10;
  const change = withSign(relative.mean, numbers.format(relative.mean, "share"));
  const missed = verdict === "supported" ? "" : ` (${words.missed[verdict]})`;
  return `${measure.about[locale]} ${changeInterval(numbers, { ...effect, difference: effect.mean }, measure.unit)}${part ? `, ${change}` : ""}${missed}`;
}

function designText({ size, claim }: TriedClaim, locale: Locale): string {
  const count = (value: number) => numbersOf(locale).format(value, "count");
  const words = claimsWords[locale];
  return words.design(count(size.runs), count(size.consumers), count(size.days), words.markets[claim.market]);
}
