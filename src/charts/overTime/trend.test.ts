import { expect, test } from "vitest";
import { comparedDays } from "../../numeric/intervals/comparedDays.ts";
import { salesOverTime, shareOverTime } from "../index.ts";

const DAY = 86_400_000;

/** Weekly rows of one brand from 1 January 2018 on, with bands that reach a fiftieth to both sides. */
const series = (weeks: number, middle: (week: number) => number, reach = 0.02) =>
  Array.from({ length: weeks }, (_, week) => {
    const p50 = middle(week);
    const date = new Date(Date.UTC(2018, 0, 7) + week * 7 * DAY).toISOString().slice(0, 10);
    const half = p50 * reach;
    return {
      date,
      brand: "Nonna",
      p05: p50 - half,
      p25: p50 - half / 2,
      p50,
      p75: p50 + half / 2,
      p95: p50 + half,
    };
  });

const sales = (weeks: number, middle: (week: number) => number) => {
  const { title, sentences } = salesOverTime.find(series(weeks, middle), { focus: "Nonna", runs: 20 });
  return [title, ...sentences];
};

test("comparedDays(…) compares like with like, or nothing", () => {
  expect(comparedDays(730)).toEqual({ earlier: [276, 365], later: [640, 729], yearsBefore: 1 });
  expect(comparedDays(365)).toEqual({ earlier: [28, 117], later: [275, 364], yearsBefore: 0 });
  expect(comparedDays(60)).toEqual({ earlier: [28, 41], later: [46, 59], yearsBefore: 0 });
  expect(comparedDays(40)).toBeUndefined();
  expect(comparedDays(365, 0)?.earlier).toEqual([0, 89]);
});

test("a start artefact is no past: sales that grow for three weeks and stay", () => {
  expect(sales(52, (week) => Math.min(40, 10 * (week + 1)))).toEqual([
    "Nonna’s sales stay at about 40 purchases",
    "Compared: 1 Oct 2018 to 30 Dec 2018 with 29 Jan 2018 to 29 Apr 2018, after the first weeks, in which a market is still growing.",
    "In the week to 30 Dec 2018 it sells 40 times; nine runs in ten lie between 39 and 41.",
  ]);
});

test("a season is compared with itself a year earlier, and its peak is told", () => {
  const season = (week: number) => 50 + 30 * Math.cos((2 * Math.PI * (week - 26)) / 52);
  const [title, compared, peak] = sales(104, season);
  expect(title).toBe("Nonna’s sales stay at about 32 purchases");
  expect(compared).toBe(
    "Compared: 30 Sept 2019 to 29 Dec 2019 with the same weeks a year earlier, 1 Oct 2018 to 30 Dec 2018.",
  );
  expect(peak).toBe("Highest: 80, up to 8 Jul 2018.");
  expect(sales(104, (week) => (week < 52 ? 1 : 1.5) * season(week))[0]).toBe(
    "Nonna’s sales rise from 32 to 48 purchases",
  );
});

test("a peak in the middle of a year is told beside first and last weeks", () => {
  const found = sales(52, (week) => (week < 20 ? 30 : week < 30 ? 71 : 42));
  expect(found[0]).toBe("Nonna’s sales rise from 30 to 42 purchases");
  expect(found[2]).toBe("Highest: 71, up to 27 May 2018.");
});

test("what follows a season within one year is told by its peak alone", () => {
  const rows = series(52, (week) => (week < 20 ? 30 : week < 30 ? 71 : 42));
  const { title, sentences } = salesOverTime.find(rows, { focus: "Nonna", change: { direction: "season" } });
  expect(title).toBe("Nonna’s sales peak at 71 (up to 27 May 2018) and end at 42");
  const rising = series(52, (week) => week);
  const { title: atEnd } = salesOverTime.find(rising, { focus: "Nonna", change: { direction: "season" } });
  expect(atEnd).toBe("Nonna’s sales are highest at the end: 51");
  expect(sentences[0]).toBe("First and last weeks are not compared: they lie in different seasons.");
});

test("a flat series stays, a short one has an end and no past", () => {
  expect(sales(52, () => 40)[0]).toBe("Nonna’s sales stay at about 40 purchases");
  expect(sales(4, (week) => 10 * (week + 1))[0]).toBe("Nonna’s sales: 40 at the end");
});

test("one run has no bands: a change of two per cent counts", () => {
  const find = (to: number) =>
    salesOverTime.find(
      series(52, (week) => (week < 26 ? 100 : to), 0),
      { focus: "Nonna", runs: 1 },
    ).title;
  expect(find(101)).toBe("Nonna’s sales stay at about 101 purchases");
  expect(find(104)).toBe("Nonna’s sales rise from 100 to 104 purchases");
});

test("who knows all runs decides: the title follows, whatever the bands of single weeks", () => {
  const rows = series(52, (week) => (week < 26 ? 0.3 : 0.31), 0.2);
  const change = {
    from: 0.3,
    to: 0.31,
    earlier: ["2018-01-29", "2018-04-28"],
    later: ["2018-10-03", "2018-12-31"],
    yearsBefore: 0,
  } as const;
  const find = (direction: "rises" | "unknown") =>
    shareOverTime.find(rows, { focus: "Nonna", change: { ...change, direction } }).title;
  expect(find("rises")).toBe("Nonna’s share of purchases rises from 30% to 31%");
  expect(find("unknown")).toBe(
    "Nonna’s share of purchases: 30%, then 31%; these runs cannot tell whether that is a change",
  );
});
