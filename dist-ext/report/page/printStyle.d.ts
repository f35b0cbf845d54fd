/**
 * How a report is printed: two sheets of A4 that hold what was found and the main charts, whatever their size, and an
 * appendix with the rest from the third sheet on. Drawings take the room that words leave; long words are cut short
 * here and stand in full in the appendix.
 */
export declare const PRINT_SHEET: string;
