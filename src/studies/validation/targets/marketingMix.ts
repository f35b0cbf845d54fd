import type { RunResult } from "../../../model/result.ts";
import { elasticityOf } from "../elasticity.ts";
import type { Lab } from "../lab.ts";
import { overPairs, ratioOverPairs } from "../estimates.ts";
import type { ScenarioSpec } from "../../../scenario/settings/scenario.ts";
import { referenceMarket } from "../referenceMarket.ts";
import { type Days, ofBrand, ofBrands } from "../tally.ts";
import { around, type PublishedRange } from "../target.ts";

const salesIn = (days: Days) => (run: RunResult) => ofBrand(run, "bought", "birch", days);
const year: Days = { from: 0, to: 365 };
const settled: Days = { from: 180, to: 365 };

/** Advertising of birch changes on day 90 for good: sales by the elasticity over some days after that. */
function advertising(lab: Lab, days: Days) {
  return elasticityOf(lab, referenceMarket, {
    middle: 4,
    step: 0.5,
    outcome: salesIn(days),
    set: (daily) => ({ timeline: [{ day: 90, set: { "brands.birch.advertising.daily": daily } }] }),
  });
}

const month: Days = { from: 90, to: 118 };

/** A week in which birch costs a fifth less, and what it would have been without. */
const CUT = 0.8;
const promoted: Days = { from: 90, to: 97 };
const promotion = (lab: Lab) =>
  Promise.all(
    [1, CUT].map((part) =>
      lab.run(referenceMarket, {
        timeline: [
          { day: promoted.from, set: { "brands.birch.price": 21 * part } },
          { day: promoted.to, set: { "brands.birch.price": 21 } },
        ],
      }),
    ),
  );

/** Paid places above the results of a search, which the best known brand takes or leaves. */
const withPaidPlaces: ScenarioSpec = {
  ...referenceMarket,
  channels: { ...referenceMarket.channels, paidSearch: { owner: "paid", use: 4 } },
};

