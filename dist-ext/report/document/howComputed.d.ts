import { type Figure, type PageStyle } from "./figure.ts";
import { type Html } from "../page/html.ts";
/** Says how a figure's numbers came about: what a row is, its definition, how sure it is, where the equations stand. */
export declare function howComputed(figure: Figure, style: PageStyle): Html;
/** The same as lines, for documents, slides and notes. */
export declare function computedLines(figure: Figure, style: PageStyle): [label: string, text: string][];
