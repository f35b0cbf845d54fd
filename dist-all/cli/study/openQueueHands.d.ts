import type { Terminal } from "../terminal/terminal.ts";
import type { Hands } from "./hands.ts";
/**
 * Opens the way to workers of other machines.
 *
 * @param text - the address that was typed
 * @param own - version and engine of this program
 */
export declare function openQueueHands(text: string, own: {
    readonly engine: string;
    readonly version: string;
}, terminal: Terminal): Promise<Hands>;
