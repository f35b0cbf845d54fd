import type { Look } from "./look.ts";
import type { Attributes } from "./svgElement.ts";
/** A rim in the colour of the paper, drawn before the letters, for texts that stand on lines. */
export declare function paperRim({ paper }: Look): Attributes;
