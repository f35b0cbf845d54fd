import { jackknifeInterval, ratioInterval } from "../../../numeric/intervals/jackknife.ts";
import type { MeanInterval } from "../../../numeric/intervals/meanInterval.ts";
import type { RunResult } from "../../../model/result.ts";
import { LEVEL, lessOne, overPairs, overRuns, ratioOverPairs } from "../estimates.ts";
import type { Lab } from "../lab.ts";
import type { Changes, LabRuns } from "../labExperiment.ts";
import { bookMarket, shopMarket } from "../markets.ts";
import { DECISIVE_RUNS } from "../measureTargets.ts";
import { referenceMarket } from "../referenceMarket.ts";
import { type Days, displayedStars, meanStars, ofBrand, reviewsByStar } from "../tally.ts";
import { around, type PublishedRange } from "../target.ts";

const countOf = (reviews: readonly number[]) => reviews.reduce((sum, count) => sum + count, 0);
const last = ({ days }: RunResult) => days - 1;

/** One young product has ten to thirty reviews in a run, so that a few runs would leave its verdict to luck. */
const fewReviews: LabRuns = { runs: 2 * DECISIVE_RUNS };

const responses = (lab: Lab) =>
  Promise.all([0, 1].map((answered) => lab.run(referenceMarket, { "brands.birch.care.answered": answered })));

/**
 * The first review of a thing that is bought once, as vacuum cleaners, toasters and cameras are, by people who see its
 * reviews wherever they come upon it, as visitors of the two shops' product pages do.
 */
const firstReviews = (lab: Lab) =>
  Promise.all(
    [5, 2].map((stars) =>
      lab.run(
        shopMarket,
        {
          "market.durable": true,
          "channels.*.reviews": true,
          "brands.newcomer.startingReviews.count": 1,
          "brands.newcomer.startingReviews.stars": stars,
        },
        fewReviews,
      ),
    ),
  );

const young: Changes = { "brands.newcomer.quality": 0.6 };
/** The days of buying, as many as a campaign of the study has on average, and the two months later. */
const buying: Days = { from: 60, to: 83 };
const later = buying.to + 60;

/** Two bought reviews a day, by a young product that is not good. */
const bought: Changes = {
  ...young,
  timeline: [
    { day: buying.from, set: { "brands.newcomer.fakeReviews.daily": 2 } },
    { day: buying.to, set: { "brands.newcomer.fakeReviews.daily": 0 } },
  ],
};
const fakes = (lab: Lab) =>
  Promise.all([young, bought].map((changes) => lab.run(shopMarket, changes, fewReviews)));

const EIGHT_WEEKS = 56;

/**
 * Share of 1 ★ among all reviews posted in the eight weeks after buying stopped, less that in the eight weeks before: who
 * looks at a product's page, as the study did, cannot tell which of them were bought.
 */
function riseOfOneStar(runs: readonly RunResult[]): MeanInterval {
  const [before, after] = [-EIGHT_WEEKS, 0].map((shift) => {
    const days = { from: buying.to + shift, to: buying.to + shift + EIGHT_WEEKS };
    return runs.map((run) => {
      const honest = reviewsByStar(run, "newcomer", days);
      return { one: honest[0], all: countOf(honest) + ofBrand(run, "fakePosted", "newcomer", days) };
    });
  });
  const share = (weeks: typeof before, without: number) => {
    const kept = weeks.filter((_, run) => run !== without);
    return countOf(kept.map(({ one }) => one)) / countOf(kept.map(({ all }) => all));
  };
  return jackknifeInterval(runs.length, (without) => share(after, without) - share(before, without), LEVEL);
}

/** Mean stars posted in the last third of the run less those in the first, over all brands. */
function drift(run: RunResult): number {
  const third = Math.floor(run.days / 3);
  const early = meanStars(reviewsByStar(run, "", { from: 0, to: third }));
  return meanStars(reviewsByStar(run, "", { from: run.days - third, to: run.days })) - early;
}

/** Everybody is asked, since many reviews show small drifts. */
const asked: Changes = { "telling.postRate": 1 };
/**
 * No reviews at first, and nearly everybody is asked for one, where buyers expect much of what they do not know, until
 * reviews and experience correct it.
 */
const hype: Changes = {
  "brands.*.startingReviews.count": 0,
  "telling.postRate": 0.4,
  "beliefs.priorMean": 0.9,
};

