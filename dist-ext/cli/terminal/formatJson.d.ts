/** A value as JSON for other programs; what has no value (NaN) or no bound (Infinity) is null. */
export declare function formatJson(value: unknown): string;