/** Elasticities of the brand birch's sales to its own levers. */
export const marketingMixTargets: readonly PublishedRange[] = [
  {
    id: "mix.price",
    what: {
      en: "Sales over a year when the price changes by 5 %",
      it: "Vendite in un anno quando il prezzo cambia del 5 %",
    },
    unit: "elasticity",
    published: "mean −2.62; earlier mean −1.76; sales elasticities up to −3.5 in recent decades",
    low: -3.5,
    high: -1.76,
    source: "Bijmolt, van Heerde & Pieters (2005), J. Marketing Research 42; Tellis (1988), same 25",
    measure: (lab) =>
      elasticityOf(lab, referenceMarket, {
        middle: 21,
        set: (value) => ({ "brands.birch.price": value }),
        step: 0.05,
        outcome: salesIn(year),
      }),
  },
  {
    id: "mix.quality",
    what: {
      en: "Sales from the seventh month on when quality changes by 5 % from the first day",
      it: "Vendite dal settimo mese in poi quando la qualità cambia del 5 % dal primo giorno",
    },
    unit: "elasticity",
    published: "product, total effect 1.37",
    ...around(1.37),
    source: "Ataman, van Heerde & Mela (2010), J. Marketing Research 47",
    miss: "at the upper end: quality works through experience, loyalty and telling at once.",
    measure: (lab) =>
      elasticityOf(lab, referenceMarket, {
        middle: 0.79,
        set: (value) => ({ "brands.birch.quality": value }),
        step: 0.05,
        outcome: salesIn(settled),
      }),
  },
  {
    id: "mix.distribution",
    what: {
      en: "Sales over a year when coverage of all channels changes by 10 %",
      it: "Vendite in un anno quando la copertura di tutti i canali cambia del 10 %",
    },
    unit: "elasticity",
    published: "distribution, total effect .74",
    ...around(0.74),
    source: "Ataman, van Heerde & Mela (2010), J. Marketing Research 47",
    miss: "of the brands met only some are looked at closely (`journey.consider`), so that each further contact counts. With everything considered it is about 1.0, but then five of ten brands are.",
    measure: (lab) =>
      elasticityOf(lab, referenceMarket, {
        middle: 0.5,
        set: (value) => ({ "brands.birch.coverage.*": value }),
        step: 0.1,
        outcome: salesIn(year),
      }),
  },
  {
    id: "mix.advertisingShort",
    what: {
      en: "Sales in the first four weeks after spending changes by half",
      it: "Vendite nelle prime quattro settimane dopo che la spesa cambia della metà",
    },
    unit: "elasticity",
    published: "means .09, .12 and .22",
    low: 0.09,
    high: 0.22,
    source:
      "Henningsen, Heuke & Clement (2011), BuR 4; Sethuraman, Tellis & Briesch (2011), J. Marketing Research 48; Assmus, Farley & Lehmann (1984), same 21",
    miss: "what advertising brings to mind is left weak (`advertising.remembered`). At a quarter of the exposures, as the day after, the long elasticity is .15, but then a campaign always beats gifts of the same money and hides what its promises cost.",
    measure: (lab) => advertising(lab, month),
  },
  {
    id: "mix.advertisingLong",
    what: {
      en: "Sales from three months after the change on",
      it: "Vendite da tre mesi dopo il cambiamento in poi",
    },
    unit: "elasticity",
    published: "means .13, .24 and .41; mean .023 (median .014) over 288 brands' television advertising",
    low: 0.023,
    high: 0.41,
    source:
      "Ataman, van Heerde & Mela (2010), Sethuraman, Tellis & Briesch (2011), J. Marketing Research 47, 48; Assmus, Farley & Lehmann (1984), same 21; Shapiro, Hitsch & Tuchman (2021), Econometrica 89",
    miss: "as for the short term: reminding is left weak.",
    measure: (lab) => advertising(lab, settled),
  },
  {
    id: "mix.advertisingTotal",
    what: {
      en: "Sales won by a burst of four weeks at tenfold spending: in all, relative to the four weeks themselves",
      it: "Vendite vinte con quattro settimane di spesa decuplicata: in tutto, rispetto alle quattro settimane stesse",
    },
    unit: "times",
    published: "total effect twice the short-term effect",
    ...around(2),
    source: "Wood & Poltrack (2015), J. Advertising Research 55",
    miss: "habits and reviews that four weeks of advertising leave behind last longer than its published carry-over.",
    measure: async (lab) => {
      const spending = (daily: number) =>
        lab.run(referenceMarket, {
          timeline: [
            { day: 90, set: { "brands.birch.advertising.daily": daily } },
            { day: 118, set: { "brands.birch.advertising.daily": 4 } },
          ],
        });
      const [usual, burst] = await Promise.all([spending(4), spending(40)]);
      const gain = (a: RunResult, b: RunResult, days: Days) => salesIn(days)(b) - salesIn(days)(a);
      const whole: Days = { from: 90, to: 365 };
      return ratioOverPairs(
        usual,
        burst,
        (a, b) => gain(a, b, whole),
        (a, b) => gain(a, b, month),
      );
    },
  },
  {
    id: "mix.promotionPrice",
    what: {
      en: "Sales in a week in which the price is a fifth lower, against the same week without",
      it: "Vendite in una settimana con il prezzo più basso di un quinto, contro la stessa settimana senza",
    },
    unit: "elasticity",
    published: "means −3.52 of national brands and −2.47 of store brands, 60,000 products in 30 categories",
    low: -3.52,
    high: -2.47,
    source: "Product price level and retail price promotion (2023), doi:10.2139/ssrn.4562420",
    miss: "who buys in a week began the journey before it, and a week's price moves only the last choice; nobody waits for a promotion or buys ahead.",
    measure: async (lab) => {
      const [usual, cut] = await promotion(lab);
      const sales = salesIn(promoted);
      return overPairs(usual, cut, (a, b) => Math.log(sales(b) / sales(a)) / Math.log(CUT));
    },
  },
  {
    id: "mix.promotionSwitching",
    what: {
      en: "Part of the units won in that week that the other brands lose in it",
      it: "Parte delle unità vinte in quella settimana che perdono le altre marche",
    },
    unit: "share",
    published: "33 % of the units",
    ...around(0.33),
    source: "van Heerde, Gupta & Wittink (2003), J. Marketing Research 40",
    miss: "nobody buys ahead or keeps a stock here, which is most of what a promotion moves in packaged goods.",
    measure: async (lab) => {
      const [usual, cut] = await promotion(lab);
      const others = (run: RunResult) => ofBrands(run, "bought", promoted) - salesIn(promoted)(run);
      return ratioOverPairs(
        usual,
        cut,
        (a, b) => others(a) - others(b),
        (a, b) => salesIn(promoted)(b) - salesIn(promoted)(a),
      );
    },
  },
  {
    id: "mix.paidSearch",
    what: {
      en: "Sales that the best known brand loses when it leaves the paid places above a search",
      it: "Vendite che la marca più nota perde quando lascia i posti a pagamento sopra una ricerca",
    },
    unit: "share",
    published: "99.5 % of the visits came all the same: no effect (read as within 2 %)",
    low: -0.02,
    high: 0.02,
    source: "Blake, Nosko & Tadelis (2015), Econometrica 83",
    miss: "a paid place is one more place in which the brand is met, also by people who would not have searched for it by name.",
    measure: async (lab) => {
      const [there, gone] = await Promise.all(
        [1, 0].map((coverage) => lab.run(withPaidPlaces, { "brands.dogwood.coverage.paidSearch": coverage })),
      );
      const sales = (run: RunResult) => ofBrand(run, "bought", "dogwood");
      return overPairs(there, gone, (a, b) => 1 - sales(b) / sales(a));
    },
  },
];
