import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
/**
 * A setting names a text file that is not there, or is something else.
 *
 * @param who - what names it
 * @param isThere - something stands at that place, but it is no text
 * @param example - a name such as the file could have
 */
export declare function noTextFile(who: Bilingual, file: string, isThere: boolean, example: string): Fault;
