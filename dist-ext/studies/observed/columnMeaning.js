/** All measures, in the order in which they are forecast where nobody says which. */
export const MEASURES = [
    "sales",
    "revenue",
    "reviews",
    "visits",
    "rating",
    "impressions",
    "spend",
    "coverage",
    "price",
];
export const ROLES = ["date", "period", "product", "currency", "stars", "ignore"];
/** Measures of a channel rather than of a brand. */
export const OF_CHANNELS = new Set(["visits", "spend", "impressions"]);
/** Measures whose values add up when periods are joined; of the others the mean is taken. */
export const ADD_UP = new Set([
    "sales",
    "revenue",
    "reviews",
    "visits",
    "spend",
    "impressions",
]);
