import { BRAND_SERIES, MARKET_SERIES } from "../result.js";
/** Lengths of the views, in their order. */
function lengthsOf({ brands, channels }) {
    return {
        brand: BRAND_SERIES.length * brands.length,
        market: MARKET_SERIES.length,
        contacts: channels.length * brands.length,
        members: brands.length,
        asked: 1,
        aware: brands.length,
        belief: brands.length,
        loyal: brands.length,
    };
}
/** Numbers that an evening has. */
export function eveningLength(parameters) {
    return Object.values(lengthsOf(parameters)).reduce((sum, length) => sum + length, 0);
}
export function createEvening(parameters) {
    const sums = new Float64Array(eveningLength(parameters));
    let end = 0;
    const views = Object.entries(lengthsOf(parameters)).map(([name, length]) => {
        const view = sums.subarray(end, end + length);
        end += length;
        return [name, view];
    });
    return { sums, ...Object.fromEntries(views) };
}
