import { impressionsOf } from "../advertising/channelAdvertising.ts";
import type { DayMoney } from "./money.ts";
import type { Parameters } from "../parameters.ts";
import type { MediaTable } from "../result.ts";
import type { Market } from "../state.ts";

/** Days that a line of the media books covers. */
const WEEK = 7;

/** Empty media books: a line for each week that counts, the last one perhaps begun only. */
export function createMedia({ days, warmUp, channels, brands }: Parameters): MediaTable {
  const weeks = Math.ceil((days - warmUp) / WEEK);
  const byBrand = () => new Float64Array(weeks * brands.length);
  const byChannel = () => new Float64Array(weeks * channels.length * brands.length);
  return {
    contacts: byChannel(),
    spend: byChannel(),
    adSpend: byChannel(),
    impressions: byChannel(),
    content: byBrand(),
    advertising: byBrand(),
    seeding: byBrand(),
  };
}

/**
 * Adds a brand's day to the media books.
 *
 * @param contacts - meetings today; shape [C, B]
 */
export function addMediaDay(
  media: MediaTable,
  { day, people, rules, parameters }: Market,
  brand: number,
  contacts: Float64Array,
  money: DayMoney,
): void {
  if (day < parameters.warmUp) return;
  const week = Math.floor((day - parameters.warmUp) / WEEK);
  const { epoch } = rules;
  const channels = parameters.channels.length;
  const isHere = epoch.brands.entryDay[brand] <= day;
  for (let channel = 0; channel < channels; ++channel) {
    const met = contacts[channel * people.brands + brand];
    const cell = (week * channels + channel) * people.brands + brand;
    const presence = isHere ? rules.coverageCosts[brand * channels + channel] : 0;
    media.contacts[cell] += met;
    media.spend[cell] += presence + met * epoch.channels.contactCost[channel];
    const bought = isHere ? epoch.brands.channelAdvertising[brand * channels + channel] : 0;
    media.adSpend[cell] += bought;
    media.impressions[cell] += impressionsOf(epoch.channels, channel, bought);
  }
  const row = week * people.brands + brand;
  media.content[row] += money.content;
  media.seeding[row] += money.seeding;
  // Impressions stand in the books of their channels.
  media.advertising[row] += isHere ? epoch.brands.advertising[brand] : 0;
}
