import { impressionsOf } from "../advertising/channelAdvertising.js";
import { coverageCost } from "./money.js";
/** Days that a line of the media books covers. */
const WEEK = 7;
/** Empty media books: a line for each week that counts, the last one perhaps begun only. */
export function createMedia({ days, warmUp, channels, brands }) {
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
 * @param contacts - meetings with the brand today by channel; shape [C]
 */
export function addMediaDay(media, { day, people, rules, parameters }, brand, contacts, money) {
    if (day < parameters.warmUp)
        return;
    const week = Math.floor((day - parameters.warmUp) / WEEK);
    const { epoch } = rules;
    const isHere = epoch.brands.entryDay[brand] <= day;
    for (let channel = 0; channel < contacts.length; ++channel) {
        const cell = (week * contacts.length + channel) * people.brands + brand;
        const presence = isHere ? coverageCost(epoch, brand, channel) : 0;
        media.contacts[cell] += contacts[channel];
        media.spend[cell] += presence + contacts[channel] * epoch.channels.contactCost[channel];
        const bought = isHere ? epoch.brands.channelAdvertising[brand * contacts.length + channel] : 0;
        media.adSpend[cell] += bought;
        media.impressions[cell] += impressionsOf(epoch.channels, channel, bought);
    }
    const row = week * people.brands + brand;
    media.content[row] += money.content;
    media.seeding[row] += money.seeding;
    // Impressions stand in the books of their channels.
    media.advertising[row] += isHere ? epoch.brands.advertising[brand] : 0;
}
