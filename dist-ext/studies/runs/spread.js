/**
 * Evenly spaced values with both ends included; one step is the lower end alone.
 *
 * Rounded to twelve digits, because 0.1 + 2 × 0.1 is shown to people as 0.30000000000000004 otherwise.
 */
export function spread(from, to, steps) {
    if (steps === 1)
        return [from];
    return Array.from({ length: steps }, (_, step) => {
        const value = from + ((to - from) * step) / (steps - 1);
        return Number(value.toPrecision(12));
    });
}
