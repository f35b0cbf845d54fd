import { pow } from "../../numeric/functions/deterministicMath.ts";
import type { ChannelTable } from "../parameters.ts";

/** What a day's sales keep to the next: after a week half of them count, as best sellers are those of the last weeks. */
const KEPT = pow(2, -1 / 7);

/**
 * Puts a day's purchases to those of the days before, of which older ones count less.
 *
 *     sales ← sales · 2^(−1/7) + bought today
 *
 * @param sales - lately bought by brand, which becomes this evening's; shape [B]
 * @param counts - today's of everybody, of which no copy is made, since that is asked every day
 * @param bought - where the purchases of the first brand stand in them
 */
export function addSales(sales: Float64Array, counts: Float64Array, bought: number): void {
  for (let brand = 0; brand < sales.length; ++brand)
    sales[brand] = sales[brand] * KEPT + counts[bought + brand];
}

/**
 * Names the best sellers where a place does so: on a menu, a shelf or a page of a shop.
 *
 * As many brands are named as the place has names for. Who has sold nothing is not named, nor are brands that have sold
 * equally where there is no name for each of them.
 *
 * @param sales - lately bought by brand; shape [B]
 * @param bestSellers - brands that each channel names; shape [C]
 * @param named - channels that name a brand, one bit each, in as many words as the engine keeps; shape [B, words]
 */
export function nameBestSellers(
  sales: Float64Array,
  { bestSellers }: Pick<ChannelTable, "bestSellers">,
  named: Uint32Array,
): void {
  const words = named.length / sales.length;
  named.fill(0);
  for (let channel = 0; channel < bestSellers.length; ++channel) {
    if (bestSellers[channel] === 0) continue;
    for (let brand = 0; brand < sales.length; ++brand)
      if (sales[brand] > 0 && placeOf(sales, brand) <= bestSellers[channel])
        named[brand * words + (channel >> 5)] |= 1 << (channel & 31);
  }
}

/** How many brands have sold as much as this one, itself among them: 1 for the one that sold most. */
function placeOf(sales: Float64Array, brand: number): number {
  let place = 0;
  for (let other = 0; other < sales.length; ++other) if (sales[other] >= sales[brand]) ++place;
  return place;
}
