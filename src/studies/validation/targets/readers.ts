import { ratioInterval } from "../../../numeric/intervals/jackknife.ts";
import { meanInterval } from "../../../numeric/intervals/meanInterval.ts";
import type { RunResult } from "../../../model/result.ts";
import type { ScenarioSpec } from "../../../scenario/settings/scenario.ts";
import { elasticityOf } from "../elasticity.ts";
import { LEVEL, lessOne, overPairs } from "../estimates.ts";
import type { Lab } from "../lab.ts";
import type { Changes } from "../labExperiment.ts";
import { firstNovelMarket, knownAuthorMarket, shopMarket } from "../markets.ts";
import { referenceMarket } from "../referenceMarket.ts";
import { type Days, ofBrand } from "../tally.ts";
import { around, type PublishedRange } from "../target.ts";

/** Nobody posts, so that what is displayed stays as it was set; a quarter is enough to see what it does. */
const frozen: Changes = { "telling.postRate": 0, "market.days": 90 };

const salesOf = (brand: string) => (run: RunResult) => ofBrand(run, "bought", brand);

/** Purchases of the new product per consumer who considered it. */
function conversion(run: RunResult): number {
  return ofBrand(run, "bought", "newcomer") / ofBrand(run, "considered", "newcomer");
}

const showing = (lab: Lab, count: number, stars: number, changes: Changes = {}) =>
  lab.run(shopMarket, {
    ...frozen,
    ...changes,
    "brands.newcomer.startingReviews.count": count,
    "brands.newcomer.startingReviews.stars": stars,
  });

/**
 * The new product where everybody comes upon reviews, wherever they look: the published rates are those of visitors of
 * product pages, on which reviews stand.
 */
const withReviews = (lab: Lab, count: number, stars = 4.5) =>
  showing(lab, count, stars, { "channels.*.reviews": true });

/** Revenue gained by one displayed star more, 3.5 against 4.5. */
async function gainOfOneStar(lab: Lab, brand: string) {
  const shown = (stars: number) =>
    lab.run(referenceMarket, { ...frozen, [`brands.${brand}.startingReviews.stars`]: stars });
  const [fewer, more] = await Promise.all([shown(3.5), shown(4.5)]);
  return overPairs(fewer, more, (a, b) => salesOf(brand)(b) / salesOf(brand)(a) - 1);
}

/** Two weeks in which a newspaper writes of a new work that it is poor. */
const written: Days = { from: 90, to: 104 };

/**
 * Sales gained in the four weeks from the day on which a novel appears and a newspaper begins to write that it is poor,
 * against the same poor novel of which nobody writes.
 */
async function gainOfBadPress(lab: Lab, market: ScenarioSpec, appear: Changes) {
  const press = (coverage: number) =>
    lab.run(market, {
      "market.days": written.from + 28,
      timeline: [
        { day: written.from, set: { ...appear, "brands.novel.coverage.newspaper": coverage } },
        { day: written.to, set: { "brands.novel.coverage.newspaper": 0 } },
      ],
    });
  const [silent, loud] = await Promise.all([press(0), press(1)]);
  const sales = (run: RunResult) =>
    ofBrand(run, "bought", "novel", { from: written.from, to: written.from + 28 });
  return lessOne(ratioInterval(loud.map(sales), silent.map(sales), LEVEL));
}

