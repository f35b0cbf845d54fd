import type { Language } from "../../language/language.ts";
import type { Written } from "../read/written.ts";
/** What was written, as the end of “must be …, but is …”. */
export declare function describeGot(written: Written, language: Language): string;
/** A text as people wrote it, in quotes, short and on one line. */
export declare function quote(text: string): string;
