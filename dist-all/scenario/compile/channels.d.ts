import { type ChannelTable } from "../../model/parameters.ts";
import type { Scenario } from "../settings/scenario.ts";
/** Where consumers meet brands. */
export declare function compileChannels(scenario: Scenario): ChannelTable;
