import { setTimeout as pause } from "node:timers/promises";
import { Worker, type WorkerOptions } from "node:worker_threads";
import { createPacking, type Packed, type PackedPackingOrder, type PackedPart } from "./packing.ts";
import { type ThreadAnswer, type Batch, END, type ThreadOrder } from "./batch.ts";

/** A thread of this process. */
export interface Thread {
  /** false once it has died; then it does no further batch */
  isAlive(): boolean;
  /**
   * Has it do a batch, or a part of a run; at most one at a time.
   *
   * @throws what ended the thread, or kept it from beginning at all
   */
  do<Given extends ThreadOrder>(order: Given): Promise<ThreadAnswer<Given>>;
  /** resolves when it is gone */
  end(): Promise<void>;
}

/** A thread that has not ended by itself after so many milliseconds is ended: it is far too slow, or does a long run. */
const LONGEST_END = 10_000;

/**
 * Begins a thread.
 *
 * It is never ended from outside as long as it ends by itself. V8 translates and optimises code beside the thread that
 * runs it. A thread whose work is done waits for all of that before it goes (`SpinEventLoop` of Node drains the tasks of
 * its platform). One that is terminated skips this step; a job that comes back to it meets nothing
 * (`NodePlatform::ForIsolate`), or it was just loading its first module (`v8::Module::IsGraphAsync`), and V8 aborts the
 * whole process.
 *
 * @param file - address of the file that it runs, which answers batches (`answerBatches.ts`), or a line that loads it
 */
export function beginThread(file: URL | string, options: WorkerOptions): Thread {
  const worker = new Worker(file, options);
  const pack = createPacking();
  let isAlive = true;
  let fail = (_cause: unknown) => {};
  const gone = new Promise<false>((resolve) => worker.once("exit", () => resolve(false)));
  const die = (cause: unknown) => {
    isAlive = false;
    fail(cause);
  };
  worker.on("error", (cause) => die(withSystemCode(cause)));
  worker.on("messageerror", die);
  worker.on("exit", (code) => die(new Error(`worker exited with code: ${code}`)));
  return {
    isAlive: () => isAlive,
    do: <Given extends ThreadOrder>(order: Given) =>
      new Promise<ThreadAnswer<Given>>((resolve, reject) => {
        fail = reject;
        worker.removeAllListeners("message").once("message", resolve);
        worker.postMessage(packed(order, pack));
      }),
    async end() {
      worker.postMessage(END);
      const isLate = pause(LONGEST_END, true, { ref: false });
      if (await Promise.race([gone, isLate])) await worker.terminate();
    },
  };
}

/** What keeps a thread from beginning is told in the text alone: with the system's own code where no more files may be open. */
function withSystemCode(cause: unknown): unknown {
  const [code] =
    (cause instanceof Error && /(?<=^Worker initialization failure: )E[MN]FILE/.exec(cause.message)) || [];
  return code === undefined ? cause : Object.assign(new Error(`${code}: too many open files`), { code });
}

function packed(
  order: ThreadOrder,
  pack: (batch: Batch) => Packed,
): Packed | PackedPart | PackedPackingOrder {
  if (isBatch(order)) return pack(order);
  if (!("room" in order)) return { ...order, tasks: pack(order.tasks) };
  const { task, ...part } = order;
  return { ...part, tasks: pack([task]) };
}

const isBatch = (order: ThreadOrder): order is Batch => Array.isArray(order);
