import { proxy, transfer } from "comlink";
import { signal } from "@preact/signals";
import { RUNNERS } from "../page/threads.ts";
import type { Explored, ExploreQuestion } from "./contract.ts";
import { type ExplorerThread, startExplorer } from "./startExplorer.ts";

/** A study under way. */
interface UnderWay {
  readonly asked: ExploreQuestion;
  readonly done: number;
  readonly total: number;
  /** when it began, in milliseconds as `performance.now` counts */
  readonly since: number;
}

/** What was found, and what had been asked. */
export interface Found {
  readonly asked: ExploreQuestion;
  readonly explored: Explored;
}

/** The one study that is under way. */
export const underWay = signal<UnderWay | undefined>(undefined);
/** The last that was found, by study. */
export const found = signal<ReadonlyMap<ExploreQuestion["kind"], Found>>(new Map());
/** Why the last study ended without a result, in the words of whatever failed. */
export const exploreFailure = signal("");
export const wasCancelled = signal(false);

let threads: readonly ExplorerThread[] = [];

/**
 * Conducts a study in threads of its own. Whatever was under way ends with its threads, so that nothing of an earlier
 * question can arrive in this one.
 */
export async function explore(asked: ExploreQuestion): Promise<void> {
  cancel();
  wasCancelled.value = false;
  exploreFailure.value = "";
  const [first, ...others] = Array.from({ length: asked.kind === "forecast" ? 1 : RUNNERS }, startExplorer);
  const own = (threads = [first, ...others]);
  const isCurrent = () => threads === own;
  const progress = proxy((done: number, total: number) => {
    if (isCurrent() && underWay.value !== undefined) underWay.value = { ...underWay.value, done, total };
  });
  underWay.value = { asked, done: 0, total: 0, since: performance.now() };
  try {
    const ports = await Promise.all(others.map(lend));
    const explored = await first.ask.explore(asked, transfer(ports, ports), progress);
    if (isCurrent()) found.value = new Map(found.value).set(asked.kind, { asked, explored });
  } catch (cause) {
    if (isCurrent()) exploreFailure.value = cause instanceof Error ? cause.message : String(cause);
  }
  if (isCurrent()) end();
}

/** Ends what is under way; what was found before stays. */
export function cancel(): void {
  wasCancelled.value = underWay.value !== undefined;
  end();
}

function end(): void {
  for (const thread of threads) thread.end();
  threads = [];
  underWay.value = undefined;
}

async function lend(thread: ExplorerThread): Promise<MessagePort> {
  const { port1, port2 } = new MessageChannel();
  await thread.ask.lend(transfer(port1, [port1]));
  return port2;
}
