import { proxy } from "comlink";
import { computed, effect, signal } from "@preact/signals";
import type { Language } from "../../language/language.ts";
import type { Story } from "../../studies/story/story.ts";
import type { CascadeKind, NetworkSight } from "../network/contract.ts";
import { type OpenedQuestion, planned } from "../page/opened.ts";
import { plan, questionOf } from "../page/plan.ts";
import { type MarketThread, startMarket } from "../worker/startMarket.ts";
import type { Cast, Days, LivedDays, Measured, Question } from "../worker/contract.ts";
import { Recording } from "./recording.ts";

/** How many can be drawn: in larger markets, every so many consumers one. */
export const DOTS = [1000, 5000, 20_000] as const;
export const dots = signal<number>(DOTS[0]);

/** The run on the screen; undefined before its first day. */
export const recording = signal<Recording | undefined>(undefined);
/** Days of it that are there. */
export const recorded = signal(0);
/** Time on the screen in days, with fractions: 3.5 is noon of day 3. */
export const clock = signal(0);
export const isPlaying = signal(false);
/** Days a second. */
export const speed = signal(7);
export const SPEEDS = [1, 3, 7, 14, 30, 60] as const;
/** The run's own failure, as the engine worded it. */
export const runFault = signal("");

/** The last run that was followed to its end, measured: the first run of its question, which need not be made again. */
export const followedRun = signal<{ readonly question: Question; readonly measured: Measured } | undefined>(
  undefined,
);

/** The day on the screen. */
export const day = computed(() => Math.floor(clock.value));
/** Whether the run has all its days. */
export const isRecorded = computed(
  () => recording.value !== undefined && recorded.value === recording.value.days,
);

/** Who draws what consumers of the run on the screen do. */
export interface RunWatcher {
  /** another run's first days are there */
  begin(cast: Cast, brands: number): void;
  /** takes days, and keeps them: they are handed over */
  take(days: LivedDays): void;
}

let watcher: RunWatcher | undefined;

/** Shows every run on the screen to whoever draws it. */
export function watchRun(drawing: RunWatcher): () => void {
  watcher = drawing;
  return () => (watcher = undefined);
}

/** The thread that simulates the run on the screen; it also knows its consumers' stories. */
let stage: MarketThread = startMarket();
/** One that has read the scenario and waits, so that a plan need not wait for a run that nobody wants any more. */
let spare: MarketThread | undefined;
let isBusy = false;
let turn = 0;

/** Milliseconds for which a run may go on that nobody wants any more, where no thread is at hand for the next. */
const PATIENCE = 120;

/** Runs the first luck of the plan whenever the plan changes; the clock stays where it is. */
export function keepFollowing(): () => void {
  // Who will follow a plan reads it while another thread checks it for the page.
  const foresee = effect(() => {
    if (plan.value.path !== "") void (isBusy ? spare : stage)?.ask.read(questionOf(plan.value));
  });
  const follow = effect(() => {
    const opened = planned.value;
    void dots.value;
    if (opened === undefined) {
      recording.value = undefined;
      recorded.value = clock.value = 0;
      isPlaying.value = false;
      return;
    }
    void followPlan(opened, ++turn);
  });
  return () => {
    foresee();
    follow();
  };
}

async function followPlan(opened: OpenedQuestion, own: number): Promise<void> {
  if (isBusy && spare === undefined) await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  if (own !== turn) return;
  if (isBusy) {
    stage.end();
    stage = spare ?? startMarket();
    spare = undefined;
  }
  isBusy = true;
  runFault.value = "";
  try {
    const measured = await stage.ask.follow(
      opened.question,
      Math.min(dots.peek(), opened.scenario.market.consumers),
      ...ears(opened, own),
    );
    if (own === turn) followedRun.value = { question: opened.question, measured };
  } catch (cause) {
    if (own === turn) runFault.value = cause instanceof Error ? cause.message : String(cause);
  }
  if (own !== turn) return;
  isBusy = false;
  performance.mark("umot: run recorded");
  if (spare !== undefined) return;
  spare = startMarket();
  // What is no market is said where it is followed.
  void spare.ask.warm(opened.question).catch(() => undefined);
}

/** What hears of a run as it goes on, as long as nothing else is asked. */
function ears({ scenario }: OpenedQuestion, own: number) {
  const { days } = scenario.market;
  const brands = Object.keys(scenario.brands).length;
  let made: Recording | undefined;
  const begin = (cast: Cast) => {
    made = new Recording(cast, days, brands);
  };
  const take = ({ lived, booked }: Days) => {
    if (own !== turn || made === undefined) return;
    made.add(booked);
    if (booked.from === 0) {
      performance.mark("umot: first day");
      watcher?.begin(made.cast, brands);
    }
    watcher?.take(lived);
    if (recording.value !== made) {
      recording.value = made;
      // A market of fewer days begins anew; who stands at the end of this one stays there.
      if (clock.value >= days) clock.value = 0;
    }
    recorded.value = made.recorded;
  };
  return [proxy(begin), proxy(take)] as const;
}

/** Moves the clock; it waits for days that are not there yet, and stops at the last one. */
export function tick(seconds: number): void {
  const run = recording.value;
  if (!isPlaying.value || run === undefined) return;
  const end = run.days - 0.001;
  const next = Math.min(clock.value + seconds * speed.value, recorded.value - 0.001);
  if (next > clock.value) clock.value = next;
  if (clock.value >= end) isPlaying.value = false;
}

/** Plays, from the beginning where the end was reached. */
export function play(): void {
  const run = recording.value;
  if (run !== undefined && clock.value >= run.days - 0.002) clock.value = 0;
  isPlaying.value = true;
}

/** Stands still at the moment that is shown. */
export function pause(): void {
  isPlaying.value = false;
}

/** Goes to a day, as far as days are there. */
export function goTo(time: number): void {
  clock.value = Math.max(0, Math.min(time, recorded.value - 0.001));
}

/** The story of a consumer of the run on the screen. */
export function tellStoryOf(consumer: number, language: Language): Promise<Story | undefined> {
  return stage.ask.story(consumer, language);
}

/** Who tells whom in the run on the screen. */
export function askNetwork(kind: CascadeKind): Promise<NetworkSight | undefined> {
  return stage.ask.network(kind);
}
