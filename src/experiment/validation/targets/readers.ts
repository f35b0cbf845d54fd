import { meanInterval } from "../../../numeric/intervals.ts";
import type { RunResult } from "../../../model/result.ts";
import { elasticityOf } from "../elasticity.ts";
import { LEVEL, overPairs } from "../estimates.ts";
import type { Changes, Lab } from "../lab.ts";
import { marketWithNewcomer } from "../markets.ts";
import { referenceMarket } from "../referenceMarket.ts";
import { ofBrand } from "../tally.ts";
import type { Target } from "../target.ts";

/** Nobody posts, so that what is displayed stays as it was set. */
const frozen: Changes = { "telling.postRate": 0 };

const salesOf = (brand: string) => (run: RunResult) => ofBrand(run, "bought", brand);

/** Purchases of the newcomer per consumer who considered it, in the first quarter. */
function conversion(run: RunResult): number {
  const days = { from: 0, to: 90 };
  return ofBrand(run, "bought", "newcomer", days) / ofBrand(run, "considered", "newcomer", days);
}

const withReviews = (lab: Lab, count: number, stars = 4.5) =>
  lab.run(marketWithNewcomer, {
    ...frozen,
    "brands.newcomer.startingReviews.count": count,
    "brands.newcomer.startingReviews.stars": stars,
  });

/** Revenue gained by one displayed star more, 3.5 against 4.5. */
async function gainOfOneStar(lab: Lab, brand: string) {
  const shown = (stars: number) =>
    lab.run(referenceMarket, { ...frozen, [`brands.${brand}.startingReviews.stars`]: stars });
  const [fewer, more] = await Promise.all([shown(3.5), shown(4.5)]);
  return overPairs(fewer, more, (a, b) => salesOf(brand)(b) / salesOf(brand)(a) - 1);
}

/** What reading reviews does to buyers. */
export const readerTargets: readonly Target[] = [
  {
    id: "readers.volume",
    what: "Sales of a brand with ten reviews when their number changes by a quarter and their mean stays",
    unit: "elasticity",
    published: "means .236 and .35",
    low: 0.236,
    high: 0.35,
    source: "You, Vadakkepatt & Joshi (2015), J. Marketing 79; Floyd et al. (2014), J. Retailing 90",
    measure: (lab) =>
      elasticityOf(lab, referenceMarket, {
        path: "brands.birch.startingReviews.count",
        middle: 10,
        step: 0.25,
        outcome: salesOf("birch"),
        changes: frozen,
        set: (count) => ({ "brands.birch.startingReviews.count": Math.round(count) }),
      }),
  },
  {
    id: "readers.valence",
    what: "Sales of a brand with sixty reviews when their mean changes by 5 % around 4 stars",
    unit: "elasticity",
    published: "means .417 and .69",
    low: 0.417,
    high: 0.69,
    source: "You, Vadakkepatt & Joshi (2015), J. Marketing 79; Floyd et al. (2014), J. Retailing 90",
    measure: (lab) =>
      elasticityOf(lab, referenceMarket, {
        path: "brands.birch.startingReviews.stars",
        middle: 4,
        step: 0.05,
        outcome: salesOf("birch"),
        changes: frozen,
      }),
  },
  {
    id: "readers.oneStar",
    what: "Revenue of a little known brand with 4.5 displayed stars against 3.5",
    unit: "share",
    published: "+5 to +9 % for independent restaurants",
    low: 0.05,
    high: 0.09,
    source: "Luca (2016), Harvard Business School working paper 12-016",
    measure: (lab) => gainOfOneStar(lab, "alder"),
  },
  {
    id: "readers.fiveReviews",
    what: "Purchases per consideration of a newcomer with five reviews (4.5 stars) against none",
    unit: "times",
    published: "3.7; 2.9 at low and 4.8 at high prices",
    low: 2.9,
    high: 4.8,
    source: "Spiegel Research Center (2017), How online reviews influence sales",
    measure: async (lab) =>
      overPairs(
        await withReviews(lab, 0),
        await withReviews(lab, 5),
        (none, five) => conversion(five) / conversion(none),
      ),
  },
  {
    id: "readers.firstTen",
    what: "Part of the rise from no review to a hundred that the first ten bring",
    unit: "share",
    published: "nearly all of it (read as 80 % and more)",
    low: 0.8,
    high: 1.1,
    source: "Spiegel Research Center (2017), How online reviews influence sales",
    measure: async (lab) => {
      const [none, ten, hundred] = await Promise.all([0, 10, 100].map((count) => withReviews(lab, count)));
      const parts = none.map(
        (run, index) =>
          (conversion(ten[index]) - conversion(run)) / (conversion(hundred[index]) - conversion(run)),
      );
      return meanInterval(parts, LEVEL);
    },
  },
  {
    id: "readers.badOverGood",
    what: "Sales lost by three 1 ★ for each sale won by three 5 ★, added to twenty reviews of mean 4",
    unit: "times",
    published: "one bad hurts more than one good helps: above 1",
    low: 1,
    high: 10,
    source: "Chevalier & Mayzlin (2006), J. Marketing Research 43",
    measure: async (lab) => {
      const shown = (count: number, stars: number) => withReviews(lab, count, stars);
      const [before, bad, good] = await Promise.all([shown(20, 4), shown(23, 83 / 23), shown(23, 95 / 23)]);
      const sales = salesOf("newcomer");
      const ratios = before.map(
        (run, index) => (sales(run) - sales(bad[index])) / (sales(good[index]) - sales(run)),
      );
      return meanInterval(ratios.filter(Number.isFinite), LEVEL);
    },
  },
  {
    id: "readers.peak",
    what: "Displayed stars, from 3.8 to 5, at which the newcomer converts best",
    unit: "stars",
    published: "4.0–4.7, falling toward 5",
    low: 4,
    high: 4.7,
    source: "Spiegel Research Center (2017); PowerReviews",
    measure: async (lab) => {
      const grid = [3.8, 4.2, 4.4, 4.6, 4.8, 5];
      const shown = await Promise.all(grid.map((stars) => withReviews(lab, 50, stars)));
      const best = shown[0].map((_, run) => {
        const rates = shown.map((runs) => conversion(runs[run]));
        return grid[rates.indexOf(Math.max(...rates))];
      });
      return meanInterval(best, LEVEL);
    },
  },
];
