/**
 * Splits the variance in a table of which every row was measured under every column: points of an experiment under the
 * same pieces of luck.
 *
 * Estimates that come out negative are 0.
 *
 * @param table - shape [rows][columns], at least 2 × 2; rows with NaN are left out
 * @returns NaN if there are fewer than two rows or columns
 * @source Searle, Casella & McCulloch (1992), Variance Components, section 4.4: analysis of variance, two-way crossed
 */
export function crossedVariance(table) {
    const full = table.filter((row) => row.every(Number.isFinite));
    const [rows, columns] = [full.length, full[0]?.length ?? 0];
    if (rows < 2 || columns < 2)
        return { rows: Number.NaN, columns: Number.NaN, rest: Number.NaN };
    const rowMeans = full.map(mean);
    const columnMeans = full[0].map((_, column) => mean(full.map((row) => row[column])));
    const grand = mean(rowMeans);
    const betweenRows = columns * squares(rowMeans.map((value) => value - grand));
    const betweenColumns = rows * squares(columnMeans.map((value) => value - grand));
    const left = squares(full.flatMap((row, at) => row.map((value, column) => value - rowMeans[at] - columnMeans[column] + grand)));
    const rest = left / ((rows - 1) * (columns - 1));
    return {
        rows: Math.max(0, (betweenRows / (rows - 1) - rest) / columns),
        columns: Math.max(0, (betweenColumns / (columns - 1) - rest) / rows),
        rest,
    };
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function squares(values) {
    return values.reduce((sum, value) => sum + value * value, 0);
}
