import type { Comparison, Contribution } from "./compare.ts";
import { type ContributionPlan } from "./contributions.ts";
import type { Execution } from "../study.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
/** Takes the alternatives of a finished comparison apart, in as many runs. */
export declare function takeApart(comparison: Comparison, plans: readonly ContributionPlan[], { executor, progress, signal }: Execution): Promise<Contribution[]>;
/** A table for each alternative: settings down, what each adds to share, sales and profit across. */
export declare function formatContributions({ contenders, contributions }: Comparison, { language, width, paint }: TextStyle): string;
