import { signal } from "@preact/signals";
import { brandKeys, nameOf, planned } from "../page/opened.ts";
import { say } from "../page/preferences.ts";
import { recording } from "../time/player.ts";
import type { Recording } from "../time/recording.ts";
import { STAGES } from "../time/standing.ts";
import { doingWords, filled, marketWords } from "../words/marketWords.ts";
import { followed } from "./followed.ts";
import type { PointedDot } from "./painter.ts";
import { thePainter } from "./startPainter.ts";

/** What is said of whom one points at, and where. */
export const note = signal<{ readonly x: number; readonly y: number; readonly text: string } | undefined>(
  undefined,
);

/** Says who it is that one points at, and follows whoever is pressed; gives back what ends it. */
export function watchPointer(frame: HTMLElement): () => void {
  let [asked, isOver] = [0, false];
  const point = async ({ clientX, clientY }: PointerEvent) => {
    const own = ++asked;
    isOver = true;
    const { left, top } = frame.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    const pointed = await thePainter().at(x, y);
    const run = recording.peek();
    if (own !== asked || !isOver) return undefined;
    note.value = pointed && run && { x, y, text: describe(run, pointed) };
    return pointed;
  };
  const leave = () => {
    isOver = false;
    note.value = undefined;
  };
  const move = (event: PointerEvent) => void point(event);
  const press = async (event: PointerEvent) => {
    if (!(event.target instanceof HTMLCanvasElement)) return;
    const pointed = await point(event);
    if (pointed === undefined) return;
    followed.value = pointed.dot;
    // The story takes room of the picture: what was said stood somewhere else.
    asked++;
    note.value = undefined;
  };
  const down = (event: PointerEvent) => void press(event);
  frame.addEventListener("pointermove", move);
  frame.addEventListener("pointerleave", leave);
  frame.addEventListener("pointerdown", down);
  return () => {
    leave();
    frame.removeEventListener("pointermove", move);
    frame.removeEventListener("pointerleave", leave);
    frame.removeEventListener("pointerdown", down);
  };
}

/** Who a dot is, what it is doing, and what it bought. */
function describe(run: Recording, { dot, stage, heart }: PointedDot): string {
  const personas = Object.keys(planned.value?.scenario.personas ?? {});
  const brand = brandKeys.value[heart];
  return [
    filled(say(marketWords.consumer), { number: run.cast.consumers[dot] }),
    nameOf("personas", personas[run.cast.persona[dot]] ?? ""),
    say(doingWords[STAGES[stage]]),
    brand === undefined
      ? say(marketWords.nobody)
      : filled(say(marketWords.lastBought), { brand: nameOf("brands", brand) }),
    say(marketWords.follow),
  ].join(" · ");
}
