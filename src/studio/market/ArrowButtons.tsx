import { signal } from "@preact/signals";
import { ARROWS, arrow, type Arrow } from "../levers/arrows.ts";
import { side } from "../page/side.ts";
import { say } from "../page/preferences.ts";
import { filled, stageWords } from "../words/marketWords.ts";
import { leverWords } from "../words/leverWords.ts";
import { isNarrow, type Layout } from "./layout.ts";

/** Where the arrows of the picture are, in its pixels. */
const arrowPlaces = signal<Readonly<Partial<Record<Arrow, readonly [x: number, y: number]>>>>({});

/** Puts the arrows where a layout has them: between the heads of its columns, and on top of the arc. */
export function placeArrows({ columns, width }: Layout): void {
  const between = columns.slice(0, -1).map(({ x, y, width: wide }) => [x + wide - 6, y - 24] as const);
  const [need, go, doing, buy, use, tell] = between;
  const middle = (columns[1].x + columns[6].x + columns[6].width) / 2;
  const loop = isNarrow(width) ? ([width / 2, 24] as const) : ([middle, 36] as const);
  arrowPlaces.value = { need, go, do: doing, buy, use, tell, loop };
}

/** Each arrow of the loop opens the levers that act on it. */
export function ArrowButtons() {
  return (
    <>
      {ARROWS.map((name) => {
        const place = arrowPlaces.value[name];
        if (place === undefined) return null;
        const text = filled(say(leverWords.ofArrow), { arrow: arrowName(name) });
        return (
          <button
            key={name}
            type="button"
            class={`arrow${name === "loop" ? " wide" : ""}`}
            style={{ left: `${place[0]}px`, top: `${place[1]}px` }}
            aria-pressed={arrow.value === name}
            aria-label={text}
            title={text}
            onClick={() => {
              arrow.value = arrow.value === name ? undefined : name;
              side.value = "levers";
            }}
          />
        );
      })}
    </>
  );
}

/** An arrow as one reads it: know → go. */
export function arrowName(name: Arrow): string {
  if (name === "loop") return `${say(stageWords.tell)} → ${say(stageWords.know)}`;
  const stages = ["home", "know", "go", "do", "buy", "use", "tell"] as const;
  const to = ARROWS.indexOf(name) + 1;
  return `${say(stageWords[stages[to - 1]])} → ${say(stageWords[stages[to]])}`;
}
