import { type DesignRange } from "../designs/design.ts";
/** A setting that is not known, and what is believed of it before any data. */
export interface Unknown extends DesignRange {
    /** where it most likely lies; left out, anywhere in the range alike */
    readonly likely?: number;
}
/**
 * The value below which a setting lies with a chance, by what is believed of it beforehand: even over the range, or a
 * triangle with its top at what is most likely.
 *
 * @param part - chance, 0–1
 */
export declare function priorQuantile(unknown: Unknown, part: number): number;
/** Standard deviation of what is believed beforehand. */
export declare function priorDeviation(unknown: Unknown): number;
