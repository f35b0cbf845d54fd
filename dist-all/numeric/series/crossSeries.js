import { inverse, Matrix } from "ml-matrix";
import { exp, log } from "../functions/deterministicMath.js";
import { studentScores } from "./smoothing/linearForecast.js";
/** Fewer series that went further say too little of how such series go on. */
export const FEWEST_OTHERS = 8;
/** Coefficients beforehand: none, give or take this much; they keep a regression on few series still. */
const SPREAD = 1;
/** So many series are needed for each column of the regression; of more columns the last are left out. */
const EACH = 4;
/** A series that lies further from the others than so many of their standard deviations counts as lying there. */
const FARTHEST = 2.5;
/** Nothing grows by more than the most that any of the others grew from that age, and half of that again. */
const FURTHER = log(1.5);
/** Values are followed by their logarithm; nothing counts as this share of the largest value so far. */
const NOTHING = 1e-3;
/**
 * On as others went on: how a series of this age grows or falls from here, learnt from series that were followed further.
 *
 *     ln y(n + h) − ln y(n) = a(h) + b(h) · (last change) + c(h) · (change before) + d(h) · (ln y(n) − theirs) + … + error
 *
 * A regression over series for each step ahead, with a weak prior of no influence, and Student's t for what it leaves.
 *
 * @param course - the series so far, at least one value
 * @param others - series of the same kind, aligned at their launch; those followed for n + h steps teach step h
 * @param horizon - steps ahead; where fewer than eight others went so far, the step before it with more doubt
 * @source Bayesian regression with a conjugate prior: Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., chapter 14
 */
export function crossSeries(course, others, horizon) {
    const age = course.values.length;
    const now = featuresOf(course, age);
    const last = log(floored(course.values, age));
    let before;
    const steps = Array.from({ length: horizon }, (_, step) => {
        const further = others.filter(({ values }) => Number.isFinite(values[age + step]) && isWhole(values, age));
        if (further.length < FEWEST_OTHERS) {
            if (before !== undefined)
                before = { ...before, deviation: before.deviation * 1.2 };
        }
        else {
            const columns = Math.max(2, Math.floor(further.length / EACH));
            const changes = further.map(({ values }) => log(floored(values, age + step + 1)) - log(floored(values, age)));
            const rows = further.map((other) => featuresOf(other, age).slice(0, columns));
            const most = Math.max(0, ...changes) + FURTHER;
            before = { ...regress(rows, changes, now.slice(0, columns)), most };
        }
        return before;
    });
    if (steps[0] === undefined)
        return undefined;
    return {
        quantiles: steps.map((found) => {
            const { middle, deviation, freedom, most } = found;
            return studentScores(freedom).map((score) => exp(last + Math.min(most, middle + deviation * score)));
        }),
        // Errors of a rate of change add up, like those of a walk.
        together: steps.map((_, a) => Float64Array.from(steps, (__, b) => Math.sqrt((Math.min(a, b) + 1) / (Math.max(a, b) + 1)))),
    };
}
const isWhole = (values, age) => values.slice(0, age).every(Number.isFinite);
/** The value after so many steps, at least a thousandth of the largest so far. */
function floored(values, age) {
    const most = Math.max(...values.slice(0, age).filter(Number.isFinite));
    return Math.max(values[age - 1], most * NOTHING, 1e-12);
}
/** What a series of an age shows: a constant, its size, its last changes, and what is known besides. */
function featuresOf({ values, besides }, age) {
    const logarithm = (at) => log(floored(values, at));
    const changes = [1, 2]
        .filter((ago) => age > ago)
        .map((ago) => logarithm(age - ago + 1) - logarithm(age - ago));
    const now = besides?.[age - 1] ?? [];
    const moved = age > 1 && besides ? now.map((value, at) => value - besides[age - 2][at]) : [];
    return [1, logarithm(age), ...changes, ...now, ...moved];
}
/** Ridge regression on standardised columns, and the distribution of a new value. */
function regress(rows, values, now) {
    const columns = now.length;
    const centre = now.map((_, column) => column === 0 ? 0 : rows.reduce((sum, row) => sum + row[column], 0) / rows.length);
    const width = now.map((_, column) => {
        if (column === 0)
            return 1;
        const squares = rows.reduce((sum, row) => sum + (row[column] - centre[column]) * (row[column] - centre[column]), 0);
        return Math.sqrt(squares / rows.length) || 1;
    });
    const standard = (row) => row.map((value, column) => Math.min(FARTHEST, Math.max(-FARTHEST, (value - centre[column]) / width[column])));
    const design = new Matrix(rows.map(standard));
    const transposed = design.transpose();
    const precision = transposed.mmul(design);
    for (let column = 1; column < columns; ++column)
        precision.set(column, column, precision.get(column, column) + 1 / (SPREAD * SPREAD));
    const spread = inverse(precision);
    const coefficients = spread.mmul(transposed).mmul(Matrix.columnVector([...values]));
    const fitted = design.mmul(coefficients);
    const squares = values.reduce((sum, value, at) => sum + (value - fitted.get(at, 0)) * (value - fitted.get(at, 0)), 0);
    const freedom = Math.max(3, rows.length - columns);
    const point = new Matrix([standard(now)]);
    const doubt = point.mmul(spread).mmul(point.transpose()).get(0, 0);
    return {
        middle: point.mmul(coefficients).get(0, 0),
        deviation: Math.sqrt((squares / freedom) * (1 + doubt)),
        freedom,
    };
}
