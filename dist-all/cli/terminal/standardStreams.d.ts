import type { Language } from "../../language/language.ts";
/**
 * Minds what becomes of stdout and stderr. A reader that has seen enough (`umot … | head`) is no reason for words, nor
 * to stop before the files are written; a disk that is full is said. Either way the shell learns that not everything
 * that was printed has arrived. A stdout that is closed cannot be told from one that was sent to /dev/null on purpose:
 * Node opens /dev/null in its place, as other programs do that want no output.
 *
 * @param language - in which it is said
 */
export declare function mindStandardStreams(language: Language): void;
