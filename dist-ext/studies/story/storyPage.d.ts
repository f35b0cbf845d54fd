import type { Language } from "../../language/language.ts";
import type { Story } from "./story.ts";
/** A story as a page of its own, to be sent or printed; it asks nothing of anybody. @param title - of the scenario */
export declare function storyPage({ name, lines, nothing }: Story, title: string, language: Language): string;
