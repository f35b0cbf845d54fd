/** Whether Redis has refused to write because its memory is used up (`maxmemory`). */
export declare function isFull(cause: unknown): boolean;
/**
 * Does something that writes to Redis, as often as it takes until there is room for it.
 *
 * @param tellFull - called at the first refusal
 * @param signal - aborted: nothing more is attempted, and the refusal is thrown
 */
export declare function whenThereIsRoom<Result>(act: () => Promise<Result>, tellFull: () => void, signal?: AbortSignal): Promise<Result>;
