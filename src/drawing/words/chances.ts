import { type Locale, numbersOf } from "../numbers.ts";
import { withArticle, withOf } from "./italian.ts";

/** Chances are written as whole percents. */
const LEAST = 0.01;

/**
 * A chance counted over futures, for a table: where all of them or none agree, no more is claimed than their number can
 * tell ("> 97%" of forty).
 *
 * @param chance - part of the futures, 0–1
 * @param futures - how many were drawn
 */
export function chanceCell(chance: number, futures: number, locale: Locale): string {
  const { side, share } = chanceParts(chance, futures, locale);
  return side === "over" ? `> ${share}` : side === "under" ? `< ${share}` : share;
}

/** The same within a sentence, after "with a chance of", and in Italian after "con probabilità". */
export function chanceInSentence(chance: number, futures: number, locale: Locale): string {
  const { side, share } = chanceParts(chance, futures, locale);
  if (locale === "it") {
    if (side === "over") return `di oltre ${withArticle(share)}`;
    return side === "under" ? `di meno ${withOf(share)}` : withOf(share);
  }
  return side === "over" ? `more than ${share}` : side === "under" ? `less than ${share}` : share;
}

function chanceParts(
  chance: number,
  futures: number,
  locale: Locale,
): { readonly side: "over" | "under" | "is"; readonly share: string } {
  const { format } = numbersOf(locale);
  const least = Math.max(LEAST, 1 / futures);
  if (chance > 1 - least)
    return { side: "over", share: format(Math.floor(100 * (1 - least)) / 100, "share") };
  if (chance < least) return { side: "under", share: format(Math.ceil(100 * least) / 100, "share") };
  return { side: "is", share: format(chance, "share") };
}
