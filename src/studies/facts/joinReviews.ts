import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
import type { Language } from "../../language/language.ts";
import { MOST_NAMED } from "../../scenario/check/names.ts";
import type { OwnBrand } from "../../scenario/templates/ownBrand.ts";
import type { ReviewsOfBrand } from "./reviewsOfTable.ts";
import { brandFaults } from "./words/brands.ts";
import { reviewFaults, reviewNotes } from "./words/reviews.ts";
import { countText } from "../../language/countText.ts";
import { withFrom, withTo } from "../../drawing/words/italian.ts";

/** Whose reviews are whose. `facts`: of the one brand of an export, where no table names brands. */
export type JoinedReviews =
  | {
      readonly brands?: readonly OwnBrand[] | undefined;
      readonly facts?: Omit<OwnBrand, "label"> | undefined;
      readonly notes: readonly Bilingual[];
      readonly fault?: undefined;
    }
  | { readonly fault: Fault };

/**
 * Gives brands their reviews. An export of one brand without a name is about the first brand; one of several is about the
 * brands of the table, or, where there is none, is itself the list of brands.
 *
 * @param brands - of a table; undefined where there is none
 * @param files - names of both files, for messages
 */
export function joinReviews(
  reviews: readonly ReviewsOfBrand[],
  brands: readonly OwnBrand[] | undefined,
  files: { readonly reviews: string; readonly table: string },
  language: Language,
): JoinedReviews {
  const fileName = files.reviews.replace(/^.*[\\/]/, "");
  const factsOf = (of: ReviewsOfBrand) => ({
    stars: of.stars,
    reviews: of.count,
    reviewSource: reviewComment(of, fileName, language),
  });
  const isNameless = reviews.length === 1 && reviews[0].label === "";
  if (brands === undefined) {
    if (isNameless) return { facts: factsOf(reviews[0]), notes: [] };
    if (reviews.length > MOST_NAMED.brands)
      return { fault: brandFaults.tooMany(files.reviews, reviews.length, MOST_NAMED.brands) };
    return { brands: reviews.map((of) => ({ label: of.label, ...factsOf(of) })), notes: [] };
  }
  const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
  const strangers = reviews.filter((of) => !isNameless && !brands.some(({ label }) => same(label, of.label)));
  if (strangers.length > 0) {
    const names = (of: readonly { readonly label: string }[]) => of.map(({ label }) => label);
    return { fault: reviewFaults.strangers(files.reviews, names(strangers), files.table, names(brands)) };
  }
  return {
    brands: brands.map((brand, at) => {
      const found = isNameless ? reviews[at] : reviews.find(({ label }) => same(label, brand.label));
      return found === undefined ? brand : { ...brand, ...factsOf(found) };
    }),
    notes: [reviewNotes.instead(files.reviews, files.table)],
  };
}

/** What a scenario says of the reviews that its brand begins with: where they come from, how they are spread, how fast they came. */
function reviewComment(of: ReviewsOfBrand, file: string, language: Language): string {
  const shares = of.byStars
    .map((count, at) => ({ star: at + 1, share: (100 * count) / of.count }))
    .toReversed()
    .map(({ star, share }) => SAID[language].share(star, numeral(Math.round(share), language)))
    .join(", ");
  return SAID[language].whole(of, file, shares);
}

const numeral = (value: number, language: Language) =>
  language === "it" ? String(value).replace(".", ",") : String(value);

const SAID = {
  en: {
    share: (star: number, share: string) => `${star} ${star === 1 ? "star" : "stars"} ${share} %`,
    whole: ({ count, first, last, perWeek, lately }: ReviewsOfBrand, file: string, shares: string) =>
      `${count === 1 ? "One review" : `${countText(count, "en")} reviews`} in ${file}, ${first} to ${last}: ${shares}.${
        perWeek === undefined ? "" : `\n${perWeek} a week`
      }${lately === undefined ? "" : `, ${lately} in the last 13 weeks`}${perWeek === undefined ? "" : "."}`,
  },
  it: {
    share: (star: number, share: string) => `${star} ${star === 1 ? "stella" : "stelle"} ${share} %`,
    whole: ({ count, first, last, perWeek, lately }: ReviewsOfBrand, file: string, shares: string) =>
      `${count === 1 ? "Una recensione" : `${countText(count, "it")} recensioni`} in ${file}, ${withFrom(first)} ${withTo(last)}: ${shares}.${
        perWeek === undefined ? "" : `\n${numeral(perWeek, "it")} a settimana`
      }${lately === undefined ? "" : `, ${numeral(lately, "it")} nelle ultime 13 settimane`}${perWeek === undefined ? "" : "."}`,
  },
} as const;
