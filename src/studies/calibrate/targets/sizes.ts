import { exp } from "../../../numeric/functions/deterministicMath.ts";
import type { TargetSubject } from "./target.ts";

/** A size that may be unknown: of the market, of the reviews, or of what is counted as a visit to a channel; or none. */
export type SizeFactor = "market" | "reviews" | "none" | `visits:${string}`;

/** How many times larger reality is than what is simulated. */
export interface Sizes {
  readonly market: number;
  readonly reviews: number;
  /** visits by the key of their channel; "" for visits to all channels together */
  readonly visits: Readonly<Record<string, number>>;
}

/** As large as simulated. */
export const AS_SIMULATED: Sizes = { market: 1, reviews: 1, visits: {} };

/**
 * Standard deviation of the logarithm of a size that is not known. What is counted as a visit is known least: a page seen, a
 * profile opened, a person on a day, each channel by its own tool.
 */
const SPREAD = { market: 0.5, reviews: 0.8, visits: 1 } as const;

/** The size on which a series depends. */
export function factorOf({ what, channel = "" }: Pick<TargetSubject, "what" | "channel">): SizeFactor {
  if (what === "rating") return "none";
  if (what === "visits") return `visits:${channel}`;
  return what === "reviews" ? "reviews" : "market";
}

/** What counts of a series are multiplied by where sizes are not known. */
export function sizeOf(subject: Pick<TargetSubject, "what" | "channel">, sizes: Sizes): number {
  return sizeBy(factorOf(subject), sizes);
}

/** How many times larger reality is in what a factor speaks of. */
export function sizeBy(factor: SizeFactor, { market, reviews, visits }: Sizes): number {
  if (factor === "none") return 1;
  if (factor === "market") return market;
  return factor === "reviews" ? reviews : (visits[channelIn(factor)] ?? 1);
}

const channelIn = (factor: string) => factor.slice("visits:".length);

/** Channels of whose visits some factors speak, each once. */
export function channelsIn(factors: readonly SizeFactor[]): string[] {
  return [...new Set(factors)].filter((factor) => factor.startsWith("visits:")).map(channelIn);
}

/** The sizes that may be unknown, in the order of their normal numbers. @param channels - those whose visits are counted */
export const factorsOfSizes = (channels: readonly string[]): SizeFactor[] => [
  "market",
  "reviews",
  ...channels.map((channel): SizeFactor => `visits:${channel}`),
];

/** Standard deviation of the logarithm of a size. */
export function spreadOf(factor: SizeFactor): number {
  if (factor === "none") return 0;
  return factor === "market" || factor === "reviews" ? SPREAD[factor] : SPREAD.visits;
}

/**
 * Sizes relative to those simulated, by standard normal numbers: ln c = σ z, σ .5 of the market, .8 of reviews, 1 of visits.
 *
 * @param normals - of the market, of the reviews, and of each channel
 * @param channels - those whose visits are counted
 */
export function sizesAt(normals: ArrayLike<number>, channels: readonly string[]): Sizes {
  const [market, reviews, ...visits] = factorsOfSizes(channels).map((factor, at) =>
    exp(spreadOf(factor) * normals[at]),
  );
  return {
    market,
    reviews,
    visits: Object.fromEntries(channels.map((channel, at) => [channel, visits[at]])),
  };
}
