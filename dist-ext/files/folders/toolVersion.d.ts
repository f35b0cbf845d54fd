/** The version of this package. */
export declare function toolVersion(): string;
