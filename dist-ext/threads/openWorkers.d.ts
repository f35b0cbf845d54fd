import { type OpenPool } from "./pool.ts";
/**
 * Opens a pool of threads that run a file of ours.
 *
 * @param size - threads, at least 1
 * @param file - address of the file, as it is called before it is translated
 */
export declare function openWorkers(size: number, file: string): OpenPool;
