import { type Locale } from "../../drawing/numbers.ts";
import type { Replications } from "../runs/replicate.ts";
import type { Section } from "../../report/document/reportDocument.ts";
/** What the scenario expected of its runs, and whether it came. Nothing where it expected nothing. */
export declare function expectationSections(replications: Replications, locale: Locale): Section[];
