import type { Language } from "../../language/language.ts";
/** Lists that `umot explain` gives by their names. */
export declare const TOPICS: readonly ["settings", "metrics", "terms", "doctrine", "codes"];
export type Topic = (typeof TOPICS)[number];
/** Whether a word asks for everything of one topic. */
export declare function isTopic(word: string): word is Topic;
/** All that can be explained, by topic: names, and where each list is told in full. */
export declare function formatTopics(language: Language, width: number): string;
/** Everything of one topic, a line or two each. */
export declare function formatTopic(topic: Topic, language: Language): string;