const targets: readonly PublishedRange[] = [
  {
    id: "readers.volume",
    what: {
      en: "Sales of a new product with twelve reviews when their number changes by a third and their mean stays",
      it: "Vendite di un prodotto nuovo con dodici recensioni quando il loro numero cambia di un terzo e la media resta",
    },
    unit: "elasticity",
    published: "means .236 and .35",
    low: 0.236,
    high: 0.35,
    source: "You, Vadakkepatt & Joshi (2015), J. Marketing 79; Floyd et al. (2014), J. Retailing 90",
    miss: "at the lower end: the loss of brands without many reviews (`choice.unreviewed`) is set by what the first five do, and it ends soon after ten.",
    measure: (lab) =>
      elasticityOf(lab, shopMarket, {
        middle: 12,
        step: 1 / 3,
        outcome: salesOf("newcomer"),
        changes: { ...frozen, "brands.newcomer.startingReviews.stars": 4.25 },
        set: (count) => ({ "brands.newcomer.startingReviews.count": Math.round(count) }),
      }),
  },
  {
    id: "readers.valence",
    what: {
      en: "Sales of a new product with thirty reviews when their mean changes by 10 % around 4 stars",
      it: "Vendite di un prodotto nuovo con trenta recensioni quando la loro media cambia del 10 % intorno a 4 stelle",
    },
    unit: "elasticity",
    published: "means .417 and .69",
    low: 0.417,
    high: 0.69,
    source: "You, Vadakkepatt & Joshi (2015), J. Marketing 79; Floyd et al. (2014), J. Retailing 90",
    miss: "a reading counts once, yet what others say of a product that is otherwise little known weighs more here than on average in the studies; where products are hard to try they find 1.2 as well.",
    measure: (lab) =>
      elasticityOf(lab, shopMarket, {
        middle: 4,
        step: 0.1,
        outcome: salesOf("newcomer"),
        changes: { ...frozen, "brands.newcomer.startingReviews.count": 30 },
        set: (stars) => ({ "brands.newcomer.startingReviews.stars": stars }),
      }),
  },
  {
    id: "readers.oneStar",
    what: {
      en: "Revenue of a little known brand with 4.5 displayed stars against 3.5",
      it: "Ricavo di una marca poco nota con 4,5 stelle mostrate contro 3,5",
    },
    unit: "share",
    published: "+5 to +9 % for independent restaurants",
    low: 0.05,
    high: 0.09,
    source: "Luca (2016), Harvard Business School working paper 12-016",
    miss: "same cause as `readers.valence`: the brand is little known, and its stars stand on every product page.",
    measure: (lab) => gainOfOneStar(lab, "alder"),
  },
  {
    id: "readers.oneStarChain",
    what: {
      en: "The same for the largest, best known brand",
      it: "Lo stesso per la marca più grande e più nota",
    },
    unit: "share",
    published: "no effect for chains (read as within 2 %)",
    low: -0.02,
    high: 0.02,
    source: "Luca (2016), Harvard Business School working paper 12-016",
    miss: "readers give reviews of a known brand less weight than those of an unknown one, but never none: own experience is forgotten (half-life 180 days) while the display is not.",
    measure: (lab) => gainOfOneStar(lab, "dogwood"),
  },
  {
    id: "readers.fiveReviews",
    what: {
      en: "Purchases per consideration of a new product with five reviews (4.5 stars) against none, where everybody sees reviews",
      it: "Acquisti per considerazione di un prodotto nuovo con cinque recensioni (4,5 stelle) contro nessuna, dove tutti vedono recensioni",
    },
    unit: "times",
    published: "3.7; 2.9 at low and 4.8 at high prices",
    low: 2.9,
    high: 4.8,
    source: "Spiegel Research Center (2017), How online reviews influence sales",
    miss: "the study compares products with and without reviews, which differ in more than reviews. In the model the brand's own channels tell something, too, so that no product is wholly unknown.",
    measure: async (lab) => {
      const [none, five] = await Promise.all([0, 5].map((count) => withReviews(lab, count)));
      return overPairs(none, five, (without, shown) => conversion(shown) / conversion(without));
    },
  },
  {
    id: "readers.firstTen",
    what: {
      en: "Part of the rise from no review to a hundred that the first ten bring",
      it: "Parte dell'aumento da nessuna recensione a cento che portano le prime dieci",
    },
    unit: "share",
    published: "nearly all of it (read as 80 % and more)",
    low: 0.8,
    high: 1.1,
    source: "Spiegel Research Center (2017), How online reviews influence sales",
    miss: "of n reviews shown n r / (n + r) count, so that those beyond ten still add a third; the study sees hardly any rise there.",
    measure: async (lab) => {
      const [none, ten, hundred] = await Promise.all([0, 10, 100].map((count) => withReviews(lab, count)));
      const rise = (to: readonly RunResult[]) =>
        none.map((run, index) => conversion(to[index]) - conversion(run));
      return ratioInterval(rise(ten), rise(hundred), LEVEL);
    },
  },
  {
    id: "readers.badOverGood",
    what: {
      en: "Sales lost where three of twenty reviews of mean 4 are 1 ★, for each sale won where they are 5 ★",
      it: "Vendite perse dove tre di venti recensioni di media 4 sono da 1 ★, per ogni vendita vinta dove sono da 5 ★",
    },
    unit: "times",
    published: "one bad hurts more than one good helps: above 1",
    low: 1,
    high: 10,
    source: "Chevalier & Mayzlin (2006), J. Marketing Research 43",
    measure: async (lab) => {
      // The study holds the number of reviews constant.
      const shown = (count: number, stars: number) => showing(lab, count, stars);
      const [before, bad, good] = await Promise.all([shown(20, 4), shown(20, 71 / 20), shown(20, 83 / 20)]);
      const sales = salesOf("newcomer");
      return ratioInterval(
        before.map((run, index) => sales(run) - sales(bad[index])),
        before.map((run, index) => sales(good[index]) - sales(run)),
        LEVEL,
      );
    },
  },
  {
    id: "readers.peak",
    what: {
      en: "Displayed stars, from 3.8 to 5, at which the new product converts best",
      it: "Stelle mostrate, da 3,8 a 5, con cui il prodotto nuovo converte meglio",
    },
    unit: "stars",
    published: "4.0–4.7, falling toward 5",
    low: 4,
    high: 4.7,
    source: "Spiegel Research Center (2017); PowerReviews",
    miss: "only the sceptics (30 % of readers) distrust perfect scores, and for them a mean above 4.4 stars adds nothing rather than takes away.",
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
  {
    id: "readers.firstReview",
    what: {
      en: "Purchases per consideration of that product with one review (4.5 stars) against none, less 1",
      it: "Acquisti per considerazione di quel prodotto con una recensione (4,5 stelle) contro nessuna, meno 1",
    },
    unit: "share",
    published: "+65 % from no review to one",
    ...around(0.65),
    source: "PowerReviews (2017), figures of retailers' product pages",
    miss: "hardly anybody buys the product where it has no review, so that the ratio rests on few purchases.",
    measure: async (lab) => {
      const [none, one] = await Promise.all([0, 1].map((count) => withReviews(lab, count)));
      return overPairs(none, one, (without, shown) => conversion(shown) / conversion(without) - 1);
    },
  },
  {
    id: "readers.badPressUnknown",
    what: {
      en: "Sales of a first novel in the four weeks from a bad review in a newspaper, less those without one",
      it: "Vendite di un primo romanzo nelle quattro settimane da una stroncatura su un giornale, meno quelle senza",
    },
    unit: "share",
    published: "+45 % for unknown authors",
    ...around(0.45),
    source: "Berger, Sorensen & Rasmussen (2010), Marketing Science 29",
    miss: "the more places a novel stands in, the less it needs the newspaper to be known: here it stands in a tenth of them.",
    measure: (lab) => gainOfBadPress(lab, firstNovelMarket(written.from), {}),
  },
  {
    id: "readers.badPressKnown",
    what: {
      en: "The same for a new novel by an author whom nearly everybody knows",
      it: "Lo stesso per un nuovo romanzo di un autore che quasi tutti conoscono",
    },
    unit: "share",
    published: "−15 % for established authors",
    ...around(-0.15),
    source: "Berger, Sorensen & Rasmussen (2010), Marketing Science 29",
    miss: "a reader takes one article for one more word on the author, not for all there is to know of the new work, and has the author in mind again; where 28 % of buyers read the newspaper, half of those would have to stay away.",
    measure: (lab) => gainOfBadPress(lab, knownAuthorMarket, { "brands.novel.quality": 0.5 }),
  },
];

/**
 * What reading reviews does to buyers. Several of these means lie near an end of what is published, and a quarter in which
 * nobody posts costs little: many runs are made at once, but for bad press of known authors, which is far from it.
 */
export const readerTargets: readonly PublishedRange[] = targets.map((target) => ({
  ...target,
  isOfManyRuns: target.id !== "readers.badPressKnown",
}));
