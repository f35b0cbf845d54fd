/**
 * Evenly spaced values with both ends included; one step is the lower end alone.
 *
 * Rounded to twelve digits, because 0.1 + 2 × 0.1 is shown to people as 0.30000000000000004 otherwise.
 */
export declare function spread(from: number, to: number, steps: number): number[];
