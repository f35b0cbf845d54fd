/** The path of a file that is named relative to another one. */
export declare function resolveFile(from: string, to: string): string;
