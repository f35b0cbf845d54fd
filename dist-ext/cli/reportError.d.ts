import type { Language } from "../language/language.ts";
import { ExitCode } from "./exitCode.ts";
/** Says on stderr what went wrong, for the person who can do something about it. */
export declare function reportError(cause: unknown, language: Language): ExitCode;
