import { type AdvertisingPlan, planAdvertising } from "./advertising/advertising.ts";
import type { Image } from "./engine/engine.ts";
import { markLogged } from "./people/sample.ts";
import { createRules, type Rules } from "./engine/rules.ts";
import { type Width, WIDTHS } from "./engine/widths.ts";
import type { Parameters } from "./parameters.ts";
import { needGuideOf, type NeedGuide } from "./people/needGuide.ts";
import { planNeeds } from "./people/planNeeds.ts";
import { createReviewStore, type ReviewStore } from "./reviews/reviews.ts";

/** What all runs of a market begin with: it depends on the settings and on no luck, and no run changes it. */
export interface Prepared {
  /** of the first day */
  readonly rules: Rules;
  readonly advertising: AdvertisingPlan;
  /** needs summed up to each day, and where to search in them */
  readonly needs: Float64Array;
  readonly needGuide: NeedGuide;
  /** with the reviews that brands start with */
  readonly reviews: ReviewStore;
  /** whose activities go into the event log, see `markLogged` */
  readonly logged: Int32Array;
  /** what stands in an engine before there are consumers; undefined before the first run */
  image: Image | undefined;
}

/**
 * Markets of which a run was made lately, the latest at the end. What is prepared takes five times the memory of the rules it
 * is made of, so that it does not stay with each of the thousands of markets of a sweep.
 */
const markets = new Map(Object.values(WIDTHS).map((width) => [width, new Map<Parameters, Prepared>()]));

/** More markets than studies turn to in turns: pairs, alternatives, what a few targets of a validation ask for. */
const REMEMBERED = 32;

/** Prepares a market once for all its runs in a width. */
export function prepare(parameters: Parameters, width: Width): Prepared {
  const prepared = markets.get(width) ?? new Map<Parameters, Prepared>();
  const made = prepared.get(parameters) ?? prepareAnew(parameters);
  prepared.delete(parameters);
  prepared.set(parameters, made);
  if (prepared.size > REMEMBERED) {
    const [oldest] = prepared.keys();
    prepared.delete(oldest);
  }
  return made;
}

function prepareAnew(parameters: Parameters): Prepared {
  const { brands, days, epochs, initialReviews, ratingLevels, scale } = parameters;
  const rules = createRules(parameters, epochs[0], 0);
  const advertising = planAdvertising(parameters);
  const needs = planNeeds(parameters, advertising);
  const answers = rules.epoch.brands.careAnswered;
  return {
    rules,
    advertising,
    needs,
    needGuide: needGuideOf(needs, days),
    reviews: createReviewStore(brands.length, ratingLevels, initialReviews, answers, scale),
    logged: markLogged(parameters.consumers, parameters.logged),
    image: undefined,
  };
}

/** A plan that a run may change, where rivals decide anew. */
export function copyPlan({ stock, impressions, exposure }: AdvertisingPlan): AdvertisingPlan {
  return { stock: stock.slice(), impressions: impressions.slice(), exposure: exposure.slice() };
}

/** Reviews that a run adds to. */
export function copyReviews(store: ReviewStore): ReviewStore {
  const tables = ({ counts, recent, newest, newestCount, answered }: ReviewStore) => ({
    counts: counts.slice(),
    recent: recent.slice(),
    newest: newest.slice(),
    newestCount: newestCount.slice(),
    answered: answered.slice(),
  });
  const { display } = store;
  return {
    ...store,
    ...tables(store),
    display: {
      stars: display.stars.slice(),
      count: display.count.slice(),
      mean: display.mean.slice(),
      feltMean: display.feltMean.slice(),
      badShare: display.badShare.slice(),
      unanswered: display.unanswered.slice(),
      scepticMean: display.scepticMean.slice(),
      scepticWeight: display.scepticWeight.slice(),
    },
  };
}
