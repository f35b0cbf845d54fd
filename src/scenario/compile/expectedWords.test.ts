import { expect, test } from "vitest";
import { expectedWords } from "./expectedWords.ts";
import { simulate } from "../../model/simulate.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { warningOf } from "../../cli/words/expectedWords.ts";
import { plainMarket } from "../../../test/support/market.ts";
import { expectNear, sum } from "../../../test/support/statistics.ts";

/** Everybody is satisfied to 0.8, and indifference lies at 0.6: strength ½. */
const telling = (passOn: number, friends = 20) =>
  plainMarket({
    market: { consumers: 2000, days: 60, needsPerYear: 36.5 },
    network: { friends },
    wordOfMouth: { tellRate: 0.2, neutral: 0.6, passOn, mostHops: 3, talkRate: 0, needTrigger: 0 },
  });

test("what is told of an experience is its strength among the friends", () => {
  const { perExperience, passedOn, aDay } = expectedWords(telling(0));
  expect(perExperience).toBeCloseTo(20 * 0.2 * 0.5, 9);
  expect(passedOn).toBe(0);
  expect(aDay).toBeCloseTo(2 * 200, 6);
  const { series } = simulate(telling(0), keyFromSeed("words"));
  const told = sum(series.toldPositive);
  expectNear(told / sum(series.experienced), perExperience, 2 / Math.sqrt(told));
});

test("and what is passed on multiplies it from step to step", () => {
  const { perExperience, passedOn } = expectedWords(telling(0.6));
  expect(passedOn).toBeCloseTo(0.6 * 0.5 * 2, 9);
  expect(perExperience).toBeCloseTo(2 * (1 + 0.6 + 0.36 + 0.216), 9);
});

test("there is a warning above one", () => {
  expect(warningOf(expectedWords(telling(0.9)))).toBeUndefined();
  expect(warningOf(expectedWords(telling(0.9, 50)))).toMatchInlineSnapshot(`
    {
      "en": "Whoever hears something passes it on to 2.3 friends on average, so words multiply: about 20,000 a day are expected, and a run may take very long. With fewer friends (network.friends), or with less told (wordOfMouth.tellRate) or passed on (wordOfMouth.passOn), that number stays below 1.",
      "it": "Chi sente qualcosa lo riferisce in media a 2,3 amici, e così le parole si moltiplicano: se ne prevedono circa 20.000 al giorno, e una simulazione può durare molto a lungo. Con meno amici (network.friends), o se si racconta (wordOfMouth.tellRate) o si riferisce (wordOfMouth.passOn) di meno, si resta sotto 1.",
    }
  `);
});
