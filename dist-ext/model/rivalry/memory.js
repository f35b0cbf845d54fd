import { serviceToday } from "./capacity.js";
/** A memory where some brand reacts or can be full on some day, and none where everything goes by the plan. */
export function memoryOf({ brands, days, epochs }) {
    if (!epochs.some(({ brands: table }) => isMoved(table)))
        return undefined;
    const lists = () => brands.map(() => []);
    const unlimited = () => brands.map(() => serviceToday(Infinity, []));
    return {
        prices: new Float64Array(days * brands.length),
        demand: lists(),
        questions: lists(),
        places: unlimited(),
        desks: unlimited(),
        factor: new Float64Array(brands.length).fill(1),
    };
}
/** Whether some brand reacts to what happens, or can be full. */
function isMoved(table) {
    const { matchPrice, spendByShare, serviceForStars, capacity, careCapacity } = table;
    return ([matchPrice, spendByShare, serviceForStars].some((reaction) => reaction.some((part) => part > 0)) ||
        [capacity, careCapacity].some((limits) => limits.some((limit) => limit < Infinity)));
}
