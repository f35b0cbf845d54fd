import { withArticle } from "../../../drawing/words/italian.ts";
import { capital } from "../../../drawing/words/measures.ts";

/** Words of the chart of reviews by star. */
const en = {
  jShaped: (brand: string, five: string, one: string) =>
    `${brand}’s reviews are J-shaped: ${five} give five stars, ${one} one star`,
  plain: (brand: string, most: string, stars: string) => `${most} of ${brand}’s reviews give ${stars}`,
  stars: (count: number) =>
    count === 1 ? "one star" : `${["", "", "two", "three", "four", "five"][count]} stars`,
  mean: (brand: string, mean: string, share: string) =>
    `${brand}’s posted reviews average ${mean} stars; ${share} of them give one or two.`,
  best: (brand: string, mean: string) => `Of all brands ${brand} has the highest mean, ${mean}.`,
  subtitle: "Share of the reviews that buyers posted over the whole run, by stars given",
  heading: (mean: string) => `mean ${mean} stars`,
  columns: { stars: "Stars", share: "Share of reviews, middle run" },
};

const it: typeof en = {
  jShaped: (brand, five, one) =>
    `Le recensioni di ${brand} sono a forma di J: ${withArticle(five)} dà cinque stelle, ${withArticle(one)} una`,
  plain: (brand, most, stars) => `${capital(withArticle(most))} delle recensioni di ${brand} dà ${stars}`,
  stars: (count) =>
    count === 1 ? "una stella" : `${["", "", "due", "tre", "quattro", "cinque"][count]} stelle`,
  mean: (brand, mean, share) =>
    `Le recensioni scritte su ${brand} hanno in media ${mean} stelle; ${withArticle(share)} ne dà una o due.`,
  best: (brand, mean) => `Fra tutte le marche la media più alta è di ${brand}, ${mean}.`,
  subtitle: "Quota delle recensioni scritte da chi ha comprato, in tutta la simulazione, per stelle date",
  heading: (mean) => `media ${mean} stelle`,
  columns: { stars: "Stelle", share: "Quota di recensioni, simulazione di mezzo" },
};

export const starHistogramWords = { en, it };
