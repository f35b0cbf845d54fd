import type { Language } from "../../language/language.ts";
/**
 * The JSON Schema (draft 7) of a scenario's file: with it an editor completes, checks and explains settings.
 *
 * A file that extends another one need not write what that one has, and may write null to remove something.
 */
export declare function jsonSchema(language?: Language): Record<string, unknown>;
