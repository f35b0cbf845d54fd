import { labelIn, spokenIn } from "../../language/spoken.ts";
import type { Language } from "../../language/language.ts";
import type { RunResult } from "../../model/result.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Replications } from "../runs/replicate.ts";
import { english, type StoryWords } from "./english.ts";
import { italian } from "./italian.ts";
import { type LoggedEvent, type Scene, scenesOf } from "./scenes.ts";

/** Who tells which words; a language more is a line more. */
const WORDS: Readonly<Record<Language, StoryWords>> = { en: english, it: italian };

/** One scene in words. */
export interface StoryLine {
  /** day of the run, from 0 */
  readonly day: number;
  /** when and where: “Monday 5 March, commuting, on the phone” */
  readonly when: string;
  /** who does what: “Anna (commuter) wants to know; turns to search and maps, and meets Nonna” */
  readonly what: string;
}

/** What one consumer lived through, from need to need. */
export interface Story {
  /** name given to the consumer, the same in every story of the same consumer */
  readonly name: string;
  readonly lines: readonly StoryLine[];
  /** said instead when there is nothing to tell */
  readonly nothing: string;
}

/** One run, and whose story of it is told. */
export interface StoryTold extends Replications {
  readonly consumer: number;
}

/** The story itself, in a language. */
export function storyOf({ runs: [run], scenario, consumer }: StoryTold, language: Language): Story {
  return tellStory(run, scenario, consumer, language);
}

/** Tells what one consumer of one run lived through, day by day, from the event log. */
export function tellStory(run: RunResult, scenario: Scenario, consumer: number, language: Language): Story {
  const words = WORDS[language];
  const name = words.names[consumer % words.names.length];
  const teller = tellerOf(run, scenario, language);
  const lines = scenesOf(run.events, consumer).map((scene, index) => ({
    day: scene.day,
    when: capitalised(whenOf(scene, scenario.market.start, words)),
    what: `${name}${index === 0 ? personaOf(run, scenario, scene, language) : ""} ${teller(scene.events).join("; ")}.`,
  }));
  return { name, lines, nothing: words.nothing(name) };
}

/** Makes the function that turns the events of a scene into clauses. */
function tellerOf(run: RunResult, scenario: Scenario, language: Language) {
  const words = WORDS[language];
  const brandName = (brand: number) => {
    const key = run.brands[brand] ?? "";
    return labelIn(scenario.brands[key], key, language);
  };
  const channelName = (channel: number) => {
    const key = run.channels[channel] ?? "";
    return labelIn(scenario.channels[key], words.channels[key] ?? spaced(key), language);
  };
  const namesOf = (indices: Iterable<number>, nameOf: (index: number) => string) =>
    enumerated([...new Set(indices)].filter((index) => index >= 0).map(nameOf), words.and);

  const tellEvent = ({ activity, brand, channel, value }: LoggedEvent) =>
    words.clauses[activity]({
      brand: namesOf([brand], brandName),
      channel: namesOf([channel], channelName),
      category: spokenIn(scenario.market.category, language),
      value,
    });

  /** Turning to five channels and meeting three brands is told in one breath. */
  const tellSearch = (events: readonly LoggedEvent[]) => {
    const of = (activity: string) => events.filter((event) => event.activity === activity);
    const channels = namesOf(
      of("visit").map(({ channel }) => channel),
      channelName,
    );
    const met = namesOf(
      of("meet").map(({ brand }) => brand),
      brandName,
    );
    const read = namesOf(
      of("read").map(({ brand }) => brand),
      brandName,
    );
    const reading = { brand: read, channel: "", category: "", value: Number.NaN };
    const heads = channels === "" ? [] : [words.search(channels, met)];
    return read === "" ? heads : [...heads, words.clauses.read(reading)];
  };

  return (events: readonly LoggedEvent[]): string[] =>
    stretchesOf(withoutRepetition(events)).flatMap((stretch) =>
      isSearch(stretch[0]) ? tellSearch(stretch) : stretch.map(tellEvent),
    );
}

/** Groups searching events that follow each other; every other event stands alone. */
function stretchesOf(events: readonly LoggedEvent[]): LoggedEvent[][] {
  const stretches: LoggedEvent[][] = [];
  for (const event of events) {
    const last = stretches.at(-1);
    if (last !== undefined && isSearch(event) && isSearch(last[0])) last.push(event);
    else stretches.push([event]);
  }
  return stretches;
}

/** Buying says that it was chosen. */
function withoutRepetition(events: readonly LoggedEvent[]): LoggedEvent[] {
  return events.filter(
    ({ activity, brand }, index) =>
      activity !== "choose" ||
      events[index + 1]?.activity !== "purchase" ||
      events[index + 1].brand !== brand,
  );
}

const isSearch = ({ activity }: LoggedEvent) =>
  activity === "visit" || activity === "meet" || activity === "read";

function whenOf({ day, daypart, device }: Scene, start: string, words: StoryWords): string {
  const midnight = new Date(Date.parse(`${start}T00:00:00Z`) + day * 86_400_000);
  const date = new Intl.DateTimeFormat(words.locale, { ...words.calendar, timeZone: "UTC" }).format(midnight);
  return [date.replace(",", ""), words.dayparts[daypart], words.devices[device]].filter(Boolean).join(", ");
}

function personaOf(run: RunResult, { personas }: Scenario, { persona }: Scene, language: Language): string {
  const key = run.personas[persona];
  return key === undefined ? "" : ` (${labelIn(personas[key], spaced(key), language)})`;
}

/** “shopWindow” → “shop window” */
function spaced(key: string): string {
  return key.replace(
    /([a-z0-9])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
}

function enumerated(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
