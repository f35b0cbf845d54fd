import { type Engine, place } from "../engine/engine.ts";
import type { NeedGuide } from "./needGuide.ts";

/** Tells the engine the needs summed up to each day, and where to search in them. */
export function placeNeeds(engine: Engine, needs: Float64Array, { days, scale }: NeedGuide): void {
  place(engine, "needs", needs);
  place(engine, "needGuide", days);
  place(engine, "needScale", scale);
}
