import type { Bilingual } from "../../../language/bilingual.ts";
import type { RunResult } from "../../../model/result.ts";
import { overRuns } from "../estimates.ts";
import { crowdedMarket, entryMarket, recordMarket } from "../markets.ts";
import { basketsOf } from "../readLog.ts";
import { referenceMarket } from "../referenceMarket.ts";
import { correlationOf, slopeOf, variationOf } from "../statistics.ts";
import { ofBrand } from "../tally.ts";
import { around, type PublishedRange } from "../target.ts";

const ehrenberg =
  "Ehrenberg, Goodhardt & Barwise (1990), J. Marketing 54(3); Ehrenberg, Uncles & Goodhardt (2004), J. Business Research 57";

const consumersOf = (run: RunResult) => run.census.purchases.reduce((sum, people) => sum + people, 0);

/** Share of consumers who buy a brand, and how often its buyers do. */
function penetrations(run: RunResult) {
  return run.brands.map((brand, index) => ({
    share: run.census.buyers[index] / consumersOf(run),
    rate: ofBrand(run, "bought", brand) / run.census.buyers[index],
  }));
}

/** Pairs of brands: share of the first one's buyers who also buy the second, and the second's penetration. */
function duplications(run: RunResult): [number, number][] {
  const { buyers, bothBuyers } = run.census;
  const count = run.brands.length;
  return run.brands.flatMap((_, first) =>
    run.brands.flatMap((__, second): [number, number][] =>
      first === second
        ? []
        : [[bothBuyers[first * count + second] / buyers[first], buyers[second] / consumersOf(run)]],
    ),
  );
}

/** The duplication coefficient: total duplication over total penetration of the pairs. */
function duplicationOf(run: RunResult): number {
  const pairs = duplications(run);
  return pairs.reduce((sum, [both]) => sum + both, 0) / pairs.reduce((sum, [, share]) => sum + share, 0);
}

/** Share of all purchases that the heaviest fifth of the buyers makes; the last class of the census is 20 and more. */
function heavyFifth(run: RunResult): number {
  const classes = Array.from(run.census.purchases, (people, purchases) => ({ people, purchases })).slice(1);
  const total = classes.reduce((sum, { people, purchases }) => sum + people * purchases, 0);
  let left = classes.reduce((sum, { people }) => sum + people, 0) / 5;
  let heavy = 0;
  for (const { people, purchases } of classes.toReversed()) {
    const taken = Math.min(left, people);
    heavy += taken * purchases;
    left -= taken;
  }
  return heavy / total;
}

/** ln of the last quarter's sales of each entrant over the pioneer's, on ln of the order of entry. */
function orderSlope(run: RunResult): number {
  const days = { from: run.days - 90, to: run.days };
  const sales = run.brands.map((brand) => ofBrand(run, "bought", brand, days));
  return slopeOf(sales.map((value, index) => [Math.log(index + 1), Math.log(value / sales[0])]));
}

const cdnow = "CDNOW, 23,570 customers, 78 weeks; Fader & Hardie (2001), Fader, Hardie & Lee (2005)";

/**
 * Mean purchases in weeks 40 to 78 of those who first bought in the first twelve weeks and came back so many times up to
 * week 39.
 */
function later(run: RunResult, repeats: number): number {
  const half = 273;
  const customers = basketsOf(run).filter(
    ([first, ...more]) => first.day < 84 && more.filter(({ day }) => day < half).length === repeats,
  );
  const after = customers.map((purchases) => purchases.filter(({ day }) => day >= half).length);
  return after.reduce((sum, count) => sum + count, 0) / customers.length;
}

const laterPurchases = (repeats: number, word: Bilingual, published: number): PublishedRange => ({
  id: `structure.later${repeats}`,
  what: {
    en: `Purchases in the second 39 weeks by new customers who came back ${word.en} in the first`,
    it: `Acquisti nelle seconde 39 settimane da parte di clienti nuovi tornati ${word.it} nelle prime`,
  },
  unit: "count",
  published: `${published} of one cohort`,
  ...around(published),
  source: cdnow,
  measure: async (lab) =>
    overRuns(await lab.run(recordMarket, {}, { logged: 4000, runs: 4 }), (run) => later(run, repeats)),
});

/** Of all purchases of a brand's buyers, the share that is of the brand; the brands in the order of their sales. */
function requirements(run: RunResult): number[] {
  const baskets = basketsOf(run);
  return run.brands
    .map((brand, index) => {
      const own = baskets.filter((purchases) => purchases.some((one) => one.brand === index)).flat();
      return {
        sales: ofBrand(run, "bought", brand),
        share: own.filter((one) => one.brand === index).length / own.length,
      };
    })
    .sort((one, other) => other.sales - one.sales)
    .map(({ share }) => share);
}

