/** Rows of texts and numbers as a table, with the columns of its first row; what is neither is left out. */
export function dataTableOf(name, rows) {
    const columns = Object.entries(rows[0] ?? {})
        .filter(([, value]) => typeof value === "string" || typeof value === "number")
        .map(([key]) => key);
    return {
        name,
        columns,
        rows: rows.map((row) => columns.map((column) => row[column])),
    };
}
