import type { StoryWords } from "./words.ts";
export declare const italian: StoryWords;