/** Who buys what how often. */
export const structureTargets: readonly PublishedRange[] = [
  {
    id: "structure.doubleJeopardy",
    what: {
      en: "Correlation over brands of penetration and purchases per buyer",
      it: "Correlazione fra le marche di penetrazione e acquisti per cliente",
    },
    unit: "correlation",
    published: "small brands have fewer buyers who buy less often: above 0",
    low: 0,
    high: 1,
    source: ehrenberg,
    measure: async (lab) =>
      overRuns(await lab.run(referenceMarket), (run) =>
        correlationOf(penetrations(run).map(({ share, rate }) => [share, rate])),
      ),
  },
  {
    id: "structure.constantRate",
    what: {
      en: "Variation over brands of w (1 − b), purchases per buyer times non-buyers",
      it: "Variazione fra le marche di w (1 − b), acquisti per cliente per i non clienti",
    },
    unit: "share",
    published: "about constant; .40 between ten margarines",
    low: 0,
    high: 0.4,
    source: `${ehrenberg}; 516 households' margarine purchases`,
    measure: async (lab) =>
      overRuns(await lab.run(referenceMarket), (run) =>
        variationOf(penetrations(run).map(({ share, rate }) => rate * (1 - share))),
      ),
  },
  {
    id: "structure.duplication",
    what: {
      en: "Duplication coefficient D: buyers of X who also buy Y, relative to Y's penetration",
      it: "Coefficiente di duplicazione D: clienti di X che comprano anche Y, rispetto alla penetrazione di Y",
    },
    unit: "times",
    published: "1 to 1.5 in open markets; .8 to 1.1 between margarines",
    low: 0.8,
    high: 1.5,
    source: `${ehrenberg}; 516 households' margarine purchases`,
    measure: async (lab) => overRuns(await lab.run(referenceMarket), duplicationOf),
  },
  {
    id: "structure.duplicationLaw",
    what: {
      en: "Mean distance between the share of X's buyers who also buy Y and D times Y's penetration, ten brands",
      it: "Distanza media fra la quota di clienti di X che comprano anche Y e D volte la penetrazione di Y, dieci marche",
    },
    unit: "share",
    published: "at most .015",
    low: 0,
    high: 0.015,
    source: ehrenberg,
    miss: "brands differ in quality and in what failures made of them, so that some pairs share more buyers than the law says; the mean lies hardly above the range.",
    measure: async (lab) =>
      overRuns(await lab.run(crowdedMarket), (run) => {
        const d = duplicationOf(run);
        const pairs = duplications(run);
        return pairs.reduce((sum, [both, share]) => sum + Math.abs(both - d * share), 0) / pairs.length;
      }),
  },
  {
    id: "structure.heavyFifth",
    what: {
      en: "Share of purchases made by the heaviest fifth of a record shop's buyers in 78 weeks",
      it: "Quota di acquisti fatti in 78 settimane dal quinto di clienti di un negozio di dischi che compra di più",
    },
    unit: "share",
    published: "58 % of transactions, 67 % of spending; 50 % as lower end",
    low: 0.5,
    high: 0.67,
    source: cdnow,
    measure: async (lab) => overRuns(await lab.run(recordMarket, {}, { logged: 4000, runs: 4 }), heavyFifth),
  },
  {
    id: "structure.once",
    what: {
      en: "Share of the same buyers who buy once",
      it: "Quota degli stessi clienti che comprano una volta",
    },
    unit: "share",
    published: "51 % (± a tenth)",
    low: 0.459,
    high: 0.561,
    source: cdnow,
    miss: "CDNOW's buyers are a cohort of twelve weeks, first trials of people who seldom buy among them; the model's are all who came within 78 weeks, of whom those who buy often are met more surely.",
    measure: async (lab) =>
      overRuns(await lab.run(recordMarket, {}, { logged: 4000, runs: 4 }), ({ census: { purchases } }) => {
        const buyers = purchases.slice(1).reduce((sum, people) => sum + people, 0);
        return purchases[1] / buyers;
      }),
  },
  laterPurchases(0, { en: "not once", it: "nemmeno una volta" }, 0.237),
  laterPurchases(1, { en: "once", it: "una volta" }, 0.697),
  laterPurchases(2, { en: "twice", it: "due volte" }, 1.39),
  {
    id: "structure.requirements",
    what: {
      en: "Of all that a brand's buyers buy in the category, the share of that brand: the largest brand's less the smallest's",
      it: "Di tutto ciò che i clienti di una marca comprano nella categoria, la quota di quella marca: della marca più grande meno la più piccola",
    },
    unit: "share",
    published: "rises with market share in over 400 categories: above 0",
    low: 0,
    high: 0.5,
    source:
      "Jung, Zhu & Gruca (2016), J. Business Research 69; Ehrenberg, Uncles & Goodhardt (2004), same 57",
    measure: async (lab) =>
      overRuns(await lab.run(referenceMarket, {}, { logged: 1500, runs: 4 }), (run) => {
        const shares = requirements(run);
        return shares[0] - shares[shares.length - 1];
      }),
  },
  {
    id: "structure.orderOfEntry",
    what: {
      en: "Exponent of sales on the order of entry, four alike entering four months apart, a year after the last",
      it: "Esponente delle vendite sull'ordine di entrata, quattro uguali che entrano a quattro mesi di distanza, un anno dopo l'ultima",
    },
    unit: "elasticity",
    published: "share relative to the pioneer about 1/√order",
    ...around(-0.5),
    source: "Urban, Carter, Gaskin & Mucha (1986), Management Science 32",
    miss: "who entered before has more reviews, which put it on top of lists (`channels.*.ranking`) and take doubt away.",
    measure: async (lab) => overRuns(await lab.run(entryMarket), orderSlope),
  },
];
