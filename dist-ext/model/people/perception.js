import { normalOf } from "../../numeric/functions/distributions.js";
import { ROUGH_NORMALS } from "../layout/codes.js";
/**
 * Standard normal numbers for the noise of what people perceive: the upper half of 2,048 equally likely values, 0 to 3.5,
 * which are the quantiles in the middles of the cells, stretched to variance 1; the lower half is their negative. Looking
 * one up takes the place of the exact quantile, because every contact draws one and perception has no fine tails.
 */
export const roughNormals = stretchedQuantiles();
function stretchedQuantiles() {
    const cells = 2 * ROUGH_NORMALS;
    const values = Float64Array.from({ length: cells }, (_, cell) => normalOf((cell + 0.5) / cells));
    const variance = values.reduce((sum, value) => sum + value * value, 0) / cells;
    return values.map((value) => value / Math.sqrt(variance)).subarray(ROUGH_NORMALS);
}
