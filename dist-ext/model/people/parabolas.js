import { gumbelOf, normalOf } from "../../numeric/functions/distributions.js";
import { FAR, PARABOLAS } from "../layout/codes.js";
/** Where the parabola of a cell meets the quantile: the nodes of Chebyshev spread its error most evenly. */
const first = (2 - Math.sqrt(3)) / 4;
const last = 1 - first;
/** Of the standard Gumbel distribution, for moods, and of the standard normal one, for tastes. */
export const gumbelParabolas = parabolasOf(gumbelOf);
export const normalParabolas = parabolasOf(normalOf);
/**
 * Parabolas that stand for a quantile in its middle seven eighths, for those who draw it very often.
 *
 *     quantile(u) ≈ a + t (b + t c),   t = 0–1 within the cell of u
 *
 * @param quantile - of a uniform number strictly between 0 and 1
 * @returns a, b, c of each cell, those of the ends 0; shape [PARABOLAS, 3]
 */
function parabolasOf(quantile) {
    const coefficients = new Float64Array(3 * PARABOLAS);
    for (let cell = FAR; cell < PARABOLAS - FAR; ++cell) {
        const [low, middle, high] = [first, 0.5, last].map((t) => quantile((cell + t) / PARABOLAS));
        const slope = (middle - low) / (0.5 - first);
        const curvature = ((high - middle) / (last - 0.5) - slope) / (last - first);
        const b = slope - curvature * (first + 0.5);
        coefficients.set([low - first * (b + first * curvature), b, curvature], 3 * cell);
    }
    return coefficients;
}
