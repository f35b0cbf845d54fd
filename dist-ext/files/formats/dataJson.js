import { tidyNumber } from "./tidyNumber.js";
/** Plain data as a JSON file, with the numbers that tables have. */
export function formatDataJson(data) {
    return `${JSON.stringify(data, (_, value) => (typeof value === "number" ? tidyNumber(value) : value), 2)}\n`;
}
