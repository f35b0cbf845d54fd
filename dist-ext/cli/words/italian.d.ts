import type { english } from "./english.ts";
export declare const italian: typeof english;
