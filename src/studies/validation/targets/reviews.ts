import type { RunResult } from "../../../model/result.ts";
import { overRuns } from "../estimates.ts";
import { referenceMarket } from "../referenceMarket.ts";
import { ofBrands, reviewsByStar } from "../tally.ts";
import type { PublishedRange } from "../target.ts";

const amazon =
  "4,915 Amazon reviews of one memory card, 2012–14, and 3,150 of one loudspeaker, 2018; shape: Hu, Zhang & Pavlou (2009), Communications of the ACM 52(10)";

/** Share of the reviews posted in a year that give so many stars. */
function shareOf(stars: number) {
  return (run: RunResult) => {
    const reviews = reviewsByStar(run);
    return reviews[stars - 1] / reviews.reduce((sum, count) => sum + count, 0);
  };
}

const share = (id: string, stars: number, low: number, high: number, published: string): PublishedRange => ({
  id: `reviews.${id}`,
  what: {
    en: `Share of ${stars} ★ among all reviews posted in a year`,
    it: `Quota di ${stars} ★ fra tutte le recensioni pubblicate in un anno`,
  },
  unit: "share",
  published,
  low,
  high,
  source: amazon,
  measure: async (lab) => overRuns(await lab.run(referenceMarket), shareOf(stars)),
});

const oneAndTwo =
  "one and two stars together are 7 %, as published (6.6 and 8.2 %), but split more evenly: what a failure earns turns on its loss (`experience.failureLoss`) and the two lowest thresholds of stars.";

const incidence = (run: RunResult) =>
  reviewsByStar(run).reduce((sum, count) => sum + count, 0) / ofBrands(run, "bought");

/** Which stars are given, and how often any are. */
export const reviewTargets: readonly PublishedRange[] = [
  share("five", 5, 0.7, 0.8, "72.6 and 79.8 %"),
  share("four", 4, 0.1, 0.15, "10.7 and 14.4 %"),
  share("three", 3, 0.025, 0.05, "2.9 and 4.8 %"),
  { ...share("two", 2, 0.015, 0.032, "1.6 and 3.1 %"), miss: oneAndTwo },
  { ...share("one", 1, 0.045, 0.055, "5.0 and 5.1 %"), miss: oneAndTwo },
  {
    id: "reviews.oneOverTwo",
    what: { en: "1 ★ for each 2 ★: the hook of the J", it: "1 ★ per ogni 2 ★: l'uncino della J" },
    unit: "times",
    published: "1.6 and 3.0; above 1 on most platforms",
    low: 1,
    high: 3.1,
    source: amazon,
    miss: "as for `reviews.one`: few of those who are badly served fall below the lowest threshold of stars.",
    measure: async (lab) =>
      overRuns(await lab.run(referenceMarket), (run) => shareOf(1)(run) / shareOf(2)(run)),
  },
  {
    id: "reviews.incidence",
    what: {
      en: "Reviews per purchase, nobody being asked",
      it: "Recensioni per acquisto, senza chiedere a nessuno",
    },
    unit: "share",
    published: "1–5 % of buyers on shopping sites, 1.5 % at one retailer",
    low: 0.01,
    high: 0.05,
    source: "Anderson & Simester (2014), J. Marketing Research 51; sellers' figures",
    measure: async (lab) => overRuns(await lab.run(referenceMarket), incidence),
  },
  {
    id: "reviews.asked",
    what: {
      en: "The same with full share tools after use in all brands: everybody is asked",
      it: "Lo stesso con gli strumenti di condivisione al massimo dopo l'uso in tutte le marche: si chiede a tutti",
    },
    unit: "share",
    published: "5–10 % of those asked",
    low: 0.05,
    high: 0.1,
    source: "Retailers' figures (PowerReviews)",
    measure: async (lab) =>
      overRuns(await lab.run(referenceMarket, { "brands.*.shareTools.use": 1 }), incidence),
  },
  {
    id: "satisfaction.level",
    what: { en: "Mean satisfaction of all purchases", it: "Soddisfazione media di tutti gli acquisti" },
    unit: "share",
    published: "national index 72–77 of 100",
    low: 0.72,
    high: 0.77,
    source: "American Customer Satisfaction Index; Fornell et al. (1996), J. Marketing 60",
    miss: "at the lower end of the index: promises a little above quality disappoint, and a disappointment counts twice. The index also surveys firms that are larger than the cheapest brand of this market.",
    measure: async (lab) =>
      overRuns(
        await lab.run(referenceMarket),
        (run) => ofBrands(run, "satisfaction") / 1_000_000 / ofBrands(run, "experienced"),
      ),
  },
];
