// Colours as people see them who lack one kind of cone.
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  rgb,
} from "culori";
import { describe, expect, test } from "vitest";
import { lookOf, seriesStyle } from "./look.ts";

/** CIEDE2000 between lines that only colour tells apart: five times what can just be seen (about 2). */
const ALIKE = 10;
/** The same where one of the two lines is dashed and the other is not. */
const DASHED = 5;
/** The same between neighbouring steps of the ramp, which touch: what can just be seen. */
const STEP = 2;

const difference = differenceCiede2000();
const eyes = {
  "all cones": rgb,
  "no red cones": (colour: string) => filterDeficiencyProt(1)(rgb(colour)),
  "no green cones": (colour: string) => filterDeficiencyDeuter(1)(rgb(colour)),
  "no blue cones": (colour: string) => filterDeficiencyTrit(1)(rgb(colour)),
};

describe.each(["light", "dark"] as const)("in the %s theme, with", (theme) => {
  const look = lookOf(theme);
  const styles = look.series.map((_, index) => seriesStyle(look, index));

  test.each(Object.entries(eyes))("%s, every series can be told from every other", (_, see) => {
    const pairs = styles.flatMap((one, index) =>
      styles.slice(index + 1).map((other) => ({
        colours: `${one.colour} ${other.colour}`,
        distance: difference(see(one.colour), see(other.colour)),
        needed: one.dash === other.dash ? ALIKE : DASHED,
      })),
    );
    expect(pairs).toHaveLength(28);
    expect(pairs.filter(({ distance, needed }) => distance < needed)).toEqual([]);
  });

  test.each(Object.entries(eyes))("%s, every step of the ramp can be told from the next", (_, see) => {
    const steps = look.ramp.slice(1).map((step, index) => difference(see(look.ramp[index]), see(step)));
    expect(Math.min(...steps)).toBeGreaterThan(STEP);
  });
});
