import type { Ledger } from "./ledger.ts";
import type { Parameters } from "../parameters.ts";

/** What brands can know of the days behind them, from the books: all days are those of the run, the warm-up included. */
export interface Past {
  /** first day on which a brand is in the market and the books are open */
  begin(brand: number): number;
  /** what a brand cost on a day */
  price(brand: number, day: number): number;
  /** share of revenue over days from … up to, not including, to; NaN where nothing was sold */
  share(brand: number, from: number, to: number): number;
  /** displayed mean at the close of a day; NaN without reviews */
  stars(brand: number, day: number): number;
  /** displayed reviews at the close of a day */
  reviews(brand: number, day: number): number;
  /** purchases, and answers to complaints and reviews, of a day */
  bought(brand: number, day: number): number;
  answered(brand: number, day: number): number;
}

/** @param prices - what brands cost, day by day; shape [days, B] */
export function pastOf(
  { brands, epochs, warmUp }: Parameters,
  { levels, series }: Ledger,
  prices: Float64Array,
): Past {
  const count = brands.length;
  const cell = (brand: number, day: number) => day * count + brand;
  const begin = (brand: number) => Math.max(warmUp, epochs[0].brands.entryDay[brand]);
  return {
    begin,
    price: (brand, day) => prices[cell(brand, day)],
    share(brand, from, to) {
      let [own, all] = [0, 0];
      for (let day = from; day < to; ++day) {
        own += levels.revenue[cell(brand, day)];
        for (let other = 0; other < count; ++other) all += levels.revenue[cell(other, day)];
      }
      return own / all;
    },
    stars: (brand, day) => levels.displayedMean[cell(brand, day)],
    reviews: (brand, day) => levels.displayedCount[cell(brand, day)],
    bought: (brand, day) => series.bought[cell(brand, day)],
    answered: (brand, day) => series.answered[cell(brand, day)],
  };
}
