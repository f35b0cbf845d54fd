/** A value as JSON for other programs; what has no value (NaN) or no bound (Infinity) is null. */
export function formatJson(value) {
    return JSON.stringify(value, null, 2);
}
