import type { Locale } from "../../drawing/numbers.ts";
import { type Figure, type SaidNames } from "./figureData.ts";
/** A figure with its names in a language, to be drawn or shown as a table. */
export declare function figureIn({ said, ...figure }: Figure, locale?: Locale): Figure;
/** A figure as data for programs: its rows as they are, in every language. */
export declare function figureAsData({ said: _, ...figure }: Figure): Figure;
/** What stands in a column or an option, as people of a language call it. */
export declare function nameIn(key: string, value: string, names: SaidNames): string;
