import { pow } from "../../numeric/functions/deterministicMath.ts";
import { writeMeeting } from "../advertising/presence.ts";
import type { ReviewDisplay } from "./reviews.ts";
import type { Rules } from "../engine/rules.ts";
import type { ChannelTable } from "../parameters.ts";

/** How lists were ordered lately: a day without a review changes nothing. */
export interface Ranks {
  rules: Rules | undefined;
  /** prominence; shape [B, C] */
  readonly positions: Float64Array;
  /** reviews by which a brand was ranked on a channel, see `rankMeeting`; shape [B, C] */
  readonly points: Float64Array;
  /** what that makes of its prominence; shape [B, C] */
  readonly powers: Float64Array;
  /** for each channel, the first that is ordered by the same rule; shape [C] */
  readonly alike: Uint8Array;
}

/** Nothing has been ordered yet. */
export function createRanks(brands: number, channels: number): Ranks {
  return {
    rules: undefined,
    positions: new Float64Array(brands * channels),
    points: new Float64Array(brands * channels),
    powers: new Float64Array(brands * channels),
    alike: new Uint8Array(channels),
  };
}

/**
 * Today's chances to meet a brand: those of the rules, except where lists are ordered by what reviewers say. There who
 * is liked by many is found by more, and who is found is reviewed next: early luck grows (cumulative advantage).
 *
 *     points_b = start + reviews shown · (displayed stars − 1) / 4        (by number: start + reviews shown)
 *     prominence today = prominence · points_b^ranking
 *
 * The start, 1, lets brands without reviews be found at all.
 *
 * @param display - what the platform showed at yesterday's close
 * @param meeting - chances to meet a brand, those of the rules or of yesterday, which become today's; shape [M, P, D, C, B]
 * @param ranks - yesterday's, which become today's
 * @returns channels whose chances have changed
 * @source Salganik, Dodds & Watts (2006), Experimental study of inequality and unpredictability in an artificial
 *   cultural market, Science 311
 */
export function rankMeeting(
  rules: Rules,
  display: ReviewDisplay,
  meeting: Float64Array,
  ranks: Ranks,
): readonly number[] {
  const { epoch, present } = rules;
  const { ranking } = epoch.channels;
  const isNew = ranks.rules !== rules;
  if (isNew) {
    ranks.positions.set(epoch.brands.prominence);
    ranks.points.fill(NaN);
    for (let channel = 0; channel < ranking.length; ++channel)
      ranks.alike[channel] = firstAlike(epoch.channels, channel);
  }
  ranks.rules = rules;
  const changed: number[] = [];
  for (let channel = 0; channel < ranking.length; ++channel) {
    if (!(ranking[channel] > 0) || !(rankChannel(rules, display, channel, ranks) || isNew)) continue;
    writeMeeting(meeting, epoch, present, ranks.positions, rules.usable, channel);
    changed.push(channel);
  }
  return changed;
}

/** The first channel that is ordered by the same rule as this one. */
function firstAlike({ ranking, rankingStart, rankingByNumber }: ChannelTable, channel: number): number {
  return ranking.findIndex(
    (power, other) =>
      power === ranking[channel] &&
      rankingStart[other] === rankingStart[channel] &&
      rankingByNumber[other] === rankingByNumber[channel],
  );
}

/** Orders the list of a channel; false where it is as it was. */
function rankChannel(
  { epoch }: Rules,
  { stars, count }: ReviewDisplay,
  channel: number,
  { positions, points, powers, alike }: Ranks,
): boolean {
  const { brands, channels } = epoch;
  const width = channels.ranking.length;
  const first = alike[channel];
  let isChanged = false;
  for (let brand = 0; brand < count.length; ++brand) {
    const cell = brand * width + channel;
    const worth = channels.rankingByNumber[channel] === 1 ? 1 : (stars[brand] - 1) / 4;
    const reviews = count[brand] > 0 ? count[brand] * worth : 0;
    if (points[cell] === reviews) continue;
    points[cell] = reviews;
    // A power takes longer than all the rest; the same one is worked out for the first of several channels.
    powers[cell] =
      first < channel
        ? powers[brand * width + first]
        : pow(channels.rankingStart[channel] + reviews, channels.ranking[channel]);
    const position = brands.prominence[cell] * powers[cell];
    if (positions[cell] !== position) isChanged = true;
    positions[cell] = position;
  }
  return isChanged;
}
