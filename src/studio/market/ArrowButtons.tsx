import { signal } from "@preact/signals";
import { side } from "../page/place.ts";
import { say } from "../page/preferences.ts";
import { filled, stageWords } from "../words/marketWords.ts";
import { leverWords } from "../words/leverWords.ts";
import { isNarrow, type Layout } from "./layout.ts";
import type { PageLever } from "../levers/leversOf.ts";

/** Arrows of the loop: what brings people from one stage to the next, and what is told back. */
const ARROWS = ["need", "go", "do", "buy", "use", "tell", "loop"] as const;
type Arrow = (typeof ARROWS)[number];

/** The arrow whose levers are shown; undefined where none was pressed. */
export const arrow = signal<Arrow | undefined>(undefined);

/** Settings that act on an arrow, by their paths; `brand` stands for the one in focus. */
const ACTS_ON: Readonly<Record<Arrow, RegExp>> = {
  need: /^(market[.](needsPerYear|needShape)|advertising[.]|brand[.](advertising|seeding|awareness|coverage[.]\w+[.]know)|journey[.](loyaltyLoop|searchAgain)|wordOfMouth[.]needTrigger)/,
  go: /^(brand[.](coverage[.]\w+[.]go|engagement[.]go|outlets|prominence|loadSeconds|usability|coherence)|journey[.](dropOut|extraSources)[.]know|choice[.]go)/,
  do: /^(brand[.](coverage[.]\w+[.]do|engagement[.]do|content)|journey[.](dropOut|extraSources)[.]go|choice[.]do)/,
  buy: /^(brand[.](price|coverage[.]\w+[.]buy|engagement[.]buy|checkout|deliveryDays)|checkout[.]|choice[.](price|quality|taste|buy|loyalty|outside|risk)|journey[.]dropOut[.]do)/,
  use: /^(brand[.](quality|promise|service|failure|touchpoints|capacity|qualitySpread)|experience[.])/,
  tell: /^(brand[.](care|shareTools)|care[.]|telling[.]|wordOfMouth[.](tellRate|negativeRatio|talkRate))/,
  loop: /^(brand[.](startingReviews|fakeReviews)|beliefs[.]|platform[.]|wordOfMouth[.]|network[.])/,
};

/** The levers of an arrow, those of the brand in focus first. */
export function leversOfArrow(levers: readonly PageLever[], name: Arrow, focus: string): PageLever[] {
  const own = `brands.${focus}.`;
  const acting = levers.filter(({ path }) =>
    ACTS_ON[name].test(path.startsWith(own) ? `brand.${path.slice(own.length)}` : path),
  );
  const [first, others] = [true, false].map((isOwn) =>
    acting.filter(({ path }) => path.startsWith(own) === isOwn),
  );
  return [...first, ...others];
}

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
