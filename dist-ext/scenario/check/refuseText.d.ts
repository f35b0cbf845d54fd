import type { Complaint } from "./problem.ts";
import type { TextStart } from "../read/written.ts";
/** Deeper than any scenario, shallower than what could exhaust the stack. */
export declare const deepest = 40;
/** Says why a text is not even worth parsing: too long, too deeply nested, not text at all, empty. */
export declare function refuseText(text: string, file: string, { line, column }: TextStart): Complaint | undefined;
