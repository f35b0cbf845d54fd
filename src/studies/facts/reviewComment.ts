import { countText } from "../../language/countText.ts";
import { withFrom, withTo } from "../../drawing/words/italian.ts";
import type { Language } from "../../language/language.ts";
import type { ReviewsOfBrand } from "./reviewsOfTable.ts";

/** What a scenario says of the reviews that its brand begins with: where they come from, how they are spread, how fast they came. */
export function reviewComment(of: ReviewsOfBrand, file: string, language: Language): string {
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
