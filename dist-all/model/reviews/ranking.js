import { pow } from "../../numeric/functions/deterministicMath.js";
import { meetingThresholds } from "../advertising/presence.js";
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
 * @returns shape [M, P, D, C, B], flat; the very table of the rules when nothing is ranked
 * @source Salganik, Dodds & Watts (2006), Experimental study of inequality and unpredictability in an artificial
 *   cultural market, Science 311
 */
export function meetingToday(rules, display) {
    const { epoch, present, meeting } = rules;
    if (!epoch.channels.ranking.some((exponent) => exponent > 0))
        return meeting;
    return meetingThresholds(epoch, present, rankedProminence(epoch, display));
}
/** Prominence after ranking; shape [B, C]. */
function rankedProminence({ brands, channels }, { stars, count }) {
    const { ranking } = channels;
    return brands.prominence.map((position, cell) => {
        const brand = Math.floor(cell / ranking.length);
        const channel = cell % ranking.length;
        if (ranking[channel] === 0)
            return position;
        const worth = channels.rankingByNumber[channel] === 1 ? 1 : (stars[brand] - 1) / 4;
        const reviews = count[brand] > 0 ? count[brand] * worth : 0;
        return position * pow(channels.rankingStart[channel] + reviews, ranking[channel]);
    });
}
