import { signal } from "@preact/signals";
import type { PageLever } from "./leversOf.ts";

/** Arrows of the loop: what brings people from one stage to the next, and what is told back. */
export const ARROWS = ["need", "go", "do", "buy", "use", "tell", "loop"] as const;
export type Arrow = (typeof ARROWS)[number];

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
