/** What runs can be held against: measures that a run has day by day. */
export const TARGET_MEASURES = [
    "sales",
    "revenue",
    "rating",
    "reviews",
];