/** How ratings move, and what moves them. */
export const ratingTargets: readonly PublishedRange[] = [
  {
    id: "ratings.responsesStars",
    what: {
      en: "Displayed stars after a year with all complaints and bad reviews answered, less with none answered",
      it: "Stelle mostrate dopo un anno con risposta a tutti i reclami e le recensioni negative, meno quelle senza risposte",
    },
    unit: "stars",
    published: "+0.12",
    ...around(0.12),
    source: "Proserpio & Zervas (2017), Marketing Science 36",
    miss: "answers repair experiences and calm readers; in the study most of the rise comes from dissatisfied guests who, expecting to be answered, do not post. The model has no such restraint.",
    measure: async (lab) => {
      const [none, all] = await responses(lab);
      return overPairs(
        none,
        all,
        (a, b) => displayedStars(b, "birch", last(b)) - displayedStars(a, "birch", last(a)),
      );
    },
  },
  {
    id: "ratings.responsesVolume",
    what: {
      en: "Reviews posted in that year, relative to none answered, less 1",
      it: "Recensioni pubblicate in quell'anno, rispetto a nessuna risposta, meno 1",
    },
    unit: "share",
    published: "+12 %",
    ...around(0.12),
    source: "Proserpio & Zervas (2017), Marketing Science 36",
    miss: "nobody in the model posts more because a brand answers.",
    measure: async (lab) => {
      const [none, all] = await responses(lab);
      return overPairs(
        none,
        all,
        (a, b) => countOf(reviewsByStar(b, "birch")) / countOf(reviewsByStar(a, "birch")) - 1,
      );
    },
  },
  {
    id: "ratings.firstReviewStars",
    what: {
      en: "Displayed stars of a new product after a year, first review 2 ★ against 5 ★",
      it: "Stelle mostrate di un prodotto nuovo dopo un anno, prima recensione 2 ★ contro 5 ★",
    },
    unit: "stars",
    published: "−0.29 (article), −0.60 (working paper)",
    low: -0.6,
    high: -0.29,
    source: "Park, Shin & Xie (2021), Marketing Science 40",
    miss: "at the edge: after a year it is one review of a dozen, and those who post are drawn a fifth of the way to what is displayed (`telling.herding`).",
    measure: async (lab) => {
      const [good, bad] = await firstReviews(lab);
      return overPairs(
        good,
        bad,
        (a, b) => displayedStars(b, "newcomer", last(b)) - displayedStars(a, "newcomer", last(a)),
      );
    },
  },
  {
    id: "ratings.firstReviewVolume",
    what: {
      en: "Reviews of that product after a year, relative to a 5 ★ first review, less 1",
      it: "Recensioni di quel prodotto dopo un anno, rispetto a una prima recensione 5 ★, meno 1",
    },
    unit: "share",
    published: "−25 % (working paper)",
    ...around(-0.25),
    source: "Park, Shin & Xie (2021), Marketing Science 40",
    miss: "the first review rules the display for some weeks only, and a product with one bad review lacks reviews less than one with none.",
    measure: async (lab) => {
      const [good, bad] = await firstReviews(lab);
      const written = (run: RunResult) => countOf(reviewsByStar(run, "newcomer"));
      return lessOne(ratioInterval(bad.map(written), good.map(written), LEVEL));
    },
  },
  {
    id: "ratings.fall",
    what: {
      en: "Stars posted for a new book, bought once, in the last third of its first year less the first, all being asked",
      it: "Stelle date a un libro nuovo, comprato una volta, nell'ultimo terzo del primo anno meno il primo, chiedendo a tutti",
    },
    unit: "stars",
    published: "ratings fall for most books: below 0",
    low: -1,
    high: 0,
    source: "Li & Hitt (2008), Information Systems Research 19; Godes & Silva (2012), Marketing Science 31",
    miss: "who likes what a book is about buys it early, which is a matter of some hundredths of a star here: tastes differ less than those of readers.",
    measure: async (lab) => overRuns(await lab.run(bookMarket, asked), drift),
  },
  {
    id: "ratings.rise",
    what: {
      en: "The same in a shop of five products of which much is expected as long as they are unknown (a prior of 0.9)",
      it: "Lo stesso in un negozio con cinque prodotti da cui ci si aspetta molto finché non si conoscono (attesa iniziale 0,9)",
    },
    unit: "stars",
    published: "ratings rise for a memory card (4.44 to 4.70) and for apparel: above 0",
    low: 0,
    high: 1,
    source:
      "4,915 Amazon reviews of one memory card, 2012–14; Lands' End, 2,595 ratings (Springer 978-3-319-11815-4)",
    measure: async (lab) => overRuns(await lab.run(shopMarket, hype), drift),
  },
  {
    id: "ratings.fakesRise",
    what: {
      en: "Displayed stars at the end of 23 days of bought reviews, less without",
      it: "Stelle mostrate alla fine di 23 giorni di recensioni comprate, meno quelle senza",
    },
    unit: "stars",
    published: "a significant, short-term rise: above 0",
    low: 0,
    high: 1.5,
    source: "He, Hollenbeck & Proserpio (2022), Marketing Science 41",
    measure: async (lab) => {
      const [honest, false_] = await fakes(lab);
      return overPairs(
        honest,
        false_,
        (a, b) => displayedStars(b, "newcomer", buying.to) - displayedStars(a, "newcomer", buying.to),
      );
    },
  },
  {
    id: "ratings.fakesGone",
    what: {
      en: "Part of that rise which is left two months later",
      it: "Parte di quel rialzo che resta due mesi dopo",
    },
    unit: "share",
    published: "gone in about a month: read as less than a quarter",
    low: -1,
    high: 0.25,
    source: "He, Hollenbeck & Proserpio (2022), Marketing Science 41",
    miss: "the platform finds bought reviews after twenty days on average, so that a twentieth is left two months later, among few honest ones.",
    measure: async (lab) => {
      const [honest, false_] = await fakes(lab);
      const rise = (a: RunResult, b: RunResult, day: number) =>
        displayedStars(b, "newcomer", day) - displayedStars(a, "newcomer", day);
      return ratioOverPairs(
        honest,
        false_,
        (a, b) => rise(a, b, later),
        (a, b) => rise(a, b, buying.to),
      );
    },
  },
  {
    id: "ratings.fakesOneStar",
    what: {
      en: "Share of 1 ★ among all reviews of the eight weeks after buying stopped, less that of the eight weeks before",
      it: "Quota di 1 ★ fra tutte le recensioni delle otto settimane dopo la fine degli acquisti, meno quella delle otto settimane prima",
    },
    unit: "share",
    published: "the share of 1 ★ rises: above 0",
    low: 0,
    high: 0.3,
    source: "He, Hollenbeck & Proserpio (2022), Marketing Science 41",
    measure: async (lab) => riseOfOneStar((await fakes(lab))[1]),
  },
];
