import type { JourneyStage } from "../../drawing/words/stages.ts";

/** One touchpoint in one stage of one persona's journey; what is true of the stage stands in each of its rows. */
export interface PersonaJourneyRow {
  readonly persona: string;
  readonly stage: JourneyStage;
  /** a channel; `friends`, `posts` and `care` after the purchase; "" where a stage has none */
  readonly touchpoint: string;
  /** the touchpoint's part of all turns to a touchpoint in the stage, 0–1 */
  readonly part: number;
  /** journeys left right after the touchpoint */
  readonly lastSource: number;
  /** micro-moments of the stage, uses, or reviews posted */
  readonly visits: number;
  /** how well it goes, 0–1; NaN where nobody came */
  readonly ease: number;
  /** part of the visits that end the journey, 0–1 */
  readonly exits: number;
  /** more of the persona's journeys end here than at any other stage */
  readonly decides: boolean;
  /**
   * share of the logged journeys that turned to the touchpoint in this micro-moment and ended in a purchase, less that
   * of those that lived the moment without it; NaN where too few did either, and after the purchase
   */
  readonly gain: number;
  /** of all touchpoints in all micro-moments of the persona this one has the surest gain, and one beyond luck */
  readonly decisive: boolean;
}
