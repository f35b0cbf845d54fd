/** Days that a row of a marketing-mix frame covers. */
export const WEEK = 7;
/** Sum of a table [days, B] over a week. */
export function weekSum({ brands }, table, brand, week) {
    let sum = 0;
    for (let day = week * WEEK; day < (week + 1) * WEEK; ++day)
        sum += table[day * brands.length + brand];
    return sum;
}
/** The price that a brand asks, mean over the days of a week, whether anybody buys or not. */
export function priceOfWeek({ epochs, warmUp }, brand, week) {
    let sum = 0;
    // Parameters count the days before the books opened, too.
    for (let day = warmUp + week * WEEK; day < warmUp + (week + 1) * WEEK; ++day)
        sum += epochs.findLast(({ fromDay }) => fromDay <= day)?.brands.price[brand] ?? Number.NaN;
    return sum / WEEK;
}
