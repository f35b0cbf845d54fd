import { exp } from "../../numeric/functions/deterministicMath.js";
/**
 * Works out what today's readers learn from yesterday's reviews.
 *
 *     value −= distrust · n / (n + 10) · max(0, displayed mean − .86)
 *     precision = r n / (n + r) · precision of one review · trust in people  (· the sceptic's weight)
 */
export function readingsOf(rules, reviews) {
    const { brands } = reviews;
    const { stars, count, feltMean, scepticMean, scepticWeight } = reviews.display;
    const { reviewsRead, reviewPrecision, perfectDistrust } = rules.epoch.beliefs;
    const { trustInPeople } = rules.epoch.personas;
    const value = new Float64Array(rules.personas * 2 * brands);
    const precision = new Float64Array(value.length);
    for (let cell = 0; cell < value.length; ++cell) {
        const brand = cell % brands;
        const sceptic = Math.floor(cell / brands) % 2 === 1;
        const persona = Math.floor(cell / (2 * brands));
        const shown = count[brand];
        const read = (shown * reviewsRead) / (shown + reviewsRead);
        const oneReview = reviewPrecision * trustInPeople[persona];
        const perfect = shown > 0 ? Math.max(0, (stars[brand] - 1) / 4 - PERFECT) : 0;
        const distrust = perfectDistrust * (shown / (shown + MANY)) * perfect;
        value[cell] = (sceptic ? scepticMean[brand] : feltMean[brand]) - distrust;
        if (shown < 1 || reviewsRead < 1)
            precision[cell] = -1;
        else
            precision[cell] = read * (sceptic ? oneReview * scepticWeight[brand] : oneReview);
    }
    return { value, precision, unreviewed: unreviewedOf(rules, reviews) };
}
/** From here on a mean is too good to be true, 0–1 of the scale; and from so many reviews on, half of that is felt. */
const PERFECT = 0.86;
const MANY = 10;
/**
 * What is missing is held against a brand: who has looked for reviews and finds few of them takes it for worse than its
 * quality alone would tell.
 *
 *     loss = β_n · e^(−reviews shown / n₀) · trust in people
 *
 * @source Simmons & Lynch (1991), Inference effects without inference making, J. Consumer Research 17
 */
function unreviewedOf({ epoch, personas }, { brands, display }) {
    const { unreviewed, unreviewedFade } = epoch.choice;
    const table = new Float64Array(personas * brands);
    if (unreviewed === 0 || epoch.beliefs.reviewsRead < 1)
        return table;
    return table.map((_, cell) => {
        const fade = exp(-display.count[cell % brands] / unreviewedFade);
        return unreviewed * fade * epoch.personas.trustInPeople[Math.floor(cell / brands)];
    });
}
