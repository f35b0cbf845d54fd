/** A column of a table for people. */
export interface TextColumn {
    readonly label: string;
    readonly align: "left" | "right";
    /** unit of all its numbers, shown below the label */
    readonly unit?: string;
}
/**
 * Sets a table in columns. When it is wider than the terminal, the columns that do not fit go below, after the
 * first column once more.
 *
 * @param width - characters in a line
 */
export declare function formatTextTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[], width: number): string;
/** The table as Markdown. */
export declare function formatMarkdown(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string;
