import { Count } from "../layout/counts.ts";
import type { Epoch } from "../parameters.ts";
import type { MoneyKind } from "../result.ts";

/** Money of one day and brand, by kind; revenue is positive, costs are positive numbers to be taken away. */
export type DayMoney = Readonly<Record<MoneyKind, number>>;

/**
 * What a day brought and cost a brand, so that two plans can be compared at equal budget.
 *
 *     revenue       = sold · price + periods begun by members · price of a period
 *     coverage cost = Σ channel, moment: coverage · daily cost
 *     content cost  = mean offer of the three formats · cost of all
 *     advertising   = what reaches people everywhere, and impressions bought on channels
 *     care          = care desk, answers, and what more quality, service or presence costs than is paid already
 *
 * @param counts - today's counts; shape [series, B]
 * @param contacts - meetings today; shape [C, B]
 * @param bought - bought reviews posted or filtered today
 * @param costs - of being on channels, see `coverageCosts`; shape [B, C]
 */
export function moneyOf(
  epoch: Epoch,
  counts: Float64Array,
  brandCount: number,
  brand: number,
  day: number,
  contacts: Float64Array,
  bought: number,
  costs: Float64Array,
): DayMoney {
  const { brands, channels, care } = epoch;
  const entered = brands.entryDay[brand] <= day;
  const sold = counts[Count.bought * brandCount + brand];
  const seeded = counts[Count.seeded * brandCount + brand];
  const periods = counts[Count.joined * brandCount + brand] + counts[Count.renewed * brandCount + brand];
  let coverage = 0;
  let contactCost = 0;
  for (let channel = 0; channel < channels.digital.length; ++channel) {
    contactCost += contacts[channel * brandCount + brand] * channels.contactCost[channel];
    coverage += costs[brand * channels.digital.length + channel];
  }
  const offered =
    (brands.content[brand * 3] + brands.content[brand * 3 + 1] + brands.content[brand * 3 + 2]) / 3;
  return {
    revenue: sold * brands.price[brand] + periods * brands.membershipPrice[brand],
    unitCost: (sold + seeded) * brands.unitCost[brand],
    coverage: entered ? coverage : 0,
    content: entered ? offered * brands.contentDailyCost[brand] : 0,
    contacts: contactCost,
    care:
      (entered ? brands.careDailyCost[brand] + brands.levelDailyCost[brand] : 0) +
      (brands.levelDay[brand] === day ? brands.levelOnceCost[brand] : 0) +
      counts[Count.answered * brandCount + brand] * care.answerCost,
    advertising: entered ? brands.advertising[brand] + channelMoney(epoch, brand) : 0,
    seeding: seeded * brands.seedCost[brand],
    fakeReviews: bought * brands.fakeReviewCost[brand],
    fixed: entered ? brands.fixedCost[brand] : 0,
  };
}

/** All costs of a day, one kind after the other. */
export function costOf(money: DayMoney): number {
  const { unitCost, coverage, content, contacts, care, advertising, seeding, fakeReviews, fixed } = money;
  return unitCost + coverage + content + contacts + care + advertising + seeding + fakeReviews + fixed;
}

/** Adds a brand's day to its money over the run; each kind by its name, since this is done every day. */
export function addMoney(sums: Record<MoneyKind, Float64Array>, money: DayMoney, brand: number): void {
  sums.revenue[brand] += money.revenue;
  sums.unitCost[brand] += money.unitCost;
  sums.coverage[brand] += money.coverage;
  sums.content[brand] += money.content;
  sums.contacts[brand] += money.contacts;
  sums.care[brand] += money.care;
  sums.advertising[brand] += money.advertising;
  sums.seeding[brand] += money.seeding;
  sums.fakeReviews[brand] += money.fakeReviews;
  sums.fixed[brand] += money.fixed;
}

/** What a brand spends a day on impressions, on all channels together. */
export function channelMoney(
  { brands, channels }: Pick<Epoch, "brands" | "channels">,
  brand: number,
): number {
  const count = channels.digital.length;
  let sum = 0;
  for (let channel = 0; channel < count; ++channel) sum += brands.channelAdvertising[brand * count + channel];
  return sum;
}

/** What it costs brands to be on channels for a day; shape [B, C]. */
export function coverageCosts(epoch: Epoch): Float64Array {
  const channels = epoch.channels.digital.length;
  return Float64Array.from({ length: epoch.brands.price.length * channels }, (_, cell) =>
    coverageCost(epoch, Math.floor(cell / channels), cell % channels),
  );
}

/** What it costs a brand to be on a channel for a day. */
export function coverageCost({ brands, channels }: Epoch, brand: number, channel: number): number {
  const first = (brand * channels.digital.length + channel) * 4;
  let covered = 0;
  for (let moment = 0; moment < 4; ++moment) covered += brands.coverage[first + moment];
  return covered * channels.dailyCost[channel];
}
