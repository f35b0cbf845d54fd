/** Plain data as a JSON file, with the numbers that tables have. */
export declare function formatDataJson(data: unknown): string;
