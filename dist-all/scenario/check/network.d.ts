import type { Check } from "./check.ts";
/** Friends and communities must fit into the market. */
export declare const checkNetwork: Check;
