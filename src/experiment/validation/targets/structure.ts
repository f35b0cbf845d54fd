import type { RunResult } from "../../../model/result.ts";
import { overRuns } from "../estimates.ts";
import { entryMarket } from "../markets.ts";
import { referenceMarket } from "../referenceMarket.ts";
import { correlationOf, slopeOf, variationOf } from "../statistics.ts";
import { ofBrand } from "../tally.ts";
import { around, type Target } from "../target.ts";

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

/** CDNOW: purchases in 78 weeks, of people who buy seldom and unevenly. */
const records = { "market.days": 546, "market.needsPerYear": 1.6, "market.needShape": 0.38 };

/** Who buys what how often. */
export const structureTargets: readonly Target[] = [
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
      en: "Mean distance between the share of X's buyers who also buy Y and D times Y's penetration",
      it: "Distanza media fra la quota di clienti di X che comprano anche Y e D volte la penetrazione di Y",
    },
    unit: "share",
    published: "at most .015",
    low: 0,
    high: 0.015,
    source: ehrenberg,
    miss: "four brands with penetrations up to a half leave pairs further from the law than many small brands do.",
    measure: async (lab) =>
      overRuns(await lab.run(referenceMarket), (run) => {
        const d = duplicationOf(run);
        const pairs = duplications(run);
        return pairs.reduce((sum, [both, share]) => sum + Math.abs(both - d * share), 0) / pairs.length;
      }),
  },
  {
    id: "structure.heavyFifth",
    what: {
      en: "Share of purchases made by the heaviest fifth of the buyers in a year",
      it: "Quota di acquisti fatti in un anno dal quinto di clienti che compra di più",
    },
    unit: "share",
    published: "58 % of transactions, 67 % of spending; 50 % as lower end",
    low: 0.5,
    high: 0.67,
    source: "CDNOW, 23,570 customers, 78 weeks; Fader & Hardie (2001)",
    miss: "needs vary with a gamma shape of 0.8; with CDNOW's 0.38 it is 50 %.",
    measure: async (lab) => overRuns(await lab.run(referenceMarket), heavyFifth),
  },
  {
    id: "structure.once",
    what: {
      en: "Share of buyers who buy once, in 78 weeks of seldom and uneven needs (gamma shape .38)",
      it: "Quota di clienti che comprano una volta, in 78 settimane di bisogni rari e disuguali (forma della gamma 0,38)",
    },
    unit: "share",
    published: "51 % (± a tenth)",
    low: 0.459,
    high: 0.561,
    source: "CDNOW, 23,570 customers, 78 weeks; Fader & Hardie (2001)",
    miss: "many of CDNOW's customers came once on trial and never again; the model's go on needing all the time. Purchases per buyer are as many (2.9 against 3.0).",
    measure: async (lab) =>
      overRuns(await lab.run(referenceMarket, records), ({ census: { purchases } }) => {
        const buyers = purchases.slice(1).reduce((sum, people) => sum + people, 0);
        return purchases[1] / buyers;
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
    measure: async (lab) => overRuns(await lab.run(entryMarket), orderSlope),
  },
];
