import type { Language } from "../../language/language.ts";
/**
 * A small scenario to start from, with a comment on each line that matters.
 *
 * @param schemaPath - where the editor finds the JSON Schema, relative to the scenario
 */
export declare function template(language?: Language, schemaPath?: string): string;
