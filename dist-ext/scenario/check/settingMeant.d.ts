import { type Path, type Written } from "../read/written.ts";
/** The key of a group that somebody meant by another word: `rating` is `stars`, `seasonality` is `season`. */
export declare function keyMeant(word: string, group: Path, keys: readonly string[]): string | undefined;
/**
 * The setting anywhere in a scenario that somebody meant by a word, as a path with the scenario's own names: what is
 * called so deeper in the group where it was written, then what has that name elsewhere, then what people call so.
 */
export declare function settingMeant(word: string, group: Path, scenario: Written | undefined): Path | undefined;
/** All settings that people call by a word, as paths with placeholders. */
export declare function settingsCalled(word: string): string[];
/** The metric that people call by a word, or one that is written like it. */
export declare function metricMeant(word: string, metrics: readonly string[]): string | undefined;
