/** Words of the events marked in charts of time. */
export const eventWords = { en: { key: "Events" }, it: { key: "Eventi" } };
