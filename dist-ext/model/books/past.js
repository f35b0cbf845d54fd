/** @param prices - what brands cost, day by day; shape [days, B] */
export function pastOf({ brands, epochs, warmUp }, { levels, series }, prices) {
    const count = brands.length;
    const cell = (brand, day) => day * count + brand;
    const begin = (brand) => Math.max(warmUp, epochs[0].brands.entryDay[brand]);
    return {
        begin,
        price: (brand, day) => prices[cell(brand, day)],
        share(brand, from, to) {
            let [own, all] = [0, 0];
            for (let day = from; day < to; ++day) {
                own += levels.revenue[cell(brand, day)];
                for (let other = 0; other < count; ++other)
                    all += levels.revenue[cell(other, day)];
            }
            return own / all;
        },
        stars: (brand, day) => levels.displayedMean[cell(brand, day)],
        reviews: (brand, day) => levels.displayedCount[cell(brand, day)],
        bought: (brand, day) => series.bought[cell(brand, day)],
        answered: (brand, day) => series.answered[cell(brand, day)],
    };
}
