/** How CSV is written. */
export interface CsvDialect {
    /** between two cells */
    readonly separator: string;
    /** of numbers */
    readonly decimal: "." | ",";
    /** what a file begins with */
    readonly begins: string;
}
export declare const CSV_DIALECTS: readonly ["standard", "it"];
export type CsvDialectName = (typeof CSV_DIALECTS)[number];
/**
 * The dialects: that of RFC 4180, and the one that spreadsheets open by a double click where the decimal sign is a comma
 * (Italy, Germany, France, Spain …). These take a file for UTF-8 only if it begins with the mark of it.
 */
export declare const csvDialects: Readonly<Record<CsvDialectName, CsvDialect>>;
