import type { Activity } from "../../model/result.ts";

/** What a clause may be about; names are already in the reader's words. */
interface ClauseDetails {
  readonly brand: string;
  readonly channel: string;
  readonly category: string;
  /** what the activity says about its value: satisfaction 0–1, stars, friends; NaN if nothing */
  readonly value: number;
}

/**
 * Everything a language needs to tell a story. A clause is a verb and what follows it, without its subject, so that
 * clauses can be joined after the consumer's name in any number, and no language has to know whether it is he or she.
 */
export interface StoryWords {
  /** first names; a consumer keeps the same one */
  readonly names: readonly string[];
  /** by daypart, as in “Monday 5 March, commuting” */
  readonly dayparts: readonly string[];
  /** by device */
  readonly devices: readonly string[];
  /** channels whose key does not read well by itself */
  readonly channels: Readonly<Record<string, string>>;
  /** last word of an enumeration */
  readonly and: string;
  readonly clauses: Readonly<Record<Activity, (details: ClauseDetails) => string>>;
  /** several channels turned to, brands met there */
  readonly search: (channels: string, brands: string) => string;
  /** nothing worth telling was logged */
  readonly nothing: (name: string) => string;
  /** where dates are written like this, e.g. `en-GB` */
  readonly locale: string;
  /** how a day is written */
  readonly calendar: Intl.DateTimeFormatOptions;
}

export const english: StoryWords = {
  names: [
    "Anna",
    "Marco",
    "Giulia",
    "Luca",
    "Sara",
    "Paolo",
    "Elena",
    "Davide",
    "Chiara",
    "Andrea",
    "Marta",
    "Ivan",
  ],
  dayparts: ["early in the morning", "commuting", "at work", "out and about", "in the evening", "at night"],
  devices: ["on the phone", "at the computer", "on the tablet"],
  channels: {},
  and: "and",
  clauses: {
    need: ({ category }) => `feels a need${category && ` (${category})`}`,
    know: () => "wants to know",
    go: () => "wants to go there",
    do: () => "wants to see how it is done",
    buy: () => "wants to buy",
    visit: ({ channel }) => `turns to ${channel}`,
    meet: ({ brand }) => `meets ${brand}`,
    read: ({ brand, channel }) => `reads what others say about ${brand}${channel && ` on ${channel}`}`,
    choose: ({ brand }) => `chooses ${brand}`,
    chooseNothing: () => "decides to buy nothing",
    abandonBasket: ({ brand }) => `leaves the filled basket at ${brand}`,
    purchase: ({ brand }) => `buys from ${brand}`,
    leave: () => "loses interest",
    giveUp: () => "finds nobody and gives up",
    experience: ({ brand, value }) => `lives the moment of truth with ${brand}: ${verdict(value)}`,
    failure: ({ brand, channel }) => `is let down by ${brand}${channel && ` at ${channel}`}`,
    complain: ({ brand }) => `complains to ${brand}`,
    answered: ({ brand }) => `gets an answer from ${brand}`,
    post: ({ brand, value }) => `posts a review of ${brand}: ${starsOf(value)}`,
    tell: ({ brand, value }) => `tells ${friends(value)} about ${brand}`,
    hear: ({ brand, value }) => `hears from a friend that ${brand} is ${opinion(value)}`,
    exposed: ({ brand }) => `notices advertising of ${brand}`,
    join: ({ brand }) => `becomes a member of ${brand}`,
    cancel: ({ brand }) => `cancels the membership of ${brand}`,
    intend: ({ brand, value }) =>
      `is asked, and would ${value >= 0.5 ? "buy" : "rather not buy"} from ${brand} again`,
  },
  search: (channels, brands) =>
    brands === "" ? `turns to ${channels}, and meets nobody` : `turns to ${channels}, and meets ${brands}`,
  nothing: (name) => `Nothing happened to ${name} in this time: no need arose.`,
  locale: "en-GB",
  calendar: { weekday: "long", day: "numeric", month: "long" },
};

function verdict(satisfaction: number): string {
  const word =
    satisfaction >= 0.85
      ? "delighted"
      : satisfaction >= 0.65
        ? "pleased"
        : satisfaction >= 0.45
          ? "so-so"
          : satisfaction >= 0.25
            ? "disappointed"
            : "angry";
  return `${word} (satisfaction ${satisfaction.toFixed(2)})`;
}

function opinion(quality: number): string {
  return quality >= 0.8 ? "excellent" : quality >= 0.6 ? "good" : quality >= 0.4 ? "so-so" : "bad";
}

const friends = (count: number) => (count === 1 ? "one friend" : `${count} friends`);

/** Stars as people draw them. Values are rounded, in case the rating scale is finer than five stars. */
export function starsOf(stars: number): string {
  const full = Math.max(0, Math.min(5, Math.round(stars)));
  return "★".repeat(full) + "☆".repeat(5 - full);
}
