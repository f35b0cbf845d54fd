import type { ScenarioSpec } from "../../scenario/settings/scenario.ts";
/**
 * The reference market as seen by a shop on the web: product pages show reviews, buyers are asked for them by e-mail,
 * and a fifth product is new.
 */
export declare const shopMarket: ScenarioSpec;
/** Ten brands that differ in quality alone, none of them known better than another, none with reviews. */
export declare const crowdedMarket: ScenarioSpec;
/**
 * The reference market with people who live without screens: 13 per cent, in the year of the digital diary.
 *
 * @source Anderson & Perrin (2016), 13 % of Americans don't use the internet, Pew Research Center
 */
export declare const wholePopulation: ScenarioSpec;
/** Meals out: decided within hours, with few sources. */
export declare const restaurantMarket: ScenarioSpec;
/**
 * A shop for records over 78 weeks, whose customers need them seldom and unevenly, the shape being that of the NBD of
 * their repeat purchases, and leave for good as those of CDNOW did.
 *
 * @source Fader, Hardie & Lee (2005), Counting your customers the easy way, Marketing Science 24: after a purchase a
 *   customer is gone with chance Beta(.79, 2.43)
 */
export declare const recordMarket: ScenarioSpec;
/** Cars: bought once in the run, over months, with many sources. */
export declare const carMarket: ScenarioSpec;
/** Four alike, entering half a year after each other. */
export declare const entryMarket: ScenarioSpec;
/**
 * A new kind of durable, over fifteen years: few needs of their own; owners go on talking, as often as one per cent of
 * the 56 brands that people mention in a week (Keller Fay 2006), and do not forget what they own.
 */
export declare const diffusionMarket: ScenarioSpec;
