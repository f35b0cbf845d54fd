import type { LessonLever, LessonSettings } from "../lesson.ts";

/** The flagship with as many consumers as a class has time for: a run takes a tenth of a second. */
export const TRATTORIA = "restaurant/trattoria.yaml";
export const SMALL_TRATTORIA: LessonSettings = { "market.consumers": 3000 };

/** A house that has just opened: nobody has written about it, few know it, and it does not advertise. */
export const JUST_OPENED: LessonSettings = {
  ...SMALL_TRATTORIA,
  "brands.nonna.startingReviews.count": 0,
  "brands.nonna.awareness": 0.05,
  "brands.nonna.advertising.daily": 0,
};

/** What several challenges on the trattoria let turn. */
export const PRESENCE_IN_SEARCH: LessonLever = {
  path: "brands.nonna.coverage.search",
  says: { en: "presence in search", it: "presenza nella ricerca" },
  least: 0,
  most: 1,
  step: 0.1,
  start: 0.5,
};
