import type { StoryWords } from "./words.ts";
export declare const english: StoryWords;
/** Stars as people draw them. Values are rounded, in case the rating scale is finer than five stars. */
export declare function starsOf(stars: number): string;
