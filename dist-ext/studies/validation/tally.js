/** Sum of a brand's series over some days, the whole run when left out. */
export function ofBrand(run, series, brand, days) {
    const index = run.brands.indexOf(brand);
    if (index < 0)
        throw new RangeError(`the run has no brand “${brand}”`);
    const { from, to } = days ?? { from: 0, to: run.days };
    let sum = 0;
    for (let day = from; day < to; ++day)
        sum += run.series[series][day * run.brands.length + index];
    return sum;
}
/** The same over all brands. */
export function ofBrands(run, series, days) {
    return run.brands.reduce((sum, brand) => sum + ofBrand(run, series, brand, days), 0);
}
/** Sum of a series of the whole market over the run. */
export function ofMarket(run, series) {
    return run.market[series].reduce((sum, value) => sum + value, 0);
}
const STARS = ["stars1", "stars2", "stars3", "stars4", "stars5"];
/** Reviews from one to five stars: of one brand, or of all with "". */
export function reviewsByStar(run, brand = "", days) {
    return STARS.map((star) => (brand === "" ? ofBrands(run, star, days) : ofBrand(run, star, brand, days)));
}
/** Mean stars of the reviews posted; NaN without any. */
export function meanStars(reviews) {
    const count = reviews.reduce((sum, value) => sum + value, 0);
    return reviews.reduce((sum, value, index) => sum + value * (index + 1), 0) / count;
}
/** Displayed mean of a brand in stars at the close of a day. */
export function displayedStars(run, brand, day) {
    return run.levels.displayedMean[day * run.brands.length + run.brands.indexOf(brand)];
}
