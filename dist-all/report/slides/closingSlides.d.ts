import type { Locale } from "../../drawing/numbers.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { type Deck, type SlideLook } from "./slideStyle.ts";
/** Adds what limits the answer: expectations that were missed, what is not modelled, how it was made. */
export declare function addCaveatsSlide(deck: Deck, report: ReportDocument, locale: Locale, look: SlideLook): void;
/** Adds what to do with the answer. */
export declare function addNextStepsSlide(deck: Deck, report: ReportDocument, locale: Locale, look: SlideLook): void;
