import type { QueueEvents } from "bullmq";
import type { QueueAnswer } from "./queueNames.ts";

/** How a message has ended. */
export type Reply =
  | { readonly id: string; readonly answer: QueueAnswer; readonly reason?: undefined }
  | { readonly id: string; readonly answer?: undefined; readonly reason: string };

/** Replies to the messages of one call of `run`, in the order in which they arrive. */
export interface Replies {
  /** those since the last call; waits for one, at most so many milliseconds */
  next(milliseconds: number): Promise<readonly Reply[]>;
  /** ends a wait */
  wake(): void;
  close(): void;
}

/**
 * Listens for replies.
 *
 * @param isAwaited - whether a message is one of ours
 */
export function listenForReplies(events: QueueEvents, isAwaited: (id: string) => boolean): Replies {
  let arrived: Reply[] = [];
  let wake = () => {};
  const add = (reply: Reply) => {
    if (!isAwaited(reply.id)) return;
    arrived.push(reply);
    wake();
  };
  const completed = ({ jobId, returnvalue }: { jobId: string; returnvalue: unknown }) =>
    add({ id: jobId, answer: returnvalue as QueueAnswer });
  const failed = ({ jobId, failedReason }: { jobId: string; failedReason: string }) =>
    add({ id: jobId, reason: failedReason });
  events.on("completed", completed).on("failed", failed);
  return {
    async next(milliseconds) {
      if (arrived.length === 0) {
        let timer: NodeJS.Timeout | undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
          timer = setTimeout(resolve, milliseconds);
        });
        clearTimeout(timer);
      }
      wake = () => {};
      const now = arrived;
      arrived = [];
      return now;
    },
    wake: () => wake(),
    close: () => void events.off("completed", completed).off("failed", failed),
  };
}
