import type { Step } from "../observed/step.ts";
/** How far ahead is forecast where nobody says: as far as plans are made in such steps. */
export declare function usualHorizon(step: Step): number;
