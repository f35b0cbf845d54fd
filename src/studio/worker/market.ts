import * as Comlink from "comlink";
import type { Language } from "../../language/language.ts";
import type { EventLog, RunResult } from "../../model/result.ts";
import { type SourcedSetting, sourcedSettings } from "../../scenario/explain/settingSources.ts";
import { type Story, tellStory } from "../../studies/story/story.ts";
import { WITNESSES } from "../../studies/runs/replicate.ts";
import { explained, type KeyOffer, keysWithin } from "./aboutText.ts";
import { buffersOf, type Cast, type Days, type Measured, type Opened, type Question } from "./contract.ts";
import { differenceOf, type WrittenPlan } from "./differenceOf.ts";
import { followRun } from "./followRun.ts";
import { logOf } from "./logOf.ts";
import { measureRun, measuresOf } from "./measureRun.ts";
import type { CascadeKind, NetworkSight } from "../network/contract.ts";
import { networkOf } from "./networkOf.ts";
import { openQuestion, parametersOf, readQuestion } from "./openQuestion.ts";
import { simulate } from "../../model/simulate.ts";
import { keyFromSeed, replicationKey } from "../../numeric/luck/random.ts";
import { Living } from "./living.ts";
import { SEEN_ACTIVITIES } from "./seen.ts";

/** Days and consumers after which there is nothing left to be translated. */
const DAYS = 20;
const DOTS = 100;

const ENOUGH = new Error("warm");

/** Lives the first days of a question and forgets them: engines translate what is run often, and browsers the engine. */
function warmUp(question: Question): void {
  const { scenario, parameters } = parametersOf(question, DOTS);
  const living = new Living(parameters, scenario.wordOfMouth.neutral);
  const take: Living["take"] = (rows) => living.take(rows);
  try {
    simulate(parameters, replicationKey(keyFromSeed(scenario.seed), 0), {
      watcher: { activities: SEEN_ACTIVITIES, take },
      onDay: (day) => {
        if (day === DAYS) throw ENOUGH;
      },
    });
  } catch (cause) {
    if (cause !== ENOUGH) throw cause;
  }
}

/** The run that is on the screen, kept for the stories of its consumers. */
interface Followed {
  readonly run: RunResult;
  readonly question: Question;
  readonly dots: number;
  /** what everybody did who is drawn, once somebody has asked for it */
  log?: EventLog;
}

let followed: Followed | undefined;

/** What a worker does for the page: it reads, checks, simulates, measures and tells. */
const market = {
  open(question: Question): Opened {
    return openQuestion(question);
  },

  /** What a plan changes, as a file and as a command. */
  difference(question: Question): WrittenPlan {
    return differenceOf(question);
  },

  /** Keys that may be written in a group of a scenario. */
  keys(path: readonly string[], question: Question, language: Language): KeyOffer[] {
    return keysWithin(path, readQuestion(question).scenario, language);
  },

  /** What a setting means, as `umot explain` says it. */
  explain(path: readonly string[], language: Language): string {
    return explained(path, language);
  },

  settings(): SourcedSetting[] {
    return sourcedSettings();
  },

  /** Reads a question that will be followed, so that it is known then. */
  read(question: Question): void {
    readQuestion(question);
  },

  /** Makes ready to follow questions like this one: what is run once is translated, and runs faster. */
  warm(question: Question): void {
    warmUp(question);
  },

  /** Simulates the first run, hands its days over while it goes on, and measures it. */
  follow(
    question: Question,
    dots: number,
    begin: (cast: Cast) => void,
    take: (days: Days) => void,
  ): Measured {
    const run = followRun(question, dots, {
      begin,
      take: (days) => void take(Comlink.transfer(days, buffersOf(days))),
    });
    followed = { run, question, dots };
    return measuresOf(run, question, 0);
  },

  measure(question: Question, run: number): Promise<Measured> {
    return measureRun(question, run);
  },

  /** Who tells whom in the run on the screen; undefined before it has ended. */
  network(kind: CascadeKind): NetworkSight | undefined {
    return followed && networkOf(followed.run, followed.question, kind);
  },

  /** What a consumer of the run on the screen lived through; undefined before the run has ended. */
  story(consumer: number, language: Language): Story | undefined {
    const scenario = followed && readQuestion(followed.question).scenario;
    if (followed === undefined || scenario === undefined) return undefined;
    const { run, question, dots } = followed;
    const log = followed.log ?? logOf(question, dots, consumer);
    if (dots <= WITNESSES) followed.log = log;
    return tellStory({ ...run, events: log }, scenario, consumer, language);
  },
};

export type Market = typeof market;

Comlink.expose(market);
