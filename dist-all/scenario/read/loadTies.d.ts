import { type Load } from "./readText.ts";
import type { Scenario } from "../settings/scenario.ts";
import { type TiesReading } from "./ties.ts";
import { type Written } from "./written.ts";
export declare const noTies: TiesReading;
/** Reads the file of ties if the network is made of one; its path is relative to the file that names it. */
export declare function loadTies(load: Load, { entry, origin }: {
    readonly entry: string;
    readonly origin: string;
}, { network, market }: Scenario, written: Written, texts: Map<string, string>): TiesReading;
