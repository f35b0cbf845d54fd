/**
 * Bass's own estimate from yearly first purchases: least squares of S on the adopters before, Y and Y².
 *
 *     S = p m + (q − p) Y − (q / m) Y²
 *
 * @param sales - first purchases year by year, at least four years
 * @source Bass (1969), A new product growth for model consumer durables, Management Science 15, 215–227
 */
export function fitBass(sales) {
    let before = 0;
    const rows = sales.map((value) => {
        const row = [1, before, before * before];
        before += value;
        return row;
    });
    const [a, b, c] = solveLeastSquares(rows, sales);
    const m = (-b - Math.sqrt(b * b - 4 * a * c)) / (2 * c);
    return { p: a / m, q: -c * m, m };
}
/** Least squares with three columns, by the normal equations and Cramer's rule. */
function solveLeastSquares(rows, values) {
    // Columns are scaled to one another's size first: Y² dwarfs 1.
    const size = [0, 1, 2].map((column) => Math.max(...rows.map((row) => Math.abs(row[column]))) || 1);
    const scaled = rows.map((row) => row.map((value, column) => value / size[column]));
    const cross = [0, 1, 2].map((i) => [0, 1, 2].map((j) => scaled.reduce((sum, row) => sum + row[i] * row[j], 0)));
    const right = [0, 1, 2].map((i) => scaled.reduce((sum, row, at) => sum + row[i] * values[at], 0));
    const whole = determinant(cross);
    return [0, 1, 2].map((column) => {
        const replaced = cross.map((row, i) => row.map((value, j) => (j === column ? right[i] : value)));
        return determinant(replaced) / whole / size[column];
    });
}
function determinant([[a, b, c], [d, e, f], [g, h, i]]) {
    return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}
