import type { Browser, Page } from "playwright-core";

/** One task of a thread, or a picture that it drew. */
export interface PageTask {
  /** milliseconds of the processor: what others do on the machine does not count */
  readonly processor: number;
  /** milliseconds of the clock */
  readonly elapsed: number;
  /** whether a chart was drawn in it */
  readonly charted: boolean;
}

/** What the threads of a page did. */
export interface PageTrace {
  /** tasks of the page's own thread */
  readonly tasks: readonly PageTask[];
  /** pictures that its workers drew, each in a thread of its own */
  readonly pictures: readonly PageTask[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const CATEGORIES = ["toplevel", "devtools.timeline", "blink.user_timing"];

/** What the page calls the moment at which a chart is drawn (`src/studio/outcomes/drawInTurn.ts`). */
const DRAWN = "umot: chart";

/** What the threads of a page do while something happens in it. */
export async function traceOf(
  browser: Browser,
  page: Page,
  during: () => Promise<unknown>,
): Promise<PageTrace> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await during();
  const trace = JSON.parse((await browser.stopTracing()).toString("utf8")) as { traceEvents: TraceEvent[] };
  const events = trace.traceEvents;
  const main = busiestMain(events);
  const marks = events.filter(({ name }) => name === DRAWN).map(({ ts }) => ts);
  const taskOf = ({ ts, dur = 0, tdur = 0 }: TraceEvent): PageTask => ({
    processor: tdur / 1000,
    elapsed: dur / 1000,
    charted: marks.some((mark) => mark >= ts && mark <= ts + dur),
  });
  const whole = events.filter(({ ph, pid }) => ph === "X" && pid === main?.pid);
  const isMain = ({ tid }: TraceEvent) => tid === main?.tid;
  return {
    tasks: whole.filter((event) => isMain(event) && /RunTask$/.test(event.name)).map(taskOf),
    pictures: whole.filter((event) => !isMain(event) && event.name === "FireAnimationFrame").map(taskOf),
  };
}

/** A browser keeps a process ready besides the one of the page: the page's is the one that works. */
function busiestMain(events: readonly TraceEvent[]): TraceEvent | undefined {
  const timeOf = (main: TraceEvent) =>
    events.reduce(
      (sum, { pid, tid, tdur = 0 }) => sum + (pid === main.pid && tid === main.tid ? tdur : 0),
      0,
    );
  return events
    .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
    .map((main) => ({ main, time: timeOf(main) }))
    .toSorted((a, b) => b.time - a.time)[0]?.main;
}
