import { BRAND_METRICS } from "../../../metrics/brandMetrics.js";
const METRICS = {
    sales: "sales",
    revenue: "revenue",
    rating: "stars",
    reviews: "reviews",
};
/**
 * What a run has to show where something was observed: purchases, money and reviews of each span, stars displayed at its
 * end. NaN where the run has nothing, such as stars before the first review.
 *
 * @returns shape [targets][spans]
 */
export function measureTargets(run, targets) {
    return targets.map(({ what, brand, spans }) => {
        const { measure } = BRAND_METRICS[METRICS[what]];
        const number = run.brands.indexOf(brand);
        return spans.map((span) => measure(run, number, { name: "", ...span }));
    });
}
