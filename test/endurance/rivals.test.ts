import { expect, test } from "vitest";
import { plainScenario } from "../support/market.ts";
import { inThisThread } from "../../src/studies/runs/inThisThread.ts";
import {
  mostRunsWithRivals,
  optimiseAgainstRivals,
  type RivalOptions,
} from "../../src/studies/optimise/optimiseAgainstRivals.ts";
import { rivalLines } from "../../src/studies/optimise/planText.ts";
import { readQuestion } from "../../src/studies/optimise/question.ts";

/** Two alike brands that everybody knows, at 30 with a unit cost of 10, and a choice that goes by price alone. */
const BETA = 4;
const scenario = {
  ...plainScenario({
    market: { consumers: 800, days: 20, needsPerYear: 365, referencePrice: 10 },
    choice: { price: BETA, outside: -1000, noise: 1 },
    brands: {
      one: { awareness: 1, price: 30, unitCost: 10 },
      two: { awareness: 1, price: 30, unitCost: 10 },
    },
  }),
  level: 0.999,
};

const ask = (lever: string) => {
  const { question, faults } = readQuestion(scenario, {
    brand: "one",
    goal: "profit",
    levers: [lever],
    costs: [],
    constraints: [],
  });
  expect(faults).toEqual([]);
  return question;
};

const options: RivalOptions = { seed: "rivals", points: 8, screening: 3, runs: 6, levels: 0, rounds: 3 };

/** Profit of a brand at its own and its rival's price, for so many purchases: logit shares. */
const profitAt = (own: number, other: number, purchases: number) =>
  (purchases * (own - 10)) / (1 + (own / other) ** BETA);

test("a recommended price is answered by the rival, and held against today's again in the market that follows", async () => {
  const question = ask("brands.one.price=12..30");
  const found = await optimiseAgainstRivals(question, options, inThisThread);
  const [price] = found.recommended ?? [];
  expect(price).toBeLessThan(30);
  const { rivals } = found;
  const answers = rivals?.moves.filter(({ brand }) => brand === "two") ?? [];
  const answered = answers.at(-1)?.settings[0].value ?? 30;
  expect(answers[0].settings[0].path).toBe("brands.two.price");
  // Better for the rival than staying at 30 against the lower price, by the closed form.
  expect(profitAt(answers[0].settings[0].value, price, 1)).toBeGreaterThan(profitAt(30, price, 1));
  // What is left of the gain is what logit shares say of the two prices against the answer.
  const purchases = 800 * 20 * (1 - Math.exp(-1));
  const gain = profitAt(price, answered, purchases) - profitAt(30, answered, purchases);
  const { low = Number.NaN, high = Number.NaN } = rivals?.proof?.goal ?? {};
  expect(low).toBeLessThan(gain);
  expect(high).toBeGreaterThan(gain);
  expect(rivals?.verdict).toBe(low > 0 ? "better" : "cannotTell");
  expect(found.runs).toBeLessThanOrEqual(mostRunsWithRivals(question, options));
  expect(rivalLines(found, "en")).toMatchInlineSnapshot(`
    [
      "The recommendation survives: with the rivals’ responses, it still changes profit by +€6.7K ± 1.2K.",
      "Round 1: two responds with price at 25.",
      "Round 1: one responds with price at 23.",
      "Round 2: two responds with price at 22.",
      "After that, nobody finds anything better.",
    ]
  `);
  expect(rivalLines(found, "it")).toMatchInlineSnapshot(`
    [
      "Il consiglio regge: con le risposte delle rivali, il piano cambia ancora le cose (profitto): +6,7 ± 1,2 K€.",
      "Turno 1: two risponde con prezzo a 25.",
      "Turno 1: one risponde con prezzo a 23.",
      "Turno 2: two risponde con prezzo a 22.",
      "Poi nessuno trova più niente di meglio.",
    ]
  `);
});

test("rivals are asked only where there are rounds, and only of a plan that is recommended", async () => {
  const question = ask("brands.one.price=12..30");
  const still = await optimiseAgainstRivals(question, { ...options, rounds: 0 }, inThisThread);
  expect([still.verdict, still.rivals, rivalLines(still, "en")]).toEqual(["better", undefined, []]);
  const played = await optimiseAgainstRivals(question, { ...options, rounds: 1 }, inThisThread);
  expect(played.recommended).toEqual(still.recommended);
  expect(played.rivals?.verdict).toBe("better");
  expect(played.runs).toBeGreaterThan(still.runs);
  expect(played.runs).toBeLessThanOrEqual(mostRunsWithRivals(question, options));
  const kept = await optimiseAgainstRivals(ask("brands.one.price=29.99..30"), options, inThisThread);
  expect([kept.recommended, kept.rivals]).toEqual([undefined, undefined]);
});
