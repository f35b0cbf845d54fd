import type { DayMoney } from "./money.ts";
import type { Parameters } from "../parameters.ts";
import type { MediaTable } from "../result.ts";
import type { Market } from "../state.ts";
/** Empty media books: a line for each week that counts, the last one perhaps begun only. */
export declare function createMedia({ days, warmUp, channels, brands }: Parameters): MediaTable;
/**
 * Adds a brand's day to the media books.
 *
 * @param contacts - meetings with the brand today by channel; shape [C]
 */
export declare function addMediaDay(media: MediaTable, { day, people, rules, parameters }: Market, brand: number, contacts: Float64Array, money: DayMoney): void;
